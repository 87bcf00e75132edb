<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Arithmetic</name>
    <message>
        <source>There is nothing to work out. Enter a sum such as =8+0.5.</source>
        <translation>没有可计算的内容，请输入算式，例如 =8+0.5。</translation>
    </message>
    <message>
        <source>This sum is too long. Enter at most %1 characters.</source>
        <translation>算式过长，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>a bracket is closed that was never opened</source>
        <translation>有多余的右括号</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be worked out: %2.</source>
        <translation>“%1”无法计算：%2。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>结果过大</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>“%1”无法识别</translation>
    </message>
    <message>
        <source>a number is missing at its end</source>
        <translation>末尾缺少数字</translation>
    </message>
    <message>
        <source>multiply and divide by plain numbers, as in 8%*1.1</source>
        <translation>乘数和除数请用不带百分号的数字，例如 8%*1.1</translation>
    </message>
    <message>
        <source>nothing can be divided by zero</source>
        <translation>不能除以零</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, so write it without separators for thousands</source>
        <translation>“%1”可有两种读法，请不要使用千位分隔符</translation>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <source>There are no figures to paste.</source>
        <translation>没有可粘贴的数据。</translation>
    </message>
    <message>
        <source>A heading is missing among the years of the block.</source>
        <translation>所粘贴区域的年份标题中有一个为空。</translation>
    </message>
    <message>
        <source>“%1” stands among the years of the block and is no year.</source>
        <translation>所粘贴区域的年份标题中有“%1”，它不是年份。</translation>
    </message>
    <message>
        <source>The year %1 stands twice in the block.</source>
        <translation>所粘贴区域中%1年出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is no figure. Leave the cell empty to keep the target that is there.</source>
        <translation>“%1”不是数字。如要保留原有目标，请将该单元格留空。</translation>
    </message>
    <message>
        <source>“%1” is not one number. Paste it without spaces between its digits.</source>
        <translation>“%1”不是一个数字，请去掉数字之间的空格后再粘贴。</translation>
    </message>
    <message>
        <source>All numbers are below 1, so they were read as fractions: %1 as %2.</source>
        <translation>所有数字都小于1，已按小数读取：%1 读作 %2。</translation>
    </message>
    <message>
        <source>Numbers below 1 were read as when typed: %1 as %2. A percent sign makes it certain.</source>
        <translation>小于1的数字与直接输入时读法相同：%1 读作 %2。加上百分号可避免歧义。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 added</source>
        <comment>rows of an import</comment>
        <translation>新增%1条</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <comment>rows of an import</comment>
        <translation>移除%1条</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <comment>rows of an import</comment>
        <translation>恢复%1条</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed: of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an indicator or source was added</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a place was added</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a place</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a place</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what was changed</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>description</source>
        <comment>what was changed</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <comment>what was changed</comment>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>order among its siblings</source>
        <comment>what was changed</comment>
        <translation>同级顺序</translation>
    </message>
    <message>
        <source>details</source>
        <comment>what was changed</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>%1, growth target %2</source>
        <comment>indicator, year</comment>
        <translation>%1，%2年增长目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>情景“%1”</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a scenario was made</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a scenario</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a scenario</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>state</source>
        <comment>what was changed</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>kept between %1 and %2</source>
        <comment>a lock</comment>
        <translation>限定在%1至%2之间</translation>
    </message>
    <message>
        <source>kept at %1 or more</source>
        <comment>a lock</comment>
        <translation>限定不低于%1</translation>
    </message>
    <message>
        <source>kept at %1 or less</source>
        <comment>a lock</comment>
        <translation>限定不高于%1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a lock, its last day</comment>
        <translation>%1，至%2止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lock or acceptance, its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>lock</source>
        <comment>what was changed</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <comment>what was changed</comment>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>an uncertainty</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was changed</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>what was changed</comment>
        <translation>差距</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>a gap</comment>
        <translation>未接受</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a gap</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>indicator, year, what was changed</comment>
        <translation>%1，%2年，%3</translation>
    </message>
    <message>
        <source>protection</source>
        <comment>what was changed</comment>
        <translation>保护</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>a scenario</comment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>editable</source>
        <comment>a scenario</comment>
        <translation>可编辑</translation>
    </message>
    <message>
        <source>seed of the draws</source>
        <comment>what was changed</comment>
        <translation>随机抽样种子</translation>
    </message>
    <message>
        <source>common correlation</source>
        <comment>what was changed</comment>
        <translation>共同相关系数</translation>
    </message>
    <message>
        <source>weights where base values are missing</source>
        <comment>what was changed</comment>
        <translation>缺少基期值时的权重</translation>
    </message>
    <message>
        <source>size levels</source>
        <comment>as weights</comment>
        <translation>目标规模</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no weights</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a slide or story</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a slide or story</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Story “%1”</source>
        <translation>演示文稿“%1”</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a story was made</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>order among the stories</source>
        <comment>what was changed</comment>
        <translation>演示文稿的顺序</translation>
    </message>
    <message>
        <source>Slide %1 of “%2”</source>
        <comment>number, story</comment>
        <translation>“%2”第%1张幻灯片</translation>
    </message>
    <message>
        <source>a deleted story</source>
        <translation>已删除的演示文稿</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a slide was added</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>what was changed</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what was changed</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>speaker notes</source>
        <comment>what was changed</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>place in the story</source>
        <comment>what was changed</comment>
        <translation>在演示文稿中的位置</translation>
    </message>
    <message>
        <source>annotations</source>
        <comment>what was changed</comment>
        <translation>标注</translation>
    </message>
    <message>
        <source>what it shows</source>
        <comment>what was changed</comment>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>short name</source>
        <comment>what was changed</comment>
        <translation>简称</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>growth of %1</source>
        <comment>an indicator</comment>
        <translation>%1增速</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Liangjiang Atlas shows the industries of a development area and plans their growth.</source>
        <translation>两江产业图谱：展示开发区的产业，规划产业的增长。</translation>
    </message>
    <message>
        <source>The portfolio to open, an .atlas file. Without one: the last, or the starter portfolio.</source>
        <translation>要打开的图谱文件（.atlas）。不写则打开上次的文件或初始图谱。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>显示本帮助并退出。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Create a portfolio with the starter data and exit.</source>
        <translation>用初始数据新建图谱文件并退出。</translation>
    </message>
    <message>
        <source>Verify the portfolio, print what was found and exit.</source>
        <translation>检查图谱文件，显示结果并退出。</translation>
    </message>
    <message>
        <source>en or zh_CN.</source>
        <translation>en 或 zh_CN。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light（浅色）、dark（深色）或 high-contrast（高对比度）。</translation>
    </message>
    <message>
        <source>Portfolio, Targets, Scenarios, Present or History.</source>
        <translation>Portfolio（产业目录）、Targets（目标）、Scenarios（情景）、Present（演示）或 History（历史）。</translation>
    </message>
    <message>
        <source>Select a node by its key or its name in either language.</source>
        <translation>按标识或中英文名称选中一个条目。</translation>
    </message>
    <message>
        <source>Draw the window as it is first seen into a file and exit; needs no display.</source>
        <translation>把窗口初次显示的画面存成图片并退出，无需显示器。</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it takes %3.</source>
        <translation>--%1 不能取“%2”，可取：%3。</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 请看 --help。</translation>
    </message>
    <message>
        <source>--size does not understand “%1”; write it as 1280x720.</source>
        <translation>--size 看不懂“%1”，请写成 1280x720 的样子。</translation>
    </message>
    <message>
        <source>--chart goes with --export FILE. See --help.</source>
        <translation>--chart 要与 --export FILE 一起用。请看 --help。</translation>
    </message>
    <message>
        <source>--snapshot writes a PNG picture; name a file that ends in .png.</source>
        <translation>--snapshot 生成 PNG 图片，文件名须以 .png 结尾。</translation>
    </message>
    <message>
        <source>--%1 needs a file name.</source>
        <translation>--%1 后面缺文件名。</translation>
    </message>
    <message>
        <source>Only one portfolio can be opened; “%1” is one too many.</source>
        <translation>一次只能打开一个图谱文件，“%1”是多余的。</translation>
    </message>
    <message>
        <source>--new makes the file that it names; leave “%1” out.</source>
        <translation>--new 会新建其后所写的文件，请去掉“%1”。</translation>
    </message>
    <message>
        <source>Size of the snapshot, or of the exported chart or slides, in pixels.</source>
        <translation>快照、导出的图表或幻灯片的尺寸，单位为像素。</translation>
    </message>
    <message>
        <source>Write what --chart, --story or --fact-sheet names, as what the file&apos;s ending says, and exit.</source>
        <translation>按文件扩展名，将 --chart、--story 或 --fact-sheet 指定的内容写入文件并退出。</translation>
    </message>
    <message>
        <source>Which chart to export, as PNG, SVG, PDF, PPTX or CSV; an unknown one lists all.</source>
        <translation>要导出的图表，可为 PNG、SVG、PDF、PPTX 或 CSV；名称未知时列出全部图表。</translation>
    </message>
    <message>
        <source>Which story to export, as PDF or PPTX, or a PNG or SVG for each slide (FILE-1.png …); an unknown one lists all.</source>
        <translation>要导出的演示文稿，可为 PDF 或 PPTX，或每张幻灯片一个 PNG 或 SVG（FILE-1.png …）；名称未知时列出全部演示文稿。</translation>
    </message>
    <message>
        <source>The speaker notes under the slides of the story&apos;s PDF.</source>
        <translation>在演示文稿的 PDF 中，将备注放在幻灯片下方。</translation>
    </message>
    <message>
        <source>Export the fact sheet of a node, one page, as PDF.</source>
        <translation>将某个条目的情况简报（一页）导出为 PDF。</translation>
    </message>
    <message>
        <source>Both languages side by side on the fact sheet.</source>
        <translation>情况简报中英文对照。</translation>
    </message>
    <message>
        <source>--chart, --story and --fact-sheet are exports of their own; ask for one.</source>
        <translation>--chart、--story 和 --fact-sheet 是不同的导出，请只选其一。</translation>
    </message>
    <message>
        <source>--export needs --chart KEY, --story NAME or --fact-sheet. See --help.</source>
        <translation>--export 需要 --chart KEY、--story NAME 或 --fact-sheet。参见 --help。</translation>
    </message>
    <message>
        <source>--fact-sheet goes with --export FILE.pdf. See --help.</source>
        <translation>--fact-sheet 需要与 --export FILE.pdf 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>--bilingual goes with --fact-sheet. See --help.</source>
        <translation>--bilingual 需要与 --fact-sheet 一起使用。请参阅 --help。</translation>
    </message>
    <message>
        <source>--story goes with --export FILE, which ends in .pdf, .pptx, .png or .svg.</source>
        <translation>--story 须与 --export FILE 一起使用，文件扩展名为 .pdf、.pptx、.png 或 .svg。</translation>
    </message>
    <message>
        <source>--notes goes with --story NAME and --export FILE.pdf.</source>
        <translation>--notes 须与 --story NAME 和 --export FILE.pdf 一起使用。</translation>
    </message>
    <message>
        <source>Whose targets the exported chart or fact sheet shows, and the slides that name none; without it the published ones. What is not published is called a draft there.</source>
        <translation>导出的图表、情况简报以及未指定情景的幻灯片所用的情景；不指定则用已公布的目标。尚未公布的会注明为草稿。</translation>
    </message>
    <message>
        <source>--scenario goes with --export FILE. See --help.</source>
        <translation>--scenario须与--export 文件 一起使用，参见--help。</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%1, %2</source>
        <comment>rate, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Targets are real. Nominal growth is missing: it takes a deflator.</source>
        <translation>目标为实际增长，缺少名义增长：需要平减指数。</translation>
    </message>
    <message>
        <source>There is no growth yet that could be made nominal.</source>
        <translation>尚无可换算为名义增长的增速。</translation>
    </message>
    <message>
        <source>%1 real is %2 nominal.</source>
        <comment>growth</comment>
        <translation>实际增长%1，折合名义增长%2。</translation>
    </message>
    <message>
        <source>The size level of %1 is %2 of value added.</source>
        <translation>目标规模%1折合增加值%2。</translation>
    </message>
    <message>
        <source>The size level of %1 is meant as output. To compare it with value added takes a value-added rate.</source>
        <translation>目标规模%1按产出计，与增加值比较需要增加值率。</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>“%1” is part of nothing, so there is no goal to meet. Enter a percentage.</source>
        <translation>“%1”没有上级，因此没有可对齐的目标，请输入百分比。</translation>
    </message>
    <message>
        <source>“%1” has no target of its own for %2 that its parts could meet. Set that first.</source>
        <translation>“%1”%2年没有自己的目标，下级无从对齐，请先设定该目标。</translation>
    </message>
    <message>
        <source>“%1” alone can&apos;t bring “%2” to %3 in %4: it would need %5 a year. Change others, too.</source>
        <translation>仅调整“%1”无法使“%2”在%4年达到%3：需要每年%5。请同时调整其他项。</translation>
    </message>
</context>
<context>
    <name>GoalSeek</name>
    <message>
        <source>Levels have to be above zero, and rates and the goal be numbers. Correct what is not.</source>
        <translation>水平须大于零，增长率和目标须为数字，请更正。</translation>
    </message>
    <message>
        <source>This one has no weight, so no rate of it moves the whole. Enter its base value.</source>
        <translation>该项没有权重，其增长率不影响汇总结果，请填写基期值。</translation>
    </message>
    <message>
        <source>The goal is no number. Enter a growth rate.</source>
        <translation>目标不是数字，请输入增长率。</translation>
    </message>
    <message>
        <source>No allowed rate reaches this goal. Choose a nearer goal or a later year.</source>
        <translation>允许范围内的增长率都无法达到该目标，请选更接近的目标或更晚的年份。</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>Growth is taken from a level above zero. Enter one.</source>
        <translation>增长率须从大于零的水平算起，请输入大于零的数。</translation>
    </message>
    <message>
        <source>A level below zero can&apos;t be grown to. Enter zero or more.</source>
        <translation>不可能增长到负数，请输入零或更大的数。</translation>
    </message>
    <message>
        <source>Growth takes at least one year. Choose a later year.</source>
        <translation>增长至少需要一年，请选更晚的年份。</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%n rate(s) shown are now targets, so that the locks hold them. Later years without a target carry them on.</source>
        <translation>
            <numerusform>%n个所显示的增速现为目标，由锁定保持；此后未设目标的年份沿用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%3 is now the target of %1, %2, so that the lock holds it. Later years without a target carry it on.</source>
        <comment>node, year, rate</comment>
        <translation>%3现为%1%2年的目标，由锁定保持；此后未设目标的年份沿用。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked year(s) stay as they were, now as targets of their own.</source>
        <translation>
            <numerusform>%n个已锁定的年份保持原值，并成为各自的目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lock keeps %3 in %1, %2, now as a target of its own.</source>
        <comment>node, year, rate</comment>
        <translation>锁定保持%1%2年的%3，并成为该年自己的目标。</translation>
    </message>
</context>
<context>
    <name>InspectorDocument</name>
    <message>
        <source>Choose a place in the tree: what is known of it stands here, with who says so.</source>
        <translation>请在目录中选一个条目，这里会显示已知的信息及其出处。</translation>
    </message>
    <message>
        <source>%1, growth target %2</source>
        <translation>%1，%2年增长目标</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>planner&apos;s own</source>
        <translation>规划人员自定</translation>
    </message>
    <message>
        <source>Growth meanwhile</source>
        <translation>目前增长率</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1年水平</translation>
    </message>
    <message>
        <source>%1 (index, %2 = 100)</source>
        <translation>%1（指数，%2年=100）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Rolled up from what stands under it</source>
        <translation>由下级汇总</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>contribution in points, growth of the child</comment>
        <translation>%1（增长%2）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有%n项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Without weight or target, so not counted: %1</source>
        <translation>无权重或无目标，未计入：%1</translation>
    </message>
    <message>
        <source>Gap, rolled up less target: %1</source>
        <translation>差距（汇总减目标）：%1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>尚无说明。</translation>
    </message>
    <message>
        <source>Named in: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No figure is stated for this place yet.</source>
        <translation>该条目尚无数据。</translation>
    </message>
    <message>
        <source>rounded in the source</source>
        <translation>来源为约整数</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Last changes here</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Nothing was changed here lately.</source>
        <translation>近期没有更改。</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>查看全部历史</translation>
    </message>
    <message>
        <source>Last changes of this target</source>
        <translation>该目标的最近更改</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>the history of a target</comment>
        <translation>查看该目标的全部历史</translation>
    </message>
    <message>
        <source>%1, held: no target is stated yet</source>
        <comment>a level</comment>
        <translation>%1，尚无目标，维持基期值</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>none yet</source>
        <comment>a figure</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <comment>status of a figure</comment>
        <translation>%1，约整数</translation>
    </message>
    <message>
        <source>growth target</source>
        <comment>status of a figure</comment>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>planner&apos;s own</source>
        <comment>source of a figure</comment>
        <translation>规划人员自定</translation>
    </message>
    <message>
        <source>growth, rolled up</source>
        <comment>status of a figure</comment>
        <translation>增长率（汇总）</translation>
    </message>
    <message>
        <source>growth target, carried on</source>
        <comment>status of a figure</comment>
        <translation>增长目标（沿用）</translation>
    </message>
    <message>
        <source>no growth target yet</source>
        <comment>status of a figure</comment>
        <translation>尚无增长目标</translation>
    </message>
</context>
<context>
    <name>LevelEntry</name>
    <message>
        <source>“%1” is no base value. Enter a plain number in %2, such as 1,200 or 0.5; leave it empty to take it back.</source>
        <translation>“%1”不是基期值。请以%2为单位填写数字，例如1,200或0.5；留空则撤回。</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Area</source>
        <comment>kind of node</comment>
        <translation>全区</translation>
    </message>
    <message>
        <source>Aspect</source>
        <comment>kind of node</comment>
        <translation>方面</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>kind of node</comment>
        <translation>层级</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>kind of node</comment>
        <translation>产业</translation>
    </message>
    <message>
        <source>Cluster</source>
        <comment>kind of node</comment>
        <translation>集群</translation>
    </message>
    <message>
        <source>Focus area</source>
        <comment>kind of node</comment>
        <translation>重点领域</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>kind of node</comment>
        <translation>举措</translation>
    </message>
    <message>
        <source>named in the source</source>
        <translation>来源已列名</translation>
    </message>
    <message>
        <source>counted in the source, not named</source>
        <translation>来源计入但未列名</translation>
    </message>
    <message>
        <source>added by a user</source>
        <translation>用户添加</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a scenario</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>state of a scenario</comment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>state of a scenario</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>state of a scenario</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>weighted by base value</source>
        <translation>按基期值加权</translation>
    </message>
    <message>
        <source>weighted by base value, some of them assumptions</source>
        <translation>按基期值加权，部分为假设</translation>
    </message>
    <message>
        <source>weighted by size level (an ambition, not output)</source>
        <translation>按目标规模加权（为目标，并非产出）</translation>
    </message>
    <message>
        <source>Nothing can be rolled up now: the base values can&apos;t be read.</source>
        <translation>目前无法汇总：基期值无法读取。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how parts are weighted</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how parts are weighted, of what</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 has no parts that could be rolled up.</source>
        <translation>%1没有可汇总的下级。</translation>
    </message>
    <message>
        <source>The parts of %1 can&apos;t be weighted: they have no base value and no size level.</source>
        <translation>%1的下级无法加权：既无基期值，也无目标规模。</translation>
    </message>
    <message>
        <source>None of the parts of %1 has a target.</source>
        <translation>%1的下级均无目标。</translation>
    </message>
</context>
<context>
    <name>PlanCellWords</name>
    <message>
        <source>Growth target</source>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a growth target</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a growth target</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Accepted gap</source>
        <translation>已接受的差距</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <translation>由%1锁定</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>locked by somebody, limits</comment>
        <translation>%1，范围%2至%3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>locked, day</comment>
        <translation>%1，至%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>locked by somebody, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing is said in a scenario</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <comment>gap</comment>
        <translation>由%1接受</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>gap accepted: %1</source>
        <translation>已接受差距：%1</translation>
    </message>
