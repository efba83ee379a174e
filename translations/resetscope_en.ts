<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CompareDialog</name>
        <message numerus="yes">
            <source>%n measurement(s) differ.</source>
            <translation>
                <numerusform>%n measurement differs.</numerusform>
                <numerusform>%n measurements differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectTimeChart</name>
        <message numerus="yes">
            <source>%n attempt(s), none worked.</source>
            <translation>
                <numerusform>%n attempt, it did not work.</numerusform>
                <numerusform>%n attempts, none worked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), all worked, %1.</source>
            <translation>
                <numerusform>%n attempt, it worked, %1.</numerusform>
                <numerusform>%n attempts, all worked, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) worked (%1), %2 failed.</source>
            <translation>
                <numerusform>%n attempt worked (%1), %2 failed.</numerusform>
                <numerusform>%n attempts worked (%1), %2 failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaneChart</name>
        <message numerus="yes">
            <source>%n connection(s): %1.</source>
            <translation>
                <numerusform>%n connection: %1.</numerusform>
                <numerusform>%n connections: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message numerus="yes">
            <source>%n line(s). No passwords, addresses after the '?' or contents are written here.</source>
            <translation>
                <numerusform>%n line. No passwords, addresses after the '?' or contents are written here.</numerusform>
                <numerusform>%n lines. No passwords, addresses after the '?' or contents are written here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n other cause(s) together</source>
            <translation>
                <numerusform>%n other cause</numerusform>
                <numerusform>%n other causes together</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReuseLadderChart</name>
        <message numerus="yes">
            <source>Used again %n time(s) close to the end: %1 worked, %2 failed.</source>
            <translation>
                <numerusform>Used again %n time close to the end: %1 worked, %2 failed.</numerusform>
                <numerusform>Used again %n times close to the end: %1 worked, %2 failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message numerus="yes">
            <source>%n connection(s)</source>
            <translation>
                <numerusform>%n connection</numerusform>
                <numerusform>%n connections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TestsPage</name>
        <message numerus="yes">
            <source>The answer was clear early, so %n test(s) could be spared.</source>
            <translation>
                <numerusform>The answer was clear early, so %n test could be spared.</numerusform>
                <numerusform>The answer was clear early, so %n tests could be spared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimeToCloseChart</name>
        <message numerus="yes">
            <source>%n connection(s) ended, all close to %1 seconds of silence.</source>
            <translation>
                <numerusform>%n connection ended, after about %1 seconds of silence.</numerusform>
                <numerusform>%n connections ended, all close to %1 seconds of silence.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n connection ended.</numerusform>
                <numerusform>%n connections ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Verdict</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
