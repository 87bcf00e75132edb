// SPDX-License-Identifier: Apache-2.0
#include "window/page_commands.h"

#include <QLatin1String>

namespace atlas {

const QVector<PageCommand>& PageCommands::all() {
    static const QVector<PageCommand> all{
        {"", "edit-description", QT_TR_NOOP("Edit the description of what is selected"), "text inspector 说明 简介"},
        {"Portfolio", "page-to-story", QT_TR_NOOP("Add this page to a story"), "slide 幻灯片"},
        {"Portfolio", "page-fact-sheet", QT_TR_NOOP("Fact sheet of what is selected…"), "print export PDF 打印 导出"},
        {"Portfolio", "chart-table", QT_TR_NOOP("Chart as a table, or as a chart again"), "data figures 数据"},
        {"Portfolio", "chart-image", QT_TR_NOOP("Copy the chart's image"), "picture 图片"},
        {"Portfolio", "chart-data", QT_TR_NOOP("Copy the chart's data"), "figures table 数据 表格"},
        {"Portfolio", "chart-save", QT_TR_NOOP("Export the chart…"), "save as picture PNG SVG PDF CSV 保存 图片"},
        {"Portfolio", "chart-print", QT_TR_NOOP("Print the chart…"), "paper 打印"},
        {"Portfolio", "chart-present", QT_TR_NOOP("Show the chart full screen"), "present 放映"},
        {"Portfolio", "chart-story", QT_TR_NOOP("Add the chart to a story"), "slide 幻灯片"},

        {"Targets", "charts", QT_TR_NOOP("Charts beside the targets"), "projection contributions 图表"},
        {"Targets", "reconcile", QT_TR_NOOP("Reconcile targets with their parts"), "gap roll-up accept 差距 汇总 对账"},
        {"Targets", "spread", QT_TR_NOOP("Spread a target over its parts"), "distribute panel 分解 分摊"},
        {"Targets", "goal", QT_TR_NOOP("Goal seek"), "what must give panel 求解"},
        {"Targets", "uncertainty", QT_TR_NOOP("Uncertainty of targets"), "sensitivity tornado fan panel 敏感性 不确定"},
        {"Targets", "lock", QT_TR_NOOP("Lock or unlock the selected targets"), "fix keep 锁定 解锁"},
        {"Targets", "note", QT_TR_NOOP("Note on the selected targets"), "comment reason 备注 说明"},
        {"Targets", "copy-targets", QT_TR_NOOP("Copy the selected targets"), "clipboard 剪贴板"},
        {"Targets", "copy-headed", QT_TR_NOOP("Copy the selected targets with headings"), "clipboard 剪贴板"},
        {"Targets", "paste-targets", QT_TR_NOOP("Paste targets"), "clipboard spreadsheet 剪贴板"},
        {"Targets", "clear-targets", QT_TR_NOOP("Clear the selected targets"), "delete remove 删除"},
        {"Targets", "fill-right", QT_TR_NOOP("Fill targets right"), "years 各年"},
        {"Targets", "fill-down", QT_TR_NOOP("Fill targets down"), "rows 各行"},
        {"Targets", "meet-above", QT_TR_NOOP("Meet the target above"), "goal gap 差距"},
        {"Targets", "cell-history", QT_TR_NOOP("History of the selected target"), "changes 更改"},
        {"Targets", "find-row", QT_TR_NOOP("Find in the targets table…"), "search row 搜索"},

        {"Scenarios", "scenarios", QT_TR_NOOP("All scenarios"), "list 列表"},
        {"Scenarios", "compare", QT_TR_NOOP("Compare scenarios"), "difference waterfall 比较"},
        {"Scenarios", "merge", QT_TR_NOOP("Merge scenarios"), "three-way conflict 合并"},
        {"Scenarios", "show-scenario", QT_TR_NOOP("Show the chosen scenario"), "switch open 切换"},
        {"Scenarios", "copy-scenario", QT_TR_NOOP("Make a copy of the chosen scenario"), "fork duplicate 副本"},
        {"Scenarios", "rename-scenario", QT_TR_NOOP("Rename the chosen scenario"), "name 名称"},
        {"Scenarios", "describe-scenario", QT_TR_NOOP("Describe the chosen scenario"), "text description 说明"},
        {"Scenarios", "protect-scenario", QT_TR_NOOP("Protect the chosen scenario, or allow edits"),
         "lock publish 保护"},
        {"Scenarios", "archive-scenario", QT_TR_NOOP("Archive the chosen scenario, or take it out"), "hide 归档"},
        {"Scenarios", "delete-scenario", QT_TR_NOOP("Delete the chosen scenario"), "remove 删除"},
        {"Scenarios", "show-archived", QT_TR_NOOP("Show archived scenarios, or hide them"), "归档"},

        {"Present", "new-story", QT_TR_NOOP("New story"), "presentation deck 演示"},
        {"Present", "deck-of-charts", QT_TR_NOOP("New story from the charts of what is selected"),
         "presentation deck 演示"},
        {"Present", "copy-story", QT_TR_NOOP("Copy this story"), "duplicate 副本"},
        {"Present", "rename-story", QT_TR_NOOP("Rename this story…"), "name 名称"},
        {"Present", "story-up", QT_TR_NOOP("Move this story up"), "order 顺序"},
        {"Present", "story-down", QT_TR_NOOP("Move this story down"), "order 顺序"},
        {"Present", "delete-story", QT_TR_NOOP("Delete this story"), "remove 删除"},
        {"Present", "export-story", QT_TR_NOOP("Export or print the story…"), "PDF PPTX PowerPoint save 保存 打印"},
        {"Present", "from-first", QT_TR_NOOP("Present from the first slide"), "show start 放映"},
        {"Present", "from-here", QT_TR_NOOP("Present from the chosen slide"), "show start 放映"},
        {"Present", "add-slide", QT_TR_NOOP("Add a slide…"), "chart new 图表"},
        {"Present", "add-page", QT_TR_NOOP("Add a slide with the page of what is selected"), "new 新增"},
        {"Present", "add-title", QT_TR_NOOP("Add a title slide"), "new 新增"},
        {"Present", "add-text", QT_TR_NOOP("Add a text slide"), "new 新增"},
        {"Present", "cut-slides", QT_TR_NOOP("Cut the chosen slides"), "clipboard 剪贴板"},
        {"Present", "copy-slides", QT_TR_NOOP("Copy the chosen slides"), "clipboard 剪贴板"},
        {"Present", "paste-slides", QT_TR_NOOP("Paste slides"), "clipboard 剪贴板"},
        {"Present", "double-slides", QT_TR_NOOP("Duplicate the chosen slides"), "copy double 副本"},
        {"Present", "slides-up", QT_TR_NOOP("Move the chosen slides up"), "order 顺序"},
        {"Present", "slides-down", QT_TR_NOOP("Move the chosen slides down"), "order 顺序"},
        {"Present", "delete-slides", QT_TR_NOOP("Delete the chosen slides"), "remove 删除"},
        {"Present", "slide-text", QT_TR_NOOP("Text of the slide"), "heading 标题"},
        {"Present", "slide-view", QT_TR_NOOP("What the slide shows"), "chart scenario slider 图表 情景 滑块"},
        {"Present", "slide-notes", QT_TR_NOOP("Notes of the speaker"), "speech 备注"},
        {"Present", "slide-readable", QT_TR_NOOP("Can the slide be read at the back?"),
         "readability contrast size 字号"},

        {"History", "history-of-node", QT_TR_NOOP("History of what is selected"), "changes filter 更改 筛选"},
        {"History", "history-of-target", QT_TR_NOOP("History of the selected target alone"),
         "changes filter 更改 筛选"},
        {"History", "search-history", QT_TR_NOOP("Search the history"), "find filter 查找 筛选"},
        {"History", "take-back", QT_TR_NOOP("Take back the chosen change…"), "revert undo 撤销"},
        {"History", "go-back", QT_TR_NOOP("Go back to the chosen moment…"), "restore revert time 恢复"},
    };
    return all;
}

bool PageCommands::isOfChart(const PageCommand& command) {
    return QLatin1String(command.name).startsWith(QLatin1String("chart-"));
}

} // namespace atlas