</context>
<context>
    <name>RateEntry</name>
    <message>
        <source>“%1” is not a growth target. Enter a percentage such as 8 or 8.5 %, or a step from the present value such as +0.5.</source>
        <translation>“%1”不是增长目标。请输入百分数，如 8 或 8.5 %，或在现值上增减，如 +0.5。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Enter the percentage with a point for decimals and without separators for thousands.</source>
        <translation>“%1”有两种读法。请用小数点，不要用千位分隔符。</translation>
    </message>
    <message>
        <source>There is no value yet that “%1” could change. Enter a percentage such as 8.</source>
        <translation>目前还没有数值可供“%1”增减。请输入百分数，如 8。</translation>
    </message>
    <message>
        <source>“%1” is not a growth target. To scale the present value, enter a factor above 0 such as *1.1.</source>
        <translation>“%1”不是增长目标。要按倍数调整现值，请输入大于 0 的倍数，如 *1.1。</translation>
    </message>
    <message>
        <source>“%1” is outside what a growth target may be: from −100 % to 1,000 % a year.</source>
        <translation>“%1”超出增长目标的范围：每年 −100 % 至 1,000 %。</translation>
    </message>
    <message>
        <source>“%1” needs a cell of the targets table. Type it there.</source>
        <translation>“%1”只能在增长目标表的单元格中输入。</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Gross output</source>
        <comment>measure</comment>
        <translation>总产值</translation>
    </message>
    <message>
        <source>Value added</source>
        <comment>measure</comment>
        <translation>增加值</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>measure</comment>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <comment>measure</comment>
        <translation>地区生产总值</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>measure</comment>
        <translation>投资</translation>
    </message>
    <message>
        <source>Number of units</source>
        <comment>measure</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ambition</source>
        <comment>measure</comment>
        <translation>目标规模</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>measure</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>real growth</source>
        <comment>price basis</comment>
        <translation>实际增长</translation>
    </message>
    <message>
        <source>nominal growth</source>
        <comment>price basis</comment>
        <translation>名义增长</translation>
    </message>
    <message>
        <source>growth</source>
        <comment>price basis: none</comment>
        <translation>增长</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1已接受</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>author, reason</comment>
        <translation>%1已接受：%2</translation>
    </message>
    <message>
        <source>No top-down target and no bottom-up.</source>
        <translation>无自上而下目标，也无自下而上汇总。</translation>
    </message>
    <message>
        <source>No top-down target, bottom-up %1.</source>
        <translation>无自上而下目标，自下而上%1。</translation>
    </message>
    <message>
        <source>Top-down %1, no bottom-up.</source>
        <translation>自上而下%1，无自下而上汇总。</translation>
    </message>
    <message>
        <source>Top-down %1, bottom-up %2, no gap.</source>
        <translation>自上而下%1，自下而上%2，无差距。</translation>
    </message>
    <message>
        <source>Top-down %1, bottom-up %2, gap %3</source>
        <translation>自上而下%1，自下而上%2，差距%3</translation>
    </message>
    <message>
        <source>%1, accepted by %2.</source>
        <comment>the gap; author</comment>
        <translation>%1，%2已接受。</translation>
    </message>
    <message>
        <source>%1, not accepted.</source>
        <comment>the gap</comment>
        <translation>%1，尚未接受。</translation>
    </message>
    <message>
        <source>The parts add up to nothing yet.</source>
        <translation>下级尚无汇总结果。</translation>
    </message>
    <message>
        <source>It has no target of its own, so there is no gap.</source>
        <translation>本级未设目标，因此没有差距。</translation>
    </message>
    <message>
        <source>The parts add up to the target.</source>
        <translation>下级汇总与目标一致。</translation>
    </message>
    <message>
        <source>The parts add up to %1 more than the target.</source>
        <translation>下级汇总比目标高%1。</translation>
    </message>
    <message>
        <source>The parts add up to %1 less than the target.</source>
        <translation>下级汇总比目标低%1。</translation>
    </message>
    <message>
        <source>of the area as a whole</source>
        <comment>scope</comment>
        <translation>新区整体</translation>
    </message>
    <message>
        <source>of every place</source>
        <comment>scope</comment>
        <translation>各级均适用</translation>
    </message>
    <message>
        <source>of %1 and what stands under it</source>
        <comment>scope</comment>
        <translation>%1及其下级</translation>
    </message>
    <message>
        <source>of a part of the area</source>
        <comment>scope</comment>
        <translation>新区的一部分</translation>
    </message>
    <message>
        <source>of every place of some kinds</source>
        <comment>scope</comment>
        <translation>部分类型的各个条目</translation>
    </message>
    <message>
        <source>%1, %2, %3. Unlike measures (gross output, value added, sales, GDP) are never added.</source>
        <comment>measure, price basis, scope</comment>
        <translation>%1，%2，%3。不同口径（总产值、增加值、销售额、地区生产总值）不相加。</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>A number is missing, or a lower limit is above the upper one. Correct the limits.</source>
        <translation>数值缺失，或下限高于上限，请更正限值。</translation>
    </message>
    <message>
        <source>There are no weights to spread by. Enter base values, or choose size levels as weights.</source>
        <translation>没有可用于分解的权重，请填写基期值，或改用目标规模作为权重。</translation>
    </message>
    <message>
        <source>Nothing is left to change. Unlock at least one that has a target.</source>
        <translation>没有可以调整的项，请至少解锁一个已设增长目标的项。</translation>
    </message>
    <message>
        <source>The unlocked targets add up to zero, so no factor changes their sum. Choose another method.</source>
        <translation>未锁定的目标合计为零，按比例调整不会改变合计，请换一种分解方法。</translation>
    </message>
    <message>
        <source>Every unlocked target is certain. Enter a standard deviation, or choose another method.</source>
        <translation>未锁定的目标都没有不确定性，请填写标准差，或换一种分解方法。</translation>
    </message>
    <message>
        <source>Locks and limits leave no way to reach this. Choose a nearer goal, widen a limit or unlock one more.</source>
        <translation>在现有锁定和限值下无法达到，请降低要求、放宽限值或再解锁一项。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 changed this meanwhile. Look at the new value and try again.</source>
        <translation>此处刚刚被%1修改。请查看新值后再试。</translation>
    </message>
    <message>
        <source>A value is beyond what a portfolio may hold. Shorten the text or check the number.</source>
        <translation>有一个值超出了图谱可保存的范围。请缩短文字或核对数字。</translation>
    </message>
    <message>
        <source>%1 is of an older format. Open it once to bring it up to date (a copy of it is kept beside it), then try again.</source>
        <translation>%1为旧格式。请先打开一次以更新格式（旁边会保留一份副本），然后再试。</translation>
    </message>
    <message>
        <source>Keep a document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Make it smaller, or name its address.</source>
        <translation>此文件大于%1 MB。请缩小文件，或改为填写其地址。</translation>
    </message>
    <message>
        <source>This document is not in the portfolio.</source>
        <translation>图谱中没有此文件。</translation>
    </message>
    <message>
        <source>Other places were put under it later: %1. Move or delete them first.</source>
        <translation>之后有其他条目放在了它下面：%1。请先移走或删除这些条目。</translation>
    </message>
    <message>
        <source>Later edits go on from this one. Take those back first.</source>
        <translation>之后的修改以此为基础。请先撤回那些修改。</translation>
    </message>
    <message>
        <source>This change is not in the history of this portfolio.</source>
        <translation>此修改不在本图谱的历史记录中。</translation>
    </message>
    <message>
        <source>%1 was made by a build of Liangjiang Atlas between two versions, and its format has changed since. It was left as it is; open the file from which it came.</source>
        <translation>%1由两个版本之间的两江产业图谱测试程序生成，其格式此后已有变动。文件未作改动；请打开它所来自的文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Liangjiang Atlas (format %2; this program writes format %3). It can be read here; to change it, open it with the newer program.</source>
        <translation>%1由更新版本的两江产业图谱写入（格式%2；本程序写入格式%3）。在此可以查看；如需修改，请用更新版本的程序打开。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new value and try again.</source>
        <translation>他人刚刚改过这里。请先看新的数值，再重试。</translation>
    </message>
    <message>
        <source>Another program is writing to this portfolio. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在写入该图谱。没有任何改动，请稍后再试。</translation>
    </message>
    <message>
        <source>This portfolio is open for reading only. Save a copy to a place where you may write, and work there.</source>
        <translation>该图谱以只读方式打开。请另存副本到可写的位置，在副本中编辑。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满。没有任何改动，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a backup or a copy of it.</source>
        <translation>文件 %1 已损坏，原样保留。请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>无法打开文件 %1。请检查文件是否存在、是否有读取权限。</translation>
    </message>
    <message>
        <source>The portfolio refuses this value. Nothing was changed.</source>
        <translation>图谱不接受这个值。没有任何改动。</translation>
    </message>
    <message>
        <source>The portfolio can&apos;t be read or written: %1</source>
        <translation>图谱无法读写：%1</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is; choose another name.</source>
        <translation>%1 已存在，原样保留。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Check that the folder is there and that you may write in it.</source>
        <translation>无法新建 %1。请检查文件夹是否存在、是否有写入权限。</translation>
    </message>
    <message>
        <source>This place is no longer in the portfolio.</source>
        <translation>该条目已不在图谱中。</translation>
    </message>
    <message>
        <source>This portfolio is that file already. Choose another name for the copy.</source>
        <translation>这正是当前打开的文件。请为副本换一个文件名。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Check that you may write there.</source>
        <translation>无法替换 %1。请检查写入权限。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check that you may write there.</source>
        <translation>无法写入 %1。请检查写入权限。</translation>
    </message>
    <message>
        <source>The portfolio has %1 places without a parent; there has to be just one, the area.</source>
        <translation>图谱有%1个没有上级的条目；只能有一个，即全区。</translation>
    </message>
    <message>
        <source>%1 places can&apos;t be reached from the area.</source>
        <translation>有%1个条目与全区不相连。</translation>
    </message>
    <message>
        <source>%1 figures have neither a source nor the status of an assumption.</source>
        <translation>有%1项数据既无来源，也未标为假设。</translation>
    </message>
    <message>
        <source>%1 growth targets lie outside the years of their scenario.</source>
        <translation>有%1个增长目标超出所属情景的年份。</translation>
    </message>
    <message>
        <source>%1 scenarios were never made: there has to be one at least.</source>
        <translation>缺少%1个情景：至少要有一个。</translation>
    </message>
    <message>
        <source>An edit was left open (%1).</source>
        <translation>有一次编辑没有结束（%1）。</translation>
    </message>
    <message>
        <source>The row that says which edit goes on is there %1 times; it has to be there once.</source>
        <translation>记录当前编辑的行有%1行，应当只有一行。</translation>
    </message>
    <message>
        <source>%1 dates can&apos;t be read.</source>
        <translation>有%1个日期无法读取。</translation>
    </message>
    <message>
        <source>%1 entries of the history can&apos;t be read.</source>
        <translation>有%1条历史记录无法读取。</translation>
    </message>
    <message>
        <source>%1 figures are out of range. They are kept, and left out of sums.</source>
        <translation>有%1个数据超出范围。数据保留，但不计入合计。</translation>
    </message>
    <message>
        <source>The years of %1 scenarios are out of range. They are kept; the plan is shown within the range.</source>
        <translation>有%1个情景的年份超出范围。年份保留，规划只显示范围内的部分。</translation>
    </message>
    <message>
        <source>The years or rates of %1 slides are out of range.</source>
        <translation>有%1张幻灯片的年份或增速超出范围。</translation>
    </message>
    <message>
        <source>Years or values of %1 rows of the table “%2” are out of range. They are kept.</source>
        <translation>表“%2”中有%1行的年份或数值超出范围。它们予以保留。</translation>
    </message>
    <message>
        <source>%1 rows of the table “%2” have texts of more than %3 characters. They are kept; their beginnings are shown.</source>
        <translation>表“%2”中有%1行的文字超过%3个字符。文字保留，只显示开头部分。</translation>
    </message>
    <message>
        <source>A part of the file is missing: %1.</source>
        <translation>文件缺少一部分：%1。</translation>
    </message>
    <message>
        <source>A part of the file is not as this program makes it: %1.</source>
        <translation>文件有一部分与本程序建立的不同：%1。</translation>
    </message>
    <message>
        <source>A part of the file is not of this program: %1.</source>
        <translation>文件有一部分不属于本程序：%1。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>table, view, index or trigger; its name</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>trigger</source>
        <comment>of a database</comment>
        <translation>触发器</translation>
    </message>
    <message>
        <source>index</source>
        <comment>of a database</comment>
        <translation>索引</translation>
    </message>
    <message>
        <source>view</source>
        <comment>of a database</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>table</source>
        <comment>of a database</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to a row of “%2” that is not there.</source>
        <translation>表“%1”中有一行指向表“%2”中不存在的行。</translation>
    </message>
    <message>
        <source>These targets are protected. Continue in a working copy of the scenario.</source>
        <translation>这些目标受保护。请在该情景的工作副本中继续。</translation>
    </message>
    <message>
        <source>The program is incomplete; install it again.</source>
        <translation>程序不完整，请重新安装。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a portfolio of Liangjiang Atlas. It was left as it is.</source>
        <translation>%1 不是两江产业图谱的文件，原样保留。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its end is missing. It was left as it is; open a backup or a copy of it.</source>
        <translation>文件 %1 已损坏：末尾缺失。文件原样保留，请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Liangjiang Atlas (format %2; this program knows formats up to %3). It was left as it is; open it with the newer program.</source>
        <translation>%1 由更新版本的两江产业图谱写成（格式 %2，本程序最高支持格式 %3），原样保留。请用新版本打开。</translation>
    </message>
    <message>
        <source>%1 locks, notes or accepted gaps lie outside the years of their scenario.</source>
        <translation>有%1项锁定、备注或已接受的差距不在所属情景的年份之内。</translation>
    </message>
    <message>
        <source>%1 is of an older format and can&apos;t be brought up to date where it is. Copy it to a folder where you may write, and open the copy.</source>
        <translation>%1采用旧格式，在当前位置无法升级。请复制到有写入权限的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>This was changed again later. Take back the later change first, or go back to a moment before this one.</source>
        <translation>此处后来又有更改。请先撤回后来的更改，或返回到此次更改之前的时刻。</translation>
    </message>
    <message>
        <source>There is nothing of this change that could be taken back.</source>
        <translation>此次更改没有可以撤回的内容。</translation>
    </message>
    <message>
        <source>This is how the portfolio began: there is nothing before it to go back to.</source>
        <translation>图谱由此建立，之前没有可恢复的内容。</translation>
    </message>
    <message>
        <source>The scenario of this change was deleted since. Take back that first.</source>
        <translation>该更改所属的情景后来已被删除，请先撤回删除。</translation>
    </message>
    <message>
        <source>Other places were put under “%1” later. Move or delete them first.</source>
        <translation>“%1”之下后来又有其他条目，请先移走或删除。</translation>
    </message>
    <message>
        <source>%1 is open for reading only: the disk is full, or its folder can&apos;t be written. Make room and open it again, or save a copy elsewhere.</source>
        <translation>%1 以只读方式打开：磁盘已满，或所在文件夹不可写。请腾出空间后重新打开，或另存副本到别处。</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or renamed while it was open.</source>
        <translation>%1 在打开期间被删除、移动或改名。</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1 while it was open.</source>
        <translation>%1 在打开期间被另一个文件取代。</translation>
    </message>
    <message>
        <source>Another program overwrote %1 while it was open.</source>
        <translation>%1 在打开期间被另一个程序覆盖。</translation>
    </message>
    <message>
        <source>Another program took away a file that belongs to %1 while it was open.</source>
        <translation>%1 在打开期间，属于它的一个文件被另一个程序移走。</translation>
    </message>
    <message>
        <source>Nothing more is written there. Save a copy of all that you have here, and go on in it.</source>
        <translation>不再向该处写入。请将此处的全部内容另存为副本，在副本中继续。</translation>
    </message>
    <message>
        <source>Nothing more is written there. Save a copy of what you had here; the last changes (%1) are not in it.</source>
        <translation>不再向该处写入。请将此处的内容另存为副本；最后的 %1 项更改不在其中。</translation>
    </message>
    <message>
        <source>Nothing more is written there, and what was in it can&apos;t be had back from here. Open a backup or a copy of it.</source>
        <translation>不再向该处写入，原有内容无法从此处找回。请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened to the file; what to do about it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The file has a table “%1” that is not of this program, where one of its own is to be. Rename that one in the program that made it, then open the file again. Nothing was changed.</source>
        <translation>文件中有一个不属于本程序的表“%1”，占用了本程序要用的名称。请在创建它的程序中将其改名，然后重新打开文件。文件未作任何改动。</translation>
    </message>
</context>
<context>
    <name>TargetPaste</name>
    <message>
        <source>This scenario has no targets for %1.</source>
        <translation>本情景没有%1年的目标。</translation>
    </message>
    <message>
        <source>A line of the block has figures and no name.</source>
        <translation>所粘贴区域中有一行有数据而没有名称。</translation>
    </message>
    <message>
        <source>“%1” in the block is no row of this table.</source>
        <translation>所粘贴区域中的“%1”不是本表的行。</translation>
    </message>
    <message>
        <source>“%1” stands for several rows of this table. Paste it without names.</source>
        <translation>本表有多行名为“%1”，请不带名称粘贴。</translation>
    </message>
    <message>
        <source>The copied block does not fit here: part of it would fall outside the growth targets.</source>
        <translation>所复制的区域放不进这里：有一部分会超出增长目标单元格。</translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <comment>node, year; what is wrong follows</comment>
        <translation>%1，%2年：</translation>
    </message>
    <message>
        <source>it stands twice in the block.</source>
        <translation>在所粘贴区域中出现了两次。</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>somebody</source>
        <comment>an author who gave no name</comment>
        <translation>未署名者</translation>
    </message>
    <message>
        <source>Kept between %1 and %2 by %3</source>
        <translation>由%3限定在%1至%2之间</translation>
    </message>
    <message>
        <source>Kept at %1 or more by %2</source>
        <translation>由%2限定不低于%1</translation>
    </message>
    <message>
        <source>Kept at %1 or less by %2</source>
        <translation>由%2限定不高于%1</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <translation>由%1锁定</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a lock, its last day</comment>
        <translation>%1，有效期至%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a lock in words</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <comment>a lock in words, its reason</comment>
        <translation>%1。原因：%2</translation>
    </message>
    <message>
        <source>Its lock ended on %1.</source>
        <translation>锁定已于%1到期。</translation>
    </message>
    <message>
        <source>Uncertainty: %1 (standard deviation)</source>
        <translation>不确定性：%1（标准差）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>kept within limits</source>
        <translation>有限值</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>Levels and standard deviations can&apos;t be below zero, and the correlation is from 0 to below 1. Correct them.</source>
        <translation>水平和标准差不能小于零，相关系数须不小于0且小于1，请更正。</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationBar</name>
    <message>
        <source>No annotations on this slide</source>
        <translation>此幻灯片没有标注</translation>
    </message>
    <message>
        <source>Annotations on this slide: %1</source>
        <translation>此幻灯片的标注：%1</translation>
    </message>
    <message>
        <source>Select annotations</source>
        <translation>选择标注</translation>
    </message>
    <message>
        <source>Put a text on the chart</source>
        <translation>在图表上放置文字</translation>
    </message>
    <message>
        <source>Put an arrow on the chart</source>
        <translation>在图表上放置箭头</translation>
    </message>
    <message>
        <source>Put a band on the chart</source>
        <translation>在图表上放置区间</translation>
    </message>
    <message>
        <source>Put a line on the chart</source>
        <translation>在图表上放置参考线</translation>
    </message>
    <message>
        <source>Annotations of the slide</source>
        <translation>幻灯片的标注</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Choose one; Enter goes to it on the chart.</source>
        <translation>选择一个，按回车转到图表上的标注。</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationEditor</name>
    <message>
        <source>Click where the words should stand.</source>
        <translation>单击要放置文字的位置。</translation>
    </message>
    <message>
        <source>Press where the words should stand, and drag to what they are about.</source>
        <translation>在要放置文字的位置按下，拖到所指之处。</translation>
    </message>
    <message>
        <source>Drag along the years or categories, or along the values, from where the band begins to its end.</source>
        <translation>沿年份、类别或数值方向，从区间的起点拖到终点。</translation>
    </message>
    <message>
        <source>Drag along the line: across the chart at a value, or up and down at a year or category.</source>
        <translation>沿参考线拖动：横向为某一数值，纵向为某一年份或类别。</translation>
    </message>
    <message>
        <source>Put an annotation on a slide</source>
        <translation>在幻灯片上添加标注</translation>
    </message>
    <message>
        <source>Change an annotation</source>
        <translation>修改标注</translation>
    </message>
    <message>
        <source>Delete an annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>The annotation was deleted. Undo brings it back.</source>
        <translation>标注已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>Enter keeps the words, Esc does not.</source>
        <translation>回车保留文字，Esc 放弃。</translation>
    </message>
    <message>
        <source>Annotations on the chart</source>
        <translation>图表上的标注</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift its head; Ctrl+Right points to the next mark. Enter keeps it.</source>
        <translation>方向键移动，按住 Shift 移动箭头尖；Ctrl+→ 指向下一个图形。回车保留。</translation>
    </message>
    <message>
        <source>Arrow keys move it, or turn it to the other direction; Enter keeps it, Esc does not.</source>
        <translation>方向键移动或转换方向；回车保留，Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationField</name>
    <message>
        <source>What you want to say here</source>
        <translation>在此处要说的话</translation>
    </message>
    <message>
        <source>Words of the annotation in Chinese</source>
        <translation>标注的中文文字</translation>
    </message>
    <message>
        <source>Words of the annotation in English</source>
        <translation>标注的英文文字</translation>
    </message>
</context>
<context>
    <name>atlas::AnnotationWords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and place of an annotation, its words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Text at %1% from the left, %2% from the top</source>
        <translation>文字，距左%1%，距上%2%</translation>
    </message>
    <message>
        <source>Arrow to %1</source>
        <comment>a mark</comment>
        <translation>箭头指向%1</translation>
    </message>
    <message>
        <source>Arrow to %1% from the left, %2% from the top</source>
        <translation>箭头，指向距左%1%、距上%2%处</translation>
    </message>
    <message>
        <source>Band from %1 to %2</source>
        <translation>从%1到%2的区间</translation>
    </message>
    <message>
        <source>Line at %1</source>
        <translation>标线位于%1</translation>
    </message>
</context>
<context>
    <name>atlas::AreaCharts</name>
    <message>
        <source>No vehicles are recorded in this portfolio yet.</source>
        <translation>图谱中尚无汽车产量数据。</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>One vehicle in %1 is a NEV</source>
        <comment>%1: two, three, …</comment>
        <translation>每%1辆汽车就有一辆是新能源汽车</translation>
    </message>
    <message>
        <source>%1 of vehicles are NEVs</source>
        <translation>新能源汽车占汽车产量的%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>are NEVs</source>
        <comment>under the figure 32.7%</comment>
        <translation>为新能源汽车</translation>
    </message>
    <message>
        <source>NEV: new energy vehicle. The share is derived: %1 / %2.</source>
        <translation>占比为推算：%1 ÷ %2。</translation>
    </message>
    <message>
        <source>In %1, %2 vehicles were made, of which %3 were new energy vehicles: %4.</source>
        <translation>%1生产汽车%2，其中新能源汽车%3，占%4。</translation>
    </message>
    <message>
        <source>Growth targets for %1</source>
        <translation>%1年增长目标</translation>
    </message>
    <message>
        <source>No growth target for %1 yet. Set one in Targets.</source>
        <translation>%1年尚无增长目标。可在“目标”中设定。</translation>
    </message>
    <message>
        <source>Retail is to grow fastest in %1: %2</source>
        <translation>%1年社零增速目标最高：%2</translation>
    </message>
    <message>
        <source>GDP is to grow fastest in %1: %2</source>
        <translation>%1年地区生产总值增速目标最高：%2</translation>
    </message>
    <message>
        <source>Investment is to grow fastest in %1: %2</source>
        <translation>%1年投资增速目标最高：%2</translation>
    </message>
    <message>
        <source>Industry is to grow fastest in %1: %2</source>
        <translation>%1年工业增速目标最高：%2</translation>
    </message>
    <message>
        <source>Fastest growth planned for %1: %2</source>
        <translation>%1年最高增速目标：%2</translation>
    </message>
    <message>
        <source>Growth planned for %1: %2 at most</source>
        <translation>%1年计划增速最高为%2</translation>
    </message>
    <message>
        <source>Growth targets of %1 for %2, %</source>
        <translation>%1%2年增长目标，%</translation>
    </message>
    <message>
        <source>Growth target, %1</source>
        <translation>%1年增长目标</translation>
    </message>
    <message>
        <source>target</source>
        <comment>status of a figure</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Growth targets for %1: %2</source>
        <translation>%1年增长目标：%2</translation>
    </message>
    <message>
        <source>Shares of Chongqing</source>
        <translation>占重庆的比重</translation>
    </message>
    <message>
        <source>No shares of Chongqing are recorded in this portfolio.</source>
        <translation>图谱中没有占重庆比重的数据。</translation>
    </message>
    <message>
        <source>Share of Chongqing</source>
        <translation>占重庆比重</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1 of Chongqing’s FG500 companies are here</source>
        <translation>在渝FG500企业%1在此</translation>
    </message>
    <message>
        <source>Up to %1 of Chongqing’s total</source>
        <translation>最高占全市的%1</translation>
    </message>
    <message>
        <source>%1 as a share of Chongqing, %, %2</source>
        <translation>%1占重庆的比重，%，%2</translation>
    </message>
    <message>
        <source>Hatched: approximate.</source>
        <translation>斜线：约数。</translation>
    </message>
    <message>
        <source>Shares of Chongqing: %1</source>
        <translation>占重庆的比重：%1</translation>
    </message>
</context>
<context>
    <name>atlas::AssumeRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>indicator, node, year</comment>
        <translation>%2的%1（%3年）</translation>
    </message>
    <message>
        <source>No figure is known: %1</source>
        <comment>indicator, node, year</comment>
        <translation>缺少数据：%1</translation>
    </message>
    <message>
        <source>Assume it</source>
        <translation>作为假设填入</translation>
    </message>
    <message>
        <source>Enters the figure as an assumption. Every screen says that it is one.</source>
        <translation>将该数据作为假设填入，所有界面都会注明这是假设。</translation>
    </message>
    <message>
        <source>Assume %1</source>
        <translation>假设%1</translation>
    </message>
</context>
<context>
    <name>atlas::AudienceWindow</name>
    <message>
        <source>Audience window</source>
        <translation>观众窗口</translation>
    </message>
