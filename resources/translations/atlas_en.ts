<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n growth target(s) can be changed in a copy of it.</source>
        <translation>
            <numerusform>%n growth target can be changed in a copy of it.</numerusform>
            <numerusform>%n growth targets can be changed in a copy of it.</numerusform>
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
        <source>%n target(s) can be locked, noted or said to be uncertain in a copy of it.</source>
        <translation>
            <numerusform>%n target can be locked, noted or said to be uncertain in a copy of it.</numerusform>
            <numerusform>%n targets can be locked, noted or said to be uncertain in a copy of it.</numerusform>
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
