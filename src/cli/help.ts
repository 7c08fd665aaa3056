import { SETTING_KEYS } from './args/settings';

const SETTINGS = SETTING_KEYS.map((key) => `      ${key}`).join('\n');

/** What --help prints; it must be enough to use the tool. */
export const HELP = `绩效自评助手：读取、评分、校验 Excel 里的《项目支出绩效自评表》
Reads, scores and checks self-evaluation forms in Excel workbooks.

用法 Usage
  npm run --silent cli -- score    文件… [-o 输出 | --in-place] [选项]
  npm run --silent cli -- check    文件… [选项]
  npm run --silent cli -- template [-o 文件] [--profile hubei|hubei80] [--sample] [--force]

命令 Commands
  score     按规则计算各项得分、执行率和总分，列出问题；不加 -o 或 --in-place 时只出报告，不写文件
            Computes scores, rate and total, and lists what is wrong. Writes only with -o or --in-place.
  check     提交前校验，从不写文件
            Checks before submission; never writes.
  template  生成空白自评表“自评表模板.xlsx”；加 --sample 生成样例“自评表样例.xlsx”
            Makes a blank form, or with --sample the sample forms.

文件 Files
  可以写多个 .xlsx、.xlsm 文件或文件夹。文件夹取其中（不含子文件夹）的 .xlsx 和 .xlsm，
  跳过 Excel 的“~$…”锁定文件。旧版 .xls 请先另存为 .xlsx。
  Files and folders; of a folder its own .xlsx and .xlsm, without "~$…" lock files.

写到哪里 Where results go
  -o 文件        另存到这个文件；同名文件会被替换      writes to this file, replacing it
  -o 文件夹      多个输入时用，没有就新建；其中的同名文件会被替换
                                                   for several inputs; made if absent
  --in-place     直接改原文件；改之前的内容备份为“原名.bak”（已有则“原名.2.bak”…），
                 备份从不被覆盖；没有要改的就不动文件
                 Changes the file itself and keeps what it held as NAME.bak (NAME.2.bak …).
  只改得分、执行率、总分和表右侧的“校验提示”列，其余原样保留；单位自己写的公式不改。
  Only scores, rate, total and the hints column are written; formulas are kept.

选项 Options
  --sheet 名称           只看这一个工作表               only this sheet
  --profile hubei|hubei80|mof
                         评分方案；不写则按表中标签识别  rule set; else recognised by the labels
  --set 设置=值          改一个数，可写多次             override a figure, repeatable
  --no-warnings-column   不写“校验提示”列（已有的清除）  no hints column (an earlier one is removed)
  --write-locked         受保护工作表的锁定单元格也写入；保护本身不解除
                         writes locked cells of a protected sheet too; protection stays
  --json                 输出一份 JSON 报告             one JSON document on stdout
  --language zh-CN|en    提示语言，默认 zh-CN           language of sentences
  --force                template：替换已有的同名文件    replaces an existing file
  -h, --help  --version

--set 的设置 Settings
${SETTINGS}
  值 Values：points 和 weight 是分数；rounding 写 truncate:0（舍去）或 halfUp:1（四舍五入，1 位小数）；
  thresholds 写 1.3 或 130%（aheadOfSpending 是分数）；bands 写 0.8 或 80%；points.goal 可写 none（不计分）；
  reverse 写 targetOverActual 或 linear；direction 写 positive、reverse 或 equal。

例子 Examples
  npm run --silent cli -- template --sample
  npm run --silent cli -- score 自评表样例.xlsx
  npm run --silent cli -- score 自评表样例.xlsx -o 已评分.xlsx
  npm run --silent cli -- score 全部自评表/ -o 结果/ --json > 报告.json
  npm run --silent cli -- score 自评表.xlsx --in-place --set rounding.indicators=halfUp:1
  npm run --silent cli -- check 自评表.xlsx --set "weight:服务对象满意度=10"

输出 Output
  报告在标准输出；进度和无法完成的事在标准错误。  The report on stdout; progress and problems on stderr.

退出码 Exit codes
  0   没有错误                       clean
  1   表中有“错误”级问题             findings of severity error
  2   有事没做成（文件坏了、没有自评表、单元格锁定…）   something could not be done
  3   程序内部错误                   internal error
  64  用法不对                       wrong usage`;
