<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixCheck</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n time in %1</numerusform>
            <numerusform>%n times in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message numerus="yes">
        <source>%n packet(s) of one connection. </source>
        <translation>
            <numerusform>%n packet of one connection. </numerusform>
            <numerusform>%n packets of one connection. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) not shown</source>
        <translation>
            <numerusform>%n packet not shown</numerusform>
            <numerusform>%n packets not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results are %n hour(s) apart; the service may have changed.</source>
        <translation>
            <numerusform>The results are %n hour apart; the service may have changed.</numerusform>
            <numerusform>The results are %n hours apart; the service may have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This and all later files are left out: at most %n are read.</source>
        <translation>
            <numerusform>This and all later files are left out: at most %n are read.</numerusform>
            <numerusform>This and all later files are left out: at most %n are read.</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <comment>settings</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection times of %n address(es).</source>
        <translation>
            <numerusform>Connection times of %n address(es).</numerusform>
            <numerusform>Connection times of %n address(es).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exact steps and %n other way(s) are under “What to do”.</source>
        <translation>
            <numerusform>The exact steps and %n other way are under “What to do”.</numerusform>
            <numerusform>The exact steps and %n other ways are under “What to do”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain from the client to the server; %n limit(s) do not fit.</source>
        <translation>
            <numerusform>The chain from the client to the server; %n limit do not fit.</numerusform>
            <numerusform>The chain from the client to the server; %n limits do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the case attached</source>
        <translation>
            <numerusform>and %n more in the case attached</numerusform>
            <numerusform>and %n more in the case attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::AskPage</name>
    <message numerus="yes">
        <source>%1 – %n line(s), read as: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 – %n line, read as: %2</numerusform>
            <numerusform>%1 – %n lines, read as: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the report lists them</source>
        <translation>
            <numerusform>and %n more; the report lists them</numerusform>
            <numerusform>and %n more; the report lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It sets limits in %n place(s).</source>
        <translation>
            <numerusform>It sets limits in %n place.</numerusform>
            <numerusform>It sets limits in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) do not fit together. Each is explained below, with the line to change where it is known.</source>
        <translation>
            <numerusform>%n limit does not fit the one beside it. It is explained below, with the line to change where it is known.</numerusform>
            <numerusform>%n limits do not fit together. Each is explained below, with the line to change where it is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::CaptureChart</name>
    <message numerus="yes">
        <source>%n reset(s)</source>
        <translation>
            <numerusform>%n reset</numerusform>
            <numerusform>%n resets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::CapturePage</name>
    <message numerus="yes">
        <source>%n connection(s) are in both captures.</source>
        <translation>
            <numerusform>%n connection are in both captures.</numerusform>
            <numerusform>%n connections are in both captures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reset(s) were made between the two places: no end sent them.</source>
        <translation>
            <numerusform>%n reset was made between the two places: no end sent them.</numerusform>
            <numerusform>%n resets were made between the two places: no end sent them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::ClassCard</name>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n result taken.</numerusform>
            <numerusform>%n results taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
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
    <message numerus="yes">
        <source>%n measurement(s) differ; those measured in only one case cannot be compared.</source>
        <translation>
            <numerusform>%n measurement differs; those measured in only one case cannot be compared.</numerusform>
            <numerusform>%n measurements differ; those measured in only one case cannot be compared.</numerusform>
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
        <source>%1: let in with at least %2 left, %n time(s).</source>
        <translation>
            <numerusform>%1: let in with at least %2 left, %n time.</numerusform>
            <numerusform>%1: let in with at least %2 left, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped where %2 must be left, %n time(s).</source>
        <translation>
            <numerusform>%1: stopped where %2 must be left, %n time.</numerusform>
            <numerusform>%1: stopped where %2 must be left, %n times.</numerusform>
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
    <message numerus="yes">
        <source>All %n connection(s) still worked after their silence.</source>
        <translation>
            <numerusform>%n connection, and it still worked after its silence.</numerusform>
            <numerusform>All %n connections still worked after their silence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) still worked after their silence; %2: %3.</source>
        <translation>
            <numerusform>%1 of %n connection still worked after its silence; %2: %3.</numerusform>
            <numerusform>%1 of %n connections still worked after their silence; %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::LessonPage</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
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
        <source>%n line(s). No passwords, addresses after the &apos;?&apos; or contents are written here.</source>
        <translation>
            <numerusform>%n line. No passwords, addresses after the &apos;?&apos; or contents are written here.</numerusform>
            <numerusform>%n lines. No passwords, addresses after the &apos;?&apos; or contents are written here.</numerusform>
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
    <message numerus="yes">
        <source>This computer itself was offline or asleep %n time(s), %1 in all; what broke then does not count.</source>
        <translation>
            <numerusform>This computer itself was offline or asleep %n time, %1 in all; what broke then does not count.</numerusform>
            <numerusform>This computer itself was offline or asleep %n times, %1 in all; what broke then does not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were cut off by the service&apos;s side.</source>
        <translation>
            <numerusform>%n connection was cut off by the service&apos;s side.</numerusform>
            <numerusform>%n connections were cut off by the service&apos;s side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::MysteryPage</name>
    <message numerus="yes">
        <source>Test, %n point(s)</source>
        <translation>
            <numerusform>Test, %n point</numerusform>
            <numerusform>Test, %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::PlacesDialog</name>
    <message numerus="yes">
        <source>%n more file(s) were refused.</source>
        <translation>
            <numerusform>%n more file was refused.</numerusform>
            <numerusform>%n more files were refused.</numerusform>
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
    <name>resetscope::ui::TrainerPage</name>
    <message numerus="yes">
        <source>%1 (about %n minute(s))</source>
        <translation>
            <numerusform>%1 (about %n minute)</numerusform>
            <numerusform>%1 (about %n minutes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resetscope::ui::TrainingHome</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
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