</context>
<context>
    <name>atlas::AudienceWords</name>
    <message>
        <source>End of the story. Press Esc to leave.</source>
        <translation>演示到此结束。按 Esc 退出。</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>第%1张，共%2张：%3</translation>
    </message>
</context>
<context>
    <name>atlas::BackgroundTask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>atlas::BarRenderer</name>
    <message>
        <source>%1 more: see the table</source>
        <translation>另有%1项，见表格</translation>
    </message>
</context>
<context>
    <name>atlas::BulletRenderer</name>
    <message>
        <source>%1, target %2</source>
        <comment>a value and what it is held against</comment>
        <translation>%1，目标%2</translation>
    </message>
    <message>
        <source>%1 more: see the table</source>
        <translation>另有%1项，见表格</translation>
    </message>
</context>
<context>
    <name>atlas::Card</name>
    <message>
        <source>Copy</source>
        <comment>to the clipboard</comment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>atlas::CellTermsEditor</name>
    <message>
        <source>Lock, uncertainty and note</source>
        <translation>锁定、不确定性和备注</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>check box of selected targets</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>A locked target stays as it is. With a lowest or highest rate it may move between them.</source>
        <translation>锁定的目标保持不变；设有下限或上限时，可在限值之内变动。</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a lock</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The lock has a last day</source>
        <translation>锁定有截止日期</translation>
    </message>
    <message>
        <source>Last day of the lock</source>
        <translation>锁定的截止日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a lock</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>锁定原因</translation>
    </message>
    <message>
        <source>Lowest %</source>
        <translation>下限 %</translation>
    </message>
    <message>
        <source>Lowest rate in percent</source>
        <translation>增长率下限（%）</translation>
    </message>
    <message>
        <source>Highest %</source>
        <translation>上限 %</translation>
    </message>
    <message>
        <source>Highest rate in percent</source>
        <translation>增长率上限（%）</translation>
    </message>
    <message>
        <source>± points</source>
        <translation>± 百分点</translation>
    </message>
    <message>
        <source>Standard deviation in percentage points</source>
        <translation>标准差（百分点）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How uncertain the target is: its standard deviation in percentage points, such as 1.5.</source>
        <translation>目标的不确定程度：标准差，单位为百分点，例如 1.5。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply lock, uncertainty and note</source>
        <translation>应用锁定、不确定性和备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>lock, uncertainty and note</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>node, year</comment>
        <translation>%1 · %2年</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other target(s)</source>
        <translation>
            <numerusform>%1及另外 %n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>various</source>
        <comment>the selected targets say different things</comment>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>The last day of the lock is over. Choose a later one.</source>
        <translation>锁定的截止日期已过，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>“%1” is no uncertainty. Enter percentage points such as 1.5, or nothing.</source>
        <translation>“%1”不是有效的不确定性，请输入百分点数，例如 1.5，或留空。</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n growth target(s)</source>
        <translation>
            <numerusform>锁定 %n 个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n growth target(s)</source>
        <translation>
            <numerusform>解锁 %n 个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n growth target(s)</source>
        <translation>
            <numerusform>备注 %n 个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change what is said of %n growth target(s)</source>
        <translation>
            <numerusform>修改 %n 个增长目标的附注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChartCard</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>%1 (T)</source>
        <comment>action, its key</comment>
        <translation>%1（T）</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Copy, save, show full screen</source>
        <translation>复制、保存、全屏显示</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>全屏显示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>加入演示文稿</translation>
    </message>
</context>
<context>
    <name>atlas::ChartCatalogue</name>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>没有图表“%1”。</translation>
    </message>
</context>
<context>
    <name>atlas::ChartCommand</name>
    <message>
        <source>There is no chart “%1”. The charts are: %2.</source>
        <translation>没有图表“%1”。可用的图表：%2。</translation>
    </message>
    <message>
        <source>The targets of the scenario can&apos;t be read. Check the portfolio.</source>
        <translation>无法读取该情景的目标，请检查图谱文件。</translation>
    </message>
    <message>
        <source>The chart “%1” can’t be drawn as “%2”, only as: %3.</source>
        <translation>图表“%1”不能画成“%2”，只能画成：%3。</translation>
    </message>
</context>
<context>
    <name>atlas::ChartCsv</name>
    <message>
        <source>This chart has no numbers to write.</source>
        <translation>该图表没有可写出的数据。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>column of a table</comment>
        <translation>情景</translation>
    </message>
</context>
<context>
    <name>atlas::ChartExport</name>
    <message>
        <source>A chart can be saved as .png, .svg, .pdf, .pptx or .csv, not as “%1”.</source>
        <translation>图表可以保存为 .png、.svg、.pdf、.pptx 或 .csv，不能保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>atlas::ChartForms</name>
    <message>
        <source>Dashed:</source>
        <comment>how a note of a line chart begins</comment>
        <translation>虚线：</translation>
    </message>
    <message>
        <source>Hatched:</source>
        <comment>how a note of a bar chart begins</comment>
        <translation>斜线：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reference line, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a ring, its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Horizontal bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>堆积条形图</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>扇形图</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>龙卷风图</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积图</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>First and last year</source>
        <translation>首尾两年对比</translation>
    </message>
    <message>
        <source>Value against target</source>
        <translation>数值与目标对比</translation>
    </message>
    <message>
        <source>Dotted:</source>
        <comment>how a note of a line chart begins</comment>
        <translation>点线：</translation>
    </message>
</context>
<context>
    <name>atlas::ChartPlot</name>
    <message>
        <source>Value</source>
        <comment>held against a target</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>what a value is held against</comment>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>atlas::ChartPrint</name>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>The chart could not be printed. Check the printer and try again.</source>
        <translation>无法打印图表。请检查打印机后重试。</translation>
    </message>
</context>
<context>
    <name>atlas::ChartSave</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Presentation (*.pptx)</source>
        <translation>演示文稿 (*.pptx)</translation>
    </message>
</context>
<context>
    <name>atlas::ChartTable</name>
    <message>
        <source>Unit</source>
        <comment>column of a table</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of a table</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column of a table</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>column of a table</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of a table</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a table</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column of a table</comment>
        <translation>时期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, its status or source</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column of a table</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column of a table</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of a table</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Running total</source>
        <comment>column of a table</comment>
        <translation>累计</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column of a table</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Base</source>
        <comment>column of a table</comment>
        <translation>基准</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column of a table</comment>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>atlas::ChartView</name>
    <message>
        <source>‹ All groups</source>
        <comment>in the middle of a ring that shows one group</comment>
        <translation>‹ 全部分组</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>返回全部分组</translation>
    </message>
    <message>
        <source>Its parts alone: click or Enter</source>
        <translation>单击或按回车键只看该组</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>按回车键前往</translation>
    </message>
</context>
<context>
    <name>atlas::ChartWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>1.1 million vehicles (1,100,000 vehicles)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1, rounded in the source</source>
        <translation>%1，来源为约整数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Parts are rounded so that they add up; equal ones may differ by one in the last digit.</source>
        <translation>各部分已舍入，使合计一致；相等的部分末位可能相差一。</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <comment>a scenario</comment>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <comment>a scenario</comment>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>No growth targets under %1 yet. Set one in Targets.</source>
        <translation>%1的下级尚无增长目标。可在“目标”中设定。</translation>
    </message>
</context>
<context>
    <name>atlas::ChartWorkbook</name>
    <message>
        <source>Label</source>
        <comment>column of texts on a chart&apos;s marks</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <comment>column of texts on a chart&apos;s marks</comment>
        <translation>%1的标签</translation>
    </message>
    <message>
        <source>The chart&apos;s data could not be put together. Free some disk space and try again.</source>
        <translation>无法生成图表数据。请释放磁盘空间后重试。</translation>
    </message>
</context>
<context>
    <name>atlas::ChildCard</name>
    <message>
        <source>%1 level, an ambition</source>
        <comment>size level of a node</comment>
        <translation>%1级，目标规模</translation>
    </message>
    <message>
        <source>Growth target %1: %2</source>
        <translation>%1年增长目标：%2</translation>
    </message>
    <message>
        <source>Growth %1, rolled up: %2</source>
        <translation>%1年增长率（汇总）：%2</translation>
    </message>
    <message>
        <source>Name this place</source>
        <translation>填写名称</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a node</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>atlas::ChildrenSection</name>
    <message>
        <source>What stands under it</source>
        <translation>下级条目</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more in the tree.</source>
        <translation>
            <numerusform>目录中另有%n项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command or node</source>
        <translation>查找命令或条目</translation>
    </message>
    <message>
        <source>Type a command, a node, pinyin or initials</source>
        <translation>输入命令、条目、拼音或首字母</translation>
    </message>
    <message>
        <source>Commands and nodes found</source>
        <translation>找到的命令和条目</translation>
    </message>
    <message>
        <source>%1  ·  in %2</source>
        <translation>%1  ·  属于%2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的命令或条目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, action</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ComparePanel</name>
    <message>
        <source>From</source>
        <comment>compare one scenario with another</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>compare one scenario with another</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Compare from scenario</source>
        <translation>对比起始情景</translation>
    </message>
    <message>
        <source>Compare to scenario</source>
        <translation>对比目标情景</translation>
    </message>
    <message>
        <source>Indicator of the comparison</source>
        <translation>对比指标</translation>
    </message>
    <message>
        <source>Year of the comparison</source>
        <translation>对比年份</translation>
    </message>
    <message>
        <source>Only growth targets</source>
        <translation>仅增长目标</translation>
    </message>
    <message>
        <source>Show differences of growth targets only</source>
        <translation>仅显示增长目标的差异</translation>
    </message>
    <message>
        <source>Differences between the scenarios</source>
        <translation>两个情景的差异</translation>
    </message>
    <message>
        <source>There is one scenario only. Make a copy of it, change some targets, and compare the two here.</source>
        <translation>目前只有一个情景。请先复制并调整部分目标，再在此对比两者。</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>请选择两个不同的情景。</translation>
    </message>
    <message>
        <source>The two scenarios say the same everywhere.</source>
        <translation>两个情景完全一致。</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%2处差异中的%1处</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>indicator of a place</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Choose another place in the tree on the left.</source>
        <translation>可在左侧树中另选位置。</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonCharts</name>
    <message>
        <source>Both scenarios over the years</source>
        <translation>两个情景的逐年走势</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>请选择两个不同的情景。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Scenarios: %1, %2</source>
        <translation>情景：%1、%2</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>指数，%1年=100</translation>
    </message>
    <message>
        <source>growth a year, %</source>
        <translation>年增长率，%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scenario, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>node, indicator, unit</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Neither scenario has growth targets of %1 for %2. Choose another place or indicator.</source>
        <translation>两个情景均未为%2设定%1的增长目标，请另选位置或指标。</translation>
    </message>
    <message>
        <source>%1 has no targets here.</source>
        <translation>“%1”在此处没有目标。</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>scenario, value, year</comment>
        <translation>%1：%3年%2</translation>
    </message>
    <message>
        <source>No difference in %1</source>
        <translation>%1年无差异</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 higher in %2</source>
        <translation>%2年高出%1</translation>
    </message>
    <message>
        <source>%1 lower in %2</source>
        <translation>%2年低%1</translation>
    </message>
    <message>
        <source>Dashed: the latest target is carried on, an assumption.</source>
        <translation>虚线：沿用最近一年的目标，属于假设。</translation>
    </message>
    <message>
        <source>What changes the growth</source>
        <translation>增长变化的来源</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>%1, %2, growth in %3 by child</source>
        <comment>node, indicator, year</comment>
        <translation>%1，%2，%3年增长按下级分解</translation>
    </message>
    <message>
        <source>Nothing stands under %1. Choose a place with parts in the tree.</source>
        <translation>%1没有下级，请在树中选择有下级的位置。</translation>
    </message>
    <message>
        <source>The parts of %1 have no targets with weights in both scenarios. Choose another place or year.</source>
        <translation>%1的下级在两个情景中没有同时具备目标和权重，请另选位置或年份。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>Shift of weights</source>
        <translation>权重变化</translation>
    </message>
    <message>
        <source>Growth in %1</source>
        <translation>%1年增长</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place or scenario, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>scenario, growth, scenario, growth</comment>
        <translation>%1：%2；%3：%4</translation>
    </message>
    <message>
        <source>Dotted: in “%1” no target is stated before %2; the base of %3 is held.</source>
        <translation>点线：方案“%1”在%2年之前没有目标，维持%3年的基期值。</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonModel</name>
    <message>
        <source>Place</source>
        <comment>column</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>column</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what differs</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the first</source>
        <comment>column: scenario</comment>
        <translation>第一个情景</translation>
    </message>
    <message>
        <source>In the second</source>
        <comment>column: scenario</comment>
        <translation>第二个情景</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column: in percentage points</comment>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>atlas::ContactPage</name>
    <message>
        <source>Folder for attachments</source>
        <translation>附件文件夹</translation>
    </message>
    <message>
        <source>Stands at the foot of every fact sheet. What is left empty is left out; where only one language is given, it serves both.</source>
        <translation>显示在每份情况简报的下方。留空的项目不会出现；只填写一种语言时，两种语言都使用该内容。</translation>
    </message>
    <message>
        <source>Organisation, in English</source>
        <translation>单位（英文）</translation>
    </message>
    <message>
        <source>Organisation, in Chinese</source>
        <translation>单位（中文）</translation>
    </message>
    <message>
        <source>Person, in English</source>
        <translation>联系人（英文）</translation>
    </message>
    <message>
        <source>Person, in Chinese</source>
        <translation>联系人（中文）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address, in English</source>
        <translation>地址（英文）</translation>
    </message>
    <message>
        <source>Address, in Chinese</source>
        <translation>地址（中文）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for attachments</source>
        <translation>选择附件文件夹</translation>
    </message>
</context>
<context>
    <name>atlas::ConversionRow</name>
    <message>
        <source>A rate in percent, such as −0.5. It counts as an assumption; empty takes it back.</source>
        <translation>百分比，例如−0.5。按假设处理，留空则撤回。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>atlas::DescriptionEditor</name>
    <message>
        <source>Description in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Description in Chinese</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a description</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>保存说明</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves it as it was.</source>
        <translation>Ctrl+Enter 保存，Esc 放弃更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>atlas::ExportDialog</name>
    <message>
        <source>The numbers as a table, with their source.</source>
        <translation>数据表格，附来源。</translation>
    </message>
    <message>
        <source>One slide, with a chart that can be edited there.</source>
        <translation>一张幻灯片，其中的图表可以编辑。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Sharp at any size, with text as text.</source>
        <translation>任意缩放都清晰，文字可选取。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>文件类型(&amp;K)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Presentation (PPTX)</source>
        <translation>演示文稿（PPTX）</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>960 × 600, for a document</source>
        <translation>960 × 600，用于文档</translation>
    </message>
    <message>
        <source>1280 × 720, for a slide</source>
        <translation>1280 × 720，用于幻灯片</translation>
    </message>
    <message>
        <source>1920 × 1080, for a screen</source>
        <translation>1920 × 1080，用于屏幕</translation>
    </message>
    <message>
        <source>3840 × 2160, for print</source>
        <translation>3840 × 2160，用于印刷</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>倍数(&amp;L)</translation>
    </message>
    <message>
        <source>×</source>
        <comment>suffix of a scale: 2×</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the draft, which says so: %1</source>
        <translation>保存草稿，文件中会注明：%1</translation>
    </message>
</context>
<context>
    <name>atlas::FactSheet</name>
    <message>
        <source>What it belongs to: %1</source>
        <translation>所属：%1</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>情况简报</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>No figure is stated for it yet.</source>
        <translation>尚无公布数据。</translation>
    </message>
    <message>
        <source>Growth targets · %1</source>
        <comment>%1: a scenario</comment>
        <translation>增长目标 · %1</translation>
    </message>
    <message>
        <source>No growth target is set for it in this scenario.</source>
        <translation>该情景尚未为其设定增长目标。</translation>
    </message>
    <message>
        <source>Numbers in brackets name the source. Made with Liangjiang Atlas.</source>
        <translation>方括号内数字对应来源编号。由两江产业图谱生成。</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>电子邮箱：%1</translation>
    </message>
    <message>
        <source>%1: the growth targets of “%2” are not published.</source>
        <comment>state of a scenario, its name</comment>
        <translation>%1：“%2”的增速目标尚未公布。</translation>
    </message>
    <message>
        <source>The targets can’t be read, so the sheet has none and no charts. Check the portfolio.</source>
        <translation>无法读取目标，因此简报不含目标和图表。请检查图谱文件。</translation>
    </message>
</context>
<context>
    <name>atlas::FactSheetDialog</name>
    <message>
        <source>This place was deleted. Undo brings it back.</source>
        <translation>该条目已删除。撤销即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n place(s) under it</source>
        <translation>
            <numerusform>其下 %n 个条目，每个一份</numerusform>
        </translation>
    </message>
    <message>
        <source>Each place under it: there is none</source>
        <translation>其下每个条目各一份：没有下级条目</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>情况简报</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>中英文对照</translation>
    </message>
    <message>
        <source>Language of the fact sheet</source>
        <translation>情况简报的语言</translation>
    </message>
    <message>
        <source>Charts, two at most</source>
        <translation>图表（最多两张）</translation>
    </message>
    <message>
        <source>No chart has anything to show here yet. One of what it belongs to stands in its place.</source>
        <translation>此处尚无可显示的图表，以其上级的一张图表代替。</translation>
    </message>
    <message>
        <source>Sheets for</source>
        <translation>生成范围</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>仅此条目</translation>
    </message>
    <message>
        <source>No contact is given, so the sheet names none.</source>
        <translation>尚未填写联系方式，简报中不显示。</translation>
    </message>
    <message>
        <source>Give a &amp;contact…</source>
        <translation>填写联系方式(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;mail with it</source>
        <translation>用其新建邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop making fact sheets</source>
        <translation>停止生成情况简报</translation>
    </message>
    <message>
        <source>Fact sheets made</source>
        <translation>已生成的情况简报</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>To the &amp;attachment folder</source>
        <translation>存入附件文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview of the fact sheet</source>
        <translation>情况简报预览</translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) were made before.</source>
        <translation>
            <numerusform>此前已生成 %n 份情况简报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 fact sheets were made.</source>
        <translation>已停止。已生成 %1 份，共 %2 份。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>已将 %n 份情况简报送往打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) saved in %1.</source>
        <translation>
            <numerusform>已将 %n 份情况简报保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach it to a mail from there.</source>
        <translation>请从该处添加为邮件附件。</translation>
    </message>
    <message>
        <source>No mail program could be started. Attach the file from its folder.</source>
        <translation>无法启动邮件程序。请从文件夹中添加附件。</translation>
    </message>
    <message>
        <source>The fact sheet could not be printed. Check the printer and try again.</source>
        <translation>情况简报无法打印。请检查打印机后重试。</translation>
    </message>
    <message>
        <source>Folder for the fact sheets</source>
        <translation>情况简报的文件夹</translation>
    </message>
    <message>
        <source>Save the fact sheet</source>
        <translation>保存情况简报</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Print the fact sheet</source>
        <translation>打印情况简报</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>These targets are not published. The sheet says so.</source>
        <translation>这些目标尚未公布，简报上会注明。</translation>
    </message>
    <message>
        <source>Growth &amp;targets of</source>
        <translation>增速目标来自(&amp;T)</translation>
    </message>
    <message>
        <source>Scenario whose targets the fact sheet shows</source>
        <translation>简报所示增速目标的情景</translation>
    </message>
</context>
<context>
    <name>atlas::FactSheetFile</name>
    <message>
        <source>The folder “%1” can’t be made or used. Choose another one in Preferences.</source>
        <translation>无法创建或使用文件夹“%1”。请在“首选项”中选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>atlas::FactSheetPage</name>
    <message>
        <source>and %1 more in the portfolio</source>
        <translation>图谱中另有 %1 项</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 are counted in the source, not named</source>
        <translation>另有 %1 个来源计入但未列名</translation>
    </message>
</context>
<context>
    <name>atlas::FactsSection</name>
    <message>
        <source>Facts</source>
        <comment>table of figures</comment>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Facts and who says so</source>
        <translation>数据及其出处</translation>
    </message>
    <message>
        <source>No figure is stated for this place yet.</source>
        <translation>该条目尚无数据。</translation>
    </message>
</context>
<context>
    <name>atlas::FamilyModel</name>
    <message>
        <source>All parts</source>
        <comment>the row of the sum</comment>
        <translation>下级合计</translation>
    </message>
    <message>
        <source>roll-up</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>base value</comment>
        <translation>未公布</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>takes no part in the roll-up</comment>
        <translation>未计入</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>自设目标</translation>
    </message>
    <message>
        <source>carried on</source>
        <comment>a rate</comment>
        <translation>沿用</translation>
    </message>
    <message>
        <source>rolled up</source>
        <comment>a rate</comment>
        <translation>汇总</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <comment>status, source</comment>
        <translation>%1。来源：%2</translation>
    </message>
    <message>
        <source>A planner&apos;s assumption. Type another number, or clear it.</source>
        <translation>规划人员的假设。可填写其他数值，或清空。</translation>
    </message>
    <message>
        <source>No base value is stated. Type one here as an assumption.</source>
        <translation>未公布基期值，可在此填写作为假设。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell and its note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Base value. Where no source gives one, type one here: it counts as an assumption.</source>
        <translation>基期值。没有来源时可在此填写，按假设处理。</translation>
    </message>
    <message>
        <source>Share times growth, in percentage points. The contributions add up to the roll-up.</source>
        <translation>占比乘以增速，单位为百分点。各项贡献之和等于汇总增速。</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column</comment>
        <translation>下级</translation>
    </message>
    <message>
        <source>Base %1
%2</source>
        <comment>column: year, unit</comment>
        <translation>%1年基期
%2</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column: weight in the roll-up</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Growth
%1</source>
        <comment>column: year</comment>
        <translation>增速
%1年</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>column: contribution in percentage points</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>rounded</source>
        <comment>a part, so that all add up</comment>
        <translation>已舍入</translation>
    </message>
    <message>
        <source>Parts are rounded so that they add up as shown.</source>
        <translation>各部分已舍入，使显示的数字合计一致。</translation>
    </message>
</context>
<context>
    <name>atlas::FigureCard</name>
    <message>
        <source>Show in Targets</source>
        <translation>在“目标”中查看</translation>
    </message>
    <message>
        <source>Go to where it belongs</source>
        <translation>转到所属条目</translation>
    </message>
</context>
<context>
    <name>atlas::FigureModel</name>
    <message>
        <source>%1, rounded</source>
        <comment>status of a figure</comment>
        <translation>%1，约整数</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>时期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>atlas::FigureSection</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>atlas::FileBanner</name>
    <message>
        <source>The file</source>
        <comment>accessible name of the banner about the portfolio&apos;s file</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>打开现在的文件</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>atlas::FindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Find a row: English, 中文, pinyin</source>
        <translation>查找行：中文、English、拼音</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match of how many</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this name.</source>
        <translation>没有这个名称的行。</translation>
    </message>
