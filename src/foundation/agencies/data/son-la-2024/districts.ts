import { type AgencyRecord, districtsEnded, type Succession, termBegan } from '../agency-record.ts'

const abolition: Succession = {
  code: null,
  name: 'UBND các xã, phường',
  kind: 'abolished',
  on: '2025-07-01',
  basis: 'Nghị quyết 1681/NQ-UBTVQH15 ngày 16/6/2025',
}

const committee = (code: string, unit: string, given: Partial<AgencyRecord> = {}): AgencyRecord => ({
  code: `ubnd-${code}`,
  name: `Ủy ban nhân dân ${unit}`,
  shortName: `UBND ${unit}`,
  symbolCode: 'UBND',
  kind: 'state',
  level: 'district',
  parent: 'ubnd-tinh',
  commanded: true,
  groups: ['ubnd-huyen'],
  aliases: [],
  validFrom: termBegan,
  validTo: districtsEnded,
  successors: [abolition],
  ...given,
})

/** The People's Committees of the city and the eleven districts, until the district level ended. */
export const districtAgencies: readonly AgencyRecord[] = [
  committee('tp-son-la', 'thành phố Sơn La', { aliases: ['UBND TP Sơn La', 'UBND TP. Sơn La', 'UBND Thành phố'] }),
  committee('quynh-nhai', 'huyện Quỳnh Nhai'),
  committee('thuan-chau', 'huyện Thuận Châu'),
  committee('muong-la', 'huyện Mường La'),
  committee('bac-yen', 'huyện Bắc Yên'),
  committee('phu-yen', 'huyện Phù Yên'),
  committee('moc-chau', 'huyện Mộc Châu', {
    validTo: '2025-01-31',
    successors: [
      {
        code: null,
        name: 'UBND thị xã Mộc Châu',
        kind: 'renamed',
        on: '2025-02-01',
        basis: 'Nghị quyết 1280/NQ-UBTVQH15',
      },
      abolition,
    ],
  }),
  committee('yen-chau', 'huyện Yên Châu'),
  committee('mai-son', 'huyện Mai Sơn'),
  committee('song-ma', 'huyện Sông Mã'),
  committee('sop-cop', 'huyện Sốp Cộp'),
  committee('van-ho', 'huyện Vân Hồ'),
]
