<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%n rate(s) shown are now targets, so that the locks hold them. Later years without a target carry them on.</source>
        <translation>
            <numerusform>%n rate shown is now a target, so that the lock holds it. Later years without a target carry it on.</numerusform>
            <numerusform>%n rates shown are now targets, so that the locks hold them. Later years without a target carry them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked year(s) stay as they were, now as targets of their own.</source>
        <translation>
            <numerusform>%n locked year stays as it was, now as a target of its own.</numerusform>
            <numerusform>%n locked years stay as they were, now as targets of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorDocument</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CellTermsEditor</name>
    <message numerus="yes">
        <source>%1 and %n other target(s)</source>
        <translation>
            <numerusform>%1 and %n other target</numerusform>
            <numerusform>%1 and %n other targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n growth target(s)</source>
        <translation>
            <numerusform>Lock %n growth target</numerusform>
            <numerusform>Lock %n growth targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n growth target(s)</source>
        <translation>
            <numerusform>Unlock %n growth target</numerusform>
            <numerusform>Unlock %n growth targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n growth target(s)</source>
        <translation>
            <numerusform>Note on %n growth target</numerusform>
            <numerusform>Note on %n growth targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change what is said of %n growth target(s)</source>
        <translation>
            <numerusform>Change what is said of %n growth target</numerusform>
            <numerusform>Change what is said of %n growth targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChildrenSection</name>
    <message numerus="yes">
        <source>And %n more in the tree.</source>
        <translation>
            <numerusform>And %n more in the tree.</numerusform>
            <numerusform>And %n more in the tree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CommandPalette</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ComparePanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FactSheetDialog</name>
    <message numerus="yes">
        <source>Each of the %n place(s) under it</source>
        <translation>
            <numerusform>Each of the %n place under it</numerusform>
            <numerusform>Each of the %n places under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) were made before.</source>
        <translation>
            <numerusform>%n fact sheet were made before.</numerusform>
            <numerusform>%n fact sheets were made before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n fact sheet sent to the printer.</numerusform>
            <numerusform>%n fact sheets sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s) saved in %1.</source>
        <translation>
            <numerusform>%n fact sheet saved in %1.</numerusform>
            <numerusform>%n fact sheets saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HistoryDetail</name>
    <message numerus="yes">
        <source>one of %n in the step “%1”</source>
        <translation>
            <numerusform>one of %n in the step “%1”</numerusform>
            <numerusform>one of %n in the step “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <comment>growth targets</comment>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks or notes of %n target(s)</source>
        <comment>growth targets</comment>
        <translation>
            <numerusform>locks or notes of %n target</numerusform>
            <numerusform>locks or notes of %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s), such as sources and indicators</source>
        <translation>
            <numerusform>%n other row, such as a source or an indicator</numerusform>
            <numerusform>%n other rows, such as sources and indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HistoryModel</name>
    <message numerus="yes">
        <source>%1 (one of %n in one step)</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1 (one of %n in one step)</numerusform>
            <numerusform>%1 (one of %n in one step)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MergePanel</name>
    <message numerus="yes">
        <source>%n cell(s) will be taken.</source>
        <translation>
            <numerusform>%n cell will be taken.</numerusform>
            <numerusform>%n cells will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>%n conflict to decide.</numerusform>
            <numerusform>%n conflicts to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n more conflict(s). Nothing is written before.</source>
        <translation>
            <numerusform>Decide %n more conflict. Nothing is written before.</numerusform>
            <numerusform>Decide %n more conflicts. Nothing is written before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PortfolioPanel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n match(es)</source>
        <translation>
            <numerusform>The first match</numerusform>
            <numerusform>The first %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ReasonStrip</name>
    <message numerus="yes">
        <source>%n targets. Why?</source>
        <translation>
            <numerusform>%n target. Why?</numerusform>
            <numerusform>%n targets. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ReconcilePanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Session</name>
    <message numerus="yes">
        <source>Add %n slide(s) to %1</source>
        <translation>
            <numerusform>Add %n slide to %1</numerusform>
            <numerusform>Add %n slides to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n slide(s) in %1</source>
        <translation>
            <numerusform>Move %n slide in %1</numerusform>
            <numerusform>Move %n slides in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n slide(s)</source>
        <translation>
            <numerusform>Delete %n slide</numerusform>
            <numerusform>Delete %n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n locked year(s) stay(s)</source>
        <comment>an edit, and what it goes around</comment>
        <translation>
            <numerusform>%1; %n locked year stays</numerusform>
            <numerusform>%1; %n locked years stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n rate(s) shown become(s) target(s)</source>
        <comment>a lock, and what it makes of rates without one</comment>
        <translation>
            <numerusform>%1; %n rate shown becomes a target</numerusform>
            <numerusform>%1; %n rates shown become targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SpreadPanel</name>
    <message numerus="yes">
        <source>%n target(s) change.</source>
        <translation>
            <numerusform>%n target changes.</numerusform>
            <numerusform>%n targets change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) came in from another window or program.</source>
        <translation>
            <numerusform>%n change came in from another window or program.</numerusform>
            <numerusform>%n changes came in from another window or program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in from %1.</source>
        <translation>
            <numerusform>%n change came in from %1.</numerusform>
            <numerusform>%n changes came in from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StoryExportDialog</name>
    <message numerus="yes">
        <source>%n picture(s) of %1 × %2 pixels</source>
        <translation>
            <numerusform>%n picture of %1 × %2 pixels</numerusform>
            <numerusform>%n pictures of %1 × %2 pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s), sharp at any size</source>
        <translation>
            <numerusform>%n drawing, sharp at any size</numerusform>
            <numerusform>%n drawings, sharp at any size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s), with charts, texts and notes that can be edited there</source>
        <translation>
            <numerusform>%n slide, with charts, texts and notes that can be edited there</numerusform>
            <numerusform>%n slides, with charts, texts and notes that can be edited there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s), three a page, with room to write</source>
        <translation>
            <numerusform>%n slide, three a page, with room to write</numerusform>
            <numerusform>%n slides, three a page, with room to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n picture saved in %1.</numerusform>
            <numerusform>%n pictures saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TargetEntry</name>
    <message numerus="yes">
        <source>%n target(s) can be locked, noted or said to be uncertain in a copy of it.</source>
        <translation>
            <numerusform>%n target can be locked, noted or said to be uncertain in a copy of it.</numerusform>
            <numerusform>%n targets can be locked, noted or said to be uncertain in a copy of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) can be changed in a copy of it.</source>
        <translation>
            <numerusform>%n growth target can be changed in a copy of it.</numerusform>
            <numerusform>%n growth targets can be changed in a copy of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TargetGrid</name>
    <message numerus="yes">
        <source>Paste %n growth target(s)</source>
        <translation>
            <numerusform>Paste %n growth target</numerusform>
            <numerusform>Paste %n growth targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n growth target(s)</source>
        <translation>
            <numerusform>Clear %n growth target</numerusform>
            <numerusform>Clear %n growth targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n growth target(s)</source>
        <translation>
            <numerusform>Fill %n growth target</numerusform>
            <numerusform>Fill %n growth targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TargetModel</name>
    <message numerus="yes">
        <source>%n part(s) without a target or a weight take no part.</source>
        <translation>
            <numerusform>%n part without a target or a weight takes no part.</numerusform>
            <numerusform>%n parts without a target or a weight take no part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n growth target(s)</source>
        <translation>
            <numerusform>Set %n growth target</numerusform>
            <numerusform>Set %n growth targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TargetsPage</name>
    <message numerus="yes">
        <source>Unlock %n growth target(s)</source>
        <translation>
            <numerusform>Unlock %n growth target</numerusform>
            <numerusform>Unlock %n growth targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::WaterfallRenderer</name>
    <message numerus="yes">
        <source>%n smaller steps</source>
        <comment>of a waterfall</comment>
        <translation>
            <numerusform>%n smaller steps</numerusform>
            <numerusform>%n smaller steps</numerusform>
        </translation>
    </message>
</context>
</TS>
