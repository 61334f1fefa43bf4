import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const publicationMessages = defineMessages({
  vi: {
    refusals: {
      'publication.not_issued':
        'Kế hoạch còn là dự thảo nên chưa công khai được. Hãy phát hành kế hoạch trước, rồi quyết định công khai.',
      'publication.no_contact':
        'Chưa có cách để người dân báo chỗ sai. Hãy ghi thư điện tử hoặc số điện thoại của cơ quan tiếp nhận.',
      'publication.document_restricted':
        'Văn bản gốc có mục chỉ được công khai bằng số liệu nên không cho tải nguyên văn. Hãy bỏ chọn "Văn bản gốc".',
      'publication.unknown_task':
        'Có nhiệm vụ được chọn không còn trong kế hoạch này. Hãy tải lại trang và chọn lại nhiệm vụ.',
      'publication.not_public': 'Kế hoạch này không có trang công khai nên không có gì để gỡ. Hãy tải lại trang.',
    },
    journal: {
      'publication.decided': 'Quyết định công khai kế hoạch',
      'publication.withdrawn': 'Gỡ trang công khai của kế hoạch',
    },
  },
  en: {
    refusals: {
      'publication.not_issued': 'The plan is still a draft and cannot be published. Issue it first, then decide.',
      'publication.no_contact':
        'Readers have no way to say that something is wrong. Give an e-mail address or a telephone number of the office.',
      'publication.document_restricted':
        'The source document has items that are published as counts alone, so it is not handed out whole. Clear “Source document”.',
      'publication.unknown_task': 'A chosen task is no longer in this plan. Reload the page and choose again.',
      'publication.not_public': 'This plan has no public page, so there is nothing to take back. Reload the page.',
    },
    journal: {
      'publication.decided': 'Decided to publish the plan',
      'publication.withdrawn': 'Took back the public page of the plan',
    },
  },
})