</context>
<context>
    <name>atlas::GapHeader</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Spread…</source>
        <translation>分解…</translation>
    </message>
    <message>
        <source>Spread the target over the parts</source>
        <translation>将目标分解到下级</translation>
    </message>
    <message>
        <source>Take the roll-up as target</source>
        <translation>以汇总作为目标</translation>
    </message>
    <message>
        <source>Accept the gap…</source>
        <translation>接受差距…</translation>
    </message>
    <message>
        <source>Accept the gap</source>
        <translation>接受差距</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>不再接受</translation>
    </message>
    <message>
        <source>No longer accept the gap</source>
        <translation>不再接受差距</translation>
    </message>
    <message>
        <source>Why may the gap stay?</source>
        <translation>为什么可以保留差距？</translation>
    </message>
    <message>
        <source>Reason for accepting the gap</source>
        <translation>接受差距的理由</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>the gap</comment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept the gap with this reason</source>
        <translation>以此理由接受差距</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>accepting a gap</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>top-down, carried on from %1</source>
        <translation>自上而下，沿用%1年</translation>
    </message>
    <message>
        <source>top-down target</source>
        <translation>自上而下目标</translation>
    </message>
    <message>
        <source>bottom-up roll-up</source>
        <translation>自下而上汇总</translation>
    </message>
    <message>
        <source>gap, points</source>
        <translation>差距，百分点</translation>
    </message>
</context>
<context>
    <name>atlas::GoalPanel</name>
    <message>
        <source>Goal</source>
        <comment>tab</comment>
        <translation>目标求解</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（已锁定）</translation>
    </message>
    <message>
        <source>Targets of %1 itself</source>
        <translation>%1自身的增长目标</translation>
    </message>
    <message>
        <source>Reach a goal for %1 by %2</source>
        <comment>undo step: node, year</comment>
        <translation>设定%1到%2年的求解目标</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>label of a combo box</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Through</source>
        <comment>label: the part that is to change</comment>
        <translation>调整项</translation>
    </message>
    <message>
        <source>Part that is to change</source>
        <translation>要调整的下级项</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>label: of the goal</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of the goal</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>in that year alone</source>
        <translation>仅当年</translation>
    </message>
    <message>
        <source>on average each year until then</source>
        <translation>截至该年的年均增速</translation>
    </message>
    <message>
        <source>Years that the goal is about</source>
        <translation>目标涉及的年份</translation>
    </message>
    <message>
        <source>By</source>
        <comment>label: whose targets reach the size level</comment>
        <translation>实现方式</translation>
    </message>
    <message>
        <source>Whose targets reach the size level</source>
        <translation>由谁的增长目标实现目标规模</translation>
    </message>
    <message>
        <source>What the goal takes each year</source>
        <translation>实现目标各年所需</translation>
    </message>
    <message>
        <source>Preview it in the table and the chart</source>
        <translation>在表格和图表中预览</translation>
    </message>
    <message>
        <source>Nothing is written. The preview ends when you leave this panel.</source>
        <translation>不会写入任何内容，离开此面板即结束预览。</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>填入目标</translation>
    </message>
    <message>
        <source>Sets these growth targets. One step to undo.</source>
        <translation>写入这些增长目标，可一步撤销。</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>label: wanted of the whole</comment>
        <translation>增速</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>label: wanted</comment>
        <translation>比重</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>label: wanted</comment>
        <translation>水平</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>label: wanted</comment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Level to reach</source>
        <translation>要达到的水平</translation>
    </message>
    <message>
        <source>Growth of the whole to reach</source>
        <translation>整体要达到的增速</translation>
    </message>
    <message>
        <source>Share to reach</source>
        <translation>要达到的比重</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>column</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Whole</source>
        <comment>column: growth of the parent</comment>
        <translation>整体增速</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>比重</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>column</comment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>水平</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>column</comment>
        <translation>增速</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: against what stands now</comment>
        <translation>较现状</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a target where none stood</comment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>atlas::GoalWords</name>
    <message>
        <source>A level in a year</source>
        <translation>某年达到某水平</translation>
    </message>
    <message>
        <source>A share in a year</source>
        <translation>某年达到某比重</translation>
    </message>
    <message>
        <source>Growth through one part</source>
        <translation>通过一个下级项实现增速</translation>
    </message>
    <message>
        <source>The size level</source>
        <translation>达到目标规模</translation>
    </message>
    <message>
        <source>%1 alone: %2, %3</source>
        <comment>part, rate, change</comment>
        <translation>仅靠%1：%2，%3</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>A figure is missing</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rate, year</comment>
        <translation>%2年：%1</translation>
    </message>
    <message>
        <source>%1 each year, %2 to %3</source>
        <comment>rate, first and last year</comment>
        <translation>%2年至%3年：每年%1</translation>
    </message>
    <message>
        <source>“%1” has no growth targets here. Choose another indicator or place.</source>
        <translation>“%1”在此处没有增长目标，请选择其他指标或位置。</translation>
    </message>
    <message>
        <source>A base value is missing. Enter it as an assumption, or choose another goal.</source>
        <translation>缺少基期值，请作为假设填入，或选择其他目标。</translation>
    </message>
    <message>
        <source>“%1” is neither a share nor a part of one. Choose such an indicator.</source>
        <translation>“%1”既不是比重，也不是比重的分子，请选择这类指标。</translation>
    </message>
    <message>
        <source>“%1” has no growth targets yet, so its path isn&apos;t known. Set some first.</source>
        <translation>“%1”尚无增长目标，走势未知，请先设定。</translation>
    </message>
    <message>
        <source>Nothing under %1 has a weight in “%2”. Enter base values, or choose a place with parts.</source>
        <translation>%1下没有在“%2”中有权重的项，请填写基期值，或选择有下级的位置。</translation>
    </message>
    <message>
        <source>Choose the part that is to change.</source>
        <translation>请选择要调整的下级项。</translation>
    </message>
    <message>
        <source>%1 has no weight, so no rate of it moves the whole. Enter its base value.</source>
        <translation>%1没有权重，其增速不会影响整体，请填写其基期值。</translation>
    </message>
    <message>
        <source>No size level is stated for %1 or for what is under it.</source>
        <translation>%1及其下级均未列出目标规模。</translation>
    </message>
    <message>
        <source>The size level is output. “%1” measures something else and can&apos;t be held against it.</source>
        <translation>目标规模为总产出口径，“%1”口径不同，无法比较。</translation>
    </message>
    <message>
        <source>The size level is output, “%1” is value added. The value-added rate converts one into the other; it is missing.</source>
        <translation>目标规模为总产出口径，“%1”为增加值口径，需用增加值率换算，但缺少该数据。</translation>
    </message>
    <message>
        <source>Every year of the plan is locked. Unlock one to change it.</source>
        <translation>涉及的各年均已锁定，请先解锁其中一年。</translation>
    </message>
    <message>
        <source>Not reachable between %1 and %2 a year: there it comes to %3 and %4.</source>
        <comment>two rates, what they lead to</comment>
        <translation>年增速在%1至%2之间无法达到：两端结果分别为%3和%4。</translation>
    </message>
    <message>
        <source>Goal: %1 of value added (size level %2 × value-added rate %3 of %4, an assumption).</source>
        <translation>目标：增加值%1（目标规模%2 × %4的增加值率%3，为假设）。</translation>
    </message>
    <message>
        <source>Goal: the size level of %1.</source>
        <translation>目标：目标规模%1。</translation>
    </message>
    <message>
        <source>Gap to %1 in %2: %3.</source>
        <comment>level, base year, gap</comment>
        <translation>与%2年的%1相比，差距为%3。</translation>
    </message>
    <message>
        <source>The level of %1 in %2 has reached it.</source>
        <translation>%2年的水平%1已经达到。</translation>
    </message>
    <message>
        <source>With the targets as they are it is crossed in %1, after %2 years.</source>
        <translation>按现有增长目标，将在%1年达到，历时%2年。</translation>
    </message>
    <message>
        <source>With the targets as they are it is never crossed.</source>
        <translation>按现有增长目标，始终无法达到。</translation>
    </message>
    <message>
        <source>A size level is an ambition; its prices and its year are not stated.</source>
        <translation>目标规模是目标，并非产出，未说明价格口径和年份。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5.</source>
        <comment>indicator, level, year, level, year</comment>
        <translation>%1：%3年为%2，%5年为%4。</translation>
    </message>
    <message>
        <source>No level is known, so this is an index, %1 = 100.</source>
        <translation>没有水平数据，以指数表示，%1年 = 100。</translation>
    </message>
    <message>
        <source>Growth of “%1”, so that its share is %2 in %3. “%4” stays on its own path.</source>
        <translation>“%1”所需增速，使其比重在%3年达到%2；“%4”保持原有走势。</translation>
    </message>
    <message>
        <source>Growth of %1, so that %2 grows %3 a year on average until %4. The other parts stay as they are.</source>
        <translation>%1所需增速，使%2到%4年年均增长%3；其他下级项保持不变。</translation>
    </message>
    <message>
        <source>Growth of %1, so that %2 grows %3 in %4. The other parts stay as they are.</source>
        <translation>%1所需增速，使%2在%4年增长%3；其他下级项保持不变。</translation>
    </message>
    <message>
        <source>Locked years stay as they are; the others make up for them.</source>
        <translation>已锁定的年份保持不变，由其余年份补足。</translation>
    </message>
    <message>
        <source>After %1 the last rate goes on until another target is set.</source>
        <translation>%1年之后沿用最后的增速，直至另设目标。</translation>
    </message>
</context>
<context>
    <name>atlas::GrowthEditor</name>
    <message>
        <source>Growth target</source>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>Growth target slider</source>
        <translation>增长目标滑块</translation>
    </message>
    <message>
        <source>Growth target in percent. Wheel and arrow keys move it by 0.1; +0.5 adds half a point.</source>
        <translation>增长目标（%）。滚轮和方向键每次调整 0.1；输入 +0.5 增加半个百分点。</translation>
    </message>
</context>
<context>
    <name>atlas::HandedChoice</name>
    <message>
        <source>There is no scenario “%1”. The scenarios are: %2.</source>
        <translation>没有情景“%1”。现有情景：%2。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a scenario, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No node is called “%1”. Give its key or its name.</source>
        <translation>没有名为“%1”的条目。请写它的标识或名称。</translation>
    </message>
</context>
<context>
    <name>atlas::HelpWindow</name>
    <message>
        <source>Help for Liangjiang Atlas</source>
        <translation>两江产业图谱帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryDetail</name>
    <message>
        <source>the program</source>
        <comment>who made a change</comment>
        <translation>本程序</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>who made a change</comment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>in scenario “%1”</source>
        <translation>情景“%1”</translation>
    </message>
    <message numerus="yes">
        <source>one of %n in the step “%1”</source>
        <translation>
            <numerusform>步骤“%1”的%n项更改之一</numerusform>
        </translation>
    </message>
    <message>
        <source>one of very many in the step “%1”</source>
        <translation>步骤“%1”的大量更改之一</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a value</comment>
        <translation>更改前</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a value</comment>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a reason</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未填写原因</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <comment>growth targets</comment>
        <translation>
            <numerusform>%n个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks or notes of %n target(s)</source>
        <comment>growth targets</comment>
        <translation>
            <numerusform>%n个增长目标的锁定或备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing differs from what it was on %1.</source>
        <translation>现在与%1时没有差别。</translation>
    </message>
    <message>
        <source>As on %1 again: %2. What was done since stays in the history, and undo brings it back.</source>
        <translation>将恢复为%1时的状态：%2。此后的更改仍保留在历史中，可撤销恢复操作。</translation>
    </message>
    <message>
        <source>The whole step is taken back. As before it again: %1.</source>
        <translation>将撤回整个步骤，恢复为此前的状态：%1。</translation>
    </message>
    <message>
        <source>As before this change again: %1.</source>
        <translation>将恢复为更改前的状态：%1。</translation>
    </message>
    <message>
        <source>Targets that were protected then and are now stay as they are.</source>
        <translation>当时和现在都受保护的增长目标保持不变。</translation>
    </message>
    <message>
        <source>Taken back: %1. Undo brings it back.</source>
        <translation>已撤回：%1。可撤销此操作。</translation>
    </message>
    <message>
        <source>Gone back: %1. Undo brings back what was before.</source>
        <translation>已恢复：%1。可撤销此操作。</translation>
    </message>
    <message>
        <source>The selected change</source>
        <translation>所选更改</translation>
    </message>
    <message>
        <source>All about the selected change</source>
        <translation>所选更改的全部内容</translation>
    </message>
    <message>
        <source>Take back this change…</source>
        <translation>撤回此更改…</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>撤回此更改</translation>
    </message>
    <message>
        <source>Go back to this moment…</source>
        <translation>恢复到此时点…</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>恢复到此时点</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Reason for going back</source>
        <translation>恢复原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>going back</comment>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n份演示文稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n张幻灯片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s), such as sources and indicators</source>
        <translation>
            <numerusform>%n条其他记录（如来源和指标）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HistoryFilterBar</name>
    <message>
        <source>Everybody</source>
        <comment>in the history</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>a deleted place</source>
        <translation>已删除的条目</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>node, indicator, year</comment>
        <translation>%1 · %2 · %3年</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>node, year, scenario</comment>
        <translation>%1，%2年 · %3</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter by place, person or text</source>
        <translation>按条目、人员或文字筛选</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of changes</comment>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>changes of them</comment>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>Locks, uncertainty, notes</source>
        <translation>锁定、不确定性、备注</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>changes of them</comment>
        <translation>条目</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <comment>changes of them</comment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>changes of them</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>When it was changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Only this place</source>
        <translation>仅此条目</translation>
    </message>
    <message>
        <source>Only this target</source>
        <translation>仅此目标</translation>
    </message>
    <message>
        <source>Stories</source>
        <comment>changes of them</comment>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Slides</source>
        <comment>changes of them</comment>
        <translation>幻灯片</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryModel</name>
    <message>
        <source>the program</source>
        <comment>who made a change</comment>
        <translation>本程序</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>who made a change</comment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the history</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the history</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column of the history</comment>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of the history</comment>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of the history</comment>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%1 (one of %n in one step)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1（同一步骤共%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (one of very many in one step)</source>
        <comment>what was changed</comment>
        <translation>%1（同一步骤有大量更改）</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History</source>
        <comment>table</comment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing in the history says “%1”.</source>
        <translation>历史中没有“%1”。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Each edit will stand here with its reason.</source>
        <translation>尚无更改。今后每次编辑及其理由都会列在这里。</translation>
    </message>
    <message>
        <source>Every change of this portfolio, newest first. Choose a row to see all of it, to take it back, or to go back to that moment.</source>
        <translation>本图谱的全部更改，最新的在前。选择一行可查看全部内容、撤回该更改，或恢复到当时。</translation>
    </message>
    <message>
        <source>Nothing was changed that fits these filters.</source>
        <translation>没有符合这些筛选条件的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选中条目</translation>
    </message>
    <message>
        <source>The description of %1 was saved. Undo takes it back.</source>
        <translation>“%1”的说明已保存，可撤销。</translation>
    </message>
    <message>
        <source>The description of %1 is not saved; what you typed is there when you come back to it. %2</source>
        <translation>“%1”的说明未能保存；返回该条目时，您输入的内容仍在。%2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>编辑说明</translation>
    </message>
    <message>
        <source>Details of the selected place</source>
        <translation>所选条目的详情</translation>
    </message>
    <message>
        <source>What you were describing was deleted meanwhile. Your text is in the clipboard.</source>
        <translation>您正在撰写说明的对象已被删除。您输入的文字已放入剪贴板。</translation>
    </message>
</context>
<context>
    <name>atlas::KeepDialog</name>
    <message>
        <source>Keep as a scenario</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>The slider was moved during the show. Nothing has been written so far. What it came to can be kept as a new scenario.</source>
        <translation>放映时移动了滑块，到目前为止没有写入任何内容。可以把移动的结果保存为新的情景。</translation>
    </message>
    <message>
        <source>Moved slider</source>
        <translation>移动过的滑块</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don’t keep</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>slider, its rate, what is stored</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>What if %1</source>
        <comment>a rate</comment>
        <translation>假设%1</translation>
    </message>
</context>
<context>
    <name>atlas::LinkLabel</name>
    <message>
        <source>%1, link</source>
        <comment>spoken</comment>
        <translation>%1，链接</translation>
    </message>
</context>
<context>
    <name>atlas::LockEditor</name>
    <message>
        <source>Lock</source>
        <comment>panel</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a lock</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>锁定理由</translation>
    </message>
    <message>
        <source>Why is it kept?</source>
        <translation>为什么保持不变？</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>of a lock</comment>
        <translation>限值</translation>
    </message>
    <message>
        <source>Without limits the target is kept as it is.</source>
        <translation>不填限值则目标保持不变。</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two limits</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>目标下限</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of a lock</comment>
        <translation>截止</translation>
    </message>
    <message>
        <source>The lock expires</source>
        <translation>锁定有期限</translation>
    </message>
    <message>
        <source>Last day of the lock</source>
        <translation>锁定的最后一天</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>修改锁定</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>%1, locked by %2</source>
        <comment>node and year; author</comment>
        <translation>%1，由%2锁定</translation>
    </message>
