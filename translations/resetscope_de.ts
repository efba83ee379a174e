<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AdministratorMessage</name>
        <message>
            <source>It was closed in the orderly way (FIN).</source>
            <translation>Sie wurde ordentlich geschlossen (FIN).</translation>
        </message>
        <message>
            <source>It was cut off with a reset (RST).</source>
            <translation>Sie wurde mit einem Abbruch getrennt (RST).</translation>
        </message>
        <message>
            <source>Nothing announced the end: the connection was forgotten silently and did not work any more.</source>
            <translation>Nichts kündigte das Ende an: Die Verbindung wurde still vergessen und funktionierte nicht mehr.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1 bis %2 s</translation>
        </message>
        <message>
            <source>A connection kept open between two requests ended after %1 without traffic.</source>
            <translation>Eine zwischen zwei Anfragen offen gehaltene Verbindung endete nach %1 ohne Verkehr.</translation>
        </message>
        <message>
            <source>A connection with a request in progress ended after %1 without traffic.</source>
            <translation>Eine Verbindung mit laufender Anfrage endete nach %1 ohne Verkehr.</translation>
        </message>
        <message>
            <source>A connection ended after %1 without traffic.</source>
            <translation>Eine Verbindung endete nach %1 ohne Verkehr.</translation>
        </message>
        <message>
            <source>The service announces that it keeps connections for %1 s.</source>
            <translation>Der Dienst kündigt an, dass er Verbindungen %1 s behält.</translation>
        </message>
        <message>
            <source>Connection attempts were refused.</source>
            <translation>Verbindungsversuche wurden abgelehnt.</translation>
        </message>
        <message>
            <source>Connection attempts were answered with a reset.</source>
            <translation>Verbindungsversuche wurden mit einem Abbruch beantwortet.</translation>
        </message>
        <message>
            <source>Some connection attempts worked and others did not.</source>
            <translation>Einige Verbindungsversuche gelangen, andere nicht.</translation>
        </message>
        <message>
            <source>Connection attempts got no answer.</source>
            <translation>Verbindungsversuche blieben ohne Antwort.</translation>
        </message>
        <message>
            <source>The service answered with HTTP status %1.</source>
            <translation>Der Dienst antwortete mit HTTP-Status %1.</translation>
        </message>
        <message>
            <source>The encrypted connection (TLS) could not be set up: %1.</source>
            <translation>Die verschlüsselte Verbindung (TLS) ließ sich nicht aufbauen: %1.</translation>
        </message>
        <message>
            <source>Uploads failed from about %1 on.</source>
            <translation>Uploads scheiterten ab etwa %1.</translation>
        </message>
        <message>
            <source>The answers name this software: %1.</source>
            <translation>Die Antworten nennen diese Software: %1.</translation>
        </message>
        <message>
            <source>%1: %2 (default %3 s)</source>
            <translation>%1: %2 (Vorgabe %3 s)</translation>
        </message>
        <message>
            <source>Settings that have such a default (the number alone does not prove which one it is):</source>
            <translation>Einstellungen mit einer solchen Vorgabe (die Zahl allein beweist nicht, welche es ist):</translation>
        </message>
        <message>
            <source>Subject: Connection problem with %1</source>
            <translation>Betreff: Verbindungsproblem mit %1</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Guten Tag,</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope.</source>
            <translation>ich habe die Verbindung zu %1 mit Resetscope getestet.</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope on %2.</source>
            <translation>ich habe die Verbindung zu %1 am %2 mit Resetscope getestet.</translation>
        </message>
        <message>
            <source>Address tested: %1</source>
            <translation>Getestete Adresse: %1</translation>
        </message>
        <message>
            <source>What was measured:</source>
            <translation>Was gemessen wurde:</translation>
        </message>
        <message>
            <source>No number stands out.</source>
            <translation>Keine Zahl fällt auf.</translation>
        </message>
        <message>
            <source>The tests found no fault. If you see resets in your logs at that time, I would like to compare.</source>
            <translation>Die Tests fanden keinen Fehler. Wenn Sie zu dieser Zeit Abbrüche in Ihren Protokollen sehen, würde ich gern vergleichen.</translation>
        </message>
        <message>
            <source>The tests do not yet tell what the cause is, or whose side it is on. Could you have a look at your logs for that time?</source>
            <translation>Die Tests sagen noch nicht, was die Ursache ist oder auf wessen Seite sie liegt. Könnten Sie in Ihre Protokolle aus dieser Zeit sehen?</translation>
        </message>
        <message>
            <source>This would help to find it:</source>
            <translation>Das würde helfen, sie zu finden:</translation>
        </message>
        <message>
            <source>Most likely cause (%1 % sure): %2</source>
            <translation>Wahrscheinlichste Ursache (%1 % sicher): %2</translation>
        </message>
        <message>
            <source>What I suggest: %1 (%2)</source>
            <translation>Mein Vorschlag: %1 (%2)</translation>
        </message>
        <message>
            <source>(Not every number in it was measured; please adapt it.)</source>
            <translation>(Nicht jede Zahl darin wurde gemessen; bitte passen Sie sie an.)</translation>
        </message>
        <message>
            <source>Please note: %1</source>
            <translation>Bitte beachten: %1</translation>
        </message>
        <message>
            <source>To undo it: %1</source>
            <translation>So wird es rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>To check it: %1</source>
            <translation>So wird es geprüft: %1</translation>
        </message>
        <message>
            <source>Documentation: %1</source>
            <translation>Dokumentation: %1</translation>
        </message>
        <message>
            <source>To check a change, I can run the same test again and compare the numbers.</source>
            <translation>Um eine Änderung zu prüfen, kann ich denselben Test wiederholen und die Zahlen vergleichen.</translation>
        </message>
        <message>
            <source>Thank you for having a look.</source>
            <translation>Danke, dass Sie es sich ansehen.</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
        </message>
        <message>
            <source>Reading failed after %1 bytes: %2.</source>
            <translation>Das Lesen scheiterte nach %1 Byte: %2.</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off after %1 bytes.</source>
            <translation>Die gepackte Datei ist nach %1 Byte beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng).</source>
            <translation>Das ist kein Netzwerkmitschnitt (pcap oder pcapng).</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng); it looks like: %1.</source>
            <translation>Das ist kein Netzwerkmitschnitt (pcap oder pcapng); es sieht aus wie: %1.</translation>
        </message>
        <message>
            <source>The capture is cut off after %1 bytes.</source>
            <translation>Der Mitschnitt ist nach %1 Byte abgeschnitten.</translation>
        </message>
        <message>
            <source>The capture is damaged at byte %1.</source>
            <translation>Der Mitschnitt ist bei Byte %1 beschädigt.</translation>
        </message>
        <message>
            <source>This form of capture cannot be read: %1.</source>
            <translation>Diese Form eines Mitschnitts lässt sich nicht lesen: %1.</translation>
        </message>
        <message>
            <source>The capture was made on a kind of network interface that cannot be read (link type %1).</source>
            <translation>Der Mitschnitt stammt von einer Art Netzwerkschnittstelle, die sich nicht lesen lässt (Verbindungsart %1).</translation>
        </message>
        <message>
            <source>The small capture cannot be written: %1.</source>
            <translation>Der kleine Mitschnitt ließ sich nicht schreiben: %1.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>Das Lesen wurde angehalten.</translation>
        </message>
        <message>
            <source>%1 What comes before that (%2 packets) was read.</source>
            <translation>%1 Was davor kommt (%2 Pakete), wurde gelesen.</translation>
        </message>
        <message>
            <source>There are so many resets that %1 of them were only counted.</source>
            <translation>Es gibt so viele Abbrüche, dass %1 davon nur gezählt wurden.</translation>
        </message>
        <message>
            <source>There are so many connections (%1) that the overview covers only the first ones.</source>
            <translation>Es gibt so viele Verbindungen (%1), dass die Übersicht nur die ersten umfasst.</translation>
        </message>
        <message>
            <source>So many connections were open at once that %1 had to be judged early.</source>
            <translation>So viele Verbindungen waren gleichzeitig offen, dass %1 vorzeitig beurteilt werden mussten.</translation>
        </message>
        <message>
            <source>%1 packets come from a kind of network interface that cannot be read.</source>
            <translation>%1 Pakete kommen von einer Art Netzwerkschnittstelle, die sich nicht lesen lässt.</translation>
        </message>
        <message>
            <source>The packets are not in order of time (%1 are older than the one before), which makes timing less certain.</source>
            <translation>Die Pakete sind nicht zeitlich geordnet (%1 sind älter als das vorige), daher sind Zeiten weniger sicher.</translation>
        </message>
        <message>
            <source>%1 packets were captured too short to hold their whole header.</source>
            <translation>%1 Pakete wurden zu kurz mitgeschnitten, um ihren ganzen Kopf zu enthalten.</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>ein Gerät auf dem Weg</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>der Client</translation>
        </message>
        <message>
            <source>not certain</source>
            <translation>nicht sicher</translation>
        </message>
        <message>
            <source>nothing listens on this port</source>
            <translation>an diesem Port nimmt niemand an</translation>
        </message>
        <message>
            <source>the connection was being closed anyway</source>
            <translation>die Verbindung wurde ohnehin gerade geschlossen</translation>
        </message>
        <message>
            <source>the client left after the complete answer</source>
            <translation>der Client ging nach der vollständigen Antwort</translation>
        </message>
        <message>
            <source>answer to a late packet of a connection that had ended</source>
            <translation>Antwort auf ein verspätetes Paket einer schon beendeten Verbindung</translation>
        </message>
        <message>
            <source>the sender did not know the connection any more</source>
            <translation>der Absender kannte die Verbindung nicht mehr</translation>
        </message>
        <message>
            <source>the client only looked whether the port is open</source>
            <translation>der Client sah nur nach, ob der Port offen ist</translation>
        </message>
        <message>
            <source>the client gave up by itself</source>
            <translation>der Client gab von selbst auf</translation>
        </message>
        <message>
            <source>the same packet, captured twice</source>
            <translation>dasselbe Paket, zweimal mitgeschnitten</translation>
        </message>
        <message>
            <source>before the connection was open</source>
            <translation>bevor die Verbindung offen war</translation>
        </message>
        <message>
            <source>open, but nothing was sent yet</source>
            <translation>offen, aber noch ohne Daten</translation>
        </message>
        <message>
            <source>after the first message, before any answer</source>
            <translation>nach der ersten Nachricht, vor jeder Antwort</translation>
        </message>
        <message>
            <source>in the middle of the conversation</source>
            <translation>mitten im Gespräch</translation>
        </message>
        <message>
            <source>after one side had said goodbye</source>
            <translation>nachdem eine Seite sich verabschiedet hatte</translation>
        </message>
        <message>
            <source>the beginning was not captured</source>
            <translation>der Anfang fehlt im Mitschnitt</translation>
        </message>
        <message>
            <source>How far the connection was</source>
            <translation>Wie weit die Verbindung war</translation>
        </message>
        <message>
            <source>Pattern known from studies of tampering</source>
            <translation>Muster, das aus Untersuchungen über Eingriffe bekannt ist</translation>
        </message>
        <message>
            <source>Answer to a connection attempt</source>
            <translation>Antwort auf einen Verbindungsversuch</translation>
        </message>
        <message>
            <source>The connection was being closed</source>
            <translation>Die Verbindung wurde gerade geschlossen</translation>
        </message>
        <message>
            <source>Answer to a late packet</source>
            <translation>Antwort auf ein verspätetes Paket</translation>
        </message>
        <message>
            <source>Silence before</source>
            <translation>Stille davor</translation>
        </message>
        <message>
            <source>Distance the packet has travelled (TTL)</source>
            <translation>Entfernung, die das Paket zurückgelegt hat (TTL)</translation>
        </message>
        <message>
            <source>The sender kept talking after its own reset</source>
            <translation>Der Absender sprach nach seinem eigenen Abbruch weiter</translation>
        </message>
        <message>
            <source>The other end questioned the reset</source>
            <translation>Die Gegenseite fragte wegen des Abbruchs nach</translation>
        </message>
        <message>
            <source>The reset had no effect</source>
            <translation>Der Abbruch hatte keine Wirkung</translation>
        </message>
        <message>
            <source>Place in the stream</source>
            <translation>Stelle im Datenstrom</translation>
        </message>
        <message>
            <source>Behind data that was sent before</source>
            <translation>Liegt hinter schon gesendeten Daten zurück</translation>
        </message>
        <message>
            <source>Several resets that guess the place in the stream</source>
            <translation>Mehrere Abbrüche, die die Stelle im Datenstrom raten</translation>
        </message>
        <message>
            <source>Several resets that acknowledge different things</source>
            <translation>Mehrere Abbrüche, die Verschiedenes bestätigen</translation>
        </message>
        <message>
            <source>Several resets from different distances</source>
            <translation>Mehrere Abbrüche aus verschiedenen Entfernungen</translation>
        </message>
        <message>
            <source>Several resets of different kinds</source>
            <translation>Mehrere Abbrüche verschiedener Art</translation>
        </message>
        <message>
            <source>Quickness of the answer</source>
            <translation>Schnelligkeit der Antwort</translation>
        </message>
        <message>
            <source>Packet counter of the sender</source>
            <translation>Paketzähler des Absenders</translation>
        </message>
        <message>
            <source>Clock of the sender</source>
            <translation>Uhr des Absenders</translation>
        </message>
        <message>
            <source>Receive window in the packet</source>
            <translation>Empfangsfenster im Paket</translation>
        </message>
        <message>
            <source>Both ends were reset together</source>
            <translation>Beide Enden wurden gemeinsam abgebrochen</translation>
        </message>
        <message>
            <source>Came together with a forged reset</source>
            <translation>Kam zusammen mit einem gefälschten Abbruch</translation>
        </message>
        <message>
            <source>What the capture at the other end says</source>
            <translation>Was der Mitschnitt am anderen Ende sagt</translation>
        </message>
        <message>
            <source>What the packet says about itself (a claim, no proof)</source>
            <translation>Was das Paket über sich selbst sagt (eine Behauptung, kein Beweis)</translation>
        </message>
        <message>
            <source>%1 packets, %2 connections, %3 resets.</source>
            <translation>%1 Pakete, %2 Verbindungen, %3 Abbrüche.</translation>
        </message>
        <message>
            <source>%1 resets broke a connection; sender: %2.</source>
            <translation>%1 Abbrüche trennten eine Verbindung; Absender: %2.</translation>
        </message>
        <message>
            <source>%1 resets are ordinary ends: %2.</source>
            <translation>%1 Abbrüche sind gewöhnliche Enden: %2.</translation>
        </message>
    </context>
    <context>
        <name>CaseReader</name>
        <message>
            <source>A finding needs a number, a word or yes/no as its value.</source>
            <translation>Ein Messwert braucht eine Zahl, ein Wort oder Ja/Nein.</translation>
        </message>
        <message>
            <source>“%1” is not a state of a test.</source>
            <translation>„%1“ ist kein Zustand eines Tests.</translation>
        </message>
        <message>
            <source>The case does not say which service was tested.</source>
            <translation>Der Fall sagt nicht, welcher Dienst getestet wurde.</translation>
        </message>
        <message>
            <source>“%1” is not a service address.</source>
            <translation>„%1“ ist keine Adresse eines Dienstes.</translation>
        </message>
        <message>
            <source>Every answer must be a text.</source>
            <translation>Jede Antwort muss ein Text sein.</translation>
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation>Hier wurde ein Text erwartet.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Diese Zahl liegt außerhalb des erlaubten Bereichs.</translation>
        </message>
        <message>
            <source>A number was expected here.</source>
            <translation>Hier wurde eine Zahl erwartet.</translation>
        </message>
        <message>
            <source>Yes or no (true or false) was expected here.</source>
            <translation>Hier wurde Ja oder Nein (true oder false) erwartet.</translation>
        </message>
        <message>
            <source>An object was expected here.</source>
            <translation>Hier wurde ein Objekt erwartet.</translation>
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation>Hier wurde eine Liste erwartet.</translation>
        </message>
        <message>
            <source>The case holds more than %1 measurements; that is too many to open.</source>
            <translation>Der Fall enthält mehr als %1 Messungen; das ist zu viel zum Öffnen.</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB; that is not a saved case.</source>
            <translation>Die Datei ist größer als 64 MiB; das ist kein gespeicherter Fall.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is nested too deeply; that is not a saved case.</source>
            <translation>Die Datei ist zu tief verschachtelt; das ist kein gespeicherter Fall.</translation>
        </message>
        <message>
            <source>The file is not a saved case: it is damaged or not JSON.</source>
            <translation>Die Datei ist kein gespeicherter Fall: Sie ist beschädigt oder kein JSON.</translation>
        </message>
        <message>
            <source>The file is JSON, but not a case of this program (“resetscope.report/1” was expected).</source>
            <translation>Die Datei ist JSON, aber kein Fall dieses Programms („resetscope.report/1“ wurde erwartet).</translation>
        </message>
        <message>
            <source>“%1” is not a date and time.</source>
            <translation>„%1“ ist kein Datum mit Uhrzeit.</translation>
        </message>
    </context>
    <context>
        <name>CaseStore</name>
        <message>
            <source>The disk is full, so the case could not be saved in %1. Free some space; nothing measured is lost while the program stays open.</source>
            <translation>Die Festplatte ist voll, der Fall konnte nicht in %1 gespeichert werden. Schaffen Sie Platz; nichts Gemessenes geht verloren, solange das Programm offen bleibt.</translation>
        </message>
        <message>
            <source>%1 may not be written to. Allow writing to it, or save the case as a report.</source>
            <translation>In %1 darf nicht geschrieben werden. Erlauben Sie das Schreiben, oder speichern Sie den Fall als Bericht.</translation>
        </message>
        <message>
            <source>Another program is using %1. Close it and try again.</source>
            <translation>Ein anderes Programm benutzt %1. Schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 could not be opened. Check that the folder exists and that you may write to it.</source>
            <translation>%1 ließ sich nicht öffnen. Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
        </message>
        <message>
            <source>The disk did not accept the case in %1. Check for free space and for a failing disk.</source>
            <translation>Die Festplatte nahm den Fall in %1 nicht an. Prüfen Sie den freien Platz und ob die Festplatte in Ordnung ist.</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged.</source>
            <translation>Die gespeicherten Fälle in %1 sind beschädigt.</translation>
        </message>
        <message>
            <source>The saved cases in %1 could not be used (%2).</source>
            <translation>Die gespeicherten Fälle in %1 konnten nicht benutzt werden (%2).</translation>
        </message>
        <message>
            <source>The folder %1 for saved cases could not be made. Check that you may write there.</source>
            <translation>Der Ordner %1 für gespeicherte Fälle ließ sich nicht anlegen. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged and the file could not be set aside. Move it away by hand; then cases can be saved again.</source>
            <translation>Die gespeicherten Fälle in %1 sind beschädigt, und die Datei ließ sich nicht beiseitelegen. Verschieben Sie sie von Hand; dann können wieder Fälle gespeichert werden.</translation>
        </message>
        <message>
            <source>The saved cases were damaged. The file was set aside as %1 and a new one was begun.</source>
            <translation>Die gespeicherten Fälle waren beschädigt. Die Datei wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
        </message>
        <message>
            <source>The saved cases are not available.</source>
            <translation>Die gespeicherten Fälle sind nicht verfügbar.</translation>
        </message>
        <message>
            <source>This saved case is damaged and cannot be opened. The other cases are not affected; delete this one or run the tests again.</source>
            <translation>Dieser gespeicherte Fall ist beschädigt und lässt sich nicht öffnen. Die anderen Fälle sind nicht betroffen; löschen Sie diesen oder wiederholen Sie die Tests.</translation>
        </message>
        <message>
            <source>This case is not there any more. It may have been deleted in another window.</source>
            <translation>Diesen Fall gibt es nicht mehr. Vielleicht wurde er in einem anderen Fenster gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>for:</source>
            <translation>dafür:</translation>
        </message>
        <message>
            <source>against:</source>
            <translation>dagegen:</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>What ends it</source>
            <translation>Was es beendet</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Warum: %1</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>Wer: %1</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>Risiko: %1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>There are also fixes for: %1</source>
            <translation>Es gibt auch Lösungen für: %1</translation>
        </message>
        <message>
            <source>Not clear yet. Most likely so far: %1 (%2 %).</source>
            <translation>Noch nicht klar. Bisher am wahrscheinlichsten: %1 (%2 %).</translation>
        </message>
        <message>
            <source>How sure: %1 %</source>
            <translation>Wie sicher: %1 %</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>Was es sonst sein könnte</translation>
        </message>
        <message>
            <source>What is missing to be sure</source>
            <translation>Was zur Sicherheit fehlt</translation>
        </message>
        <message>
            <source>What would change this</source>
            <translation>Was dies ändern würde</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>This part of the program is missing: %1.</source>
            <translation>Dieser Teil des Programms fehlt: %1.</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2.</source>
            <translation>%1 ist kein gültiges JSON: %2.</translation>
        </message>
    </context>
    <context>
        <name>Diagnosis</name>
        <message>
            <source>Yes.</source>
            <translation>Ja.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nein.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>This &lt;VirtualHost&gt; is not closed.</source>
            <translation>Dieser &lt;VirtualHost&gt; wird nicht geschlossen.</translation>
        </message>
        <message>
            <source>This closes a &lt;VirtualHost&gt; that was not opened.</source>
            <translation>Dies schließt einen &lt;VirtualHost&gt;, der nicht geöffnet wurde.</translation>
        </message>
        <message>
            <source>The included file %1 was not given.</source>
            <translation>Die eingebundene Datei %1 wurde nicht mitgegeben.</translation>
        </message>
        <message>
            <source>Write at %1: %2</source>
            <translation>Schreibvorgang bei %1: %2</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off here; what came before was used.</source>
            <translation>Die gepackte Datei ist hier beschädigt oder abgeschnitten; was davor kam, wurde verwendet.</translation>
        </message>
        <message>
            <source>Reading stopped in the middle of the file; what came before was used.</source>
            <translation>Das Lesen hörte mitten in der Datei auf; was davor kam, wurde verwendet.</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
        </message>
        <message>
            <source>This line is extremely long; only its first 64 KiB were read.</source>
            <translation>Diese Zeile ist äußerst lang; nur die ersten 64 KiB wurden gelesen.</translation>
        </message>
        <message>
            <source>This folder holds more than %1 files; the rest was left out.</source>
            <translation>Dieser Ordner enthält mehr als %1 Dateien; der Rest wurde weggelassen.</translation>
        </message>
        <message>
            <source>There is no file in this folder.</source>
            <translation>In diesem Ordner ist keine Datei.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>This is not a text file, so it says nothing here.</source>
            <translation>Das ist keine Textdatei, daher sagt sie hier nichts aus.</translation>
        </message>
        <message>
            <source>The file is larger than is read; the rest was left out.</source>
            <translation>Die Datei ist größer, als gelesen wird; der Rest wurde weggelassen.</translation>
        </message>
        <message>
            <source>This document is too large; the part after this line was not read.</source>
            <translation>Dieses Dokument ist zu groß; der Teil nach dieser Zeile wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>It was read as plain text instead.</source>
            <translation>Es wurde stattdessen als einfacher Text gelesen.</translation>
        </message>
        <message>
            <source>This JSON is of a kind that is not known here.</source>
            <translation>Diese Art von JSON ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>The end of the collected text is missing; it was cut off when it was copied.</source>
            <translation>Das Ende des gesammelten Textes fehlt; es wurde beim Kopieren abgeschnitten.</translation>
        </message>
        <message>
            <source>This line stands before the first section, so it has no effect.</source>
            <translation>Diese Zeile steht vor dem ersten Abschnitt und hat daher keine Wirkung.</translation>
        </message>
        <message>
            <source>"%1" is not a time.</source>
            <translation>„%1“ ist keine Zeitangabe.</translation>
        </message>
        <message>
            <source>There is more text after the end of the JSON.</source>
            <translation>Nach dem Ende des JSON folgt noch weiterer Text.</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>Das ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>A text in this JSON does not end on its line.</source>
            <translation>Ein Text in diesem JSON endet nicht in seiner Zeile.</translation>
        </message>
        <message>
            <source>The JSON ends in the middle of a text.</source>
            <translation>Das JSON endet mitten in einem Text.</translation>
        </message>
        <message>
            <source>This is not valid JSON, or it is cut off here.</source>
            <translation>Das ist kein gültiges JSON, oder es ist hier abgeschnitten.</translation>
        </message>
        <message>
            <source>This JSON is nested too deeply to be real.</source>
            <translation>Dieses JSON ist zu tief verschachtelt, um echt zu sein.</translation>
        </message>
        <message>
            <source>This JSON holds more values than are read.</source>
            <translation>Dieses JSON enthält mehr Werte, als gelesen werden.</translation>
        </message>
        <message>
            <source>The JSON ends too early.</source>
            <translation>Das JSON endet zu früh.</translation>
        </message>
        <message>
            <source>%1 s after the computer started</source>
            <translation>%1 s nach dem Start des Computers</translation>
        </message>
        <message>
            <source>There is a { that does not belong here; the configuration was read as far as it made sense.</source>
            <translation>Hier steht eine {, die nicht hierher gehört; die Konfiguration wurde so weit gelesen, wie sie Sinn ergab.</translation>
        </message>
        <message>
            <source>The line with "%1" does not end with a ; as it must.</source>
            <translation>Die Zeile mit „%1“ endet nicht mit einem ;, wie sie muss.</translation>
        </message>
        <message>
            <source>There is one } too many here.</source>
            <translation>Hier steht eine } zu viel.</translation>
        </message>
        <message>
            <source>A } is missing: the configuration ends too early.</source>
            <translation>Eine } fehlt: Die Konfiguration endet zu früh.</translation>
        </message>
        <message>
            <source>This include leads back to itself or there are too many; it was left out.</source>
            <translation>Diese Einbindung führt zu sich selbst zurück, oder es sind zu viele; sie wurde weggelassen.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose a file name for the report.</source>
            <translation>„%1“ ist ein Ordner. Wählen Sie einen Dateinamen für den Bericht.</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file. Choose another name for the report.</source>
            <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen für den Bericht.</translation>
        </message>
        <message>
            <source>The report could not be written to “%1”: %2. Free some space or choose another folder.</source>
            <translation>Der Bericht ließ sich nicht nach „%1“ schreiben: %2. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Save the report as HTML instead.</source>
            <translation>Das PDF ließ sich nicht erstellen. Speichern Sie den Bericht stattdessen als HTML.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Zwischen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Errors as the system named them</source>
            <translation>Fehler, wie das System sie nannte</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Longest silence tried</source>
            <translation>Längste versuchte Stille</translation>
        </message>
        <message>
            <source>Largest transfer allowed</source>
            <translation>Größte erlaubte Übertragung</translation>
        </message>
        <message>
            <source>Connections at once, at most</source>
            <translation>Verbindungen zugleich, höchstens</translation>
        </message>
        <message>
            <source>Slow path</source>
            <translation>Langsamer Pfad</translation>
        </message>
        <message>
            <source>Upload path</source>
            <translation>Upload-Pfad</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>How it was measured</source>
            <translation>Wie gemessen wurde</translation>
        </message>
        <message>
            <source>The error that was pasted</source>
            <translation>Der eingefügte Fehler</translation>
        </message>
        <message>
            <source>Words used here</source>
            <translation>Hier benutzte Wörter</translation>
        </message>
        <message>
            <source>Technical appendix</source>
            <translation>Technischer Anhang</translation>
        </message>
        <message>
            <source>For the people who run the service or the network. The complete measurements are attached to the PDF as “case.json”.</source>
            <translation>Für die Menschen, die den Dienst oder das Netz betreiben. Die vollständigen Messungen hängen am PDF als „case.json“.</translation>
        </message>
        <message>
            <source>How long a silent connection lives</source>
            <translation>Wie lange eine stille Verbindung lebt</translation>
        </message>
        <message>
            <source>How long a connection lives between two requests</source>
            <translation>Wie lange eine Verbindung zwischen zwei Anfragen lebt</translation>
        </message>
        <message>
            <source>How long a connection lives while a request is silent</source>
            <translation>Wie lange eine Verbindung lebt, während eine Anfrage still ist</translation>
        </message>
        <message>
            <source>Each bar is one connection that was left silent. A dot: still alive when it was used again. Another mark: where it ended.</source>
            <translation>Jeder Balken ist eine Verbindung, die still gelassen wurde. Ein Punkt: Sie lebte noch, als sie wieder benutzt wurde. Ein anderes Zeichen: Hier endete sie.</translation>
        </message>
        <message>
            <source>%1 connections were left silent, %2 of them died.</source>
            <translation>%1 Verbindungen wurden still gelassen, %2 davon starben.</translation>
        </message>
        <message>
            <source>Time to close</source>
            <translation>Zeit bis zum Schließen</translation>
        </message>
        <message>
            <source>On the dashed line a connection lived as long as it was asked to. A level row of marks is a limit: whatever was planned, they all ended there.</source>
            <translation>Auf der gestrichelten Linie lebte eine Verbindung so lange wie verlangt. Eine waagrechte Reihe von Zeichen ist eine Grenze: Was auch geplant war, dort endeten alle.</translation>
        </message>
        <message>
            <source>Planned silence against the silence each connection lived.</source>
            <translation>Geplante Stille gegen die Stille, die jede Verbindung überlebte.</translation>
        </message>
        <message>
            <source>Using a waiting connection close to its end</source>
            <translation>Eine wartende Verbindung kurz vor ihrem Ende benutzen</translation>
        </message>
        <message>
            <source>Each mark is one request on a connection that had been waiting. The shaded part is the moment in which a request can meet the close.</source>
            <translation>Jedes Zeichen ist eine Anfrage auf einer Verbindung, die gewartet hatte. Der schattierte Teil ist der Moment, in dem eine Anfrage auf das Schließen treffen kann.</translation>
        </message>
        <message>
            <source>%1 reuses were tried, %2 failed.</source>
            <translation>%1 Wiederbenutzungen wurden versucht, %2 scheiterten.</translation>
        </message>
        <message>
            <source>Time to connect</source>
            <translation>Zeit bis zur Verbindung</translation>
        </message>
        <message>
            <source>Each dot is one connection attempt; the upright stroke marks the middle one.</source>
            <translation>Jeder Punkt ist ein Verbindungsversuch; der senkrechte Strich zeigt den mittleren.</translation>
        </message>
        <message>
            <source>of silence end a connection</source>
            <translation>Stille beenden eine Verbindung</translation>
        </message>
        <message>
            <source>of silence end a request</source>
            <translation>Stille beenden eine Anfrage</translation>
        </message>
        <message>
            <source>until the server closes a waiting connection</source>
            <translation>bis der Server eine wartende Verbindung schließt</translation>
        </message>
        <message>
            <source>of the reuses worked</source>
            <translation>der Wiederbenutzungen gelangen</translation>
        </message>
        <message>
            <source>is the dangerous moment around the close</source>
            <translation>dauert der gefährliche Moment um das Schließen</translation>
        </message>
        <message>
            <source>is where transfers die</source>
            <translation>ist die Größe, bei der Übertragungen abbrechen</translation>
        </message>
        <message>
            <source>of the packets are lost</source>
            <translation>der Pakete gehen verloren</translation>
        </message>
        <message>
            <source>of silence were survived</source>
            <translation>Stille wurden überstanden</translation>
        </message>
        <message>
            <source>of waiting between requests were survived</source>
            <translation>Warten zwischen Anfragen wurden überstanden</translation>
        </message>
        <message>
            <source>of the connection attempts worked</source>
            <translation>der Verbindungsversuche gelangen</translation>
        </message>
        <message>
            <source>to connect</source>
            <translation>bis zur Verbindung</translation>
        </message>
        <message>
            <source>is the status of the answer</source>
            <translation>ist der Status der Antwort</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>unbekannte Zeit</translation>
        </message>
        <message>
            <source>Measured on %1, for %2.</source>
            <translation>Gemessen am %1, Dauer %2.</translation>
        </message>
        <message>
            <source>The run was cut off; what had been measured until then is shown.</source>
            <translation>Der Lauf wurde abgeschnitten; gezeigt wird, was bis dahin gemessen war.</translation>
        </message>
        <message>
            <source>Connection report</source>
            <translation>Verbindungsbericht</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>Es wurde noch nichts gemessen.</translation>
        </message>
        <message>
            <source>It cannot be said yet what is wrong.</source>
            <translation>Es lässt sich noch nicht sagen, was falsch ist.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>case title, URL</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>How sure: %1. %2</source>
            <translation>Wie sicher: %1. %2</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Wessen Sache es ist</translation>
        </message>
        <message>
            <source>There is a second fault</source>
            <translation>Es gibt einen zweiten Fehler</translation>
        </message>
        <message>
            <source>Who does it: %1</source>
            <translation>Wer es macht: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>Was als Nächstes zu tun ist</translation>
        </message>
        <message>
            <source>Run the test “%1”. %2</source>
            <translation>Starten Sie den Test „%1“. %2</translation>
        </message>
        <message>
            <source>Nothing. If the error comes back, run the tests again while it happens.</source>
            <translation>Nichts. Kommt der Fehler wieder, wiederholen Sie die Tests, während er auftritt.</translation>
        </message>
        <message>
            <source>Connection report: %1</source>
            <translation>Verbindungsbericht: %1</translation>
        </message>
        <message>
            <source>Resetscope %1</source>
            <comment>program version</comment>
            <translation>Resetscope %1</translation>
        </message>
        <message>
            <source>ended by a reset (RST)</source>
            <translation>durch Abbruch beendet (RST)</translation>
        </message>
        <message>
            <source>closed in order (FIN)</source>
            <translation>ordentlich geschlossen (FIN)</translation>
        </message>
        <message>
            <source>dead without a word</source>
            <translation>wortlos gestorben</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>survived the silence</source>
            <translation>überstand die Stille</translation>
        </message>
        <message>
            <source>not tested to the end</source>
            <translation>nicht zu Ende getestet</translation>
        </message>
        <message>
            <source>measured limit</source>
            <translation>gemessene Grenze</translation>
        </message>
        <message>
            <source>Silence on the connection (seconds)</source>
            <translation>Stille auf der Verbindung (Sekunden)</translation>
        </message>
        <message>
            <source>Connection, by planned silence (s)</source>
            <translation>Verbindung, nach geplanter Stille (s)</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>Geplante Stille (Sekunden)</translation>
        </message>
        <message>
            <source>Silence it lived (s)</source>
            <translation>Überlebte Stille (s)</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <source>closed (FIN)</source>
            <translation>geschlossen (FIN)</translation>
        </message>
        <message>
            <source>reset (RST)</source>
            <translation>Abbruch (RST)</translation>
        </message>
        <message>
            <source>already closed</source>
            <translation>schon geschlossen</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Moment of the reuse, from the close (time runs to the close and past it)</source>
            <translation>Moment der Wiederbenutzung, vom Schließen aus (die Zeit läuft auf das Schließen zu und darüber hinaus)</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>Time to connect (milliseconds)</source>
            <translation>Zeit bis zur Verbindung (Millisekunden)</translation>
        </message>
        <message>
            <source>%1 – half of the attempts within %2</source>
            <translation>%1 – die Hälfte der Versuche innerhalb von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other cause(s) together</source>
            <translation>
                <numerusform>%n weitere Ursache</numerusform>
                <numerusform>%n weitere Ursachen zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not sure yet</source>
            <translation>Noch nicht sicher</translation>
        </message>
        <message>
            <source>As good as certain</source>
            <translation>So gut wie sicher</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Sehr wahrscheinlich</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>The best guess has %1.</source>
            <translation>Die beste Vermutung hat %1.</translation>
        </message>
        <message>
            <source>%1 – of ten such answers, about %2 are right.</source>
            <translation>%1 – von zehn solchen Antworten sind etwa %2 richtig.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>The way</source>
            <translation>Der Weg</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>Der Dienst</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>answer, probability</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Was zu sehen war</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>finding, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>question, answer</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>Noch nicht zu sagen</translation>
        </message>
        <message>
            <source>The questions that led here</source>
            <translation>Die Fragen, die hierher führten</translation>
        </message>
        <message>
            <source>Each box is one question of the decision tree with the answer the measurements gave.</source>
            <translation>Jeder Kasten ist eine Frage des Entscheidungsbaums mit der Antwort, die die Messungen gaben.</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <comment>question, answer</comment>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>Also answered, beside this way:</source>
            <translation>Außerdem beantwortet, neben diesem Weg:</translation>
        </message>
        <message>
            <source>What it could be</source>
            <translation>Was es sein könnte</translation>
        </message>
        <message>
            <source>What else it could have been</source>
            <translation>Was es sonst hätte sein können</translation>
        </message>
        <message>
            <source>The causes by probability.</source>
            <translation>Die Ursachen nach Wahrscheinlichkeit.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>What is known so far</source>
            <translation>Was bisher bekannt ist</translation>
        </message>
        <message>
            <source>Why this is the answer</source>
            <translation>Warum das die Antwort ist</translation>
        </message>
        <message>
            <source>What speaks for “%1”</source>
            <translation>Was für „%1“ spricht</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>Nichts Gemessenes spricht dagegen.</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Was es klären würde</translation>
        </message>
        <message>
            <source>Tests worth doing next</source>
            <translation>Tests, die sich als Nächstes lohnen</translation>
        </message>
        <message>
            <source>What it would tell</source>
            <translation>Was er sagen würde</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>cannot run here</source>
            <translation>kann hier nicht laufen</translation>
        </message>
        <message>
            <source>What would change this answer</source>
            <translation>Was diese Antwort ändern würde</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>Was gemessen wurde</translation>
        </message>
        <message>
            <source>One of these is enough. Take the first one that fits what you run; the numbers in it come from the measurement.</source>
            <translation>Eine davon genügt. Nehmen Sie die erste, die zu Ihrer Technik passt; die Zahlen darin stammen aus der Messung.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number, title</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es macht</translation>
        </message>
        <message>
            <source>Why it works</source>
            <translation>Warum es wirkt</translation>
        </message>
        <message>
            <source>A value in it was not measured; the usual default stands there. Check it first.</source>
            <translation>Ein Wert darin wurde nicht gemessen; dort steht die übliche Vorgabe. Prüfen Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Common advice that does not help here</source>
            <translation>Üblicher Rat, der hier nicht hilft</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>unter 1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>per cent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1 to %2 ms</source>
            <translation>%1 bis %2 ms</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1 bis %2 s</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <comment>per cent</comment>
            <translation>%1 bis %2 %</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an interval</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>The name leads to an address</source>
            <translation>Der Name führt zu einer Adresse</translation>
        </message>
        <message>
            <source>Error of the name look-up</source>
            <translation>Fehler beim Nachschlagen des Namens</translation>
        </message>
        <message>
            <source>Addresses behind the name</source>
            <translation>Adressen hinter dem Namen</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>Dauer des Nachschlagens</translation>
        </message>
        <message>
            <source>The addresses look wrong</source>
            <translation>Die Adressen sehen falsch aus</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connection attempts that worked</source>
            <translation>Gelungene Verbindungsversuche</translation>
        </message>
        <message>
            <source>Connection attempts</source>
            <translation>Verbindungsversuche</translation>
        </message>
        <message>
            <source>The encrypted greeting works</source>
            <translation>Die verschlüsselte Begrüßung gelingt</translation>
        </message>
        <message>
            <source>Version of the encryption</source>
            <translation>Version der Verschlüsselung</translation>
        </message>
        <message>
            <source>Problem of the encryption</source>
            <translation>Problem der Verschlüsselung</translation>
        </message>
        <message>
            <source>Certificate is valid for another</source>
            <translation>Zertifikat gilt noch</translation>
        </message>
        <message>
            <source>Reset only with this server name</source>
            <translation>Abbruch nur bei diesem Servernamen</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>Status der Antwort</translation>
        </message>
        <message>
            <source>How the answer ended</source>
            <translation>Wie die Antwort endete</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTP-Version</translation>
        </message>
        <message>
            <source>Time until the answer was complete</source>
            <translation>Zeit bis zur vollständigen Antwort</translation>
        </message>
        <message>
            <source>Server product</source>
            <translation>Serverprodukt</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>Wie der Server sich nennt</translation>
        </message>
        <message>
            <source>The server keeps connections open</source>
            <translation>Der Server hält Verbindungen offen</translation>
        </message>
        <message>
            <source>Announced waiting time</source>
            <translation>Angekündigte Wartezeit</translation>
        </message>
        <message>
            <source>Announced number of requests</source>
            <translation>Angekündigte Zahl von Anfragen</translation>
        </message>
        <message>
            <source>Silence that ends a connection</source>
            <translation>Stille, die eine Verbindung beendet</translation>
        </message>
        <message>
            <source>How the silence ended it</source>
            <translation>Wie die Stille sie beendete</translation>
        </message>
        <message>
            <source>Where the silence was</source>
            <translation>Wo die Stille war</translation>
        </message>
        <message>
            <source>Longest silence survived</source>
            <translation>Längste überstandene Stille</translation>
        </message>
        <message>
            <source>End noticed only at the next message</source>
            <translation>Ende erst bei der nächsten Nachricht bemerkt</translation>
        </message>
        <message>
            <source>Silence during a request that ends it</source>
            <translation>Stille während einer Anfrage, die sie beendet</translation>
        </message>
        <message>
            <source>How the silent request ended</source>
            <translation>Wie die stille Anfrage endete</translation>
        </message>
        <message>
            <source>All connections died at one moment</source>
            <translation>Alle Verbindungen endeten in einem Moment</translation>
        </message>
        <message>
            <source>Server closes a waiting connection after</source>
            <translation>Server schließt eine wartende Verbindung nach</translation>
        </message>
        <message>
            <source>How the server closes it</source>
            <translation>Wie der Server sie schließt</translation>
        </message>
        <message>
            <source>The server announced its limit</source>
            <translation>Der Server kündigte seine Grenze an</translation>
        </message>
        <message>
            <source>The limit is the announced one</source>
            <translation>Die Grenze ist die angekündigte</translation>
        </message>
        <message>
            <source>Requests one connection may carry</source>
            <translation>Anfragen, die eine Verbindung tragen darf</translation>
        </message>
        <message>
            <source>Longest wait between requests survived</source>
            <translation>Längstes überstandenes Warten zwischen Anfragen</translation>
        </message>
        <message>
            <source>Reuses of a waiting connection that worked</source>
            <translation>Gelungene Wiederbenutzungen einer wartenden Verbindung</translation>
        </message>
        <message>
            <source>Reuses tried</source>
            <translation>Versuchte Wiederbenutzungen</translation>
        </message>
        <message>
            <source>Dangerous moment around the close</source>
            <translation>Gefährlicher Moment um das Schließen</translation>
        </message>
        <message>
            <source>How a reuse failed</source>
            <translation>Wie eine Wiederbenutzung scheiterte</translation>
        </message>
        <message>
            <source>Size at which transfers die</source>
            <translation>Größe, bei der Übertragungen abbrechen</translation>
        </message>
        <message>
            <source>Packets lost</source>
            <translation>Verlorene Pakete</translation>
        </message>
        <message>
            <source>Largest packet the way carries</source>
            <translation>Größtes Paket, das der Weg trägt</translation>
        </message>
        <message>
            <source>Connections at which resets begin</source>
            <translation>Verbindungen, ab denen Abbrüche beginnen</translation>
        </message>
        <message>
            <source>Who sends the reset</source>
            <translation>Wer den Abbruch sendet</translation>
        </message>
        <message>
            <source>Distance of the sender (hops)</source>
            <translation>Entfernung des Absenders (Stationen)</translation>
        </message>
        <message>
            <source>Time between restarts</source>
            <translation>Zeit zwischen Neustarts</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>a reset (RST)</source>
            <translation>ein Abbruch (RST)</translation>
        </message>
        <message>
            <source>an orderly close (FIN)</source>
            <translation>ein ordentliches Schließen (FIN)</translation>
        </message>
        <message>
            <source>silently</source>
            <translation>still</translation>
        </message>
        <message>
            <source>already closed (EPIPE)</source>
            <translation>schon geschlossen (EPIPE)</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>Abbruch</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>nicht erreichbar</translation>
        </message>
        <message>
            <source>now and then</source>
            <translation>ab und zu</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>on the open connection</source>
            <translation>auf der offenen Verbindung</translation>
        </message>
        <message>
            <source>between two requests</source>
            <translation>zwischen zwei Anfragen</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>während einer Anfrage</translation>
        </message>
        <message>
            <source>not understandable</source>
            <translation>nicht verständlich</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>certificate has expired</source>
            <translation>Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>certificate is not valid yet</source>
            <translation>Zertifikat gilt noch nicht</translation>
        </message>
        <message>
            <source>certificate is for another name</source>
            <translation>Zertifikat gilt für einen anderen Namen</translation>
        </message>
        <message>
            <source>certificate is not trusted</source>
            <translation>Zertifikat ist nicht vertrauenswürdig</translation>
        </message>
        <message>
            <source>the service does not speak TLS</source>
            <translation>der Dienst spricht kein TLS</translation>
        </message>
        <message>
            <source>the service ended the greeting</source>
            <translation>der Dienst beendete die Begrüßung</translation>
        </message>
        <message>
            <source>closed during the greeting</source>
            <translation>während der Begrüßung geschlossen</translation>
        </message>
        <message>
            <source>the name does not exist</source>
            <translation>den Namen gibt es nicht</translation>
        </message>
        <message>
            <source>the name has no address</source>
            <translation>der Name hat keine Adresse</translation>
        </message>
        <message>
            <source>the name server failed</source>
            <translation>der Namensserver versagte</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>ein Gerät auf dem Weg</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>When it happens</source>
            <translation>Wann es auftritt</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>Wer betroffen ist</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Seit wann</translation>
        </message>
        <message>
            <source>What the error text stands for</source>
            <translation>Wofür der Fehlertext steht</translation>
        </message>
        <message>
            <source>after a quiet time</source>
            <translation>nach einer ruhigen Zeit</translation>
        </message>
        <message>
            <source>during a long request</source>
            <translation>während einer langen Anfrage</translation>
        </message>
        <message>
            <source>with a large upload</source>
            <translation>bei einem großen Upload</translation>
        </message>
        <message>
            <source>with a large download</source>
            <translation>bei einem großen Download</translation>
        </message>
        <message>
            <source>when connecting</source>
            <translation>beim Verbinden</translation>
        </message>
        <message>
            <source>at random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>when much is going on</source>
            <translation>wenn viel los ist</translation>
        </message>
        <message>
            <source>after a new version was installed</source>
            <translation>nach der Installation einer neuen Version</translation>
        </message>
        <message>
            <source>one computer or program</source>
            <translation>ein Computer oder Programm</translation>
        </message>
        <message>
            <source>many</source>
            <translation>viele</translation>
        </message>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>since a recent change</source>
            <translation>seit einer Änderung vor Kurzem</translation>
        </message>
        <message>
            <source>a failed encrypted greeting</source>
            <translation>eine gescheiterte verschlüsselte Begrüßung</translation>
        </message>
        <message>
            <source>a failed name look-up</source>
            <translation>ein gescheitertes Nachschlagen des Namens</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht gestartet</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>abgeschnitten</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>could not measure</source>
            <translation>ließ sich nicht messen</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>Name look-up</source>
            <translation>Namen nachschlagen</translation>
        </message>
        <message>
            <source>Encrypted greeting</source>
            <translation>Verschlüsselte Begrüßung</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Understanding the answer</source>
            <translation>Antwort verstehen</translation>
        </message>
        <message>
            <source>Nobody has to act.</source>
            <translation>Niemand muss etwas tun.</translation>
        </message>
        <message>
            <source>It comes from this computer.</source>
            <translation>Es kommt von diesem Computer.</translation>
        </message>
        <message>
            <source>It comes from the way between this computer and the service.</source>
            <translation>Es kommt vom Weg zwischen diesem Computer und dem Dienst.</translation>
        </message>
        <message>
            <source>It comes from the service.</source>
            <translation>Es kommt vom Dienst.</translation>
        </message>
        <message>
            <source>Nobody can be blamed yet.</source>
            <translation>Noch kann niemand dafür verantwortlich gemacht werden.</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>deutlich</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>schwach</translation>
        </message>
    </context>
    <context>
        <name>TimeoutChain</name>
        <message>
            <source>%1 lets an unused connection go after %2, before %3 closes it after %4. That is right.</source>
            <translation>%1 gibt eine unbenutzte Verbindung nach %2 auf, bevor %3 sie nach %4 schließt. Das ist richtig so.</translation>
        </message>
        <message>
            <source>%1 keeps unused connections for %2, but %3 already closes them after %4. A request that is sent at that moment is lost.</source>
            <translation>%1 behält unbenutzte Verbindungen %2 lang, aber %3 schließt sie schon nach %4. Eine Anfrage, die in diesem Augenblick gesendet wird, geht verloren.</translation>
        </message>
        <message>
            <source>%1 lets bodies up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1 lässt Inhalte bis %2 durch, und %3 nimmt bis zu %4 an. Das ist richtig so.</translation>
        </message>
        <message>
            <source>%1 lets bodies up to %2 through, but %3 accepts only %4. A larger one is cut off in the middle.</source>
            <translation>%1 lässt Inhalte bis %2 durch, aber %3 nimmt nur %4 an. Ein größerer wird mittendrin abgeschnitten.</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1 lässt Köpfe bis %2 durch, und %3 nimmt bis zu %4 an. Das ist richtig so.</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, but %3 accepts only %4. A larger one is refused.</source>
            <translation>%1 lässt Köpfe bis %2 durch, aber %3 nimmt nur %4 an. Ein größerer wird abgelehnt.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>%1 gives up after %2 although %3 may still wait %4 for its answer. The client then gets an error for a request that goes on working.</source>
            <translation>%1 gibt nach %2 auf, obwohl %3 noch %4 auf seine Antwort warten darf. Der Client bekommt dann einen Fehler für eine Anfrage, an der noch gearbeitet wird.</translation>
        </message>
        <message>
            <source>%1 waits %2, longer than %3 behind it with %4. That is right.</source>
            <translation>%1 wartet %2, länger als %3 dahinter mit %4. Das ist richtig so.</translation>
        </message>
        <message>
            <source>measured from here</source>
            <translation>von hier aus gemessen</translation>
        </message>
        <message>
            <source>The measured limit of %1 is the one that %2 sets (%3).</source>
            <translation>Die gemessene Grenze von %1 ist die, die %2 setzt (%3).</translation>
        </message>
        <message>
            <source>The measured limit of %1 is smaller than what %2 sets (%3). Something else on the way ends the connection first.</source>
            <translation>Die gemessene Grenze von %1 ist kleiner als die, die %2 setzt (%3). Etwas anderes auf dem Weg beendet die Verbindung vorher.</translation>
        </message>
        <message>
            <source>The measured limit of %1 is larger than what %2 sets (%3). The test may have reached another part of the configuration.</source>
            <translation>Die gemessene Grenze von %1 ist größer als die, die %2 setzt (%3). Vielleicht hat der Test einen anderen Teil der Konfiguration erreicht.</translation>
        </message>
    </context>
    <context>
        <name>content</name>
        <message>
            <source>"Closed by server" is an orderly close: the timeout setting, or the limit of an output buffer. "Reset by peer" is a reset.</source>
            <translation>„Closed by server“ ist ein ordentliches Schließen: die Einstellung timeout oder die Grenze eines Ausgabepuffers. „Reset by peer“ ist ein Abbruch.</translation>
        </message>
        <message>
            <source>"Got timeout" means wait_timeout. "Got an error" means a client that left without goodbye.</source>
            <translation>„Got timeout“ bedeutet wait_timeout. „Got an error“ bedeutet einen Client, der ohne Abschied gegangen ist.</translation>
        </message>
        <message>
            <source>"Reset" is a reset, "closed" is an orderly close.</source>
            <translation>„Reset“ ist ein Abbruch, „closed“ ist ein ordentliches Schließen.</translation>
        </message>
        <message>
            <source>.NET HttpClient</source>
            <translation>.NET HttpClient</translation>
        </message>
        <message>
            <source>.NET keeps idle connections for 1 minute by default. Many servers close earlier. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>.NET hält ruhende Verbindungen standardmäßig 1 Minute lang. Viele Server schließen früher. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>0 (off) before 18. Whole request: an upload longer than 5 min ends in 408.</source>
            <translation>0 (aus) vor Version 18. Ganze Anfrage: Ein Upload über 5 min endet mit 408.</translation>
        </message>
        <message>
            <source>10 s in old releases; produces silent connections and 408 log noise on servers.</source>
            <translation>10 s in alten Versionen; führt auf Servern zu stillen Verbindungen und vielen 408-Zeilen im Protokoll.</translation>
        </message>
        <message>
            <source>1000 in old releases.</source>
            <translation>1000 in alten Versionen.</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2 and 3.</source>
            <translation>120 s in .NET Core 2 und 3.</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2.1 to 3.1.</source>
            <translation>120 s in .NET Core 2.1 bis 3.1.</translation>
        </message>
        <message>
            <source>120.11 s</source>
            <translation>120,11 s</translation>
        </message>
        <message>
            <source>1200 s before JDK 20. Read once at start-up; also honours a server Keep-Alive hint only from later releases.</source>
            <translation>1200 s vor JDK 20. Wird einmal beim Start gelesen; beachtet einen Keep-Alive-Hinweis des Servers erst in späteren Versionen.</translation>
        </message>
        <message>
            <source>127.32 s on the wire: swept every cleanup_interval (30 s). One timer for idle, header and body.</source>
            <translation>127,32 s auf der Leitung: geprüft wird alle cleanup_interval (30 s). Eine Uhr für Stille, Kopf und Inhalt.</translation>
        </message>
        <message>
            <source>2.02 s. The sync worker never keeps alive (measured: Connection: close). 26.1 source has the same default.</source>
            <translation>2,02 s. Der Worker „sync“ hält nie eine Verbindung offen (gemessen: Connection: close). Der Quelltext von 26.1 hat denselben Standardwert.</translation>
        </message>
        <message>
            <source>20.22 s: below a 60 s load balancer timer, hence 502s with versions up to 6.</source>
            <translation>20,22 s: unter der 60-s-Grenze eines Lastverteilers, daher 502 bei Versionen bis 6.</translation>
        </message>
        <message>
            <source>30.01 s for silence and half a header (FIN); a stalled body got 408.</source>
            <translation>30,01 s bei Stille und bei einem halben Kopf (FIN); ein stockender Inhalt bekam 408.</translation>
        </message>
        <message>
            <source>300 s before 2.4. With mod_reqtimeout off a stalled body got 408 at exactly Timeout.</source>
            <translation>300 s vor 2.4. Bei abgeschaltetem mod_reqtimeout bekam ein stockender Anfrageinhalt genau nach Timeout den Status 408.</translation>
        </message>
        <message>
            <source>4.01 s for half a header; http-socket closes after every response.</source>
            <translation>4,01 s für einen halben Kopf; http-socket schließt nach jeder Antwort.</translation>
        </message>
        <message>
            <source>408 or 504 with flag SI; cut stream when headers were already sent.</source>
            <translation>408 oder 504 mit Kennzeichen SI; abgeschnittener Datenstrom, wenn der Kopf schon gesendet war.</translation>
        </message>
        <message>
            <source>5 s is also the old fixed value when the server sends no Keep-Alive hint.</source>
            <translation>5 s ist auch der alte feste Wert, wenn der Server keinen Keep-Alive-Hinweis sendet.</translation>
        </message>
        <message>
            <source>5.0 s, also for a connection that sent nothing or half a header.</source>
            <translation>5,0 s, auch für eine Verbindung, die nichts oder einen halben Kopf gesendet hat.</translation>
        </message>
        <message>
            <source>5.00 s, also for a connection that sent nothing or half a header.</source>
            <translation>5,00 s, auch bei einer Verbindung, die nichts oder nur einen halben Kopf gesendet hat.</translation>
        </message>
        <message>
            <source>5.01 s. No header or body timer at all (open after 150 s).</source>
            <translation>5,01 s. Überhaupt keine Zeitgrenze für Kopfzeilen oder Inhalt (nach 150 s noch offen).</translation>
        </message>
        <message>
            <source>500 with a fatal error line. Counts CPU time only on Unix, not waits.</source>
            <translation>500 mit einer Fehlerzeile. Zählt Prozessorzeit nur unter Unix, kein Warten.</translation>
        </message>
        <message>
            <source>502</source>
            <translation>502</translation>
        </message>
        <message>
            <source>503</source>
            <translation>503</translation>
        </message>
        <message>
            <source>503 "first byte timeout"; capped at 60 s between cluster nodes.</source>
            <translation>503 „first byte timeout“; zwischen Clusterknoten auf 60 s begrenzt.</translation>
        </message>
        <message>
            <source>503 backend fetch failed</source>
            <translation>503 backend fetch failed</translation>
        </message>
        <message>
            <source>503 with UF.</source>
            <translation>503 mit UF.</translation>
        </message>
        <message>
            <source>503 with router code H12; afterwards a rolling 55 s window (H15, H28).</source>
            <translation>503 mit Router-Code H12; danach ein gleitendes Fenster von 55 s (H15, H28).</translation>
        </message>
        <message>
            <source>522</source>
            <translation>522</translation>
        </message>
        <message>
            <source>524</source>
            <translation>524</translation>
        </message>
        <message>
            <source>6.02 s on the wire (one-second clock).</source>
            <translation>6,02 s auf der Leitung (Uhr mit einer Sekunde Auflösung).</translation>
        </message>
        <message>
            <source>60 s fixes 240 s and 350 s middleboxes.</source>
            <translation>60 s behebt Probleme mit Zwischengeräten, die nach 240 s oder 350 s vergessen.</translation>
        </message>
        <message>
            <source>61.14 s for silence and for half a header; no 408.</source>
            <translation>61,14 s bei Stille und bei halben Kopfzeilen; kein 408.</translation>
        </message>
        <message>
            <source>75.08 s. Newer protocol objects default to 3630 s when not started through run_app.</source>
            <translation>75,08 s. Neuere Protokollobjekte nehmen 3630 s, wenn sie nicht über run_app gestartet werden.</translation>
        </message>
        <message>
            <source>A 504 means that the gateway waited and gave up. Raise the waits from the outside in: client, balancer, proxy, application.</source>
            <translation>Ein 504 bedeutet, dass das Gateway gewartet und aufgegeben hat. Erhöhen Sie die Wartezeiten von außen nach innen: Client, Lastverteiler, Proxy, Anwendung.</translation>
        </message>
        <message>
            <source>A Go client keeps idle connections for 90 s by default. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. Go repeats requests that do no harm by itself; a POST is not repeated.</source>
            <translation>Ein Go-Client hält ruhende Verbindungen standardmäßig 90 s lang. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server. Go wiederholt harmlose Anfragen von selbst; ein POST wird nicht wiederholt.</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. A connection pool that reuses such a connection fails on its next request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ein Network Load Balancer vergisst eine stille Verbindung, ohne es jemandem zu sagen. Das nächste Paket bekommt dann einen Abbruch. Ein Verbindungsvorrat, der eine solche Verbindung wieder benutzt, scheitert bei der nächsten Anfrage. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Ein Network Load Balancer vergisst eine stille Verbindung, ohne es jemandem zu sagen. Das nächste Paket bekommt dann einen Abbruch. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>A Node.js server closes idle connections after 5 s by default, newer versions one second later than they announce. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ein Node.js-Server schließt ruhende Verbindungen standardmäßig nach 5 s, neuere Versionen eine Sekunde später, als sie ankündigen. Load Balancer halten sie 60 s lang. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>A balancer, firewall or server ends connections that stay silent for {{idle_limit_s}} seconds, and says so with a reset. A constant time like this is a setting, not an accident.</source>
            <translation>Ein Lastverteiler, eine Firewall oder ein Server beendet Verbindungen, die {{idle_limit_s}} Sekunden still bleiben, und sagt das mit einem Abbruch. Eine so gleichmäßige Zeit ist eine Einstellung, kein Zufall.</translation>
        </message>
        <message>
            <source>A blocked worker also stays for longer. The log line WORKER TIMEOUT tells whether this is it.</source>
            <translation>Ein blockierter Arbeitsprozess bleibt dann auch länger. Die Protokollzeile WORKER TIMEOUT sagt, ob es daran liegt.</translation>
        </message>
        <message>
            <source>A box on the way that forgot the connection looks like this.</source>
            <translation>Ein Gerät auf dem Weg, das die Verbindung vergessen hat, sieht genauso aus.</translation>
        </message>
        <message>
            <source>A box or program that lets some traffic through and stops the rest.</source>
            <translation>Ein Gerät oder Programm, das einen Teil des Verkehrs durchlässt und den Rest aufhält.</translation>
        </message>
        <message>
            <source>A box that looks into the traffic and cuts off what it takes for an attack.</source>
            <translation>Ein Gerät, das in den Verkehr hineinsieht und abschneidet, was es für einen Angriff hält.</translation>
        </message>
        <message>
            <source>A computer in front of several servers that shares the work among them.</source>
            <translation>Ein Computer vor mehreren Servern, der die Arbeit auf sie verteilt.</translation>
        </message>
        <message>
            <source>A connection in use ended, mostly a kept one that was used again too late.</source>
            <translation>Eine benutzte Verbindung endete, meist eine offen gehaltene, die zu spät wiederverwendet wurde.</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is closed.</source>
            <translation>Eine Verbindung, die {{idle_limit_s}} Sekunden still ist, wird geschlossen.</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is dropped without any notice.</source>
            <translation>Eine Verbindung, die {{idle_limit_s}} Sekunden still ist, wird ohne jede Nachricht verworfen.</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended with a reset.</source>
            <translation>Eine Verbindung, die {{idle_limit_s}} Sekunden still ist, wird mit einem Abbruch beendet.</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended.</source>
            <translation>Eine Verbindung, die {{idle_limit_s}} Sekunden still ist, wird beendet.</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is forgotten, and its next message is answered with a reset.</source>
            <translation>Eine Verbindung, die {{idle_limit_s}} Sekunden still ist, wird vergessen, und ihre nächste Nachricht wird mit einem Abbruch beantwortet.</translation>
        </message>
        <message>
            <source>A counter in every packet that goes down by one at each router. It shows roughly how far away the sender is.</source>
            <translation>Ein Zähler in jedem Paket, den jeder Router um eins senkt. Er zeigt ungefähr, wie weit der Absender entfernt ist.</translation>
        </message>
        <message>
            <source>A crash and a too short keep-alive time look alike here.</source>
            <translation>Ein Absturz und eine zu kurze Keep-Alive-Zeit sehen hier gleich aus.</translation>
        </message>
        <message>
            <source>A crash often shows as a normal close and not as a reset, and a processor limit never causes an out-of-memory kill.</source>
            <translation>Ein Absturz zeigt sich oft als normales Schließen und nicht als Abbruch, und eine Prozessorgrenze führt nie dazu, dass ein Programm wegen Speichermangels beendet wird.</translation>
        </message>
        <message>
            <source>A crash, a killed worker and a too short keep-alive time all look like this.</source>
            <translation>Ein Absturz, ein gewaltsam beendeter Worker und eine zu kurze Keep-Alive-Zeit sehen alle so aus.</translation>
        </message>
        <message>
            <source>A device on the way ends the connection</source>
            <translation>Ein Gerät auf dem Weg beendet die Verbindung</translation>
        </message>
        <message>
            <source>A device on the way sends the reset</source>
            <translation>Ein Gerät auf dem Weg sendet den Abbruch</translation>
        </message>
        <message>
            <source>A device on the way sends the reset in the server's name.</source>
            <translation>Ein Gerät auf dem Weg sendet den Abbruch im Namen des Servers.</translation>
        </message>
        <message>
            <source>A device on the way, or a server in front, remembers connections only for a while. After {{idle_limit_s}} seconds of silence it forgets this one without telling anyone. The next message then gets a reset.</source>
            <translation>Ein Gerät auf dem Weg oder ein vorgeschalteter Server merkt sich Verbindungen nur für eine Weile. Nach {{idle_limit_s}} Sekunden Stille vergisst es diese, ohne es jemandem zu sagen. Die nächste Nachricht bekommt dann einen Abbruch.</translation>
        </message>
        <message>
            <source>A device whose connection table is full turns new connections away; it does not reset the old ones.</source>
            <translation>Ein Gerät, dessen Verbindungstabelle voll ist, weist neue Verbindungen ab; die alten bricht es nicht ab.</translation>
        </message>
        <message>
            <source>A few connections more at a time</source>
            <translation>Ein paar Verbindungen mehr zur gleichen Zeit</translation>
        </message>
        <message>
            <source>A few connections work, more of them do not. A limit of the server is reached.</source>
            <translation>Wenige Verbindungen gelingen, mehr davon nicht. Eine Grenze des Servers ist erreicht.</translation>
        </message>
        <message>
            <source>A firewall can say this too.</source>
            <translation>Auch eine Firewall kann das sagen.</translation>
        </message>
        <message>
            <source>A firewall or another device on the way sends the reset in the server's name. The server did not want to end the connection.</source>
            <translation>Eine Firewall oder ein anderes Gerät auf dem Weg sendet den Abbruch im Namen des Servers. Der Server wollte die Verbindung nicht beenden.</translation>
        </message>
        <message>
            <source>A firewall or balancer on the way forgets connections that stay silent for {{idle_limit_s}} seconds. Neither side is told, so the next message disappears until somebody gives up.</source>
            <translation>Eine Firewall oder ein Lastverteiler auf dem Weg vergisst Verbindungen, die {{idle_limit_s}} Sekunden still bleiben. Keiner Seite wird das gesagt, also verschwindet die nächste Nachricht, bis jemand aufgibt.</translation>
        </message>
        <message>
            <source>A forgotten connection looks alive to the program that wants to reuse it. With the reset both sides learn of it at once. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Eine vergessene Verbindung sieht für das Programm, das sie wieder benutzen will, lebendig aus. Mit dem Abbruch erfahren es beide Seiten sofort. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>A gateway got no usable answer from the service behind it.</source>
            <translation>Ein Gateway bekam keine brauchbare Antwort vom Dienst dahinter.</translation>
        </message>
        <message>
            <source>A gateway waited for the service behind it and gave up.</source>
            <translation>Ein Gateway wartete auf den Dienst dahinter und gab auf.</translation>
        </message>
        <message>
            <source>A kept connection is used again too late</source>
            <translation>Eine gehaltene Verbindung wird zu spät wieder benutzt</translation>
        </message>
        <message>
            <source>A kept connection is used again when the server closes it.</source>
            <translation>Eine gehaltene Verbindung wird gerade dann wieder benutzt, wenn der Server sie schließt.</translation>
        </message>
        <message>
            <source>A leak of open files only takes longer to show. Restart the service to apply it.</source>
            <translation>Ein Leck bei offenen Dateien zeigt sich dadurch nur später. Starten Sie den Dienst neu, damit die Änderung gilt.</translation>
        </message>
        <message>
            <source>A leak only takes longer to fill a larger limit. The number is an example.</source>
            <translation>Ein Speicherleck braucht nur länger, um eine größere Grenze zu füllen. Die Zahl ist ein Beispiel.</translation>
        </message>
        <message>
            <source>A limit of this computer is reached</source>
            <translation>Eine Grenze dieses Computers ist erreicht</translation>
        </message>
        <message>
            <source>A limit of this computer is reached.</source>
            <translation>Eine Grenze dieses Computers ist erreicht.</translation>
        </message>
        <message>
            <source>A limit on silence. A connection on which nothing is sent for that long is closed or forgotten.</source>
            <translation>Eine Grenze für Stille. Eine Verbindung, auf der so lange nichts gesendet wird, wird geschlossen oder vergessen.</translation>
        </message>
        <message>
            <source>A line between two programs, like a phone call. It stays open until one side hangs up or is cut off.</source>
            <translation>Eine Leitung zwischen zwei Programmen, wie ein Telefongespräch. Sie bleibt offen, bis eine Seite auflegt oder getrennt wird.</translation>
        </message>
        <message>
            <source>A longer queue for new connections</source>
            <translation>Eine längere Warteschlange für neue Verbindungen</translation>
        </message>
        <message>
            <source>A longer queue hides a slow program for longer. Users wait instead of failing.</source>
            <translation>Eine längere Warteschlange verdeckt ein langsames Programm länger. Die Benutzer warten, statt zu scheitern.</translation>
        </message>
        <message>
            <source>A longer wait at the gateway only hides a slow program; look at what the program behind it is doing first.</source>
            <translation>Längeres Warten am Gateway verdeckt nur ein langsames Programm; sehen Sie zuerst nach, was das Programm dahinter tut.</translation>
        </message>
        <message>
            <source>A message that ends a connection at once, like slamming down the phone. What was on its way may be lost.</source>
            <translation>Eine Nachricht, die eine Verbindung sofort beendet, als würde der Hörer aufgeknallt. Was unterwegs war, kann verloren gehen.</translation>
        </message>
        <message>
            <source>A message that says: I have nothing more to send. Like saying goodbye before hanging up.</source>
            <translation>Eine Nachricht, die sagt: Ich habe nichts mehr zu senden. Wie das Verabschieden vor dem Auflegen.</translation>
        </message>
        <message>
            <source>A number for each open file or connection of a program. There is a limit on how many it may have.</source>
            <translation>Eine Nummer für jede offene Datei oder Verbindung eines Programms. Wie viele es haben darf, ist begrenzt.</translation>
        </message>
        <message>
            <source>A number that says which program on a computer is meant, like the extension of a phone.</source>
            <translation>Eine Nummer, die sagt, welches Programm auf einem Computer gemeint ist, wie die Durchwahl eines Telefons.</translation>
        </message>
        <message>
            <source>A packet sent after expiry is answered with RST towards the private side; no FIN is ever sent.</source>
            <translation>Ein Paket, das nach dem Ablauf gesendet wird, wird mit RST zur privaten Seite hin beantwortet; ein FIN wird nie gesendet.</translation>
        </message>
        <message>
            <source>A packet that confirms what has arrived.</source>
            <translation>Ein Paket, das bestätigt, was angekommen ist.</translation>
        </message>
        <message>
            <source>A path that swallows large packets without a word. Small things work and large ones hang.</source>
            <translation>Ein Weg, der große Pakete ohne ein Wort verschluckt. Kleines funktioniert, Großes bleibt hängen.</translation>
        </message>
        <message>
            <source>A pod that stops while requests still arrive cuts them off. The pause lets balancers forget the pod first.</source>
            <translation>Ein Pod, der anhält, während noch Anfragen ankommen, schneidet diese ab. Durch die Pause können die Load Balancer den Pod vorher vergessen.</translation>
        </message>
        <message>
            <source>A pool offers old connections again. Here it drops them before the server does, and checks them before use. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ein Verbindungsvorrat bietet alte Verbindungen wieder an. Hier gibt er sie vor dem Server auf und prüft sie vor der Benutzung. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>A process of Apache died.</source>
            <translation>Ein Prozess von Apache ist abgestürzt.</translation>
        </message>
        <message>
            <source>A process of the database crashed, and it ended all sessions.</source>
            <translation>Ein Prozess der Datenbank ist abgestürzt, und sie hat alle Sitzungen beendet.</translation>
        </message>
        <message>
            <source>A program finishes the requests in progress before it ends.</source>
            <translation>Ein Programm bringt die laufenden Anfragen zu Ende, bevor es endet.</translation>
        </message>
        <message>
            <source>A program in the middle that passes requests on to a server.</source>
            <translation>Ein Programm in der Mitte, das Anfragen an einen Server weitergibt.</translation>
        </message>
        <message>
            <source>A program that ended does that.</source>
            <translation>Ein Programm, das sich beendet hat, tut das.</translation>
        </message>
        <message>
            <source>A program that listens on 127.0.0.1 only answers its own computer. It must listen on the address you use, or on all of them.</source>
            <translation>Ein Programm, das nur an 127.0.0.1 zuhört, antwortet nur dem eigenen Computer. Es muss an der Adresse zuhören, die Sie benutzen, oder an allen.</translation>
        </message>
        <message>
            <source>A program that waits for calls on a port.</source>
            <translation>Ein Programm, das an einem Port auf Anrufe wartet.</translation>
        </message>
        <message>
            <source>A proxy at the entrance of a service. It answers 502, 503 or 504 when the service behind it fails.</source>
            <translation>Ein Proxy am Eingang eines Dienstes. Er antwortet mit 502, 503 oder 504, wenn der Dienst dahinter versagt.</translation>
        </message>
        <message>
            <source>A proxy or the service itself closes connections that stay silent for {{idle_limit_s}} seconds. A program that goes on to use the connection meets a closed door.</source>
            <translation>Ein Proxy oder der Dienst selbst schließt Verbindungen, die {{idle_limit_s}} Sekunden still bleiben. Ein Programm, das die Verbindung weiter benutzt, steht vor verschlossener Tür.</translation>
        </message>
        <message>
            <source>A quiet WebSocket counts as silence. Without the two header lines the change to WebSocket is lost at the proxy. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Ein ruhiger WebSocket gilt als Stille. Ohne die zwei Kopfzeilen geht der Wechsel zu WebSocket am Proxy verloren. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>A recording of the packets on the network, for example with tcpdump or Wireshark.</source>
            <translation>Eine Aufzeichnung der Pakete im Netzwerk, zum Beispiel mit tcpdump oder Wireshark.</translation>
        </message>
        <message>
            <source>A refused connection is an honest answer and no network fault; the network brought it back to you.</source>
            <translation>Eine abgelehnte Verbindung ist eine ehrliche Antwort und kein Netzfehler; das Netz hat sie zu Ihnen zurückgebracht.</translation>
        </message>
        <message>
            <source>A refused upload can look like this too.</source>
            <translation>Auch ein abgelehnter Upload kann so aussehen.</translation>
        </message>
        <message>
            <source>A refused upload looks like this. The service may have answered before it closed.</source>
            <translation>Ein abgelehnter Upload sieht so aus. Der Dienst hat vielleicht geantwortet, bevor er schloss.</translation>
        </message>
        <message>
            <source>A request was answered completely.</source>
            <translation>Eine Anfrage wurde vollständig beantwortet.</translation>
        </message>
        <message>
            <source>A reset (RST) cut the connection off.</source>
            <translation>Ein Abbruch (RST) hat die Verbindung getrennt.</translation>
        </message>
        <message>
            <source>A reset may have followed the orderly close.</source>
            <translation>Auf das ordentliche Schließen kann ein Abbruch gefolgt sein.</translation>
        </message>
        <message>
            <source>A reset may have followed. A refused upload looks like this too.</source>
            <translation>Danach kann ein Abbruch gefolgt sein. Ein abgelehnter Upload sieht auch so aus.</translation>
        </message>
        <message>
            <source>A reset that the client received and the server never sent proves a box in between. Run it on both ends.</source>
            <translation>Ein Abbruch, den der Client empfangen und der Server nie gesendet hat, beweist ein Gerät dazwischen. Führen Sie es an beiden Enden aus.</translation>
        </message>
        <message>
            <source>A restart hides a crash. Read the journal to find out why the service stopped.</source>
            <translation>Ein Neustart verdeckt einen Absturz. Lesen Sie im Journal nach, warum der Dienst angehalten hat.</translation>
        </message>
        <message>
            <source>A restart, a refusal and a forgotten connection all look like this. The text after it tells more.</source>
            <translation>Ein Neustart, eine Ablehnung und eine vergessene Verbindung sehen alle so aus. Der Text dahinter sagt mehr.</translation>
        </message>
        <message>
            <source>A retry after an empty answer can run a request twice. Leave empty-response out unless a repeat does no harm.</source>
            <translation>Eine Wiederholung nach einer leeren Antwort kann eine Anfrage zweimal ausführen. Lassen Sie empty-response weg, es sei denn, eine Wiederholung schadet nicht.</translation>
        </message>
        <message>
            <source>A router that lets many computers share one public address. It must remember every connection.</source>
            <translation>Ein Router, über den sich viele Computer eine öffentliche Adresse teilen. Er muss sich jede Verbindung merken.</translation>
        </message>
        <message>
            <source>A rule of HAProxy rejected the request.</source>
            <translation>Eine Regel von HAProxy hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>A security group drops everything it does not allow, without an answer.</source>
            <translation>Eine Security Group verwirft ohne Antwort alles, was sie nicht erlaubt.</translation>
        </message>
        <message>
            <source>A server Keep-Alive hint overrides it, up to keepAliveMaxTimeout.</source>
            <translation>Ein Keep-Alive-Hinweis des Servers hat Vorrang, bis höchstens keepAliveMaxTimeout.</translation>
        </message>
        <message>
            <source>A server that has answered early goes on reading for a while, so that the client can see the answer.</source>
            <translation>Ein Server, der früh geantwortet hat, liest noch eine Weile weiter, damit der Client die Antwort sehen kann.</translation>
        </message>
        <message>
            <source>A server that keeps idle connections shorter than the balancer looks like this.</source>
            <translation>Ein Server, der stille Verbindungen kürzer hält als der Lastverteiler, sieht genauso aus.</translation>
        </message>
        <message>
            <source>A service that stopped is started again by itself. Put it into a drop-in file with systemctl edit.</source>
            <translation>Ein angehaltener Dienst wird von selbst wieder gestartet. Legen Sie es mit systemctl edit in einer Drop-in-Datei ab.</translation>
        </message>
        <message>
            <source>A shorter idle timeout also cuts slow answers: a page that takes longer than this gives 504. Raising the keep-alive time of the server is usually the better change.</source>
            <translation>Eine kürzere Zeitgrenze für Stille schneidet auch langsame Antworten ab: Eine Seite, die länger braucht, ergibt 504. Meist ist es besser, die Keep-Alive-Zeit des Servers zu erhöhen.</translation>
        </message>
        <message>
            <source>A size limit normally answers with status 413; a reset only follows when the sender goes on long after that answer.</source>
            <translation>Eine Größengrenze antwortet normalerweise mit Status 413; ein Abbruch folgt nur, wenn der Absender noch lange nach dieser Antwort weitersendet.</translation>
        </message>
        <message>
            <source>A slow client can hold a connection for longer.</source>
            <translation>Ein langsamer Client kann eine Verbindung länger halten.</translation>
        </message>
        <message>
            <source>A small message sent at regular times so that nobody takes the connection for dead.</source>
            <translation>Eine kleine Nachricht, die regelmäßig gesendet wird, damit niemand die Verbindung für tot hält.</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Half the measured limit leaves room for a lost probe.</source>
            <translation>Ein kleines Prüfpaket in der Stille verhindert, dass Firewalls und Adressumsetzer die Verbindung vergessen. Die Hälfte der gemessenen Grenze lässt Raum für ein verlorenes Prüfpaket.</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Linux waits 2 hours by default; half the measured limit leaves room for a lost probe.</source>
            <translation>Ein kleines Prüfpaket in der Stille verhindert, dass Firewalls und Adressumsetzer die Verbindung vergessen. Linux wartet als Vorgabe 2 Stunden; die Hälfte der gemessenen Grenze lässt Raum für ein verlorenes Prüfpaket.</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps the boxes on the way from forgetting the connection.</source>
            <translation>Ein kleines Prüfpaket während der Stille hält die Geräte auf dem Weg davon ab, die Verbindung zu vergessen.</translation>
        </message>
        <message>
            <source>A stock of open connections that a program keeps for the next requests.</source>
            <translation>Ein Vorrat offener Verbindungen, den ein Programm für die nächsten Anfragen behält.</translation>
        </message>
        <message>
            <source>A tiny packet sent in the silence to show that the connection is still in use.</source>
            <translation>Ein winziges Paket, das in der Stille gesendet wird, um zu zeigen, dass die Verbindung noch benutzt wird.</translation>
        </message>
        <message>
            <source>A tunnel carries smaller packets than both ends think. The router then tells them a size that fits.</source>
            <translation>Ein Tunnel befördert kleinere Pakete, als beide Enden glauben. Der Router nennt ihnen dann eine passende Größe.</translation>
        </message>
        <message>
            <source>A virus scanner, a VPN or a lost network on this computer can do that. It is not a word from the far end.</source>
            <translation>Ein Virenscanner, ein VPN oder ein verlorenes Netz auf diesem Computer kann das bewirken. Es ist kein Wort der Gegenseite.</translation>
        </message>
        <message>
            <source>A worker process of nginx died.</source>
            <translation>Ein Arbeitsprozess von nginx ist abgestürzt.</translation>
        </message>
        <message>
            <source>ACK</source>
            <translation>ACK</translation>
        </message>
        <message>
            <source>AKS turns TCP reset on for the rules it makes.</source>
            <translation>AKS schaltet den TCP-Abbruch für seine eigenen Regeln ein.</translation>
        </message>
        <message>
            <source>AWS load balancer</source>
            <translation>AWS-Lastverteiler</translation>
        </message>
        <message>
            <source>Accept queue</source>
            <translation>Annahme-Warteschlange</translation>
        </message>
        <message>
            <source>Access log shows 408 with 0 bytes; the wire shows only FIN, no response at all. Default run: 60.05 s.</source>
            <translation>Das Zugriffsprotokoll zeigt 408 mit 0 Byte; auf der Leitung ist nur FIN zu sehen, keine Antwort. Lauf mit Vorgabewerten: 60,05 s.</translation>
        </message>
        <message>
            <source>Address translation (NAT)</source>
            <translation>Adressumsetzung (NAT)</translation>
        </message>
        <message>
            <source>After 10 min without a packet the entry is removed; later inbound packets are discarded.</source>
            <translation>Nach 10 min ohne Paket wird der Eintrag entfernt; spätere eingehende Pakete werden verworfen.</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then closes it. It never says how long it will wait. A program that uses the connection again just then loses the race.</source>
            <translation>Nach einer Antwort behält der Server die Verbindung {{keepalive_timeout_s}} Sekunden und schließt sie dann. Er sagt nie, wie lange er wartet. Ein Programm, das die Verbindung genau dann wieder benutzt, verliert das Rennen.</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then resets it. It never says how long it will wait, so a program that uses the connection again at that moment fails.</source>
            <translation>Nach einer Antwort behält der Server die Verbindung {{keepalive_timeout_s}} Sekunden und bricht sie dann ab. Er sagt nie, wie lange er wartet, also scheitert ein Programm, das die Verbindung in diesem Moment wieder benutzt.</translation>
        </message>
        <message>
            <source>After an early 413 nginx swallows the upload this long, then closes and the next client segment is reset. Holds even with lingering_close off, because a rejected body is discarded by the same timer.</source>
            <translation>Nach einem frühen 413 schluckt nginx den Upload so lange, schließt dann, und das nächste Segment des Clients bekommt einen Abbruch. Gilt auch bei lingering_close off, weil ein abgelehnter Inhalt mit derselben Zeit verworfen wird.</translation>
        </message>
        <message>
            <source>After an early answer Go discards 256 KiB, half-closes, waits half a second, then closes: a 16 MB upload ended in EPIPE after about 2.9 MB was accepted by socket buffers.</source>
            <translation>Nach einer frühen Antwort verwirft Go 256 KiB, schließt eine Richtung, wartet eine halbe Sekunde und schließt dann ganz: Ein Upload von 16 MB endete mit EPIPE, nachdem die Socket-Puffer etwa 2,9 MB angenommen hatten.</translation>
        </message>
        <message>
            <source>Agree on encryption</source>
            <translation>Verschlüsselung vereinbaren</translation>
        </message>
        <message>
            <source>Agreeing on encryption</source>
            <translation>Verschlüsselung wird vereinbart</translation>
        </message>
        <message>
            <source>All attempts had the same result.</source>
            <translation>Alle Versuche hatten dasselbe Ergebnis.</translation>
        </message>
        <message>
            <source>All connections die at the same moment</source>
            <translation>Alle Verbindungen enden im selben Moment</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, as they do when the server program restarts.</source>
            <translation>Alle Verbindungen endeten im selben Moment, wie bei einem Neustart des Serverprogramms.</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, whatever their age.</source>
            <translation>Alle Verbindungen endeten im selben Moment, gleich wie alt sie waren.</translation>
        </message>
        <message>
            <source>All workers of Apache are busy. New requests wait.</source>
            <translation>Alle Worker von Apache sind beschäftigt. Neue Anfragen warten.</translation>
        </message>
        <message>
            <source>Allow larger bodies and read them to the end</source>
            <translation>Größere Inhalte erlauben und bis zum Ende lesen</translation>
        </message>
        <message>
            <source>Allow larger bodies and slow uploads</source>
            <translation>Größere Inhalte und langsame Uploads erlauben</translation>
        </message>
        <message>
            <source>Allow larger bodies by annotation</source>
            <translation>Größere Anfrageinhalte per Annotation erlauben</translation>
        </message>
        <message>
            <source>Allow larger bodies on the upload path</source>
            <translation>Größere Inhalte auf dem Upload-Pfad erlauben</translation>
        </message>
        <message>
            <source>Allow one service more open files</source>
            <translation>Einem Dienst mehr offene Dateien erlauben</translation>
        </message>
        <message>
            <source>Already one minute below the broker: but far above 240 s and 350 s middleboxes.</source>
            <translation>Schon eine Minute unter dem Broker, aber weit über Zwischengeräten mit 240 s und 350 s.</translation>
        </message>
        <message>
            <source>Also governs pooled upstream connections: set below the server's keep-alive.</source>
            <translation>Gilt auch für Verbindungen im Vorrat zum Server: kleiner einstellen als die Keep-Alive-Zeit des Servers.</translation>
        </message>
        <message>
            <source>Also through PUMA_PERSISTENT_TIMEOUT.</source>
            <translation>Auch über PUMA_PERSISTENT_TIMEOUT.</translation>
        </message>
        <message>
            <source>An Application Load Balancer keeps its connections to your servers for its idle timeout, 60 s by default. If a server closes earlier, the next request can meet a closed connection and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ein Application Load Balancer hält seine Verbindungen zu Ihren Servern so lange offen, wie seine Zeitgrenze für ruhende Verbindungen vorgibt, standardmäßig 60 s. Schließt ein Server früher, kann die nächste Anfrage auf eine geschlossene Verbindung treffen, und der Benutzer sieht 502. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>An ended stream is not a TCP reset.</source>
            <translation>Ein beendeter Datenstrom ist kein TCP-Abbruch.</translation>
        </message>
        <message>
            <source>An expired certificate is the most common reason. The dry run shows a problem before it counts.</source>
            <translation>Ein abgelaufenes Zertifikat ist der häufigste Grund. Der Probelauf zeigt ein Problem, bevor es ernst wird.</translation>
        </message>
        <message>
            <source>An open SSH session was cut off.</source>
            <translation>Eine offene SSH-Sitzung wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>An open connection stopped answering.</source>
            <translation>Eine offene Verbindung antwortete nicht mehr.</translation>
        </message>
        <message>
            <source>Another service fails in the same way.</source>
            <translation>Ein anderer Dienst scheitert auf dieselbe Weise.</translation>
        </message>
        <message>
            <source>Another service works from here.</source>
            <translation>Ein anderer Dienst funktioniert von hier aus.</translation>
        </message>
        <message>
            <source>Answer at once, work in the background</source>
            <translation>Sofort antworten, im Hintergrund arbeiten</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; one address.</source>
            <translation>Beantwortet in {{ceil(dns_time_s * 1000)}} ms; eine Adresse.</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; {{dns_address_count}} addresses.</source>
            <translation>Beantwortet in {{ceil(dns_time_s * 1000)}} ms; {{dns_address_count}} Adressen.</translation>
        </message>
        <message>
            <source>Answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>Mit Status {{http_status}} beantwortet in {{ceil(http_time_s * 1000)}} ms.</translation>
        </message>
        <message>
            <source>Apache HttpClient (Java)</source>
            <translation>Apache HttpClient (Java)</translation>
        </message>
        <message>
            <source>Apache answers 413 above LimitRequestBody. Slow uploads end with 408 when they fall below the minimum rate.</source>
            <translation>Apache antwortet mit 413 über LimitRequestBody. Langsame Uploads enden mit 408, wenn sie unter die Mindestrate fallen.</translation>
        </message>
        <message>
            <source>Apache closes idle connections after 5 s by default. The often quoted 15 s is still below the 60 s of common load balancers. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Apache schließt stille Verbindungen als Vorgabe nach 5 s. Die oft genannten 15 s liegen immer noch unter den 60 s üblicher Lastverteiler. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Apache could not reach the application behind it. Users saw 503.</source>
            <translation>Apache konnte die Anwendung dahinter nicht erreichen. Die Benutzer sahen 503.</translation>
        </message>
        <message>
            <source>Apache gives up when the application behind it is silent for longer than this. It then answers 502. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Apache gibt auf, wenn die Anwendung dahinter länger still ist. Es antwortet dann mit 502. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>Apache gives up when the service behind it is silent for this long.</source>
            <translation>Apache gibt auf, wenn der Dienst dahinter so lange still ist.</translation>
        </message>
        <message>
            <source>Apache got no usable answer from the application behind it.</source>
            <translation>Apache bekam keine brauchbare Antwort von der Anwendung dahinter.</translation>
        </message>
        <message>
            <source>Apache httpd</source>
            <translation>Apache httpd</translation>
        </message>
        <message>
            <source>Apple uses the same words for a reset and for an orderly close.</source>
            <translation>Apple benutzt für einen Abbruch und für ein ordentliches Schließen dieselben Worte.</translation>
        </message>
        <message>
            <source>Application objects can override it. Late packets of an unknown session are dropped (non-SYN TCP).</source>
            <translation>Anwendungsobjekte können den Wert überschreiben. Späte Pakete einer unbekannten Sitzung werden verworfen (non-SYN TCP).</translation>
        </message>
        <message>
            <source>Applies to new connections through this router only, until the next restart.</source>
            <translation>Gilt nur für neue Verbindungen durch diesen Router, bis zum nächsten Neustart.</translation>
        </message>
        <message>
            <source>Applies to new sessions. It does nothing for connections through a local socket file.</source>
            <translation>Gilt für neue Sitzungen. Bei Verbindungen über eine lokale Socket-Datei bewirkt es nichts.</translation>
        </message>
        <message>
            <source>Applies to the first byte and to the gap between two packets.</source>
            <translation>Gilt für das erste Byte und für die Lücke zwischen zwei Paketen.</translation>
        </message>
        <message>
            <source>Are many computers affected?</source>
            <translation>Sind viele Computer betroffen?</translation>
        </message>
        <message>
            <source>As a TCP proxy nginx ends a connection when neither side sends anything for proxy_timeout, 10 minutes by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Als TCP-Proxy beendet nginx eine Verbindung, wenn für proxy_timeout keine Seite etwas sendet, 10 Minuten als Vorgabe. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>As a proxy Apache is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Als Proxy ist Apache die Seite, die Verbindungen wieder benutzt, also muss es zuerst aufgeben. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Ask before sending a large body</source>
            <translation>Vor dem Senden eines großen Inhalts fragen</translation>
        </message>
        <message>
            <source>Ask several name servers</source>
            <translation>Mehrere Namensserver fragen</translation>
        </message>
        <message>
            <source>Back end that closes first produces 502 backend_connection_closed_before_data_sent_to_client.</source>
            <translation>Ein Server dahinter, der zuerst schließt, führt zu 502 backend_connection_closed_before_data_sent_to_client.</translation>
        </message>
        <message>
            <source>Bodies failed from about {{payload_limit_bytes / 1048576}} MiB on.</source>
            <translation>Inhalte scheiterten ab etwa {{payload_limit_bytes / 1048576}} MiB.</translation>
        </message>
        <message>
            <source>Body is taken as complete at what arrived: a silent truncation.</source>
            <translation>Der Inhalt gilt mit dem Angekommenen als vollständig: eine stille Kürzung.</translation>
        </message>
        <message>
            <source>Both sides do not agree on encryption. The certificate, the name or the kind of encryption does not fit.</source>
            <translation>Die beiden Seiten werden sich über die Verschlüsselung nicht einig. Das Zertifikat, der Name oder die Art der Verschlüsselung passt nicht.</translation>
        </message>
        <message>
            <source>Broken pipe (EPIPE)</source>
            <translation>Broken pipe (EPIPE)</translation>
        </message>
        <message>
            <source>By default the balancer forgets a connection after 4 minutes of silence and tells nobody. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Standardmäßig vergisst der Load Balancer eine Verbindung nach 4 Minuten Stille und sagt niemandem Bescheid. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Cancelled. Until then:</source>
            <translation>Abgebrochen. Bis dahin:</translation>
        </message>
        <message>
            <source>Capture</source>
            <translation>Mitschnitt</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Channel error PRECONDITION_FAILED.</source>
            <translation>Kanalfehler PRECONDITION_FAILED.</translation>
        </message>
        <message>
            <source>Check that the timeout setting is 0, or Redis itself closes quiet clients.</source>
            <translation>Prüfen Sie, dass die Einstellung timeout 0 ist, sonst schließt Redis selbst ruhige Clients.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Diesen Computer prüfen</translation>
        </message>
        <message>
            <source>Checked every connectionsCheckingInterval (30 s), so expiry is late by up to that. Before 18 must exceed keepAliveTimeout or it cuts idle connections.</source>
            <translation>Geprüft alle connectionsCheckingInterval (30 s), der Ablauf kommt also bis zu so viel später. Vor Version 18 muss der Wert größer sein als keepAliveTimeout, sonst schneidet er stille Verbindungen ab.</translation>
        </message>
        <message>
            <source>Checks the secure connection and the certificate, with and without the server's name.</source>
            <translation>Prüft die gesicherte Verbindung und das Zertifikat, mit und ohne den Namen des Servers.</translation>
        </message>
        <message>
            <source>Chrome, Edge</source>
            <translation>Chrome, Edge</translation>
        </message>
        <message>
            <source>Client and server both have to change.</source>
            <translation>Client und Server müssen beide geändert werden.</translation>
        </message>
        <message>
            <source>Client receives 503 or 504 with a JSON message; no reset.</source>
            <translation>Der Client bekommt 503 oder 504 mit einer JSON-Nachricht; kein Abbruch.</translation>
        </message>
        <message>
            <source>Client sees 524; was 100 s for years. Change needs an enterprise plan.</source>
            <translation>Der Client sieht 524; jahrelang waren es 100 s. Eine Änderung erfordert den Enterprise-Tarif.</translation>
        </message>
        <message>
            <source>Client stops sending its body: 408.</source>
            <translation>Der Client sendet seinen Inhalt nicht weiter: 408.</translation>
        </message>
        <message>
            <source>Client that does not read: FIN after the bytes already queued; RST and loss of queued bytes when reset_timedout_connection is on.</source>
            <translation>Ein Client, der nicht liest: FIN nach den schon eingereihten Bytes; RST und Verlust der eingereihten Bytes, wenn reset_timedout_connection eingeschaltet ist.</translation>
        </message>
        <message>
            <source>Clients that only know TLS 1.0 or 1.1 can no longer connect.</source>
            <translation>Clients, die nur TLS 1.0 oder 1.1 beherrschen, können sich nicht mehr verbinden.</translation>
        </message>
        <message>
            <source>Closed by FIN after 75.02 s; never by RST, even with reset_timedout_connection on.</source>
            <translation>Mit FIN nach 75,02 s geschlossen; nie mit RST, auch nicht mit reset_timedout_connection on.</translation>
        </message>
        <message>
            <source>Closed with a WebSocket close frame; the connection also ends after 2 h whatever the traffic.</source>
            <translation>Wird mit einem WebSocket-Close-Frame geschlossen; außerdem endet die Verbindung nach 2 h, egal wie viel Verkehr läuft.</translation>
        </message>
        <message>
            <source>Cloud NAT forgets a silent connection after its idle timeout. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Cloud NAT vergisst eine stille Verbindung nach seiner Zeitgrenze für ruhende Verbindungen. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>Compare with another service</source>
            <translation>Mit einem anderen Dienst vergleichen</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Connection pool</source>
            <translation>Verbindungspool</translation>
        </message>
        <message>
            <source>Connection table</source>
            <translation>Verbindungstabelle</translation>
        </message>
        <message>
            <source>Connections begin to fail at {{connection_limit}} at the same time.</source>
            <translation>Verbindungen scheitern, sobald es {{connection_limit}} gleichzeitig sind.</translation>
        </message>
        <message>
            <source>Connections die together again and again. The program behind them stops and is started again.</source>
            <translation>Verbindungen enden immer wieder gemeinsam. Das Programm dahinter hält an und wird neu gestartet.</translation>
        </message>
        <message>
            <source>Connections end after {{idle_limit_s}} s of silence.</source>
            <translation>Verbindungen enden nach {{idle_limit_s}} s Stille.</translation>
        </message>
        <message>
            <source>Connections of different ages all ended at the same moment.</source>
            <translation>Verbindungen verschiedenen Alters endeten alle im selben Moment.</translation>
        </message>
        <message>
            <source>Connections of different ages ended together. A time limit would have ended each at its own time, so the program behind them stopped or was restarted.</source>
            <translation>Verbindungen verschiedenen Alters endeten gemeinsam. Eine Zeitgrenze hätte jede zu ihrer eigenen Zeit beendet, also hat das Programm dahinter angehalten oder wurde neu gestartet.</translation>
        </message>
        <message>
            <source>Connections survived {{idle_survived_s}} s of silence.</source>
            <translation>Verbindungen überstanden {{idle_survived_s}} s Stille.</translation>
        </message>
        <message>
            <source>Connections were cut off before they were open.</source>
            <translation>Verbindungen wurden abgeschnitten, bevor sie offen waren.</translation>
        </message>
        <message>
            <source>Correct the entry of the name</source>
            <translation>Den Eintrag des Namens berichtigen</translation>
        </message>
        <message>
            <source>Count lost packets</source>
            <translation>Verlorene Pakete zählen</translation>
        </message>
        <message>
            <source>Counting lines of lsof overstates the number of open files, and a limit in limits.conf does not reach a service that systemd started.</source>
            <translation>Wer Zeilen von lsof zählt, überschätzt die Zahl offener Dateien, und eine Grenze in limits.conf erreicht keinen Dienst, den systemd gestartet hat.</translation>
        </message>
        <message>
            <source>Cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>Wird abgeschnitten, sobald der Name des Servers gesendet wird; ohne den Namen gelingt es.</translation>
        </message>
        <message>
            <source>Cut off before the connection was open.</source>
            <translation>Abgeschnitten, bevor die Verbindung offen war.</translation>
        </message>
        <message>
            <source>DNS</source>
            <translation>DNS</translation>
        </message>
        <message>
            <source>Data after expiry is dropped; only a new SYN opens a flow again. Existing flows keep the old value.</source>
            <translation>Daten nach dem Ablauf werden verworfen; nur ein neues SYN öffnet wieder einen Fluss. Bestehende Flüsse behalten den alten Wert.</translation>
        </message>
        <message>
            <source>Data gets lost on the way</source>
            <translation>Unterwegs gehen Daten verloren</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. Raise it in the section that needs it, not everywhere.</source>
            <translation>Tote Clients halten eine Verbindung länger. Erhöhen Sie den Wert nur in dem Abschnitt, der ihn braucht, nicht überall.</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. The keep-alive probes in the example clear them away.</source>
            <translation>Tote Clients belegen eine Verbindung länger. Die Keep-Alive-Prüfpakete im Beispiel räumen sie weg.</translation>
        </message>
        <message>
            <source>Dead idle connections are noticed by a background reader, so a FIN that already arrived is harmless (measured).</source>
            <translation>Tote stille Verbindungen bemerkt ein Leser im Hintergrund, ein schon angekommenes FIN ist also harmlos (gemessen).</translation>
        </message>
        <message>
            <source>Default read from a 6.18 kernel. Only for sockets with SO_KEEPALIVE. Two hours is longer than every cloud middlebox timer.</source>
            <translation>Vorgabe, aus einem Kernel 6.18 gelesen. Nur für Sockets mit SO_KEEPALIVE. Zwei Stunden sind länger als die Zeitgrenze jedes Zwischengeräts in der Cloud.</translation>
        </message>
        <message>
            <source>Default read; data arriving at an orphan is answered with RST at once (seen on the wire).</source>
            <translation>Standardwert ausgelesen; Daten, die bei einer verwaisten Verbindung ankommen, werden sofort mit RST beantwortet (auf der Leitung gesehen).</translation>
        </message>
        <message>
            <source>Delete the file you made in /etc/sysctl.d and restart, or set the old values (7200, 75, 9).</source>
            <translation>Löschen Sie die angelegte Datei in /etc/sysctl.d und starten Sie neu, oder setzen Sie die alten Werte (7200, 75, 9).</translation>
        </message>
        <message>
            <source>Did all connections die at the same moment?</source>
            <translation>Endeten alle Verbindungen im selben Moment?</translation>
        </message>
        <message>
            <source>Did it begin with a change?</source>
            <translation>Begann es mit einer Änderung?</translation>
        </message>
        <message>
            <source>Did the gateway wait in vain?</source>
            <translation>Hat das Gateway vergeblich gewartet?</translation>
        </message>
        <message>
            <source>Did you tell us when connections break?</source>
            <translation>Haben Sie uns gesagt, wann Verbindungen abbrechen?</translation>
        </message>
        <message>
            <source>Do both sides agree on encryption?</source>
            <translation>Werden sich beide Seiten über die Verschlüsselung einig?</translation>
        </message>
        <message>
            <source>Do connections break after a new version?</source>
            <translation>Brechen Verbindungen nach einer neuen Version ab?</translation>
        </message>
        <message>
            <source>Do connections break after a quiet time?</source>
            <translation>Brechen Verbindungen nach einer ruhigen Zeit ab?</translation>
        </message>
        <message>
            <source>Do connections break at random?</source>
            <translation>Brechen Verbindungen zufällig ab?</translation>
        </message>
        <message>
            <source>Do connections break when there is much to do?</source>
            <translation>Brechen Verbindungen ab, wenn viel zu tun ist?</translation>
        </message>
        <message>
            <source>Do connections fail once there are more of them?</source>
            <translation>Scheitern Verbindungen, sobald es mehr werden?</translation>
        </message>
        <message>
            <source>Do large downloads break?</source>
            <translation>Brechen große Downloads ab?</translation>
        </message>
        <message>
            <source>Do large packets disappear on the way?</source>
            <translation>Verschwinden große Pakete unterwegs?</translation>
        </message>
        <message>
            <source>Do large uploads break?</source>
            <translation>Brechen große Uploads ab?</translation>
        </message>
        <message>
            <source>Do long requests break?</source>
            <translation>Brechen lange Anfragen ab?</translation>
        </message>
        <message>
            <source>Do not add POST: the server may already have done the work. Raise the keep-alive time of the server as well.</source>
            <translation>Fügen Sie POST nicht hinzu: Der Server hat die Arbeit vielleicht schon getan. Erhöhen Sie auch die Keep-Alive-Zeit des Servers.</translation>
        </message>
        <message>
            <source>Do only some connections succeed?</source>
            <translation>Gelingen nur manche Verbindungen?</translation>
        </message>
        <message>
            <source>Do the two sides speak different languages?</source>
            <translation>Sprechen die beiden Seiten verschiedene Sprachen?</translation>
        </message>
        <message>
            <source>Does a device on the way send resets?</source>
            <translation>Sendet ein Gerät auf dem Weg Abbrüche?</translation>
        </message>
        <message>
            <source>Does a device on the way send that reset?</source>
            <translation>Sendet ein Gerät auf dem Weg diesen Abbruch?</translation>
        </message>
        <message>
            <source>Does a gateway say that the service behind it fails?</source>
            <translation>Sagt ein Gateway, dass der Dienst dahinter versagt?</translation>
        </message>
        <message>
            <source>Does a silent connection end with a reset?</source>
            <translation>Endet eine stille Verbindung mit einem Abbruch?</translation>
        </message>
        <message>
            <source>Does another service work from here?</source>
            <translation>Funktioniert ein anderer Dienst von hier aus?</translation>
        </message>
        <message>
            <source>Does data get lost on the way?</source>
            <translation>Gehen unterwegs Daten verloren?</translation>
        </message>
        <message>
            <source>Does it close with a reset?</source>
            <translation>Schließt sie mit einem Abbruch?</translation>
        </message>
        <message>
            <source>Does it fail at once?</source>
            <translation>Scheitert es sofort?</translation>
        </message>
        <message>
            <source>Does it listen on the right address?</source>
            <translation>Lauscht er auf der richtigen Adresse?</translation>
        </message>
        <message>
            <source>Does silence alone end the connection?</source>
            <translation>Beendet Stille allein die Verbindung?</translation>
        </message>
        <message>
            <source>Does silence in a request end it, and do long requests fail?</source>
            <translation>Beendet Stille in einer Anfrage sie, und scheitern lange Anfragen?</translation>
        </message>
        <message>
            <source>Does silence in the middle of a request end in a reset?</source>
            <translation>Endet Stille mitten in einer Anfrage mit einem Abbruch?</translation>
        </message>
        <message>
            <source>Does the computer there say that nothing is listening?</source>
            <translation>Sagt der Computer dort, dass niemand zuhört?</translation>
        </message>
        <message>
            <source>Does the connection die without any notice?</source>
            <translation>Endet die Verbindung ohne jede Nachricht?</translation>
        </message>
        <message>
            <source>Does the error come from encryption?</source>
            <translation>Kommt der Fehler von der Verschlüsselung?</translation>
        </message>
        <message>
            <source>Does the error come from the name?</source>
            <translation>Kommt der Fehler vom Namen?</translation>
        </message>
        <message>
            <source>Does the error prove a reset?</source>
            <translation>Beweist der Fehler einen Abbruch?</translation>
        </message>
        <message>
            <source>Does the error say 413?</source>
            <translation>Sagt der Fehler 413?</translation>
        </message>
        <message>
            <source>Does the error say 502?</source>
            <translation>Sagt der Fehler 502?</translation>
        </message>
        <message>
            <source>Does the error say 503?</source>
            <translation>Sagt der Fehler 503?</translation>
        </message>
        <message>
            <source>Does the error say 504?</source>
            <translation>Sagt der Fehler 504?</translation>
        </message>
        <message>
            <source>Does the error show a plain close?</source>
            <translation>Zeigt der Fehler ein einfaches Schließen?</translation>
        </message>
        <message>
            <source>Does the error show a refusal?</source>
            <translation>Zeigt der Fehler eine Ablehnung?</translation>
        </message>
        <message>
            <source>Does the error show that no answer came?</source>
            <translation>Zeigt der Fehler, dass keine Antwort kam?</translation>
        </message>
        <message>
            <source>Does the firewall of the server let it in?</source>
            <translation>Lässt die Firewall des Servers es hinein?</translation>
        </message>
        <message>
            <source>Does the gateway give up in the middle of a request?</source>
            <translation>Gibt das Gateway mitten in einer Anfrage auf?</translation>
        </message>
        <message>
            <source>Does the name exist at all?</source>
            <translation>Gibt es den Namen überhaupt?</translation>
        </message>
        <message>
            <source>Does the name lead to a suspicious address?</source>
            <translation>Führt der Name zu einer verdächtigen Adresse?</translation>
        </message>
        <message>
            <source>Does the name lead to an address?</source>
            <translation>Führt der Name zu einer Adresse?</translation>
        </message>
        <message>
            <source>Does the reset come only when the connection is used again?</source>
            <translation>Kommt der Abbruch erst, wenn die Verbindung wieder benutzt wird?</translation>
        </message>
        <message>
            <source>Does the server close as announced, and connections fail after a quiet time?</source>
            <translation>Schließt der Server wie angekündigt, und Verbindungen scheitern nach einer ruhigen Zeit?</translation>
        </message>
        <message>
            <source>Does the server close earlier than it announced, or with a reset?</source>
            <translation>Schließt der Server früher als angekündigt oder mit einem Abbruch?</translation>
        </message>
        <message>
            <source>Does the server close kept connections without announcing it?</source>
            <translation>Schließt der Server gehaltene Verbindungen, ohne es anzukündigen?</translation>
        </message>
        <message>
            <source>Does the service accept connections?</source>
            <translation>Nimmt der Dienst Verbindungen an?</translation>
        </message>
        <message>
            <source>Does the service answer a request?</source>
            <translation>Beantwortet der Dienst eine Anfrage?</translation>
        </message>
        <message>
            <source>Does using a kept connection again sometimes fail?</source>
            <translation>Scheitert es manchmal, eine gehaltene Verbindung wieder zu benutzen?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Drop and check idle connections</source>
            <translation>Stille Verbindungen aufgeben und prüfen</translation>
        </message>
        <message>
            <source>EAI_AGAIN means that the name server did not answer.</source>
            <translation>EAI_AGAIN bedeutet, dass der Nameserver nicht geantwortet hat.</translation>
        </message>
        <message>
            <source>ECONNRESET</source>
            <translation>ECONNRESET</translation>
        </message>
        <message>
            <source>Each client of a proxy needs two connections, one on each side.</source>
            <translation>Jeder Client eines Proxys braucht zwei Verbindungen, eine auf jeder Seite.</translation>
        </message>
        <message>
            <source>Each connection needs some memory. The backlog is capped by net.core.somaxconn.</source>
            <translation>Jede Verbindung braucht etwas Speicher. Der Backlog ist durch net.core.somaxconn begrenzt.</translation>
        </message>
        <message>
            <source>Early 413 with a long upload: reset after 30.03 s.</source>
            <translation>Frühes 413 bei langem Upload: Abbruch nach 30,03 s.</translation>
        </message>
        <message>
            <source>End old pods gently during a roll-out</source>
            <translation>Alte Pods bei einer Aktualisierung sanft beenden</translation>
        </message>
        <message>
            <source>Envoy / Istio</source>
            <translation>Envoy / Istio</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it.</source>
            <translation>Envoy konnte den Dienst dahinter nicht erreichen.</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it. Users saw 503 (flag UF).</source>
            <translation>Envoy konnte den Dienst dahinter nicht erreichen. Benutzer sahen 503 (Kennzeichen UF).</translation>
        </message>
        <message>
            <source>Envoy ends a quiet stream after 5 minutes, and a whole answer after 15 s unless the route says otherwise. The 0s turns the second limit off. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Envoy beendet einen stillen Datenstrom nach 5 Minuten und eine ganze Antwort nach 15 s, wenn die Route nichts anderes festlegt. Der Wert 0s schaltet die zweite Grenze ab. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>Envoy got no answer from the service behind it.</source>
            <translation>Envoy bekam vom Dienst dahinter keine Antwort.</translation>
        </message>
        <message>
            <source>Envoy has reached a limit of its own. Users saw 503 (flag UO).</source>
            <translation>Envoy hat eine eigene Grenze erreicht. Benutzer sahen 503 (Kennzeichen UO).</translation>
        </message>
        <message>
            <source>Envoy keeps idle connections to your application for 1 hour by default. Most applications close much earlier, and the next request ends as 503 with the flag UC. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Envoy hält ruhende Verbindungen zu Ihrer Anwendung standardmäßig 1 Stunde lang. Die meisten Anwendungen schließen viel früher, und die nächste Anfrage endet als 503 mit dem Kennzeichen UC. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Every connection is an open file. The often quoted limits.conf does not reach services started by systemd.</source>
            <translation>Jede Verbindung ist eine offene Datei. Das oft zitierte limits.conf erreicht keine Dienste, die systemd gestartet hat.</translation>
        </message>
        <message>
            <source>Every connection was accepted, usually within {{ceil(connect_time_s * 1000)}} ms.</source>
            <translation>Jede Verbindung wurde angenommen, meist innerhalb von {{ceil(connect_time_s * 1000)}} ms.</translation>
        </message>
        <message>
            <source>Every connection was refused: nothing is listening.</source>
            <translation>Jede Verbindung wurde abgelehnt: Niemand hört zu.</translation>
        </message>
        <message>
            <source>Every reload cuts WebSockets older than this.</source>
            <translation>Jedes Neuladen trennt WebSockets, die älter sind als dieser Wert.</translation>
        </message>
        <message>
            <source>Everything that was tested works at the moment. That does not mean that nothing is wrong; it only did not happen here and now.</source>
            <translation>Alles, was geprüft wurde, funktioniert im Moment. Das heißt nicht, dass nichts falsch ist; es trat nur hier und jetzt nicht auf.</translation>
        </message>
        <message>
            <source>Everything that was tested works. What was not tested is listed with the tests.</source>
            <translation>Alles, was geprüft wurde, funktioniert. Was nicht geprüft wurde, steht bei den Tests.</translation>
        </message>
        <message>
            <source>Expired entry: with nf_conntrack_tcp_loose=1 (default) the flow was picked up again unnoticed; with 0 packets vanished; with an INVALID reject rule an RST came at once.</source>
            <translation>Abgelaufener Eintrag: Mit nf_conntrack_tcp_loose=1 (Standard) wurde die Verbindung unbemerkt wieder aufgenommen; mit 0 verschwanden die Pakete; mit einer INVALID-Reject-Regel kam sofort ein RST.</translation>
        </message>
        <message>
            <source>External 60 s fixed, internal 600 s configurable.</source>
            <translation>Extern fest 60 s, intern 600 s einstellbar.</translation>
        </message>
        <message>
            <source>FIN after 5.01 s. Millisecond suffix "ms" accepted.</source>
            <translation>FIN nach 5,01 s. Die Endung „ms“ für Millisekunden wird angenommen.</translation>
        </message>
        <message>
            <source>FIN at 5.02 s.</source>
            <translation>FIN nach 5,02 s.</translation>
        </message>
        <message>
            <source>FIN at 6.01-6.02 s while the Keep-Alive header still says timeout=5: one second of grace was added.</source>
            <translation>FIN bei 6,01 bis 6,02 s, während der Keep-Alive-Kopf noch timeout=5 sagt: Eine Sekunde Nachfrist kam hinzu.</translation>
        </message>
        <message>
            <source>File descriptor</source>
            <translation>Dateideskriptor</translation>
        </message>
        <message>
            <source>Find out who sends the reset</source>
            <translation>Herausfinden, wer den Abbruch sendet</translation>
        </message>
        <message>
            <source>Find the largest packet</source>
            <translation>Das größte Paket finden</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Finds out when the server closes a kept connection, whether it says so beforehand, and how often using it again loses the race.</source>
            <translation>Findet heraus, wann der Server eine gehaltene Verbindung schließt, ob er es vorher sagt und wie oft eine Wiederbenutzung das Rennen verliert.</translation>
        </message>
        <message>
            <source>Firefox</source>
            <translation>Firefox</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>Firewall</translation>
        </message>
        <message>
            <source>Fit connections to the packet size of the path</source>
            <translation>Verbindungen an die Paketgröße des Weges anpassen</translation>
        </message>
        <message>
            <source>Fixed at 350 s until September 2024. TCP keepalive from either end resets the timer. Expiry is silent; the next segment is answered with RST.</source>
            <translation>Bis September 2024 fest bei 350 s. TCP-Keepalive von beiden Seiten setzt die Uhr zurück. Der Ablauf ist still; das nächste Segment wird mit RST beantwortet.</translation>
        </message>
        <message>
            <source>Flag UT. Starts when the whole request has been received.</source>
            <translation>Kennzeichen UT. Beginnt, wenn die ganze Anfrage empfangen ist.</translation>
        </message>
        <message>
            <source>Follow the way to the server</source>
            <translation>Dem Weg zum Server folgen</translation>
        </message>
        <message>
            <source>For HTTP it bounds the whole response; for WebSocket it bounds the connection.</source>
            <translation>Bei HTTP begrenzt es die ganze Antwort, bei WebSocket die Verbindung.</translation>
        </message>
        <message>
            <source>For HTTP this is the longest time a whole answer may take, not only the silence. Very long values tie up servers.</source>
            <translation>Bei HTTP ist das die längste Zeit für eine ganze Antwort, nicht nur für die Stille. Sehr lange Werte binden Server.</translation>
        </message>
        <message>
            <source>For a TCP service this is the usual sign of an idle limit.</source>
            <translation>Bei einem TCP-Dienst ist das das übliche Zeichen für eine Grenze der Stille.</translation>
        </message>
        <message>
            <source>Forget old answers</source>
            <translation>Alte Antworten vergessen</translation>
        </message>
        <message>
            <source>Forgotten sessions stay for longer. Let the connection pool drop its connections earlier instead where you can.</source>
            <translation>Vergessene Sitzungen bleiben länger. Lassen Sie stattdessen, wenn möglich, den Verbindungsvorrat seine Verbindungen früher aufgeben.</translation>
        </message>
        <message>
            <source>Gap between two reads, not the whole upload. Logged 408, sent nothing, FIN.</source>
            <translation>Abstand zwischen zwei Lesevorgängen, nicht der ganze Upload. 408 im Protokoll, nichts gesendet, FIN.</translation>
        </message>
        <message>
            <source>Gap between two reads. Before headers: 504. After headers: body truncated and FIN (status logged 200).</source>
            <translation>Lücke zwischen zwei Lesevorgängen. Vor den Kopfzeilen: 504. Nach den Kopfzeilen: Inhalt abgeschnitten und FIN (als Status 200 protokolliert).</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>Google's HTTP load balancers keep connections to your servers for 600 s, and that value is fixed. A server that closes earlier answers some requests with a closed connection, and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Die HTTP-Load-Balancer von Google halten Verbindungen zu Ihren Servern 600 s lang, und dieser Wert ist fest. Ein Server, der früher schließt, beantwortet manche Anfragen mit einer geschlossenen Verbindung, und der Benutzer sieht 502. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Graceful shutdown</source>
            <translation>Geordnetes Beenden</translation>
        </message>
        <message>
            <source>HAProxy</source>
            <translation>HAProxy</translation>
        </message>
        <message>
            <source>HAProxy answers 504 when the server is silent for timeout server. The check takes a dead server out of use.</source>
            <translation>HAProxy antwortet mit 504, wenn der Server so lange still ist, wie timeout server vorgibt. Die Prüfung nimmt einen toten Server aus dem Betrieb.</translation>
        </message>
        <message>
            <source>HAProxy closes an idle client connection after timeout http-keep-alive. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>HAProxy schließt eine stille Client-Verbindung nach timeout http-keep-alive. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>HAProxy could not open a connection: a limit was reached.</source>
            <translation>HAProxy konnte keine Verbindung öffnen: Eine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>HAProxy could not reach the server in time. Users saw 503.</source>
            <translation>HAProxy konnte den Server nicht rechtzeitig erreichen. Die Benutzer sahen 503.</translation>
        </message>
        <message>
            <source>HAProxy ends a connection when one side sends nothing for its timeout. In TCP mode keep client and server equal. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>HAProxy beendet eine Verbindung, wenn eine Seite für ihre Zeitgrenze nichts sendet. Im TCP-Modus Client und Server gleich einstellen. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>HAProxy hides whether it was a reset: the client sees an orderly close.</source>
            <translation>HAProxy verbirgt, ob es ein Abbruch war: Der Client sieht ein ordentliches Schließen.</translation>
        </message>
        <message>
            <source>HAProxy lacked something to open a connection, such as ports or memory.</source>
            <translation>HAProxy fehlte etwas, um eine Verbindung zu öffnen, zum Beispiel Ports oder Speicher.</translation>
        </message>
        <message>
            <source>HTTP 500; ignored when compilation debug is true.</source>
            <translation>HTTP 500; wird ignoriert, wenn compilation debug auf true steht.</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP-Status</translation>
        </message>
        <message>
            <source>HTTP/2 idle is 400 s too. Older texts quote 900 s.</source>
            <translation>Auch bei HTTP/2 sind es in Ruhe 400 s. Ältere Texte nennen 900 s.</translation>
        </message>
        <message>
            <source>HTTPERR reason Timer_ConnectionIdle. Default value documented; RST rather than FIN is field experience.</source>
            <translation>HTTPERR-Grund Timer_ConnectionIdle. Die Vorgabe ist dokumentiert; RST statt FIN ist Praxiserfahrung.</translation>
        </message>
        <message>
            <source>Half of the idle server connections go every interval; keep it below the back end's keep-alive.</source>
            <translation>In jedem Intervall wird die Hälfte der stillen Serververbindungen aufgegeben; halten Sie den Wert unter der Keep-Alive-Zeit des Servers dahinter.</translation>
        </message>
        <message>
            <source>Handshake</source>
            <translation>Handshake</translation>
        </message>
        <message>
            <source>Hardly any packet gets lost.</source>
            <translation>Kaum ein Paket geht verloren.</translation>
        </message>
        <message>
            <source>Heartbeat</source>
            <translation>Herzschlag</translation>
        </message>
        <message>
            <source>Helps only what this computer sends. The first stall still costs about 3 seconds.</source>
            <translation>Hilft nur bei dem, was dieser Computer sendet. Das erste Stocken kostet immer noch etwa 3 Sekunden.</translation>
        </message>
        <message>
            <source>Here nginx is the side that reuses connections, so its time must be below that of the application. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Hier ist nginx die Seite, die Verbindungen wiederverwendet. Seine Zeit muss deshalb unter der der Anwendung liegen. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>How long does the service behind the gateway take?</source>
            <translation>Wie lange braucht der Dienst hinter dem Gateway?</translation>
        </message>
        <message>
            <source>How sure the result is, from 0 to 100 percent, given what was measured.</source>
            <translation>Wie sicher das Ergebnis ist, von 0 bis 100 Prozent, nach dem, was gemessen wurde.</translation>
        </message>
        <message>
            <source>IIS closes a quiet connection after 120 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>IIS schließt eine stille Verbindung standardmäßig nach 120 s. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>IIS closes an idle connection after this time. A load balancer that reuses it later gets an error. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>IIS schließt eine stille Verbindung nach dieser Zeit. Ein Lastverteiler, der sie später wieder benutzt, bekommt einen Fehler. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer.</source>
            <translation>Stille Clients halten eine Verbindung länger.</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. It applies to all sites that have no value of their own.</source>
            <translation>Ruhende Clients belegen eine Verbindung länger. Es gilt für alle Sites, die keinen eigenen Wert haben.</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. The values are milliseconds.</source>
            <translation>Stille Clients halten eine Verbindung länger. Die Werte sind Millisekunden.</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. headersTimeout must stay the larger of the two on older versions.</source>
            <translation>Stille Clients halten eine Verbindung länger. Bei älteren Versionen muss headersTimeout der größere der beiden Werte bleiben.</translation>
        </message>
        <message>
            <source>Idle clients hold a little memory and one of worker_connections each.</source>
            <translation>Ruhende Clients belegen etwas Speicher und je eine der worker_connections.</translation>
        </message>
        <message>
            <source>Idle connections are closed first, then new ones are dropped.</source>
            <translation>Stille Verbindungen werden zuerst geschlossen, dann neue verworfen.</translation>
        </message>
        <message>
            <source>Idle connections cost some memory on the server. Set it only on servers that the balancer talks to.</source>
            <translation>Stille Verbindungen kosten auf dem Server etwas Speicher. Setzen Sie den Wert nur auf Servern, mit denen der Lastverteiler spricht.</translation>
        </message>
        <message>
            <source>Idle timeout</source>
            <translation>Zeitgrenze für ruhende Verbindungen</translation>
        </message>
        <message>
            <source>If a connection survived clearly more than {{idle_limit_s}} s of silence, this verdict would fall.</source>
            <translation>Überstünde eine Verbindung deutlich mehr als {{idle_limit_s}} s Stille, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a connection to this port were accepted, this verdict would fall.</source>
            <translation>Würde eine Verbindung zu diesem Port angenommen, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a device on the way turned out to send the reset, this verdict would fall.</source>
            <translation>Stellte sich heraus, dass ein Gerät auf dem Weg den Abbruch sendet, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a larger transfer went through, this verdict would fall.</source>
            <translation>Käme eine größere Übertragung durch, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a request stayed silent for clearly more than {{request_idle_limit_s}} s and still completed, this verdict would fall.</source>
            <translation>Bliebe eine Anfrage deutlich länger als {{request_idle_limit_s}} s still und käme doch zum Ende, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a secure connection succeeded on this port, this verdict would fall.</source>
            <translation>Gelänge eine gesicherte Verbindung an diesem Port, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a secure connection succeeded, this verdict would fall.</source>
            <translation>Gelänge eine gesicherte Verbindung, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If another name service knew the name, the one used here would be the cause.</source>
            <translation>Kennte ein anderer Namensdienst den Namen, wäre der hier benutzte die Ursache.</translation>
        </message>
        <message>
            <source>If connections also failed while they were busy, something else would be at work.</source>
            <translation>Scheiterten Verbindungen auch, während sie benutzt werden, wäre etwas anderes am Werk.</translation>
        </message>
        <message>
            <source>If connections break after a longer silence than {{idle_survived_s}} s, try again with a longer limit.</source>
            <translation>Brechen Verbindungen erst nach längerer Stille als {{idle_survived_s}} s ab, versuchen Sie es noch einmal mit einer längeren Grenze.</translation>
        </message>
        <message>
            <source>If connections of different ages ended at one moment instead, a restart would be more likely.</source>
            <translation>Endeten Verbindungen verschiedenen Alters in einem Moment, wäre ein Neustart wahrscheinlicher.</translation>
        </message>
        <message>
            <source>If it failed in the same way from another computer, the service would be more likely.</source>
            <translation>Scheiterte es auf dieselbe Weise von einem anderen Computer aus, wäre der Dienst wahrscheinlicher.</translation>
        </message>
        <message>
            <source>If large packets arrived, this verdict would fall.</source>
            <translation>Kämen große Pakete an, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If more connections at the same time worked, this verdict would fall.</source>
            <translation>Gelängen mehr Verbindungen zur gleichen Zeit, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If one connection succeeded, this verdict would fall.</source>
            <translation>Gelänge eine Verbindung, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If other services worked from here, the trouble would be tied to this one.</source>
            <translation>Funktionierten andere Dienste von hier aus, hinge die Störung an diesem einen.</translation>
        </message>
        <message>
            <source>If the address turned out to be intended, this verdict would fall.</source>
            <translation>Wäre die Adresse so gewollt, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the certificate were renewed or its issuer trusted, the connection would work.</source>
            <translation>Würde das Zertifikat erneuert oder seinem Aussteller vertraut, gelänge die Verbindung.</translation>
        </message>
        <message>
            <source>If the connections ended at the same age and not at the same moment, a time limit would be more likely.</source>
            <translation>Endeten die Verbindungen im selben Alter und nicht im selben Moment, wäre eine Zeitgrenze wahrscheinlicher.</translation>
        </message>
        <message>
            <source>If the loss vanished and the trouble stayed, something else would be at work.</source>
            <translation>Verschwände der Verlust und bliebe die Störung, wäre etwas anderes am Werk.</translation>
        </message>
        <message>
            <source>If the name were found later, the name service was only disturbed.</source>
            <translation>Würde der Name später gefunden, wäre der Namensdienst nur gestört gewesen.</translation>
        </message>
        <message>
            <source>If the same request were answered without a 5xx status, this verdict would fall.</source>
            <translation>Würde dieselbe Anfrage ohne einen 5xx-Status beantwortet, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the same request were answered, this verdict would fall.</source>
            <translation>Würde dieselbe Anfrage beantwortet, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the server announced its limit and the client kept to it, nothing would be wrong.</source>
            <translation>Würde der Server seine Grenze ankündigen und der Client sich daran halten, wäre nichts falsch.</translation>
        </message>
        <message>
            <source>If the server itself logged a close at that moment, the limit would be the server's own.</source>
            <translation>Hätte der Server selbst in diesem Moment ein Schließen vermerkt, wäre es die Grenze des Servers.</translation>
        </message>
        <message>
            <source>If the server kept a quiet connection clearly longer than {{keepalive_timeout_s}} s, this verdict would fall.</source>
            <translation>Behielte der Server eine ruhige Verbindung deutlich länger als {{keepalive_timeout_s}} s, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the server's own record showed no restart at these times, this verdict would fall.</source>
            <translation>Zeigte das Protokoll des Servers zu diesen Zeiten keinen Neustart, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the server's own record showed that it refuses this name, the server would be the cause.</source>
            <translation>Zeigte das Protokoll des Servers, dass er diesen Namen ablehnt, wäre der Server die Ursache.</translation>
        </message>
        <message>
            <source>If the server's own record showed that it sent the reset, this verdict would fall.</source>
            <translation>Zeigte das Protokoll des Servers, dass er den Abbruch gesendet hat, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If your own server and a public one disagree, the entry is new, cached or split between inside and outside.</source>
            <translation>Wenn Ihr eigener und ein öffentlicher Server sich widersprechen, ist der Eintrag neu, zwischengespeichert oder innen und außen verschieden.</translation>
        </message>
        <message>
            <source>Ignored while disableUploadTimeout is true (the default).</source>
            <translation>Wird nicht beachtet, solange disableUploadTimeout true ist (die Vorgabe).</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client that left.</source>
            <translation>Im Protokoll eines Java-Servers ist es der Client, der gegangen ist.</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client, or a box in front, that ended the connection.</source>
            <translation>Im Protokoll eines Java-Servers hat der Client oder ein Gerät davor die Verbindung beendet.</translation>
        </message>
        <message>
            <source>Infinite in 4.x without a Keep-Alive hint.</source>
            <translation>Unbegrenzt in 4.x ohne Keep-Alive-Hinweis.</translation>
        </message>
        <message>
            <source>Intrusion prevention (IPS)</source>
            <translation>Einbruchsabwehr (IPS)</translation>
        </message>
        <message>
            <source>Is a limit of this computer reached?</source>
            <translation>Ist eine Grenze dieses Computers erreicht?</translation>
        </message>
        <message>
            <source>Is a request answered by a reset?</source>
            <translation>Wird eine Anfrage mit einem Abbruch beantwortet?</translation>
        </message>
        <message>
            <source>Is anything listening on the port?</source>
            <translation>Hört am Port jemand zu?</translation>
        </message>
        <message>
            <source>Is it a web service?</source>
            <translation>Ist es ein Webdienst?</translation>
        </message>
        <message>
            <source>Is it cut off only when the server's name is sent?</source>
            <translation>Wird sie nur abgeschnitten, wenn der Name des Servers gesendet wird?</translation>
        </message>
        <message>
            <source>Is nothing listening at a suspicious address?</source>
            <translation>Hört an einer verdächtigen Adresse niemand zu?</translation>
        </message>
        <message>
            <source>Is only one computer affected?</source>
            <translation>Ist nur ein Computer betroffen?</translation>
        </message>
        <message>
            <source>Is the answer something else than a web page?</source>
            <translation>Ist die Antwort etwas anderes als eine Webseite?</translation>
        </message>
        <message>
            <source>Is the certificate the problem?</source>
            <translation>Liegt es am Zertifikat?</translation>
        </message>
        <message>
            <source>Is the connection closed without an answer?</source>
            <translation>Wird die Verbindung ohne Antwort geschlossen?</translation>
        </message>
        <message>
            <source>Is the connection cut off before it is open?</source>
            <translation>Wird die Verbindung abgeschnitten, bevor sie offen ist?</translation>
        </message>
        <message>
            <source>Is the connection encrypted?</source>
            <translation>Ist die Verbindung verschlüsselt?</translation>
        </message>
        <message>
            <source>Is the request never answered?</source>
            <translation>Wird die Anfrage nie beantwortet?</translation>
        </message>
        <message>
            <source>Is the secure connection cut off while it is set up?</source>
            <translation>Wird die gesicherte Verbindung beim Aufbau abgeschnitten?</translation>
        </message>
        <message>
            <source>Is there no answer at all?</source>
            <translation>Kommt überhaupt keine Antwort?</translation>
        </message>
        <message>
            <source>It helps only where the last state says OOMKilled. A CPU limit plays no part in that, and Evicted means that the whole node was short of something.</source>
            <translation>Es hilft nur, wo der letzte Zustand OOMKilled lautet. Eine CPU-Grenze spielt dabei keine Rolle, und Evicted bedeutet, dass dem ganzen Knoten etwas fehlte.</translation>
        </message>
        <message>
            <source>It is not the application behind nginx.</source>
            <translation>Es ist nicht die Anwendung hinter nginx.</translation>
        </message>
        <message>
            <source>It is not the server.</source>
            <translation>Es ist nicht der Server.</translation>
        </message>
        <message>
            <source>It is not the service.</source>
            <translation>Es ist nicht der Dienst.</translation>
        </message>
        <message>
            <source>It matters which side waits longer: the side that uses connections again must give them up first, so the server has to wait longest.</source>
            <translation>Es kommt darauf an, welche Seite länger wartet: Wer Verbindungen wieder benutzt, muss sie zuerst aufgeben, also muss der Server am längsten warten.</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>Das geschieht oft, wenn eine offen gehaltene Verbindung wiederverwendet wird, kurz nachdem der Dienst sie geschlossen hat.</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. A crash looks the same.</source>
            <translation>Das geschieht oft, wenn eine gehaltene Verbindung gerade dann wieder benutzt wird, wenn der Dienst sie geschlossen hat. Ein Absturz sieht genauso aus.</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. Java hides a short body altogether.</source>
            <translation>Es geschieht oft, wenn eine aufgehobene Verbindung wieder benutzt wird, kurz nachdem der Dienst sie geschlossen hat. Einen zu kurzen Inhalt verbirgt Java ganz.</translation>
        </message>
        <message>
            <source>It only helps when the client itself gave up. It does not move a limit of the far end.</source>
            <translation>Es hilft nur, wenn der Client selbst aufgegeben hat. Eine Grenze der Gegenseite verschiebt es nicht.</translation>
        </message>
        <message>
            <source>It only looks and changes nothing.</source>
            <translation>Es sieht nur nach und ändert nichts.</translation>
        </message>
        <message>
            <source>It shows a full queue of waiting connections and the programs with the most open files. Counting with lsof gives too much: it also lists libraries.</source>
            <translation>Es zeigt eine volle Warteschlange von Verbindungen und die Programme mit den meisten offenen Dateien. Zählen mit lsof ergibt zu viel: Es führt auch Bibliotheken auf.</translation>
        </message>
        <message>
            <source>It shows the certificate, its dates and its names, and whether an older version of TLS is the only one that works. An end right after the first message points to plain text on the port or to a box on the way.</source>
            <translation>Es zeigt das Zertifikat, seine Daten und Namen und ob nur eine ältere Version von TLS funktioniert. Ein Ende gleich nach der ersten Nachricht deutet auf unverschlüsselten Text an diesem Port oder auf ein Gerät auf dem Weg.</translation>
        </message>
        <message>
            <source>It tells a lack of memory from a fault in the program and from a deliberate kill.</source>
            <translation>Es unterscheidet Speichermangel von einem Fehler im Programm und von absichtlichem Beenden.</translation>
        </message>
        <message>
            <source>Java</source>
            <translation>Java</translation>
        </message>
        <message>
            <source>Java HttpClient</source>
            <translation>Java HttpClient</translation>
        </message>
        <message>
            <source>Java HttpURLConnection</source>
            <translation>Java HttpURLConnection</translation>
        </message>
        <message>
            <source>Keep WebSocket and streaming connections open</source>
            <translation>WebSocket-Verbindungen und Datenströme offen halten</translation>
        </message>
        <message>
            <source>Keep a connection and use it again</source>
            <translation>Eine Verbindung halten und wieder benutzen</translation>
        </message>
        <message>
            <source>Keep connections longer than the clients do</source>
            <translation>Verbindungen länger halten als die Clients</translation>
        </message>
        <message>
            <source>Keep quiet connections open longer</source>
            <translation>Ruhige Verbindungen länger offen halten</translation>
        </message>
        <message>
            <source>Keep quiet sessions longer</source>
            <translation>Ruhige Sitzungen länger behalten</translation>
        </message>
        <message>
            <source>Keep stream_idle_timeout when you turn the route limit off, or dead streams stay for ever.</source>
            <translation>Behalten Sie stream_idle_timeout bei, wenn Sie die Grenze der Route abschalten, sonst bleiben tote Datenströme für immer.</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (AWS command line)</source>
            <translation>Den Lastverteiler aus dem Rennen nehmen (AWS-Befehlszeile)</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (Terraform)</source>
            <translation>Den Lastverteiler aus dem Rennen halten (Terraform)</translation>
        </message>
        <message>
            <source>Keep the server open longer than the balancer</source>
            <translation>Den Server länger offen halten als den Load Balancer</translation>
        </message>
        <message>
            <source>Keep-alive (HTTP)</source>
            <translation>Keep-Alive (HTTP)</translation>
        </message>
        <message>
            <source>Keep-alive (TCP)</source>
            <translation>Keep-Alive (TCP)</translation>
        </message>
        <message>
            <source>Keeping a connection open after an answer, so that the next request need not open a new one.</source>
            <translation>Eine Verbindung nach einer Antwort offen halten, damit die nächste Anfrage keine neue öffnen muss.</translation>
        </message>
        <message>
            <source>Kept connections and gateways belong to web services, and this is none.</source>
            <translation>Gehaltene Verbindungen und Gateways gehören zu Webdiensten, und das hier ist keiner.</translation>
        </message>
        <message>
            <source>Kestrel closes idle connections after 130 s by default. Somebody may have set less. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Kestrel schließt stille Verbindungen als Vorgabe nach 130 s. Vielleicht hat jemand weniger eingestellt. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Large packets arrive.</source>
            <translation>Große Pakete kommen an.</translation>
        </message>
        <message>
            <source>Large packets disappear on the way</source>
            <translation>Große Pakete verschwinden unterwegs</translation>
        </message>
        <message>
            <source>Larger bodies need memory.</source>
            <translation>Größere Inhalte brauchen Speicher.</translation>
        </message>
        <message>
            <source>Larger bodies need room in the pods.</source>
            <translation>Größere Inhalte brauchen Platz in den Pods.</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server.</source>
            <translation>Größere Inhalte brauchen Platz auf dem Server.</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server. Raise it only where uploads are expected.</source>
            <translation>Größere Inhalte brauchen Platz auf dem Server. Erhöhen Sie den Wert nur, wo Uploads erwartet werden.</translation>
        </message>
        <message>
            <source>Late packets: "First packet isn't SYN". Kernel parameter fw_rst_expired_conn=1 makes the gateway answer with RST.</source>
            <translation>Späte Pakete: „First packet isn't SYN“. Mit dem Kernelparameter fw_rst_expired_conn=1 antwortet das Gateway mit RST.</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <source>Left out, as you asked.</source>
            <translation>Weggelassen, wie gewünscht.</translation>
        </message>
        <message>
            <source>Let Apache drop idle connections before the application does</source>
            <translation>Apache stille Verbindungen vor der Anwendung aufgeben lassen</translation>
        </message>
        <message>
            <source>Let Cloud NAT remember silent connections longer</source>
            <translation>Cloud NAT stille Verbindungen länger merken lassen</translation>
        </message>
        <message>
            <source>Let Envoy drop idle connections before the application does</source>
            <translation>Envoy stille Verbindungen vor der Anwendung aufgeben lassen</translation>
        </message>
        <message>
            <source>Let HAProxy drop idle server connections early</source>
            <translation>HAProxy stille Serververbindungen früh aufgeben lassen</translation>
        </message>
        <message>
            <source>Let HAProxy wait longer on both sides</source>
            <translation>HAProxy auf beiden Seiten länger warten lassen</translation>
        </message>
        <message>
            <source>Let IIS wait longer</source>
            <translation>IIS länger warten lassen</translation>
        </message>
        <message>
            <source>Let Tomcat wait longer for quiet clients</source>
            <translation>Tomcat länger auf ruhige Clients warten lassen</translation>
        </message>
        <message>
            <source>Let address translation accept late packets</source>
            <translation>Die Adressübersetzung späte Pakete annehmen lassen</translation>
        </message>
        <message>
            <source>Let both sides know when the balancer forgets a connection</source>
            <translation>Beide Seiten erfahren lassen, wenn der Lastverteiler eine Verbindung vergisst</translation>
        </message>
        <message>
            <source>Let fetch give up before the server</source>
            <translation>fetch vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let fetch wait longer for a quiet server</source>
            <translation>fetch länger auf einen stillen Server warten lassen</translation>
        </message>
        <message>
            <source>Let gunicorn workers finish slow work</source>
            <translation>gunicorn-Arbeitsprozesse langsame Arbeit beenden lassen</translation>
        </message>
        <message>
            <source>Let httpx give up before the server</source>
            <translation>httpx vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let httpx wait longer</source>
            <translation>httpx länger warten lassen</translation>
        </message>
        <message>
            <source>Let nginx drop idle connections before the application does</source>
            <translation>nginx stille Verbindungen vor der Anwendung aufgeben lassen</translation>
        </message>
        <message>
            <source>Let nginx wait longer than the application is silent</source>
            <translation>nginx länger warten lassen, als die Anwendung still ist</translation>
        </message>
        <message>
            <source>Let the .NET client give up before the server</source>
            <translation>Den .NET-Client vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let the Go client give up before the server</source>
            <translation>Den Go-Client vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let the Go server finish slow answers</source>
            <translation>Den Go-Server langsame Antworten beenden lassen</translation>
        </message>
        <message>
            <source>Let the Java client give up before the server</source>
            <translation>Den Java-Client vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let the Java client wait longer</source>
            <translation>Den Java-Client länger warten lassen</translation>
        </message>
        <message>
            <source>Let the NAT gateway remember silent connections longer</source>
            <translation>Das NAT-Gateway stille Verbindungen länger merken lassen</translation>
        </message>
        <message>
            <source>Let the Node.js server wait for slow work</source>
            <translation>Den Node.js-Server auf langsame Arbeit warten lassen</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (AWS command line)</source>
            <translation>Den Lastverteiler vor dem Server aufgeben lassen (AWS-Befehlszeile)</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (Terraform)</source>
            <translation>Den Lastverteiler vor dem Server aufgeben lassen (Terraform)</translation>
        </message>
        <message>
            <source>Let the client give up before the server</source>
            <translation>Den Client vor dem Server aufgeben lassen</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (AWS command line)</source>
            <translation>Den Lastverteiler stille Verbindungen länger behalten lassen (AWS-Befehlszeile)</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (Terraform)</source>
            <translation>Den Lastverteiler stille Verbindungen länger merken lassen (Terraform)</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer</source>
            <translation>Den Load Balancer länger warten lassen</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (AWS command line)</source>
            <translation>Den Lastverteiler länger warten lassen (AWS-Befehlszeile)</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (Terraform)</source>
            <translation>Den Lastverteiler länger warten lassen (Terraform)</translation>
        </message>
        <message>
            <source>Like a car that runs well on the test drive.</source>
            <translation>Wie ein Auto, das bei der Probefahrt tadellos läuft.</translation>
        </message>
        <message>
            <source>Like a guard who does not accept the pass.</source>
            <translation>Wie ein Pförtner, der den Ausweis nicht annimmt.</translation>
        </message>
        <message>
            <source>Like a parcel that does not fit through the letter box.</source>
            <translation>Wie ein Paket, das nicht durch den Briefschlitz passt.</translation>
        </message>
        <message>
            <source>Like a phone call that is cut because nobody spoke for a minute.</source>
            <translation>Wie ein Telefonat, das getrennt wird, weil eine Minute lang niemand sprach.</translation>
        </message>
        <message>
            <source>Like a receptionist who is there while nobody upstairs picks up.</source>
            <translation>Wie ein Empfang, der besetzt ist, während oben niemand abnimmt.</translation>
        </message>
        <message>
            <source>Like a restaurant with all tables taken that sends new guests away.</source>
            <translation>Wie ein Restaurant, in dem alle Tische besetzt sind und das neue Gäste wegschickt.</translation>
        </message>
        <message>
            <source>Like a shop whose lights go out while customers are inside.</source>
            <translation>Wie ein Laden, in dem das Licht ausgeht, während noch Kunden darin sind.</translation>
        </message>
        <message>
            <source>Like a wrong entry in the phone book.</source>
            <translation>Wie ein falscher Eintrag im Telefonbuch.</translation>
        </message>
        <message>
            <source>Like an operator who hangs up for both sides.</source>
            <translation>Wie eine Vermittlung, die für beide Seiten auflegt.</translation>
        </message>
        <message>
            <source>Like letters that go missing in the post.</source>
            <translation>Wie Briefe, die in der Post verloren gehen.</translation>
        </message>
        <message>
            <source>Like ringing at a door behind which nobody lives.</source>
            <translation>Wie das Klingeln an einer Tür, hinter der niemand wohnt.</translation>
        </message>
        <message>
            <source>Like stepping up to a counter at the moment its shutter comes down.</source>
            <translation>Wie ein Schalter, dessen Rollladen fällt, wenn man gerade davortritt.</translation>
        </message>
        <message>
            <source>Like writing to an address from which no letter ever comes back.</source>
            <translation>Wie Briefe an eine Adresse, von der nie Antwort kommt.</translation>
        </message>
        <message>
            <source>Lingering close</source>
            <translation>Verzögertes Schließen</translation>
        </message>
        <message>
            <source>Linux then tries smaller packets by itself when large ones vanish. Such a path gives stalls and timeouts, not resets.</source>
            <translation>Linux versucht dann von selbst kleinere Pakete, wenn große verschwinden. Ein solcher Weg führt zu Stocken und Zeitüberschreitungen, nicht zu Abbrüchen.</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Listener</translation>
        </message>
        <message>
            <source>Load balancer</source>
            <translation>Load Balancer</translation>
        </message>
        <message>
            <source>Load balancers and firewalls that forget quiet connections are a usual reason.</source>
            <translation>Lastverteiler und Firewalls, die ruhige Verbindungen vergessen, sind ein üblicher Grund.</translation>
        </message>
        <message>
            <source>Log message 302014 Teardown TCP ... Conn-timeout.</source>
            <translation>Protokollmeldung 302014 Teardown TCP ... Conn-timeout.</translation>
        </message>
        <message>
            <source>Long values hold outgoing ports for longer, and those can run out. A sign of life from the application is the safer way.</source>
            <translation>Große Werte belegen ausgehende Ports länger, und diese können ausgehen. Ein Lebenszeichen der Anwendung ist der sicherere Weg.</translation>
        </message>
        <message>
            <source>Longer silence for TCP connections through nginx</source>
            <translation>Längere Stille für TCP-Verbindungen durch nginx</translation>
        </message>
        <message>
            <source>Longer towards clients, shorter towards pods</source>
            <translation>Länger zu den Clients hin, kürzer zu den Pods hin</translation>
        </message>
        <message>
            <source>Longer wait for one back end</source>
            <translation>Längeres Warten für ein einzelnes Backend</translation>
        </message>
        <message>
            <source>Longer wait for one path</source>
            <translation>Längeres Warten für einen Pfad</translation>
        </message>
        <message>
            <source>Longer wait for one slow path</source>
            <translation>Längere Wartezeit für einen langsamen Pfad</translation>
        </message>
        <message>
            <source>Longer wait, and a visible end</source>
            <translation>Längeres Warten und ein sichtbares Ende</translation>
        </message>
        <message>
            <source>Longer waits by annotation</source>
            <translation>Längeres Warten durch Annotationen</translation>
        </message>
        <message>
            <source>Longer waits for quiet streams</source>
            <translation>Längere Wartezeiten für ruhige Datenströme</translation>
        </message>
        <message>
            <source>Look at the handshake</source>
            <translation>Den Handshake ansehen</translation>
        </message>
        <message>
            <source>Look up the name</source>
            <translation>Den Namen nachschlagen</translation>
        </message>
        <message>
            <source>Looking up the name</source>
            <translation>Der Name wird nachgeschlagen</translation>
        </message>
        <message>
            <source>Loss at one place that is gone further on is only that place being slow to answer. Loss that stays to the end is real.</source>
            <translation>Verlust an einer Stelle, der weiter hinten weg ist, heißt nur, dass diese Stelle langsam antwortet. Verlust, der bis zum Ende bleibt, ist echt.</translation>
        </message>
        <message>
            <source>Lost packets seldom cause a reset by themselves, and a ping only tests the packet size when splitting is forbidden.</source>
            <translation>Verlorene Pakete führen selten von selbst zu einem Abbruch, und ein Ping prüft die Paketgröße nur, wenn das Teilen verboten ist.</translation>
        </message>
        <message>
            <source>MTU</source>
            <translation>MTU</translation>
        </message>
        <message>
            <source>MTU black hole</source>
            <translation>MTU-Loch (große Pakete verschwinden)</translation>
        </message>
        <message>
            <source>Many clients fail when the certificate in between is missing. The file must hold your certificate first, then those in between.</source>
            <translation>Viele Clients scheitern, wenn das Zwischenzertifikat fehlt. Die Datei muss zuerst Ihr Zertifikat und dann die Zwischenzertifikate enthalten.</translation>
        </message>
        <message>
            <source>Many connections stay silent for different times. That shows whether silence alone ends them, and after how long.</source>
            <translation>Viele Verbindungen bleiben verschieden lange still. Das zeigt, ob Stille allein sie beendet und nach welcher Zeit.</translation>
        </message>
        <message>
            <source>MaxStartups, a block list on the server and a box on the way look alike.</source>
            <translation>MaxStartups, eine Sperrliste auf dem Server und ein Gerät auf dem Weg sehen gleich aus.</translation>
        </message>
        <message>
            <source>Maximum life of a client connection, independent of idleness; ends gracefully on the next response.</source>
            <translation>Höchste Lebensdauer einer Client-Verbindung, unabhängig von Ruhe; endet geordnet bei der nächsten Antwort.</translation>
        </message>
        <message>
            <source>MongoDB</source>
            <translation>MongoDB</translation>
        </message>
        <message>
            <source>More connections at a time did no harm.</source>
            <translation>Mehr Verbindungen zur gleichen Zeit schadeten nicht.</translation>
        </message>
        <message>
            <source>More connections for nginx</source>
            <translation>Mehr Verbindungen für nginx</translation>
        </message>
        <message>
            <source>More memory for a container that ran out of it</source>
            <translation>Mehr Speicher für einen Container, dem er ausgegangen ist</translation>
        </message>
        <message>
            <source>More tests are needed</source>
            <translation>Es braucht weitere Tests</translation>
        </message>
        <message>
            <source>Mostly a box on the way forgot the quiet connection.</source>
            <translation>Meist hat ein Gerät auf dem Weg die ruhige Verbindung vergessen.</translation>
        </message>
        <message>
            <source>Must be below the back end's own keep-alive.</source>
            <translation>Muss unter der eigenen Keep-Alive-Zeit des Servers dahinter liegen.</translation>
        </message>
        <message>
            <source>MySQL / MariaDB</source>
            <translation>MySQL / MariaDB</translation>
        </message>
        <message>
            <source>MySQL 8.0.24 and later sends error 4031 before closing; older client sees "gone away" (2006) or "lost connection" (2013).</source>
            <translation>MySQL ab 8.0.24 sendet vor dem Schließen den Fehler 4031; ein älterer Client sieht „gone away“ (2006) oder „lost connection“ (2013).</translation>
        </message>
        <message>
            <source>MySQL closes a session that is silent for wait_timeout, 8 hours by default. Somebody may have set less. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>MySQL schließt eine Sitzung, die für wait_timeout still ist, 8 Stunden als Vorgabe. Vielleicht hat jemand weniger eingestellt. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>Needs a timer to be set; also ends idle keep-alive connections.</source>
            <translation>Dafür muss eine Zeitgrenze gesetzt sein; sie beendet auch ruhende Keep-Alive-Verbindungen.</translation>
        </message>
        <message>
            <source>Needs gthread or an asynchronous worker. Idle clients hold a connection for longer.</source>
            <translation>Braucht gthread oder einen asynchronen Arbeitsprozess. Stille Clients halten eine Verbindung länger.</translation>
        </message>
        <message>
            <source>New connections are made a little more often.</source>
            <translation>Neue Verbindungen werden etwas öfter aufgebaut.</translation>
        </message>
        <message>
            <source>New connections are made a little more often. Do not allow retries of POST requests to hide the problem: the application may do the work twice.</source>
            <translation>Neue Verbindungen werden etwas öfter aufgebaut. Erlauben Sie keine Wiederholung von POST-Anfragen, um das Problem zu verdecken: Die Anwendung könnte die Arbeit zweimal ausführen.</translation>
        </message>
        <message>
            <source>New connections are made a little more often. It applies to the whole program.</source>
            <translation>Neue Verbindungen werden etwas öfter aufgebaut. Es gilt für das ganze Programm.</translation>
        </message>
        <message>
            <source>Newer Nitro generations are reported to default to 350 s; read the interface attribute instead of assuming five days.</source>
            <translation>Neuere Nitro-Generationen sollen als Vorgabe 350 s haben; lesen Sie das Attribut der Schnittstelle, statt fünf Tage anzunehmen.</translation>
        </message>
        <message>
            <source>No answer at all means that something on the way drops the packets. The last place that answers is next to it.</source>
            <translation>Gar keine Antwort bedeutet, dass etwas auf dem Weg die Pakete verwirft. Die letzte Stelle, die antwortet, liegt direkt daneben.</translation>
        </message>
        <message>
            <source>No answer at all.</source>
            <translation>Überhaupt keine Antwort.</translation>
        </message>
        <message>
            <source>No attempt to connect was answered in any way. A firewall drops it silently, or no way leads there. Whether the service runs is not known.</source>
            <translation>Kein Verbindungsversuch wurde irgendwie beantwortet. Eine Firewall verwirft ihn still, oder es führt kein Weg dorthin. Ob der Dienst läuft, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>No connection could be opened.</source>
            <translation>Es ließ sich keine Verbindung öffnen.</translation>
        </message>
        <message>
            <source>No device on the way sent a reset.</source>
            <translation>Kein Gerät auf dem Weg hat einen Abbruch gesendet.</translation>
        </message>
        <message>
            <source>No limit was found.</source>
            <translation>Keine Grenze gefunden.</translation>
        </message>
        <message>
            <source>No moment ended all connections together.</source>
            <translation>Kein Moment beendete alle Verbindungen gemeinsam.</translation>
        </message>
        <message>
            <source>No restart was seen.</source>
            <translation>Kein Neustart beobachtet.</translation>
        </message>
        <message>
            <source>No server was free in time. Users saw 503.</source>
            <translation>Kein Server war rechtzeitig frei. Die Benutzer sahen 503.</translation>
        </message>
        <message>
            <source>Nobody closed the connection.</source>
            <translation>Niemand hat die Verbindung geschlossen.</translation>
        </message>
        <message>
            <source>Nobody reset anything: Apache gave up.</source>
            <translation>Niemand hat etwas abgebrochen: Apache hat aufgegeben.</translation>
        </message>
        <message>
            <source>Nobody reset anything: nginx gave up.</source>
            <translation>Niemand hat etwas abgebrochen: nginx gab auf.</translation>
        </message>
        <message>
            <source>Node.js</source>
            <translation>Node.js</translation>
        </message>
        <message>
            <source>Node.js calls an orderly close ECONNRESET as well. It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>Node.js nennt auch ein ordentliches Schließen ECONNRESET. Das geschieht oft, wenn eine offen gehaltene Verbindung wiederverwendet wird, kurz nachdem der Dienst sie geschlossen hat.</translation>
        </message>
        <message>
            <source>Node.js reports ECONNRESET here although the close may have been orderly.</source>
            <translation>Node.js meldet hier ECONNRESET, obwohl das Schließen ordentlich gewesen sein kann.</translation>
        </message>
        <message>
            <source>None; it is a message.</source>
            <translation>Keiner; es ist eine Nachricht.</translation>
        </message>
        <message>
            <source>Not needed any more: the cause is clear.</source>
            <translation>Nicht mehr nötig: Die Ursache ist klar.</translation>
        </message>
        <message>
            <source>Not needed: you gave an address, not a name.</source>
            <translation>Nicht nötig: Sie haben eine Adresse angegeben, keinen Namen.</translation>
        </message>
        <message>
            <source>Not user configurable; current FAQ says RST at expiry, older text says only that the session is not guaranteed.</source>
            <translation>Nicht vom Benutzer einstellbar; die aktuelle FAQ nennt RST beim Ablauf, ein älterer Text sagt nur, dass die Sitzung nicht garantiert ist.</translation>
        </message>
        <message>
            <source>Nothing answers at the suspicious address that the name leads to.</source>
            <translation>An der verdächtigen Adresse, zu der der Name führt, antwortet niemand.</translation>
        </message>
        <message>
            <source>Nothing came back from this address.</source>
            <translation>Von dieser Adresse kam nichts zurück.</translation>
        </message>
        <message>
            <source>Nothing comes back from this address.</source>
            <translation>Von dieser Adresse kommt nichts zurück.</translation>
        </message>
        <message>
            <source>Nothing comes back from this address. A firewall drops the attempt silently, or no way leads there.</source>
            <translation>Von dieser Adresse kommt nichts zurück. Eine Firewall verwirft den Versuch still, oder es führt kein Weg dorthin.</translation>
        </message>
        <message>
            <source>Nothing is listening there</source>
            <translation>Dort hört niemand zu</translation>
        </message>
        <message>
            <source>Nothing listens where nginx expects the application. Users saw 502.</source>
            <translation>Dort, wo nginx die Anwendung erwartet, hört niemand zu. Die Benutzer sahen 502.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Nothing unusual on this computer.</source>
            <translation>Nichts Ungewöhnliches an diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing wrong was found</source>
            <translation>Es wurde nichts Falsches gefunden</translation>
        </message>
        <message>
            <source>Nothing wrong was found.</source>
            <translation>Es wurde nichts Falsches gefunden.</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (one connection)</source>
            <translation>Tote Verbindungen früher bemerken (eine Verbindung)</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (whole computer)</source>
            <translation>Tote Verbindungen früher bemerken (ganzer Computer)</translation>
        </message>
        <message>
            <source>Old answers live on until their time is over. Change it before, not during, a move.</source>
            <translation>Alte Antworten leben weiter, bis ihre Zeit um ist. Ändern Sie den Wert vor einem Umzug, nicht währenddessen.</translation>
        </message>
        <message>
            <source>On Kubernetes nodes and other NAT computers late packets can count as invalid, travel on untranslated and draw a reset.</source>
            <translation>Auf Kubernetes-Knoten und anderen Computern mit NAT können späte Pakete als ungültig gelten, unübersetzt weiterreisen und einen Abbruch auslösen.</translation>
        </message>
        <message>
            <source>One HTTP/2 stream ended with an error.</source>
            <translation>Ein HTTP/2-Datenstrom endete mit einem Fehler.</translation>
        </message>
        <message>
            <source>One call was ended by the other side. The connection itself may live on.</source>
            <translation>Ein Aufruf wurde von der anderen Seite beendet. Die Verbindung selbst kann weiterleben.</translation>
        </message>
        <message>
            <source>One kind of test that is run against the service.</source>
            <translation>Eine Art von Test, die gegen den Dienst ausgeführt wird.</translation>
        </message>
        <message>
            <source>One measured fact, with the range in which the true value lies.</source>
            <translation>Eine gemessene Tatsache mit dem Bereich, in dem der wahre Wert liegt.</translation>
        </message>
        <message>
            <source>One polite request shows what answers, and what it says about keeping connections open.</source>
            <translation>Eine höfliche Anfrage zeigt, was antwortet und was es über das Offenhalten von Verbindungen sagt.</translation>
        </message>
        <message>
            <source>Only for encrypted connections.</source>
            <translation>Nur für verschlüsselte Verbindungen.</translation>
        </message>
        <message>
            <source>Only for paths that carry WebSocket or streamed answers. Without buffering a slow client holds the application for longer.</source>
            <translation>Nur für Pfade mit WebSocket oder laufend gesendeten Antworten. Ohne Puffer hält ein langsamer Client die Anwendung länger besetzt.</translation>
        </message>
        <message>
            <source>Only for web services (HTTP).</source>
            <translation>Nur für Webdienste (HTTP).</translation>
        </message>
        <message>
            <source>Only some of the connections were accepted.</source>
            <translation>Nur ein Teil der Verbindungen wurde angenommen.</translation>
        </message>
        <message>
            <source>Open connections</source>
            <translation>Verbindungen öffnen</translation>
        </message>
        <message>
            <source>Open it only for the networks that need it, not for the whole world.</source>
            <translation>Öffnen Sie ihn nur für die Netze, die ihn brauchen, nicht für die ganze Welt.</translation>
        </message>
        <message>
            <source>Open the port in the security group</source>
            <translation>Den Port in der Sicherheitsgruppe öffnen</translation>
        </message>
        <message>
            <source>Opening connections</source>
            <translation>Verbindungen werden geöffnet</translation>
        </message>
        <message>
            <source>Orderly close (FIN)</source>
            <translation>Ordentliches Schließen (FIN)</translation>
        </message>
        <message>
            <source>Origin keep-alive must stay open longer than this value.</source>
            <translation>Das Keep-Alive des Ursprungsservers muss länger offen bleiben als dieser Wert.</translation>
        </message>
        <message>
            <source>Origin that closes or resets a reused connection surfaces as 520.</source>
            <translation>Ein Ursprungsserver, der eine wieder benutzte Verbindung schließt oder abbricht, erscheint als 520.</translation>
        </message>
        <message>
            <source>Other services fail from here as well</source>
            <translation>Auch andere Dienste scheitern von hier aus</translation>
        </message>
        <message>
            <source>Other services fail from here in the same way.</source>
            <translation>Andere Dienste scheitern von hier aus auf dieselbe Weise.</translation>
        </message>
        <message>
            <source>Out of memory (OOM)</source>
            <translation>Kein Speicher mehr (OOM)</translation>
        </message>
        <message>
            <source>PHP</source>
            <translation>PHP</translation>
        </message>
        <message>
            <source>PHP uses the same words for a reset and for an orderly close, and hides a short body altogether.</source>
            <translation>PHP benutzt dieselben Worte für einen Abbruch und für ein ordentliches Schließen und verbirgt einen zu kurzen Inhalt ganz.</translation>
        </message>
        <message>
            <source>Packet loss</source>
            <translation>Paketverlust</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear on the way without notice.</source>
            <translation>Pakete über {{path_mtu_bytes}} Byte verschwinden unterwegs ohne Nachricht.</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without notice.</source>
            <translation>Pakete über {{path_mtu_bytes}} Byte verschwinden ohne Nachricht.</translation>
        </message>
        <message>
            <source>Packets are lost, damaged or too large for a part of the way. Connections become slow, stall or break.</source>
            <translation>Pakete gehen verloren, werden beschädigt oder sind für einen Teil des Weges zu groß. Verbindungen werden langsam, stocken oder brechen ab.</translation>
        </message>
        <message>
            <source>Packets of up to {{path_mtu_bytes}} bytes pass.</source>
            <translation>Pakete bis {{path_mtu_bytes}} Byte kommen durch.</translation>
        </message>
        <message>
            <source>Packets outside the expected window pass the firewall rules too. Set it on that node only.</source>
            <translation>Auch Pakete außerhalb des erwarteten Fensters kommen dann durch die Firewall-Regeln. Setzen Sie es nur auf diesem Knoten.</translation>
        </message>
        <message>
            <source>Pause in the upload longer than this ends the swallowing.</source>
            <translation>Eine längere Pause im Upload beendet das Schlucken.</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation>Nutzdaten</translation>
        </message>
        <message>
            <source>Per port and per policy values override it.</source>
            <translation>Werte je Port und je Richtlinie haben Vorrang.</translation>
        </message>
        <message>
            <source>Plain number of seconds, no unit.</source>
            <translation>Einfache Zahl in Sekunden, keine Einheit.</translation>
        </message>
        <message>
            <source>Pool is on by default (320), so a Node or gunicorn pod with a 2-5 s keep-alive loses the race.</source>
            <translation>Der Verbindungsvorrat ist als Vorgabe eingeschaltet (320), deshalb verliert ein Pod mit Node oder gunicorn und 2–5 s Keep-Alive das Rennen.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>PostgreSQL</source>
            <translation>PostgreSQL</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>Prüfpaket</translation>
        </message>
        <message>
            <source>Probes do not move the closing time of a web server. They make a program notice sooner that the far end is gone, so that it does not reuse a dead connection. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Prüfpakete verschieben den Zeitpunkt nicht, zu dem ein Webserver schließt. Sie lassen ein Programm früher bemerken, dass die Gegenseite fort ist, damit es keine tote Verbindung wiederverwendet. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Property present in 22.23.3, 24.21.0, 25.9.0 and 26.10.0; absent in 18 and 20.</source>
            <translation>Die Eigenschaft gibt es in 22.23.3, 24.21.0, 25.9.0 und 26.10.0; in 18 und 20 nicht.</translation>
        </message>
        <message>
            <source>Provisioning tools set other starting values (60 or 120 s); read the profile.</source>
            <translation>Werkzeuge zur Einrichtung setzen andere Anfangswerte (60 oder 120 s); lesen Sie das Profil.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Python (requests, urllib3, http.client)</source>
            <translation>Python (requests, urllib3, http.client)</translation>
        </message>
        <message>
            <source>Python aiohttp</source>
            <translation>Python aiohttp</translation>
        </message>
        <message>
            <source>Python httpx</source>
            <translation>Python httpx</translation>
        </message>
        <message>
            <source>RST goes only to the sender of the late packet, not to both ends.</source>
            <translation>RST geht nur an den Absender des verspäteten Pakets, nicht an beide Enden.</translation>
        </message>
        <message>
            <source>RST_STREAM is not a TCP reset.</source>
            <translation>RST_STREAM ist kein TCP-Abbruch.</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>Wettlauf</translation>
        </message>
        <message>
            <source>Range documented; default 3 h from field reports.</source>
            <translation>Bereich dokumentiert; Vorgabe 3 h nach Berichten aus der Praxis.</translation>
        </message>
        <message>
            <source>ReadTimeout, not a reset.</source>
            <translation>ReadTimeout, kein Abbruch.</translation>
        </message>
        <message>
            <source>Reboot needed for the registry form; SIO_KEEPALIVE_VALS or TCP_KEEPIDLE per socket.</source>
            <translation>Die Form in der Registrierung braucht einen Neustart; SIO_KEEPALIVE_VALS oder TCP_KEEPIDLE je Socket.</translation>
        </message>
        <message>
            <source>Record both ends at the same time</source>
            <translation>An beiden Enden gleichzeitig aufzeichnen</translation>
        </message>
        <message>
            <source>Redis</source>
            <translation>Redis</translation>
        </message>
        <message>
            <source>Redis closed a client that read too slowly.</source>
            <translation>Redis schloss einen Client, der zu langsam las.</translation>
        </message>
        <message>
            <source>Redis closes quiet clients when its timeout setting is not 0.</source>
            <translation>Redis schließt ruhige Clients, wenn seine Einstellung timeout nicht 0 ist.</translation>
        </message>
        <message>
            <source>Refused connect is 502 at once.</source>
            <translation>Ein abgelehnter Verbindungsaufbau ergibt sofort 502.</translation>
        </message>
        <message>
            <source>Refused: nothing is listening on this port.</source>
            <translation>Abgelehnt: An diesem Port hört niemand zu.</translation>
        </message>
        <message>
            <source>Regional Envoy-based variants: 600 s, maximum 600.</source>
            <translation>Regionale Varianten auf Envoy-Grundlage: 600 s, höchstens 600.</translation>
        </message>
        <message>
            <source>Regional and private REST APIs can go above 29 s after a quota increase.</source>
            <translation>Regionale und private REST-APIs können nach einer Erhöhung des Kontingents über 29 s gehen.</translation>
        </message>
        <message>
            <source>Remove the line and apply again.</source>
            <translation>Entfernen Sie die Zeile und wenden Sie die Konfiguration erneut an.</translation>
        </message>
        <message>
            <source>Remove the two annotations and apply again.</source>
            <translation>Nehmen Sie die zwei Annotationen heraus und wenden Sie die Datei erneut an.</translation>
        </message>
        <message>
            <source>Remove the two lines from the ConfigMap and apply again.</source>
            <translation>Entfernen Sie die zwei Zeilen aus der ConfigMap und wenden Sie sie erneut an.</translation>
        </message>
        <message>
            <source>Remove the uploaded file on the server.</source>
            <translation>Löschen Sie die hochgeladene Datei auf dem Server.</translation>
        </message>
        <message>
            <source>Renew the certificate</source>
            <translation>Das Zertifikat erneuern</translation>
        </message>
        <message>
            <source>Repeat only what does no harm</source>
            <translation>Nur wiederholen, was nicht schadet</translation>
        </message>
        <message>
            <source>Reset (RST)</source>
            <translation>Abbruch (RST)</translation>
        </message>
        <message>
            <source>Roll-outs take a little longer. The image must contain the sleep command.</source>
            <translation>Ausrollen dauert etwas länger. Das Image muss den Befehl sleep enthalten.</translation>
        </message>
        <message>
            <source>Ruby</source>
            <translation>Ruby</translation>
        </message>
        <message>
            <source>Run it on the gateway, with the address of the service behind it. It tells whether that service is slow, closed or fine.</source>
            <translation>Führen Sie es auf dem Gateway aus, mit der Adresse des Dienstes dahinter. Es zeigt, ob dieser Dienst langsam ist, geschlossen hat oder in Ordnung ist.</translation>
        </message>
        <message>
            <source>Run it on the server. A rule that drops leaves the client waiting; a rule that rejects answers at once.</source>
            <translation>Auf dem Server ausführen. Eine Regel, die verwirft, lässt den Client warten; eine Regel, die ablehnt, antwortet sofort.</translation>
        </message>
        <message>
            <source>Run revoke-security-group-ingress with the same words.</source>
            <translation>Führen Sie revoke-security-group-ingress mit denselben Angaben aus.</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service and restart it.</source>
            <translation>Führen Sie systemctl revert mit dem Namen des Dienstes aus und starten Sie ihn neu.</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service.</source>
            <translation>Führen Sie systemctl revert mit dem Namen des Dienstes aus.</translation>
        </message>
        <message>
            <source>Run the same command with -D instead of -A.</source>
            <translation>Führen Sie denselben Befehl mit -D statt -A aus.</translation>
        </message>
        <message>
            <source>Run the same test here again. A body just above the old limit must get through.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Ein Inhalt knapp über der alten Grenze muss durchkommen.</translation>
        </message>
        <message>
            <source>Run the same test here again. Compare captures from both ends. No reset may appear that neither end sent.</source>
            <translation>Wiederholen Sie hier denselben Test. Vergleichen Sie Mitschnitte beider Enden. Es darf kein Abbruch erscheinen, den keines der Enden gesendet hat.</translation>
        </message>
        <message>
            <source>Run the same test here again. Do it at the busiest time. Connections must succeed quickly.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus, und zwar zur Zeit mit dem meisten Betrieb. Verbindungen müssen schnell zustande kommen.</translation>
        </message>
        <message>
            <source>Run the same test here again. Large and small packets must arrive alike.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Große und kleine Pakete müssen gleichermaßen ankommen.</translation>
        </message>
        <message>
            <source>Run the same test here again. Reusing a connection must work every time, also right before the limit.</source>
            <translation>Wiederholen Sie hier denselben Test. Eine Verbindung wieder zu benutzen muss jedes Mal gelingen, auch kurz vor der Grenze.</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection attempt must get an answer.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Der Verbindungsversuch muss eine Antwort bekommen.</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection must be accepted.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Die Verbindung muss angenommen werden.</translation>
        </message>
        <message>
            <source>Run the same test here again. The encrypted connection must be set up without a complaint.</source>
            <translation>Wiederholen Sie hier denselben Test. Die verschlüsselte Verbindung muss ohne Beanstandung zustande kommen.</translation>
        </message>
        <message>
            <source>Run the same test here again. The measured silence limit must have moved above the silence your application needs, or disappeared.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Die gemessene Grenze der Stille muss jetzt über der Stille liegen, die Ihre Anwendung braucht, oder verschwunden sein.</translation>
        </message>
        <message>
            <source>Run the same test here again. The name must give the right address every time.</source>
            <translation>Führen Sie denselben Test hier noch einmal aus. Der Name muss jedes Mal die richtige Adresse ergeben.</translation>
        </message>
        <message>
            <source>Run the same test here again. The slow page must answer without 502, 503 or 504.</source>
            <translation>Wiederholen Sie hier denselben Test. Die langsame Seite muss ohne 502, 503 oder 504 antworten.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Rust</source>
            <translation>Rust</translation>
        </message>
        <message>
            <source>Rust (hyper, reqwest)</source>
            <translation>Rust (hyper, reqwest)</translation>
        </message>
        <message>
            <source>SSH</source>
            <translation>SSH</translation>
        </message>
        <message>
            <source>SYN</source>
            <translation>SYN</translation>
        </message>
        <message>
            <source>Safari, iPhone, Mac</source>
            <translation>Safari, iPhone, Mac</translation>
        </message>
        <message>
            <source>Same timer also covers a stalled read during a request (idle timeout expired exception).</source>
            <translation>Dieselbe Zeit gilt auch für ein stockendes Lesen während einer Anfrage (idle timeout expired exception).</translation>
        </message>
        <message>
            <source>Same timer turns into a real RST: partial header, partial body, unread response and return 444 all reset; a plain idle keep-alive still gets FIN.</source>
            <translation>Dieselbe Uhr führt zu einem echten RST: halber Kopf, halber Inhalt, ungelesene Antwort und return 444 werden alle abgebrochen; eine einfach stille Keep-Alive-Verbindung bekommt weiterhin FIN.</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}).</source>
            <translation>Gesichert ({{tls_version}}).</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}); the certificate is valid for {{floor(tls_days_left)}} more days.</source>
            <translation>Gesichert ({{tls_version}}); das Zertifikat gilt noch {{floor(tls_days_left)}} Tage.</translation>
        </message>
        <message>
            <source>Seen as 504 or 500 at 3 min 50 s.</source>
            <translation>Als 504 oder 500 nach 3 min 50 s gesehen.</translation>
        </message>
        <message>
            <source>Send and fetch larger amounts</source>
            <translation>Größere Mengen senden und holen</translation>
        </message>
        <message>
            <source>Send one request</source>
            <translation>Eine Anfrage senden</translation>
        </message>
        <message>
            <source>Send signs of life (one connection)</source>
            <translation>Lebenszeichen senden (eine Verbindung)</translation>
        </message>
        <message>
            <source>Send signs of life (whole computer)</source>
            <translation>Lebenszeichen senden (ganzer Computer)</translation>
        </message>
        <message>
            <source>Send signs of life from .NET</source>
            <translation>Lebenszeichen aus .NET senden</translation>
        </message>
        <message>
            <source>Send signs of life from Go</source>
            <translation>Lebenszeichen aus Go senden</translation>
        </message>
        <message>
            <source>Send signs of life from Redis</source>
            <translation>Lebenszeichen von Redis senden</translation>
        </message>
        <message>
            <source>Send signs of life from requests</source>
            <translation>Lebenszeichen aus requests senden</translation>
        </message>
        <message>
            <source>Send signs of life from the database</source>
            <translation>Lebenszeichen von der Datenbank senden</translation>
        </message>
        <message>
            <source>Send signs of life to both sides</source>
            <translation>Lebenszeichen an beide Seiten senden</translation>
        </message>
        <message>
            <source>Send the whole chain and allow current versions</source>
            <translation>Die ganze Zertifikatskette senden und aktuelle Versionen erlauben</translation>
        </message>
        <message>
            <source>Sends the file upload.bin. Use one that may be uploaded.</source>
            <translation>Sendet die Datei upload.bin. Nehmen Sie eine, die hochgeladen werden darf.</translation>
        </message>
        <message>
            <source>Server name (SNI)</source>
            <translation>Servername (SNI)</translation>
        </message>
        <message>
            <source>Sessions denied by a profile; reset-client, reset-server and reset-both actions send RST instead.</source>
            <translation>Sitzungen, die ein Profil verweigert; die Aktionen reset-client, reset-server und reset-both senden stattdessen RST.</translation>
        </message>
        <message>
            <source>Set by the builder; other embeddings may leave it unset.</source>
            <translation>Wird vom Builder gesetzt; andere Einbettungen lassen es vielleicht ungesetzt.</translation>
        </message>
        <message>
            <source>Set it only for the slow path. Slow requests then hold a connection for longer.</source>
            <translation>Setzen Sie den Wert nur für den langsamen Pfad. Langsame Anfragen halten eine Verbindung dann länger.</translation>
        </message>
        <message>
            <source>Set tcp_mtu_probing to 0 again.</source>
            <translation>Setzen Sie tcp_mtu_probing wieder auf 0.</translation>
        </message>
        <message>
            <source>Set the old value, 300 by default, and rewrite again.</source>
            <translation>Setzen Sie den alten Wert, als Vorgabe 300, und schreiben Sie die Konfiguration erneut.</translation>
        </message>
        <message>
            <source>Set the value to 0 again.</source>
            <translation>Setzen Sie den Wert wieder auf 0.</translation>
        </message>
        <message>
            <source>Shipped server.xml sets 20000: silent connection and half header closed at 20.08 s by FIN.</source>
            <translation>Die mitgelieferte server.xml setzt 20000: stille Verbindung und halbe Kopfzeilen nach 20,08 s durch FIN geschlossen.</translation>
        </message>
        <message>
            <source>Shows whether a limit, a proxy or a VPN on this computer is involved.</source>
            <translation>Zeigt, ob eine Grenze, ein Proxy oder ein VPN auf diesem Computer beteiligt ist.</translation>
        </message>
        <message>
            <source>Shows whether data gets lost on the way.</source>
            <translation>Zeigt, ob unterwegs Daten verloren gehen.</translation>
        </message>
        <message>
            <source>Shows whether large packets disappear on the way while small ones pass.</source>
            <translation>Zeigt, ob große Pakete unterwegs verschwinden, während kleine durchkommen.</translation>
        </message>
        <message>
            <source>Shows whether only this service is affected, or everything from here.</source>
            <translation>Zeigt, ob nur dieser Dienst betroffen ist oder alles von hier aus.</translation>
        </message>
        <message>
            <source>Shows whether the service accepts connections, and whether it does so every time.</source>
            <translation>Zeigt, ob der Dienst Verbindungen annimmt, und ob er es jedes Mal tut.</translation>
        </message>
        <message>
            <source>Sidecar gone before the application has finished is a classic reset during roll-outs.</source>
            <translation>Ein Sidecar, das vor der Anwendung endet, ist ein klassischer Abbruch beim Ausrollen.</translation>
        </message>
        <message>
            <source>Silence ends the connection</source>
            <translation>Stille beendet die Verbindung</translation>
        </message>
        <message>
            <source>Silence ends the connection with a normal close</source>
            <translation>Stille beendet die Verbindung mit einem normalen Schließen</translation>
        </message>
        <message>
            <source>Silence ends the connection with a reset</source>
            <translation>Stille beendet die Verbindung mit einem Abbruch</translation>
        </message>
        <message>
            <source>Silence ends the connection without notice</source>
            <translation>Stille beendet die Verbindung ohne Nachricht</translation>
        </message>
        <message>
            <source>Silence ends the connection; the reset comes at the next use</source>
            <translation>Stille beendet die Verbindung; der Abbruch kommt bei der nächsten Benutzung</translation>
        </message>
        <message>
            <source>Silence in the middle of a request ends it</source>
            <translation>Stille mitten in einer Anfrage beendet sie</translation>
        </message>
        <message>
            <source>Silence is no proof that the server is off; most firewalls drop unwanted attempts without a word.</source>
            <translation>Stille beweist nicht, dass der Server aus ist; die meisten Firewalls verwerfen unerwünschte Versuche ohne ein Wort.</translation>
        </message>
        <message>
            <source>Silence of up to {{idle_survived_s}} s alone did not break a connection.</source>
            <translation>Stille bis {{idle_survived_s}} s allein unterbrach keine Verbindung.</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection with a reset.</source>
            <translation>{{idle_limit_s}} s Stille beenden die Verbindung mit einem Abbruch.</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection, without any notice.</source>
            <translation>{{idle_limit_s}} s Stille beenden die Verbindung ohne jede Nachricht.</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection.</source>
            <translation>{{idle_limit_s}} s Stille beenden die Verbindung.</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ended in a reset.</source>
            <translation>{{request_idle_limit_s}} s Stille mitten in einer Anfrage endeten mit einem Abbruch.</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ends it, and long requests fail.</source>
            <translation>{{request_idle_limit_s}} s Stille mitten in einer Anfrage beenden sie, und lange Anfragen scheitern.</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} seconds in the middle of a request ends the connection.</source>
            <translation>{{request_idle_limit_s}} Sekunden Stille mitten in einer Anfrage beenden die Verbindung.</translation>
        </message>
        <message>
            <source>Skipped by you.</source>
            <translation>Von Ihnen übersprungen.</translation>
        </message>
        <message>
            <source>Skipped: the secure connection could not be set up.</source>
            <translation>Übersprungen: Die gesicherte Verbindung ließ sich nicht aufbauen.</translation>
        </message>
        <message>
            <source>Skipped: the service did not accept any connection.</source>
            <translation>Übersprungen: Der Dienst nahm keine Verbindung an.</translation>
        </message>
        <message>
            <source>Skipped: the time you allowed is used up.</source>
            <translation>Übersprungen: Die erlaubte Zeit ist verbraucht.</translation>
        </message>
        <message>
            <source>Skipped: there is no address to connect to.</source>
            <translation>Übersprungen: Es gibt keine Adresse, zu der verbunden werden könnte.</translation>
        </message>
        <message>
            <source>Slow or dead clients hold a connection for longer.</source>
            <translation>Langsame oder tote Clients halten eine Verbindung länger.</translation>
        </message>
        <message>
            <source>Slow requests hold a connection for longer. This project is retired upstream: plan a move.</source>
            <translation>Langsame Anfragen belegen eine Verbindung länger. Dieses Projekt wird vom Hersteller nicht mehr gepflegt: Planen Sie einen Umstieg.</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer.</source>
            <translation>Langsame Anfragen halten einen Arbeitsprozess länger.</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer. Set it only for the slow path.</source>
            <translation>Langsame Anfragen halten einen Arbeitsprozess länger. Setzen Sie den Wert nur für den langsamen Pfad.</translation>
        </message>
        <message>
            <source>Small packets pass and large ones vanish, so a connection opens and then stalls as soon as real data is sent.</source>
            <translation>Kleine Pakete kommen durch und große verschwinden, also öffnet sich eine Verbindung und stockt, sobald echte Daten gesendet werden.</translation>
        </message>
        <message>
            <source>Small probes keep firewalls and address translators from forgetting a silent connection. They do not reset the timers of HAProxy itself.</source>
            <translation>Kleine Prüfpakete halten Firewalls und Adressübersetzer davon ab, eine stille Verbindung zu vergessen. Die Zeitgrenzen von HAProxy selbst setzen sie nicht zurück.</translation>
        </message>
        <message>
            <source>Small transfers work, and from a certain size on the connection breaks. A size limit or a buffer is too small.</source>
            <translation>Kleine Übertragungen gelingen, und ab einer bestimmten Größe bricht die Verbindung ab. Eine Größengrenze oder ein Puffer ist zu klein.</translation>
        </message>
        <message>
            <source>So much loss makes connections slow and lets them break off. The programs at both ends are not the cause.</source>
            <translation>So viel Verlust macht Verbindungen langsam und lässt sie abbrechen. Die Programme an beiden Enden sind nicht die Ursache.</translation>
        </message>
        <message>
            <source>SocketTimeoutException, not a reset.</source>
            <translation>SocketTimeoutException, kein Abbruch.</translation>
        </message>
        <message>
            <source>Some programs say so for an orderly close too. The full text with the name of the program tells more.</source>
            <translation>Manche Programme sagen das auch bei einem ordentlichen Schließen. Der ganze Text mit dem Namen des Programms sagt mehr.</translation>
        </message>
        <message>
            <source>Somebody refused the connection, so the computer is up but no program takes calls on this port. Run this on the server.</source>
            <translation>Jemand hat die Verbindung abgelehnt; der Computer läuft also, aber kein Programm nimmt an diesem Port Anrufe entgegen. Führen Sie dies auf dem Server aus.</translation>
        </message>
        <message>
            <source>Somebody waited for a set time and then gave up.</source>
            <translation>Jemand wartete eine festgelegte Zeit und gab dann auf.</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while.</source>
            <translation>Etwas zwischen Ihnen und dem Dienst beendet Verbindungen, auf denen eine Weile nichts gesendet wird.</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while. The next message then meets a connection that no longer exists.</source>
            <translation>Etwas zwischen Ihnen und dem Dienst beendet Verbindungen, auf denen eine Weile nichts gesendet wird. Die nächste Nachricht trifft dann auf eine Verbindung, die es nicht mehr gibt.</translation>
        </message>
        <message>
            <source>Something does not work, but the tests so far cannot tell why.</source>
            <translation>Etwas funktioniert nicht, aber die bisherigen Tests können nicht sagen, warum.</translation>
        </message>
        <message>
            <source>Spring / Reactor Netty</source>
            <translation>Spring / Reactor Netty</translation>
        </message>
        <message>
            <source>Start it with the old option again.</source>
            <translation>Starten Sie es wieder mit der alten Option.</translation>
        </message>
        <message>
            <source>Start it with the old options again.</source>
            <translation>Starten Sie es wieder mit den alten Optionen.</translation>
        </message>
        <message>
            <source>Start the program without the option.</source>
            <translation>Starten Sie das Programm ohne die Option.</translation>
        </message>
        <message>
            <source>Start the service and keep it running</source>
            <translation>Den Dienst starten und am Laufen halten</translation>
        </message>
        <message>
            <source>Still open after {{keepalive_survived_s}} s.</source>
            <translation>Nach {{keepalive_survived_s}} s noch offen.</translation>
        </message>
        <message>
            <source>Streams quiet for 60 s are cut.</source>
            <translation>Datenströme, die 60 s ruhig sind, werden abgeschnitten.</translation>
        </message>
        <message>
            <source>Subtracted from the server's Keep-Alive hint.</source>
            <translation>Wird vom Keep-Alive-Hinweis des Servers abgezogen.</translation>
        </message>
        <message>
            <source>Survive a path that swallows large packets</source>
            <translation>Einen Weg überstehen, der große Pakete verschluckt</translation>
        </message>
        <message>
            <source>System message</source>
            <translation>Systemmeldung</translation>
        </message>
        <message>
            <source>TCP</source>
            <translation>TCP</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in Go clients and servers: hides NAT timeouts that other stacks hit.</source>
            <translation>TCP-Keepalive ist in Go-Clients und -Servern standardmäßig eingeschaltet: Das verdeckt NAT-Zeitgrenzen, auf die andere Programme stoßen.</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in the curl tool.</source>
            <translation>TCP-Keepalive ist im Werkzeug curl als Vorgabe an.</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>TTL</source>
            <translation>TTL</translation>
        </message>
        <message>
            <source>Take the lines out again and deploy the earlier version.</source>
            <translation>Nehmen Sie die Zeilen wieder heraus und stellen Sie die frühere Version bereit.</translation>
        </message>
        <message>
            <source>Target silent for this long with a request open: the client gets a 504, not a reset. Any byte in either direction restarts the timer; TCP keepalive probes and HTTP/2 PING do not.</source>
            <translation>Ziel bei offener Anfrage so lange still: Der Client bekommt ein 504, keinen Abbruch. Jedes Byte in einer der beiden Richtungen startet die Uhr neu; TCP-Keep-Alive-Prüfpakete und HTTP/2 PING tun das nicht.</translation>
        </message>
        <message>
            <source>TaskCanceledException.</source>
            <translation>TaskCanceledException.</translation>
        </message>
        <message>
            <source>Ten probes, fixed.</source>
            <translation>Zehn Prüfpakete, fest.</translation>
        </message>
        <message>
            <source>The 15-minute reset of Swarm and ipvs clusters: keepalive of 7200 s is too late, set tcp_keepalive_time=600 in the pod or container.</source>
            <translation>Der Abbruch nach 15 Minuten bei Swarm- und ipvs-Clustern: Keep-Alive mit 7200 s kommt zu spät, setzen Sie tcp_keepalive_time=600 im Pod oder Container.</translation>
        </message>
        <message>
            <source>The API schema states a maximum of 3600 where the console accepts 4000. TCP keepalive probes do not count as activity. A silent back end during a request gives 504.</source>
            <translation>Das API-Schema nennt höchstens 3600, während die Konsole 4000 annimmt. TCP-Keepalive-Prüfpakete zählen nicht als Aktivität. Ein stilles Backend während einer Anfrage ergibt 504.</translation>
        </message>
        <message>
            <source>The NAT gateway forgets a silent connection after 4 minutes by default. The next packet gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Das NAT-Gateway vergisst eine stille Verbindung als Vorgabe nach 4 Minuten. Das nächste Paket bekommt einen Abbruch. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>The SSH connection ended.</source>
            <translation>Die SSH-Verbindung ist beendet.</translation>
        </message>
        <message>
            <source>The agent keeps idle connections and offers them again. Here it drops them before the server does. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Der Agent hält ruhende Verbindungen und bietet sie wieder an. Hier gibt er sie auf, bevor der Server es tut. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>The allowed range is 4 to 100 minutes. The reset makes the end visible to both sides; it does not prevent it.</source>
            <translation>Erlaubt sind 4 bis 100 Minuten. Der Abbruch macht das Ende für beide Seiten sichtbar; er verhindert es nicht.</translation>
        </message>
        <message>
            <source>The answer has status {{http_status}}, which is no gateway error.</source>
            <translation>Die Antwort hat Status {{http_status}}; das ist kein Gateway-Fehler.</translation>
        </message>
        <message>
            <source>The answer of the application behind Apache was cut off in the middle.</source>
            <translation>Die Antwort der Anwendung hinter Apache wurde mittendrin abgeschnitten.</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle by an orderly close.</source>
            <translation>Die Antwort wurde mittendrin durch ein ordentliches Schließen abgeschnitten.</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle.</source>
            <translation>Die Antwort wurde in der Mitte abgeschnitten.</translation>
        </message>
        <message>
            <source>The answer was not usable HTTP.</source>
            <translation>Die Antwort war kein brauchbares HTTP.</translation>
        </message>
        <message>
            <source>The answer was shorter than announced.</source>
            <translation>Die Antwort war kürzer als angekündigt.</translation>
        </message>
        <message>
            <source>The application behind Apache closed the connection before its answer. Users saw 502.</source>
            <translation>Die Anwendung hinter Apache hat die Verbindung vor ihrer Antwort geschlossen. Die Benutzer sahen 502.</translation>
        </message>
        <message>
            <source>The application behind Apache reset the connection before its answer. Users saw 502.</source>
            <translation>Die Anwendung hinter Apache brach die Verbindung vor ihrer Antwort ab. Die Benutzer sahen 502.</translation>
        </message>
        <message>
            <source>The application behind Apache was silent for too long. Users saw 502.</source>
            <translation>Die Anwendung hinter Apache war zu lange still. Benutzer sahen 502.</translation>
        </message>
        <message>
            <source>The application behind nginx closed the connection in the orderly way before its answer was complete. Users saw 502 or a cut answer.</source>
            <translation>Die Anwendung hinter nginx hat die Verbindung ordentlich geschlossen, bevor ihre Antwort vollständig war. Die Benutzer sahen 502 oder eine abgeschnittene Antwort.</translation>
        </message>
        <message>
            <source>The application behind nginx reset the connection. Users saw 502 or a cut answer.</source>
            <translation>Die Anwendung hinter nginx brach die Verbindung ab. Die Benutzer sahen 502 oder eine abgeschnittene Antwort.</translation>
        </message>
        <message>
            <source>The application behind nginx was silent for too long. Users saw 504.</source>
            <translation>Die Anwendung hinter nginx war zu lange still. Benutzer sahen 504.</translation>
        </message>
        <message>
            <source>The backend service gives up after its timeout, 30 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Der Backend-Dienst gibt nach seiner Zeitgrenze auf, standardmäßig 30 s. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>The body was larger than LimitRequestBody.</source>
            <translation>Der Inhalt war größer als LimitRequestBody.</translation>
        </message>
        <message>
            <source>The body was larger than client_max_body_size. nginx answered 413.</source>
            <translation>Der Inhalt war größer als client_max_body_size. nginx hat mit 413 geantwortet.</translation>
        </message>
        <message>
            <source>The body was larger than the service allows.</source>
            <translation>Der Inhalt war größer, als der Dienst erlaubt.</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it.</source>
            <translation>Der Browser sagt nicht, wer ihn gesendet hat. Auch ein Proxy, ein VPN oder ein Virenscanner auf diesem Computer kann das tun.</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it. Firefox shows the same page for an orderly close at times.</source>
            <translation>Der Browser sagt nicht, wer ihn gesendet hat. Auch ein Proxy, ein VPN oder ein Virenscanner auf diesem Computer kann es sein. Firefox zeigt dieselbe Seite manchmal auch bei einem ordentlichen Schließen.</translation>
        </message>
        <message>
            <source>The built-in client keeps idle connections for 30 s, before Java 20 for 20 minutes. The number is in seconds. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Der eingebaute Client hält ruhende Verbindungen 30 s lang, vor Java 20 waren es 20 Minuten. Die Zahl steht in Sekunden. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>The certificate has expired, or the clock of this computer is wrong.</source>
            <translation>Das Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>Das Zertifikat ist abgelaufen.</translation>
        </message>
        <message>
            <source>The certificate is for another name.</source>
            <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
        </message>
        <message>
            <source>The certificate is not accepted</source>
            <translation>Das Zertifikat wird nicht angenommen</translation>
        </message>
        <message>
            <source>The certificate is not accepted.</source>
            <translation>Das Zertifikat wird nicht angenommen.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>Das Zertifikat gilt noch nicht.</translation>
        </message>
        <message>
            <source>The certificate of the service was not accepted.</source>
            <translation>Das Zertifikat des Dienstes wurde nicht angenommen.</translation>
        </message>
        <message>
            <source>The check costs a moment for each reuse after a pause. It cannot see a close that is still on its way.</source>
            <translation>Die Prüfung kostet bei jeder Wiederverwendung nach einer Pause einen Augenblick. Ein Schließen, das noch unterwegs ist, kann sie nicht sehen.</translation>
        </message>
        <message>
            <source>The client closed without saying goodbye.</source>
            <translation>Der Client schloss, ohne sich zu verabschieden.</translation>
        </message>
        <message>
            <source>The client did not send a complete request in time.</source>
            <translation>Der Client hat nicht rechtzeitig eine vollständige Anfrage gesendet.</translation>
        </message>
        <message>
            <source>The client ended the connection in the middle of the data.</source>
            <translation>Der Client hat die Verbindung mitten in den Daten beendet.</translation>
        </message>
        <message>
            <source>The client gave up before the answer came.</source>
            <translation>Der Client gab auf, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>The client itself gave up waiting.</source>
            <translation>Der Client selbst hat das Warten aufgegeben.</translation>
        </message>
        <message>
            <source>The client left before its request was complete.</source>
            <translation>Der Client ist gegangen, bevor seine Anfrage vollständig war.</translation>
        </message>
        <message>
            <source>The client stopped answering, and the database gave up.</source>
            <translation>Der Client antwortete nicht mehr, und die Datenbank gab auf.</translation>
        </message>
        <message>
            <source>The client was silent for too long, and HAProxy gave up (timeout client).</source>
            <translation>Der Client war zu lange still, und HAProxy hat aufgegeben (timeout client).</translation>
        </message>
        <message>
            <source>The client was too slow with its request, and Apache closed the connection.</source>
            <translation>Der Client war mit seiner Anfrage zu langsam, und Apache hat die Verbindung geschlossen.</translation>
        </message>
        <message>
            <source>The client, or a box in front of nginx, reset the connection.</source>
            <translation>Der Client oder ein Gerät vor nginx brach die Verbindung ab.</translation>
        </message>
        <message>
            <source>The client, or a box on the way, reset the connection to the database.</source>
            <translation>Der Client oder ein Gerät auf dem Weg hat die Verbindung zur Datenbank abgebrochen.</translation>
        </message>
        <message>
            <source>The clock counts silence, not the length of the request, so a slow request only needs a sign of life now and then, and the limit needs a margin instead of the same number on both sides.</source>
            <translation>Die Uhr zählt die Stille, nicht die Länge der Anfrage; eine langsame Anfrage braucht also nur ab und zu ein Lebenszeichen, und die Grenze braucht einen Abstand statt derselben Zahl auf beiden Seiten.</translation>
        </message>
        <message>
            <source>The close itself may have been orderly.</source>
            <translation>Das Schließen selbst kann ordentlich gewesen sein.</translation>
        </message>
        <message>
            <source>The computer answers, but no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>Der Computer antwortet, aber kein Programm nimmt an diesem Port Verbindungen an. Der Dienst ist angehalten, oder der Port ist falsch.</translation>
        </message>
        <message>
            <source>The computer there answered at once that no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>Der Computer dort antwortete sofort, dass kein Programm an diesem Port Verbindungen annimmt. Der Dienst ist angehalten, oder der Port ist falsch.</translation>
        </message>
        <message>
            <source>The connection below gRPC was closed.</source>
            <translation>Die Verbindung unter gRPC wurde geschlossen.</translation>
        </message>
        <message>
            <source>The connection breaks once a transfer reaches a certain size. A size limit or a buffer on the server is too small for it.</source>
            <translation>Die Verbindung bricht ab, sobald eine Übertragung eine bestimmte Größe erreicht. Eine Größengrenze oder ein Puffer auf dem Server ist dafür zu klein.</translation>
        </message>
        <message>
            <source>The connection could not be opened in time.</source>
            <translation>Die Verbindung konnte nicht rechtzeitig geöffnet werden.</translation>
        </message>
        <message>
            <source>The connection could not be opened, mostly because it was refused.</source>
            <translation>Die Verbindung konnte nicht geöffnet werden, meist weil sie abgelehnt wurde.</translation>
        </message>
        <message>
            <source>The connection could not be opened.</source>
            <translation>Die Verbindung ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The connection could not be opened. The reason stands at the end of the line.</source>
            <translation>Die Verbindung ließ sich nicht öffnen. Der Grund steht am Ende der Zeile.</translation>
        </message>
        <message>
            <source>The connection could not be opened: no answer at all.</source>
            <translation>Die Verbindung konnte nicht geöffnet werden: überhaupt keine Antwort.</translation>
        </message>
        <message>
            <source>The connection ended after {{limit_s}} s without traffic.</source>
            <translation>Die Verbindung endete nach {{limit_s}} s ohne Verkehr.</translation>
        </message>
        <message>
            <source>The connection ended before SSH could say hello.</source>
            <translation>Die Verbindung endete, bevor SSH grüßen konnte.</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>Die Verbindung endete, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>The connection ended before the encryption was set up.</source>
            <translation>Die Verbindung endete, bevor die Verschlüsselung eingerichtet war.</translation>
        </message>
        <message>
            <source>The connection ended early.</source>
            <translation>Die Verbindung endete zu früh.</translation>
        </message>
        <message>
            <source>The connection ended early. The words are the same for a reset and for an orderly close.</source>
            <translation>Die Verbindung endete vorzeitig. Die Worte sind bei einem Abbruch und bei einem ordentlichen Schließen dieselben.</translation>
        </message>
        <message>
            <source>The connection ended in the middle of a query or of the greeting.</source>
            <translation>Die Verbindung endete mitten in einer Abfrage oder in der Begrüßung.</translation>
        </message>
        <message>
            <source>The connection ended while the secure connection was being set up.</source>
            <translation>Die Verbindung endete, während die gesicherte Verbindung aufgebaut wurde.</translation>
        </message>
        <message>
            <source>The connection ended without a word of farewell.</source>
            <translation>Die Verbindung endete ohne ein Wort des Abschieds.</translation>
        </message>
        <message>
            <source>The connection ends while encryption is being agreed on.</source>
            <translation>Die Verbindung endet, während die Verschlüsselung vereinbart wird.</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent, and lives without it.</source>
            <translation>Die Verbindung wird abgeschnitten, sobald der Name des Servers gesendet wird, und lebt ohne ihn.</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>Die Verbindung wird abgeschnitten, sobald der Name des Servers gesendet wird; ohne den Namen gelingt sie.</translation>
        </message>
        <message>
            <source>The connection is cut off when the name is sent</source>
            <translation>Die Verbindung wird abgeschnitten, wenn der Name gesendet wird</translation>
        </message>
        <message>
            <source>The connection is ended while a request is still being worked on, because nothing is sent for {{request_idle_limit_s}} seconds. A sign of life now and then, or a longer limit, ends the trouble.</source>
            <translation>Die Verbindung wird beendet, während an einer Anfrage noch gearbeitet wird, weil {{request_idle_limit_s}} Sekunden lang nichts gesendet wird. Ein Lebenszeichen ab und zu oder eine längere Grenze beendet die Störung.</translation>
        </message>
        <message>
            <source>The connection is not encrypted, so encryption cannot fail.</source>
            <translation>Die Verbindung ist nicht verschlüsselt, also kann die Verschlüsselung nicht scheitern.</translation>
        </message>
        <message>
            <source>The connection opens, but it ends before encryption is in place.</source>
            <translation>Die Verbindung öffnet sich, endet aber, bevor die Verschlüsselung steht.</translation>
        </message>
        <message>
            <source>The connection to MongoDB ended.</source>
            <translation>Die Verbindung zu MongoDB ist beendet.</translation>
        </message>
        <message>
            <source>The connection to Redis ended.</source>
            <translation>Die Verbindung zu Redis endete.</translation>
        </message>
        <message>
            <source>The connection to the database could not be opened.</source>
            <translation>Die Verbindung zur Datenbank ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The connection to the gateway itself is fine. Nobody reset it.</source>
            <translation>Die Verbindung zum Gateway selbst ist in Ordnung. Niemand hat sie abgebrochen.</translation>
        </message>
        <message>
            <source>The connection to the gateway works, but what is behind it does not answer in time.</source>
            <translation>Die Verbindung zum Gateway gelingt, aber was dahinter liegt, antwortet nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it is stopped, overloaded or ended the gateway's connection.</source>
            <translation>Die Verbindung zum Gateway gelingt. Das Programm dahinter ist angehalten, überlastet oder hat die Verbindung des Gateways beendet.</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it takes longer than the gateway is ready to wait.</source>
            <translation>Die Verbindung zum Gateway gelingt. Das Programm dahinter braucht länger, als das Gateway zu warten bereit ist.</translation>
        </message>
        <message>
            <source>The connection was accepted, but the program behind it ended it before an answer was complete.</source>
            <translation>Die Verbindung wurde angenommen, aber das Programm dahinter beendete sie, bevor eine Antwort vollständig war.</translation>
        </message>
        <message>
            <source>The connection was already closed when it was used again.</source>
            <translation>Die Verbindung war schon geschlossen, als sie wiederverwendet wurde.</translation>
        </message>
        <message>
            <source>The connection was closed before the answer was complete.</source>
            <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
        </message>
        <message>
            <source>The connection was closed before the encryption was set up.</source>
            <translation>Die Verbindung wurde geschlossen, bevor die Verschlüsselung eingerichtet war.</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way before an answer came.</source>
            <translation>Die Verbindung wurde ordentlich geschlossen, bevor eine Antwort kam.</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way too early.</source>
            <translation>Die Verbindung wurde ordentlich, aber zu früh geschlossen.</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>Die Verbindung wurde ohne Antwort geschlossen.</translation>
        </message>
        <message>
            <source>The connection was refused: no service is listening on this port.</source>
            <translation>Die Verbindung wurde abgelehnt: An diesem Port hört kein Dienst zu.</translation>
        </message>
        <message>
            <source>The connection was refused: nobody listens on this port, or a firewall rejects it.</source>
            <translation>Die Verbindung wurde abgelehnt: Niemand wartet an diesem Port, oder eine Firewall weist sie ab.</translation>
        </message>
        <message>
            <source>The connection was reset instead of an answer.</source>
            <translation>Statt einer Antwort kam ein Abbruch.</translation>
        </message>
        <message>
            <source>The connection was silent for too long</source>
            <translation>Die Verbindung war zu lange still</translation>
        </message>
        <message>
            <source>The connection works, but the gateway reports an error because the program behind it does not answer or is not there.</source>
            <translation>Die Verbindung gelingt, aber das Gateway meldet einen Fehler, weil das Programm dahinter nicht antwortet oder nicht da ist.</translation>
        </message>
        <message>
            <source>The content that is sent, without the wrapping of the packets.</source>
            <translation>Der Inhalt, der gesendet wird, ohne die Verpackung der Pakete.</translation>
        </message>
        <message>
            <source>The controller answers 413 above 1 MiB by default.</source>
            <translation>Der Controller antwortet als Vorgabe über 1 MiB mit 413.</translation>
        </message>
        <message>
            <source>The controller closes when your application is silent for 60 s by default. The values are plain seconds in quotes. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Der Controller schließt, wenn Ihre Anwendung still ist, als Vorgabe nach 60 s. Die Werte sind einfache Sekunden in Anführungszeichen. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>The database ended the session on purpose and says why.</source>
            <translation>Die Datenbank hat die Sitzung absichtlich beendet und sagt, warum.</translation>
        </message>
        <message>
            <source>The database itself did nothing.</source>
            <translation>Die Datenbank selbst hat nichts getan.</translation>
        </message>
        <message>
            <source>The database noticed that a client vanished. The words in brackets tell how.</source>
            <translation>Die Datenbank hat bemerkt, dass ein Client verschwunden ist. Die Worte in Klammern sagen, wie.</translation>
        </message>
        <message>
            <source>The developers of the program that makes the requests.</source>
            <translation>Die Entwickler des Programms, das die Anfragen stellt.</translation>
        </message>
        <message>
            <source>The developers of the service.</source>
            <translation>Die Entwickler des Dienstes.</translation>
        </message>
        <message>
            <source>The earlier certificate stays in the archive folder of certbot.</source>
            <translation>Das frühere Zertifikat bleibt im Ordner archive von certbot.</translation>
        </message>
        <message>
            <source>The encrypted connection could not be set up.</source>
            <translation>Die verschlüsselte Verbindung konnte nicht eingerichtet werden.</translation>
        </message>
        <message>
            <source>The encrypted connection ended without the usual farewell.</source>
            <translation>Die verschlüsselte Verbindung endete ohne den üblichen Abschied.</translation>
        </message>
        <message>
            <source>The encryption of a connection; the S in https.</source>
            <translation>Die Verschlüsselung einer Verbindung; das S in https.</translation>
        </message>
        <message>
            <source>The error you pasted comes from encryption.</source>
            <translation>Der eingefügte Fehler kommt von der Verschlüsselung.</translation>
        </message>
        <message>
            <source>The error you pasted has status 502.</source>
            <translation>Der eingefügte Fehler hat Status 502.</translation>
        </message>
        <message>
            <source>The error you pasted has status 503.</source>
            <translation>Der eingefügte Fehler hat Status 503.</translation>
        </message>
        <message>
            <source>The error you pasted has status 504.</source>
            <translation>Der eingefügte Fehler hat Status 504.</translation>
        </message>
        <message>
            <source>The error you pasted is a plain close by the other side.</source>
            <translation>Der eingefügte Fehler ist ein einfaches Schließen durch die andere Seite.</translation>
        </message>
        <message>
            <source>The error you pasted is a reset.</source>
            <translation>Der eingefügte Fehler ist ein Abbruch.</translation>
        </message>
        <message>
            <source>The error you pasted says that no answer came.</source>
            <translation>Der eingefügte Fehler sagt, dass keine Antwort kam.</translation>
        </message>
        <message>
            <source>The error you pasted says that the connection was refused.</source>
            <translation>Der eingefügte Fehler sagt, dass die Verbindung abgelehnt wurde.</translation>
        </message>
        <message>
            <source>The error you pasted says that the data was too large.</source>
            <translation>Der eingefügte Fehler sagt, dass die Daten zu groß waren.</translation>
        </message>
        <message>
            <source>The error you pasted says that the name was not found.</source>
            <translation>Der eingefügte Fehler sagt, dass der Name nicht gefunden wurde.</translation>
        </message>
        <message>
            <source>The evidence so far fits several causes, and none of them stands out. Naming one now would be a guess. Below you see which tests would help.</source>
            <translation>Die bisherigen Belege passen zu mehreren Ursachen, und keine davon sticht heraus. Jetzt eine zu nennen wäre geraten. Unten sehen Sie, welche Tests helfen würden.</translation>
        </message>
        <message>
            <source>The firewall of the network forgets after 600 s all the same. For longer silences the application must send something.</source>
            <translation>Die Firewall des Netzes vergisst trotzdem nach 600 s. Für längere Stille muss die Anwendung etwas senden.</translation>
        </message>
        <message>
            <source>The first exchange of packets, in which both sides agree on the connection.</source>
            <translation>Der erste Austausch von Paketen, in dem sich beide Seiten auf die Verbindung einigen.</translation>
        </message>
        <message>
            <source>The first packet of a new connection: may I call you?</source>
            <translation>Das erste Paket einer neuen Verbindung: Darf ich Sie anrufen?</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}.</source>
            <translation>Das Gateway antwortete mit Status {{http_status}}.</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it did not answer in time.</source>
            <translation>Das Gateway antwortete mit Status {{http_status}}: Der Dienst dahinter antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it is not available.</source>
            <translation>Das Gateway antwortete mit Status {{http_status}}: Der Dienst dahinter ist nicht verfügbar.</translation>
        </message>
        <message>
            <source>The gateway gave up waiting for the service behind it.</source>
            <translation>Das Gateway hat das Warten auf den Dienst dahinter aufgegeben.</translation>
        </message>
        <message>
            <source>The helper command "caddy respond" uses 30 s (measured 30.02) and 10 s for headers.</source>
            <translation>Der Hilfsbefehl „caddy respond“ verwendet 30 s (gemessen 30,02) und 10 s für Kopfzeilen.</translation>
        </message>
        <message>
            <source>The identity card of a service. It has a name and a date of expiry.</source>
            <translation>Der Ausweis eines Dienstes. Er hat einen Namen und ein Ablaufdatum.</translation>
        </message>
        <message>
            <source>The inner error tells more.</source>
            <translation>Der innere Fehler sagt mehr.</translation>
        </message>
        <message>
            <source>The inner error tells whether it was the certificate or the connection.</source>
            <translation>Der innere Fehler sagt, ob es das Zertifikat oder die Verbindung war.</translation>
        </message>
        <message>
            <source>The largest packet a path can carry.</source>
            <translation>Das größte Paket, das ein Weg tragen kann.</translation>
        </message>
        <message>
            <source>The largest packet could not be found.</source>
            <translation>Das größte Paket ließ sich nicht finden.</translation>
        </message>
        <message>
            <source>The limit is 100 KB by default. A server that answers and closes without reading the rest resets the client; req.resume() reads it to the end.</source>
            <translation>Die Grenze liegt als Vorgabe bei 100 KB. Ein Server, der antwortet und schließt, ohne den Rest zu lesen, bricht die Verbindung des Clients ab; req.resume() liest bis zum Ende.</translation>
        </message>
        <message>
            <source>The limits of this computer are not tested yet.</source>
            <translation>Die Grenzen dieses Computers sind noch nicht geprüft.</translation>
        </message>
        <message>
            <source>The line "Caused by" tells whether it was a reset or an orderly close.</source>
            <translation>Die Zeile „Caused by“ sagt, ob es ein Abbruch oder ein ordentliches Schließen war.</translation>
        </message>
        <message>
            <source>The line "Caused by" tells: EOFException is an orderly close, "Connection reset" is a reset.</source>
            <translation>Die Zeile „Caused by“ sagt es: EOFException ist ein ordentliches Schließen, „Connection reset“ ein Abbruch.</translation>
        </message>
        <message>
            <source>The line before it tells why.</source>
            <translation>Die Zeile davor sagt, warum.</translation>
        </message>
        <message>
            <source>The line in which new connections wait until the program takes them. When it is full, new ones are dropped.</source>
            <translation>Die Schlange, in der neue Verbindungen warten, bis das Programm sie annimmt. Ist sie voll, werden neue verworfen.</translation>
        </message>
        <message>
            <source>The list in which a firewall or router remembers the connections passing through it.</source>
            <translation>Die Liste, in der sich eine Firewall oder ein Router die durchlaufenden Verbindungen merkt.</translation>
        </message>
        <message>
            <source>The name could not be found.</source>
            <translation>Der Name wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The name could not be looked up.</source>
            <translation>Der Name ließ sich nicht nachschlagen.</translation>
        </message>
        <message>
            <source>The name could not be turned into an address, or it leads to the wrong one. No connection was tried with the right address.</source>
            <translation>Der Name ließ sich nicht in eine Adresse verwandeln, oder er führt zur falschen. Mit der richtigen Adresse wurde keine Verbindung versucht.</translation>
        </message>
        <message>
            <source>The name could not be turned into an address.</source>
            <translation>Der Name ließ sich nicht in eine Adresse verwandeln.</translation>
        </message>
        <message>
            <source>The name does not exist</source>
            <translation>Den Namen gibt es nicht</translation>
        </message>
        <message>
            <source>The name does not exist, so there is nothing to connect to.</source>
            <translation>Den Namen gibt es nicht, also gibt es nichts, wohin man verbinden könnte.</translation>
        </message>
        <message>
            <source>The name does not lead to the service</source>
            <translation>Der Name führt nicht zum Dienst</translation>
        </message>
        <message>
            <source>The name exists, but it has no address.</source>
            <translation>Den Namen gibt es, aber er hat keine Adresse.</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right for a public service.</source>
            <translation>Der Name führt zu einer Adresse, die für einen öffentlichen Dienst nicht stimmen kann.</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right.</source>
            <translation>Der Name führt zu einer Adresse, die nicht stimmen kann.</translation>
        </message>
        <message>
            <source>The name leads to an address that looks wrong.</source>
            <translation>Der Name führt zu einer Adresse, die falsch aussieht.</translation>
        </message>
        <message>
            <source>The name leads to the wrong place</source>
            <translation>Der Name führt an die falsche Stelle</translation>
        </message>
        <message>
            <source>The name leads to {{dns_address_count}} address(es).</source>
            <translation>Der Name führt zu {{dns_address_count}} Adresse(n).</translation>
        </message>
        <message>
            <source>The name many programs give to a reset. Some also use it for an orderly close.</source>
            <translation>Der Name, den viele Programme einem Abbruch geben. Manche verwenden ihn auch für ein ordentliches Schließen.</translation>
        </message>
        <message>
            <source>The name must lead to the address of the service. 300 means that everybody forgets it after five minutes. Replace 192.0.2.10 with the address of your service.</source>
            <translation>Der Name muss zur Adresse des Dienstes führen. 300 heißt, dass ihn jeder nach fünf Minuten vergisst. Ersetzen Sie 192.0.2.10 durch die Adresse Ihres Dienstes.</translation>
        </message>
        <message>
            <source>The name service answered that there is no address for this name. Most often it is misspelt, or its entry was removed.</source>
            <translation>Der Namensdienst antwortete, dass es zu diesem Namen keine Adresse gibt. Meist ist er falsch geschrieben, oder sein Eintrag wurde entfernt.</translation>
        </message>
        <message>
            <source>The name service did not answer.</source>
            <translation>Der Namensdienst antwortete nicht.</translation>
        </message>
        <message>
            <source>The name service did not give an answer. Whether the service itself works is not known.</source>
            <translation>Der Namensdienst gab keine Antwort. Ob der Dienst selbst funktioniert, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The name service does not help</source>
            <translation>Der Namensdienst hilft nicht weiter</translation>
        </message>
        <message>
            <source>The name service gave an address that cannot belong to a public service. A filter, a leftover entry or a wrong setting redirects the name.</source>
            <translation>Der Namensdienst nannte eine Adresse, die nicht zu einem öffentlichen Dienst gehören kann. Ein Filter, ein alter Eintrag oder eine falsche Einstellung leitet den Namen um.</translation>
        </message>
        <message>
            <source>The name that a client says at the start of an encrypted connection. It can be read on the way.</source>
            <translation>Der Name, den ein Client am Anfang einer verschlüsselten Verbindung nennt. Er ist unterwegs lesbar.</translation>
        </message>
        <message>
            <source>The network of this computer changed in the middle.</source>
            <translation>Das Netz dieses Computers hat sich mittendrin geändert.</translation>
        </message>
        <message>
            <source>The next line of the message guesses that the server ended. A box on the way can do it as well.</source>
            <translation>Die nächste Zeile der Meldung vermutet, dass der Server endete. Auch ein Gerät auf dem Weg kann das tun.</translation>
        </message>
        <message>
            <source>The next look-ups take a moment longer.</source>
            <translation>Die nächsten Namensabfragen dauern einen Moment länger.</translation>
        </message>
        <message>
            <source>The number after "system error" tells more: 104 is a reset, 0 an orderly close.</source>
            <translation>Die Zahl nach „system error“ sagt mehr: 104 ist ein Abbruch, 0 ein ordentliches Schließen.</translation>
        </message>
        <message>
            <source>The number at the start of an answer: 200 is fine, 404 is not found, 5xx is a fault of the service.</source>
            <translation>Die Zahl am Anfang einer Antwort: 200 ist in Ordnung, 404 ist nicht gefunden, 5xx ist ein Fehler des Dienstes.</translation>
        </message>
        <message>
            <source>The number in brackets tells: 104 is a reset, 70007 is silence.</source>
            <translation>Die Zahl in Klammern sagt es: 104 ist ein Abbruch, 70007 ist Stille.</translation>
        </message>
        <message>
            <source>The number in brackets tells: 111 and 10061 are a refusal, 110 and 10060 silence.</source>
            <translation>Die Zahl in Klammern gibt Auskunft: 111 und 10061 sind eine Ablehnung, 110 und 10060 Stille.</translation>
        </message>
        <message>
            <source>The only difference between the attempt that works and the one that fails is the server's name. Most often a filter on the way reads that name; the server itself might do the same.</source>
            <translation>Der einzige Unterschied zwischen dem Versuch, der gelingt, und dem, der scheitert, ist der Name des Servers. Meist liest ein Filter auf dem Weg diesen Namen; der Server selbst könnte es auch tun.</translation>
        </message>
        <message>
            <source>The option -M do is essential: without it the packets are cut into pieces and the test proves nothing. On a Mac it is -D, on Windows -f with -l.</source>
            <translation>Die Option -M do ist wesentlich: Ohne sie werden die Pakete zerteilt, und der Test beweist nichts. Auf einem Mac heißt sie -D, unter Windows -f mit -l.</translation>
        </message>
        <message>
            <source>The other side closed the connection in the orderly way.</source>
            <translation>Die andere Seite hat die Verbindung auf ordentliche Weise geschlossen.</translation>
        </message>
        <message>
            <source>The other side did not close it; it just became silent.</source>
            <translation>Die Gegenseite hat nicht geschlossen; sie ist nur verstummt.</translation>
        </message>
        <message>
            <source>The other side did not close the connection; nothing came back.</source>
            <translation>Die andere Seite hat die Verbindung nicht geschlossen; es kam nichts zurück.</translation>
        </message>
        <message>
            <source>The other side had already closed when more was sent.</source>
            <translation>Die andere Seite hatte schon geschlossen, als noch mehr gesendet wurde.</translation>
        </message>
        <message>
            <source>The other side had already hung up when the program wanted to send more.</source>
            <translation>Die Gegenseite hatte schon aufgelegt, als das Programm noch etwas senden wollte.</translation>
        </message>
        <message>
            <source>The other side had gone away.</source>
            <translation>Die andere Seite war fort.</translation>
        </message>
        <message>
            <source>The phone book of the internet: it turns names into addresses.</source>
            <translation>Das Telefonbuch des Internets: Es macht aus Namen Adressen.</translation>
        </message>
        <message>
            <source>The program says that the connection was reset.</source>
            <translation>Das Programm meldet, dass die Verbindung abgebrochen wurde.</translation>
        </message>
        <message>
            <source>The program that answers ends while connections are open. All its connections die at the same moment, whatever their age.</source>
            <translation>Das Programm, das antwortet, endet bei offenen Verbindungen. Alle seine Verbindungen enden im selben Moment, gleich wie alt sie sind.</translation>
        </message>
        <message>
            <source>The request failed.</source>
            <translation>Die Anfrage scheiterte.</translation>
        </message>
        <message>
            <source>The request was answered by a reset.</source>
            <translation>Die Anfrage wurde mit einem Abbruch beantwortet.</translation>
        </message>
        <message>
            <source>The request was never answered.</source>
            <translation>Die Anfrage wurde nie beantwortet.</translation>
        </message>
        <message>
            <source>The request was not answered.</source>
            <translation>Die Anfrage wurde nicht beantwortet.</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way.</source>
            <translation>Der Abbruch kommt von einem Gerät auf dem Weg.</translation>
        </message>
        <message>
            <source>The reset comes from the server.</source>
            <translation>Der Abbruch kommt vom Server.</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or another device on the way ends the connection for both sides.</source>
            <translation>Der Abbruch kommt nicht vom Server. Eine Firewall oder ein anderes Gerät auf dem Weg beendet die Verbindung für beide Seiten.</translation>
        </message>
        <message>
            <source>The reset was sent by a device on the way.</source>
            <translation>Der Abbruch wurde von einem Gerät auf dem Weg gesendet.</translation>
        </message>
        <message>
            <source>The reset was sent by the server, not by a device on the way.</source>
            <translation>Der Abbruch wurde vom Server gesendet, nicht von einem Gerät auf dem Weg.</translation>
        </message>
        <message>
            <source>The rules by which two computers hold a conversation over the network. Each side confirms what it received.</source>
            <translation>Die Regeln, nach denen zwei Computer ein Gespräch über das Netzwerk führen. Jede Seite bestätigt, was sie empfangen hat.</translation>
        </message>
        <message>
            <source>The same as a setting of one connection, here in Python. Other languages offer the same four options.</source>
            <translation>Dasselbe als Einstellung einer einzelnen Verbindung, hier in Python. Andere Sprachen bieten dieselben vier Optionen.</translation>
        </message>
        <message>
            <source>The same timeout also applies to a request in progress that stays silent. Set a longer one on slow requests.</source>
            <translation>Dieselbe Zeitgrenze gilt auch für eine laufende Anfrage, die still bleibt. Stellen Sie bei langsamen Anfragen eine längere ein.</translation>
        </message>
        <message>
            <source>The secure connection cannot be set up</source>
            <translation>Die gesicherte Verbindung lässt sich nicht aufbauen</translation>
        </message>
        <message>
            <source>The secure connection could not be set up.</source>
            <translation>Die gesicherte Verbindung ließ sich nicht aufbauen.</translation>
        </message>
        <message>
            <source>The secure connection fails because the certificate is not accepted ({{tls_problem}}).</source>
            <translation>Die gesicherte Verbindung scheitert, weil das Zertifikat nicht angenommen wird ({{tls_problem}}).</translation>
        </message>
        <message>
            <source>The secure connection is cut off</source>
            <translation>Die gesicherte Verbindung wird abgeschnitten</translation>
        </message>
        <message>
            <source>The secure connection works.</source>
            <translation>Die gesicherte Verbindung gelingt.</translation>
        </message>
        <message>
            <source>The server announces its limit of {{keepalive_timeout_s}} seconds and keeps to it. Your program or a proxy keeps the connection longer and uses it again after the server closed it.</source>
            <translation>Der Server kündigt seine Grenze von {{keepalive_timeout_s}} Sekunden an und hält sich daran. Ihr Programm oder ein Proxy behält die Verbindung länger und benutzt sie wieder, nachdem der Server sie geschlossen hat.</translation>
        </message>
        <message>
            <source>The server announces that it closes after {{keepalive_timeout_s}} s, and connections fail after quiet periods.</source>
            <translation>Der Server kündigt an, dass er nach {{keepalive_timeout_s}} s schließt, und Verbindungen scheitern nach ruhigen Zeiten.</translation>
        </message>
        <message>
            <source>The server behind HAProxy closed or reset before its answer. Users saw 502.</source>
            <translation>Der Server hinter HAProxy hat vor seiner Antwort geschlossen oder abgebrochen. Benutzer sahen 502.</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of the data.</source>
            <translation>Der Server hinter HAProxy hat die Verbindung mitten in den Daten beendet.</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of the data, and HAProxy gave up (timeout server).</source>
            <translation>Der Server hinter HAProxy verstummte mitten in den Daten, und HAProxy gab auf (timeout server).</translation>
        </message>
        <message>
            <source>The server behind HAProxy refused the connection. Users saw 503.</source>
            <translation>Der Server hinter HAProxy hat die Verbindung abgelehnt. Benutzer sahen 503.</translation>
        </message>
        <message>
            <source>The server behind HAProxy was silent for too long. Users saw 504.</source>
            <translation>Der Server hinter HAProxy war zu lange still. Die Benutzer sahen 504.</translation>
        </message>
        <message>
            <source>The server behind the load balancer closed or reset before it answered.</source>
            <translation>Der Server hinter dem Lastverteiler schloss oder brach ab, bevor er antwortete.</translation>
        </message>
        <message>
            <source>The server behind the load balancer did not answer in time.</source>
            <translation>Der Server hinter dem Lastverteiler hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The server can say 413 before a single byte of the body is sent, so nothing is cut off. It also shows the real answer.</source>
            <translation>Der Server kann 413 melden, bevor ein einziges Byte des Inhalts gesendet ist; so wird nichts abgeschnitten. Es zeigt auch die wirkliche Antwort.</translation>
        </message>
        <message>
            <source>The server closes a connection that is used again</source>
            <translation>Der Server schließt eine Verbindung, die wieder benutzt wird</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} s and does not announce it.</source>
            <translation>Der Server schließt eine gehaltene Verbindung nach {{keepalive_timeout_s}} s und kündigt es nicht an.</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>Der Server schließt eine gehaltene Verbindung nach {{keepalive_timeout_s}} Sekunden, ohne es anzukündigen.</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds, and your program uses it later than that.</source>
            <translation>Der Server schließt eine gehaltene Verbindung nach {{keepalive_timeout_s}} Sekunden, und Ihr Programm benutzt sie später.</translation>
        </message>
        <message>
            <source>The server closes after every answer, so there is nothing to wait for.</source>
            <translation>Der Server schließt nach jeder Antwort, es gibt also nichts abzuwarten.</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s without announcing it.</source>
            <translation>Der Server schließt nach {{keepalive_timeout_s}} s, ohne es anzukündigen.</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s; it announces {{keepalive_advertised_s}} s.</source>
            <translation>Der Server schließt nach {{keepalive_timeout_s}} s; er kündigt {{keepalive_advertised_s}} s an.</translation>
        </message>
        <message>
            <source>The server closes as announced, but the client waits longer</source>
            <translation>Der Server schließt wie angekündigt, aber der Client wartet länger</translation>
        </message>
        <message>
            <source>The server closes kept connections without announcing it</source>
            <translation>Der Server schließt gehaltene Verbindungen, ohne es anzukündigen</translation>
        </message>
        <message>
            <source>The server did not close a kept connection.</source>
            <translation>Der Server schloss keine gehaltene Verbindung.</translation>
        </message>
        <message>
            <source>The server does not close kept connections unannounced.</source>
            <translation>Der Server schließt gehaltene Verbindungen nicht unangekündigt.</translation>
        </message>
        <message>
            <source>The server does not keep connections open.</source>
            <translation>Der Server hält Verbindungen nicht offen.</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces</source>
            <translation>Der Server hält sich nicht an das, was er ankündigt</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces.</source>
            <translation>Der Server hält sich nicht an das, was er ankündigt.</translation>
        </message>
        <message>
            <source>The server ends a kept connection after {{keepalive_timeout_s}} seconds, and not as it announced.</source>
            <translation>Der Server beendet eine gehaltene Verbindung nach {{keepalive_timeout_s}} Sekunden und nicht wie angekündigt.</translation>
        </message>
        <message>
            <source>The server ends the connection instead of answering.</source>
            <translation>Der Server beendet die Verbindung, statt zu antworten.</translation>
        </message>
        <message>
            <source>The server fails from a number of connections on</source>
            <translation>Der Server versagt ab einer bestimmten Zahl von Verbindungen</translation>
        </message>
        <message>
            <source>The server found the signs of life of the client too frequent and closed.</source>
            <translation>Der Server fand die Lebenszeichen des Clients zu häufig und schloss.</translation>
        </message>
        <message>
            <source>The server itself closed the waiting connections after {{idle_survived_s}} s.</source>
            <translation>Der Server selbst schloss die wartenden Verbindungen nach {{idle_survived_s}} s.</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time, and a client uses one again just when it is closed.</source>
            <translation>Der Server hält fertige Verbindungen noch kurz offen, und ein Client benutzt eine wieder, wenn sie gerade geschlossen wird.</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time. Your program uses one again just when the server closes it.</source>
            <translation>Der Server hält fertige Verbindungen noch kurz offen. Ihr Programm benutzt eine wieder, wenn der Server sie gerade schließt.</translation>
        </message>
        <message>
            <source>The server program ends while it works on a request</source>
            <translation>Das Serverprogramm endet, während es an einer Anfrage arbeitet</translation>
        </message>
        <message>
            <source>The server program restarts</source>
            <translation>Das Serverprogramm startet neu</translation>
        </message>
        <message>
            <source>The server program stops or restarts</source>
            <translation>Das Serverprogramm hält an oder startet neu</translation>
        </message>
        <message>
            <source>The server resets a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>Der Server bricht eine gehaltene Verbindung nach {{keepalive_timeout_s}} Sekunden ab, ohne es anzukündigen.</translation>
        </message>
        <message>
            <source>The server resets kept connections without announcing it</source>
            <translation>Der Server bricht gehaltene Verbindungen ab, ohne es anzukündigen</translation>
        </message>
        <message>
            <source>The server runs out of something</source>
            <translation>Dem Server geht etwas aus</translation>
        </message>
        <message>
            <source>The server tells its clients how long it keeps a connection, but ends it differently. Even a careful client is caught out.</source>
            <translation>Der Server sagt seinen Clients, wie lange er eine Verbindung behält, beendet sie aber anders. Selbst ein sorgfältiger Client wird überrascht.</translation>
        </message>
        <message>
            <source>The servers behind the balancer must keep idle connections longer than the new value. Change that first, or you trade 504 answers for 502 answers. The allowed range is 1 to 4000 s.</source>
            <translation>Die Server hinter dem Lastverteiler müssen stille Verbindungen länger halten als der neue Wert. Ändern Sie das zuerst, sonst tauschen Sie 504-Antworten gegen 502-Antworten. Erlaubt sind 1 bis 4000 s.</translation>
        </message>
        <message>
            <source>The service accepts connections.</source>
            <translation>Der Dienst nimmt Verbindungen an.</translation>
        </message>
        <message>
            <source>The service answers, but not with encryption that both sides know. The port may also expect no encryption at all.</source>
            <translation>Der Dienst antwortet, aber nicht mit einer Verschlüsselung, die beide Seiten kennen. Vielleicht erwartet der Port auch gar keine Verschlüsselung.</translation>
        </message>
        <message>
            <source>The service behind Envoy did not answer in time.</source>
            <translation>Der Dienst hinter Envoy hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer.</source>
            <translation>Der Dienst hinter Envoy beendete die Verbindung vor seiner Antwort.</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer. Users saw 503 (flag UC).</source>
            <translation>Der Dienst hinter Envoy hat die Verbindung vor seiner Antwort beendet. Benutzer sahen 503 (Kennzeichen UC).</translation>
        </message>
        <message>
            <source>The service behind a proxy, which does the real work.</source>
            <translation>Der Dienst hinter einem Proxy, der die eigentliche Arbeit tut.</translation>
        </message>
        <message>
            <source>The service behind the gateway does not answer</source>
            <translation>Der Dienst hinter dem Gateway antwortet nicht</translation>
        </message>
        <message>
            <source>The service behind the gateway is not available</source>
            <translation>Der Dienst hinter dem Gateway ist nicht verfügbar</translation>
        </message>
        <message>
            <source>The service behind the gateway is too slow</source>
            <translation>Der Dienst hinter dem Gateway ist zu langsam</translation>
        </message>
        <message>
            <source>The service closed a kept connection while it was idle.</source>
            <translation>Der Dienst schloss eine gehaltene Verbindung, während sie still war.</translation>
        </message>
        <message>
            <source>The service did not accept a connection.</source>
            <translation>Der Dienst nahm keine Verbindung an.</translation>
        </message>
        <message>
            <source>The service did not answer a request.</source>
            <translation>Der Dienst beantwortete keine Anfrage.</translation>
        </message>
        <message>
            <source>The service did not close the connection.</source>
            <translation>Der Dienst hat die Verbindung nicht geschlossen.</translation>
        </message>
        <message>
            <source>The service does not speak TLS on this port.</source>
            <translation>Der Dienst spricht an diesem Port kein TLS.</translation>
        </message>
        <message>
            <source>The service ended a connection kept open after {{limit_s}} s without a request.</source>
            <translation>Der Dienst hat eine offen gehaltene Verbindung nach {{limit_s}} s ohne Anfrage beendet.</translation>
        </message>
        <message>
            <source>The service may have answered before it closed.</source>
            <translation>Der Dienst hat vielleicht geantwortet, bevor er schloss.</translation>
        </message>
        <message>
            <source>The service may have answered first, for example that the upload is too large. Read the answer in spite of the error.</source>
            <translation>Der Dienst hat vielleicht vorher geantwortet, zum Beispiel, dass der Upload zu groß ist. Lesen Sie die Antwort trotz des Fehlers.</translation>
        </message>
        <message>
            <source>The service or a proxy ended one HTTP/2 stream. The connection itself may live on.</source>
            <translation>Der Dienst oder ein Proxy hat einen einzelnen HTTP/2-Datenstrom beendet. Die Verbindung selbst kann weiterleben.</translation>
        </message>
        <message>
            <source>The service says that it is not available now.</source>
            <translation>Der Dienst sagt, dass er jetzt nicht verfügbar ist.</translation>
        </message>
        <message>
            <source>The service shows a certificate that this computer does not accept. Programs that check it, as they should, break off.</source>
            <translation>Der Dienst zeigt ein Zertifikat, das dieser Computer nicht annimmt. Programme, die es prüfen, wie sie sollen, brechen ab.</translation>
        </message>
        <message>
            <source>The service was silent for so long that the client itself gave up.</source>
            <translation>Der Dienst war so lange still, dass der Client selbst aufgegeben hat.</translation>
        </message>
        <message>
            <source>The setting applies to every site of this controller. Set upstream-keepalive-timeout below the keep-alive time of your pods.</source>
            <translation>Die Einstellung gilt für jede Site dieses Controllers. Setzen Sie upstream-keepalive-timeout unter die Keep-Alive-Zeit Ihrer Pods.</translation>
        </message>
        <message>
            <source>The share of packets that never arrive. They are sent again, which takes time.</source>
            <translation>Der Anteil der Pakete, die nie ankommen. Sie werden noch einmal gesendet, und das kostet Zeit.</translation>
        </message>
        <message>
            <source>The system had no memory left and ended a program.</source>
            <translation>Das System hatte keinen Speicher mehr und hat ein Programm beendet.</translation>
        </message>
        <message>
            <source>The test could not be completed.</source>
            <translation>Der Test ließ sich nicht abschließen.</translation>
        </message>
        <message>
            <source>The test itself failed; the log has the details.</source>
            <translation>Der Test selbst ist gescheitert; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>The tests that ran found nothing that would break a connection.</source>
            <translation>Die gelaufenen Tests fanden nichts, was eine Verbindung abbrechen ließe.</translation>
        </message>
        <message>
            <source>The time a packet takes to the other side and back.</source>
            <translation>Die Zeit, die ein Paket zur Gegenseite und zurück braucht.</translation>
        </message>
        <message>
            <source>The timeout of a request ends it on the client side. Raise it when the service is known to be slower.</source>
            <translation>Die Zeitgrenze einer Anfrage beendet sie auf der Seite des Clients. Erhöhen Sie sie, wenn der Dienst bekanntlich langsamer ist.</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. Add the idle_timeout line to your existing balancer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Die Uhr zählt die Stille, nicht die Dauer der ganzen Anfrage. Fügen Sie die Zeile idle_timeout in Ihren vorhandenen Lastverteiler ein. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. With a larger value the load balancer waits for a slow answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Die Zeitgrenze zählt die Stille, nicht die Dauer der ganzen Anfrage. Mit einem größeren Wert wartet der Load Balancer auf eine langsame Antwort. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>The transfer is too large</source>
            <translation>Die Übertragung ist zu groß</translation>
        </message>
        <message>
            <source>The transfer of a body was cut off.</source>
            <translation>Die Übertragung eines Inhalts wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>The transfer was cut off in the middle.</source>
            <translation>Die Übertragung wurde mittendrin abgeschnitten.</translation>
        </message>
        <message>
            <source>The trouble did not show up</source>
            <translation>Die Störung zeigte sich nicht</translation>
        </message>
        <message>
            <source>The trouble is not tied to this one service. It lies near this computer or on the way out.</source>
            <translation>Die Störung hängt nicht an diesem einen Dienst. Sie liegt in der Nähe dieses Computers oder auf dem Weg hinaus.</translation>
        </message>
        <message>
            <source>The trouble you described did not show up in these tests.</source>
            <translation>Die beschriebene Störung zeigte sich in diesen Tests nicht.</translation>
        </message>
        <message>
            <source>The two sides did not find a common kind of encryption.</source>
            <translation>Die beiden Seiten fanden keine gemeinsame Art der Verschlüsselung.</translation>
        </message>
        <message>
            <source>The two sides do not agree on encryption.</source>
            <translation>Die beiden Seiten werden sich über die Verschlüsselung nicht einig.</translation>
        </message>
        <message>
            <source>The two sides do not speak the same language</source>
            <translation>Die beiden Seiten sprechen nicht dieselbe Sprache</translation>
        </message>
        <message>
            <source>The usual reasons are wait_timeout, a packet that is too large, or a restart.</source>
            <translation>Die üblichen Gründe sind wait_timeout, ein zu großes Paket oder ein Neustart.</translation>
        </message>
        <message>
            <source>The web server must be reloaded to use the new file.</source>
            <translation>Der Webserver muss neu geladen werden, damit er die neue Datei benutzt.</translation>
        </message>
        <message>
            <source>The words after "reset reason" tell more.</source>
            <translation>Die Worte nach „reset reason“ sagen mehr.</translation>
        </message>
        <message>
            <source>The words are the same for a reset and for an orderly close.</source>
            <translation>Die Worte sind für einen Abbruch und für ein ordentliches Schließen dieselben.</translation>
        </message>
        <message>
            <source>The words at the end of the line tell more.</source>
            <translation>Die Worte am Ende der Zeile sagen mehr.</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name.</source>
            <translation>Die Worte sagen nicht, wer den Abbruch gesendet hat: der Dienst oder ein Gerät auf dem Weg, das in seinem Namen spricht.</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. When a large upload was under way, the service may have answered before it closed.</source>
            <translation>Die Worte verraten nicht, wer den Abbruch gesendet hat: der Dienst oder ein Gerät auf dem Weg, das in seinem Namen spricht. War gerade ein großer Upload im Gange, kann der Dienst vor dem Schließen geantwortet haben.</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. Windows also says this when the service had closed in the orderly way and more was sent.</source>
            <translation>Die Worte sagen nicht, wer den Abbruch gesendet hat: der Dienst oder ein Gerät auf dem Weg, das in seinem Namen spricht. Windows sagt das auch, wenn der Dienst ordentlich geschlossen hatte und noch mehr gesendet wurde.</translation>
        </message>
        <message>
            <source>Then SIGKILL; open connections end by FIN, or RST where unread data is queued.</source>
            <translation>Danach SIGKILL; offene Verbindungen enden mit FIN, oder mit RST, wo ungelesene Daten warten.</translation>
        </message>
        <message>
            <source>There is no answer at all</source>
            <translation>Es kommt überhaupt keine Antwort</translation>
        </message>
        <message>
            <source>There is no way to this address.</source>
            <translation>Zu dieser Adresse führt kein Weg.</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>Es kam keine rechtzeitige Antwort.</translation>
        </message>
        <message>
            <source>These timers count the gap between two reads or two writes, not the whole request. nginx answers 504 when the application behind it is silent for longer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Diese Zeiten zählen den Abstand zwischen zwei Lese- oder Schreibvorgängen, nicht die ganze Anfrage. nginx antwortet mit 504, wenn die Anwendung dahinter länger still ist. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>This computer cannot open more connections, files or programs. The service is not to blame.</source>
            <translation>Dieser Computer kann keine weiteren Verbindungen, Dateien oder Programme öffnen. Der Dienst ist nicht schuld.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate's issuer.</source>
            <translation>Dieser Computer vertraut dem Aussteller des Zertifikats nicht.</translation>
        </message>
        <message>
            <source>This computer itself gave the connection up.</source>
            <translation>Dieser Computer selbst hat die Verbindung aufgegeben.</translation>
        </message>
        <message>
            <source>This name does not exist.</source>
            <translation>Diesen Namen gibt es nicht.</translation>
        </message>
        <message>
            <source>This version cannot run this test yet.</source>
            <translation>Diese Version kann diesen Test noch nicht ausführen.</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Zeitgrenze</translation>
        </message>
        <message>
            <source>Timer also runs on the target-side pool; a target whose own keep-alive is shorter produces 502 for the request that loses the race.</source>
            <translation>Die Uhr läuft auch auf dem Vorrat zum Ziel hin; ein Ziel mit kürzerem Keep-Alive führt zu 502 für die Anfrage, die das Rennen verliert.</translation>
        </message>
        <message>
            <source>Tomcat gives a quiet client 20 s in the shipped file, also in the middle of a request. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Tomcat gibt einem ruhigen Client in der mitgelieferten Datei 20 s, auch mitten in einer Anfrage. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>Towards clients the controller is the server: it must wait longest. Towards your pods it is the client: it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Gegenüber den Clients ist der Controller der Server: Er muss am längsten warten. Gegenüber Ihren Pods ist er der Client: Er muss zuerst aufgeben. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Towards the servers HAProxy is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Zu den Servern hin ist HAProxy die Seite, die Verbindungen wieder benutzt, also muss es zuerst aufgeben. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Transfers break off at a size</source>
            <translation>Übertragungen brechen bei einer Größe ab</translation>
        </message>
        <message>
            <source>Transfers break off at about {{payload_limit_bytes}} bytes.</source>
            <translation>Übertragungen brechen bei etwa {{payload_limit_bytes}} Byte ab.</translation>
        </message>
        <message>
            <source>Transfers of every tested size went through.</source>
            <translation>Übertragungen jeder geprüften Größe kamen durch.</translation>
        </message>
        <message>
            <source>Twice freeSocketTimeout, at least 8 s: slow responses are cut by the client itself.</source>
            <translation>Das Doppelte von freeSocketTimeout, mindestens 8 s: Langsame Antworten schneidet der Client selbst ab.</translation>
        </message>
        <message>
            <source>Two missed beats close the connection; log: "missed heartbeats from client".</source>
            <translation>Zwei ausgebliebene Lebenszeichen schließen die Verbindung; Protokoll: „missed heartbeats from client“.</translation>
        </message>
        <message>
            <source>Two things happen at almost the same time, and the result depends on which one comes first.</source>
            <translation>Zwei Dinge geschehen fast gleichzeitig, und das Ergebnis hängt davon ab, welches zuerst kommt.</translation>
        </message>
        <message>
            <source>UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUT, not ECONNRESET.</source>
            <translation>UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUT, nicht ECONNRESET.</translation>
        </message>
        <message>
            <source>Up to three attempts by default.</source>
            <translation>Standardmäßig bis zu drei Versuche.</translation>
        </message>
        <message>
            <source>Upstream</source>
            <translation>Upstream</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error.</source>
            <translation>Benutzer warten länger, bis sie einen Fehler sehen.</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error. Making the work faster is the better cure.</source>
            <translation>Die Benutzer warten länger, bis sie einen Fehler sehen. Die Arbeit zu beschleunigen ist das bessere Mittel.</translation>
        </message>
        <message>
            <source>Uses the keep-alive times of the operating system, 2 hours on Linux unless you change them.</source>
            <translation>Benutzt die Keepalive-Zeiten des Betriebssystems, unter Linux 2 Stunden, wenn Sie sie nicht ändern.</translation>
        </message>
        <message>
            <source>Using a kept connection again failed in some of {{reuse_attempts}} attempts around its end.</source>
            <translation>In einigen von {{reuse_attempts}} Versuchen um ihr Ende herum scheiterte die Wiederbenutzung einer gehaltenen Verbindung.</translation>
        </message>
        <message>
            <source>Using the connections again</source>
            <translation>Die Verbindungen werden wieder benutzt</translation>
        </message>
        <message>
            <source>Vendor text itself warns of resets when this exceeds the upstream's keep-alive.</source>
            <translation>Der Hersteller selbst warnt vor Abbrüchen, wenn der Wert größer ist als die Keep-Alive-Zeit des Servers dahinter.</translation>
        </message>
        <message>
            <source>Wait in silence</source>
            <translation>Still warten</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>Auf die Antwort wird gewartet</translation>
        </message>
        <message>
            <source>Waiting in silence</source>
            <translation>Stilles Warten</translation>
        </message>
        <message>
            <source>Waiting its turn</source>
            <translation>Wartet, bis er an der Reihe ist</translation>
        </message>
        <message>
            <source>Waits after an early response so that the client can read it before a reset; 0 turns the protection off.</source>
            <translation>Wartet nach einer frühen Antwort, damit der Client sie vor einem Abbruch lesen kann; 0 schaltet diesen Schutz ab.</translation>
        </message>
        <message>
            <source>Watch for a day. The number of restarts must stay the same.</source>
            <translation>Beobachten Sie einen Tag lang. Die Zahl der Neustarts muss gleich bleiben.</translation>
        </message>
        <message>
            <source>Watch for restarts</source>
            <translation>Auf Neustarts achten</translation>
        </message>
        <message>
            <source>We cannot tell yet what breaks the connection.</source>
            <translation>Wir können noch nicht sagen, was die Verbindung abbrechen lässt.</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes.</source>
            <translation>Web-Proxys und Lastverteiler für Anwendungen zählen diese Prüfpakete nicht.</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. Names differ on Windows and on a Mac.</source>
            <translation>Web-Proxys und Application Load Balancer zählen diese Prüfpakete nicht. Unter Windows und auf einem Mac heißen die Optionen anders.</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. On a Mac the option is called TCP_KEEPALIVE.</source>
            <translation>Web-Proxys und Lastverteiler für Anwendungen zählen diese Prüfpakete nicht. Auf einem Mac heißt die Option TCP_KEEPALIVE.</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. There the application must send data itself.</source>
            <translation>Web-Proxys und Lastverteiler für Anwendungen zählen diese Prüfpakete nicht. Dort muss die Anwendung selbst Daten senden.</translation>
        </message>
        <message>
            <source>WebSockets through pipe.</source>
            <translation>WebSockets über pipe.</translation>
        </message>
        <message>
            <source>What came back is no usable web answer; this may be another kind of service.</source>
            <translation>Was zurückkam, ist keine brauchbare Web-Antwort; vielleicht ist es eine andere Art von Dienst.</translation>
        </message>
        <message>
            <source>What ran out?</source>
            <translation>Was ging aus?</translation>
        </message>
        <message>
            <source>What the service answers was not tested.</source>
            <translation>Was der Dienst antwortet, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>What to ask the network team</source>
            <translation>Was Sie die Netzwerkabteilung fragen können</translation>
        </message>
        <message>
            <source>What was seen has several possible reasons.</source>
            <translation>Was zu sehen war, hat mehrere mögliche Gründe.</translation>
        </message>
        <message>
            <source>When it happens only on kept connections, the application closes them earlier than nginx.</source>
            <translation>Wenn es nur bei offen gehaltenen Verbindungen geschieht, schließt die Anwendung sie früher als nginx.</translation>
        </message>
        <message>
            <source>When the queue is full Linux drops new connections, and clients try again and wait. The program must ask for a longer queue as well.</source>
            <translation>Wenn die Warteschlange voll ist, verwirft Linux neue Verbindungen, und Clients versuchen es wieder und warten. Auch das Programm muss um eine längere Warteschlange bitten.</translation>
        </message>
        <message>
            <source>When the server closes kept connections was not tested.</source>
            <translation>Wann der Server gehaltene Verbindungen schließt, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Where do packets get lost?</source>
            <translation>Wo gehen Pakete verloren?</translation>
        </message>
        <message>
            <source>Where does the way end?</source>
            <translation>Wo endet der Weg?</translation>
        </message>
        <message>
            <source>Whether a request is answered was not tested.</source>
            <translation>Ob eine Anfrage beantwortet wird, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether all connections die at the same moment was not tested.</source>
            <translation>Ob alle Verbindungen im selben Moment enden, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether another service works from here is not tested yet.</source>
            <translation>Ob ein anderer Dienst von hier aus funktioniert, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether data gets lost on the way is not tested yet.</source>
            <translation>Ob unterwegs Daten verloren gehen, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether large packets disappear on the way is not tested yet.</source>
            <translation>Ob große Pakete unterwegs verschwinden, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether large transfers break off is not tested yet.</source>
            <translation>Ob große Übertragungen abbrechen, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether more connections at a time cause failures is not tested yet.</source>
            <translation>Ob mehr Verbindungen zur gleichen Zeit Fehler auslösen, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether silence alone ends the connection was not tested.</source>
            <translation>Ob Stille allein die Verbindung beendet, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether the name leads to an address was not tested.</source>
            <translation>Ob der Name zu einer Adresse führt, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether the secure connection works was not tested.</source>
            <translation>Ob die gesicherte Verbindung gelingt, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether the server restarts is not tested yet.</source>
            <translation>Ob der Server neu startet, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether the service accepts connections was not tested.</source>
            <translation>Ob der Dienst Verbindungen annimmt, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Which packet size gets through?</source>
            <translation>Welche Paketgröße kommt durch?</translation>
        </message>
        <message>
            <source>While reading, a reset (RST) arrived.</source>
            <translation>Beim Lesen kam ein Abbruch (RST) an.</translation>
        </message>
        <message>
            <source>While sending, a reset (RST) arrived.</source>
            <translation>Beim Senden kam ein Abbruch (RST) an.</translation>
        </message>
        <message>
            <source>While sending, the other side had gone away.</source>
            <translation>Beim Senden war die andere Seite fort.</translation>
        </message>
        <message>
            <source>Who sends the reset is not tested yet.</source>
            <translation>Wer den Abbruch sendet, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whoever manages the domain.</source>
            <translation>Wer die Domain verwaltet.</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the AWS account.</source>
            <translation>Wer den Load Balancer im AWS-Konto ändern darf.</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Azure subscription.</source>
            <translation>Wer den Lastverteiler im Azure-Abonnement ändern darf.</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Google Cloud project.</source>
            <translation>Wer den Lastverteiler im Google-Cloud-Projekt ändern darf.</translation>
        </message>
        <message>
            <source>Whoever may change the network in the Azure subscription.</source>
            <translation>Wer das Netz im Azure-Abonnement ändern darf.</translation>
        </message>
        <message>
            <source>Whoever may edit the Apache configuration.</source>
            <translation>Wer die Apache-Konfiguration bearbeiten darf.</translation>
        </message>
        <message>
            <source>Whoever may edit the HAProxy configuration.</source>
            <translation>Wer die HAProxy-Konfiguration bearbeiten darf.</translation>
        </message>
        <message>
            <source>Whoever may edit the Ingress object.</source>
            <translation>Wer das Ingress-Objekt bearbeiten darf.</translation>
        </message>
        <message>
            <source>Whoever may edit the nginx configuration.</source>
            <translation>Wer die nginx-Konfiguration bearbeiten darf.</translation>
        </message>
        <message>
            <source>Whoever runs Envoy or the service mesh.</source>
            <translation>Wer Envoy oder das Service Mesh betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs Redis.</source>
            <translation>Wer Redis betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs the Linux computer. It needs root.</source>
            <translation>Wer den Linux-Computer betreibt. Es braucht root.</translation>
        </message>
        <message>
            <source>Whoever runs the Windows server. It needs administrator rights.</source>
            <translation>Wer den Windows-Server betreibt. Es braucht Administratorrechte.</translation>
        </message>
        <message>
            <source>Whoever runs the database.</source>
            <translation>Wer die Datenbank betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs the firewalls on the way.</source>
            <translation>Wer die Firewalls auf dem Weg betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs the ingress controller.</source>
            <translation>Wer den Ingress-Controller betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs the router or VPN gateway.</source>
            <translation>Wer den Router oder das VPN-Gateway betreibt.</translation>
        </message>
        <message>
            <source>Whoever runs the servers behind the balancer. The example is for nginx.</source>
            <translation>Wer die Server hinter dem Lastverteiler betreibt. Das Beispiel ist für nginx.</translation>
        </message>
        <message>
            <source>Whoever runs the service.</source>
            <translation>Wer den Dienst betreibt.</translation>
        </message>
        <message>
            <source>Whole delivery; big slow downloads are cut at 10 min. idle_send_timeout 60 s bounds a stalled reader.</source>
            <translation>Die ganze Auslieferung; große langsame Downloads werden nach 10 min abgeschnitten. idle_send_timeout 60 s begrenzt einen stockenden Empfänger.</translation>
        </message>
        <message>
            <source>Whole request including body: uploads longer than 60 s are cut. Was 0 before 2.11.2 and 3.0.</source>
            <translation>Ganze Anfrage samt Inhalt: Uploads über 60 s werden abgeschnitten. War vor 2.11.2 und 3.0 gleich 0.</translation>
        </message>
        <message>
            <source>Why did it die?</source>
            <translation>Warum ist er abgestürzt?</translation>
        </message>
        <message>
            <source>Windows / .NET</source>
            <translation>Windows / .NET</translation>
        </message>
        <message>
            <source>With "Connection reset by peer" a reset came in answer to the first message of the encryption.</source>
            <translation>Bei „Connection reset by peer“ kam auf die erste Nachricht der Verschlüsselung ein Abbruch.</translation>
        </message>
        <message>
            <source>With BEFORE it is mostly a kept connection that was used again too late.</source>
            <translation>Mit BEFORE ist es meist eine aufgehobene Verbindung, die zu spät wieder benutzt wurde.</translation>
        </message>
        <message>
            <source>With more connections at the same time the server runs out of memory, workers or open files, and turns new ones away.</source>
            <translation>Bei mehr Verbindungen zur gleichen Zeit gehen dem Server Speicher, Arbeitsprozesse oder offene Dateien aus, und er weist neue ab.</translation>
        </message>
        <message>
            <source>With the exact ends, port and time they can find the session in their logs. A full session table drops new connections; it does not reset old ones.</source>
            <translation>Mit den genauen Enden, dem Port und der Uhrzeit finden sie die Sitzung in ihren Protokollen. Eine volle Sitzungstabelle verwirft neue Verbindungen; alte bricht sie nicht ab.</translation>
        </message>
        <message>
            <source>With the prefork model each idle client holds a whole process. Use the event model for long keep-alive times.</source>
            <translation>Im prefork-Modell hält jeder stille Client einen ganzen Prozess. Benutzen Sie für lange Keep-Alive-Zeiten das event-Modell.</translation>
        </message>
        <message>
            <source>Without IdleTimeout a Go server uses ReadTimeout for idle connections too, and that is often short. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ohne IdleTimeout benutzt ein Go-Server ReadTimeout auch für stille Verbindungen, und das ist oft kurz. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Without TCP reset the flow disappears without a packet.</source>
            <translation>Ohne TCP-Reset verschwindet die Verbindung ohne ein Paket.</translation>
        </message>
        <message>
            <source>Without a limit on silence a hung handler holds its connection. Keep a limit in the proxy in front.</source>
            <translation>Ohne Grenze für Stille hält ein hängender Prozess seine Verbindung. Behalten Sie eine Grenze im Proxy davor.</translation>
        </message>
        <message>
            <source>Without keepAliveTimeout Tomcat uses connectionTimeout for idle connections, 20 s in the shipped file. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Ohne keepAliveTimeout benutzt Tomcat connectionTimeout für stille Verbindungen, 20 s in der mitgelieferten Datei. Lastverteiler halten sie 60 s lang. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>Without the cause these words say nothing about the network.</source>
            <translation>Ohne die Ursache sagen diese Worte nichts über das Netz.</translation>
        </message>
        <message>
            <source>Without the right address nothing else can work, so the name is looked up first.</source>
            <translation>Ohne die richtige Adresse kann nichts anderes gelingen, darum wird der Name zuerst nachgeschlagen.</translation>
        </message>
        <message>
            <source>Work that takes minutes does not belong into one request. The client asks for the result later, and no timer on the way can cut it off.</source>
            <translation>Arbeit, die Minuten dauert, gehört nicht in eine einzige Anfrage. Der Client fragt später nach dem Ergebnis, und keine Uhr auf dem Weg kann es abschneiden.</translation>
        </message>
        <message>
            <source>Worker killed by the master; one silent client blocks a worker until then (60.83 s measured). No keep-alive by design.</source>
            <translation>Arbeitsprozess vom Hauptprozess beendet; ein stiller Client blockiert einen Arbeitsprozess bis dahin (60,83 s gemessen). Absichtlich kein Keep-Alive.</translation>
        </message>
        <message>
            <source>Worker killed; client saw a bare FIN 0.7 s after the limit, no status. Silent connections count too: one idle client stalls a sync worker until it is killed.</source>
            <translation>Der Worker wurde gewaltsam beendet; der Client sah 0,7 s nach der Grenze ein bloßes FIN, keinen Status. Auch stille Verbindungen zählen: Ein einziger ruhender Client blockiert einen Worker „sync“, bis dieser beendet wird.</translation>
        </message>
        <message>
            <source>Works for TCP listeners only, from 60 to 6000 s. TLS listeners stay at 350 s: there the application must send something earlier.</source>
            <translation>Gilt nur für TCP-Listener, von 60 bis 6000 s. TLS-Listener bleiben bei 350 s: Dort muss die Anwendung früher etwas senden.</translation>
        </message>
        <message>
            <source>Works only for programs that switch keep-alive on, and for new connections. Web proxies and application load balancers do not count these probes.</source>
            <translation>Wirkt nur bei Programmen, die Keep-Alive einschalten, und bei neuen Verbindungen. Web-Proxys und Lastverteiler für Anwendungen zählen diese Prüfpakete nicht.</translation>
        </message>
        <message>
            <source>Write the old value back and reload. Note it down before you change anything.</source>
            <translation>Schreiben Sie den alten Wert zurück und laden Sie die Konfiguration neu. Notieren Sie ihn, bevor Sie etwas ändern.</translation>
        </message>
        <message>
            <source>Write the old value back, check with apachectl configtest, then reload.</source>
            <translation>Tragen Sie den alten Wert wieder ein, prüfen Sie mit apachectl configtest und laden Sie neu.</translation>
        </message>
        <message>
            <source>Write the old value back, test with nginx -t, then reload with nginx -s reload.</source>
            <translation>Schreiben Sie den alten Wert zurück, prüfen Sie mit nginx -t und laden Sie dann mit nginx -s reload neu.</translation>
        </message>
        <message>
            <source>Write the old values back and reload the configuration.</source>
            <translation>Schreiben Sie die alten Werte zurück und laden Sie die Konfiguration neu.</translation>
        </message>
        <message>
            <source>Write the old values back, check with haproxy -c, then reload the service.</source>
            <translation>Tragen Sie die alten Werte wieder ein, prüfen Sie mit haproxy -c und laden Sie den Dienst neu.</translation>
        </message>
        <message>
            <source>WriteTimeout ends the connection when the answer is not complete in time, and the client sees an early end without a status. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>WriteTimeout beendet die Verbindung, wenn die Antwort nicht rechtzeitig vollständig ist, und der Client sieht ein frühes Ende ohne Status. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>You said that connections break after a new version.</source>
            <translation>Sie sagten, dass Verbindungen nach einer neuen Version abbrechen.</translation>
        </message>
        <message>
            <source>You said that connections break after a quiet time.</source>
            <translation>Sie sagten, dass Verbindungen nach einer ruhigen Zeit abbrechen.</translation>
        </message>
        <message>
            <source>You said that connections break at random.</source>
            <translation>Sie sagten, dass Verbindungen zufällig abbrechen.</translation>
        </message>
        <message>
            <source>You said that connections break when there is much to do.</source>
            <translation>Sie sagten, dass Verbindungen abbrechen, wenn viel zu tun ist.</translation>
        </message>
        <message>
            <source>You said that it began with a change.</source>
            <translation>Sie sagten, dass es mit einer Änderung begann.</translation>
        </message>
        <message>
            <source>You said that it fails at once.</source>
            <translation>Sie sagten, dass es sofort scheitert.</translation>
        </message>
        <message>
            <source>You said that large downloads break.</source>
            <translation>Sie sagten, dass große Downloads abbrechen.</translation>
        </message>
        <message>
            <source>You said that large uploads break.</source>
            <translation>Sie sagten, dass große Uploads abbrechen.</translation>
        </message>
        <message>
            <source>You said that long requests break.</source>
            <translation>Sie sagten, dass lange Anfragen abbrechen.</translation>
        </message>
        <message>
            <source>You said that many computers are affected.</source>
            <translation>Sie sagten, dass viele Computer betroffen sind.</translation>
        </message>
        <message>
            <source>You said that only one computer is affected.</source>
            <translation>Sie sagten, dass nur ein Computer betroffen ist.</translation>
        </message>
        <message>
            <source>You, on this computer.</source>
            <translation>Sie selbst, an diesem Computer.</translation>
        </message>
        <message>
            <source>Your computer may still remember an old answer. After this it asks again.</source>
            <translation>Ihr Computer merkt sich vielleicht noch eine alte Antwort. Danach fragt er neu.</translation>
        </message>
        <message>
            <source>aiohttp uses the same words for a reset and for an orderly close.</source>
            <translation>aiohttp benutzt für einen Abbruch und für ein ordentliches Schließen dieselben Worte.</translation>
        </message>
        <message>
            <source>cURL error 56 is mostly a reset, 52 an orderly close without an answer.</source>
            <translation>Der cURL-Fehler 56 ist meist ein Abbruch, 52 ein ordentliches Schließen ohne Antwort.</translation>
        </message>
        <message>
            <source>conservative 432000, aggressive 18000. Adaptive timeouts shorten it when the state table is over 60 % full.</source>
            <translation>conservative 432000, aggressive 18000. Adaptive Zeitgrenzen verkürzen es, wenn die Zustandstabelle zu über 60 % voll ist.</translation>
        </message>
        <message>
            <source>curl</source>
            <translation>curl</translation>
        </message>
        <message>
            <source>curl itself gave up. The service did not close the connection.</source>
            <translation>curl selbst hat aufgegeben. Der Dienst hat die Verbindung nicht geschlossen.</translation>
        </message>
        <message>
            <source>errno=104 is a reset, errno=32 follows an orderly close.</source>
            <translation>errno=104 ist ein Abbruch, errno=32 folgt auf ein ordentliches Schließen.</translation>
        </message>
        <message>
            <source>fetch failed. The reason stands in the lines after "cause".</source>
            <translation>fetch failed. Der Grund steht in den Zeilen nach „cause“.</translation>
        </message>
        <message>
            <source>fetch gives up after 300 s of silence, before the answer and between two pieces of it. Raise it when the far end is known to be slower.</source>
            <translation>fetch gibt nach 300 s Stille auf, vor der Antwort und zwischen zwei Stücken davon. Erhöhen Sie den Wert, wenn die Gegenseite bekanntermaßen langsamer ist.</translation>
        </message>
        <message>
            <source>fetch in Node.js reuses connections. keepAliveMaxTimeout also bounds what the server announces. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>fetch in Node.js benutzt Verbindungen wieder. keepAliveMaxTimeout begrenzt auch, was der Server ankündigt. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>gRPC</source>
            <translation>gRPC</translation>
        </message>
        <message>
            <source>gRPC could not use the connection.</source>
            <translation>gRPC konnte die Verbindung nicht benutzen.</translation>
        </message>
        <message>
            <source>gunicorn closes idle connections after 2 s by default, and its sync workers do not keep any. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>gunicorn schließt stille Verbindungen als Vorgabe nach 2 s, und seine sync-Arbeitsprozesse halten gar keine. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>gunicorn kills a synchronous worker that is busy for longer than timeout, 30 s by default. The client then sees the connection end without an answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>gunicorn beendet einen synchronen Arbeitsprozess, der länger als timeout beschäftigt ist, 30 s als Vorgabe. Der Client sieht dann, dass die Verbindung ohne Antwort endet. Das Doppelte der gemessenen Grenze lässt Abstand; ein gerade gleicher Wert scheitert immer noch ab und zu.</translation>
        </message>
        <message>
            <source>httpx drops idle connections after keepalive_expiry, 5 s by default. Set it below the time of the server. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>httpx gibt ruhende Verbindungen nach keepalive_expiry auf, standardmäßig 5 s. Setzen Sie den Wert unter die Zeit des Servers. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>httpx gives up after 5 s of silence by default. Raise it when the service is known to be slower.</source>
            <translation>httpx gibt als Vorgabe nach 5 s Stille auf. Erhöhen Sie das, wenn der Dienst bekanntlich langsamer ist.</translation>
        </message>
        <message>
            <source>keepAlive false in 18.20.8, true with 5 s in 20 to 26.</source>
            <translation>keepAlive false in 18.20.8, true mit 5 s in 20 bis 26.</translation>
        </message>
        <message>
            <source>keepintvl 75000 ms, keepcnt 8.</source>
            <translation>keepintvl 75000 ms, keepcnt 8.</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>nginx answers 413 above the limit, 1 MiB by default. A reset appears only when the client still sends long after that. proxy_read_timeout has no part in it.</source>
            <translation>nginx antwortet oberhalb der Grenze mit 413, 1 MiB als Vorgabe. Ein Abbruch kommt nur, wenn der Client lange danach noch sendet. proxy_read_timeout spielt dabei keine Rolle.</translation>
        </message>
        <message>
            <source>nginx closes an idle connection after keepalive_timeout. A client or balancer that reuses it at that moment meets a closed door. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. The suggested value is also above the 60 s of common load balancers.</source>
            <translation>nginx schließt eine ruhende Verbindung nach keepalive_timeout. Ein Client oder Load Balancer, der sie in diesem Augenblick wiederverwendet, steht vor verschlossener Tür. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server. Der vorgeschlagene Wert liegt auch über den 60 s gängiger Load Balancer.</translation>
        </message>
        <message>
            <source>nginx has run out of connections.</source>
            <translation>nginx hat keine Verbindungen mehr frei.</translation>
        </message>
        <message>
            <source>nginx has run out of open files. New clients wait.</source>
            <translation>nginx hat keine offenen Dateien mehr frei. Neue Clients warten.</translation>
        </message>
        <message>
            <source>requests has no idle limit of its own: it tries any connection it still holds. A repeat on a fresh connection heals a reading request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>requests hat keine eigene Grenze für ruhende Verbindungen: Es versucht jede Verbindung, die es noch hält. Eine Wiederholung auf einer frischen Verbindung rettet eine lesende Anfrage. Die Seite, die die nächste Anfrage sendet, muss eine ruhende Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>reqwest uses the same 90 s.</source>
            <translation>reqwest benutzt dieselben 90 s.</translation>
        </message>
        <message>
            <source>retryOnConnectionFailure is true by default and hides most races, except for one-shot bodies.</source>
            <translation>retryOnConnectionFailure ist als Vorgabe true und verbirgt die meisten dieser Rennen, außer bei Inhalten, die sich nur einmal senden lassen.</translation>
        </message>
        <message>
            <source>server.timeout ends quiet connections, also while your code is still working. requestTimeout only limits how long a request may take to arrive.</source>
            <translation>server.timeout beendet stille Verbindungen, auch während Ihr Code noch arbeitet. requestTimeout begrenzt nur, wie lange eine Anfrage für ihr Eintreffen brauchen darf.</translation>
        </message>
        <message>
            <source>set security zones ... tcp-rst answers packets of unknown sessions with RST.</source>
            <translation>set security zones ... tcp-rst beantwortet Pakete unbekannter Sitzungen mit RST.</translation>
        </message>
        <message>
            <source>undici / fetch (Node.js)</source>
            <translation>undici / fetch (Node.js)</translation>
        </message>
        <message>
            <source>uvicorn closes a quiet connection after 5 s by default. The ping keeps WebSocket connections alive through proxies as well. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>uvicorn schließt eine stille Verbindung standardmäßig nach 5 s. Das Ping hält WebSocket-Verbindungen auch durch Proxys hindurch am Leben. Das Doppelte des gemessenen Grenzwerts lässt Spielraum; ein genau gleicher Wert scheitert noch ab und zu.</translation>
        </message>
        <message>
            <source>uvicorn closes idle connections after 5 s by default. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>uvicorn schließt stille Verbindungen als Vorgabe nach 5 s. Lastverteiler behalten sie 60 s. Die Seite, die die nächste Anfrage sendet, muss eine stille Verbindung zuerst aufgeben: Client vor Proxy, Proxy vor Server.</translation>
        </message>
        <message>
            <source>v1: 120 s.</source>
            <translation>v1: 120 s.</translation>
        </message>
        <message>
            <source>{{round(connect_ok_ratio * 100)}} % of {{connect_attempts}} attempts were accepted.</source>
            <translation>{{round(connect_ok_ratio * 100)}} % von {{connect_attempts}} Versuchen wurden angenommen.</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost on the way.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % der Pakete gehen unterwegs verloren.</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % der Pakete gehen verloren.</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets were lost.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % der Pakete gingen verloren.</translation>
        </message>
        <message>
            <source>{{server_product}} answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>{{server_product}} antwortete mit Status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</translation>
        </message>
        <message>
            <source>A Java program saw a connection cut off by the other side.</source>
            <translation>Ein Java-Programm sah, dass die Gegenseite eine Verbindung abschnitt.</translation>
        </message>
        <message>
            <source>A PHP program used more memory than it may.</source>
            <translation>Ein PHP-Programm brauchte mehr Speicher, als es darf.</translation>
        </message>
        <message>
            <source>A client asked for a longer address than Apache allows.</source>
            <translation>Ein Client verlangte eine längere Adresse, als Apache erlaubt.</translation>
        </message>
        <message>
            <source>A client did not send its request header in time.</source>
            <translation>Ein Client sendete den Kopf seiner Anfrage nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>A client did not send its request in time (cR).</source>
            <translation>Ein Client sendete seine Anfrage nicht rechtzeitig (cR).</translation>
        </message>
        <message>
            <source>A client did not send its request in time (status 408).</source>
            <translation>Ein Client sendete seine Anfrage nicht rechtzeitig (Status 408).</translation>
        </message>
        <message>
            <source>A client did not send its request in time, and nginx closed the connection.</source>
            <translation>Ein Client sendete seine Anfrage nicht rechtzeitig, und nginx schloss die Verbindung.</translation>
        </message>
        <message>
            <source>A client opened a connection and sent nothing; nginx closed it.</source>
            <translation>Ein Client öffnete eine Verbindung und sendete nichts; nginx schloss sie.</translation>
        </message>
        <message>
            <source>A client sent a longer first line or header than nginx allows.</source>
            <translation>Ein Client sendete eine längere erste Zeile oder einen längeren Kopf, als nginx erlaubt.</translation>
        </message>
        <message>
            <source>A client sent a longer header than Apache allows.</source>
            <translation>Ein Client sendete einen längeren Kopf, als Apache erlaubt.</translation>
        </message>
        <message>
            <source>A client sent a longer request header than nginx allows.</source>
            <translation>Ein Client sendete einen längeren Kopf der Anfrage, als nginx erlaubt.</translation>
        </message>
        <message>
            <source>A client sent more than Apache allows, and Apache refused it.</source>
            <translation>Ein Client sendete mehr, als Apache erlaubt, und Apache lehnte es ab.</translation>
        </message>
        <message>
            <source>A client sent more than nginx allows, and nginx refused it.</source>
            <translation>Ein Client sendete mehr, als nginx erlaubt, und nginx lehnte es ab.</translation>
        </message>
        <message>
            <source>A client took the answer so slowly that nginx gave up.</source>
            <translation>Ein Client nahm die Antwort so langsam entgegen, dass nginx aufgab.</translation>
        </message>
        <message>
            <source>A client was too slow in sending its request body (cH). A small packet size on its line can be the reason.</source>
            <translation>Ein Client sendete den Inhalt seiner Anfrage zu langsam (cH). Eine kleine Paketgröße auf seiner Leitung kann der Grund sein.</translation>
        </message>
        <message>
            <source>A client was too slow in sending the body of its request.</source>
            <translation>Ein Client sendete den Inhalt seiner Anfrage zu langsam.</translation>
        </message>
        <message>
            <source>A computer of the cluster was not ready or lacked memory, disk or process numbers.</source>
            <translation>Ein Computer des Clusters war nicht bereit, oder ihm fehlte es an Speicher, Plattenplatz oder Prozessnummern.</translation>
        </message>
        <message>
            <source>A connection from a client was cut off. nginx did not do it.</source>
            <translation>Eine Verbindung von einem Client wurde abgeschnitten. nginx war es nicht.</translation>
        </message>
        <message>
            <source>A connection was closed because nothing was sent for too long.</source>
            <translation>Eine Verbindung wurde geschlossen, weil zu lange nichts gesendet wurde.</translation>
        </message>
        <message>
            <source>A container did not pass its health check and is restarted.</source>
            <translation>Ein Container bestand seine Gesundheitsprüfung nicht und wird neu gestartet.</translation>
        </message>
        <message>
            <source>A container did not pass its health check; it will be restarted.</source>
            <translation>Ein Container bestand seine Gesundheitsprüfung nicht; er wird neu gestartet.</translation>
        </message>
        <message>
            <source>A container ended with an error.</source>
            <translation>Ein Container endete mit einem Fehler.</translation>
        </message>
        <message>
            <source>A container ends again and again right after its start.</source>
            <translation>Ein Container endet immer wieder gleich nach seinem Start.</translation>
        </message>
        <message>
            <source>A container or service was ended because it used more memory than it may.</source>
            <translation>Ein Container oder Dienst wurde beendet, weil er mehr Speicher brauchte, als er darf.</translation>
        </message>
        <message>
            <source>A container was ended because it used more memory than it may.</source>
            <translation>Ein Container wurde beendet, weil er mehr Speicher brauchte, als er darf.</translation>
        </message>
        <message>
            <source>A container was killed or crashed.</source>
            <translation>Ein Container wurde gewaltsam beendet oder stürzte ab.</translation>
        </message>
        <message>
            <source>A container was not ready, so it got no requests.</source>
            <translation>Ein Container war nicht bereit und bekam daher keine Anfragen.</translation>
        </message>
        <message>
            <source>A container was removed because its computer ran out of memory or disk.</source>
            <translation>Ein Container wurde entfernt, weil seinem Computer Speicher oder Plattenplatz ausging.</translation>
        </message>
        <message>
            <source>A container was started again and again.</source>
            <translation>Ein Container wurde immer wieder gestartet.</translation>
        </message>
        <message>
            <source>A container was started again.</source>
            <translation>Ein Container wurde neu gestartet.</translation>
        </message>
        <message>
            <source>A container was stopped.</source>
            <translation>Ein Container wurde angehalten.</translation>
        </message>
        <message>
            <source>A device on the way ends connections that are silent for {{idle_limit_s}} seconds.</source>
            <translation>Ein Gerät auf dem Weg beendet Verbindungen, die {{idle_limit_s}} Sekunden still sind.</translation>
        </message>
        <message>
            <source>A device on the way ends silent connections</source>
            <translation>Ein Gerät auf dem Weg beendet stille Verbindungen</translation>
        </message>
        <message>
            <source>A device on the way resets some connections</source>
            <translation>Ein Gerät auf dem Weg bricht manche Verbindungen ab</translation>
        </message>
        <message>
            <source>A device on the way resets {{round(reset_ratio * 100)}} % of the connections, whatever they carry.</source>
            <translation>Ein Gerät auf dem Weg bricht {{round(reset_ratio * 100)}} % der Verbindungen ab, was auch immer sie übertragen.</translation>
        </message>
        <message>
            <source>A failure in the Node program was not handled.</source>
            <translation>Ein Fehler im Node-Programm wurde nicht abgefangen.</translation>
        </message>
        <message>
            <source>A failure that nobody handled ended the Node program.</source>
            <translation>Ein Fehler, den niemand abfing, beendete das Node-Programm.</translation>
        </message>
        <message>
            <source>A firewall on this computer blocks the way</source>
            <translation>Eine Firewall auf diesem Computer versperrt den Weg</translation>
        </message>
        <message>
            <source>A firewall on this computer does not let the connection out.</source>
            <translation>Eine Firewall auf diesem Computer lässt die Verbindung nicht hinaus.</translation>
        </message>
        <message>
            <source>A header was larger than allowed: {{ev_header_too_large}} times in the log.</source>
            <translation>Ein Kopf war größer als erlaubt: {{ev_header_too_large}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>A message was larger than allowed: {{ev_body_too_large}} times in the log.</source>
            <translation>Eine Nachricht war größer als erlaubt: {{ev_body_too_large}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>A packet filter of this computer drops the connection.</source>
            <translation>Ein Paketfilter dieses Computers verwirft die Verbindung.</translation>
        </message>
        <message>
            <source>A pod could not be placed or started.</source>
            <translation>Für einen Pod fand sich kein Platz, oder er ließ sich nicht starten.</translation>
        </message>
        <message>
            <source>A pod is being stopped on purpose.</source>
            <translation>Ein Pod wird absichtlich angehalten.</translation>
        </message>
        <message>
            <source>A pod is not ready, so it gets no requests.</source>
            <translation>Ein Pod ist nicht bereit und bekommt daher keine Anfragen.</translation>
        </message>
        <message>
            <source>A pod was removed because its computer ran out of memory or disk.</source>
            <translation>Ein Pod wurde entfernt, weil seinem Computer Speicher oder Plattenplatz ausging.</translation>
        </message>
        <message>
            <source>A process of PostgreSQL was ended by a signal; all its connections were closed.</source>
            <translation>Ein Prozess von PostgreSQL wurde durch ein Signal beendet; alle seine Verbindungen wurden geschlossen.</translation>
        </message>
        <message>
            <source>A process of the service died: {{ev_process_died}} times in the log.</source>
            <translation>Ein Prozess des Dienstes starb: {{ev_process_died}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>A process of the service dies</source>
            <translation>Ein Prozess des Dienstes stirbt</translation>
        </message>
        <message>
            <source>A process of the service dies, and its connections with it.</source>
            <translation>Ein Prozess des Dienstes stirbt und mit ihm seine Verbindungen.</translation>
        </message>
        <message>
            <source>A process ran out of memory and was ended</source>
            <translation>Einem Prozess ging der Speicher aus, und er wurde beendet</translation>
        </message>
        <message>
            <source>A program could not open more files or connections: its limit was reached.</source>
            <translation>Ein Programm konnte keine weiteren Dateien oder Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>A program crashed and its memory was saved.</source>
            <translation>Ein Programm stürzte ab, und sein Speicherinhalt wurde gesichert.</translation>
        </message>
        <message>
            <source>A program crashed because it used memory that is not its own.</source>
            <translation>Ein Programm stürzte ab, weil es auf Speicher zugriff, der ihm nicht gehört.</translation>
        </message>
        <message>
            <source>A program crashed.</source>
            <translation>Ein Programm stürzte ab.</translation>
        </message>
        <message>
            <source>A program got no memory from the system.</source>
            <translation>Ein Programm bekam vom System keinen Speicher.</translation>
        </message>
        <message>
            <source>A program had no free port left for a new connection.</source>
            <translation>Ein Programm hatte keinen freien Port mehr für eine neue Verbindung.</translation>
        </message>
        <message>
            <source>A program hung in the kernel for minutes, often because of a disk.</source>
            <translation>Ein Programm hing minutenlang im Kernel, oft wegen einer Festplatte.</translation>
        </message>
        <message>
            <source>A program left MySQL without saying goodbye, or its connection was cut off.</source>
            <translation>Ein Programm verließ MySQL, ohne sich zu verabschieden, oder seine Verbindung wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>A program left RabbitMQ without saying goodbye, or its connection was cut off.</source>
            <translation>Ein Programm verließ RabbitMQ, ohne sich zu verabschieden, oder seine Verbindung wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>A program on the server could not turn a name into an address.</source>
            <translation>Ein Programm auf dem Server konnte zu einem Namen keine Adresse finden.</translation>
        </message>
        <message>
            <source>A program on the server found no way to another computer.</source>
            <translation>Ein Programm auf dem Server fand keinen Weg zu einem anderen Computer.</translation>
        </message>
        <message>
            <source>A program saw a connection cut off by the other side.</source>
            <translation>Ein Programm sah, dass die Gegenseite eine Verbindung abschnitt.</translation>
        </message>
        <message>
            <source>A program wrote to a connection whose other side had gone.</source>
            <translation>Ein Programm schrieb in eine Verbindung, deren Gegenseite schon fort war.</translation>
        </message>
        <message>
            <source>A query was larger than MySQL allows.</source>
            <translation>Eine Abfrage war größer, als MySQL erlaubt.</translation>
        </message>
        <message>
            <source>A request body was larger than IIS allows.</source>
            <translation>Der Inhalt einer Anfrage war größer, als IIS erlaubt.</translation>
        </message>
        <message>
            <source>A request header was larger than Windows allows.</source>
            <translation>Der Kopf einer Anfrage war größer, als Windows erlaubt.</translation>
        </message>
        <message>
            <source>A request header was larger than allowed (status 431).</source>
            <translation>Der Kopf einer Anfrage war größer als erlaubt (Status 431).</translation>
        </message>
        <message>
            <source>A request header was larger than nginx allows (status 494).</source>
            <translation>Der Kopf einer Anfrage war größer, als nginx erlaubt (Status 494).</translation>
        </message>
        <message>
            <source>A request makes the server stop</source>
            <translation>Eine Anfrage bringt den Server zum Stehen</translation>
        </message>
        <message>
            <source>A request makes the service stop; it comes back afterwards.</source>
            <translation>Eine Anfrage bringt den Dienst zum Stehen; danach kommt er wieder.</translation>
        </message>
        <message>
            <source>A request waited too long for a free worker of the application pool.</source>
            <translation>Eine Anfrage wartete zu lange auf einen freien Arbeitsprozess des Anwendungspools.</translation>
        </message>
        <message>
            <source>A request was larger than PHP allows.</source>
            <translation>Eine Anfrage war größer, als PHP erlaubt.</translation>
        </message>
        <message>
            <source>A request was larger than Tomcat allows.</source>
            <translation>Eine Anfrage war größer, als Tomcat erlaubt.</translation>
        </message>
        <message>
            <source>A request was larger than Windows allows.</source>
            <translation>Eine Anfrage war größer, als Windows erlaubt.</translation>
        </message>
        <message>
            <source>A request was larger than allowed (status 413).</source>
            <translation>Eine Anfrage war größer als erlaubt (Status 413).</translation>
        </message>
        <message>
            <source>A rule in Envoy refused the request.</source>
            <translation>Eine Regel in Envoy lehnte die Anfrage ab.</translation>
        </message>
        <message>
            <source>A rule in HAProxy refused the request (PR).</source>
            <translation>Eine Regel in HAProxy lehnte die Anfrage ab (PR).</translation>
        </message>
        <message>
            <source>A rule refused requests: {{ev_denied}} times in the log.</source>
            <translation>Eine Regel lehnte Anfragen ab: {{ev_denied}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>A server program crashed.</source>
            <translation>Ein Serverprogramm stürzte ab.</translation>
        </message>
        <message>
            <source>A server program has used nearly all file handles that it may use.</source>
            <translation>Ein Serverprogramm hat fast alle Datei-Handles benutzt, die es benutzen darf.</translation>
        </message>
        <message>
            <source>A server that the Node program called closed the connection without an answer.</source>
            <translation>Ein Server, den das Node-Programm rief, schloss die Verbindung ohne Antwort.</translation>
        </message>
        <message>
            <source>A server that the program called had just closed the unused connection.</source>
            <translation>Ein Server, den das Programm rief, hatte die unbenutzte Verbindung gerade geschlossen.</translation>
        </message>
        <message>
            <source>A server that the program called stopped in the middle of its answer.</source>
            <translation>Ein Server, den das Programm rief, hörte mitten in seiner Antwort auf.</translation>
        </message>
        <message>
            <source>A service was started again after it had failed.</source>
            <translation>Ein Dienst wurde nach einem Fehler neu gestartet.</translation>
        </message>
        <message>
            <source>A service was stopped on purpose.</source>
            <translation>Ein Dienst wurde absichtlich angehalten.</translation>
        </message>
        <message>
            <source>A slow worker is ended in the middle of its work</source>
            <translation>Ein langsamer Arbeitsprozess wird mitten in der Arbeit beendet</translation>
        </message>
        <message>
            <source>A slower transfer breaks at another size, but after the same time.</source>
            <translation>Eine langsamere Übertragung bricht bei einer anderen Größe ab, aber nach derselben Zeit.</translation>
        </message>
        <message>
            <source>A slower transfer breaks at the same size.</source>
            <translation>Eine langsamere Übertragung bricht bei derselben Größe ab.</translation>
        </message>
        <message>
            <source>A transfer ran into a time limit: {{ev_body_timeout}} times in the log.</source>
            <translation>Eine Übertragung stieß an eine Zeitgrenze: {{ev_body_timeout}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>A transfer was slower than the least speed that Windows allows, and it was cut off.</source>
            <translation>Eine Übertragung war langsamer als die kleinste Geschwindigkeit, die Windows erlaubt, und wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>A worker of PHP was ended by a signal.</source>
            <translation>Ein Arbeitsprozess von PHP wurde durch ein Signal beendet.</translation>
        </message>
        <message>
            <source>A worker of gunicorn could not start.</source>
            <translation>Ein Arbeitsprozess von gunicorn konnte nicht starten.</translation>
        </message>
        <message>
            <source>A worker of gunicorn was ended by a signal.</source>
            <translation>Ein Arbeitsprozess von gunicorn wurde durch ein Signal beendet.</translation>
        </message>
        <message>
            <source>A worker of gunicorn was killed, perhaps because memory ran out.</source>
            <translation>Ein Arbeitsprozess von gunicorn wurde gewaltsam beendet, vielleicht weil der Speicher ausging.</translation>
        </message>
        <message>
            <source>A worker of the Python server died.</source>
            <translation>Ein Arbeitsprozess des Python-Servers starb.</translation>
        </message>
        <message>
            <source>A worker of uWSGI died.</source>
            <translation>Ein Arbeitsprozess von uWSGI starb.</translation>
        </message>
        <message>
            <source>A worker process of Apache was ended by a signal. Its connections died with it.</source>
            <translation>Ein Arbeitsprozess von Apache wurde durch ein Signal beendet. Seine Verbindungen starben mit ihm.</translation>
        </message>
        <message>
            <source>A worker process of IIS ended unexpectedly.</source>
            <translation>Ein Arbeitsprozess von IIS endete unerwartet.</translation>
        </message>
        <message>
            <source>A worker process of nginx ended because of an error.</source>
            <translation>Ein Arbeitsprozess von nginx endete wegen eines Fehlers.</translation>
        </message>
        <message>
            <source>A worker process of nginx was ended by a signal. Its connections died with it.</source>
            <translation>Ein Arbeitsprozess von nginx wurde durch ein Signal beendet. Seine Verbindungen starben mit ihm.</translation>
        </message>
        <message>
            <source>A worker was ended because it took too long: {{ev_worker_timeout}} times in the log.</source>
            <translation>Ein Arbeitsprozess wurde beendet, weil er zu lange brauchte: {{ev_worker_timeout}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>After the break a fresh process answered.</source>
            <translation>Nach dem Abbruch antwortete ein frischer Prozess.</translation>
        </message>
        <message>
            <source>All connections broke at the same moment.</source>
            <translation>Alle Verbindungen brachen im selben Augenblick ab.</translation>
        </message>
        <message>
            <source>All workers of the server are in use</source>
            <translation>Alle Arbeitsprozesse des Servers sind beschäftigt</translation>
        </message>
        <message>
            <source>All workers or connections of the server were in use: {{ev_workers_exhausted}} times in the log.</source>
            <translation>Alle Arbeitsprozesse oder Verbindungen des Servers waren belegt: {{ev_workers_exhausted}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>An address was longer than allowed (status 414).</source>
            <translation>Eine Adresse war länger als erlaubt (Status 414).</translation>
        </message>
        <message>
            <source>An administrator ended the connections in HAProxy.</source>
            <translation>Ein Administrator beendete die Verbindungen in HAProxy.</translation>
        </message>
        <message>
            <source>An error ended a worker of gunicorn.</source>
            <translation>Ein Fehler beendete einen Arbeitsprozess von gunicorn.</translation>
        </message>
        <message>
            <source>An error that nobody handled ended the Node program.</source>
            <translation>Ein Fehler, den niemand abfing, beendete das Node-Programm.</translation>
        </message>
        <message>
            <source>Answers arrive complete.</source>
            <translation>Antworten kommen vollständig an.</translation>
        </message>
        <message>
            <source>Answers with status 502 are in the log: {{ev_bad_gateway}} times.</source>
            <translation>Im Protokoll stehen Antworten mit Status 502: {{ev_bad_gateway}} Mal.</translation>
        </message>
        <message>
            <source>Answers with status 503 are in the log: {{ev_unavailable}} times.</source>
            <translation>Im Protokoll stehen Antworten mit Status 503: {{ev_unavailable}} Mal.</translation>
        </message>
        <message>
            <source>Apache could not connect to the server behind it.</source>
            <translation>Apache konnte sich nicht mit dem Server dahinter verbinden.</translation>
        </message>
        <message>
            <source>Apache could not open more files or connections: its limit was reached.</source>
            <translation>Apache konnte keine weiteren Dateien oder Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>Apache had no free worker left; new requests had to wait.</source>
            <translation>Apache hatte keinen freien Arbeitsprozess mehr; neue Anfragen mussten warten.</translation>
        </message>
        <message>
            <source>Apache had no free worker left; old ones were still finishing.</source>
            <translation>Apache hatte keinen freien Arbeitsprozess mehr; alte waren noch nicht fertig.</translation>
        </message>
        <message>
            <source>Apache stopped using the server behind it for a while because it failed.</source>
            <translation>Apache benutzte den Server dahinter eine Zeit lang nicht, weil er versagte.</translation>
        </message>
        <message>
            <source>Apache was restarted on purpose.</source>
            <translation>Apache wurde absichtlich neu gestartet.</translation>
        </message>
        <message>
            <source>Apache was stopped on purpose.</source>
            <translation>Apache wurde absichtlich angehalten.</translation>
        </message>
        <message>
            <source>Are requests reset that should work?</source>
            <translation>Werden Anfragen abgebrochen, die funktionieren müssten?</translation>
        </message>
        <message>
            <source>Connections begin to fail once there are more of them.</source>
            <translation>Verbindungen scheitern, sobald es mehr von ihnen gibt.</translation>
        </message>
        <message>
            <source>Connections end when they reach the same age.</source>
            <translation>Verbindungen enden, wenn sie dasselbe Alter erreichen.</translation>
        </message>
        <message>
            <source>Connections of different ages ended at the same moment, more than once. That is what a restart looks like, not a timer.</source>
            <translation>Verbindungen verschiedenen Alters endeten im selben Augenblick, mehr als einmal. So sieht ein Neustart aus, nicht eine Zeitgrenze.</translation>
        </message>
        <message>
            <source>Connections of every age end together, again and again.</source>
            <translation>Verbindungen jeden Alters enden gemeinsam, immer wieder.</translation>
        </message>
        <message>
            <source>Connections were closed because they were silent: {{ev_idle_closed}} times in the log.</source>
            <translation>Verbindungen wurden geschlossen, weil sie still waren: {{ev_idle_closed}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>Did a rule refuse requests?</source>
            <translation>Hat eine Regel Anfragen abgelehnt?</translation>
        </message>
        <message>
            <source>Did a transfer run into a timer?</source>
            <translation>Stieß eine Übertragung an eine Zeitgrenze?</translation>
        </message>
        <message>
            <source>Did the network part of the system run out of memory?</source>
            <translation>Ging dem Netzwerkteil des Systems der Speicher aus?</translation>
        </message>
        <message>
            <source>Did the program use connections that the service had already closed?</source>
            <translation>Benutzte das Programm Verbindungen, die der Dienst schon geschlossen hatte?</translation>
        </message>
        <message>
            <source>Did the server behind the gateway answer too late?</source>
            <translation>Antwortete der Server hinter dem Gateway zu spät?</translation>
        </message>
        <message>
            <source>Did the server behind the gateway close without an answer?</source>
            <translation>Schloss der Server hinter dem Gateway ohne Antwort?</translation>
        </message>
        <message>
            <source>Did the server behind the gateway reset the connection?</source>
            <translation>Brach der Server hinter dem Gateway die Verbindung ab?</translation>
        </message>
        <message>
            <source>Did the server fail to find a name?</source>
            <translation>Konnte der Server einen Namen nicht finden?</translation>
        </message>
        <message>
            <source>Did the server run out of open files?</source>
            <translation>Gingen dem Server die offenen Dateien aus?</translation>
        </message>
        <message>
            <source>Did the service fail its health check?</source>
            <translation>Bestand der Dienst seine Gesundheitsprüfung nicht?</translation>
        </message>
        <message>
            <source>Did the system end a process for lack of memory?</source>
            <translation>Hat das System einen Prozess wegen Speichermangels beendet?</translation>
        </message>
        <message>
            <source>Do all connections end at the same age?</source>
            <translation>Enden alle Verbindungen im selben Alter?</translation>
        </message>
        <message>
            <source>Do connections end together in a rhythm?</source>
            <translation>Enden Verbindungen gemeinsam in einem Takt?</translation>
        </message>
        <message>
            <source>Do large transfers break off?</source>
            <translation>Brechen große Übertragungen ab?</translation>
        </message>
        <message>
            <source>Does a device on the way end the waiting connection?</source>
            <translation>Beendet ein Gerät auf dem Weg die wartende Verbindung?</translation>
        </message>
        <message>
            <source>Does a device on the way enforce the limit?</source>
            <translation>Setzt ein Gerät auf dem Weg die Grenze durch?</translation>
        </message>
        <message>
            <source>Does a gateway give up before the server behind it?</source>
            <translation>Gibt ein Gateway vor dem Server dahinter auf?</translation>
        </message>
        <message>
            <source>Does a log tell of a process that died?</source>
            <translation>Erzählt ein Protokoll von einem Prozess, der starb?</translation>
        </message>
        <message>
            <source>Does a request itself make it stop?</source>
            <translation>Bringt ihn eine Anfrage selbst zum Stehen?</translation>
        </message>
        <message>
            <source>Does a server close waiting connections before the side in front of it?</source>
            <translation>Schließt ein Server wartende Verbindungen früher als die Seite vor ihm?</translation>
        </message>
        <message>
            <source>Does a smaller size limit stand before a larger one?</source>
            <translation>Steht eine kleinere Größengrenze vor einer größeren?</translation>
        </message>
        <message>
            <source>Does every connection end at the same age?</source>
            <translation>Endet jede Verbindung im selben Alter?</translation>
        </message>
        <message>
            <source>Does it happen again and again?</source>
            <translation>Geschieht es immer wieder?</translation>
        </message>
        <message>
            <source>Does it hit only some of many equal requests?</source>
            <translation>Trifft es nur einige von vielen gleichen Anfragen?</translation>
        </message>
        <message>
            <source>Does only a part of the server die?</source>
            <translation>Stirbt nur ein Teil des Servers?</translation>
        </message>
        <message>
            <source>Does that reset come from a device on the way?</source>
            <translation>Kommt dieser Abbruch von einem Gerät auf dem Weg?</translation>
        </message>
        <message>
            <source>Does the log show answers with status 502?</source>
            <translation>Zeigt das Protokoll Antworten mit Status 502?</translation>
        </message>
        <message>
            <source>Does the log show answers with status 503?</source>
            <translation>Zeigt das Protokoll Antworten mit Status 503?</translation>
        </message>
        <message>
            <source>Does the log show failed secure connections?</source>
            <translation>Zeigt das Protokoll gescheiterte sichere Verbindungen?</translation>
        </message>
        <message>
            <source>Does the reset come from the server itself?</source>
            <translation>Kommt der Abbruch vom Server selbst?</translation>
        </message>
        <message>
            <source>Does the server restart while connections are open?</source>
            <translation>Startet der Server neu, während Verbindungen offen sind?</translation>
        </message>
        <message>
            <source>Does the service refuse us because we show no certificate of our own?</source>
            <translation>Lehnt der Dienst uns ab, weil wir kein eigenes Zertifikat vorzeigen?</translation>
        </message>
        <message>
            <source>Downloads break after about {{payload_limit_bytes}} bytes.</source>
            <translation>Downloads brechen nach etwa {{payload_limit_bytes}} Byte ab.</translation>
        </message>
        <message>
            <source>Downloads break off</source>
            <translation>Downloads brechen ab</translation>
        </message>
        <message>
            <source>Downloads break off after about {{payload_limit_bytes}} bytes.</source>
            <translation>Downloads brechen nach etwa {{payload_limit_bytes}} Byte ab.</translation>
        </message>
        <message>
            <source>Each connection counts as an open file. The log says that the limit of open files was reached, so new connections fail or break off.</source>
            <translation>Jede Verbindung zählt als offene Datei. Im Protokoll steht, dass die Grenze für offene Dateien erreicht wurde; daher scheitern neue Verbindungen oder brechen ab.</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it (UF).</source>
            <translation>Envoy konnte sich nicht mit dem Server dahinter verbinden (UF).</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it.</source>
            <translation>Envoy konnte sich nicht mit dem Server dahinter verbinden.</translation>
        </message>
        <message>
            <source>Envoy ended the request because it lasted too long.</source>
            <translation>Envoy beendete die Anfrage, weil sie zu lange dauerte.</translation>
        </message>
        <message>
            <source>Envoy ended the request because nothing was sent for too long (SI).</source>
            <translation>Envoy beendete die Anfrage, weil zu lange nichts gesendet wurde (SI).</translation>
        </message>
        <message>
            <source>Envoy had no working server for the request (UH).</source>
            <translation>Envoy hatte keinen funktionierenden Server für die Anfrage (UH).</translation>
        </message>
        <message>
            <source>Envoy had no working server or no route for the request.</source>
            <translation>Envoy hatte keinen funktionierenden Server oder keinen Weg für die Anfrage.</translation>
        </message>
        <message>
            <source>Envoy itself reset the connection (LR).</source>
            <translation>Envoy selbst brach die Verbindung ab (LR).</translation>
        </message>
        <message>
            <source>Envoy refused the request because it was overloaded (OM).</source>
            <translation>Envoy lehnte die Anfrage ab, weil es überlastet war (OM).</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way (UO, circuit breaker).</source>
            <translation>Envoy lehnte die Anfrage ab, weil zu viele unterwegs waren (UO, Schutzschalter).</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way.</source>
            <translation>Envoy lehnte die Anfrage ab, weil zu viele unterwegs waren.</translation>
        </message>
        <message>
            <source>Envoy tried several times and then gave up (URX).</source>
            <translation>Envoy versuchte es mehrmals und gab dann auf (URX).</translation>
        </message>
        <message>
            <source>Equal requests were sent again and again. Some were reset, and the reset did not come from the server.</source>
            <translation>Gleiche Anfragen wurden immer wieder gesendet. Einige wurden abgebrochen, und der Abbruch kam nicht vom Server.</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s.</source>
            <translation>Jede Verbindung endet im Alter von {{round(lifetime_limit_s)}} s.</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s: that is a rule, not a restart.</source>
            <translation>Jede Verbindung endet im Alter von {{round(lifetime_limit_s)}} s: Das ist eine Regel, kein Neustart.</translation>
        </message>
        <message>
            <source>Every such request is reset.</source>
            <translation>Jede solche Anfrage wird abgebrochen.</translation>
        </message>
        <message>
            <source>Finds the number of connections at which trouble begins. It grows gently and stops at the first sign.</source>
            <translation>Findet die Zahl der Verbindungen, bei der Probleme beginnen. Der Test steigert sich sanft und hört beim ersten Anzeichen auf.</translation>
        </message>
        <message>
            <source>Finds the server's own words about crashes, limits and timeouts in logs and settings that you give.</source>
            <translation>Findet in Protokollen und Einstellungen, die Sie angeben, was der Server selbst über Abstürze, Grenzen und Zeitgrenzen sagt.</translation>
        </message>
        <message>
            <source>Finds the size at which a transfer breaks, and whether size or time is the limit.</source>
            <translation>Findet die Größe, bei der eine Übertragung abbricht, und ob Größe oder Zeit die Grenze ist.</translation>
        </message>
        <message>
            <source>HAProxy could not accept connections because memory was used up.</source>
            <translation>HAProxy konnte keine Verbindungen annehmen, weil der Speicher verbraucht war.</translation>
        </message>
        <message>
            <source>HAProxy could not connect to the server behind it (SC).</source>
            <translation>HAProxy konnte sich nicht mit dem Server dahinter verbinden (SC).</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: its limit was reached.</source>
            <translation>HAProxy konnte keine weiteren Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: the limit of the system was reached.</source>
            <translation>HAProxy konnte keine weiteren Verbindungen öffnen: Die Grenze des Systems war erreicht.</translation>
        </message>
        <message>
            <source>HAProxy ended connections because the server behind them was marked as down.</source>
            <translation>HAProxy beendete Verbindungen, weil der Server dahinter als ausgefallen galt.</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the client was silent for too long (cD).</source>
            <translation>HAProxy beendete die Verbindung, weil der Client zu lange still war (cD).</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the server behind it was silent for too long (sD).</source>
            <translation>HAProxy beendete die Verbindung, weil der Server dahinter zu lange still war (sD).</translation>
        </message>
        <message>
            <source>HAProxy had no ports, files or memory left (RC).</source>
            <translation>HAProxy hatte keine Ports, keine Dateien oder keinen Speicher mehr (RC).</translation>
        </message>
        <message>
            <source>HAProxy had no working server left behind it.</source>
            <translation>HAProxy hatte keinen funktionierenden Server mehr hinter sich.</translation>
        </message>
        <message>
            <source>HAProxy itself refused the connection because a limit was reached (PC).</source>
            <translation>HAProxy selbst lehnte die Verbindung ab, weil eine Grenze erreicht war (PC).</translation>
        </message>
        <message>
            <source>HAProxy refused the answer of the server behind it because it was not acceptable (PH).</source>
            <translation>HAProxy lehnte die Antwort des Servers dahinter ab, weil sie nicht zulässig war (PH).</translation>
        </message>
        <message>
            <source>HAProxy's check found the server behind it down.</source>
            <translation>HAProxy stellte bei seiner Prüfung fest, dass der Server dahinter ausgefallen ist.</translation>
        </message>
        <message>
            <source>Had the gateway no server to send requests to?</source>
            <translation>Hatte das Gateway keinen Server, an den es Anfragen senden konnte?</translation>
        </message>
        <message>
            <source>Held connections are no problem, but new ones come in faster than they are taken. A queue overflows or a rate limit strikes.</source>
            <translation>Gehaltene Verbindungen sind kein Problem, aber neue kommen schneller, als sie angenommen werden. Eine Warteschlange läuft über, oder eine Begrenzung je Zeit greift.</translation>
        </message>
        <message>
            <source>Held connections are no problem; many new ones in a second are.</source>
            <translation>Gehaltene Verbindungen sind kein Problem; viele neue in einer Sekunde sind eines.</translation>
        </message>
        <message>
            <source>IIS got no usable answer from the program behind it.</source>
            <translation>IIS bekam keine brauchbare Antwort vom Programm dahinter.</translation>
        </message>
        <message>
            <source>IIS said that the service is not available.</source>
            <translation>IIS meldete, dass der Dienst nicht verfügbar ist.</translation>
        </message>
        <message>
            <source>IIS switched an application pool off after several crashes.</source>
            <translation>IIS schaltete einen Anwendungspool nach mehreren Abstürzen ab.</translation>
        </message>
        <message>
            <source>If a faster ramp went through, this verdict would fall.</source>
            <translation>Ginge ein schnellerer Anstieg durch, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a request with a larger header were answered, this verdict would fall.</source>
            <translation>Würde eine Anfrage mit größerem Kopf beantwortet, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a request without a client certificate were answered normally, this verdict would fall.</source>
            <translation>Würde eine Anfrage ohne Client-Zertifikat normal beantwortet, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If a slower transfer broke at the same size, size would be the limit.</source>
            <translation>Bräche eine langsamere Übertragung bei derselben Größe ab, wäre die Größe die Grenze.</translation>
        </message>
        <message>
            <source>If connections ended one by one at a fixed age instead, a timer would be the cause.</source>
            <translation>Endeten die Verbindungen stattdessen einzeln in einem festen Alter, wäre eine Zeitgrenze die Ursache.</translation>
        </message>
        <message>
            <source>If requests broke off that take less time than the limit, this verdict would fall.</source>
            <translation>Brächen Anfragen ab, die kürzer dauern als die Grenze, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the limit of open files were raised and the resets went on, this verdict would fall.</source>
            <translation>Würde die Grenze für offene Dateien erhöht und die Abbrüche gingen weiter, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the resets also came while the server is quiet, this verdict would fall.</source>
            <translation>Kämen die Abbrüche auch, während der Server wenig zu tun hat, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the resets continued without new entries of this kind in the log, this verdict would fall.</source>
            <translation>Gingen die Abbrüche ohne neue Einträge dieser Art im Protokoll weiter, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the resets continued without such entries in the log, this verdict would fall.</source>
            <translation>Gingen die Abbrüche ohne solche Einträge im Protokoll weiter, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the same address could be reached while the packet filter is off, this verdict would stand; if not, the fault lies further away.</source>
            <translation>Wäre dieselbe Adresse bei ausgeschaltetem Paketfilter erreichbar, bliebe dieses Urteil bestehen; wenn nicht, liegt der Fehler weiter entfernt.</translation>
        </message>
        <message>
            <source>If the same download were complete, this verdict would fall.</source>
            <translation>Wäre derselbe Download vollständig, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the same request were answered while the server kept running, this verdict would fall.</source>
            <translation>Würde dieselbe Anfrage beantwortet, während der Server weiterläuft, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>If the server's log showed no process ending at that moment, this verdict would fall.</source>
            <translation>Zeigte das Protokoll des Servers kein Prozessende in diesem Augenblick, fiele dieses Urteil.</translation>
        </message>
        <message>
            <source>In the settings, a gateway gives up before the server behind it may.</source>
            <translation>Laut den Einstellungen gibt ein Gateway früher auf, als der Server dahinter es darf.</translation>
        </message>
        <message>
            <source>In the settings, a server closes waiting connections before the side in front of it stops using them.</source>
            <translation>Laut den Einstellungen schließt ein Server wartende Verbindungen, bevor die Seite vor ihm aufhört, sie zu benutzen.</translation>
        </message>
        <message>
            <source>In the settings, a smaller size limit stands in front of a larger one.</source>
            <translation>Laut den Einstellungen steht eine kleinere Größengrenze vor einer größeren.</translation>
        </message>
        <message>
            <source>In the settings, an idle limit is shorter than what is used in front of it.</source>
            <translation>Laut den Einstellungen ist eine Grenze für Stille kürzer als die, mit der davor gearbeitet wird.</translation>
        </message>
        <message>
            <source>Is an idle limit shorter than what is in front of it?</source>
            <translation>Ist eine Grenze für Stille kürzer als das, was davor steht?</translation>
        </message>
        <message>
            <source>Is it a filter of this computer that blocks the way?</source>
            <translation>Versperrt ein Filter dieses Computers den Weg?</translation>
        </message>
        <message>
            <source>Is it a matter of time?</source>
            <translation>Ist es eine Frage der Zeit?</translation>
        </message>
        <message>
            <source>Is it the answer that breaks off?</source>
            <translation>Ist es die Antwort, die abbricht?</translation>
        </message>
        <message>
            <source>Is it the header of the request?</source>
            <translation>Ist es der Kopf der Anfrage?</translation>
        </message>
        <message>
            <source>Is it the number of connections at the same time?</source>
            <translation>Ist es die Zahl der gleichzeitigen Verbindungen?</translation>
        </message>
        <message>
            <source>It restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>Er startet etwa alle {{round(crash_interval_s)}} s neu.</translation>
        </message>
        <message>
            <source>It restarts whether or not somebody asks for something.</source>
            <translation>Er startet neu, ob jemand etwas anfragt oder nicht.</translation>
        </message>
        <message>
            <source>It was seen only once.</source>
            <translation>Es wurde nur einmal gesehen.</translation>
        </message>
        <message>
            <source>Keeps a few light connections open for a while and looks for a pattern in how they end.</source>
            <translation>Hält einige leichte Verbindungen eine Weile offen und sucht ein Muster darin, wie sie enden.</translation>
        </message>
        <message>
            <source>Large headers are answered.</source>
            <translation>Große Köpfe werden beantwortet.</translation>
        </message>
        <message>
            <source>Large headers are not tested yet.</source>
            <translation>Große Köpfe sind noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Large request headers break the connection</source>
            <translation>Große Köpfe von Anfragen brechen die Verbindung ab</translation>
        </message>
        <message>
            <source>Large transfers break off before they are complete.</source>
            <translation>Große Übertragungen brechen ab, bevor sie vollständig sind.</translation>
        </message>
        <message>
            <source>Large uploads are refused politely from about {{payload_polite_limit_bytes}} bytes on; no connection is cut.</source>
            <translation>Große Uploads werden ab etwa {{payload_polite_limit_bytes}} Byte höflich abgelehnt; keine Verbindung wird abgeschnitten.</translation>
        </message>
        <message>
            <source>More connections came than the waiting line of the program holds.</source>
            <translation>Es kamen mehr Verbindungen, als die Warteschlange des Programms fasst.</translation>
        </message>
        <message>
            <source>MySQL closed a connection because nothing was sent for too long.</source>
            <translation>MySQL schloss eine Verbindung, weil zu lange nichts gesendet wurde.</translation>
        </message>
        <message>
            <source>MySQL crashed.</source>
            <translation>MySQL stürzte ab.</translation>
        </message>
        <message>
            <source>Name a second service to compare with.</source>
            <translation>Nennen Sie einen zweiten Dienst zum Vergleich.</translation>
        </message>
        <message>
            <source>No limit of this computer is reached.</source>
            <translation>Keine Grenze dieses Computers ist erreicht.</translation>
        </message>
        <message>
            <source>No local port was free: {{ev_ports_exhausted}} times.</source>
            <translation>Kein lokaler Port war frei: {{ev_ports_exhausted}} Mal.</translation>
        </message>
        <message>
            <source>No transfer was cut off.</source>
            <translation>Keine Übertragung wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>No try was reset.</source>
            <translation>Kein Versuch wurde abgebrochen.</translation>
        </message>
        <message>
            <source>None of {{loss_samples}} packets was lost.</source>
            <translation>Keines von {{loss_samples}} Paketen ging verloren.</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind nginx: that server was not running.</source>
            <translation>Hinter nginx nahm niemand die Verbindung an: Dieser Server lief nicht.</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind the Go proxy.</source>
            <translation>Hinter dem Go-Proxy nahm niemand die Verbindung an.</translation>
        </message>
        <message>
            <source>Nothing listened behind the gateway: {{ev_upstream_refused}} times in the log.</source>
            <translation>Hinter dem Gateway nahm niemand an: {{ev_upstream_refused}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>Observe your own application</source>
            <translation>Ihre eigene Anwendung beobachten</translation>
        </message>
        <message>
            <source>One of the server's processes dies while it handles a request; the others go on.</source>
            <translation>Einer der Prozesse des Servers stirbt, während er eine Anfrage bearbeitet; die anderen laufen weiter.</translation>
        </message>
        <message>
            <source>One process of the server dies</source>
            <translation>Ein Prozess des Servers stirbt</translation>
        </message>
        <message>
            <source>One side sent something that is not valid in the protocol.</source>
            <translation>Eine Seite sendete etwas, das im Protokoll der Übertragung nicht gültig ist.</translation>
        </message>
        <message>
            <source>Only the connections of one process broke, and always after the same time. Something ends a process that takes too long or uses too much.</source>
            <translation>Nur die Verbindungen eines Prozesses brachen ab, und immer nach derselben Zeit. Etwas beendet einen Prozess, der zu lange braucht oder zu viel verbraucht.</translation>
        </message>
        <message>
            <source>Only the connections of one process broke.</source>
            <translation>Nur die Verbindungen eines Prozesses brachen ab.</translation>
        </message>
        <message>
            <source>PHP ended a worker that was busy for too long.</source>
            <translation>PHP beendete einen Arbeitsprozess, der zu lange beschäftigt war.</translation>
        </message>
        <message>
            <source>PHP had no free worker left; new requests had to wait.</source>
            <translation>PHP hatte keinen freien Arbeitsprozess mehr; neue Anfragen mussten warten.</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without a word.</source>
            <translation>Pakete über {{path_mtu_bytes}} Byte verschwinden ohne ein Wort.</translation>
        </message>
        <message>
            <source>PostgreSQL closed a connection because it was idle for too long.</source>
            <translation>PostgreSQL schloss eine Verbindung, weil sie zu lange unbenutzt war.</translation>
        </message>
        <message>
            <source>PostgreSQL closed all connections because one of its processes had crashed.</source>
            <translation>PostgreSQL schloss alle Verbindungen, weil einer seiner Prozesse abgestürzt war.</translation>
        </message>
        <message>
            <source>PostgreSQL had no free connection left.</source>
            <translation>PostgreSQL hatte keine freie Verbindung mehr.</translation>
        </message>
        <message>
            <source>PostgreSQL was stopped or the connection was ended by an administrator.</source>
            <translation>PostgreSQL wurde angehalten, oder ein Administrator beendete die Verbindung.</translation>
        </message>
        <message>
            <source>Programs closed connections while received data was still unread; the kernel then sends a reset.</source>
            <translation>Programme schlossen Verbindungen, während empfangene Daten noch ungelesen waren; dann sendet der Kernel einen Abbruch.</translation>
        </message>
        <message>
            <source>Programs ended connections abruptly (linger 0), or data came after they had closed.</source>
            <translation>Programme beendeten Verbindungen schlagartig (linger 0), oder es kamen Daten, nachdem sie geschlossen hatten.</translation>
        </message>
        <message>
            <source>Puma ended a worker that was busy for too long.</source>
            <translation>Puma beendete einen Arbeitsprozess, der zu lange beschäftigt war.</translation>
        </message>
        <message>
            <source>RabbitMQ closed a connection because no sign of life came.</source>
            <translation>RabbitMQ schloss eine Verbindung, weil kein Lebenszeichen kam.</translation>
        </message>
        <message>
            <source>RabbitMQ stopped taking messages because its memory was used up.</source>
            <translation>RabbitMQ nahm keine Nachrichten mehr an, weil sein Speicher verbraucht war.</translation>
        </message>
        <message>
            <source>Read what the server recorded</source>
            <translation>Lesen, was der Server aufgezeichnet hat</translation>
        </message>
        <message>
            <source>Redis closed a connection because the client read too slowly and its buffer was full.</source>
            <translation>Redis schloss eine Verbindung, weil der Client zu langsam las und sein Puffer voll war.</translation>
        </message>
        <message>
            <source>Redis had no free connection left.</source>
            <translation>Redis hatte keine freie Verbindung mehr.</translation>
        </message>
        <message>
            <source>Requests break when their header grows beyond {{payload_limit_bytes}} bytes.</source>
            <translation>Anfragen brechen ab, wenn ihr Kopf größer als {{payload_limit_bytes}} Byte wird.</translation>
        </message>
        <message>
            <source>Requests waited in HAProxy's queue until the time was up: the servers behind it had no free place (sQ).</source>
            <translation>Anfragen warteten in der Warteschlange von HAProxy, bis die Zeit um war: Die Server dahinter hatten keinen freien Platz (sQ).</translation>
        </message>
        <message>
            <source>Requests whose header is larger than about {{payload_limit_bytes}} bytes are cut off.</source>
            <translation>Anfragen, deren Kopf größer als etwa {{payload_limit_bytes}} Byte ist, werden abgeschnitten.</translation>
        </message>
        <message>
            <source>Requests with a large header are cut off.</source>
            <translation>Anfragen mit großem Kopf werden abgeschnitten.</translation>
        </message>
        <message>
            <source>Right after the request the connection broke and nobody answered for a moment; then the server was back. The program behind the service dies while it handles the request.</source>
            <translation>Gleich nach der Anfrage brach die Verbindung ab, und einen Augenblick lang antwortete niemand; dann war der Server wieder da. Das Programm hinter dem Dienst stirbt, während es die Anfrage bearbeitet.</translation>
        </message>
        <message>
            <source>Secure connections failed: {{ev_tls_failed}} times in the log.</source>
            <translation>Sichere Verbindungen scheiterten: {{ev_tls_failed}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>Shows each station on the way and where delay begins.</source>
            <translation>Zeigt jede Station auf dem Weg und wo Verzögerung beginnt.</translation>
        </message>
        <message>
            <source>Shows whether all connections die together, as they do when a program restarts.</source>
            <translation>Zeigt, ob alle Verbindungen gemeinsam sterben, wie beim Neustart eines Programms.</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line for half-open connections was full at times.</source>
            <translation>Seit dem Start des Computers war die Warteschlange für halb offene Verbindungen zeitweise voll.</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line of a listening program was full at times, and the kernel dropped connections.</source>
            <translation>Seit dem Start des Computers war die Warteschlange eines annehmenden Programms zeitweise voll, und der Kernel verwarf Verbindungen.</translation>
        </message>
        <message>
            <source>Small requests work. From a certain header size on, for example with many cookies, the connection breaks.</source>
            <translation>Kleine Anfragen funktionieren. Ab einer bestimmten Größe des Kopfes, zum Beispiel bei vielen Cookies, bricht die Verbindung ab.</translation>
        </message>
        <message>
            <source>Some of our requests were reset.</source>
            <translation>Einige unserer Anfragen wurden abgebrochen.</translation>
        </message>
        <message>
            <source>Some tries were reset; who sends the reset could not be told.</source>
            <translation>Einige Versuche wurden abgebrochen; wer den Abbruch sendet, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <source>Squid could not open more connections: its limit was reached.</source>
            <translation>Squid konnte keine weiteren Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>Stands between your application and the service, and notes how each connection ends.</source>
            <translation>Steht zwischen Ihrer Anwendung und dem Dienst und notiert, wie jede Verbindung endet.</translation>
        </message>
        <message>
            <source>Tells a reset from the server apart from one that a device on the way made up.</source>
            <translation>Unterscheidet einen Abbruch des Servers von einem, den ein Gerät auf dem Weg vorgetäuscht hat.</translation>
        </message>
        <message>
            <source>The Go program could not accept more connections: its limit was reached.</source>
            <translation>Das Go-Programm konnte keine weiteren Verbindungen annehmen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>The Go program crashed.</source>
            <translation>Das Go-Programm stürzte ab.</translation>
        </message>
        <message>
            <source>The Go program failed on a request and cut its connection.</source>
            <translation>Das Go-Programm scheiterte an einer Anfrage und schnitt ihre Verbindung ab.</translation>
        </message>
        <message>
            <source>The Java machine itself crashed.</source>
            <translation>Die Java-Maschine selbst stürzte ab.</translation>
        </message>
        <message>
            <source>The Java program could not start more threads.</source>
            <translation>Das Java-Programm konnte keine weiteren Threads starten.</translation>
        </message>
        <message>
            <source>The Java program ran out of memory.</source>
            <translation>Dem Java-Programm ging der Speicher aus.</translation>
        </message>
        <message>
            <source>The Node program could not accept more connections: its limit was reached.</source>
            <translation>Das Node-Programm konnte keine weiteren Verbindungen annehmen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>The Node program could not open more files or connections: its limit was reached.</source>
            <translation>Das Node-Programm konnte keine weiteren Dateien oder Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>The Node program ran out of memory and ended.</source>
            <translation>Dem Node-Programm ging der Speicher aus, und es endete.</translation>
        </message>
        <message>
            <source>The Node program saw a connection cut off by the other side.</source>
            <translation>Das Node-Programm sah, dass die Gegenseite eine Verbindung abschnitt.</translation>
        </message>
        <message>
            <source>The Python program ran out of memory.</source>
            <translation>Dem Python-Programm ging der Speicher aus.</translation>
        </message>
        <message>
            <source>The answer of the server behind nginx has a larger header than nginx accepts.</source>
            <translation>Die Antwort des Servers hinter nginx hat einen größeren Kopf, als nginx annimmt.</translation>
        </message>
        <message>
            <source>The answer starts and breaks off.</source>
            <translation>Die Antwort beginnt und bricht ab.</translation>
        </message>
        <message>
            <source>The answer starts, and the connection breaks before it is complete. A buffer, a limit for answers, or the program that makes the answer is the cause.</source>
            <translation>Die Antwort beginnt, und die Verbindung bricht ab, bevor sie vollständig ist. Ein Puffer, eine Grenze für Antworten oder das Programm, das die Antwort erzeugt, ist die Ursache.</translation>
        </message>
        <message>
            <source>The application pool was stopped, often after several crashes.</source>
            <translation>Der Anwendungspool wurde angehalten, oft nach mehreren Abstürzen.</translation>
        </message>
        <message>
            <source>The client side ended the connection.</source>
            <translation>Die Seite des Clients beendete die Verbindung.</translation>
        </message>
        <message>
            <source>The client was too slow in sending its request body (status 408).</source>
            <translation>Der Client sendete den Inhalt seiner Anfrage zu langsam (Status 408).</translation>
        </message>
        <message>
            <source>The client went away before nginx had answered.</source>
            <translation>Der Client ging, bevor nginx geantwortet hatte.</translation>
        </message>
        <message>
            <source>The client went away before the answer was ready (status 499).</source>
            <translation>Der Client ging, bevor die Antwort fertig war (Status 499).</translation>
        </message>
        <message>
            <source>The client went away before the answer was sent.</source>
            <translation>Der Client ging, bevor die Antwort gesendet war.</translation>
        </message>
        <message>
            <source>The client went away first (DC).</source>
            <translation>Der Client ging zuerst (DC).</translation>
        </message>
        <message>
            <source>The client went away first (status 460).</source>
            <translation>Der Client ging zuerst (Status 460).</translation>
        </message>
        <message>
            <source>The client went away first.</source>
            <translation>Der Client ging zuerst.</translation>
        </message>
        <message>
            <source>The connection from the program to PostgreSQL was cut off. PostgreSQL did not do it.</source>
            <translation>Die Verbindung des Programms zu PostgreSQL wurde abgeschnitten. PostgreSQL war es nicht.</translation>
        </message>
        <message>
            <source>The connection was gone before IIS had sent its answer.</source>
            <translation>Die Verbindung war fort, bevor IIS seine Antwort gesendet hatte.</translation>
        </message>
        <message>
            <source>The database had no free connection left.</source>
            <translation>Die Datenbank hatte keine freie Verbindung mehr.</translation>
        </message>
        <message>
            <source>The direction is not tested yet.</source>
            <translation>Die Richtung ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>The firewall's table of connections was full: {{ev_conntrack_full}} times.</source>
            <translation>Die Verbindungstabelle der Firewall war voll: {{ev_conntrack_full}} Mal.</translation>
        </message>
        <message>
            <source>The first message of the connection never leaves this computer: its own packet filter drops it. The service was not asked at all.</source>
            <translation>Die erste Nachricht der Verbindung verlässt diesen Computer gar nicht: Sein eigener Paketfilter verwirft sie. Der Dienst wurde überhaupt nicht gefragt.</translation>
        </message>
        <message>
            <source>The gateway had no working server behind it: {{ev_upstream_missing}} times in the log.</source>
            <translation>Das Gateway hatte keinen funktionierenden Server hinter sich: {{ev_upstream_missing}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The kernel counted why it sent resets.</source>
            <translation>Der Kernel hat gezählt, warum er Abbrüche sendete.</translation>
        </message>
        <message>
            <source>The kernel ended connections because it had no memory for them.</source>
            <translation>Der Kernel beendete Verbindungen, weil er keinen Speicher für sie hatte.</translation>
        </message>
        <message>
            <source>The kernel ended connections because too many were left over from programs that had gone.</source>
            <translation>Der Kernel beendete Verbindungen, weil zu viele von schon beendeten Programmen übrig waren.</translation>
        </message>
        <message>
            <source>The kernel gave connections up because the other side did not answer any more.</source>
            <translation>Der Kernel gab Verbindungen auf, weil die Gegenseite nicht mehr antwortete.</translation>
        </message>
        <message>
            <source>The kernel had no memory left for connections and ended some.</source>
            <translation>Der Kernel hatte keinen Speicher mehr für Verbindungen und beendete einige.</translation>
        </message>
        <message>
            <source>The kernel killed a program because it used more memory than its container or service may.</source>
            <translation>Der Kernel beendete ein Programm gewaltsam, weil es mehr Speicher brauchte, als sein Container oder Dienst darf.</translation>
        </message>
        <message>
            <source>The kernel killed a program because memory was used up.</source>
            <translation>Der Kernel beendete ein Programm gewaltsam, weil der Speicher verbraucht war.</translation>
        </message>
        <message>
            <source>The kernel killed a program because the computer's memory was used up.</source>
            <translation>Der Kernel beendete ein Programm gewaltsam, weil der Speicher des Computers verbraucht war.</translation>
        </message>
        <message>
            <source>The kernel's firewall had to throw packets away because its table was full.</source>
            <translation>Die Firewall des Kernels musste Pakete wegwerfen, weil ihre Tabelle voll war.</translation>
        </message>
        <message>
            <source>The kernel's table of neighbouring computers was full.</source>
            <translation>Die Tabelle des Kernels für benachbarte Computer war voll.</translation>
        </message>
        <message>
            <source>The kind of limit is not tested yet.</source>
            <translation>Die Art der Grenze ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>The limit is enforced by a device on the way, not by the server.</source>
            <translation>Die Grenze setzt ein Gerät auf dem Weg durch, nicht der Server.</translation>
        </message>
        <message>
            <source>The load balancer and the client did not agree on encryption.</source>
            <translation>Der Lastverteiler und der Client konnten sich nicht auf eine Verschlüsselung einigen.</translation>
        </message>
        <message>
            <source>The load balancer had no target for the request (status 503).</source>
            <translation>Der Lastverteiler hatte kein Ziel für die Anfrage (Status 503).</translation>
        </message>
        <message>
            <source>The load balancer refused a request itself (status 400): malformed, or its header was too large.</source>
            <translation>Der Lastverteiler lehnte eine Anfrage selbst ab (Status 400): Sie war fehlerhaft, oder ihr Kopf war zu groß.</translation>
        </message>
        <message>
            <source>The log says that a worker was ended because it did not finish in time. The request it was working on breaks off.</source>
            <translation>Im Protokoll steht, dass ein Arbeitsprozess beendet wurde, weil er nicht rechtzeitig fertig wurde. Die Anfrage, an der er arbeitete, bricht ab.</translation>
        </message>
        <message>
            <source>The log says that every worker or connection the server is allowed to have was in use. Further clients wait, are refused or reset.</source>
            <translation>Im Protokoll steht, dass jeder Arbeitsprozess oder jede Verbindung, die der Server haben darf, belegt war. Weitere Clients warten, werden abgelehnt oder abgebrochen.</translation>
        </message>
        <message>
            <source>The log says that the system had no memory left and ended a process of the service. Every connection of that process ends with a reset at that moment.</source>
            <translation>Im Protokoll steht, dass das System keinen Speicher mehr hatte und einen Prozess des Dienstes beendete. Jede Verbindung dieses Prozesses endet in diesem Augenblick mit einem Abbruch.</translation>
        </message>
        <message>
            <source>The log tells of a process that ended by an error. All its connections end at that moment.</source>
            <translation>Das Protokoll erzählt von einem Prozess, der mit einem Fehler endete. Alle seine Verbindungen enden in diesem Augenblick.</translation>
        </message>
        <message>
            <source>The machine was short of memory, disk or processes: {{ev_node_pressure}} times.</source>
            <translation>Der Maschine fehlte es an Speicher, Plattenplatz oder Prozessen: {{ev_node_pressure}} Mal.</translation>
        </message>
        <message>
            <source>The network cable or card lost its connection.</source>
            <translation>Das Netzwerkkabel oder die Netzwerkkarte verlor die Verbindung.</translation>
        </message>
        <message>
            <source>The network card stopped sending.</source>
            <translation>Die Netzwerkkarte hörte auf zu senden.</translation>
        </message>
        <message>
            <source>The other service fails in the same way.</source>
            <translation>Der andere Dienst versagt auf dieselbe Weise.</translation>
        </message>
        <message>
            <source>The other service works.</source>
            <translation>Der andere Dienst funktioniert.</translation>
        </message>
        <message>
            <source>The port on this computer could not be opened.</source>
            <translation>Der Port auf diesem Computer ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The process manager saw the program end.</source>
            <translation>Die Prozessverwaltung sah das Programm enden.</translation>
        </message>
        <message>
            <source>The program failed on a request.</source>
            <translation>Das Programm scheiterte an einer Anfrage.</translation>
        </message>
        <message>
            <source>The program had no free database connection left.</source>
            <translation>Das Programm hatte keine freie Verbindung zur Datenbank mehr.</translation>
        </message>
        <message>
            <source>The program used connections that the service had closed before.</source>
            <translation>Das Programm benutzte Verbindungen, die der Dienst vorher geschlossen hatte.</translation>
        </message>
        <message>
            <source>The queue of new connections was full: {{ev_accept_queue_full}} times.</source>
            <translation>Die Warteschlange für neue Verbindungen war voll: {{ev_accept_queue_full}} Mal.</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way, at station {{reset_hop}}.</source>
            <translation>Der Abbruch kommt von einem Gerät auf dem Weg, an Station {{reset_hop}}.</translation>
        </message>
        <message>
            <source>The reset comes from the server itself.</source>
            <translation>Der Abbruch kommt vom Server selbst.</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or balancer on the way forgets a connection after {{idle_limit_s}} seconds of silence and answers its next message with a reset.</source>
            <translation>Der Abbruch kommt nicht vom Server. Eine Firewall oder ein Lastverteiler auf dem Weg vergisst eine Verbindung nach {{idle_limit_s}} Sekunden Stille und beantwortet ihre nächste Nachricht mit einem Abbruch.</translation>
        </message>
        <message>
            <source>The reset that ends a waiting connection does not come from the server.</source>
            <translation>Der Abbruch, der eine wartende Verbindung beendet, kommt nicht vom Server.</translation>
        </message>
        <message>
            <source>The reset was not seen to come from a device on the way.</source>
            <translation>Es war nicht zu sehen, dass der Abbruch von einem Gerät auf dem Weg kommt.</translation>
        </message>
        <message>
            <source>The same transfer at a slower pace breaks at another size but after the same time. So a time limit for the transfer is too short, not a size limit.</source>
            <translation>Dieselbe Übertragung bricht bei langsamerem Tempo bei einer anderen Größe ab, aber nach derselben Zeit. Also ist eine Zeitgrenze für die Übertragung zu kurz, nicht eine Größengrenze zu klein.</translation>
        </message>
        <message>
            <source>The second service is not an address that can be used.</source>
            <translation>Der zweite Dienst ist keine Adresse, die sich benutzen lässt.</translation>
        </message>
        <message>
            <source>The second service is the same as the first; name another one.</source>
            <translation>Der zweite Dienst ist derselbe wie der erste; nennen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The secure connection itself works. The service then refuses the request, because it only serves clients that prove who they are with a certificate of their own (mutual TLS).</source>
            <translation>Die sichere Verbindung selbst funktioniert. Danach lehnt der Dienst die Anfrage ab, weil er nur Clients bedient, die sich mit einem eigenen Zertifikat ausweisen (gegenseitiges TLS).</translation>
        </message>
        <message>
            <source>The server behind Apache closed the connection without an answer.</source>
            <translation>Der Server hinter Apache schloss die Verbindung ohne Antwort.</translation>
        </message>
        <message>
            <source>The server behind Apache cut the connection before it answered.</source>
            <translation>Der Server hinter Apache schnitt die Verbindung ab, bevor er antwortete.</translation>
        </message>
        <message>
            <source>The server behind Apache did not answer in time.</source>
            <translation>Der Server hinter Apache antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The server behind Apache fell silent in the middle of its answer.</source>
            <translation>Der Server hinter Apache verstummte mitten in seiner Antwort.</translation>
        </message>
        <message>
            <source>The server behind Apache stopped in the middle of its answer.</source>
            <translation>Der Server hinter Apache hörte mitten in seiner Antwort auf.</translation>
        </message>
        <message>
            <source>The server behind Envoy did not answer in time (UT).</source>
            <translation>Der Server hinter Envoy antwortete nicht rechtzeitig (UT).</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC).</source>
            <translation>Der Server hinter Envoy beendete die Verbindung, bevor er geantwortet hatte (UC).</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC). It crashed, or it had closed an unused connection.</source>
            <translation>Der Server hinter Envoy beendete die Verbindung, bevor er geantwortet hatte (UC). Er stürzte ab, oder er hatte eine unbenutzte Verbindung geschlossen.</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered.</source>
            <translation>Der Server hinter Envoy beendete die Verbindung, bevor er geantwortet hatte.</translation>
        </message>
        <message>
            <source>The server behind Envoy reset the request (UR).</source>
            <translation>Der Server hinter Envoy brach die Anfrage ab (UR).</translation>
        </message>
        <message>
            <source>The server behind HAProxy cut or closed the connection before it had answered (SH).</source>
            <translation>Der Server hinter HAProxy schnitt die Verbindung ab oder schloss sie, bevor er geantwortet hatte (SH).</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not accept the connection in time (sC).</source>
            <translation>Der Server hinter HAProxy nahm die Verbindung nicht rechtzeitig an (sC).</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not answer in time (sH).</source>
            <translation>Der Server hinter HAProxy antwortete nicht rechtzeitig (sH).</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of its answer (SD).</source>
            <translation>Der Server hinter HAProxy beendete die Verbindung mitten in seiner Antwort (SD).</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection while HAProxy still worked on it (SL).</source>
            <translation>Der Server hinter HAProxy beendete die Verbindung, während HAProxy noch daran arbeitete (SL).</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of its answer (sD).</source>
            <translation>Der Server hinter HAProxy verstummte mitten in seiner Antwort (sD).</translation>
        </message>
        <message>
            <source>The server behind Varnish did not answer in time.</source>
            <translation>Der Server hinter Varnish antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The server behind nginx closed the connection without an answer. Its own idle time is shorter than nginx expects, or it stopped.</source>
            <translation>Der Server hinter nginx schloss die Verbindung ohne Antwort. Seine eigene Grenze für Stille ist kürzer, als nginx erwartet, oder er hielt an.</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection before it answered. It crashed, or it had just closed an unused connection that nginx wanted to use again.</source>
            <translation>Der Server hinter nginx schnitt die Verbindung ab, bevor er antwortete. Er stürzte ab, oder er hatte gerade eine unbenutzte Verbindung geschlossen, die nginx wieder benutzen wollte.</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection in the middle of its answer.</source>
            <translation>Der Server hinter nginx schnitt die Verbindung mitten in seiner Antwort ab.</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection while nginx was still sending the request.</source>
            <translation>Der Server hinter nginx schnitt die Verbindung ab, während nginx die Anfrage noch sendete.</translation>
        </message>
        <message>
            <source>The server behind nginx did not answer in the time that nginx waits.</source>
            <translation>Der Server hinter nginx antwortete nicht in der Zeit, die nginx wartet.</translation>
        </message>
        <message>
            <source>The server behind nginx stopped in the middle of its answer.</source>
            <translation>Der Server hinter nginx hörte mitten in seiner Antwort auf.</translation>
        </message>
        <message>
            <source>The server behind the Go proxy closed the connection without an answer.</source>
            <translation>Der Server hinter dem Go-Proxy schloss die Verbindung ohne Antwort.</translation>
        </message>
        <message>
            <source>The server behind the Go proxy cut the connection.</source>
            <translation>Der Server hinter dem Go-Proxy schnitt die Verbindung ab.</translation>
        </message>
        <message>
            <source>The server behind the gateway closed without an answer: {{ev_upstream_closed}} times in the log.</source>
            <translation>Der Server hinter dem Gateway schloss ohne Antwort: {{ev_upstream_closed}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The server behind the gateway did not answer in time: {{ev_upstream_timeout}} times in the log.</source>
            <translation>Der Server hinter dem Gateway antwortete nicht rechtzeitig: {{ev_upstream_timeout}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The server behind the gateway reset the connection: {{ev_upstream_reset}} times in the log.</source>
            <translation>Der Server hinter dem Gateway brach die Verbindung ab: {{ev_upstream_reset}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The server behind this proxy did not answer in time (status 504).</source>
            <translation>Der Server hinter diesem Proxy antwortete nicht rechtzeitig (Status 504).</translation>
        </message>
        <message>
            <source>The server behind this proxy gave no usable answer (status 502).</source>
            <translation>Der Server hinter diesem Proxy gab keine brauchbare Antwort (Status 502).</translation>
        </message>
        <message>
            <source>The server cannot open another connection because it may not open more files.</source>
            <translation>Der Server kann keine weitere Verbindung öffnen, weil er nicht mehr Dateien öffnen darf.</translation>
        </message>
        <message>
            <source>The server could not find a name: {{ev_name_failed}} times in the log.</source>
            <translation>Der Server konnte einen Namen nicht finden: {{ev_name_failed}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The server has no free file descriptor</source>
            <translation>Der Server hat keinen freien Dateideskriptor</translation>
        </message>
        <message>
            <source>The server has no free worker or connection left.</source>
            <translation>Der Server hat keinen freien Arbeitsprozess oder keine freie Verbindung mehr.</translation>
        </message>
        <message>
            <source>The server ran out of file descriptors: {{ev_descriptors_exhausted}} times in the log.</source>
            <translation>Dem Server gingen die Dateideskriptoren aus: {{ev_descriptors_exhausted}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The server restarted, or one of its processes died, while we watched.</source>
            <translation>Der Server startete neu, oder einer seiner Prozesse starb, während wir zusahen.</translation>
        </message>
        <message>
            <source>The server restarts about every {{round(crash_interval_s)}} seconds and cuts every connection each time.</source>
            <translation>Der Server startet etwa alle {{round(crash_interval_s)}} Sekunden neu und schneidet jedes Mal alle Verbindungen ab.</translation>
        </message>
        <message>
            <source>The server restarts again and again</source>
            <translation>Der Server startet immer wieder neu</translation>
        </message>
        <message>
            <source>The server restarts while connections are open.</source>
            <translation>Der Server startet neu, während Verbindungen offen sind.</translation>
        </message>
        <message>
            <source>The server stopped right after our request, and came back later.</source>
            <translation>Der Server hielt gleich nach unserer Anfrage an und kam später wieder.</translation>
        </message>
        <message>
            <source>The server stops when it handles this request.</source>
            <translation>Der Server hält an, wenn er diese Anfrage bearbeitet.</translation>
        </message>
        <message>
            <source>The service asks every client for a certificate, and we have none to show.</source>
            <translation>Der Dienst verlangt von jedem Client ein Zertifikat, und wir haben keines vorzuzeigen.</translation>
        </message>
        <message>
            <source>The service asks for a certificate of the client, and refuses requests without one.</source>
            <translation>Der Dienst verlangt ein Zertifikat des Clients und lehnt Anfragen ohne eines ab.</translation>
        </message>
        <message>
            <source>The service crashed.</source>
            <translation>Der Dienst stürzte ab.</translation>
        </message>
        <message>
            <source>The service did not report in time and was restarted.</source>
            <translation>Der Dienst meldete sich nicht rechtzeitig und wurde neu gestartet.</translation>
        </message>
        <message>
            <source>The service does not ask for a certificate of the client, or does not insist on it.</source>
            <translation>Der Dienst verlangt kein Zertifikat des Clients oder besteht nicht darauf.</translation>
        </message>
        <message>
            <source>The service ended with an error.</source>
            <translation>Der Dienst endete mit einem Fehler.</translation>
        </message>
        <message>
            <source>The service ends its own workers because a request takes too long.</source>
            <translation>Der Dienst beendet seine eigenen Arbeitsprozesse, weil eine Anfrage zu lange dauert.</translation>
        </message>
        <message>
            <source>The service failed its health check: {{ev_liveness_failed}} times.</source>
            <translation>Der Dienst bestand seine Gesundheitsprüfung nicht: {{ev_liveness_failed}} Mal.</translation>
        </message>
        <message>
            <source>The service failed so often that it is not started any more.</source>
            <translation>Der Dienst versagte so oft, dass er nicht mehr gestartet wird.</translation>
        </message>
        <message>
            <source>The service is {{path_hops}} station(s) away.</source>
            <translation>Der Dienst ist {{path_hops}} Station(en) entfernt.</translation>
        </message>
        <message>
            <source>The service restarted while we watched.</source>
            <translation>Der Dienst startete neu, während wir zusahen.</translation>
        </message>
        <message>
            <source>The service restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>Der Dienst startet etwa alle {{round(crash_interval_s)}} s neu.</translation>
        </message>
        <message>
            <source>The service said that it is not available (status 503).</source>
            <translation>Der Dienst meldete, dass er nicht verfügbar ist (Status 503).</translation>
        </message>
        <message>
            <source>The service wants a certificate from the client</source>
            <translation>Der Dienst verlangt ein Zertifikat vom Client</translation>
        </message>
        <message>
            <source>The service was ended because it used too much memory.</source>
            <translation>Der Dienst wurde beendet, weil er zu viel Speicher brauchte.</translation>
        </message>
        <message>
            <source>The service was ended by a signal.</source>
            <translation>Der Dienst wurde durch ein Signal beendet.</translation>
        </message>
        <message>
            <source>The service was restarted: {{ev_service_restarted}} times in the log.</source>
            <translation>Der Dienst wurde neu gestartet: {{ev_service_restarted}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The service was started again after it had failed.</source>
            <translation>Der Dienst wurde nach einem Fehler neu gestartet.</translation>
        </message>
        <message>
            <source>The service was stopped or reloaded on purpose: {{ev_rollout}} times in the log.</source>
            <translation>Der Dienst wurde absichtlich angehalten oder neu geladen: {{ev_rollout}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The stations on the way do not answer.</source>
            <translation>Die Stationen auf dem Weg antworten nicht.</translation>
        </message>
        <message>
            <source>The system ended a process because memory ran out: {{ev_oom_kill}} times in the log.</source>
            <translation>Das System beendete einen Prozess, weil der Speicher ausging: {{ev_oom_kill}} Mal im Protokoll.</translation>
        </message>
        <message>
            <source>The system ends the service because it runs out of memory.</source>
            <translation>Das System beendet den Dienst, weil ihm der Speicher ausgeht.</translation>
        </message>
        <message>
            <source>The system had no memory left for connections: {{ev_kernel_memory}} times.</source>
            <translation>Das System hatte keinen Speicher mehr für Verbindungen: {{ev_kernel_memory}} Mal.</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall is nearly full.</source>
            <translation>Die Tabelle der offenen Verbindungen in der Firewall des Kernels ist fast voll.</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall was full, and packets were thrown away.</source>
            <translation>Die Tabelle der offenen Verbindungen in der Firewall des Kernels war voll, und Pakete wurden weggeworfen.</translation>
        </message>
        <message>
            <source>The target closed the connection without an answer (status 502, no target status). Often its keep-alive time is shorter than the load balancer's 60 s, or it crashed.</source>
            <translation>Das Ziel schloss die Verbindung ohne Antwort (Status 502, kein Status des Ziels). Oft ist seine Keep-Alive-Zeit kürzer als die 60 s des Lastverteilers, oder es stürzte ab.</translation>
        </message>
        <message>
            <source>The target did not answer the load balancer in time (status 504).</source>
            <translation>Das Ziel antwortete dem Lastverteiler nicht rechtzeitig (Status 504).</translation>
        </message>
        <message>
            <source>The target itself answered with status 502.</source>
            <translation>Das Ziel selbst antwortete mit Status 502.</translation>
        </message>
        <message>
            <source>The target itself answered with status 503.</source>
            <translation>Das Ziel selbst antwortete mit Status 503.</translation>
        </message>
        <message>
            <source>The target itself answered with status 504.</source>
            <translation>Das Ziel selbst antwortete mit Status 504.</translation>
        </message>
        <message>
            <source>The two sides did not agree on encryption.</source>
            <translation>Die beiden Seiten konnten sich nicht auf eine Verschlüsselung einigen.</translation>
        </message>
        <message>
            <source>The waiting line of a listening program is full right now.</source>
            <translation>Die Warteschlange eines annehmenden Programms ist gerade voll.</translation>
        </message>
        <message>
            <source>The waiting line of the application pool was full.</source>
            <translation>Die Warteschlange des Anwendungspools war voll.</translation>
        </message>
        <message>
            <source>The waiting line of the program behind nginx was full.</source>
            <translation>Die Warteschlange des Programms hinter nginx war voll.</translation>
        </message>
        <message>
            <source>The waiting line of uWSGI was full.</source>
            <translation>Die Warteschlange von uWSGI war voll.</translation>
        </message>
        <message>
            <source>The way could be followed for {{path_hops}} station(s).</source>
            <translation>Der Weg ließ sich über {{path_hops}} Station(en) verfolgen.</translation>
        </message>
        <message>
            <source>The web application firewall refused the request.</source>
            <translation>Die Web-Firewall lehnte die Anfrage ab.</translation>
        </message>
        <message>
            <source>The whole computer had no free file handles left.</source>
            <translation>Der ganze Computer hatte keine freien Datei-Handles mehr.</translation>
        </message>
        <message>
            <source>The whole computer has used nearly all its file handles.</source>
            <translation>Der ganze Computer hat fast alle seine Datei-Handles benutzt.</translation>
        </message>
        <message>
            <source>The worker process ended or was recycled while it held connections.</source>
            <translation>Der Arbeitsprozess endete oder wurde erneuert, während er Verbindungen hielt.</translation>
        </message>
        <message>
            <source>There was no reset to look at.</source>
            <translation>Es gab keinen Abbruch, den man ansehen könnte.</translation>
        </message>
        <message>
            <source>There was nothing to compare with.</source>
            <translation>Es gab nichts zum Vergleichen.</translation>
        </message>
        <message>
            <source>This computer answers with a reset when a waiting line is full (tcp_abort_on_overflow is on).</source>
            <translation>Dieser Computer antwortet mit einem Abbruch, wenn eine Warteschlange voll ist (tcp_abort_on_overflow ist eingeschaltet).</translation>
        </message>
        <message>
            <source>This computer has nearly run out of open files.</source>
            <translation>Diesem Computer sind die offenen Dateien fast ausgegangen.</translation>
        </message>
        <message>
            <source>This computer has nearly run out of ports for new connections.</source>
            <translation>Diesem Computer sind die Ports für neue Verbindungen fast ausgegangen.</translation>
        </message>
        <message>
            <source>This computer is short of memory for connections.</source>
            <translation>Diesem Computer fehlt Speicher für Verbindungen.</translation>
        </message>
        <message>
            <source>This computer sees damaged packets.</source>
            <translation>Bei diesem Computer kommen beschädigte Pakete an.</translation>
        </message>
        <message>
            <source>This computer sends its web traffic through a proxy.</source>
            <translation>Dieser Computer sendet seinen Webverkehr über einen Proxy.</translation>
        </message>
        <message>
            <source>This computer's own packet filter lets the connection out.</source>
            <translation>Der eigene Paketfilter dieses Computers lässt die Verbindung hinaus.</translation>
        </message>
        <message>
            <source>This computer's traffic goes through a VPN.</source>
            <translation>Der Verkehr dieses Computers läuft über ein VPN.</translation>
        </message>
        <message>
            <source>This is the address of the relay itself; name the service behind it.</source>
            <translation>Das ist die Adresse der Zwischenstelle selbst; nennen Sie den Dienst dahinter.</translation>
        </message>
        <message>
            <source>Tomcat had no free thread left.</source>
            <translation>Tomcat hatte keinen freien Thread mehr.</translation>
        </message>
        <message>
            <source>Too few packets to say anything about loss.</source>
            <translation>Zu wenige Pakete, um etwas über Verluste zu sagen.</translation>
        </message>
        <message>
            <source>Too many new connections a second</source>
            <translation>Zu viele neue Verbindungen je Sekunde</translation>
        </message>
        <message>
            <source>Transfers break after about {{round(payload_time_limit_s * 10) / 10}} s, whatever their size.</source>
            <translation>Übertragungen brechen nach etwa {{round(payload_time_limit_s * 10) / 10}} s ab, wie groß sie auch sind.</translation>
        </message>
        <message>
            <source>Transfers break off after a time</source>
            <translation>Übertragungen brechen nach einer Zeit ab</translation>
        </message>
        <message>
            <source>Transfers break off after about {{round(payload_time_limit_s * 10) / 10}} seconds, whatever their size.</source>
            <translation>Übertragungen brechen nach etwa {{round(payload_time_limit_s * 10) / 10}} Sekunden ab, wie groß sie auch sind.</translation>
        </message>
        <message>
            <source>Transfers of up to {{payload_survived_up_bytes}} bytes arrived complete.</source>
            <translation>Übertragungen bis {{payload_survived_up_bytes}} Byte kamen vollständig an.</translation>
        </message>
        <message>
            <source>Trouble begins at about {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>Probleme beginnen bei etwa {{load_rate_limit_per_s}} neuen Verbindungen je Sekunde.</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections at once.</source>
            <translation>Probleme beginnen bei {{connection_limit}} Verbindungen zugleich.</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections held at the same time.</source>
            <translation>Probleme beginnen bei {{connection_limit}} gleichzeitig gehaltenen Verbindungen.</translation>
        </message>
        <message>
            <source>Trouble begins at {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>Probleme beginnen bei {{load_rate_limit_per_s}} neuen Verbindungen je Sekunde.</translation>
        </message>
        <message>
            <source>Uploads break at about {{payload_limit_bytes}} bytes.</source>
            <translation>Uploads brechen bei etwa {{payload_limit_bytes}} Byte ab.</translation>
        </message>
        <message>
            <source>Varnish got no usable answer from the server behind it.</source>
            <translation>Varnish bekam keine brauchbare Antwort vom Server dahinter.</translation>
        </message>
        <message>
            <source>Was a connection closed because it was silent?</source>
            <translation>Wurde eine Verbindung geschlossen, weil sie still war?</translation>
        </message>
        <message>
            <source>Was a header over a size limit?</source>
            <translation>Überschritt ein Kopf eine Größengrenze?</translation>
        </message>
        <message>
            <source>Was a message over a size limit?</source>
            <translation>Überschritt eine Nachricht eine Größengrenze?</translation>
        </message>
        <message>
            <source>Was a new version rolled out?</source>
            <translation>Wurde eine neue Version eingespielt?</translation>
        </message>
        <message>
            <source>Was a worker ended because it was too slow?</source>
            <translation>Wurde ein Arbeitsprozess beendet, weil er zu langsam war?</translation>
        </message>
        <message>
            <source>Was another process answering afterwards?</source>
            <translation>Antwortete danach ein anderer Prozess?</translation>
        </message>
        <message>
            <source>Was the firewall's table of connections full?</source>
            <translation>War die Verbindungstabelle der Firewall voll?</translation>
        </message>
        <message>
            <source>Was the gateway refused by the server behind it?</source>
            <translation>Wurde das Gateway vom Server dahinter abgelehnt?</translation>
        </message>
        <message>
            <source>Was the machine short of memory, disk or processes?</source>
            <translation>Fehlte es der Maschine an Speicher, Plattenplatz oder Prozessen?</translation>
        </message>
        <message>
            <source>Was the queue of new connections full?</source>
            <translation>War die Warteschlange für neue Verbindungen voll?</translation>
        </message>
        <message>
            <source>Was the service restarted?</source>
            <translation>Wurde der Dienst neu gestartet?</translation>
        </message>
        <message>
            <source>Watch over time</source>
            <translation>Über längere Zeit beobachten</translation>
        </message>
        <message>
            <source>Were all local ports in use?</source>
            <translation>Waren alle lokalen Ports belegt?</translation>
        </message>
        <message>
            <source>Were all workers or connections of the server in use?</source>
            <translation>Waren alle Arbeitsprozesse oder Verbindungen des Servers belegt?</translation>
        </message>
        <message>
            <source>Whether a request makes the server stop is not tested yet.</source>
            <translation>Ob eine Anfrage den Server zum Stehen bringt, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether it happens again is not tested yet.</source>
            <translation>Ob es wieder geschieht, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether it hits every request is not tested yet.</source>
            <translation>Ob es jede Anfrage trifft, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether this computer blocks the connection itself was not tested.</source>
            <translation>Ob dieser Computer die Verbindung selbst versperrt, wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Whether time or size is the limit is not tested yet.</source>
            <translation>Ob Zeit oder Größe die Grenze ist, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Which part died is not tested yet.</source>
            <translation>Welcher Teil starb, ist noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Windows closed a connection because it was not used for a while (120 s unless set otherwise).</source>
            <translation>Windows schloss eine Verbindung, weil sie eine Weile nicht benutzt wurde (120 s, wenn nichts anderes eingestellt ist).</translation>
        </message>
        <message>
            <source>gunicorn ended a worker that was busy for too long. Its connection died with it.</source>
            <translation>gunicorn beendete einen Arbeitsprozess, der zu lange beschäftigt war. Seine Verbindung starb mit ihm.</translation>
        </message>
        <message>
            <source>gunicorn started a worker.</source>
            <translation>gunicorn startete einen Arbeitsprozess.</translation>
        </message>
        <message>
            <source>nginx could not open more files or connections: its limit was reached.</source>
            <translation>nginx konnte keine weiteren Dateien oder Verbindungen öffnen: Seine Grenze war erreicht.</translation>
        </message>
        <message>
            <source>nginx could not turn the name of the server behind it into an address.</source>
            <translation>nginx konnte zum Namen des Servers dahinter keine Adresse finden.</translation>
        </message>
        <message>
            <source>nginx found no way to the server behind it.</source>
            <translation>nginx fand keinen Weg zum Server dahinter.</translation>
        </message>
        <message>
            <source>nginx had marked every server behind it as failed.</source>
            <translation>nginx hatte jeden Server dahinter als ausgefallen vermerkt.</translation>
        </message>
        <message>
            <source>nginx had no free connection left and closed others or refused new ones.</source>
            <translation>nginx hatte keine freie Verbindung mehr und schloss andere oder lehnte neue ab.</translation>
        </message>
        <message>
            <source>nginx had no free port left for connections to the server behind it.</source>
            <translation>nginx hatte keinen freien Port mehr für Verbindungen zum Server dahinter.</translation>
        </message>
        <message>
            <source>nginx refused connections because its own limit for a client was reached.</source>
            <translation>nginx lehnte Verbindungen ab, weil seine eigene Grenze je Client erreicht war.</translation>
        </message>
        <message>
            <source>nginx refused requests because its own rate limit was reached.</source>
            <translation>nginx lehnte Anfragen ab, weil seine eigene Begrenzung je Zeit erreicht war.</translation>
        </message>
        <message>
            <source>nginx was reloaded or stopped on purpose.</source>
            <translation>nginx wurde absichtlich neu geladen oder angehalten.</translation>
        </message>
        <message>
            <source>uWSGI ended a worker that was busy for too long.</source>
            <translation>uWSGI beendete einen Arbeitsprozess, der zu lange beschäftigt war.</translation>
        </message>
        <message>
            <source>{{load_survived_connections}} connections at once are no problem.</source>
            <translation>{{load_survived_connections}} Verbindungen zugleich sind kein Problem.</translation>
        </message>
        <message>
            <source>{{round(reset_ratio * 100)}} % of equal requests were reset.</source>
            <translation>{{round(reset_ratio * 100)}} % der gleichen Anfragen wurden abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::AboutDialog</name>
        <message>
            <source>About Resetscope</source>
            <translation>Über Resetscope</translation>
        </message>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>Findet heraus, warum Verbindungen abbrechen und was zu ändern ist.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer except the tests that you allow. There are no statistics and no update check.</source>
            <translation>Nichts verlässt diesen Computer außer den Tests, die Sie erlauben. Es gibt keine Statistik und keine Suche nach Aktualisierungen.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Your cases are kept here:</source>
            <translation>Ihre Fälle liegen hier:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CausePage</name>
        <message>
            <source>under 1 %</source>
            <translation>unter 1 %</translation>
        </message>
        <message>
            <source>over 99 %</source>
            <translation>über 99 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>deutlich</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>schwach</translation>
        </message>
        <message>
            <source>What we know so far</source>
            <translation>Was wir bisher wissen</translation>
        </message>
        <message>
            <source>The result</source>
            <translation>Das Ergebnis</translation>
        </message>
        <message>
            <source>The likely cause</source>
            <translation>Die wahrscheinliche Ursache</translation>
        </message>
        <message>
            <source>The tests are still running; this page follows them.</source>
            <translation>Die Tests laufen noch; diese Seite folgt ihnen.</translation>
        </message>
        <message>
            <source>Nothing was measured, so nothing can be said yet.</source>
            <translation>Es wurde noch nichts gemessen, also lässt sich noch nichts sagen.</translation>
        </message>
        <message>
            <source>We cannot tell yet. Here is what would.</source>
            <translation>Wir können es noch nicht sagen. Das hier würde helfen.</translation>
        </message>
        <message>
            <source>We are %1</source>
            <translation>Wir sind %1</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>The tests have not shown enough to name a cause. Guessing would only send you to the wrong person.</source>
            <translation>Die Tests haben nicht genug gezeigt, um eine Ursache zu nennen. Raten würde Sie nur zur falschen Person schicken.</translation>
        </message>
        <message>
            <source>All three did their job while we watched.</source>
            <translation>Alle drei taten ihre Arbeit, während wir zusahen.</translation>
        </message>
        <message>
            <source>The cause is on this computer.</source>
            <translation>Die Ursache liegt auf diesem Computer.</translation>
        </message>
        <message>
            <source>The cause is on the way, between this computer and the service.</source>
            <translation>Die Ursache liegt auf dem Weg zwischen diesem Computer und dem Dienst.</translation>
        </message>
        <message>
            <source>The cause is at the service.</source>
            <translation>Die Ursache liegt beim Dienst.</translation>
        </message>
        <message>
            <source>There is a second problem at the same time: %1 It has its own evidence and its own fix.</source>
            <translation>Gleichzeitig gibt es ein zweites Problem: %1 Es hat eigene Belege und eine eigene Lösung.</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>Bericht erstellen</translation>
        </message>
        <message>
            <source>Show the fix</source>
            <translation>Lösung zeigen</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>Nichts Gemessenes spricht dagegen.</translation>
        </message>
        <message>
            <source>What points to “%1”</source>
            <translation>Was auf „%1“ hindeutet</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>What speaks against that</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>%1. Why not: %2</source>
            <translation>%1. Warum nicht: %2</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2</source>
            <translation>Der Test, der am meisten helfen würde: %1. %2</translation>
        </message>
        <message>
            <source>Run this test (up to %1)</source>
            <translation>Diesen Test starten (bis zu %1)</translation>
        </message>
        <message>
            <source>Run this test</source>
            <translation>Diesen Test starten</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2 This version does not have that test yet.</source>
            <translation>Der Test, der am meisten helfen würde: %1. %2 Diese Version hat diesen Test noch nicht.</translation>
        </message>
        <message>
            <source>What would tell us</source>
            <translation>Was es uns sagen würde</translation>
        </message>
        <message>
            <source>What would make us surer</source>
            <translation>Was uns sicherer machen würde</translation>
        </message>
        <message>
            <source>All possible causes, most likely first</source>
            <translation>Alle möglichen Ursachen, die wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <source>Ruled out, and why</source>
            <translation>Ausgeschlossen, und warum</translation>
        </message>
        <message>
            <source>What would change this verdict</source>
            <translation>Was dieses Urteil ändern würde</translation>
        </message>
        <message>
            <source>How we got there</source>
            <translation>Wie wir dahin kamen</translation>
        </message>
        <message>
            <source>An everyday comparison: %1</source>
            <translation>Ein Vergleich aus dem Alltag: %1</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartPanel</name>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>Die Datei ließ sich nicht schreiben. Bitte wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copy result in words</source>
            <translation>Ergebnis in Worten kopieren</translation>
        </message>
        <message>
            <source>Save as picture (PNG)…</source>
            <translation>Als Bild speichern (PNG)…</translation>
        </message>
        <message>
            <source>Save as drawing (SVG)…</source>
            <translation>Als Zeichnung speichern (SVG)…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>Zahlen speichern (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartScale</name>
        <message>
            <source>Hours since the start</source>
            <translation>Stunden seit dem Start</translation>
        </message>
        <message>
            <source>Minutes since the start</source>
            <translation>Minuten seit dem Start</translation>
        </message>
        <message>
            <source>Seconds since the start</source>
            <translation>Sekunden seit dem Start</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 Byte</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CompareDialog</name>
        <message>
            <source>Compare two cases</source>
            <translation>Zwei Fälle vergleichen</translation>
        </message>
        <message>
            <source>no measurements</source>
            <translation>keine Messungen</translation>
        </message>
        <message>
            <source>different</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message>
            <source>Neither case has measurements.</source>
            <translation>Keiner der Fälle hat Messungen.</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) differ.</source>
            <translation>
                <numerusform>%n Messung ist verschieden.</numerusform>
                <numerusform>%n Messungen sind verschieden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Where both were measured, they agree.</source>
            <translation>Wo beide gemessen wurden, stimmen sie überein.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ConnectTimeChart</name>
        <message>
            <source>How long each attempt took</source>
            <translation>Wie lange jeder Versuch dauerte</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>schnellster bis langsamster</translation>
        </message>
        <message>
            <source>Nothing was tried yet.</source>
            <translation>Noch nichts versucht.</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), none worked.</source>
            <translation>
                <numerusform>%n Versuch, nicht gelungen.</numerusform>
                <numerusform>%n Versuche, keiner gelungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>between %1 and %2 ms</source>
            <translation>zwischen %1 und %2 ms</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), all worked, %1.</source>
            <translation>
                <numerusform>%n Versuch, gelungen, %1.</numerusform>
                <numerusform>%n Versuche, alle gelungen, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) worked (%1), %2 failed.</source>
            <translation>
                <numerusform>%n Versuch gelungen (%1), %2 gescheitert.</numerusform>
                <numerusform>%n Versuche gelungen (%1), %2 gescheitert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndAgeChart</name>
        <message>
            <source>How old they were</source>
            <translation>Wie alt sie waren</translation>
        </message>
        <message>
            <source>How long they had been silent</source>
            <translation>Wie lange sie still gewesen waren</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>Bisher ist keine Verbindung zu Ende gegangen.</translation>
        </message>
        <message>
            <source>No connection ended.</source>
            <translation>Keine Verbindung ging zu Ende.</translation>
        </message>
        <message>
            <source>Age at the end</source>
            <translation>Alter beim Ende</translation>
        </message>
        <message>
            <source>Silence before the end</source>
            <translation>Stille vor dem Ende</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 at the age of %3 (%n connection(s))</source>
            <translation>
                <numerusform>Nach %1: %2 im Alter von %3 (%n Verbindung)</numerusform>
                <numerusform>Nach %1: %2 im Alter von %3 (%n Verbindungen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 after a silence of %3 (%n connection(s))</source>
            <translation>
                <numerusform>Nach %1: %2 nach einer Stille von %3 (%n Verbindung)</numerusform>
                <numerusform>Nach %1: %2 nach einer Stille von %3 (%n Verbindungen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, at ages from %1 to %2.</source>
            <translation>
                <numerusform>%n Verbindung ging zu Ende, im Alter von %1 bis %2.</numerusform>
                <numerusform>%n Verbindungen gingen zu Ende, im Alter von %1 bis %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, after silences from %1 to %2.</source>
            <translation>
                <numerusform>%n Verbindung ging zu Ende, nach einer Stille von %1 bis %2.</numerusform>
                <numerusform>%n Verbindungen gingen zu Ende, nach einer Stille von %1 bis %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndedModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Silent before</source>
            <translation>Davor still</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventLaneChart</name>
        <message>
            <source>Did they all end at one moment?</source>
            <translation>Endeten alle im selben Augenblick?</translation>
        </message>
        <message>
            <source>alive</source>
            <translation>lebt</translation>
        </message>
        <message>
            <source>no new connection was accepted</source>
            <translation>es wurde keine neue Verbindung angenommen</translation>
        </message>
        <message>
            <source>the service answers differently than before</source>
            <translation>der Dienst antwortet anders als zuvor</translation>
        </message>
        <message numerus="yes">
            <source>%n ended together</source>
            <translation>
                <numerusform>%n endete</numerusform>
                <numerusform>%n endeten gemeinsam</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1: %2</source>
            <translation>Nach %1: %2</translation>
        </message>
        <message>
            <source>For %1 no new connection was accepted.</source>
            <translation>Für %1 wurde keine neue Verbindung angenommen.</translation>
        </message>
        <message>
            <source>For %1 so far no new connection has been accepted.</source>
            <translation>Seit %1 wird keine neue Verbindung angenommen.</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %n connection(s) ended at one moment, the youngest %2 old, the oldest %3.</source>
            <translation>
                <numerusform>Nach %1: %n Verbindung ging zu Ende, die jüngste %2 alt, die älteste %3.</numerusform>
                <numerusform>Nach %1: %n Verbindungen gingen im selben Augenblick zu Ende, die jüngste %2 alt, die älteste %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connection %1 lived for %2 when it was last looked at.</source>
            <translation>Verbindung %1 hatte %2 gelebt, als zuletzt nach ihr gesehen wurde.</translation>
        </message>
        <message>
            <source>Connection %1 ended at the age of %2: %3.</source>
            <translation>Verbindung %1 endete im Alter von %2: %3.</translation>
        </message>
        <message>
            <source>No connection is watched yet.</source>
            <translation>Noch wird keine Verbindung beobachtet.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) of different ages ended at one moment, after %1.</source>
            <translation>
                <numerusform>%n Verbindung ging nach %1 zu Ende.</numerusform>
                <numerusform>%n Verbindungen verschiedenen Alters gingen im selben Augenblick zu Ende, nach %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>Bisher ist keine Verbindung zu Ende gegangen.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, but not together.</source>
            <translation>
                <numerusform>%n Verbindung ging zu Ende.</numerusform>
                <numerusform>%n Verbindungen gingen zu Ende, aber nicht gemeinsam.</numerusform>
            </translation>
        </message>
        <message>
            <source>No new connection was accepted for %1.</source>
            <translation>Für %1 wurde keine neue Verbindung angenommen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventTimelineChart</name>
        <message>
            <source>What happened when</source>
            <translation>Was wann geschah</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 (%n time(s))</source>
            <translation>
                <numerusform>Nach %1: %2 (%n Mal)</numerusform>
                <numerusform>Nach %1: %2 (%n Mal)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Between %1 and %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>Zwischen %1 und %2: %3 (%n Mal)</numerusform>
                <numerusform>Zwischen %1 und %2: %3 (%n Mal)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Noch ist nichts geschehen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Watched for %1. %2</source>
            <translation>Seit %1 beobachtet. %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FixPage</name>
        <message>
            <source>Connections to %1 break</source>
            <translation>Verbindungen zu %1 brechen ab</translation>
        </message>
        <message>
            <source>Nothing was found that needs fixing. If the trouble comes back, run the tests again while it lasts, and allow a longer silence.</source>
            <translation>Es wurde nichts gefunden, was geändert werden müsste. Kommt die Störung wieder, wiederholen Sie die Tests, solange sie anhält, und erlauben Sie eine längere Stille.</translation>
        </message>
        <message>
            <source>As long as the cause is not clear, a changed setting would be a guess. The page “Likely cause” names the test that would settle it.</source>
            <translation>Solange die Ursache nicht klar ist, wäre eine geänderte Einstellung geraten. Die Seite „Wahrscheinliche Ursache“ nennt den Test, der es klären würde.</translation>
        </message>
        <message>
            <source>There is no ready setting for this cause. The message below tells the person in charge what was measured.</source>
            <translation>Für diese Ursache gibt es keine fertige Einstellung. Die Nachricht unten sagt der zuständigen Person, was gemessen wurde.</translation>
        </message>
        <message>
            <source>Setting to copy</source>
            <translation>Einstellung zum Kopieren</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>These are suspects, not proof: ask which of them stands between you and the service.</source>
            <translation>Das sind Verdächtige, kein Beweis: Fragen Sie, welches davon zwischen Ihnen und dem Dienst steht.</translation>
        </message>
        <message>
            <source>The fix</source>
            <translation>Die Lösung</translation>
        </message>
        <message>
            <source>Choose the product, copy the setting, or send the message to the person in charge.</source>
            <translation>Wählen Sie das Produkt, kopieren Sie die Einstellung, oder senden Sie die Nachricht an die zuständige Person.</translation>
        </message>
        <message>
            <source>Product in use:</source>
            <translation>Eingesetztes Produkt:</translation>
        </message>
        <message>
            <source>Product in use</source>
            <translation>Eingesetztes Produkt</translation>
        </message>
        <message>
            <source>Copy setting</source>
            <translation>Einstellung kopieren</translation>
        </message>
        <message>
            <source>One value could not be measured, so a common default stands in its place. Please check it.</source>
            <translation>Ein Wert ließ sich nicht messen, an seiner Stelle steht eine übliche Vorgabe. Bitte prüfen Sie ihn.</translation>
        </message>
        <message>
            <source>Why it helps</source>
            <translation>Warum es hilft</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es macht</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>How to undo</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>How to check</source>
            <translation>So prüfen</translation>
        </message>
        <message>
            <source>Ready message for the person in charge</source>
            <translation>Fertige Nachricht an die zuständige Person</translation>
        </message>
        <message>
            <source>You can change it before you send it. Attach the report from the next page.</source>
            <translation>Sie können sie vor dem Senden ändern. Hängen Sie den Bericht von der nächsten Seite an.</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Continue to the report</source>
            <translation>Weiter zum Bericht</translation>
        </message>
        <message>
            <source>The cause is not certain yet. Take what follows as things to check, not as a cure. The page “Likely cause” names the test that would settle it.</source>
            <translation>Die Ursache ist noch nicht sicher. Nehmen Sie das Folgende als Prüfliste, nicht als Heilmittel. Die Seite „Wahrscheinliche Ursache“ nennt den Test, der es klären würde.</translation>
        </message>
        <message>
            <source>Measured: %1. Known to behave like that as delivered:</source>
            <translation>Gemessen: %1. Ab Werk verhalten sich so:</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FlowChart</name>
        <message>
            <source>Connections of the application</source>
            <translation>Verbindungen der Anwendung</translation>
        </message>
        <message>
            <source>Waiting for the first connection of the application…</source>
            <translation>Warten auf die erste Verbindung der Anwendung …</translation>
        </message>
        <message>
            <source>The connections of the application appear here.</source>
            <translation>Die Verbindungen der Anwendung erscheinen hier.</translation>
        </message>
        <message>
            <source>cut off from the side of the service (reset)</source>
            <translation>von der Seite des Dienstes abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>the service gave no sign of life any more</source>
            <translation>der Dienst gab kein Lebenszeichen mehr</translation>
        </message>
        <message>
            <source>closed by the service in good order</source>
            <translation>vom Dienst ordentlich geschlossen</translation>
        </message>
        <message>
            <source>cut off by the application (reset)</source>
            <translation>von der Anwendung abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>the application gave no sign of life any more</source>
            <translation>die Anwendung gab kein Lebenszeichen mehr</translation>
        </message>
        <message>
            <source>closed by the application in good order</source>
            <translation>von der Anwendung ordentlich geschlossen</translation>
        </message>
        <message>
            <source>ended because the observation was stopped</source>
            <translation>beendet, weil die Beobachtung angehalten wurde</translation>
        </message>
        <message>
            <source>data flowed</source>
            <translation>Daten flossen</translation>
        </message>
        <message>
            <source>silence before the end</source>
            <translation>Stille vor dem Ende</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>ordentlich geschlossen</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>kein Lebenszeichen mehr</translation>
        </message>
        <message>
            <source>Age of the connection (hours)</source>
            <translation>Alter der Verbindung (Stunden)</translation>
        </message>
        <message>
            <source>Age of the connection (minutes)</source>
            <translation>Alter der Verbindung (Minuten)</translation>
        </message>
        <message>
            <source>Age of the connection (seconds)</source>
            <translation>Alter der Verbindung (Sekunden)</translation>
        </message>
        <message>
            <source>Connection %1 is open.</source>
            <translation>Verbindung %1 ist offen.</translation>
        </message>
        <message>
            <source>Connection %1: %2</source>
            <translation>Verbindung %1: %2</translation>
        </message>
        <message>
            <source>Age %1, silent for the last %2</source>
            <translation>Alter %1, zuletzt %2 lang still</translation>
        </message>
        <message>
            <source>%1 sent by the application, %2 by the service</source>
            <translation>%1 von der Anwendung gesendet, %2 vom Dienst</translation>
        </message>
        <message>
            <source>No connection was observed yet.</source>
            <translation>Noch wurde keine Verbindung beobachtet.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) open.</source>
            <translation>
                <numerusform>%n Verbindung ist offen.</numerusform>
                <numerusform>%n Verbindungen sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n Verbindung endete.</numerusform>
                <numerusform>%n Verbindungen endeten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were cut off from the side of the service.</source>
            <translation>
                <numerusform>%n davon wurde von der Seite des Dienstes abgeschnitten.</numerusform>
                <numerusform>%n davon wurden von der Seite des Dienstes abgeschnitten.</numerusform>
            </translation>
        </message>
        <message>
            <source>None was cut off from the side of the service.</source>
            <translation>Keine wurde von der Seite des Dienstes abgeschnitten.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GateChart</name>
        <message>
            <source>From how far do the packets come?</source>
            <translation>Aus welcher Entfernung kommen die Pakete?</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Abbruch</translation>
        </message>
        <message>
            <source>No gate was tried yet.</source>
            <translation>Noch wurde keine Schwelle ausprobiert.</translation>
        </message>
        <message>
            <source>Every packet carries a counter that each station on the way lowers by one. We let packets through only from a certain count on, and see which arrive.</source>
            <translation>Jedes Paket trägt einen Zähler, den jede Station auf dem Weg um eins verringert. Wir lassen Pakete erst ab einem bestimmten Zählerstand durch und sehen, welche ankommen.</translation>
        </message>
        <message>
            <source>The answers and the resets both arrive with the count %1: as if they came from the same place.</source>
            <translation>Die Antworten und die Abbrüche kommen beide mit dem Zählerstand %1 an: als kämen sie vom selben Ort.</translation>
        </message>
        <message>
            <source>The answers arrive with the count %1, the resets with %2: they do not travel the same way.</source>
            <translation>Die Antworten kommen mit dem Zählerstand %1 an, die Abbrüche mit %2: Sie nehmen nicht denselben Weg.</translation>
        </message>
        <message>
            <source>got through</source>
            <translation>kam durch</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>wurde aufgehalten</translation>
        </message>
        <message>
            <source>now this, now that</source>
            <translation>mal so, mal so</translation>
        </message>
        <message>
            <source>Count a packet needs to get through (the higher, the nearer its sender)</source>
            <translation>Zählerstand, den ein Paket zum Durchkommen braucht (je höher, desto näher der Absender)</translation>
        </message>
        <message numerus="yes">
            <source>%1: got through the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1: kam durch die Schwelle %2, %n Mal.</numerusform>
                <numerusform>%1: kam durch die Schwelle %2, %n Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: stopped by the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1: an der Schwelle %2 aufgehalten, %n Mal.</numerusform>
                <numerusform>%1: an der Schwelle %2 aufgehalten, %n Mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: got through the gate %2 only %3 of %4 times.</source>
            <translation>%1: kam nur %3 von %4 Mal durch die Schwelle %2.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GlossaryDialog</name>
        <message>
            <source>Words explained</source>
            <translation>Wörter erklärt</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search the explained words</source>
            <translation>In den erklärten Wörtern suchen</translation>
        </message>
        <message>
            <source>Explained words</source>
            <translation>Erklärte Wörter</translation>
        </message>
        <message>
            <source>No word fits this search.</source>
            <translation>Kein Wort passt zu dieser Suche.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopDelayChart</name>
        <message>
            <source>Station %1: there and back %2 to %3, %4 of %5 questions answered.</source>
            <translation>Station %1: hin und zurück %2 bis %3, %4 von %5 Fragen beantwortet.</translation>
        </message>
        <message>
            <source>Station %1: no answer.</source>
            <translation>Station %1: keine Antwort.</translation>
        </message>
        <message>
            <source>Delay at each station</source>
            <translation>Verzögerung an jeder Station</translation>
        </message>
        <message>
            <source>Station, counted from this computer</source>
            <translation>Station, von diesem Computer aus gezählt</translation>
        </message>
        <message>
            <source>There and back (milliseconds)</source>
            <translation>Hin und zurück (Millisekunden)</translation>
        </message>
        <message>
            <source>fastest answer</source>
            <translation>schnellste Antwort</translation>
        </message>
        <message>
            <source>no answer (common, harmless)</source>
            <translation>keine Antwort (üblich, harmlos)</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>schnellster bis langsamster</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>Der Weg wurde noch nicht verfolgt.</translation>
        </message>
        <message>
            <source>No station answered.</source>
            <translation>Keine Station antwortete.</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; no station adds a noticeable delay.</source>
            <translation>Hin und zurück dauert es am Ende %1; keine Station verzögert merklich.</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; the largest step, %2, comes before station %3.</source>
            <translation>Hin und zurück dauert es am Ende %1; der größte Sprung, %2, liegt vor Station %3.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopRowChart</name>
        <message>
            <source>The way to the service</source>
            <translation>Der Weg zum Dienst</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>Der Dienst</translation>
        </message>
        <message>
            <source>Stations %1 to %2</source>
            <translation>Stationen %1 bis %2</translation>
        </message>
        <message>
            <source>Station %1</source>
            <translation>Station %1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>sends the resets</source>
            <translation>sendet die Abbrüche</translation>
        </message>
        <message>
            <source>perhaps this one</source>
            <translation>vielleicht diese</translation>
        </message>
        <message>
            <source>This computer: here the connections begin.</source>
            <translation>Dieser Computer: Hier beginnen die Verbindungen.</translation>
        </message>
        <message>
            <source>The stations %1 to %2 pass everything on, but do not answer questions about themselves.</source>
            <translation>Die Stationen %1 bis %2 leiten alles weiter, beantworten aber keine Fragen über sich selbst.</translation>
        </message>
        <message>
            <source>The service that was tested.</source>
            <translation>Der Dienst, der geprüft wurde.</translation>
        </message>
        <message>
            <source>Station %1 on the way.</source>
            <translation>Station %1 auf dem Weg.</translation>
        </message>
        <message>
            <source>Station %1 does not answer questions about itself. That is common and harmless.</source>
            <translation>Station %1 beantwortet keine Fragen über sich selbst. Das ist üblich und harmlos.</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>Adresse: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>There and back: %1 to %2</source>
            <translation>Hin und zurück: %1 bis %2</translation>
        </message>
        <message>
            <source>The resets come from here.</source>
            <translation>Die Abbrüche kommen von hier.</translation>
        </message>
        <message>
            <source>The resets come from here or from a neighbour.</source>
            <translation>Die Abbrüche kommen von hier oder von einem Nachbarn.</translation>
        </message>
        <message>
            <source>The resets come from the service itself, not from a device on the way.</source>
            <translation>Die Abbrüche kommen vom Dienst selbst, nicht von einem Gerät auf dem Weg.</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1 (between %2 and %3).</source>
            <translation>Die Abbrüche kommen von einem Gerät auf dem Weg: Station %1 (zwischen %2 und %3).</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1.</source>
            <translation>Die Abbrüche kommen von einem Gerät auf dem Weg: Station %1.</translation>
        </message>
        <message>
            <source>The resets come from a device on the way; which one could not be told.</source>
            <translation>Die Abbrüche kommen von einem Gerät auf dem Weg; welches es ist, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>Der Weg wurde noch nicht verfolgt.</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) between this computer and the service.</source>
            <translation>
                <numerusform>%n Station zwischen diesem Computer und dem Dienst.</numerusform>
                <numerusform>%n Stationen zwischen diesem Computer und dem Dienst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) were seen; the service itself did not answer.</source>
            <translation>
                <numerusform>%n Station wurde gesehen; der Dienst selbst antwortete nicht.</numerusform>
                <numerusform>%n Stationen wurden gesehen; der Dienst selbst antwortete nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them did not answer, which is common.</source>
            <translation>
                <numerusform>%n davon antwortete nicht, was üblich ist.</numerusform>
                <numerusform>%n davon antworteten nicht, was üblich ist.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LaneChart</name>
        <message>
            <source>How long a silent connection lives</source>
            <translation>Wie lange eine stille Verbindung lebt</translation>
        </message>
        <message>
            <source>No connection is open yet.</source>
            <translation>Noch ist keine Verbindung offen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Connections end after about %1 seconds of silence (between %2 and %3).</source>
            <translation>Verbindungen enden nach etwa %1 Sekunden Stille (zwischen %2 und %3).</translation>
        </message>
        <message>
            <source>This connection is open and says nothing: %1 of %2 seconds so far.</source>
            <translation>Diese Verbindung ist offen und sagt nichts: bisher %1 von %2 Sekunden.</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection still worked.</source>
            <translation>Nach %1 Sekunden Stille funktionierte diese Verbindung noch.</translation>
        </message>
        <message>
            <source>After %1 seconds of silence the other side closed this connection in good order.</source>
            <translation>Nach %1 Sekunden Stille schloss die andere Seite diese Verbindung ordentlich.</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection was cut off (reset).</source>
            <translation>Nach %1 Sekunden Stille wurde diese Verbindung abgeschnitten (Abbruch).</translation>
        </message>
        <message>
            <source>After %1 seconds of silence we used this connection again: it had been forgotten, and nobody had told us.</source>
            <translation>Nach %1 Sekunden Stille benutzten wir diese Verbindung wieder: Sie war vergessen worden, und niemand hatte es uns gesagt.</translation>
        </message>
        <message>
            <source>This connection could not be opened, so it tells us nothing.</source>
            <translation>Diese Verbindung ließ sich nicht öffnen, sie sagt uns also nichts.</translation>
        </message>
        <message>
            <source>Opening the first connections…</source>
            <translation>Die ersten Verbindungen werden geöffnet…</translation>
        </message>
        <message>
            <source>The connections appear here as soon as this test runs.</source>
            <translation>Die Verbindungen erscheinen hier, sobald dieser Test läuft.</translation>
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation>Sekunden Stille</translation>
        </message>
        <message>
            <source>Limit: %1 s</source>
            <translation>Grenze: %1 s</translation>
        </message>
        <message>
            <source>Silent in the middle of a request</source>
            <translation>Still mitten in einer Anfrage</translation>
        </message>
        <message>
            <source>Silent between two requests</source>
            <translation>Still zwischen zwei Anfragen</translation>
        </message>
        <message>
            <source>Silent from the start</source>
            <translation>Still von Anfang an</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s): %1.</source>
            <translation>
                <numerusform>%n Verbindung: %1.</numerusform>
                <numerusform>%n Verbindungen: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>We ended this connection after %1 seconds of silence, because it was not needed any more.</source>
            <translation>Wir haben diese Verbindung nach %1 Sekunden Stille beendet, weil sie nicht mehr gebraucht wurde.</translation>
        </message>
        <message>
            <source>ended by us, not needed any more</source>
            <translation>von uns beendet, nicht mehr gebraucht</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>wartet noch</translation>
        </message>
        <message>
            <source>still worked afterwards</source>
            <translation>funktionierte danach noch</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>ordentlich geschlossen</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>wortlos vergessen</translation>
        </message>
        <message>
            <source>never opened</source>
            <translation>nie geöffnet</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LoadChart</name>
        <message>
            <source>How many connections does it bear?</source>
            <translation>Wie viele Verbindungen hält er aus?</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>answered “too busy” or an error</source>
            <translation>antwortete „zu beschäftigt“ oder mit einem Fehler</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Share of the connections</source>
            <translation>Anteil der Verbindungen</translation>
        </message>
        <message>
            <source>New connections each second</source>
            <translation>Neue Verbindungen je Sekunde</translation>
        </message>
        <message>
            <source>Connections open at the same time</source>
            <translation>Gleichzeitig offene Verbindungen</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Grenze: %1</translation>
        </message>
        <message>
            <source>%1 new connections each second:</source>
            <translation>%1 neue Verbindungen je Sekunde:</translation>
        </message>
        <message>
            <source>%1 connections at the same time:</source>
            <translation>%1 Verbindungen gleichzeitig:</translation>
        </message>
        <message>
            <source>%1 worked</source>
            <translation>%1 funktionierten</translation>
        </message>
        <message>
            <source>%1 got an error as answer</source>
            <translation>%1 bekamen einen Fehler als Antwort</translation>
        </message>
        <message>
            <source>%1 were refused</source>
            <translation>%1 wurden abgelehnt</translation>
        </message>
        <message>
            <source>%1 got no answer</source>
            <translation>%1 bekamen keine Antwort</translation>
        </message>
        <message>
            <source>%1 were cut off</source>
            <translation>%1 wurden abgeschnitten</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>%n Mal versucht.</numerusform>
                <numerusform>%n Mal versucht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual time for an answer: %1</source>
            <translation>Übliche Zeit für eine Antwort: %1</translation>
        </message>
        <message>
            <source>No load was tried yet.</source>
            <translation>Noch wurde keine Last ausprobiert.</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 new connections each second.</source>
            <translation>Probleme beginnen bei etwa %1 neuen Verbindungen je Sekunde.</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 connections at the same time.</source>
            <translation>Probleme beginnen bei etwa %1 gleichzeitigen Verbindungen.</translation>
        </message>
        <message>
            <source>The first trouble was seen at %1.</source>
            <translation>Das erste Problem zeigte sich bei %1.</translation>
        </message>
        <message>
            <source>No trouble up to %1 new connections each second.</source>
            <translation>Kein Problem bis %1 neue Verbindungen je Sekunde.</translation>
        </message>
        <message>
            <source>No trouble up to %1 connections at the same time.</source>
            <translation>Kein Problem bis %1 gleichzeitige Verbindungen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LogView</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Normal and important</source>
            <translation>Normales und Wichtiges</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>Nur Fehler</translation>
        </message>
        <message>
            <source>Which lines to show</source>
            <translation>Welche Zeilen gezeigt werden</translation>
        </message>
        <message>
            <source>Show only lines that contain…</source>
            <translation>Nur Zeilen zeigen, die enthalten…</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>Im Protokoll suchen</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Zeilen des Protokolls</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s). No passwords, addresses after the '?' or contents are written here.</source>
            <translation>
                <numerusform>%n Zeile. Passwörter, Adressteile nach dem „?“ und Inhalte stehen hier nicht.</numerusform>
                <numerusform>%n Zeilen. Passwörter, Adressteile nach dem „?“ und Inhalte stehen hier nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show. Lines appear here while the program works.</source>
            <translation>Nichts zu zeigen. Zeilen erscheinen hier, während das Programm arbeitet.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LongRunPage</name>
        <message>
            <source>This test is not part of this build of Resetscope.</source>
            <translation>Dieser Test ist in dieser Fassung von Resetscope nicht enthalten.</translation>
        </message>
        <message>
            <source>Watching for %1. You can go on working; leave this window open.</source>
            <translation>Wird seit %1 beobachtet. Sie können weiterarbeiten; lassen Sie dieses Fenster offen.</translation>
        </message>
        <message>
            <source>Observing for %1. Use the application as usual; leave this window open.</source>
            <translation>Wird seit %1 beobachtet. Benutzen Sie die Anwendung wie gewohnt; lassen Sie dieses Fenster offen.</translation>
        </message>
        <message>
            <source>It ended after %1, with trouble: %2</source>
            <translation>Nach %1 mit einem Problem zu Ende gegangen: %2</translation>
        </message>
        <message>
            <source>It ran for %1.</source>
            <translation>Es lief %1.</translation>
        </message>
        <message>
            <source>Other tests are running. Stop them first, or wait until they are over.</source>
            <translation>Andere Tests laufen gerade. Halten Sie diese zuerst an, oder warten Sie, bis sie fertig sind.</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Beobachten anhalten</translation>
        </message>
        <message>
            <source>Stop observing</source>
            <translation>Beobachten anhalten</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>Beobachten starten</translation>
        </message>
        <message>
            <source>Start observing</source>
            <translation>Beobachten starten</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>Die Datei ließ sich nicht schreiben. Bitte wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>10 minutes</source>
            <translation>10 Minuten</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 Stunden</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 Stunden</translation>
        </message>
        <message>
            <source>until I stop it</source>
            <translation>bis ich es anhalte</translation>
        </message>
        <message>
            <source>Watch a service for hours</source>
            <translation>Einen Dienst stundenlang beobachten</translation>
        </message>
        <message>
            <source>For trouble that comes and goes. A few connections are kept open and used now and then; every one that breaks is noted, and a pattern gets its name.</source>
            <translation>Für Störungen, die kommen und gehen. Einige Verbindungen werden offen gehalten und ab und zu benutzt; jede, die abbricht, wird notiert, und ein Muster bekommt seinen Namen.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Nothing has broken so far.</source>
            <translation>Bisher ist nichts abgebrochen.</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>Meine Anwendung beobachten</translation>
        </message>
        <message>
            <source>Your application connects to this computer instead of the service. Resetscope passes everything on unchanged and notes how each connection ends.</source>
            <translation>Ihre Anwendung verbindet sich mit diesem Computer statt mit dem Dienst. Resetscope gibt alles unverändert weiter und notiert, wie jede Verbindung endet.</translation>
        </message>
        <message>
            <source>Connections that ended</source>
            <translation>Beendete Verbindungen</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>Bisher ist keine Verbindung zu Ende gegangen.</translation>
        </message>
        <message>
            <source>Let the application connect to:</source>
            <translation>Die Anwendung verbinden mit:</translation>
        </message>
        <message>
            <source>Put this address into the settings of the application, in place of the service. It can only be reached from this computer. For an encrypted service the application may warn about the name; that is expected.</source>
            <translation>Tragen Sie diese Adresse in den Einstellungen der Anwendung anstelle des Dienstes ein. Sie ist nur von diesem Computer aus erreichbar. Bei einem verschlüsselten Dienst warnt die Anwendung vielleicht wegen des Namens; das ist zu erwarten.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adresse des Dienstes</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>I may watch this service: it is mine, or its owner agrees.</source>
            <translation>Ich darf diesen Dienst beobachten: Er gehört mir, oder sein Besitzer ist einverstanden.</translation>
        </message>
        <message>
            <source>My application may use this service.</source>
            <translation>Meine Anwendung darf diesen Dienst benutzen.</translation>
        </message>
        <message>
            <source>Save as table (CSV)…</source>
            <translation>Als Tabelle speichern (CSV) …</translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>Wahrscheinliche Ursache ansehen</translation>
        </message>
        <message>
            <source>The breaks come every %1.</source>
            <translation>Die Abbrüche kommen alle %1.</translation>
        </message>
        <message>
            <source>A connection breaks when it is %1 old, however it is used.</source>
            <translation>Eine Verbindung bricht ab, wenn sie %1 alt ist, wie auch immer sie benutzt wird.</translation>
        </message>
        <message>
            <source>A connection breaks after a silence of %1.</source>
            <translation>Eine Verbindung bricht nach einer Stille von %1 ab.</translation>
        </message>
        <message>
            <source>A connection breaks after it has carried %1.</source>
            <translation>Eine Verbindung bricht ab, wenn sie %1 übertragen hat.</translation>
        </message>
        <message>
            <source>The breaks come around %1 o'clock.</source>
            <translation>Die Abbrüche kommen gegen %1 Uhr.</translation>
        </message>
        <message>
            <source>No pattern: the breaks come at any time.</source>
            <translation>Kein Muster: Die Abbrüche kommen zu beliebigen Zeiten.</translation>
        </message>
        <message>
            <source>Too few broke to see a pattern. Watch longer to find one.</source>
            <translation>Zu wenige brachen ab, um ein Muster zu sehen. Beobachten Sie länger, um eines zu finden.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off.</source>
            <translation>
                <numerusform>%n Verbindung wurde abgeschnitten.</numerusform>
                <numerusform>%n Verbindungen wurden abgeschnitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) fell silent.</source>
            <translation>
                <numerusform>%n Verbindung verstummte.</numerusform>
                <numerusform>%n Verbindungen verstummten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) no new connection was accepted.</source>
            <translation>
                <numerusform>%n Mal wurde keine neue Verbindung angenommen.</numerusform>
                <numerusform>%n Mal wurde keine neue Verbindung angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection broke.</source>
            <translation>Keine Verbindung brach ab.</translation>
        </message>
        <message>
            <source>The application opened no connection.</source>
            <translation>Die Anwendung öffnete keine Verbindung.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off by the application itself.</source>
            <translation>
                <numerusform>%n Verbindung wurde von der Anwendung selbst abgeschnitten.</numerusform>
                <numerusform>%n Verbindungen wurden von der Anwendung selbst abgeschnitten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off, some from each side.</source>
            <translation>
                <numerusform>%n Verbindung wurde abgeschnitten.</numerusform>
                <numerusform>%n Verbindungen wurden abgeschnitten, von jeder Seite einige.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off from the side of the service.</source>
            <translation>
                <numerusform>%n Verbindung wurde von der Seite des Dienstes abgeschnitten.</numerusform>
                <numerusform>%n Verbindungen wurden von der Seite des Dienstes abgeschnitten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each time after a silence of %1.</source>
            <translation>Jedes Mal nach einer Stille von %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) the application used a connection that the service had already closed.</source>
            <translation>
                <numerusform>%n Mal benutzte die Anwendung eine Verbindung, die der Dienst schon geschlossen hatte.</numerusform>
                <numerusform>%n Mal benutzte die Anwendung eine Verbindung, die der Dienst schon geschlossen hatte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were not accepted by the service.</source>
            <translation>
                <numerusform>%n Verbindung wurde vom Dienst nicht angenommen.</numerusform>
                <numerusform>%n Verbindungen wurden vom Dienst nicht angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection ended badly.</source>
            <translation>Keine Verbindung endete schlecht.</translation>
        </message>
        <message>
            <source>No place on this computer was free for the application to connect to.</source>
            <translation>Auf diesem Computer war kein Platz frei, mit dem sich die Anwendung verbinden könnte.</translation>
        </message>
        <message>
            <source>The address is the one of Resetscope itself. Please enter the address of the service.</source>
            <translation>Das ist die Adresse von Resetscope selbst. Bitte geben Sie die Adresse des Dienstes ein.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Main</name>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>Findet heraus, warum Verbindungen abbrechen und was zu ändern ist.</translation>
        </message>
        <message>
            <source>A saved case (JSON) to open.</source>
            <translation>Ein gespeicherter Fall (JSON) zum Öffnen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::MainWindow</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>%1 – Resetscope</source>
            <translation>%1 – Resetscope</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New diagnosis</source>
            <translation>&amp;Neue Diagnose</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>Fall ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Practice on a built-in fault…</source>
            <translation>An einem eingebauten Fehler ü&amp;ben…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Bericht…</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Was geschah</translation>
        </message>
        <message>
            <source>Which s&amp;ervice</source>
            <translation>Welcher &amp;Dienst</translation>
        </message>
        <message>
            <source>&amp;Tests</source>
            <translation>&amp;Tests</translation>
        </message>
        <message>
            <source>Likely &amp;cause</source>
            <translation>Wahrscheinliche &amp;Ursache</translation>
        </message>
        <message>
            <source>&amp;Fix</source>
            <translation>&amp;Lösung</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Bericht</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Darstellung</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>D&amp;unkel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>&amp;Protokoll…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Words explained</source>
            <translation>&amp;Wörter erklärt</translation>
        </message>
        <message>
            <source>&amp;About Resetscope</source>
            <translation>&amp;Über Resetscope</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Something unexpected happened inside Resetscope. Your case is kept; the log has the details.</source>
            <translation>In Resetscope ist etwas Unerwartetes geschehen. Ihr Fall bleibt erhalten; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>&amp;Watch for hours…</source>
            <translation>&amp;Stundenlang beobachten …</translation>
        </message>
        <message>
            <source>O&amp;bserve my application…</source>
            <translation>&amp;Meine Anwendung beobachten …</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::NumericChart</name>
        <message>
            <source>Waiting for the first result…</source>
            <translation>Auf das erste Ergebnis wird gewartet…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>Ergebnisse erscheinen hier, sobald sie eintreffen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Page</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PaintedChart</name>
        <message>
            <source>Waiting for the first result…</source>
            <translation>Auf das erste Ergebnis wird gewartet…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>Ergebnisse erscheinen hier, sobald sie eintreffen.</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>ordentlich geschlossen</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>kein Lebenszeichen mehr</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>reachable again</source>
            <translation>wieder erreichbar</translation>
        </message>
        <message>
            <source>answers differently than before</source>
            <translation>antwortet anders als zuvor</translation>
        </message>
        <message>
            <source>other trouble</source>
            <translation>anderes Problem</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PracticeDialog</name>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>An einem eingebauten Fehler üben</translation>
        </message>
        <message>
            <source>Which fault shall be running?</source>
            <translation>Welcher Fehler soll laufen?</translation>
        </message>
        <message>
            <source>Resetscope starts a small faulty service on this computer. Nothing else can reach it, and it ends with the program.</source>
            <translation>Resetscope startet einen kleinen fehlerhaften Dienst auf diesem Computer. Nichts anderes kann ihn erreichen, und er endet mit dem Programm.</translation>
        </message>
        <message>
            <source>Silence until it strikes:</source>
            <translation>Stille, bis er zuschlägt:</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A short silence makes a short practice.</source>
            <translation>Eine kurze Stille ergibt eine kurze Übung.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Start the fault</source>
            <translation>Fehler starten</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeCharts</name>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>Wählen Sie einen Test, um sein Diagramm zu sehen.</translation>
        </message>
        <message>
            <source>Charts of this test</source>
            <translation>Diagramme dieses Tests</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeRow</name>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>nicht gelaufen</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>misslungen</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Progress of: %1</source>
            <translation>Fortschritt von: %1</translation>
        </message>
        <message>
            <source>Stop this test</source>
            <translation>Diesen Test anhalten</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Stop this test: %1</source>
            <translation>Diesen Test anhalten: %1</translation>
        </message>
        <message>
            <source>Skip: %1</source>
            <translation>Überspringen: %1</translation>
        </message>
        <message>
            <source>Run again: %1</source>
            <translation>Noch einmal: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::RecentCases</name>
        <message>
            <source>Compare “%1”</source>
            <translation>„%1“ vergleichen</translation>
        </message>
        <message>
            <source>Tick two cases to compare them</source>
            <translation>Zwei Fälle ankreuzen, um sie zu vergleichen</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>The program ended while this case was being measured. What was measured is here.</source>
            <translation>Das Programm endete, während dieser Fall gemessen wurde. Was gemessen wurde, ist hier.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>„%1“ öffnen</translation>
        </message>
        <message>
            <source>More for “%1”</source>
            <translation>Mehr zu „%1“</translation>
        </message>
        <message>
            <source>Rename or delete</source>
            <translation>Umbenennen oder löschen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Rename case</source>
            <translation>Fall umbenennen</translation>
        </message>
        <message>
            <source>Name of this case:</source>
            <translation>Name dieses Falls:</translation>
        </message>
        <message>
            <source>The case was deleted.</source>
            <translation>Der Fall wurde gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Your cases will appear here. They stay on this computer.</source>
            <translation>Ihre Fälle erscheinen hier. Sie bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Compare the two ticked cases</source>
            <translation>Die zwei angekreuzten Fälle vergleichen</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReportPage</name>
        <message>
            <source>The preview is being drawn …</source>
            <translation>Die Vorschau wird gezeichnet …</translation>
        </message>
        <message>
            <source>The preview could not be drawn. The report can still be saved.</source>
            <translation>Die Vorschau ließ sich nicht zeichnen. Der Bericht kann trotzdem gespeichert werden.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscope-Fall (*.json)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>The report could not be made. The log has the details.</source>
            <translation>Der Bericht ließ sich nicht erstellen. Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>One document for everybody: a summary on the first page, then the evidence, the fix and the technical details.</source>
            <translation>Ein Dokument für alle: eine Zusammenfassung auf der ersten Seite, dann die Belege, die Lösung und die technischen Einzelheiten.</translation>
        </message>
        <message>
            <source>What shall be hidden?</source>
            <translation>Was soll verborgen werden?</translation>
        </message>
        <message>
            <source>Hidden things are replaced everywhere in the report, also in the attached data.</source>
            <translation>Verborgenes wird überall im Bericht ersetzt, auch in den angehängten Daten.</translation>
        </message>
        <message>
            <source>Names of servers</source>
            <translation>Namen von Servern</translation>
        </message>
        <message>
            <source>Network addresses</source>
            <translation>Netzwerkadressen</translation>
        </message>
        <message>
            <source>Paths in addresses and files</source>
            <translation>Pfade in Adressen und Dateien</translation>
        </message>
        <message>
            <source>Names of people and computers</source>
            <translation>Namen von Menschen und Computern</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Save as web page</source>
            <translation>Als Webseite speichern</translation>
        </message>
        <message>
            <source>Save the case (JSON)</source>
            <translation>Fall speichern (JSON)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReuseLadderChart</name>
        <message>
            <source>Using a kept connection again, close to its end</source>
            <translation>Eine gehaltene Verbindung kurz vor ihrem Ende wieder benutzen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>end</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>gelungen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>the moment the server ends it</source>
            <translation>der Moment, in dem der Server sie beendet</translation>
        </message>
        <message>
            <source>When it was used again: before (−) or after (+) its end</source>
            <translation>Wann sie wieder benutzt wurde: vor (−) oder nach (+) ihrem Ende</translation>
        </message>
        <message>
            <source>No connection was used again yet.</source>
            <translation>Noch wurde keine Verbindung wieder benutzt.</translation>
        </message>
        <message numerus="yes">
            <source>Used again %n time(s) close to the end: %1 worked, %2 failed.</source>
            <translation>
                <numerusform>%n Mal kurz vor dem Ende wieder benutzt: %1 gelungen, %2 gescheitert.</numerusform>
                <numerusform>%n Mal kurz vor dem Ende wieder benutzt: %1 gelungen, %2 gescheitert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SeriesChart</name>
        <message>
            <source>How it went over time</source>
            <translation>Wie es im Lauf der Zeit war</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>Hin und zurück</translation>
        </message>
        <message>
            <source>Unevenness of the delay</source>
            <translation>Schwankung der Verzögerung</translation>
        </message>
        <message>
            <source>Times when nothing moved</source>
            <translation>Zeiten, in denen nichts voranging</translation>
        </message>
        <message>
            <source>Packets that had to be sent again</source>
            <translation>Pakete, die noch einmal gesendet werden mussten</translation>
        </message>
        <message>
            <source>Share that was lost</source>
            <translation>Verlorener Anteil</translation>
        </message>
        <message>
            <source>Lost packets</source>
            <translation>Verlorene Pakete</translation>
        </message>
        <message>
            <source>Time until the answer</source>
            <translation>Zeit bis zur Antwort</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>Zeit zum Öffnen einer Verbindung</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>After %1: %2: %3</source>
            <translation>Nach %1: %2: %3</translation>
        </message>
        <message>
            <source>Nothing was measured yet.</source>
            <translation>Noch wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServicePage</name>
        <message>
            <source>Type the address as in a browser, for example https://shop.example.com</source>
            <translation>Geben Sie die Adresse wie im Browser ein, zum Beispiel https://shop.example.com</translation>
        </message>
        <message>
            <source>The address must begin with https://, http://, tls:// or tcp://</source>
            <translation>Die Adresse muss mit https://, http://, tls:// oder tcp:// beginnen</translation>
        </message>
        <message>
            <source>The name of the server is missing after “://”.</source>
            <translation>Nach „://“ fehlt der Name des Servers.</translation>
        </message>
        <message>
            <source>The port after the colon must be a number from 1 to 65535.</source>
            <translation>Der Port nach dem Doppelpunkt muss eine Zahl von 1 bis 65535 sein.</translation>
        </message>
        <message>
            <source>A port is needed here, for example db.example.com:5432. For a web address, put https:// in front.</source>
            <translation>Hier wird ein Port gebraucht, zum Beispiel db.example.com:5432. Bei einer Webadresse setzen Sie https:// davor.</translation>
        </message>
        <message>
            <source>This is not a valid name or address of a server. Is there a blank or a typing mistake?</source>
            <translation>Das ist kein gültiger Name und keine gültige Adresse eines Servers. Ist ein Leerzeichen oder Tippfehler darin?</translation>
        </message>
        <message>
            <source>This address is too long.</source>
            <translation>Diese Adresse ist zu lang.</translation>
        </message>
        <message>
            <source>Please leave out user name and password. They are not needed and should not be kept.</source>
            <translation>Bitte lassen Sie Benutzername und Passwort weg. Sie werden nicht gebraucht und sollten nicht aufbewahrt werden.</translation>
        </message>
        <message>
            <source>The practice fault is running on this computer and its address is filled in. Find out what is wrong with it!</source>
            <translation>Der Übungsfehler läuft auf diesem Computer, und seine Adresse ist eingetragen. Finden Sie heraus, was ihm fehlt!</translation>
        </message>
        <message>
            <source>A web service, encrypted: %1, port %2.</source>
            <translation>Ein Webdienst, verschlüsselt: %1, Port %2.</translation>
        </message>
        <message>
            <source>A web service, not encrypted: %1, port %2.</source>
            <translation>Ein Webdienst, unverschlüsselt: %1, Port %2.</translation>
        </message>
        <message>
            <source>An encrypted connection: %1, port %2.</source>
            <translation>Eine verschlüsselte Verbindung: %1, Port %2.</translation>
        </message>
        <message>
            <source>A plain connection: %1, port %2.</source>
            <translation>Eine einfache Verbindung: %1, Port %2.</translation>
        </message>
        <message>
            <source>First say which service.</source>
            <translation>Sagen Sie zuerst, welcher Dienst.</translation>
        </message>
        <message>
            <source>Please tick the permission.</source>
            <translation>Bitte kreuzen Sie die Erlaubnis an.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 in total, %2 of data, and %3 at the longest. It ends earlier when the answer is clear. Most of the time is plain waiting: the connections stay silent to see when they are ended.</source>
            <translation>Insgesamt %1, %2 an Daten und höchstens %3. Es endet früher, wenn die Antwort klar ist. Die meiste Zeit ist bloßes Warten: Die Verbindungen bleiben still, um zu sehen, wann sie beendet werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s)</source>
            <translation>
                <numerusform>%n Verbindung</numerusform>
                <numerusform>%n Verbindungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Which service shall be measured?</source>
            <translation>Welcher Dienst soll gemessen werden?</translation>
        </message>
        <message>
            <source>Resetscope talks to this one service only, gently, and shows beforehand what it will send.</source>
            <translation>Resetscope spricht nur mit diesem einen Dienst, behutsam, und zeigt vorher, was es senden wird.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adresse des Dienstes</translation>
        </message>
        <message>
            <source>How long may it wait?</source>
            <translation>Wie lange darf gewartet werden?</translation>
        </message>
        <message>
            <source>Many connections die because nobody said anything for a while. To see that, Resetscope must stay silent for at least as long.</source>
            <translation>Viele Verbindungen sterben, weil eine Weile niemand etwas sagte. Um das zu sehen, muss Resetscope mindestens so lange still bleiben.</translation>
        </message>
        <message>
            <source>Quick: 2 minutes</source>
            <translation>Schnell: 2 Minuten</translation>
        </message>
        <message>
            <source>Web servers and most proxies</source>
            <translation>Webserver und die meisten Proxys</translation>
        </message>
        <message>
            <source>Cloud: 6 minutes</source>
            <translation>Cloud: 6 Minuten</translation>
        </message>
        <message>
            <source>Also cloud load balancers</source>
            <translation>Auch Lastverteiler in der Cloud</translation>
        </message>
        <message>
            <source>Deep: 17 minutes</source>
            <translation>Gründlich: 17 Minuten</translation>
        </message>
        <message>
            <source>Also many firewalls</source>
            <translation>Auch viele Firewalls</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Eine andere Zeit</translation>
        </message>
        <message>
            <source>You choose the seconds</source>
            <translation>Sie wählen die Sekunden</translation>
        </message>
        <message>
            <source>Longest silence to try:</source>
            <translation>Längste Stille:</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Weitere Einstellungen</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Weniger Einstellungen</translation>
        </message>
        <message>
            <source>A page that is known to answer slowly (optional)</source>
            <translation>Eine Seite, die bekanntlich langsam antwortet (freiwillig)</translation>
        </message>
        <message>
            <source>A page that accepts uploads (optional)</source>
            <translation>Eine Seite, die Uploads annimmt (freiwillig)</translation>
        </message>
        <message>
            <source>What will be sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <source>Show each test</source>
            <translation>Jeden Test zeigen</translation>
        </message>
        <message>
            <source>Hide the tests</source>
            <translation>Die Tests verbergen</translation>
        </message>
        <message>
            <source>I may test this service: it is mine, or its owner agrees.</source>
            <translation>Ich darf diesen Dienst testen: Er gehört mir, oder sein Besitzer ist einverstanden.</translation>
        </message>
        <message>
            <source>Start the tests</source>
            <translation>Tests starten</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Session</name>
        <message>
            <source>“%1” cannot be opened: %2</source>
            <translation>„%1“ lässt sich nicht öffnen: %2</translation>
        </message>
        <message>
            <source>“%1” is too large to be a saved case.</source>
            <translation>„%1“ ist zu groß für einen gespeicherten Fall.</translation>
        </message>
        <message>
            <source>“%1” is not a case that Resetscope can read: %2</source>
            <translation>„%1“ ist kein Fall, den Resetscope lesen kann: %2</translation>
        </message>
        <message>
            <source>This case could not be saved.</source>
            <translation>Dieser Fall ließ sich nicht speichern.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SidePicture</name>
        <message>
            <source>Where the cause lies</source>
            <translation>Wo die Ursache liegt</translation>
        </message>
        <message>
            <source>On this computer.</source>
            <translation>Auf diesem Computer.</translation>
        </message>
        <message>
            <source>On the way between this computer and the service.</source>
            <translation>Auf dem Weg zwischen diesem Computer und dem Dienst.</translation>
        </message>
        <message>
            <source>At the service.</source>
            <translation>Beim Dienst.</translation>
        </message>
        <message>
            <source>Nowhere: nothing is wrong.</source>
            <translation>Nirgends: Es ist nichts falsch.</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>Noch nicht bekannt.</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>the way there</source>
            <translation>der Weg dorthin</translation>
        </message>
        <message>
            <source>the service</source>
            <translation>der Dienst</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StartPage</name>
        <message>
            <source>Open a saved case</source>
            <translation>Einen gespeicherten Fall öffnen</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscope-Fall (*.json)</translation>
        </message>
        <message>
            <source>Why do my connections break?</source>
            <translation>Warum brechen meine Verbindungen ab?</translation>
        </message>
        <message>
            <source>Resetscope measures how your connections end, says what most likely ends them, and gives you the setting that stops it.</source>
            <translation>Resetscope misst, wie Ihre Verbindungen enden, sagt, was sie am wahrscheinlichsten beendet, und gibt Ihnen die Einstellung, die das abstellt.</translation>
        </message>
        <message>
            <source>Diagnose a service</source>
            <translation>Einen Dienst untersuchen</translation>
        </message>
        <message>
            <source>A program says “connection reset” or simply hangs. Find out why, in a few clicks.</source>
            <translation>Ein Programm meldet „connection reset“ oder hängt einfach. Finden Sie mit wenigen Klicks heraus, warum.</translation>
        </message>
        <message>
            <source>Look at a case that somebody sent you as a file, with all its measurements.</source>
            <translation>Sehen Sie sich einen Fall, den Ihnen jemand als Datei geschickt hat, mit allen Messungen an.</translation>
        </message>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>An einem eingebauten Fehler üben</translation>
        </message>
        <message>
            <source>See how it works, safely: the fault runs on this computer only and ends when you close it.</source>
            <translation>Sehen Sie gefahrlos, wie es geht: Der Fehler läuft nur auf diesem Computer und endet, wenn Sie ihn schließen.</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Letzte Fälle</translation>
        </message>
        <message>
            <source>For trouble that comes and goes</source>
            <translation>Für Störungen, die kommen und gehen</translation>
        </message>
        <message>
            <source>Watch for hours</source>
            <translation>Stundenlang beobachten</translation>
        </message>
        <message>
            <source>Keeps a few connections open beside your work, notes every one that breaks, and names the pattern.</source>
            <translation>Hält neben Ihrer Arbeit einige Verbindungen offen, notiert jede, die abbricht, und benennt das Muster.</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>Meine Anwendung beobachten</translation>
        </message>
        <message>
            <source>Let your own program connect through Resetscope and see how each of its connections ends.</source>
            <translation>Lassen Sie Ihr eigenes Programm sich über Resetscope verbinden, und sehen Sie, wie jede seiner Verbindungen endet.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StepRail</name>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3</source>
            <translation>Schritt %1 von %2, %3</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Which service</source>
            <translation>Welcher Dienst</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Wahrscheinliche Ursache</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>A practice fault is running on this computer.</source>
            <translation>Auf diesem Computer läuft ein Übungsfehler.</translation>
        </message>
        <message>
            <source>Stop it</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StrengthRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SymptomsPage</name>
        <message>
            <source>I don't know</source>
            <translation>Ich weiß es nicht</translation>
        </message>
        <message>
            <source>After a quiet time</source>
            <translation>Nach einer ruhigen Zeit</translation>
        </message>
        <message>
            <source>The first click after a break fails.</source>
            <translation>Der erste Klick nach einer Pause scheitert.</translation>
        </message>
        <message>
            <source>While waiting for a long answer</source>
            <translation>Beim Warten auf eine lange Antwort</translation>
        </message>
        <message>
            <source>A report, an export, a slow search.</source>
            <translation>Ein Bericht, ein Export, eine langsame Suche.</translation>
        </message>
        <message>
            <source>While sending something large</source>
            <translation>Beim Senden von etwas Großem</translation>
        </message>
        <message>
            <source>An upload, a big form.</source>
            <translation>Ein Upload, ein großes Formular.</translation>
        </message>
        <message>
            <source>While receiving something large</source>
            <translation>Beim Empfangen von etwas Großem</translation>
        </message>
        <message>
            <source>A download stops halfway.</source>
            <translation>Ein Download bleibt auf halbem Weg stehen.</translation>
        </message>
        <message>
            <source>Right at the start</source>
            <translation>Gleich am Anfang</translation>
        </message>
        <message>
            <source>It never works, not even once.</source>
            <translation>Es gelingt nie, nicht ein einziges Mal.</translation>
        </message>
        <message>
            <source>When many people use it</source>
            <translation>Wenn viele Menschen es benutzen</translation>
        </message>
        <message>
            <source>At busy hours.</source>
            <translation>Zu Stoßzeiten.</translation>
        </message>
        <message>
            <source>Around an update or restart</source>
            <translation>Rund um ein Update oder einen Neustart</translation>
        </message>
        <message>
            <source>A new version was installed just then.</source>
            <translation>Gerade da wurde eine neue Version installiert.</translation>
        </message>
        <message>
            <source>Now and then</source>
            <translation>Ab und zu</translation>
        </message>
        <message>
            <source>No pattern that I can see.</source>
            <translation>Ich kann kein Muster erkennen.</translation>
        </message>
        <message>
            <source>Only one computer or program</source>
            <translation>Nur ein Computer oder Programm</translation>
        </message>
        <message>
            <source>Several people or programs</source>
            <translation>Mehrere Menschen oder Programme</translation>
        </message>
        <message>
            <source>It was always like this</source>
            <translation>Es war immer so</translation>
        </message>
        <message>
            <source>Since a recent change</source>
            <translation>Seit einer Änderung vor Kurzem</translation>
        </message>
        <message>
            <source>These words are not among the errors Resetscope knows. That is no problem: the measurements count, not the words.</source>
            <translation>Diese Worte gehören nicht zu den Fehlern, die Resetscope kennt. Das macht nichts: Es zählen die Messungen, nicht die Worte.</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Erkannt: %1</translation>
        </message>
        <message>
            <source>What it proves: %1</source>
            <translation>Was das beweist: %1</translation>
        </message>
        <message>
            <source>What it does not prove: %1</source>
            <translation>Was das nicht beweist: %1</translation>
        </message>
        <message>
            <source>Service: %1</source>
            <translation>Dienst: %1</translation>
        </message>
        <message>
            <source>Port: %1</source>
            <translation>Port: %1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Zeit: %1</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Was ist geschehen?</translation>
        </message>
        <message>
            <source>Everything here helps, nothing is required. If you don't know an answer, say so.</source>
            <translation>Alles hier hilft, nichts ist Pflicht. Wenn Sie eine Antwort nicht kennen, sagen Sie es.</translation>
        </message>
        <message>
            <source>Paste the error message or log lines</source>
            <translation>Fügen Sie die Fehlermeldung oder Protokollzeilen ein</translation>
        </message>
        <message>
            <source>For example: read ECONNRESET, Connection reset by peer, socket hang up, 502 Bad Gateway …</source>
            <translation>Zum Beispiel: read ECONNRESET, Connection reset by peer, socket hang up, 502 Bad Gateway …</translation>
        </message>
        <message>
            <source>When does it happen?</source>
            <translation>Wann tritt es auf?</translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation>Wer ist betroffen?</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>Seit wann?</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TestsPage</name>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Entscheidungsbaum</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>bisher %1</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Jetzt: %1.</translation>
        </message>
        <message>
            <source>Now: %1. Why: %2</source>
            <translation>Jetzt: %1. Warum: %2</translation>
        </message>
        <message>
            <source>Testing %1</source>
            <translation>%1 wird getestet</translation>
        </message>
        <message>
            <source>Nothing to do for you now. Watch how the connections live and die, or come back later.</source>
            <translation>Für Sie ist jetzt nichts zu tun. Sehen Sie zu, wie die Verbindungen leben und sterben, oder kommen Sie später wieder.</translation>
        </message>
        <message>
            <source>The tests are over</source>
            <translation>Die Tests sind vorbei</translation>
        </message>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>Wählen Sie einen Test, um sein Diagramm zu sehen.</translation>
        </message>
        <message>
            <source>The cause is already visible. You can look at it now; the tests go on meanwhile.</source>
            <translation>Die Ursache ist schon zu sehen. Sie können sie jetzt ansehen; die Tests laufen inzwischen weiter.</translation>
        </message>
        <message>
            <source>Nothing could be measured. Check that the address is right and that this computer is connected, then run the tests again.</source>
            <translation>Es ließ sich nichts messen. Prüfen Sie, ob die Adresse stimmt und dieser Computer verbunden ist, und starten Sie die Tests dann noch einmal.</translation>
        </message>
        <message>
            <source>The tests were stopped early. What was measured until then is kept and counts.</source>
            <translation>Die Tests wurden vorzeitig angehalten. Was bis dahin gemessen wurde, bleibt und zählt.</translation>
        </message>
        <message numerus="yes">
            <source>The answer was clear early, so %n test(s) could be spared.</source>
            <translation>
                <numerusform>Die Antwort war früh klar, %n Test konnte entfallen.</numerusform>
                <numerusform>Die Antwort war früh klar, %n Tests konnten entfallen.</numerusform>
            </translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>Wahrscheinliche Ursache ansehen</translation>
        </message>
        <message>
            <source>Stop all tests</source>
            <translation>Alle Tests anhalten</translation>
        </message>
        <message>
            <source>Run all tests again</source>
            <translation>Alle Tests noch einmal</translation>
        </message>
        <message>
            <source>Progress of all tests</source>
            <translation>Fortschritt aller Tests</translation>
        </message>
        <message>
            <source>No test has run yet. Go back one step, name the service and start.</source>
            <translation>Noch kein Test gelaufen. Gehen Sie einen Schritt zurück, nennen Sie den Dienst und starten Sie.</translation>
        </message>
        <message>
            <source>They took %1. Choose a test to see its chart.</source>
            <translation>Sie dauerten %1. Wählen Sie einen Test, um sein Diagramm zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TimeToCloseChart</name>
        <message>
            <source>When each connection ended</source>
            <translation>Wann jede Verbindung endete</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>Geplante Stille (Sekunden)</translation>
        </message>
        <message>
            <source>Silence it survived (seconds)</source>
            <translation>Überstandene Stille (Sekunden)</translation>
        </message>
        <message>
            <source>the limit that was found</source>
            <translation>die gefundene Grenze</translation>
        </message>
        <message>
            <source>No connection has ended yet.</source>
            <translation>Noch ist keine Verbindung zu Ende.</translation>
        </message>
        <message>
            <source>No connection was ended by silence so far.</source>
            <translation>Bisher wurde keine Verbindung durch Stille beendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, all close to %1 seconds of silence.</source>
            <translation>
                <numerusform>%n Verbindung endete, nach etwa %1 Sekunden Stille.</numerusform>
                <numerusform>%n Verbindungen endeten, alle nach etwa %1 Sekunden Stille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n Verbindung endete.</numerusform>
                <numerusform>%n Verbindungen endeten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TransferChart</name>
        <message>
            <source>Which packet sizes arrive?</source>
            <translation>Welche Paketgrößen kommen an?</translation>
        </message>
        <message>
            <source>Which sizes get through?</source>
            <translation>Welche Größen kommen durch?</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>Request head</source>
            <translation>Kopf der Anfrage</translation>
        </message>
        <message>
            <source>One packet</source>
            <translation>Ein Paket</translation>
        </message>
        <message>
            <source>%1, slowly</source>
            <translation>%1, langsam</translation>
        </message>
        <message>
            <source>answered “too large”</source>
            <translation>antwortete „zu groß“</translation>
        </message>
        <message>
            <source>Size of the packet</source>
            <translation>Größe des Pakets</translation>
        </message>
        <message>
            <source>Size of the transfer (each step to the right is many times more)</source>
            <translation>Größe der Übertragung (jeder Schritt nach rechts ist ein Vielfaches)</translation>
        </message>
        <message>
            <source>somewhere here</source>
            <translation>irgendwo hier</translation>
        </message>
        <message>
            <source>Largest that arrives: %1</source>
            <translation>Größtes, das ankommt: %1</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Grenze: %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>the service said no</source>
            <translation>der Dienst lehnte ab</translation>
        </message>
        <message>
            <source>It broke off after %1.</source>
            <translation>Es brach nach %1 ab.</translation>
        </message>
        <message>
            <source>The service answered with status %1.</source>
            <translation>Der Dienst antwortete mit Status %1.</translation>
        </message>
        <message>
            <source>It took %1.</source>
            <translation>Es dauerte %1.</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>%n Mal versucht.</numerusform>
                <numerusform>%n Mal versucht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was transferred yet.</source>
            <translation>Noch wurde nichts übertragen.</translation>
        </message>
        <message>
            <source>Packets of up to %1 arrive; larger ones do not.</source>
            <translation>Pakete bis %1 kommen an; größere nicht.</translation>
        </message>
        <message>
            <source>%1: works up to %2, not from %3 on.</source>
            <translation>%1: funktioniert bis %2, ab %3 nicht mehr.</translation>
        </message>
        <message>
            <source>Some transfers failed, but not from a certain size on.</source>
            <translation>Einige Übertragungen scheiterten, aber nicht ab einer bestimmten Größe.</translation>
        </message>
        <message>
            <source>Every size got through, up to %1.</source>
            <translation>Jede Größe kam durch, bis %1.</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreePanel</name>
        <message>
            <source>A possible cause: %1.</source>
            <translation>Eine mögliche Ursache: %1.</translation>
        </message>
        <message>
            <source>Answer: %1.</source>
            <translation>Antwort: %1.</translation>
        </message>
        <message>
            <source>Measured: %1: %2.</source>
            <translation>Gemessen: %1: %2.</translation>
        </message>
        <message>
            <source>You told us so in step 2.</source>
            <translation>Das haben Sie uns in Schritt 2 gesagt.</translation>
        </message>
        <message>
            <source>This question is beside the lit path, but its answer counts as well.</source>
            <translation>Diese Frage liegt neben dem beleuchteten Weg, aber ihre Antwort zählt auch.</translation>
        </message>
        <message>
            <source>The test that answers this: %1.</source>
            <translation>Der Test, der das beantwortet: %1.</translation>
        </message>
        <message>
            <source>Your answers in step 2 (What happened) decide this.</source>
            <translation>Ihre Antworten in Schritt 2 (Was geschah) entscheiden das.</translation>
        </message>
        <message>
            <source>This speaks for “%1”.</source>
            <translation>Das spricht für „%1“.</translation>
        </message>
        <message>
            <source>This speaks against “%1”.</source>
            <translation>Das spricht gegen „%1“.</translation>
        </message>
        <message>
            <source>Where this rule comes from: %1</source>
            <translation>Woher diese Regel kommt: %1</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show the chart again</source>
            <translation>Das Diagramm wieder zeigen</translation>
        </message>
        <message>
            <source>Give the tree the room of the chart</source>
            <translation>Dem Baum den Platz des Diagramms geben</translation>
        </message>
        <message>
            <source>Decision tree: click a question to see why.</source>
            <translation>Entscheidungsbaum: Klicken Sie auf eine Frage, um zu sehen, warum.</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Show the path that the answers took</source>
            <translation>Den Weg zeigen, den die Antworten nahmen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Show the whole tree</source>
            <translation>Den ganzen Baum zeigen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreeView</name>
        <message>
            <source>Decision tree</source>
            <translation>Entscheidungsbaum</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>Noch ist keine Frage beantwortet.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 % likely</source>
            <translation>zu %1 % wahrscheinlich</translation>
        </message>
        <message>
            <source>not tested yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <source>%1 (%2 % certain)</source>
            <translation>%1 (zu %2 % sicher)</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Verdict</name>
        <message>
            <source>Nothing was measured</source>
            <translation>Nichts gemessen</translation>
        </message>
        <message>
            <source>Cut off before anything was measured</source>
            <translation>Abgeschnitten, bevor etwas gemessen war</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>Noch nicht zu sagen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>very sure (%1 %)</source>
            <translation>sehr sicher (%1 %)</translation>
        </message>
        <message>
            <source>fairly sure (%1 %)</source>
            <translation>ziemlich sicher (%1 %)</translation>
        </message>
        <message>
            <source>not sure (%1 %)</source>
            <translation>nicht sicher (%1 %)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>ordentlich geschlossen</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>abgeschnitten (Abbruch)</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>wortlos vergessen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funktioniert</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>Abbruch</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>unreachable</source>
            <translation>nicht erreichbar</translation>
        </message>
        <message>
            <source>sometimes works</source>
            <translation>funktioniert manchmal</translation>
        </message>
        <message>
            <source>any silence</source>
            <translation>jede Stille</translation>
        </message>
        <message>
            <source>between requests</source>
            <translation>zwischen Anfragen</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>während einer Anfrage</translation>
        </message>
        <message>
            <source>%1 (between %2 and %3)</source>
            <translation>%1 (zwischen %2 und %3)</translation>
        </message>
        <message>
            <source>Name is known</source>
            <translation>Name ist bekannt</translation>
        </message>
        <message>
            <source>Name look-up problem</source>
            <translation>Problem beim Nachschlagen</translation>
        </message>
        <message>
            <source>Addresses of the name</source>
            <translation>Adressen des Namens</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>Dauer des Nachschlagens</translation>
        </message>
        <message>
            <source>Odd address for the name</source>
            <translation>Seltsame Adresse zum Namen</translation>
        </message>
        <message>
            <source>Opening a connection</source>
            <translation>Eine Verbindung öffnen</translation>
        </message>
        <message>
            <source>Connections that opened</source>
            <translation>Verbindungen, die sich öffneten</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>Zeit zum Öffnen einer Verbindung</translation>
        </message>
        <message>
            <source>Connections tried</source>
            <translation>Versuchte Verbindungen</translation>
        </message>
        <message>
            <source>Encryption works</source>
            <translation>Verschlüsselung gelingt</translation>
        </message>
        <message>
            <source>Encryption version</source>
            <translation>Version der Verschlüsselung</translation>
        </message>
        <message>
            <source>Problem with encryption</source>
            <translation>Problem mit der Verschlüsselung</translation>
        </message>
        <message>
            <source>Certificate is valid for</source>
            <translation>Zertifikat gilt noch</translation>
        </message>
        <message>
            <source>Reset because of the server name</source>
            <translation>Abbruch wegen des Servernamens</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>Status der Antwort</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>Eine Anfrage</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTP-Version</translation>
        </message>
        <message>
            <source>Time of one request</source>
            <translation>Dauer einer Anfrage</translation>
        </message>
        <message>
            <source>Server software</source>
            <translation>Software des Servers</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>Wie der Server sich nennt</translation>
        </message>
        <message>
            <source>Server keeps connections open</source>
            <translation>Server hält Verbindungen offen</translation>
        </message>
        <message>
            <source>Waiting time the server announces</source>
            <translation>Wartezeit, die der Server ankündigt</translation>
        </message>
        <message>
            <source>Requests the server announces</source>
            <translation>Anfragen, die der Server ankündigt</translation>
        </message>
        <message>
            <source>Longest silence a connection survives</source>
            <translation>Längste Stille, die eine Verbindung übersteht</translation>
        </message>
        <message>
            <source>How silent connections end</source>
            <translation>Wie stille Verbindungen enden</translation>
        </message>
        <message>
            <source>When the silence counts</source>
            <translation>Wann die Stille zählt</translation>
        </message>
        <message>
            <source>Longest silence that was harmless</source>
            <translation>Längste harmlose Stille</translation>
        </message>
        <message>
            <source>Noticed only when used again</source>
            <translation>Erst bei der nächsten Benutzung bemerkt</translation>
        </message>
        <message>
            <source>All connections ended at once</source>
            <translation>Alle Verbindungen endeten zugleich</translation>
        </message>
        <message>
            <source>Longest silence during a request</source>
            <translation>Längste Stille während einer Anfrage</translation>
        </message>
        <message>
            <source>How slow requests end</source>
            <translation>Wie langsame Anfragen enden</translation>
        </message>
        <message>
            <source>Server keeps an unused connection for</source>
            <translation>Server behält eine unbenutzte Verbindung</translation>
        </message>
        <message>
            <source>How the server ends unused connections</source>
            <translation>Wie der Server unbenutzte Verbindungen beendet</translation>
        </message>
        <message>
            <source>Server announces its limit</source>
            <translation>Server kündigt seine Grenze an</translation>
        </message>
        <message>
            <source>Limit is as announced</source>
            <translation>Grenze wie angekündigt</translation>
        </message>
        <message>
            <source>Requests per connection</source>
            <translation>Anfragen je Verbindung</translation>
        </message>
        <message>
            <source>Unused connection stayed open for</source>
            <translation>Unbenutzte Verbindung blieb offen</translation>
        </message>
        <message>
            <source>Reuse that worked</source>
            <translation>Gelungene Wiederbenutzung</translation>
        </message>
        <message>
            <source>Reuse tried</source>
            <translation>Versuchte Wiederbenutzung</translation>
        </message>
        <message>
            <source>Dangerous moment around the limit</source>
            <translation>Gefährlicher Moment um die Grenze</translation>
        </message>
        <message>
            <source>How reuse failed</source>
            <translation>Wie die Wiederbenutzung scheiterte</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
    </context>
</TS>
