<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>resetscope::ui::CompareDialog</name>
        <message numerus="yes">
            <source>%n measurement(s) differ.</source>
            <translation>
                <numerusform>%n measurement differs.</numerusform>
                <numerusform>%n measurements differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ConnectTimeChart</name>
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
        <name>resetscope::ui::EndAgeChart</name>
        <message numerus="yes">
            <source>After %1: %2 at the age of %3 (%n connection(s))</source>
            <translation>
                <numerusform>After %1: %2 at the age of %3 (%n connection)</numerusform>
                <numerusform>After %1: %2 at the age of %3 (%n connections)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 after a silence of %3 (%n connection(s))</source>
            <translation>
                <numerusform>After %1: %2 after a silence of %3 (%n connection)</numerusform>
                <numerusform>After %1: %2 after a silence of %3 (%n connections)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, at ages from %1 to %2.</source>
            <translation>
                <numerusform>%n connection ended, at an age from %1 to %2.</numerusform>
                <numerusform>%n connections ended, at ages from %1 to %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, after silences from %1 to %2.</source>
            <translation>
                <numerusform>%n connection ended, after silences from %1 to %2.</numerusform>
                <numerusform>%n connections ended, after silences from %1 to %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventLaneChart</name>
        <message numerus="yes">
            <source>%n ended together</source>
            <translation>
                <numerusform>%n ended</numerusform>
                <numerusform>%n ended together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %1: %n connection(s) ended at one moment, the youngest %2 old, the oldest %3.</source>
            <translation>
                <numerusform>After %1: %n connection ended, the youngest %2 old, the oldest %3.</numerusform>
                <numerusform>After %1: %n connections ended at one moment, the youngest %2 old, the oldest %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) of different ages ended at one moment, after %1.</source>
            <translation>
                <numerusform>%n connection ended, after %1.</numerusform>
                <numerusform>%n connections of different ages ended at one moment, after %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, but not together.</source>
            <translation>
                <numerusform>%n connection ended.</numerusform>
                <numerusform>%n connections ended, but not together.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventTimelineChart</name>
        <message numerus="yes">
            <source>After %1: %2 (%n time(s))</source>
            <translation>
                <numerusform>After %1: %2 (%n time)</numerusform>
                <numerusform>After %1: %2 (%n times)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Between %1 and %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>Between %1 and %2: %3 (%n time)</numerusform>
                <numerusform>Between %1 and %2: %3 (%n times)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FlowChart</name>
        <message numerus="yes">
            <source>%n connection(s) open.</source>
            <translation>
                <numerusform>%n connection open.</numerusform>
                <numerusform>%n connections open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n connection ended.</numerusform>
                <numerusform>%n connections ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were cut off from the side of the service.</source>
            <translation>
                <numerusform>%n of them was cut off from the side of the service.</numerusform>
                <numerusform>%n of them were cut off from the side of the service.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GateChart</name>
        <message numerus="yes">
            <source>%1: got through the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1: got through the gate %2, %n time.</numerusform>
                <numerusform>%1: got through the gate %2, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: stopped by the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1: stopped by the gate %2, %n time.</numerusform>
                <numerusform>%1: stopped by the gate %2, %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopRowChart</name>
        <message numerus="yes">
            <source>%n station(s) between this computer and the service.</source>
            <translation>
                <numerusform>%n station between this computer and the service.</numerusform>
                <numerusform>%n stations between this computer and the service.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) were seen; the service itself did not answer.</source>
            <translation>
                <numerusform>%n station was seen; the service itself did not answer.</numerusform>
                <numerusform>%n stations were seen; the service itself did not answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them did not answer, which is common.</source>
            <translation>
                <numerusform>%n of them did not answer, which is common.</numerusform>
                <numerusform>%n of them did not answer, which is common.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LaneChart</name>
        <message numerus="yes">
            <source>%n connection(s): %1.</source>
            <translation>
                <numerusform>%n connection: %1.</numerusform>
                <numerusform>%n connections: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LoadChart</name>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Tried %n time.</numerusform>
                <numerusform>Tried %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LogView</name>
        <message numerus="yes">
            <source>%n line(s). No passwords, addresses after the '?' or contents are written here.</source>
            <translation>
                <numerusform>%n line. No passwords, addresses after the '?' or contents are written here.</numerusform>
                <numerusform>%n lines. No passwords, addresses after the '?' or contents are written here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LongRunPage</name>
        <message numerus="yes">
            <source>%n connection(s) were cut off.</source>
            <translation>
                <numerusform>%n connection was cut off.</numerusform>
                <numerusform>%n connections were cut off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) fell silent.</source>
            <translation>
                <numerusform>%n connection fell silent.</numerusform>
                <numerusform>%n connections fell silent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) no new connection was accepted.</source>
            <translation>
                <numerusform>%n time no new connection was accepted.</numerusform>
                <numerusform>%n times no new connection was accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off by the application itself.</source>
            <translation>
                <numerusform>%n connection was cut off by the application itself.</numerusform>
                <numerusform>%n connections were cut off by the application itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off, some from each side.</source>
            <translation>
                <numerusform>%n connection was cut off.</numerusform>
                <numerusform>%n connections were cut off, some from each side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off from the side of the service.</source>
            <translation>
                <numerusform>%n connection was cut off from the side of the service.</numerusform>
                <numerusform>%n connections were cut off from the side of the service.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) the application used a connection that the service had already closed.</source>
            <translation>
                <numerusform>%n time the application used a connection that the service had already closed.</numerusform>
                <numerusform>%n times the application used a connection that the service had already closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were not accepted by the service.</source>
            <translation>
                <numerusform>%n connection was not accepted by the service.</numerusform>
                <numerusform>%n connections were not accepted by the service.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReuseLadderChart</name>
        <message numerus="yes">
            <source>Used again %n time(s) close to the end: %1 worked, %2 failed.</source>
            <translation>
                <numerusform>Used again %n time close to the end: %1 worked, %2 failed.</numerusform>
                <numerusform>Used again %n times close to the end: %1 worked, %2 failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServicePage</name>
        <message numerus="yes">
            <source>%n connection(s)</source>
            <translation>
                <numerusform>%n connection</numerusform>
                <numerusform>%n connections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TestsPage</name>
        <message numerus="yes">
            <source>The answer was clear early, so %n test(s) could be spared.</source>
            <translation>
                <numerusform>The answer was clear early, so %n test could be spared.</numerusform>
                <numerusform>The answer was clear early, so %n tests could be spared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TimeToCloseChart</name>
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
        <name>resetscope::ui::TransferChart</name>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Tried %n time.</numerusform>
                <numerusform>Tried %n times.</numerusform>
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