</context>
<context>
    <name>atlas::MainActions</name>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>新建图谱(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Check this portfolio</source>
        <translation>检查图谱</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in portfolio</source>
        <translation>在目录中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>产业目录</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Overview of the area</source>
        <translation>全区概览</translation>
    </message>
    <message>
        <source>Present full screen</source>
        <translation>全屏演示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Navigation panel</source>
        <translation>导航面板</translation>
    </message>
    <message>
        <source>Inspector panel</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Continue in a working copy</source>
        <translation>在工作副本中继续</translation>
    </message>
    <message>
        <source>Find a command or node…</source>
        <translation>查找命令或条目…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>显示欢迎信息</translation>
    </message>
    <message>
        <source>About Liangjiang Atlas</source>
        <translation>关于两江产业图谱</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>产业目录(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fact sheet…</source>
        <translation>情况简报(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>atlas::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find a command or node…   Ctrl+K</source>
        <translation>查找命令或条目…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command or node</source>
        <translation>查找命令或条目</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>push button</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>push button</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>中文</source>
        <comment>button that switches to the other language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>This portfolio was brought up to date for this version of the program. As it was, it is kept in %1.</source>
        <translation>此图谱已更新，适用于本版程序。更新前的内容保存在%1。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 — Liangjiang Atlas</source>
        <translation>%1 — 两江产业图谱</translation>
    </message>
    <message>
        <source>%1 (protected)</source>
        <translation>%1（受保护）</translation>
    </message>
    <message>
        <source>What you have here is not saved</source>
        <translation>此处的内容尚未保存</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation>不存副本，继续</translation>
    </message>
    <message>
        <source>A description is not saved</source>
        <translation>有一段说明尚未保存</translation>
    </message>
    <message>
        <source>What you typed could not be saved. It is at its place in the inspector, with the reason.</source>
        <translation>您输入的内容未能保存，仍在详情面板的原处，并注明了原因。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>“%1” is not possible with what is selected just now.</source>
        <translation>当前所选内容不能执行“%1”。</translation>
    </message>
</context>
<context>
    <name>atlas::MergeModel</name>
    <message>
        <source>Undecided</source>
        <comment>conflict of a merge</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>Keep here</source>
        <comment>conflict of a merge</comment>
        <translation>保留此方</translation>
    </message>
    <message>
        <source>Take there</source>
        <comment>conflict of a merge</comment>
        <translation>采用彼方</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a cell that only one side changed</comment>
        <translation>采用</translation>
    </message>
    <message>
        <source>Only the other scenario changed it, so it is taken.</source>
        <translation>只有对方情景改过，因此直接采用。</translation>
    </message>
    <message>
        <source>It is locked here. Taking there replaces its lock, too.</source>
        <translation>此方已锁定；采用彼方会一并替换其锁定。</translation>
    </message>
    <message>
        <source>Both scenarios changed it to different values.</source>
        <translation>两个情景都改过，且结果不同。</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>column</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>When they parted</source>
        <comment>column</comment>
        <translation>分开时</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: the scenario that is merged into</comment>
        <translation>此方</translation>
    </message>
    <message>
        <source>There</source>
        <comment>column: the scenario that is merged</comment>
        <translation>彼方</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>atlas::MergePanel</name>
    <message>
        <source>Merge</source>
        <comment>one scenario into another</comment>
        <translation>将</translation>
    </message>
    <message>
        <source>into</source>
        <comment>merge one scenario into another</comment>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>the two scenarios</comment>
        <translation>对调</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>保留此方</translation>
    </message>
    <message>
        <source>Take there</source>
        <translation>采用彼方</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>全部保留此方</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>全部采用彼方</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge from scenario</source>
        <translation>被合并的情景</translation>
    </message>
    <message>
        <source>Merge into scenario</source>
        <translation>合并到的情景</translation>
    </message>
    <message>
        <source>Exchange the two scenarios</source>
        <translation>对调两个情景</translation>
    </message>
    <message>
        <source>Keep what stands here in the selected conflicts</source>
        <translation>所选冲突保留此方</translation>
    </message>
    <message>
        <source>Take what stands there in the selected conflicts</source>
        <translation>所选冲突采用彼方</translation>
    </message>
    <message>
        <source>Keep what stands here in all conflicts</source>
        <translation>全部冲突保留此方</translation>
    </message>
    <message>
        <source>Take what stands there in all conflicts</source>
        <translation>全部冲突采用彼方</translation>
    </message>
    <message>
        <source>Merge the scenarios</source>
        <translation>合并情景</translation>
    </message>
    <message>
        <source>Changes and conflicts of the merge</source>
        <translation>合并的变更与冲突</translation>
    </message>
    <message>
        <source>There is one scenario only. Make a copy of it and change some targets; then the copy can be merged back here.</source>
        <translation>目前只有一个情景。请先复制并调整部分目标，之后可在此将副本合并回来。</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>请选择两个不同的情景。</translation>
    </message>
    <message>
        <source>The two have no scenario in common, so all that differs is looked at.</source>
        <translation>两者没有共同来源，因此逐一比较全部差异。</translation>
    </message>
    <message>
        <source>Changes are counted from when the other was made from “%1”.</source>
        <translation>变更自另一情景从“%1”复制时算起。</translation>
    </message>
    <message>
        <source>Changes are counted from when the two parted from “%1”, which was deleted.</source>
        <translation>变更自两者从“%1”（已删除）分开时算起。</translation>
    </message>
    <message>
        <source>Changes are counted from when the two parted from “%1”.</source>
        <translation>变更自两者从“%1”分开时算起。</translation>
    </message>
    <message>
        <source>There is nothing to merge: “%1” has no change that is not in “%2”.</source>
        <translation>没有可合并的内容：“%1”的变更在“%2”中都已有。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be taken.</source>
        <translation>
            <numerusform>将采用%n个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>没有冲突。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>有%n处冲突待定。</numerusform>
        </translation>
    </message>
    <message>
        <source>This portfolio is open for reading only.</source>
        <translation>该图谱以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is protected. Make a copy of it and merge into that.</source>
        <translation>“%1”受保护。请复制后合并到副本。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n more conflict(s). Nothing is written before.</source>
        <translation>
            <numerusform>还有%n处冲突待定，全部决定之前不写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>One step that Undo takes back.</source>
        <translation>合并为一步操作，可撤销。</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”, which is shown now. Undo takes it back.</source>
        <translation>已将“%1”合并到“%2”并显示，可撤销。</translation>
    </message>
</context>
<context>
    <name>atlas::MovedSliders</name>
    <message>
        <source>The scenario of this slide can’t be read any more.</source>
        <translation>这张幻灯片的情景已无法读取。</translation>
    </message>
</context>
<context>
    <name>atlas::NameDialog</name>
    <message>
        <source>Name this place</source>
        <translation>填写名称</translation>
    </message>
    <message>
        <source>The source counts this place but does not name it. One language is enough; the other can follow.</source>
        <translation>来源计入该条目但未列名。先填一种语言即可，另一种可以后补。</translation>
    </message>
    <message>
        <source>One language is enough; the other can follow.</source>
        <translation>先填一种语言即可，另一种可以后补。</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>演示文稿的名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>atlas::NodeDelegate</name>
    <message>
        <source>Name</source>
        <comment>of a node, in the tree</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name this place</source>
        <translation>填写名称</translation>
    </message>
</context>
<context>
    <name>atlas::NodeHeader</name>
    <message>
        <source>Path from the area</source>
        <translation>所在路径</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>加入演示文稿</translation>
    </message>
    <message>
        <source>Add this page to a story</source>
        <translation>把此页加入演示文稿</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>情况简报…</translation>
    </message>
    <message>
        <source>Make the fact sheet of this place</source>
        <translation>生成该条目的情况简报</translation>
    </message>
</context>
<context>
    <name>atlas::NodePage</name>
    <message>
        <source>Page of the selected place</source>
        <translation>所选条目的页面</translation>
    </message>
    <message>
        <source>This place was deleted. Undo brings it back; or choose another one in the tree.</source>
        <translation>该条目已删除。可撤销恢复，或在目录中另选一个。</translation>
    </message>
</context>
<context>
    <name>atlas::OfficeFile</name>
    <message>
        <source>The document could not be put together. Free some memory or disk space and try again.</source>
        <translation>无法生成文档。请释放一些内存或磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The part of the program that makes files for office programs is missing; install it again.</source>
        <translation>程序中用于生成办公文档的组件缺失，请重新安装。</translation>
    </message>
</context>
<context>
    <name>atlas::OpeningWindow</name>
    <message>
        <source>%1 — Liangjiang Atlas</source>
        <translation>%1 — 两江产业图谱</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Places read</source>
        <translation>已读条目</translation>
    </message>
</context>
<context>
    <name>atlas::PageCommands</name>
    <message>
        <source>Edit the description of what is selected</source>
        <translation>编辑所选内容的简介</translation>
    </message>
    <message>
        <source>Add this page to a story</source>
        <translation>把此页加入演示文稿</translation>
    </message>
    <message>
        <source>Fact sheet of what is selected…</source>
        <translation>所选内容的情况简报…</translation>
    </message>
    <message>
        <source>Chart as a table, or as a chart again</source>
        <translation>图表与表格互换</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s image</source>
        <translation>复制图表图片</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s data</source>
        <translation>复制图表数据</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>打印图表…</translation>
    </message>
    <message>
        <source>Show the chart full screen</source>
        <translation>全屏显示图表</translation>
    </message>
    <message>
        <source>Add the chart to a story</source>
        <translation>把图表加入演示文稿</translation>
    </message>
    <message>
        <source>Charts beside the targets</source>
        <translation>目标旁的图表</translation>
    </message>
    <message>
        <source>Reconcile targets with their parts</source>
        <translation>使目标与各组成部分平衡</translation>
    </message>
    <message>
        <source>Spread a target over its parts</source>
        <translation>把目标分解到各组成部分</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>目标测算</translation>
    </message>
    <message>
        <source>Uncertainty of targets</source>
        <translation>目标的不确定性</translation>
    </message>
    <message>
        <source>Lock or unlock the selected targets</source>
        <translation>锁定或解锁所选目标</translation>
    </message>
    <message>
        <source>Note on the selected targets</source>
        <translation>为所选目标加备注</translation>
    </message>
    <message>
        <source>Copy the selected targets</source>
        <translation>复制所选目标</translation>
    </message>
    <message>
        <source>Copy the selected targets with headings</source>
        <translation>连同表头复制所选目标</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>粘贴目标</translation>
    </message>
    <message>
        <source>Clear the selected targets</source>
        <translation>清除所选目标</translation>
    </message>
    <message>
        <source>Fill targets right</source>
        <translation>目标向右填充</translation>
    </message>
    <message>
        <source>Fill targets down</source>
        <translation>目标向下填充</translation>
    </message>
    <message>
        <source>Meet the target above</source>
        <translation>对齐上级目标</translation>
    </message>
    <message>
        <source>History of the selected target</source>
        <translation>所选目标的历史</translation>
    </message>
    <message>
        <source>Find in the targets table…</source>
        <translation>在目标表中查找…</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>对比情景</translation>
    </message>
    <message>
        <source>Merge scenarios</source>
        <translation>合并情景</translation>
    </message>
    <message>
        <source>Show the chosen scenario</source>
        <translation>显示所选情景</translation>
    </message>
    <message>
        <source>Make a copy of the chosen scenario</source>
        <translation>为所选情景建立副本</translation>
    </message>
    <message>
        <source>Rename the chosen scenario</source>
        <translation>重命名所选情景</translation>
    </message>
    <message>
        <source>Describe the chosen scenario</source>
        <translation>为所选情景写说明</translation>
    </message>
    <message>
        <source>Protect the chosen scenario, or allow edits</source>
        <translation>保护所选情景，或允许编辑</translation>
    </message>
    <message>
        <source>Archive the chosen scenario, or take it out</source>
        <translation>归档所选情景，或移出归档</translation>
    </message>
    <message>
        <source>Delete the chosen scenario</source>
        <translation>删除所选情景</translation>
    </message>
    <message>
        <source>Show archived scenarios, or hide them</source>
        <translation>显示或隐藏已归档的情景</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建演示文稿</translation>
    </message>
    <message>
        <source>New story from the charts of what is selected</source>
        <translation>用所选内容的图表新建演示文稿</translation>
    </message>
    <message>
        <source>Copy this story</source>
        <translation>复制此演示文稿</translation>
    </message>
    <message>
        <source>Rename this story…</source>
        <translation>重命名此演示文稿…</translation>
    </message>
    <message>
        <source>Move this story up</source>
        <translation>上移此演示文稿</translation>
    </message>
    <message>
        <source>Move this story down</source>
        <translation>下移此演示文稿</translation>
    </message>
    <message>
        <source>Delete this story</source>
        <translation>删除此演示文稿</translation>
    </message>
    <message>
        <source>Export or print the story…</source>
        <translation>导出或打印演示文稿…</translation>
    </message>
    <message>
        <source>Present from the first slide</source>
        <translation>从第一张开始放映</translation>
    </message>
    <message>
        <source>Present from the chosen slide</source>
        <translation>从所选幻灯片开始放映</translation>
    </message>
    <message>
        <source>Add a slide…</source>
        <translation>添加幻灯片…</translation>
    </message>
    <message>
        <source>Add a slide with the page of what is selected</source>
        <translation>添加一张所选内容页面的幻灯片</translation>
    </message>
    <message>
        <source>Add a title slide</source>
        <translation>添加标题幻灯片</translation>
    </message>
    <message>
        <source>Add a text slide</source>
        <translation>添加文字幻灯片</translation>
    </message>
    <message>
        <source>Cut the chosen slides</source>
        <translation>剪切所选幻灯片</translation>
    </message>
    <message>
        <source>Copy the chosen slides</source>
        <translation>复制所选幻灯片</translation>
    </message>
    <message>
        <source>Paste slides</source>
        <translation>粘贴幻灯片</translation>
    </message>
    <message>
        <source>Duplicate the chosen slides</source>
        <translation>把所选幻灯片复制一份</translation>
    </message>
    <message>
        <source>Move the chosen slides up</source>
        <translation>上移所选幻灯片</translation>
    </message>
    <message>
        <source>Move the chosen slides down</source>
        <translation>下移所选幻灯片</translation>
    </message>
    <message>
        <source>Delete the chosen slides</source>
        <translation>删除所选幻灯片</translation>
    </message>
    <message>
        <source>Text of the slide</source>
        <translation>幻灯片的文字</translation>
    </message>
    <message>
        <source>What the slide shows</source>
        <translation>幻灯片显示的内容</translation>
    </message>
    <message>
        <source>Notes of the speaker</source>
        <translation>演讲备注</translation>
    </message>
    <message>
        <source>Can the slide be read at the back?</source>
        <translation>后排能否看清幻灯片</translation>
    </message>
    <message>
        <source>History of what is selected</source>
        <translation>所选内容的历史</translation>
    </message>
    <message>
        <source>History of the selected target alone</source>
        <translation>仅所选目标的历史</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Take back the chosen change…</source>
        <translation>撤回所选更改…</translation>
    </message>
    <message>
        <source>Go back to the chosen moment…</source>
        <translation>恢复到所选时点…</translation>
    </message>
</context>
<context>
    <name>atlas::PartsCharts</name>
    <message>
        <source>Not shown, without a base value or a target: %1.</source>
        <translation>未显示（没有基期值或目标）：%1。</translation>
    </message>
    <message>
        <source>Not shown, without a base value or a target: %1 and %2 more.</source>
        <translation>未显示（没有基期值或目标）：%1等，另有%2项。</translation>
    </message>
    <message>
        <source>What the parts come to by year</source>
        <translation>下级历年规模</translation>
    </message>
    <message>
        <source>No indicator is planned for %1.</source>
        <translation>%1没有可规划的指标。</translation>
    </message>
    <message>
        <source>Nothing stands under %1. Choose a place with parts in the tree.</source>
        <translation>%1没有下级，请在树中选择有下级的位置。</translation>
    </message>
    <message>
        <source>%1 of the parts does not add up. Choose another indicator.</source>
        <translation>下级的%1不能相加，请选择其他指标。</translation>
    </message>
    <message>
        <source>The parts of %1 have no base values, so their levels are indices, which do not add up. Assume a base value in Targets, under “Goal”.</source>
        <translation>%1的下级没有基期值，只能显示为指数，而指数不能相加。可在“目标”的“目标求解”中假设一个基期值。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>carried on (assumption)</source>
        <comment>status of a figure</comment>
        <translation>沿用（假设）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>其余%1项</translation>
    </message>
    <message>
        <source>%1 %2 in %3 and %4 in %5</source>
        <comment>part, level, year, level, year</comment>
        <translation>%1：%3年%2，%5年%4</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1：%3年达到%2</translation>
    </message>
    <message>
        <source>%1: %2 of the whole in %3</source>
        <comment>a part, its share, year</comment>
        <translation>%1：%3年占合计%2</translation>
    </message>
    <message>
        <source>%1 of %2 by part, %3, %4 to %5</source>
        <comment>indicator, node, unit, years</comment>
        <translation>%2各下级的%1，%3，%4—%5年</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the parts shown</source>
        <translation>所示下级合计</translation>
    </message>
    <message>
        <source>Hatched: the latest target is carried on, an assumption.</source>
        <translation>斜线：沿用最近一年的目标，属于假设。</translation>
    </message>
    <message>
        <source>Some base values are assumptions.</source>
        <translation>部分基期值为假设。</translation>
    </message>
    <message>
        <source>The parts come to %1 in %2 and %3 in %4: %5</source>
        <translation>下级合计%2年为%1，%4年为%3。其中%5</translation>
    </message>
    <message>
        <source>Growth by part, first and last year</source>
        <translation>下级首尾两年的增速</translation>
    </message>
    <message>
        <source>The scenario has one year only. Choose a longer one.</source>
        <translation>该情景只有一年。请选择年份更多的情景。</translation>
    </message>
    <message>
        <source>target</source>
        <comment>status of a figure</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>part, growth, growth</comment>
        <translation>%1从%2到%3</translation>
    </message>
    <message>
        <source>Largest change: %1, from %2 to %3</source>
        <comment>part, growth, growth</comment>
        <translation>变化最大：%1，从%2到%3</translation>
    </message>
    <message>
        <source>No part grows faster or slower in %1 than in %2</source>
        <translation>%1年各下级的增速与%2年相同</translation>
    </message>
    <message>
        <source>%1 of what is under %2, growth a year, %, %3 and %4</source>
        <comment>indicator, node, years</comment>
        <translation>%2各下级的%1，年增速，%，%3年与%4年</translation>
    </message>
    <message>
        <source>Dashed: the latest target is carried on, an assumption.</source>
        <translation>虚线：沿用最近一年的目标，属于假设。</translation>
    </message>
    <message>
        <source>%1 more parts change less.</source>
        <translation>另有%1个下级变化较小。</translation>
    </message>
    <message>
        <source>%1 parts have no growth target.</source>
        <translation>%1个下级没有增长目标。</translation>
    </message>
    <message>
        <source>Growth in %1 and %2: %3</source>
        <translation>%1年与%2年的增速：%3</translation>
    </message>
    <message>
        <source>The parts against the target</source>
        <translation>下级合计与目标对比</translation>
    </message>
    <message>
        <source>Bottom-up, %1</source>
        <comment>what the parts add up to, year</comment>
        <translation>自下而上，%1年</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to it; the target is %3, %4</source>
        <comment>indicator, year, target, gap</comment>
        <translation>%1，%2年：由下级合计得出；目标为%3，差距%4</translation>
    </message>
    <message>
        <source>%1 %2, target %3</source>
        <comment>indicator, value, target</comment>
        <translation>%1为%2，目标%3</translation>
    </message>
    <message>
        <source>No indicator of %1 has a target of its own and targets of its parts in %2. Set both in Targets.</source>
        <translation>%2年%1没有任何指标既有自身目标又有下级目标。可在“目标”中分别设定。</translation>
    </message>
    <message>
        <source>The parts reach %1 of %2 targets in %3</source>
        <translation>%3年下级合计达到%2项目标中的%1项</translation>
    </message>
    <message>
        <source>The parts add up to the target in %1</source>
        <translation>%1年下级合计与目标一致</translation>
    </message>
    <message>
        <source>The parts exceed the target by %1 in %2</source>
        <translation>%2年下级合计超出目标%1</translation>
    </message>
    <message>
        <source>The parts miss the target by %1 in %2</source>
        <translation>%2年下级合计低于目标%1</translation>
    </message>
    <message>
        <source>%1, growth in %2: what the parts add up to, and the target, %</source>
        <comment>node, year</comment>
        <translation>%1，%2年增速：下级合计与目标，%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, numbers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names</comment>
        <translation>%1等，另有%2个</translation>
    </message>
    <message>
        <source>Dotted: not every part has a target before %1; without one the base of %2 is held: %3.</source>
        <translation>点线：%1年之前并非每个部分都有目标，没有目标的维持%2年的基期值：%3。</translation>
    </message>
</context>
<context>
    <name>atlas::PathPoints</name>
    <message>
        <source>planned</source>
        <comment>status of a figure</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>carried on (assumption)</source>
        <comment>status of a figure</comment>
        <translation>沿用（假设）</translation>
    </message>
    <message>
        <source>no target stated, held</source>
        <comment>status of a figure</comment>
        <translation>尚无目标，维持不变</translation>
    </message>
    <message>
        <source>partly without a target, held</source>
        <comment>status of a figure</comment>
        <translation>部分尚无目标，维持不变</translation>
    </message>
    <message>
        <source>index, base year</source>
        <comment>status of a figure</comment>
        <translation>指数，基期</translation>
    </message>
    <message>
        <source>Dotted: no target is stated before %1; the base of %2 is held.</source>
        <translation>点线：%1年之前没有目标，维持%2年的基期值。</translation>
    </message>
    <message>
        <source>base values</source>
        <comment>status of a figure</comment>
        <translation>基期值</translation>
    </message>
</context>
<context>
    <name>atlas::PlanningCharts</name>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>No indicator is planned for %1.</source>
        <translation>%1没有可规划的指标。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>This portfolio has no share to project.</source>
        <translation>图谱中没有可预测的占比。</translation>
    </message>
    <message>
        <source>%1: projection</source>
        <translation>%1：预测</translation>
    </message>
    <message>
        <source>A share follows from the growth targets of its two parts. Set both in Targets.</source>
        <translation>占比由两项增长目标得出。请在“目标”中设定这两项。</translation>
    </message>
    <message>
        <source>No growth target yet. Set one in Targets.</source>
        <translation>尚无增长目标。可在“目标”中设定。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>指数，%1年=100</translation>
    </message>
    <message>
        <source>carried on (assumption)</source>
        <comment>status of a figure</comment>
        <translation>沿用（假设）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 over the year before</source>
        <translation>比上年%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no level is known</source>
        <translation>水平未知</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <translation>%1：%3年%2，%5年%4</translation>
    </message>
    <message>
        <source>NEVs pass one half in %1</source>
        <translation>新能源汽车%1年过半</translation>
    </message>
    <message>
        <source>The share passes one half in %1</source>
        <translation>占比%1年过半</translation>
    </message>
    <message>
        <source>%1: %2 higher in %3 than in %4</source>
        <translation>%1：%3年比%4年增长%2</translation>
    </message>
    <message>
        <source>%1: %2 lower in %3 than in %4</source>
        <translation>%1：%3年比%4年下降%2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1：%3年%2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <comment>node or indicator, unit, years</comment>
        <translation>%1，%2，%3年至%4年</translation>
    </message>
    <message>
        <source>one half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>size level (ambition)</source>
        <translation>目标规模</translation>
    </message>
    <message>
        <source>Dashed: no target is stated after %1; the latest rate is carried on, an assumption.</source>
        <translation>虚线：%1年之后没有目标，假设沿用最近的增速。</translation>
    </message>
    <message>
        <source>Dashed: years without stated targets of their own, carried on, an assumption.</source>
        <translation>虚线：该年没有自己的目标，假设沿用。</translation>
    </message>
    <message>
        <source>No level is known for %1, so growth is shown as an index.</source>
        <translation>%1年的水平未知，故以指数表示增长。</translation>
    </message>
    <message>
        <source>It passes one half in %1.</source>
        <translation>%1年超过一半。</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Contributions to growth</source>
        <translation>对增长的贡献</translation>
    </message>
    <message>
        <source>%1 is planned for %2 as a whole, so no parts contribute to it.</source>
        <translation>%1按%2整体规划，没有下级贡献。</translation>
    </message>
    <message>
        <source>Contribution, %1</source>
        <translation>%1年贡献</translation>
    </message>
    <message>
        <source>%1, %2: grows %3, weight %4</source>
        <translation>%1，%2年：增长%3，权重%4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>Most comes from %1: %2 of %3</source>
        <translation>贡献最大的是%1：%3中的%2</translation>
    </message>
    <message>
        <source>%1, contributions in %2, percentage points</source>
        <comment>indicator, year</comment>
        <translation>%1，%2年贡献，百分点</translation>
    </message>
    <message>
        <source>Not counted, without a target or a weight: %1.</source>
        <translation>无目标或无权重，未计入：%1。</translation>
    </message>
    <message>
        <source>Not counted, without a target or a weight: %1 and %2 more.</source>
        <translation>无目标或无权重，未计入：%1及另外%2项。</translation>
    </message>
    <message>
        <source>What is under %1 adds up to %2 in %3, %4: %5.</source>
        <translation>%1的下级%3年合计%2，%4：%5。</translation>
    </message>
    <message>
        <source>Top-down and bottom-up</source>
        <translation>自上而下与自下而上</translation>
    </message>
    <message>
        <source>Top-down</source>
        <comment>growth target set on the node itself</comment>
        <translation>自上而下</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <comment>what the parts add up to</comment>
        <translation>自下而上</translation>
    </message>
    <message>
        <source>target</source>
        <comment>status of a figure</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 of %2, growth a year, %</source>
        <comment>indicator, node</comment>
        <translation>%2的%1，年增长率，%</translation>
    </message>
    <message>
        <source>No target of its own to compare the parts with</source>
        <translation>自身没有目标可与下级比较</translation>
    </message>
    <message>
        <source>The parts have no targets to compare with</source>
        <translation>下级没有目标可供比较</translation>
    </message>
    <message>
        <source>The parts add up to the target in %1</source>
        <translation>%1年下级合计与目标一致</translation>
    </message>
    <message>
        <source>The parts exceed the target by %1 in %2</source>
        <translation>%2年下级合计超出目标%1</translation>
    </message>
    <message>
        <source>The parts miss the target by %1 in %2</source>
        <translation>%2年下级合计低于目标%1</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <comment>series, rate, year</comment>
        <translation>%1%3年%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, numbers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dotted: no target is stated for one of the two before %1; its base of %2 is held.</source>
        <translation>点线：%1年之前两者之一没有目标，维持%2年的基期值。</translation>
    </message>
</context>
<context>
    <name>atlas::PlanningSide</name>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Planning panels</source>
        <translation>规划面板</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>tab</comment>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>atlas::PortfolioPanel</name>
    <message>
        <source>New area</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation>新方面</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新层级</translation>
    </message>
    <message>
        <source>New industry</source>
        <translation>新产业</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>新集群</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>新重点领域</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>新举措</translation>
    </message>
    <message>
        <source>Copied “%1” with its figures.</source>
        <translation>已复制“%1”及其数据。</translation>
    </message>
    <message>
        <source>Deleted “%1” with all below it. Undo (Ctrl+Z) brings it back.</source>
        <translation>已删除“%1”及其全部下级。撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Search portfolio</source>
        <translation>搜索产业目录</translation>
    </message>
    <message>
        <source>Search: English, 中文, pinyin</source>
        <translation>搜索：中文、英文、拼音</translation>
    </message>
    <message>
        <source>Finds names in both languages, by pinyin (qiche) and by initials (qc). Ctrl+F</source>
        <translation>可按中英文名称、拼音（qiche）和首字母（qc）查找。Ctrl+F</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>the tree</comment>
        <translation>产业目录</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a node&apos;s name and figures</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>New under this…</source>
        <translation>新建下级…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a node</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>展开全部下级</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>to be named</source>
        <comment>status of a node</comment>
        <translation>待命名</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n match(es)</source>
        <translation>
            <numerusform>前%n个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer letters, pinyin, or initials.</source>
        <translation>没有与“%1”匹配的条目。请少输几个字，或试试拼音、首字母。</translation>
    </message>
</context>
<context>
    <name>atlas::PortfolioTreeModel</name>
    <message>
        <source>stated</source>
        <comment>status of a node</comment>
        <translation>已列名</translation>
    </message>
    <message>
        <source>to be named</source>
        <comment>status of a node</comment>
        <translation>待命名</translation>
    </message>
    <message>
        <source>added</source>
        <comment>status of a node</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>What it is meant to grow to: an ambition, not output</source>
        <translation>计划达到的规模：是目标，并非产出</translation>
    </message>
    <message>
        <source>No size level is stated here or below</source>
        <translation>此处及下级均无目标规模</translation>
    </message>
    <message>
        <source>No indicator has targets here</source>
        <translation>此处没有可设目标的指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No target here, and none below that could be rolled up</source>
        <translation>此处无目标，下级也没有可汇总的目标</translation>
    </message>
    <message>
        <source>Named by its source</source>
        <translation>来源已列名</translation>
    </message>
    <message>
        <source>Counted by its source, not named: double-click its name to fill it in</source>
        <translation>来源计入但未列名：双击名称即可填写</translation>
    </message>
    <message>
        <source>Entered by a user</source>
        <translation>用户填写</translation>
    </message>
    <message>
        <source>%1, to be named</source>
        <translation>%1，待命名</translation>
    </message>
    <message>
        <source>no size level</source>
        <translation>无目标规模</translation>
    </message>
    <message>
        <source>size level %1</source>
        <translation>目标规模%1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>target %1, rolled up from its parts</source>
        <translation>目标%1，由下级汇总</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>Growth target of %1 in the scenario shown</source>
        <translation>当前情景%1年的增长目标</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of the portfolio tree</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size level</source>
        <comment>column of the portfolio tree</comment>
        <translation>目标规模</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column of the portfolio tree</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the portfolio tree</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. The old one stays.</source>
        <translation>名称不能为空，保留原名称。</translation>
    </message>
    <message>
        <source>rolled up from its parts, %1</source>
        <comment>how they are weighted</comment>
        <translation>由下级汇总，%1</translation>
    </message>
</context>
<context>
    <name>atlas::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Show changes without &amp;movement</source>
        <translation>变化时不用动画(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Written beside every change you make, for the history. Takes effect when a portfolio is opened.</source>
        <translation>写在您的每次更改旁，供历史查询。下次打开图谱时生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show changes without movement</source>
        <translation>变化时不用动画</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Ask for a &amp;reason with every change of a target</source>
        <translation>每次更改增长目标时询问原因(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for a reason with every change of a target</source>
        <translation>每次更改增长目标时询问原因</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>首选项页面</translation>
    </message>
</context>
<context>
    <name>atlas::PresentPage</name>
    <message>
        <source>Readable</source>
        <comment>by the last row</comment>
        <translation>可读性</translation>
    </message>
    <message>
        <source>Make one from the charts of “%1”</source>
        <translation>用“%1”的图表生成</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>第%1张，共%2张：%3</translation>
    </message>
    <message>
        <source>Page of this place</source>
        <translation>此条目的页面</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>标题幻灯片</translation>
    </message>
    <message>
        <source>Text slide</source>
        <translation>文字幻灯片</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a slide</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>what a slide shows</comment>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of the speaker</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>The slide’s text, view and notes</source>
        <translation>幻灯片的文字、显示内容和备注</translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation>添加幻灯片</translation>
    </message>
    <message>
        <source>A story is a list of slides for a meeting: charts, pages and text, with what you want to say. It stays in the portfolio, and its figures stay up to date.</source>
        <translation>演示文稿是会议用的一组幻灯片：图表、页面和文字，以及您要讲的内容。它保存在图谱中，其中的数据始终为最新。</translation>
    </message>
    <message>
        <source>Make an empty one</source>
        <translation>新建空白演示文稿</translation>
    </message>
</context>
<context>
    <name>atlas::PresentationFile</name>
    <message>
        <source>There are no slides to write. Add a slide first.</source>
        <translation>没有可写入的幻灯片。请先添加一张。</translation>
    </message>
</context>
<context>
    <name>atlas::PresenterSlider</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a rate, what is stored</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Put the slider back</source>
        <translation>滑块复位</translation>
    </message>
    <message>
        <source>Put back (R)</source>
        <translation>复位（R）</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>Keep as a scenario (K)</source>
        <translation>保存为情景（K）</translation>
    </message>
</context>
<context>
    <name>atlas::PresenterWindow</name>
    <message>
        <source>%1 of %2</source>
        <comment>slides</comment>
        <translation>第%1张，共%2张</translation>
    </message>
    <message>
        <source>Audience: English</source>
        <translation>观众语言：英文</translation>
    </message>
    <message>
        <source>Audience: Chinese</source>
        <translation>观众语言：中文</translation>
    </message>
    <message>
        <source>Back in the story</source>
        <translation>回到演示文稿</translation>
    </message>
    <message>
        <source>Next: the end of the story</source>
        <translation>下一张：演示结束</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Slide %1: press Enter to go there.</source>
        <translation>第%1张：按回车键转到。</translation>
    </message>
    <message>
        <source>The room sees a black screen.</source>
        <translation>观众看到的是黑屏。</translation>
    </message>
    <message>
        <source>The room sees a white screen.</source>
        <translation>观众看到的是白屏。</translation>
    </message>
    <message>
        <source>The room sees the end of the story.</source>
        <translation>观众看到的是结束页。</translation>
    </message>
    <message>
        <source>The slider was moved. Nothing has been written.</source>
        <translation>滑块已移动，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The displays are kept awake.</source>
        <translation>放映期间显示器保持唤醒。</translation>
    </message>
    <message>
        <source>This desktop can’t be asked to keep the displays awake.</source>
        <translation>当前桌面不支持保持显示器唤醒。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Let the timer go on</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Presenter window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Slide that the room sees</source>
        <translation>观众看到的幻灯片</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一张幻灯片</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <translation>这张幻灯片没有备注。</translation>
    </message>
    <message>
        <source>Go to slide</source>
        <translation>转到幻灯片</translation>
    </message>
    <message>
        <source>Display for the room</source>
        <translation>观众显示器</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>上一张幻灯片</translation>
    </message>
    <message>
        <source>Previous slide (Page Up)</source>
        <translation>上一张幻灯片（Page Up）</translation>
    </message>
    <message>
        <source>Next slide (Page Down)</source>
        <translation>下一张幻灯片（Page Down）</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Black screen (B)</source>
        <translation>黑屏（B）</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>Laser spot</source>
        <translation>激光笔光点</translation>
    </message>
    <message>
        <source>The spot follows the mouse over the slide (S)</source>
        <translation>光点跟随鼠标在幻灯片上移动（S）</translation>
    </message>
    <message>
        <source>Language of the audience</source>
        <translation>观众语言</translation>
    </message>
    <message>
        <source>The other language, for the audience (L)</source>
        <translation>为观众切换语言（L）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>按键（F1）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束放映</translation>
    </message>
    <message>
        <source>End the show (Esc)</source>
        <translation>结束放映（Esc）</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Restart the timer</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>From 0:00 again</source>
        <translation>从 0:00 重新开始</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>缩小备注文字</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大备注文字</translation>
    </message>
    <message>
        <source>Swap displays</source>
        <translation>交换显示器</translation>
    </message>
    <message>
        <source>The room’s slide and this window change places</source>
        <translation>观众画面与本窗口互换显示器</translation>
    </message>
</context>
<context>
    <name>atlas::Program</name>
    <message>
        <source>The folder %1 can&apos;t be made. Check that you may write there.</source>
        <translation>无法新建文件夹 %1。请检查写入权限。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>无法打开该文件</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>打开图谱</translation>
    </message>
    <message>
        <source>Portfolios (*.atlas)</source>
        <translation>图谱文件 (*.atlas)</translation>
    </message>
    <message>
        <source>New portfolio with the starter data</source>
        <translation>用初始数据新建图谱</translation>
    </message>
    <message>
        <source>The portfolio was not made</source>
        <translation>未能新建图谱</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已存为 %1。</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>Checking the portfolio…</source>
        <translation>正在检查图谱…</translation>
    </message>
    <message>
        <source>The portfolio could not be checked</source>
        <translation>无法检查图谱</translation>
    </message>
    <message>
        <source>Checked: this portfolio is sound.</source>
        <translation>检查完毕：图谱完好。</translation>
    </message>
    <message>
        <source>This portfolio has faults</source>
        <translation>图谱存在问题</translation>
    </message>
    <message>
        <source>About Liangjiang Atlas</source>
        <translation>关于两江产业图谱</translation>
    </message>
    <message>
        <source>&lt;b&gt;Liangjiang Atlas %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;两江产业图谱 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Shows the industries of a development area to investors and plans their growth.
Free software: its sources are under the Apache License 2.0; as a program with Qt Charts it is under the GNU General Public License 3.</source>
        <translation>向投资者展示开发区的产业，规划产业的增长。
自由软件：源代码采用 Apache 2.0 许可证；程序因包含 Qt Charts，整体按 GNU 通用公共许可证第 3 版发布。</translation>
    </message>
    <message>
        <source>Liangjiang Atlas can&apos;t start</source>
        <translation>两江产业图谱无法启动</translation>
    </message>
    <message>
        <source>There is no place to keep this portfolio, so it can only be looked at. Save a copy to a place where you may write, and work there.</source>
        <translation>没有地方存放此图谱，因此只能浏览。请另存副本到可写的位置，在副本中编辑。</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>已停止，未保存副本。</translation>
    </message>
    <message>
        <source>Stopped. The portfolio was not checked to its end.</source>
        <translation>已停止，图谱未检查完毕。</translation>
    </message>
</context>
<context>
    <name>atlas::RateDelegate</name>
    <message>
        <source>Growth target in the table</source>
        <translation>表格中的增长目标</translation>
    </message>
    <message>
        <source>8 or 8.5 % sets it, +0.5 adds half a point, *1.1 scales it, =(7+9)/2 is worked out, =goal meets the target above, empty clears it. Ctrl+Enter enters it into all selected cells.</source>
        <translation>8 或 8.5 % 为设定，+0.5 增加半个百分点，*1.1 按倍数调整，=(7+9)/2 为计算，=目标 使汇总对齐上级目标，留空为清除。Ctrl+Enter 写入所有选中的单元格。</translation>
    </message>
</context>
<context>
    <name>atlas::ReadabilityPanel</name>
    <message>
        <source>There is no text on this slide.</source>
        <translation>此幻灯片没有文字。</translation>
    </message>
    <message>
        <source>The smallest text, “%1”, can be read up to %2 m; the last row is at %3 m.</source>
        <translation>最小的文字“%1”在%2米以内可读；最后一排距离%3米。</translation>
    </message>
    <message>
        <source>A text is too long for the slide and ends with “…”.</source>
        <translation>有文字过长，幻灯片放不下，以“…”结尾。</translation>
    </message>
    <message>
        <source>All texts are shown whole.</source>
        <translation>全部文字完整显示。</translation>
    </message>
    <message>
        <source>Contrast: text %1 : 1 (4.5 needed), marks %2 : 1 (3 needed).</source>
        <translation>对比度：文字%1 : 1（需4.5），图形%2 : 1（需3）。</translation>
    </message>
    <message>
        <source>Contrast: text %1 : 1 (4.5 needed).</source>
        <translation>对比度：文字%1 : 1（需4.5）。</translation>
    </message>
    <message>
        <source>One colour only: nothing has to be told apart by colour.</source>
        <translation>只有一种颜色，无需靠颜色区分。</translation>
    </message>
    <message>
        <source>Colours stay apart for colour-blind people: ΔE %1 at least (20 needed).</source>
        <translation>色觉障碍者也能区分各颜色：ΔE至少%1（需20）。</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>良好：%1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>需改进：%1</translation>
    </message>
    <message>
        <source>Continue on a further slide</source>
        <translation>移到下一张继续</translation>
    </message>
    <message>
        <source>Points to the notes</source>
        <translation>要点移到备注</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Mend (%1)</source>
        <translation>改进（%1）</translation>
    </message>
    <message>
        <source>What the last row can read, computed from the slide as it is drawn.</source>
        <translation>根据幻灯片的实际画面，计算最后一排能否看清。</translation>
    </message>
    <message>
        <source>Picture, height</source>
        <translation>画面高度</translation>
    </message>
    <message>
        <source>Last row, distance</source>
        <translation>最后一排距离</translation>
    </message>
    <message>
        <source>Height of the picture in metres</source>
        <translation>画面高度（米）</translation>
    </message>
    <message>
        <source>Distance of the last row in metres</source>
        <translation>最后一排的距离（米）</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres</comment>
        <translation> 米</translation>
    </message>
</context>
<context>
    <name>atlas::ReasonStrip</name>
    <message>
        <source>The scenario of the entry that waited for a reason is gone, and the entry with it.</source>
        <translation>等待填写原因的输入所属的情景已不存在，该输入未保存。</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>%1, %2: %3. Why?</source>
        <comment>node, year, rate</comment>
        <translation>%1，%2年：%3。原因？</translation>
    </message>
    <message>
        <source>%1, %2: no target. Why?</source>
        <comment>node, year</comment>
        <translation>%1，%2年：清除目标。原因？</translation>
    </message>
    <message numerus="yes">
        <source>%n targets. Why?</source>
        <translation>
            <numerusform>%n个增长目标。原因？</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter saves; Esc saves without a reason</source>
        <translation>按回车保存；按 Esc 不填原因直接保存</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>the reason</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Save without a reason</source>
        <translation>不填原因直接保存</translation>
    </message>
</context>
<context>
    <name>atlas::ReconcilePanel</name>
    <message>
        <source>Accept the gap of %1, %2</source>
        <translation>接受%1%2年的差距</translation>
    </message>
    <message>
        <source>No longer accept the gap of %1, %2</source>
        <translation>不再接受%1%2年的差距</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <comment>tab</comment>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Parts and what they contribute</source>
        <translation>下级及其贡献</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Use size levels where base values are missing</source>
        <translation>缺少基期值时使用目标规模</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>node, indicator, year</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This scenario is protected. Choose it in a working copy.</source>
        <translation>本情景受保护，请在工作副本中选择。</translation>
    </message>
    <message>
        <source>The parts have no weights, so there is no roll-up. Enter base values in the table, or use size levels.</source>
        <translation>下级没有权重，因此无法汇总。请在表中填写基期值，或使用目标规模。</translation>
    </message>
    <message>
        <source>A share isn&apos;t rolled up: it is the ratio of its two projected levels.</source>
        <translation>占比不汇总：它是两项预测水平之比。</translation>
    </message>
    <message>
        <source>Nothing under it has this indicator, so there is nothing to reconcile.</source>
        <translation>下级没有这项指标，无需平衡。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1等，另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>No target yet: %1.</source>
        <comment>names</comment>
        <translation>尚无目标：%1。</translation>
    </message>
    <message>
        <source>No weight: %1.</source>
        <comment>names</comment>
        <translation>无权重：%1。</translation>
    </message>
    <message>
        <source>Take the roll-up of %1, %2 as target</source>
        <translation>以%1%2年的汇总作为目标</translation>
    </message>
</context>
<context>
    <name>atlas::ScenarioList</name>
    <message>
        <source>A scenario is a set of growth targets. What is published stays as it is; try something else in a copy. Each step here can be undone.</source>
        <translation>情景是一组增长目标。已公布的保持不变，其他设想可在副本中尝试。这里的每一步都可撤销。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a scenario</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a scenario</comment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Describe</source>
        <comment>a scenario</comment>
        <translation>编辑说明</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a scenario</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>scenarios</comment>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <comment>scenarios</comment>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>显示已归档</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>显示情景</translation>
    </message>
    <message>
        <source>Make a copy of the scenario</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Describe scenario</source>
        <translation>编辑情景说明</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Compare the scenario with another</source>
        <translation>与其他情景对比</translation>
    </message>
    <message>
        <source>Merge the scenario into another</source>
        <translation>合并到其他情景</translation>
    </message>
    <message>
        <source>Show archived scenarios</source>
        <translation>显示已归档的情景</translation>
    </message>
    <message>
        <source>Published scenario</source>
        <translation>已公布的情景</translation>
    </message>
    <message>
        <source>Allow edits</source>
        <translation>允许编辑</translation>
    </message>
    <message>
        <source>Allow edits of what was published</source>
        <translation>允许编辑已公布的内容</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <translation>保持保护</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <comment>table</comment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>情景说明</translation>
    </message>
    <message>
        <source>This portfolio is open for reading only, so its scenarios can&apos;t be changed.</source>
        <translation>该图谱以只读方式打开，情景不能更改。</translation>
    </message>
    <message>
        <source>Choose a scenario in the table.</source>
        <translation>请在表中选择一个情景。</translation>
    </message>
    <message>
        <source>“%1” is protected: it is what was published, so it is neither renamed nor deleted. Make a copy and change that.</source>
        <translation>“%1”是已公布的内容，受保护，不能重命名或删除。请复制后在副本中更改。</translation>
    </message>
    <message>
        <source>“%1” is protected, so it is neither renamed nor deleted.</source>
        <translation>“%1”受保护，不能重命名或删除。</translation>
    </message>
    <message>
        <source>The only scenario can&apos;t be deleted.</source>
        <translation>唯一的情景不能删除。</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a scenario</comment>
        <translation>保护</translation>
    </message>
    <message>
        <source>Allow edits of the scenario</source>
        <translation>允许编辑情景</translation>
    </message>
    <message>
        <source>Protect scenario</source>
        <translation>保护情景</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a scenario</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Take the scenario out of the archive</source>
        <translation>取消情景归档</translation>
    </message>
    <message>
        <source>Archive scenario</source>
        <translation>归档情景</translation>
    </message>
    <message>
        <source>No description yet.</source>
        <translation>尚无说明。</translation>
    </message>
    <message>
        <source>The copy is shown now; edits go into it.</source>
        <translation>现在显示的是副本，编辑写入副本。</translation>
    </message>
    <message>
        <source>“%1” is what was published. If edits are allowed, its figures may no longer be the published ones. A copy is usually better.</source>
        <translation>“%1”是已公布的内容。允许编辑后，其数字可能与公布的不一致，一般建议改用副本。</translation>
    </message>
    <message>
        <source>“%1” is protected now.</source>
        <translation>“%1”已受保护。</translation>
    </message>
    <message>
        <source>“%1” can be edited now. Undo protects it again.</source>
        <translation>“%1”现在可以编辑，可撤销恢复保护。</translation>
    </message>
    <message>
        <source>“%1” is in the archive now. “Show archived” shows it.</source>
        <translation>“%1”已归档，勾选“显示已归档”可查看。</translation>
    </message>
    <message>
        <source>“%1” is out of the archive.</source>
        <translation>“%1”已取消归档。</translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo brings it back.</source>
        <translation>“%1”已删除，可撤销恢复。</translation>
    </message>
</context>
<context>
    <name>atlas::ScenarioModel</name>
    <message>
        <source>a deleted one</source>
        <comment>scenario</comment>
        <translation>已删除的情景</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <comment>state of a scenario</comment>
        <translation>%1，受保护</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>the scenario on screen</comment>
        <translation>%1，当前显示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>column</comment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>column</comment>
        <translation>复制自</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>column</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>情景须有名称。</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>atlas::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios: list, comparison, merge</source>
        <translation>情景：列表、对比、合并</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <comment>tab</comment>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>tab: two scenarios</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>tab: one scenario into another</comment>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message>
        <source>The portfolio “%1” is damaged: its nodes are not one tree. Open a backup copy.</source>
        <translation>图谱“%1”已损坏：条目不成一棵树。请打开备份。</translation>
    </message>
    <message>
        <source>Make a scenario first: a growth target belongs to one.</source>
        <translation>请先新建情景：增长目标须属于某个情景。</translation>
    </message>
    <message>
        <source>Choose what the growth target is of.</source>
        <translation>请选择增长目标所属的指标。</translation>
    </message>
    <message>
        <source>“%1” has no growth target here. Choose another indicator or place.</source>
        <translation>“%1”在此处没有增长目标。请换一个指标或条目。</translation>
    </message>
    <message>
        <source>This scenario has growth targets for the years %1 to %2.</source>
        <translation>该情景的增长目标为%1年至%2年。</translation>
    </message>
    <message>
        <source>A growth target is between −100 % and 1000 % a year.</source>
        <translation>增长目标须在每年 −100 % 至 1000 % 之间。</translation>
    </message>
    <message>
        <source>“%1” is protected. Continue in a working copy of it.</source>
        <translation>“%1”受保护。请在它的工作副本中继续。</translation>
    </message>
    <message>
        <source>Give a name in English or Chinese.</source>
        <translation>请填写中文或英文名称。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多%1个字符。</translation>
    </message>
    <message>
        <source>This place is no longer in the portfolio.</source>
        <translation>该条目已不在图谱中。</translation>
    </message>
    <message>
        <source>Somebody else has just changed “%1”. Look at it again, then repeat your edit.</source>
        <translation>他人刚刚改过“%1”。请重新查看后再编辑。</translation>
    </message>
    <message>
        <source>This scenario is no longer in the portfolio.</source>
        <translation>该情景已不在图谱中。</translation>
    </message>
    <message>
        <source>Set growth target of %1, %2</source>
        <translation>设定%1的%2年增长目标</translation>
    </message>
    <message>
        <source>Clear growth target of %1, %2</source>
        <translation>清除%1的%2年增长目标</translation>
    </message>
    <message>
        <source>This can&apos;t be made under “%1”. Choose another place.</source>
        <translation>不能建在“%1”之下。请另选位置。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将%1重命名为%2</translation>
    </message>
    <message>
        <source>A description has at most %1 characters.</source>
        <translation>说明最多%1个字符。</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>编辑%1的说明</translation>
    </message>
    <message>
        <source>The area itself can&apos;t be deleted. Delete what stands under it.</source>
        <translation>全区本身不能删除，可删除其下级。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand under “%2”. Choose another place.</source>
        <translation>“%1”不能放在“%2”之下。请另选位置。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Make scenario %1 from %2</source>
        <translation>由%2新建情景%1</translation>
    </message>
    <message>
        <source>Rename scenario %1 to %2</source>
        <translation>将情景%1重命名为%2</translation>
    </message>
    <message>
        <source>“%1” is protected and can&apos;t be deleted.</source>
        <translation>“%1”受保护，不能删除。</translation>
    </message>
    <message>
        <source>The last scenario can&apos;t be deleted. Make another one first.</source>
        <translation>最后一个情景不能删除。请先新建另一个。</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>删除情景%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Unlock it to change it.</source>
        <translation>%1已由%2锁定，解锁后才能修改。</translation>
    </message>
    <message>
        <source>%1 is kept between %2 and %3 by %4. Unlock it to leave these limits.</source>
        <translation>%4已将%1限定在%2至%3之间，解锁后才能超出。</translation>
    </message>
    <message>
        <source>A standard deviation is between 0 and 1000 percentage points.</source>
        <translation>标准差应在0至1000个百分点之间。</translation>
    </message>
    <message>
        <source>A limit is between −100 % and 1000 % a year.</source>
        <translation>限值应在每年−100%至1000%之间。</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one. Exchange them.</source>
        <translation>下限高于上限，请对调。</translation>
    </message>
    <message>
        <source>The target of %1 lies outside these limits. Change it first, or the limits.</source>
        <translation>“%1”的目标不在此限值之内，请先修改目标或限值。</translation>
    </message>
    <message>
        <source>A note or reason has at most %1 characters.</source>
        <translation>备注或原因最多%1个字符。</translation>
    </message>
    <message>
        <source>Describe scenario %1</source>
        <translation>编辑情景“%1”的说明</translation>
    </message>
    <message>
        <source>Protect scenario %1</source>
        <translation>保护情景“%1”</translation>
    </message>
    <message>
        <source>Allow edits of scenario %1</source>
        <translation>允许修改情景“%1”</translation>
    </message>
    <message>
        <source>One scenario at least stays in use. Make another one first.</source>
        <translation>至少要保留一个在用情景，请先新建一个。</translation>
    </message>
    <message>
        <source>Archive scenario %1</source>
        <translation>归档情景“%1”</translation>
    </message>
    <message>
        <source>Take scenario %1 out of the archive</source>
        <translation>将情景“%1”移出归档</translation>
    </message>
    <message>
        <source>A correlation is at least 0 and below 1.</source>
        <translation>相关系数应不小于0且小于1。</translation>
    </message>
    <message>
        <source>Change how scenario %1 is computed</source>
        <translation>更改情景“%1”的计算方式</translation>
    </message>
    <message>
        <source>“%1” follows from other figures, so there is nothing to assume.</source>
        <translation>“%1”由其他数据得出，无需假设。</translation>
    </message>
    <message>
        <source>An assumed rate is between −100 % and 1000 %.</source>
        <translation>假设的比率应在−100%至1000%之间。</translation>
    </message>
    <message>
        <source>A base value is a number that is not below zero.</source>
        <translation>基期值应为不小于零的数值。</translation>
    </message>
    <message>
        <source>A source gives this figure: %1. It can&apos;t be replaced by an assumption.</source>
        <translation>该数据已有来源：%1，不能以假设值代替。</translation>
    </message>
    <message>
        <source>Assume %1 of %2, %3</source>
        <translation>假设%2的%1（%3年）</translation>
    </message>
    <message>
        <source>Take back the assumed %1 of %2, %3</source>
        <translation>撤回%2的%1假设值（%3年）</translation>
    </message>
    <message>
        <source>Take back a change of another program</source>
        <translation>撤回其他程序的更改</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a moment</comment>
        <translation>恢复到%1</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back alone: what it belongs to was changed since. Take back the later change first, or go back to a moment before this one.</source>
        <translation>不能单独撤回：相关内容后来又有更改。请先撤回后来的更改，或恢复到此前的时点。</translation>
    </message>
    <message>
        <source>“%1” is protected. Make a copy of it and merge into that.</source>
        <translation>“%1”受保护。请复制后合并到副本。</translation>
    </message>
    <message>
        <source>Decide every conflict first. Nothing has been merged.</source>
        <translation>请先决定每一处冲突。尚未合并任何内容。</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将%1合并到%2</translation>
    </message>
    <message>
        <source>This story is no longer in the portfolio.</source>
        <translation>该演示文稿已不在图谱中。</translation>
    </message>
    <message>
        <source>This slide is no longer in the portfolio.</source>
        <translation>该幻灯片已不在图谱中。</translation>
    </message>
    <message>
        <source>slide %1 of %2</source>
        <comment>number, story</comment>
        <translation>“%2”第%1张幻灯片</translation>
    </message>
    <message>
        <source>A heading has at most %1 characters.</source>
        <translation>标题最多%1个字符。</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>这个数超出范围。</translation>
    </message>
    <message>
        <source>A year is from %1 to %2.</source>
        <translation>年份须在%1年至%2年之间。</translation>
    </message>
    <message>
        <source>A slide’s text or notes have at most %1 characters.</source>
        <translation>幻灯片的文字或备注最多%1个字符。</translation>
    </message>
    <message>
        <source>A slide has at most %1 annotations.</source>
        <translation>一张幻灯片最多有%1个标注。</translation>
    </message>
    <message>
        <source>A slider goes from a lower to a higher rate, between −100 % and 1000 %.</source>
        <translation>滑块须从较低到较高的增长率，范围为−100 %至1000 %。</translation>
    </message>
    <message>
        <source>Make story %1</source>
        <translation>新建演示文稿%1</translation>
    </message>
    <message>
        <source>Rename story %1 to %2</source>
        <translation>将演示文稿%1重命名为%2</translation>
    </message>
    <message>
        <source>Delete story %1</source>
        <translation>删除演示文稿%1</translation>
    </message>
    <message>
        <source>Move story %1</source>
        <translation>移动演示文稿%1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n slide(s) to %1</source>
        <translation>
            <numerusform>向%1添加%n张幻灯片</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a slide</comment>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a slide</comment>
        <translation>删除%1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n slide(s) in %1</source>
        <translation>
            <numerusform>在%1中移动%n张幻灯片</numerusform>
        </translation>
    </message>
    <message>
        <source>This scenario has no such growth target to move.</source>
        <translation>该情景没有可以调整的这项增长目标。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n slide(s)</source>
        <translation>
            <numerusform>删除%n张幻灯片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked by %2 and has no target of its own: the new rate would be carried on into it. Unlock it first.</source>
        <translation>%1已由%2锁定且没有自己的目标，新的增速会沿用到该年。请先解锁。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n locked year(s) stay(s)</source>
        <comment>an edit, and what it goes around</comment>
        <translation>
            <numerusform>%1；%n个已锁定的年份保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n rate(s) shown become(s) target(s)</source>
        <comment>a lock, and what it makes of rates without one</comment>
        <translation>
            <numerusform>%1；%n个所显示的增速成为目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. Save again to put yours in its place, or cancel to keep theirs: “%1”</source>
        <translation>其间他人已改动这段文字。再次保存将以您的内容替换，取消则保留对方的内容：“%1”</translation>
    </message>
</context>
<context>
    <name>atlas::SheetFigures</name>
    <message>
        <source>Entered in this portfolio, without a published source</source>
        <translation>在本图谱中录入，无公布来源</translation>
    </message>
    <message>
        <source>Worked out from figures of this portfolio</source>
        <translation>根据本图谱中的数据推算</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <comment>status of a figure</comment>
        <translation>%1，约整数</translation>
    </message>
    <message>
        <source>growth target</source>
        <comment>status of a figure</comment>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rate, years</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1; others until %2</source>
        <translation>%1；其后至 %2 年另有目标</translation>
    </message>
    <message>
        <source>Planner’s own, set in the scenario “%1”</source>
        <translation>规划人员自行设定，见情景“%1”</translation>
    </message>
    <message>
        <source>derived: rolled up from its parts</source>
        <comment>status of a figure</comment>
        <translation>推算：由下级汇总</translation>
    </message>
    <message>
        <source>Worked out from the targets of the scenario “%1”</source>
        <translation>根据情景“%1”的目标推算</translation>
    </message>
    <message>
        <source>An ambition is what a place is meant to grow to, not its output.</source>
        <translation>目标规模是期望达到的规模，并非实际产出。</translation>
    </message>
</context>
<context>
    <name>atlas::ShowKeyWords</name>
    <message>
        <source>Page Down, →, ↓, Space, Enter</source>
        <translation>Page Down、→、↓、空格、回车</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>下一张幻灯片</translation>
    </message>
    <message>
        <source>Page Up, ←, ↑</source>
        <translation>Page Up、←、↑</translation>
    </message>
    <message>
        <source>slide before</source>
        <translation>上一张幻灯片</translation>
    </message>
    <message>
        <source>Number, Enter</source>
        <translation>数字 + 回车</translation>
    </message>
    <message>
        <source>go to that slide</source>
        <translation>转到该幻灯片</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>first or last slide</source>
        <translation>第一张或最后一张</translation>
    </message>
    <message>
        <source>B or “.”, W</source>
        <translation>B 或“.”、W</translation>
    </message>
    <message>
        <source>black or white screen</source>
        <translation>黑屏或白屏</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>the other language, for the audience</source>
        <translation>为观众切换语言</translation>
    </message>
    <message>
        <source>S, or hold Ctrl</source>
        <translation>S，或按住 Ctrl</translation>
    </message>
    <message>
        <source>laser spot follows the mouse</source>
        <translation>激光笔光点跟随鼠标</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>move the slider</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>put the slider back</source>
        <translation>滑块复位</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>keep the moved slider as a scenario</source>
        <translation>把移动的结果保存为情景</translation>
    </message>
    <message>
        <source>Tab, then arrows</source>
        <translation>Tab，再按方向键</translation>
    </message>
    <message>
        <source>slider and points of the chart</source>
        <translation>滑块和图表中的数据点</translation>
    </message>
    <message>
        <source>Click a mark</source>
        <translation>点击图形</translation>
    </message>
    <message>
        <source>page of that place; Backspace returns</source>
        <translation>打开对应页面，退格键返回</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>audience’s or presenter’s view</source>
        <translation>观众视图或演讲者视图</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>stop the timer, or go on</source>
        <translation>暂停或继续计时</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>full screen, or a window</source>
        <translation>全屏或窗口</translation>
    </message>
    <message>
        <source>F5, Shift+F5</source>
        <translation>F5、Shift+F5</translation>
    </message>
    <message>
        <source>from the beginning, from here</source>
        <translation>从头开始、从当前开始</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>atlas::ShowShortcuts</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>atlas::SigmaTable</name>
    <message>
        <source>Standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column: whose target</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>column</comment>
        <translation>增速</translation>
    </message>
    <message>
        <source>σ, points</source>
        <comment>column: standard deviation</comment>
        <translation>σ（百分点）</translation>
    </message>
    <message>
        <source>Carried on from an earlier year</source>
        <translation>沿用此前年份</translation>
    </message>
    <message>
        <source>Standard deviation in percentage points</source>
        <translation>以百分点计的标准差</translation>
    </message>
    <message>
        <source>Certain. Type a standard deviation in percentage points.</source>
        <translation>视为确定。可输入以百分点计的标准差。</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>“%1” is no standard deviation. Type percentage points, such as 2.</source>
        <translation>“%1”不是标准差，请输入百分点数，例如2。</translation>
    </message>
</context>
<context>
    <name>atlas::SlideList</name>
    <message>
        <source>Present from this slide</source>
        <translation>从此幻灯片开始放映</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
</context>
<context>
    <name>atlas::SlideModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>第%1张幻灯片：%2</translation>
    </message>
</context>
<context>
    <name>atlas::SlideShow</name>
    <message>
        <source>A presentation is running</source>
        <translation>正在放映演示文稿</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>name of a display, width, height</comment>
        <translation>%1（%2 × %3）</translation>
    </message>
</context>
<context>
    <name>atlas::SlideTextForm</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Speaker notes in English</source>
        <translation>英文备注</translation>
    </message>
    <message>
        <source>Speaker notes in Chinese</source>
        <translation>中文备注</translation>
    </message>
    <message>
        <source>What you want to say. Only you see it.</source>
        <translation>您要讲的内容，只有您能看到。</translation>
    </message>
    <message>
        <source>Points in English</source>
        <translation>英文要点</translation>
    </message>
    <message>
        <source>Points in Chinese</source>
        <translation>中文要点</translation>
    </message>
    <message>
        <source>Heading in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Heading in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Points, a line each</source>
        <translation>要点，每行一条</translation>
    </message>
    <message>
        <source>Heading: the message</source>
        <translation>标题：要传达的信息</translation>
    </message>
    <message>
        <source>Somebody else changed this text meanwhile. Type on to put yours in its place.</source>
        <translation>其他人同时修改了这段文字。继续输入即可用您的内容替换。</translation>
    </message>
    <message>
        <source>The notes of slide %1 are not saved; what you typed stays with the slide. %2</source>
        <translation>第%1张幻灯片的备注未能保存；您输入的内容仍留在该幻灯片中。%2</translation>
    </message>
    <message>
        <source>The text of slide %1 is not saved; what you typed stays with the slide. %2</source>
        <translation>第%1张幻灯片的文字未能保存；您输入的内容仍留在该幻灯片中。%2</translation>
    </message>
</context>
<context>
    <name>atlas::SlideView</name>
    <message>
        <source>%1, %2</source>
        <comment>period, status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, growth target</source>
        <comment>period</comment>
        <translation>%1，增长目标</translation>
    </message>
    <message>
        <source>What this slide showed is no longer in the portfolio. Choose another place for it.</source>
        <translation>此幻灯片所显示的内容已不在图谱中，请为它另选一个条目。</translation>
    </message>
    <message>
        <source>The scenario of this slide was deleted. Choose another one for it.</source>
        <translation>此幻灯片的情景已被删除，请为它另选一个情景。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, indicator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Growth target %2: %1</source>
        <comment>indicator, year</comment>
        <translation>%2年增长目标：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario, rate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no target</source>
        <comment>scenario</comment>
        <translation>%1：无目标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What if %1 were %2 in %3?</source>
        <comment>indicator, rate, year</comment>
        <translation>假设%3年%1为%2</translation>
    </message>
    <message>
        <source>no target</source>
        <comment>on a slider</comment>
        <translation>无目标</translation>
    </message>
</context>
<context>
    <name>atlas::SlideViewForm</name>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Show “%1” instead</source>
        <translation>改为显示“%1”</translation>
    </message>
    <message>
        <source>Comparison of two scenarios</source>
        <translation>两个情景的对比</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>当前显示的情景</translation>
    </message>
    <message>
        <source>The headline indicator</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>第一年</translation>
    </message>
    <message>
        <source>This slide is text only. Add a chart or a page with “Add slide”.</source>
        <translation>此幻灯片只有文字。可用“添加幻灯片”加入图表或页面。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place on the slide</source>
        <translation>幻灯片的条目</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart on the slide</source>
        <translation>幻灯片的图表</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>图表的图形</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario of the slide</source>
        <translation>幻灯片的情景</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator of the slide</source>
        <translation>幻灯片的指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of the slide</source>
        <translation>幻灯片的年份</translation>
    </message>
    <message>
        <source>Show the place selected in the tree</source>
        <translation>显示树中选定的条目</translation>
    </message>
    <message>
        <source>Live slider</source>
        <translation>实时滑块</translation>
    </message>
    <message>
        <source>Live slider under the chart</source>
        <translation>图表下方的实时滑块</translation>
    </message>
    <message>
        <source>The presenter moves it in front of the audience. Nothing is written.</source>
        <translation>演讲者可当场移动它，不会写入任何数据。</translation>
    </message>
    <message>
        <source>Indicator of the slider</source>
        <translation>滑块的指标</translation>
    </message>
    <message>
        <source>Year of the slider</source>
        <translation>滑块的年份</translation>
    </message>
    <message>
        <source>Lowest rate of the slider</source>
        <translation>滑块的最低增长率</translation>
    </message>
    <message>
        <source>Highest rate of the slider</source>
        <translation>滑块的最高增长率</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a slider from one rate to another</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a slider from one rate to another</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>atlas::SpreadModel</name>
    <message>
        <source>Proportional</source>
        <comment>way of spreading</comment>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Same shift</source>
        <comment>way of spreading</comment>
        <translation>同幅增减</translation>
    </message>
    <message>
        <source>Same rate</source>
        <comment>way of spreading</comment>
        <translation>统一增速</translation>
    </message>
    <message>
        <source>Least change</source>
        <comment>way of spreading: least squares</comment>
        <translation>最小调整</translation>
    </message>
    <message>
        <source>Every unlocked rate is multiplied by the same factor.</source>
        <translation>未锁定的增速乘以同一系数。</translation>
    </message>
    <message>
        <source>Every unlocked rate moves by the same number of points.</source>
        <translation>未锁定的增速增减相同的百分点。</translation>
    </message>
    <message>
        <source>Every unlocked part gets the same rate, also those without a target.</source>
        <translation>未锁定的下级采用同一增速，尚无目标的也包括在内。</translation>
    </message>
    <message>
        <source>As little change as can be: the heavy and the uncertain ones move most (least squares). Without a standard deviation, one point counts.</source>
        <translation>总体调整最小（最小二乘）：权重大、不确定性高的调整最多。未设标准差的按1个百分点计。</translation>
    </message>
    <message>
        <source>with limits</source>
        <comment>a locked rate</comment>
        <translation>有限值</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a rate</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>at its limit</source>
        <comment>a rate</comment>
        <translation>达到限值</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>Not locked. A tick keeps this target; it lasts until somebody takes it out.</source>
        <translation>未锁定。勾选后目标保持不变，直到取消勾选。</translation>
    </message>
    <message>
        <source>Kept between %1 and %2 by %3</source>
        <translation>由%3限定在%1至%2之间</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <translation>由%1锁定</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell and its note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In percentage points.</source>
        <translation>单位为百分点。</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column</comment>
        <translation>下级</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column: weight in the roll-up</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: growth</comment>
        <translation>现值</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: growth</comment>
        <translation>新值</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>column: change in percentage points</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>column</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>rounded</source>
        <comment>a part, so that all add up</comment>
        <translation>已舍入</translation>
    </message>
    <message>
        <source>Parts are rounded so that they add up as shown.</source>
        <translation>各部分已舍入，使显示的数字合计一致。</translation>
    </message>
</context>
<context>
    <name>atlas::SpreadPanel</name>
    <message>
        <source>Spread</source>
        <comment>tab</comment>
        <translation>分解</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>node, indicator, year</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing under it has targets of this indicator, so there is nothing to spread over.</source>
        <translation>下级没有这项指标的目标，无从分解。</translation>
    </message>
    <message>
        <source>The parts add up to %1 already.</source>
        <translation>下级汇总已经是%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) change.</source>
        <translation>
            <numerusform>将调整%n项目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario is protected: Apply offers a working copy.</source>
        <translation>本情景受保护：应用时将提供工作副本。</translation>
    </message>
    <message>
        <source>Shown in the table and the charts; nothing is written yet.</source>
        <translation>已在表格和图表中预览，尚未写入。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>node, year, why nothing is spread there</comment>
        <translation>%1，%2年：%3</translation>
    </message>
    <message>
        <source>The nearest that can be reached is %1.</source>
        <translation>可达到的最接近值为%1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a growth</comment>
        <translation>采用%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>Lock %1, %2</source>
        <translation>锁定%1%2年的目标</translation>
    </message>
    <message>
        <source>Unlock %1, %2</source>
        <translation>解锁%1%2年的目标</translation>
    </message>
    <message>
        <source>Spread %1 over the parts of %2, %3</source>
        <translation>将%2%3年的%1分解到下级</translation>
    </message>
    <message>
        <source>Spread to %1: %2</source>
        <comment>growth, way of spreading</comment>
        <translation>分解至%1：%2</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>year</comment>
        <translation>仅%1年</translation>
    </message>
    <message>
        <source>%1 to %2, each year</source>
        <comment>years</comment>
        <translation>%1年至%2年，逐年</translation>
    </message>
    <message>
        <source>Wanted growth</source>
        <translation>期望增速</translation>
    </message>
    <message>
        <source>What the parts shall add up to, in percent.</source>
        <translation>下级汇总应达到的增速，百分比。</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: way of spreading</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Way of spreading</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>label</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Years to spread</source>
        <translation>分解年份</translation>
    </message>
    <message>
        <source>Later years without a target of their own carry on what is set here.</source>
        <translation>以后年份若未设目标，将沿用此处的设定。</translation>
    </message>
    <message>
        <source>Also down the tree</source>
        <translation>逐级向下分解</translation>
    </message>
    <message>
        <source>A part that gets a new target passes it on to its own weighted parts.</source>
        <translation>获得新目标的下级会继续分解到自己有权重的下级。</translation>
    </message>
    <message>
        <source>Parts before and after the spread</source>
        <translation>分解前后的下级</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Reason of the spread</source>
        <translation>分解理由</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>a spread</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply the spread</source>
        <translation>应用分解</translation>
    </message>
</context>
<context>
    <name>atlas::Starter</name>
    <message>
        <source>Starter portfolio</source>
        <translation>初始图谱</translation>
    </message>
    <message>
        <source>The program&apos;s starter data is missing. Install Liangjiang Atlas again.</source>
        <translation>程序的初始数据缺失。请重新安装两江产业图谱。</translation>
    </message>
    <message>
        <source>This portfolio data can&apos;t be used: %1.</source>
        <translation>图谱数据无法使用：%1。</translation>
    </message>
</context>
<context>
    <name>atlas::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) came in from another window or program.</source>
        <translation>
            <numerusform>另一个窗口或程序写入了%n项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in from %1.</source>
        <translation>
            <numerusform>%1写入了%n项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>accessible name of the status bar&apos;s text</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scenario: %1 (protected)</source>
        <translation>情景：%1（受保护）</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Scenario shown</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>Trying out, not saved</source>
        <translation>试算中，未保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>更改均已保存</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>图谱文件</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button: the message has been read</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>atlas::StoryBar</name>
    <message>
        <source>Move up</source>
        <comment>a story in the list</comment>
        <translation>上移一位</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>a story in the list</comment>
        <translation>下移一位</translation>
    </message>
    <message>
        <source>“%1” is number %2 of %3 stories now.</source>
        <translation>“%1”现在排在第 %2 位，共 %3 个演示文稿。</translation>
    </message>
    <message>
        <source>The story was deleted. Undo brings it back.</source>
        <translation>演示文稿已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建演示文稿</translation>
    </message>
    <message>
        <source>Copy this story</source>
        <translation>复制此演示文稿</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Present from the first slide</source>
        <translation>从第一张开始放映</translation>
    </message>
    <message>
        <source>Delete this story</source>
        <translation>删除此演示文稿</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Story menu</source>
        <translation>演示文稿菜单</translation>
    </message>
    <message>
        <source>New, copy, rename, move, delete</source>
        <translation>新建、复制、重命名、移动、删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>导出演示文稿</translation>
    </message>
    <message>
        <source>As PDF, presentation or pictures, or on paper</source>
        <translation>导出为 PDF、PPTX 或图片，或打印</translation>
    </message>
    <message>
        <source>Present from the chosen slide</source>
        <translation>从所选幻灯片开始放映</translation>
    </message>
    <message>
        <source>Present (%1)</source>
        <translation>放映（%1）</translation>
    </message>
</context>
<context>
    <name>atlas::StoryCommand</name>
    <message>
        <source>There is no story “%1”, nor any other.</source>
        <translation>没有演示文稿“%1”，也没有其他演示文稿。</translation>
    </message>
    <message>
        <source>There is no story “%1”. The stories are: %2.</source>
        <translation>没有演示文稿“%1”。现有演示文稿：%2。</translation>
    </message>
    <message>
        <source>The story “%1” has no slides yet.</source>
        <translation>演示文稿“%1”还没有幻灯片。</translation>
    </message>
</context>
<context>
    <name>atlas::StoryDeck</name>
    <message>
        <source>Arrow to %1</source>
        <translation>箭头指向%1</translation>
    </message>
    <message>
        <source>Line at %1</source>
        <translation>标线位于%1</translation>
    </message>
    <message>
        <source>Marked from %1 to %2</source>
        <translation>标注范围：%1至%2</translation>
    </message>
    <message>
        <source>On the chart: %1.</source>
        <comment>where</comment>
        <translation>图中标注：%1。</translation>
    </message>
    <message>
        <source>On the chart: %1: %2</source>
        <comment>where, words</comment>
        <translation>图中标注：%1：%2</translation>
    </message>
</context>
<context>
    <name>atlas::StoryExportDialog</name>
    <message>
        <source>This story was deleted. Undo brings it back.</source>
        <translation>该演示文稿已删除。撤销可恢复。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, heading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This story has no slides yet.</source>
        <translation>该演示文稿还没有幻灯片。</translation>
    </message>
    <message>
        <source>Choose a slide at least.</source>
        <translation>请至少选择一张幻灯片。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of %1 × %2 pixels</source>
        <translation>
            <numerusform>%n张图片，%1 × %2像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s), sharp at any size</source>
        <translation>
            <numerusform>%n张矢量图，任意缩放均清晰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s), with charts, texts and notes that can be edited there</source>
        <translation>
            <numerusform>%n张幻灯片，图表、文字和备注均可继续编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s), three a page, with room to write</source>
        <translation>
            <numerusform>%n张幻灯片，每页三张，留有书写空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n张幻灯片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>导出演示文稿</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>导出为(&amp;A)</translation>
    </message>
    <message>
        <source>Document (PDF), a slide a page</source>
        <translation>文档（PDF），每页一张幻灯片</translation>
    </message>
    <message>
        <source>Document (PDF), slides with notes</source>
        <translation>文档（PDF），幻灯片及备注</translation>
    </message>
    <message>
        <source>Presentation (PPTX)</source>
        <translation>演示文件（PPTX）</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Drawings (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>Print: a slide a page</source>
        <translation>打印：每页一张幻灯片</translation>
    </message>
    <message>
        <source>Print: slides with notes</source>
        <translation>打印：幻灯片及备注</translation>
    </message>
    <message>
        <source>Print: handout, three slides a page</source>
        <translation>打印：讲义，每页三张幻灯片</translation>
    </message>
    <message>
        <source>What to make of the story</source>
        <translation>演示文稿导出为</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Language of the slides</source>
        <translation>幻灯片的语言</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours of the slides</source>
        <translation>幻灯片的配色</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片的尺寸</translation>
    </message>
    <message>
        <source>Scal&amp;e</source>
        <translation>缩放(&amp;E)</translation>
    </message>
    <message>
        <source>×</source>
        <comment>suffix of a scale: 2×</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>图片的缩放</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>第一张幻灯片</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>最后一张幻灯片</translation>
    </message>
    <message>
        <source>C&amp;hosen ones</source>
        <translation>所选的(&amp;H)</translation>
    </message>
    <message>
        <source>Slides to choose from</source>
        <translation>可选的幻灯片</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Slides made</source>
        <translation>已完成的幻灯片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 pictures were made.</source>
        <translation>已停止。已生成%1张图片，共%2张。</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 pages went to the printer.</source>
        <translation>已停止。已打印%1页，共%2页。</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>已停止，未生成文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>已将%n页发送到打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n张图片已保存到%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
    <message>
        <source>Where to put the folder with the pictures</source>
        <translation>图片文件夹的存放位置</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>保存演示文稿</translation>
    </message>
    <message>
        <source>Presentations (*.pptx)</source>
        <translation>演示文件 (*.pptx)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Print the story</source>
        <translation>打印演示文稿</translation>
    </message>
    <message>
        <source>Not published, and said so on the slide: %1</source>
        <comment>numbers of slides</comment>
        <translation>尚未公布，幻灯片上会注明：%1</translation>
    </message>
</context>
<context>
    <name>atlas::StoryJob</name>
    <message>
        <source>The slides could not be drawn. Free some memory and try again.</source>
        <translation>无法绘制幻灯片。请释放一些内存后重试。</translation>
    </message>
    <message>
        <source>The slides could not be printed. Check the printer and try again.</source>
        <translation>无法打印幻灯片。请检查打印机后重试。</translation>
    </message>
    <message>
        <source>The folder “%1” can’t be made or used. Choose another one.</source>
        <translation>无法创建或使用文件夹“%1”。请另选一个。</translation>
    </message>
    <message>
        <source>There are no slides to write. Add a slide first.</source>
        <translation>没有可写入的幻灯片。请先添加幻灯片。</translation>
    </message>
</context>
<context>
    <name>atlas::StoryMenu</name>
    <message>
        <source>Slide %1 of “%2” shows this now.</source>
        <translation>已加入“%2”，为第%1张幻灯片。</translation>
    </message>
    <message>
        <source>This is the first slide of the new story “%1”.</source>
        <translation>已作为新演示文稿“%1”的第一张幻灯片。</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>加入演示文稿</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建演示文稿</translation>
    </message>
</context>
<context>
    <name>atlas::StructureCharts</name>
    <message>
        <source>%1: size level</source>
        <comment>an industry</comment>
        <translation>%1：目标规模</translation>
    </message>
    <message>
        <source>%1, not output</source>
        <comment>ambition</comment>
        <translation>%1，并非产出</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Structure by size level</source>
        <translation>按目标规模的结构</translation>
    </message>
    <message>
        <source>No size level is stated for %1.</source>
        <translation>%1没有目标规模。</translation>
    </message>
    <message>
        <source>%1 is to be the largest: %2</source>
        <translation>%1的目标规模最大：%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × size each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 carry %2 of the ambition</source>
        <translation>%1占目标规模的%2</translation>
    </message>
    <message>
        <source>Size level of each industry or cluster, an ambition, %1</source>
        <translation>各产业或集群的目标规模，%1</translation>
    </message>
    <message>
        <source>ambition</source>
        <comment>under the total of the size levels</comment>
        <translation>目标规模</translation>
    </message>
    <message>
        <source>Ambitions, not output.</source>
        <translation>为目标规模，并非产出。</translation>
    </message>
    <message>
        <source>No size level stated: %1.</source>
        <translation>未列目标规模：%1。</translation>
    </message>
    <message>
        <source>Outlined: not named in the source.</source>
        <translation>空心：来源未列名。</translation>
    </message>
    <message>
        <source>Source: entered in this portfolio</source>
        <translation>来源：在本图谱中填写</translation>
    </message>
    <message>
        <source>The stated size levels add up to %1, an ambition and not output: %2.</source>
        <translation>已列目标规模合计%1，为目标，并非产出：%2。</translation>
    </message>
    <message>
        <source>industries and clusters</source>
        <translation>产业和集群</translation>
    </message>
    <message>
        <source>Industries by tier</source>
        <translation>各层级的产业</translation>
    </message>
    <message>
        <source>There are no tiers under %1.</source>
        <translation>%1没有下级层级。</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>已列名</translation>
    </message>
    <message>
        <source>Counted, not named yet</source>
        <translation>计入但未列名</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>named of all</comment>
        <translation>%2个中已有名称的%1个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier: named, or not named</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 (%3 named)</source>
        <translation>%1%2个（%3个已列名）</translation>
    </message>
    <message>
        <source>%1 of %2 industries and clusters are named</source>
        <translation>%2个产业和集群中%1个已列名</translation>
    </message>
    <message>
        <source>All %1 industries and clusters are named</source>
        <translation>%1个产业和集群均已列名</translation>
    </message>
    <message>
        <source>Number of industries and clusters by tier</source>
        <translation>各层级的产业和集群数</translation>
    </message>
    <message>
        <source>%1 industries and clusters, %2 of them named: %3</source>
        <translation>产业和集群共%1个，已列名%2个：%3</translation>
    </message>
</context>
<context>
    <name>atlas::TableWords</name>
    <message>
        <source>Portfolio</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量口径</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>Order of kinds</source>
        <translation>类型层级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>要点句式</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Growth target</source>
        <translation>增长目标</translation>
    </message>
    <message>
        <source>Lock or note</source>
        <translation>锁定与备注</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>规划目标</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart of a page</source>
        <translation>页面图表</translation>
    </message>
    <message>
        <source>Way of importing</source>
        <translation>导入方式</translation>
    </message>
    <message>
        <source>Stage of a chain</source>
        <translation>产业链环节</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>关联类型</translation>
    </message>
    <message>
        <source>Place in a chain</source>
        <translation>产业链位置</translation>
    </message>
    <message>
        <source>Link in a chain</source>
        <translation>产业链关联</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Enterprise at a place</source>
        <translation>企业所在位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag on something</source>
        <translation>已贴标签</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>atlas::TargetCharts</name>
    <message>
        <source>A share follows from the growth targets of its two parts. Choose each of them as the indicator above and set its growth.</source>
        <translation>占比由其两个组成部分的增长目标得出。请在上方依次选择这两个指标，并设定其增速。</translation>
    </message>
    <message>
        <source>No growth target yet. Type one into the table or move the slider.</source>
        <translation>尚未设定增长目标。请在表格中输入，或拖动滑块。</translation>
    </message>
    <message>
        <source>No growth targets under %1 yet. Type one into the table or move the slider.</source>
        <translation>“%1”之下尚未设定增长目标。请在表格中输入，或拖动滑块。</translation>
    </message>
</context>
<context>
    <name>atlas::TargetEntry</name>
    <message numerus="yes">
        <source>%n target(s) can be locked, noted or said to be uncertain in a copy of it.</source>
        <translation>
            <numerusform>可在其副本中为 %n 个目标设置锁定、备注或不确定性。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) can be changed in a copy of it.</source>
        <translation>
            <numerusform>可在它的副本中更改%n个增长目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can become %3 for %2 in a copy of it.</source>
        <comment>node, year, rate</comment>
        <translation>可在它的副本中将%1的%2年目标改为%3。</translation>
    </message>
    <message>
        <source>The target of %1 for %2 can be cleared in a copy of it.</source>
        <translation>可在它的副本中清除%1的%2年目标。</translation>
    </message>
