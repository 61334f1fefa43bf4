import { amendmentScreens } from '../../../../execution/amendments/screen-messages.ts'
import { deskWords } from '../../../../execution/plans/desk-messages.ts'
import { lifeWords } from '../../../../execution/plans/life-messages.ts'
import { planScreens } from '../../../../execution/plans/screen-messages.ts'
import { publicationScreens } from '../../../../publishing/public-plans/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = {
  plans: planScreens.vi,
  desk: deskWords.vi,
  life: lifeWords.vi,
  amend: amendmentScreens.vi,
  open: publicationScreens.vi,
}
const en = {
  plans: planScreens.en,
  desk: deskWords.en,
  life: lifeWords.en,
  amend: amendmentScreens.en,
  open: publicationScreens.en,
}

/** From the signed paper to the tasks, and what becomes of a plan: only the plan owner does this. */
export const planOwnerHelp = defineHelp(
  {
    plans: {
      title: 'Kế hoạch của cơ quan',
      about: 'Mỗi kế hoạch có một trang: nhiệm vụ, văn bản, bản đã ký, chế độ báo cáo, nơi nhận và các lần điều chỉnh.',
      steps: [
        'Mở một kế hoạch trong danh sách; dòng trạng thái cho biết kế hoạch đang ở bước nào.',
        `Thẻ “${vi.plans.tabs.signed}”: gửi bản PDF đã ký số hoặc bản quét, kiểm tra số và ngày rồi lưu.`,
        `Thẻ “${vi.plans.tabs.asOf}”: xem kế hoạch ở thời điểm một ngày bất kỳ.`,
        `“${vi.life.menu}”: ${vi.life.titles.suspend.toLowerCase()}, thu hồi hoặc kết thúc; mỗi việc cần số, ngày của văn bản làm căn cứ và lý do.`,
      ],
      after: 'Các cơ quan có việc trong kế hoạch được báo ngay khi trạng thái thay đổi.',
      final:
        'Kế hoạch đã phát hành không sửa được, chỉ điều chỉnh bằng văn bản tiếp theo. Thu hồi rồi thì không mở lại được.',
      ask: 'Chưa chắc căn cứ pháp lý: hỏi văn phòng cơ quan ban hành trước khi bấm.',
    },
    bring_in: {
      title: 'Nhập kế hoạch',
      about: 'Đưa văn bản kế hoạch vào để phần mềm đọc ra các nhiệm vụ. Chưa cơ quan nào được giao việc ở bước này.',
      steps: [
        `Ở trang kế hoạch, bấm “${vi.plans.bringIn}”.`,
        `Kéo tệp Word hoặc PDF có chữ vào ô, hoặc chọn “${vi.plans.wayText}” rồi dán toàn văn.`,
        `Bấm “${vi.plans.read}” và đợi vài giây.`,
      ],
      after:
        'Bàn rà soát mở ra với các mục đọc được. Bản dự thảo nằm trong danh sách kế hoạch cho đến khi bạn phát hành hoặc bỏ.',
      limits: 'Không đưa văn bản mật vào hệ thống. PDF chỉ có ảnh thì phần mềm không đọc được chữ: hãy dán nội dung.',
      ask: 'Tệp không đọc được: làm theo câu báo lỗi; nếu vẫn vướng, gửi câu đó cho quản trị.',
    },
    review: {
      title: 'Bàn rà soát',
      about: 'Bên trái là văn bản, bên phải là những gì phần mềm đọc được. Mục nào nghi ngờ được đưa lên trước.',
      steps: [
        'Đọc từng mục cạnh câu gốc. Vạch sáng trong văn bản cho biết mục được đọc từ đâu.',
        `Đúng thì bấm “${vi.desk.accept}”; sai thì “${vi.desk.edit}”; không phải nhiệm vụ thì bỏ.`,
        `Một mục chứa hai việc: “${vi.desk.splitDeed}”. Hai mục là một việc: “${vi.desk.mergeDeed}”.`,
        `Sang phần “${vi.desk.parts.rosters}”: xác nhận mỗi cụm từ chung chỉ những cơ quan nào.`,
        `Điền phần đầu văn bản còn thiếu, xem hạn báo cáo, rồi bấm “${vi.desk.issueOpen}”.`,
      ],
      after: `Sau khi bấm “${vi.desk.issue}”, mỗi cơ quan nhận phần việc của mình và được báo ngay.`,
      final: `Trước khi phát hành, mọi bước đều hoàn tác được (phím u). Phát hành thì không hoàn tác được; bỏ bản dự thảo cũng vậy.`,
      limits: `Mục về phản bác quan điểm, dư luận hoặc vấn đề “nhạy cảm” được đánh dấu mục hạn chế: chỉ báo cáo bằng số lượng.`,
      ask: 'Câu chữ chưa rõ giao cho ai: hỏi người soạn văn bản, đừng đoán.',
    },
    amendments: {
      title: 'Điều chỉnh, gia hạn',
      about: 'Khi có văn bản sửa kế hoạch: thêm, bãi bỏ nhiệm vụ, đổi cơ quan, đổi hạn. Văn bản cũ giữ nguyên.',
      steps: [
        `Ở trang kế hoạch, mở “${vi.life.menu}” và chọn “${vi.life.amend}”.`,
        `Gửi tệp hoặc dán nội dung rồi bấm “${vi.amend.compare}”; cũng có thể tự nhập.`,
        `Xem từng điểm khác, trước và sau: “${vi.amend.accept}” hoặc “${vi.amend.reject}”.`,
        `Thẻ “${vi.amend.tabs.concerned}” cho biết cơ quan nào được báo và được báo điều gì.`,
        `Ghi số, ngày, lý do rồi bấm “${vi.amend.issue}”.`,
      ],
      after: 'Nội dung mới áp dụng từ ngày có hiệu lực. Chỉ cơ quan có phần việc thay đổi được thông báo.',
      final: 'Bản điều chỉnh đã phát hành thì khóa lại; muốn sửa phải có bản điều chỉnh khác.',
      ask: `Mục “câu chưa hiểu” là câu phần mềm không đọc được: hỏi người ký văn bản nếu còn phân vân.`,
    },
    publication: {
      title: 'Trang công khai',
      about: 'Bạn quyết định người dân được thấy gì của kế hoạch. Trước đó không có gì được công khai.',
      steps: [
        'Đánh dấu từng nội dung và từng nhiệm vụ được nêu; bên cạnh là đúng trang người dân sẽ thấy.',
        'Ghi cơ quan, bộ phận tiếp nhận ý kiến, không ghi tên cá nhân.',
        `Bấm “${vi.open.publish}” và ghi lý do.`,
      ],
      after: `Trang hiện ra ngay. Muốn thôi công khai, bấm “${vi.open.withdraw}”; trang biến mất ngay.`,
      final: 'Gỡ được trang, nhưng không thu lại được bản mà người khác đã tải về.',
      limits:
        'Mục hạn chế không bao giờ được nêu nội dung. Trang không nêu cơ quan nào trễ và không nêu tên cá nhân nào.',
      ask: 'Phân vân có nên công khai: hỏi lãnh đạo cơ quan ban hành.',
    },
  },
  {
    plans: {
      title: 'Your agency’s plans',
      about: 'Each plan has a page: tasks, paper, signed copy, report duties, recipients and amendments.',
      steps: [
        'Open a plan from the list; its state says which step it has reached.',
        `Tab “${en.plans.tabs.signed}”: send the signed PDF or a scan, check its number and day, and keep it.`,
        `Tab “${en.plans.tabs.asOf}”: see the plan as it stood on any day.`,
        `“${en.life.menu}”: suspend, withdraw or close; each needs the number and day of a paper and a reason.`,
      ],
      after: 'The agencies that hold tasks are told at once when the state changes.',
      final:
        'An issued plan cannot be edited, only amended by a further document. A withdrawn plan cannot be opened again.',
      ask: 'Not sure about the legal ground: ask the issuer’s office before you press.',
    },
    bring_in: {
      title: 'Bring a plan in',
      about: 'Bring the paper in and the program reads its tasks. Nobody is given work at this step.',
      steps: [
        `On the page of plans, press “${en.plans.bringIn}”.`,
        `Drop a Word file or a PDF with text, or choose “${en.plans.wayText}” and paste the whole text.`,
        `Press “${en.plans.read}” and wait a few seconds.`,
      ],
      after: 'The review desk opens with what was read. The draft stays in the list until you issue or discard it.',
      limits: 'Bring no secret documents in. A PDF made of pictures cannot be read: paste its text instead.',
      ask: 'If a file cannot be read, follow the sentence shown; if that does not help, send it to an administrator.',
    },
    review: {
      title: 'The review desk',
      about: 'The paper is on the left, what was read on the right. Doubtful items come first.',
      steps: [
        'Read each item beside its sentence. The bright mark in the paper shows where it was read.',
        `Right: “${en.desk.accept}”. Wrong: “${en.desk.edit}”. Not a task at all: reject it.`,
        `Two tasks in one item: “${en.desk.splitDeed}”. One task in two items: “${en.desk.mergeDeed}”.`,
        `In the part “${en.desk.parts.rosters}”, confirm which agencies each general phrase means.`,
        `Fill in what the header lacks, look at the report days, then press “${en.desk.issueOpen}”.`,
      ],
      after: `After “${en.desk.issue}”, each agency receives its share and is told at once.`,
      final: 'Before the issue every step can be taken back (key u). Issuing cannot be undone, nor discarding a draft.',
      limits: 'Items on refuting views, public mood or “sensitive” matters are restricted: only counts are reported.',
      ask: 'Unclear whom a sentence means: ask whoever wrote the paper; do not guess.',
    },
    amendments: {
      title: 'Amend and extend',
      about:
        'When a document changes the plan: new or withdrawn tasks, other agencies, other days. The old paper stays.',
      steps: [
        `On the plan’s page, open “${en.life.menu}” and choose “${en.life.amend}”.`,
        `Send the file or paste the text and press “${en.amend.compare}”; you may also write it by hand.`,
        `Look at each difference, before and after: “${en.amend.accept}” or “${en.amend.reject}”.`,
        `Tab “${en.amend.tabs.concerned}” shows which agencies will be told, and what.`,
        `Write number, day and reason, then press “${en.amend.issue}”.`,
      ],
      after: 'The new content holds from its effective day. Only agencies whose share changes are told.',
      final: 'An issued amendment is locked; only another amendment changes it.',
      ask: 'Sentences the program did not understand are listed: when in doubt, ask the signer.',
    },
    publication: {
      title: 'The public page',
      about: 'You decide what citizens see of the plan. Until then nothing is public.',
      steps: [
        'Tick each field and task to be shown; beside it stands the very page that citizens will see.',
        'Name the office that receives remarks, no person.',
        `Press “${en.open.publish}” and write the reason.`,
      ],
      after: `The page is there at once. To end it, press “${en.open.withdraw}”; it is gone at once.`,
      final: 'The page can be taken down, but not the copies that others have downloaded.',
      limits: 'Restricted items are never shown in words. The page names neither who is late nor any person.',
      ask: 'Not sure whether to publish: ask the leaders of the issuer.',
    },
  },
)