</context>
<context>
    <name>atlas::TargetGrid</name>
    <message numerus="yes">
        <source>Paste %n growth target(s)</source>
        <translation>
            <numerusform>粘贴%n个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n growth target(s)</source>
        <translation>
            <numerusform>清除%n个增长目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n growth target(s)</source>
        <translation>
            <numerusform>填充%n个增长目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>the menu of the selected cells</comment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>cells</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>cells</comment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>cells</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Meet the target above</source>
        <translation>对齐上级目标</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>targets</comment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock…</source>
        <comment>targets</comment>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>此单元格的历史</translation>
    </message>
    <message>
        <source>Find in the table…</source>
        <translation>在表中查找…</translation>
    </message>
</context>
<context>
    <name>atlas::TargetModel</name>
    <message>
        <source>A share isn&apos;t rolled up: it is the ratio of its two projected levels.</source>
        <translation>占比不汇总：它是两项预测水平之比。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a target or a weight take no part.</source>
        <translation>
            <numerusform>%n项下级无目标或无权重，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>index 100</source>
        <comment>base value of an indicator without levels</comment>
        <translation>指数100</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a rate that is rolled up from the parts</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 has no targets here.</source>
        <translation>%1在此处没有目标。</translation>
    </message>
    <message>
        <source>No base value is stated: levels are shown as an index, base year = 100.</source>
        <translation>没有基期值：水平以指数表示，基期=100。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2. Source: %3</source>
        <comment>year, status, source</comment>
        <translation>%1，%2。来源：%3</translation>
    </message>
    <message>
        <source>Projected share: the ratio of its two projected levels. Change those to change it.</source>
        <translation>预测占比：两项预测水平之比。更改这两项即可改变它。</translation>
    </message>
    <message>
        <source>No target of its own in %1: the latest earlier one is carried on (an assumption).</source>
        <translation>%1年没有自己的目标：沿用之前最近的目标（假设）。</translation>
    </message>
    <message>
        <source>No target here: what its parts add up to in %1.</source>
        <translation>此处无目标：显示下级%1年的汇总。</translation>
    </message>
    <message>
        <source>One of its two levels has no projection.</source>
        <translation>两项水平中有一项没有预测。</translation>
    </message>
    <message>
        <source>No target.</source>
        <translation>无目标。</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1年目标</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>There is a gap where a node has both a target and a roll-up of its parts.</source>
        <translation>条目既有目标又有下级汇总时，才有差距。</translation>
    </message>
    <message>
        <source>Roll-up minus target of %1, in percentage points.</source>
        <translation>%1年汇总减目标，单位为百分点。</translation>
    </message>
    <message>
        <source>Projected level of %1 as an index, base year = 100.</source>
        <translation>%1年预测水平，指数，基期=100。</translation>
    </message>
    <message>
        <source>Projected level of %1.</source>
        <translation>%1年预测水平。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, carried on</source>
        <translation>%1，沿用</translation>
    </message>
    <message>
        <source>%1, rolled up</source>
        <translation>%1，汇总</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of the targets table</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Base</source>
        <comment>column of the targets table</comment>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Roll-up %1</source>
        <comment>column of the targets table, year</comment>
        <translation>%1年汇总</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <comment>column of the targets table, year</comment>
        <translation>%1年差距</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>column of the targets table, year</comment>
        <translation>%1年水平</translation>
    </message>
    <message>
        <source>“=goal” moves one part while the others are held. Select one part for each year.</source>
        <translation>“=目标”只调整一项，其余各项保持不变。每一年请只选择一项。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>node, year, why an entry is refused</comment>
        <translation>%1，%2年：%3</translation>
    </message>
    <message numerus="yes">
        <source>Set %n growth target(s)</source>
        <translation>
            <numerusform>设定 %n 个增长目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <comment>base value</comment>
        <translation>%1（假设）</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <comment>a gap</comment>
        <translation>%1，已接受</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rate; what is said beside it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One of its two levels has no target up to here and is held.</source>
        <translation>其两项水平之一到本年尚无目标，维持基期值。</translation>
    </message>
    <message>
        <source>No target is stated up to here: the base of %1 is held.</source>
        <translation>到本年尚无目标：维持%1年的基期值。</translation>
    </message>
    <message>
        <source>This target was cleared while you typed. Enter yours again to set it.</source>
        <translation>您输入期间，该目标已被清空。请重新输入以设定。</translation>
    </message>
    <message>
        <source>This target has become %1 while you typed. Enter yours again to put it in its place.</source>
        <translation>您输入期间，该目标已变为%1。如要替换，请重新输入。</translation>
    </message>
</context>
<context>
    <name>atlas::TargetsPage</name>
    <message>
        <source>Scenario</source>
        <comment>label of a combo box</comment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>label of a combo box</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>the table</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 (protected)</source>
        <translation>%1（受保护）</translation>
    </message>
    <message>
        <source>real growth per year</source>
        <translation>实际年增长率</translation>
    </message>
    <message>
        <source>nominal growth per year</source>
        <translation>名义年增长率</translation>
    </message>
    <message>
        <source>growth per year</source>
        <translation>年增长率</translation>
    </message>
    <message>
        <source>projected share; follows from its two levels</source>
        <translation>预测占比，由两项水平得出</translation>
    </message>
    <message>
        <source>Select a cell of the table to edit its growth target.</source>
        <translation>选中表格中的一格即可编辑增长目标。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>node, indicator, year</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, indicator and year; where the rate comes from</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>follows from its two levels</source>
        <translation>由两项水平得出</translation>
    </message>
    <message>
        <source>has no targets of this indicator</source>
        <translation>没有该指标的目标</translation>
    </message>
    <message>
        <source>carried on from an earlier year</source>
        <translation>沿用之前年份</translation>
    </message>
    <message>
        <source>rolled up from its parts</source>
        <translation>由下级汇总</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>its own target</source>
        <translation>自设目标</translation>
    </message>
    <message>
        <source>Roll-up of %1: %2</source>
        <translation>%1年汇总：%2</translation>
    </message>
    <message>
        <source>Select cells of years that take targets first.</source>
        <translation>请先选择可设目标的年份单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n growth target(s)</source>
        <translation>
            <numerusform>解锁 %n 个增长目标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TornadoRenderer</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>%1 more: see the table</source>
        <translation>另有%1项，见表格</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two results on one side of the base</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>atlas::TreemapRenderer</name>
    <message>
        <source>Small tiles: %1</source>
        <translation>较小的板块：%1</translation>
    </message>
</context>
<context>
    <name>atlas::UncertaintyCharts</name>
    <message>
        <source>Chance of reaching the target in %1: %2</source>
        <comment>year, percent</comment>
        <translation>%1年达到增长目标的概率：%2</translation>
    </message>
    <message>
        <source>“%1” has no growth targets for %2.</source>
        <translation>“%1”在%2没有增长目标。</translation>
    </message>
    <message>
        <source>No growth target yet. Set one in Targets.</source>
        <translation>尚无增长目标，请在“目标”中设定。</translation>
    </message>
    <message>
        <source>Fan of outcomes</source>
        <translation>结果扇形图</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>指数，%1年 = 100</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>series of a fan</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>drawn</source>
        <comment>status of a figure</comment>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, year</comment>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>index, base year</source>
        <comment>status of a figure</comment>
        <translation>指数，基期</translation>
    </message>
    <message>
        <source>base value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>target</source>
        <comment>status of a figure</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet</source>
        <translation>尚未设定不确定性</translation>
    </message>
    <message>
        <source>Nine draws in ten end between %1 and %2 in %3</source>
        <translation>%3年九成模拟结果在%1至%2之间</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <comment>node, unit, years</comment>
        <translation>%1，%2，%3年至%4年</translation>
    </message>
    <message>
        <source>%1 draws, seed %2, correlation %3.</source>
        <translation>模拟%1次，随机种子%2，相关系数%3。</translation>
    </message>
    <message>
        <source>No level is known for %1, so growth is shown as an index.</source>
        <translation>%1年没有水平数据，增长以指数表示。</translation>
    </message>
    <message>
        <source>Median: %1 in %2, %3 in %4.</source>
        <translation>中位数：%2年%1，%4年%3。</translation>
    </message>
    <message>
        <source>Nine draws in ten lie between %1 and %2 then.</source>
        <translation>届时九成模拟结果在%1至%2之间。</translation>
    </message>
    <message>
        <source>What moves the growth most</source>
        <translation>对增速影响最大的项目</translation>
    </message>
    <message>
        <source>Nobody has a growth target in %1.</source>
        <translation>%1年没有任何增长目标。</translation>
    </message>
    <message>
        <source>as planned: %1</source>
        <translation>按计划：%1</translation>
    </message>
    <message>
        <source>1 standard deviation lower</source>
        <translation>低1个标准差</translation>
    </message>
    <message>
        <source>1 point lower</source>
        <translation>低1个百分点</translation>
    </message>
    <message>
        <source>1 standard deviation or point lower</source>
        <translation>低1个标准差或百分点</translation>
    </message>
    <message>
        <source>1 standard deviation higher</source>
        <translation>高1个标准差</translation>
    </message>
    <message>
        <source>1 point higher</source>
        <translation>高1个百分点</translation>
    </message>
    <message>
        <source>1 standard deviation or point higher</source>
        <translation>高1个标准差或百分点</translation>
    </message>
    <message>
        <source>Growth in %1</source>
        <translation>%1年增速</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>growth</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 moved by 1 standard deviation</source>
        <translation>%1变动1个标准差</translation>
    </message>
    <message>
        <source>%1 moved by 1 percentage point, since no standard deviation is set</source>
        <translation>%1未设标准差，按变动1个百分点计</translation>
    </message>
    <message>
        <source>%1 moves the growth most: %2</source>
        <translation>%1对增速影响最大：%2</translation>
    </message>
    <message>
        <source>Growth in %1: %2</source>
        <translation>%1年增速：%2</translation>
    </message>
    <message>
        <source>%1 of %2, growth in %3 when one target moves and the others are held</source>
        <translation>%2的%1：单项目标变动、其他不变时的%3年增速</translation>
    </message>
    <message>
        <source>Where no standard deviation is set, a target moves by 1 percentage point.</source>
        <translation>未设标准差的目标按变动1个百分点计。</translation>
    </message>
    <message>
        <source>As planned %1 in %2. %3: %4.</source>
        <translation>%2年按计划为%1。%3：%4。</translation>
    </message>
</context>
<context>
    <name>atlas::UncertaintyPanel</name>
    <message>
        <source>Uncertainty</source>
        <comment>tab</comment>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>How far each target may miss, as a standard deviation in percentage points; empty: certain. It counts from its year on, until another one is set.</source>
        <translation>各增长目标可能偏离的幅度，以百分点计的标准差表示；留空表示确定。自所设年份起生效，直至另设。</translation>
    </message>
    <message>
        <source>Show a fan of outcomes</source>
        <translation>显示结果扇形图</translation>
    </message>
    <message>
        <source>Scenarios come first: a fan says how far one of them may miss, not which one is right.</source>
        <translation>先看情景：扇形图只说明一个情景可能偏离多少，并不说明哪个情景正确。</translation>
    </message>
    <message>
        <source>Correlation ρ</source>
        <translation>相关系数ρ</translation>
    </message>
    <message>
        <source>Correlation of the parts</source>
        <translation>各下级项之间的相关系数</translation>
    </message>
    <message>
        <source>0: the parts miss independently of each other. Near 1: they miss together.</source>
        <translation>0表示各项独立偏离；接近1表示同向偏离。</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>of random draws</comment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>模拟的随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same fan, on every machine.</source>
        <translation>相同的随机种子在任何电脑上得到相同的扇形图。</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>更换种子</translation>
    </message>
    <message>
        <source>Draws</source>
        <comment>number of random draws</comment>
        <translation>模拟次数</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>模拟次数</translation>
    </message>
    <message>
        <source>This scenario is protected. Continue in a copy of it to enter standard deviations.</source>
        <translation>此情景受保护。如需填写标准差，请在其副本中继续。</translation>
    </message>
    <message>
        <source>Nothing is rolled up here, so the target itself is the uncertain one.</source>
        <translation>此处没有汇总，不确定的是增长目标本身。</translation>
    </message>
    <message>
        <source>No target of its own to reach</source>
        <translation>自身没有可供比较的增长目标</translation>
    </message>
    <message>
        <source>Set uncertainty of %1, %2</source>
        <comment>undo step: node, year</comment>
        <translation>设定%1的不确定性，%2年</translation>
    </message>
</context>
<context>
    <name>atlas::UndoStack</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <comment>step, why</comment>
        <translation>未能撤销：%1。%2</translation>
    </message>
    <message>
        <source>Not redone: %1. %2</source>
        <comment>step, why</comment>
        <translation>未能重做：%1。%2</translation>
    </message>
    <message>
        <source>Can no longer be undone: %1. %2</source>
        <comment>step, why</comment>
        <translation>已无法撤销：%1。%2</translation>
    </message>
    <message>
        <source>Can no longer be redone: %1. %2</source>
        <comment>step, why</comment>
        <translation>已无法重做：%1。%2</translation>
    </message>
    <message>
        <source>Somebody else has changed the same since, and their change stays. The history shows who changed what.</source>
        <translation>此后他人更改了相关内容，这些更改予以保留。历史记录中可查看是谁改了什么。</translation>
    </message>
</context>
<context>
    <name>atlas::WaterfallRenderer</name>
    <message numerus="yes">
        <source>%n smaller steps</source>
        <comment>of a waterfall</comment>
        <translation>
            <numerusform>其余%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of a waterfall, its change</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>atlas::WelcomeBanner</name>
    <message>
        <source>Welcome</source>
        <comment>heading of the first start</comment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Liangjiang Atlas</source>
        <translation>欢迎使用两江产业图谱</translation>
    </message>
    <message>
        <source>This is the 2024 opportunity list of Liangjiang New Area. Type in the box on the left to find an industry, point at any figure to see who says it, and open Targets to move a growth target and watch what follows. Everything you change is saved at once and can be undone.</source>
        <translation>这里是两江新区2024年机会清单。在左侧输入框中查找产业，把鼠标指向任一数据查看出处，打开“目标”调整增长目标并观察随之而来的变化。所有更改即时保存，均可撤销。</translation>
    </message>
    <message>
        <source>Start browsing</source>
        <translation>开始浏览</translation>
    </message>
    <message>
        <source>Read the help</source>
        <translation>阅读帮助</translation>
    </message>
    <message>
        <source>中文</source>
        <comment>button that switches to the other language</comment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>atlas::WholeFile</name>
    <message>
        <source>%1 can&apos;t be written. Close it in other programs, choose another folder, or free some space.</source>
        <translation>无法写入 %1。请在其他程序中关闭该文件、另选文件夹，或释放磁盘空间。</translation>
    </message>
</context>
<context>
    <name>atlas::WorkingCopyBanner</name>
    <message>
        <source>Protected scenario</source>
        <translation>受保护的情景</translation>
    </message>
    <message>
        <source>“%1” is protected and stays as it is. %2</source>
        <translation>“%1”受保护，保持不变。%2</translation>
    </message>
    <message>
        <source>Continue in a working copy</source>
        <translation>在工作副本中继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the offer of a working copy</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>You now work in “%1”. The published targets stay as they are.</source>
        <translation>现在的编辑写入“%1”，已公布的目标保持不变。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>No window can be shown: the display does not answer, or Qt’s part for it is not installed (for Wayland the package qt6-wayland). Use --snapshot FILE.png to draw the window without a display.</source>
        <translation>无法显示窗口：显示服务器没有响应，或者没有安装 Qt 的相应组件（Wayland 需要软件包 qt6-wayland）。使用 --snapshot FILE.png 可以在没有显示器时绘制窗口。</translation>
    </message>
    <message>
        <source>%1: sound.</source>
        <translation>%1：完好。</translation>
    </message>
    <message>
        <source>There is no display. Use --snapshot FILE.png to draw the window, or start it in a desktop session.</source>
        <translation>没有显示器。请用 --snapshot FILE.png 把窗口画成图片，或在桌面会话中启动。</translation>
    </message>
</context>
</TS>
