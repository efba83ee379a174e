<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>AdministratorMessage</name>
        <message>
            <source>It was closed in the orderly way (FIN).</source>
            <translation>正常な手順（FIN）で閉じられました。</translation>
        </message>
        <message>
            <source>It was cut off with a reset (RST).</source>
            <translation>リセット（RST）で切断されました。</translation>
        </message>
        <message>
            <source>Nothing announced the end: the connection was forgotten silently and did not work any more.</source>
            <translation>終了の通知はありませんでした。接続は何も知らされないまま忘れられ、使えなくなっていました。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1～%2 s</translation>
        </message>
        <message>
            <source>A connection kept open between two requests ended after %1 without traffic.</source>
            <translation>2つのリクエストの間で保持されていた接続が、%1の無通信の後に終了しました。</translation>
        </message>
        <message>
            <source>A connection with a request in progress ended after %1 without traffic.</source>
            <translation>リクエスト処理中の接続が、%1の無通信の後に終了しました。</translation>
        </message>
        <message>
            <source>A connection ended after %1 without traffic.</source>
            <translation>接続が、%1の無通信の後に終了しました。</translation>
        </message>
        <message>
            <source>The service announces that it keeps connections for %1 s.</source>
            <translation>サービスは、接続を%1 s保持すると通知しています。</translation>
        </message>
        <message>
            <source>Connection attempts were refused.</source>
            <translation>接続の試みが拒否されました。</translation>
        </message>
        <message>
            <source>Connection attempts were answered with a reset.</source>
            <translation>接続の試みにリセットが返されました。</translation>
        </message>
        <message>
            <source>Some connection attempts worked and others did not.</source>
            <translation>接続の試みは、成功したものと失敗したものがありました。</translation>
        </message>
        <message>
            <source>Connection attempts got no answer.</source>
            <translation>接続の試みに応答がありませんでした。</translation>
        </message>
        <message>
            <source>The service answered with HTTP status %1.</source>
            <translation>サービスはHTTPステータス%1を返しました。</translation>
        </message>
        <message>
            <source>The encrypted connection (TLS) could not be set up: %1.</source>
            <translation>暗号化接続（TLS）を確立できませんでした：%1。</translation>
        </message>
        <message>
            <source>Uploads failed from about %1 on.</source>
            <translation>アップロードは約%1以上で失敗しました。</translation>
        </message>
        <message>
            <source>The answers name this software: %1.</source>
            <translation>応答に含まれていたソフトウェア名：%1。</translation>
        </message>
        <message>
            <source>%1: %2 (default %3 s)</source>
            <translation>%1：%2（既定値%3 s）</translation>
        </message>
        <message>
            <source>Settings that have such a default (the number alone does not prove which one it is):</source>
            <translation>既定値がこの値になっている設定（数値だけでは、どの設定かは断定できません）：</translation>
        </message>
        <message>
            <source>Subject: Connection problem with %1</source>
            <translation>件名：%1への接続の問題</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>お疲れさまです。</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope.</source>
            <translation>Resetscopeで%1への接続をテストしました。</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope on %2.</source>
            <translation>%2に、Resetscopeで%1への接続をテストしました。</translation>
        </message>
        <message>
            <source>Address tested: %1</source>
            <translation>テストしたアドレス：%1</translation>
        </message>
        <message>
            <source>What was measured:</source>
            <translation>測定結果：</translation>
        </message>
        <message>
            <source>No number stands out.</source>
            <translation>特に目立つ数値はありません。</translation>
        </message>
        <message>
            <source>The tests found no fault. If you see resets in your logs at that time, I would like to compare.</source>
            <translation>テストでは障害は見つかりませんでした。その時刻のログにリセットが記録されていれば、照合させてください。</translation>
        </message>
        <message>
            <source>The tests do not yet tell what the cause is, or whose side it is on. Could you have a look at your logs for that time?</source>
            <translation>テストの結果だけでは、原因も、どちら側の問題かもまだ分かりません。その時刻のログをご確認いただけますか。</translation>
        </message>
        <message>
            <source>This would help to find it:</source>
            <translation>原因の特定に役立つもの：</translation>
        </message>
        <message>
            <source>Most likely cause (%1 % sure): %2</source>
            <translation>最も可能性の高い原因（確度%1%）：%2</translation>
        </message>
        <message>
            <source>What I suggest: %1 (%2)</source>
            <translation>ご提案：%1（%2）</translation>
        </message>
        <message>
            <source>(Not every number in it was measured; please adapt it.)</source>
            <translation>（含まれる数値のすべてが測定値ではありません。環境に合わせて調整してください。）</translation>
        </message>
        <message>
            <source>Please note: %1</source>
            <translation>ご注意：%1</translation>
        </message>
        <message>
            <source>To undo it: %1</source>
            <translation>元に戻す方法：%1</translation>
        </message>
        <message>
            <source>To check it: %1</source>
            <translation>確認方法：%1</translation>
        </message>
        <message>
            <source>Documentation: %1</source>
            <translation>ドキュメント：%1</translation>
        </message>
        <message>
            <source>To check a change, I can run the same test again and compare the numbers.</source>
            <translation>変更後は、同じテストをもう一度実行して数値を比較できます。</translation>
        </message>
        <message>
            <source>Thank you for having a look.</source>
            <translation>ご確認のほど、よろしくお願いいたします。</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>ファイルを開けません：%1。</translation>
        </message>
        <message>
            <source>Reading failed after %1 bytes: %2.</source>
            <translation>%1バイトまで読んだところで読み取りに失敗しました：%2。</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off after %1 bytes.</source>
            <translation>圧縮ファイルが、%1バイトより後で破損しているか途切れています。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng).</source>
            <translation>これはネットワークキャプチャ（pcapまたはpcapng）ではありません。</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng); it looks like: %1.</source>
            <translation>これはネットワークキャプチャ（pcapまたはpcapng）ではありません。次のもののようです：%1。</translation>
        </message>
        <message>
            <source>The capture is cut off after %1 bytes.</source>
            <translation>キャプチャが%1バイトで途切れています。</translation>
        </message>
        <message>
            <source>The capture is damaged at byte %1.</source>
            <translation>キャプチャの%1バイト目が破損しています。</translation>
        </message>
        <message>
            <source>This form of capture cannot be read: %1.</source>
            <translation>この形式のキャプチャは読み取れません：%1。</translation>
        </message>
        <message>
            <source>The capture was made on a kind of network interface that cannot be read (link type %1).</source>
            <translation>このキャプチャは、読み取りに対応していない種類のネットワークインターフェイスで記録されています（リンクタイプ%1）。</translation>
        </message>
        <message>
            <source>The small capture cannot be written: %1.</source>
            <translation>小さいキャプチャを書き込めません：%1。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>読み取りを中止しました。</translation>
        </message>
        <message>
            <source>%1 What comes before that (%2 packets) was read.</source>
            <translation>%1それより前の部分（%2パケット）は読み取りました。</translation>
        </message>
        <message>
            <source>There are so many resets that %1 of them were only counted.</source>
            <translation>リセットが多すぎるため、%1個は数えるだけにしました。</translation>
        </message>
        <message>
            <source>There are so many connections (%1) that the overview covers only the first ones.</source>
            <translation>接続が多すぎるため（%1個）、一覧には最初のものだけを示しています。</translation>
        </message>
        <message>
            <source>So many connections were open at once that %1 had to be judged early.</source>
            <translation>同時に開いている接続が多すぎたため、%1個は早めに判定しました。</translation>
        </message>
        <message>
            <source>%1 packets come from a kind of network interface that cannot be read.</source>
            <translation>%1個のパケットは、読み取りに対応していない種類のネットワークインターフェイスのものです。</translation>
        </message>
        <message>
            <source>The packets are not in order of time (%1 are older than the one before), which makes timing less certain.</source>
            <translation>パケットが時刻順に並んでいないため（%1個が直前のパケットより古い）、時間の判定の確かさが下がります。</translation>
        </message>
        <message>
            <source>%1 packets were captured too short to hold their whole header.</source>
            <translation>%1個のパケットは、ヘッダー全体が入る長さまで記録されていません。</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中の機器</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>not certain</source>
            <translation>不確か</translation>
        </message>
        <message>
            <source>nothing listens on this port</source>
            <translation>このポートで待ち受けているものがない</translation>
        </message>
        <message>
            <source>the connection was being closed anyway</source>
            <translation>接続はすでに閉じられるところだった</translation>
        </message>
        <message>
            <source>the client left after the complete answer</source>
            <translation>クライアントが応答をすべて受け取ってから離れた</translation>
        </message>
        <message>
            <source>answer to a late packet of a connection that had ended</source>
            <translation>終了した接続に遅れて届いたパケットへの応答</translation>
        </message>
        <message>
            <source>the sender did not know the connection any more</source>
            <translation>送信者がその接続をもう覚えていなかった</translation>
        </message>
        <message>
            <source>the client only looked whether the port is open</source>
            <translation>クライアントはポートが開いているかを調べただけだった</translation>
        </message>
        <message>
            <source>the client gave up by itself</source>
            <translation>クライアントが自分から中止した</translation>
        </message>
        <message>
            <source>the same packet, captured twice</source>
            <translation>同じパケットが2回キャプチャされた</translation>
        </message>
        <message>
            <source>before the connection was open</source>
            <translation>接続が開く前</translation>
        </message>
        <message>
            <source>open, but nothing was sent yet</source>
            <translation>開いたが、まだ何も送られていない</translation>
        </message>
        <message>
            <source>after the first message, before any answer</source>
            <translation>最初のメッセージの後、応答の前</translation>
        </message>
        <message>
            <source>in the middle of the conversation</source>
            <translation>やり取りの途中</translation>
        </message>
        <message>
            <source>after one side had said goodbye</source>
            <translation>片方が終了を告げた後</translation>
        </message>
        <message>
            <source>the beginning was not captured</source>
            <translation>開始部分がキャプチャされていない</translation>
        </message>
        <message>
            <source>How far the connection was</source>
            <translation>接続の進み具合</translation>
        </message>
        <message>
            <source>Pattern known from studies of tampering</source>
            <translation>改ざんの研究で知られているパターン</translation>
        </message>
        <message>
            <source>Answer to a connection attempt</source>
            <translation>接続の試みへの応答</translation>
        </message>
        <message>
            <source>The connection was being closed</source>
            <translation>接続は閉じられるところだった</translation>
        </message>
        <message>
            <source>Answer to a late packet</source>
            <translation>遅れたパケットへの応答</translation>
        </message>
        <message>
            <source>Silence before</source>
            <translation>直前の無通信</translation>
        </message>
        <message>
            <source>Distance the packet has travelled (TTL)</source>
            <translation>パケットが通ってきた距離（TTL）</translation>
        </message>
        <message>
            <source>The sender kept talking after its own reset</source>
            <translation>送信者は自分のリセットの後も送り続けた</translation>
        </message>
        <message>
            <source>The other end questioned the reset</source>
            <translation>相手側がリセットを疑った</translation>
        </message>
        <message>
            <source>The reset had no effect</source>
            <translation>リセットは効かなかった</translation>
        </message>
        <message>
            <source>Place in the stream</source>
            <translation>ストリーム内の位置</translation>
        </message>
        <message>
            <source>Behind data that was sent before</source>
            <translation>すでに送られたデータより後ろの位置</translation>
        </message>
        <message>
            <source>Several resets that guess the place in the stream</source>
            <translation>ストリーム内の位置を推測する複数のリセット</translation>
        </message>
        <message>
            <source>Several resets that acknowledge different things</source>
            <translation>異なる確認応答を持つ複数のリセット</translation>
        </message>
        <message>
            <source>Several resets from different distances</source>
            <translation>異なる距離からの複数のリセット</translation>
        </message>
        <message>
            <source>Several resets of different kinds</source>
            <translation>異なる種類の複数のリセット</translation>
        </message>
        <message>
            <source>Quickness of the answer</source>
            <translation>応答の速さ</translation>
        </message>
        <message>
            <source>Packet counter of the sender</source>
            <translation>送信者のパケットカウンター</translation>
        </message>
        <message>
            <source>Clock of the sender</source>
            <translation>送信者の時計</translation>
        </message>
        <message>
            <source>Receive window in the packet</source>
            <translation>パケットの受信ウィンドウ</translation>
        </message>
        <message>
            <source>Both ends were reset together</source>
            <translation>両端が同時にリセットされた</translation>
        </message>
        <message>
            <source>Came together with a forged reset</source>
            <translation>偽造されたリセットと一緒に届いた</translation>
        </message>
        <message>
            <source>What the capture at the other end says</source>
            <translation>反対側のキャプチャが示すこと</translation>
        </message>
        <message>
            <source>What the packet says about itself (a claim, no proof)</source>
            <translation>パケット自身の申告（主張であり、証明ではない）</translation>
        </message>
        <message>
            <source>%1 packets, %2 connections, %3 resets.</source>
            <translation>パケット%1個、接続%2個、リセット%3個。</translation>
        </message>
        <message>
            <source>%1 resets broke a connection; sender: %2.</source>
            <translation>接続を切断したリセット：%1個、送信者：%2。</translation>
        </message>
        <message>
            <source>%1 resets are ordinary ends: %2.</source>
            <translation>通常の終了によるリセット：%1個（%2）。</translation>
        </message>
        <message>
            <source>an ordinary end</source>
            <translation>通常の終了</translation>
        </message>
        <message>
            <source>Packet capture</source>
            <translation>パケットキャプチャ</translation>
        </message>
    </context>
    <context>
        <name>CaptureSignal</name>
        <message>
            <source>refuses a connection attempt</source>
            <translation>接続の試みを拒否している</translation>
        </message>
        <message>
            <source>the connection was being closed already</source>
            <translation>接続はすでに閉じられるところだった</translation>
        </message>
        <message>
            <source>answers a packet for a connection that is gone</source>
            <translation>すでにない接続のパケットに応答している</translation>
        </message>
        <message>
            <source>%1, as in other connections of this service</source>
            <translation>%1、このサービスの他の接続と同じ</translation>
        </message>
        <message>
            <source>%1, unlike other connections of this service</source>
            <translation>%1、このサービスの他の接続と異なる</translation>
        </message>
        <message>
            <source>%1, as in other connections of this host</source>
            <translation>%1、このホストの他の接続と同じ</translation>
        </message>
        <message>
            <source>%1, unlike other ports of this address</source>
            <translation>%1、このアドレスの他のポートと異なる</translation>
        </message>
        <message>
            <source>%1, nothing to compare with</source>
            <translation>%1、比較対象なし</translation>
        </message>
        <message>
            <source>%1, as always</source>
            <translation>%1、いつもと同じ</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1（基準は%2）</translation>
        </message>
        <message>
            <source>%1 against %2..%3</source>
            <translation>%1（基準は%2～%3）</translation>
        </message>
        <message>
            <source>%1 against %2, as lately</source>
            <translation>%1（基準は%2）、最近と同じ</translation>
        </message>
        <message>
            <source>%1 against %2..%3, as lately</source>
            <translation>%1（基準は%2～%3）、最近と同じ</translation>
        </message>
        <message>
            <source>%1 against %2, which varies</source>
            <translation>%1（基準は%2）、基準にばらつきあり</translation>
        </message>
        <message>
            <source>%1 against %2..%3, which varies</source>
            <translation>%1（基準は%2～%3）、基準にばらつきあり</translation>
        </message>
        <message>
            <source>%1 against %2, as only in the handshake</source>
            <translation>%1（基準は%2）、ハンドシェイク時のみ同じ</translation>
        </message>
        <message>
            <source>%1 against %2..%3, as only in the handshake</source>
            <translation>%1（基準は%2～%3）、ハンドシェイク時のみ同じ</translation>
        </message>
        <message>
            <source>%1 against %2, other start value but the same distance</source>
            <translation>%1（基準は%2）、初期値は異なるが距離は同じ</translation>
        </message>
        <message>
            <source>%1 against %2..%3, other start value but the same distance</source>
            <translation>%1（基準は%2～%3）、初期値は異なるが距離は同じ</translation>
        </message>
        <message>
            <source>%1 against %2, the route changed</source>
            <translation>%1（基準は%2）、経路が変わった</translation>
        </message>
        <message>
            <source>%1 against %2..%3, the route changed</source>
            <translation>%1（基準は%2～%3）、経路が変わった</translation>
        </message>
        <message>
            <source>%1 more packet(s) of the sender, from %2 ms after its own reset</source>
            <translation>送信者のパケットがさらに%1個、自身のリセットの%2 ms後から</translation>
        </message>
        <message>
            <source>the other end answered with a challenge instead of closing</source>
            <translation>相手側は閉じずにチャレンジで応答した</translation>
        </message>
        <message>
            <source>the connection went on</source>
            <translation>接続は続いた</translation>
        </message>
        <message>
            <source>does not acknowledge the attempt it answers</source>
            <translation>応答対象の試みを確認応答していない</translation>
        </message>
        <message>
            <source>where the other end expects it</source>
            <translation>相手側が待っている位置</translation>
        </message>
        <message>
            <source>where the stream stands</source>
            <translation>ストリームの現在の位置</translation>
        </message>
        <message>
            <source>%1 bytes behind data that was sent before</source>
            <translation>すでに送られたデータより%1バイト後ろ</translation>
        </message>
        <message>
            <source>%1 bytes ahead of the stream</source>
            <translation>ストリームより%1バイト先</translation>
        </message>
        <message>
            <source>further ahead than the reset before</source>
            <translation>前のリセットよりさらに先</translation>
        </message>
        <message>
            <source>other number than before</source>
            <translation>前と異なる番号</translation>
        </message>
        <message>
            <source>acknowledges something else than the reset before</source>
            <translation>前のリセットと異なるものを確認応答している</translation>
        </message>
        <message>
            <source>other TTL than the reset before</source>
            <translation>前のリセットと異なるTTL</translation>
        </message>
        <message>
            <source>a second reset of another kind, unprovoked</source>
            <translation>きっかけのない、別の種類の2つ目のリセット</translation>
        </message>
        <message>
            <source>the capture at the other end does not have it</source>
            <translation>反対側のキャプチャにはない</translation>
        </message>
        <message>
            <source>the capture at the other end has it too</source>
            <translation>反対側のキャプチャにもある</translation>
        </message>
        <message>
            <source>came together with a reset that a device on the way sent</source>
            <translation>途中の機器が送ったリセットと一緒に届いた</translation>
        </message>
        <message>
            <source>%1 ms after what it answers, round trip %2 ms</source>
            <translation>応答対象から%1 ms後、往復時間%2 ms</translation>
        </message>
        <message>
            <source>%1, as kernels answer for a connection they do not have</source>
            <translation>%1、持っていない接続に対するカーネルの応答と同じ</translation>
        </message>
        <message>
            <source>the sender uses the same number again and again</source>
            <translation>送信者は同じ番号を何度も使っている</translation>
        </message>
        <message>
            <source>identification and window copied from the packet it answers</source>
            <translation>識別子とウィンドウが応答対象のパケットからコピーされている</translation>
        </message>
        <message>
            <source>identification copied from the packet it answers</source>
            <translation>識別子が応答対象のパケットからコピーされている</translation>
        </message>
        <message>
            <source>follows the sender's last one by %1</source>
            <translation>送信者の直前のものから%1進んでいる</translation>
        </message>
        <message>
            <source>jumps by %1 where the sender counts in small steps</source>
            <translation>送信者は少しずつ数えるのに、%1飛んでいる</translation>
        </message>
        <message>
            <source>has one, although the sender never sends any</source>
            <translation>送信者は一度も付けないのに、付いている</translation>
        </message>
        <message>
            <source>none, as kernels answer for a connection they do not have</source>
            <translation>なし、持っていない接続に対するカーネルの応答と同じ</translation>
        </message>
        <message>
            <source>none, although the sender uses them</source>
            <translation>送信者は使うのに、付いていない</translation>
        </message>
        <message>
            <source>continues the sender's clock</source>
            <translation>送信者の時計の続きになっている</translation>
        </message>
        <message>
            <source>does not fit the sender's clock</source>
            <translation>送信者の時計と合わない</translation>
        </message>
        <message>
            <source>%1, as in the sender's last packet</source>
            <translation>%1、送信者の直前のパケットと同じ</translation>
        </message>
        <message>
            <source>both ends were reset in the same moment</source>
            <translation>両端が同じ瞬間にリセットされた</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>CaseReader</name>
        <message>
            <source>An object was expected here.</source>
            <translation>ここにはオブジェクトが必要です。</translation>
        </message>
        <message>
            <source>A finding needs a number, a word or yes/no as its value.</source>
            <translation>所見の値には、数値、単語、または「はい」「いいえ」が必要です。</translation>
        </message>
        <message>
            <source>“%1” is not a state of a test.</source>
            <translation>「%1」はテストの状態ではありません。</translation>
        </message>
        <message>
            <source>The case does not say which service was tested.</source>
            <translation>どのサービスをテストしたかがケースに書かれていません。</translation>
        </message>
        <message>
            <source>“%1” is not a service address.</source>
            <translation>「%1」はサービスのアドレスではありません。</translation>
        </message>
        <message>
            <source>Every answer must be a text.</source>
            <translation>回答はすべてテキストでなければなりません。</translation>
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation>ここにはテキストが必要です。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>この数値は範囲外です。</translation>
        </message>
        <message>
            <source>A number was expected here.</source>
            <translation>ここには数値が必要です。</translation>
        </message>
        <message>
            <source>Yes or no (true or false) was expected here.</source>
            <translation>ここには「はい」か「いいえ」（trueまたはfalse）が必要です。</translation>
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation>ここにはリストが必要です。</translation>
        </message>
        <message>
            <source>The case holds more than %1 measurements; that is too many to open.</source>
            <translation>このケースには%1個を超える測定値があり、多すぎて開けません。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB; that is not a saved case.</source>
            <translation>ファイルが64 MiBを超えています。保存されたケースではありません。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The file is nested too deeply; that is not a saved case.</source>
            <translation>ファイルの入れ子が深すぎます。保存されたケースではありません。</translation>
        </message>
        <message>
            <source>The file is not a saved case: it is damaged or not JSON.</source>
            <translation>このファイルは保存されたケースではありません。破損しているか、JSONではありません。</translation>
        </message>
        <message>
            <source>The file is JSON, but not a case of this program (“resetscope.report/1” was expected).</source>
            <translation>このファイルはJSONですが、このプログラムのケースではありません（「resetscope.report/1」が必要です）。</translation>
        </message>
        <message>
            <source>“%1” is not a date and time.</source>
            <translation>「%1」は日時ではありません。</translation>
        </message>
    </context>
    <context>
        <name>CaseStore</name>
        <message>
            <source>The disk is full, so the case could not be saved in %1. Free some space; nothing measured is lost while the program stays open.</source>
            <translation>ディスクがいっぱいのため、ケースを%1に保存できませんでした。空き容量を増やしてください。プログラムを開いている間は、測定結果は失われません。</translation>
        </message>
        <message>
            <source>%1 may not be written to. Allow writing to it, or save the case as a report.</source>
            <translation>%1に書き込む権限がありません。書き込みを許可するか、ケースをレポートとして保存してください。</translation>
        </message>
        <message>
            <source>Another program is using %1. Close it and try again.</source>
            <translation>別のプログラムが%1を使用しています。そのプログラムを閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <source>%1 could not be opened. Check that the folder exists and that you may write to it.</source>
            <translation>%1を開けませんでした。フォルダーが存在し、書き込み権限があることを確認してください。</translation>
        </message>
        <message>
            <source>The disk did not accept the case in %1. Check for free space and for a failing disk.</source>
            <translation>ディスクが%1へのケースの保存を受け付けませんでした。空き容量とディスクの故障を確認してください。</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged.</source>
            <translation>%1に保存されたケースは破損しています。</translation>
        </message>
        <message>
            <source>The saved cases in %1 could not be used (%2).</source>
            <translation>%1に保存されたケースを使用できませんでした（%2）。</translation>
        </message>
        <message>
            <source>The folder %1 for saved cases could not be made. Check that you may write there.</source>
            <translation>ケースの保存フォルダー%1を作成できませんでした。書き込み権限があることを確認してください。</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged and the file could not be set aside. Move it away by hand; then cases can be saved again.</source>
            <translation>%1に保存されたケースが破損していますが、ファイルを退避できませんでした。手動で移動すると、再びケースを保存できるようになります。</translation>
        </message>
        <message>
            <source>The saved cases were damaged. The file was set aside as %1 and a new one was begun.</source>
            <translation>保存されたケースが破損していました。ファイルを%1として退避し、新しいファイルを作成しました。</translation>
        </message>
        <message>
            <source>The saved cases are not available.</source>
            <translation>保存されたケースを利用できません。</translation>
        </message>
        <message>
            <source>This saved case is damaged and cannot be opened. The other cases are not affected; delete this one or run the tests again.</source>
            <translation>この保存されたケースは破損しているため、開けません。他のケースに影響はありません。このケースを削除するか、テストをもう一度実行してください。</translation>
        </message>
        <message>
            <source>This case is not there any more. It may have been deleted in another window.</source>
            <translation>このケースはもうありません。別のウィンドウで削除された可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of training</source>
            <translation>修了証</translation>
        </message>
        <message>
            <source>This certifies that</source>
            <translation>次の方は、</translation>
        </message>
        <message>
            <source>learned on real faults why network connections break, and how to prove it.</source>
            <translation>ネットワーク接続が切れる理由とその証明方法を、実際の障害で学んだことを証します。</translation>
        </message>
        <message>
            <source>%1 of %2 lessons passed</source>
            <translation>レッスン%2件中%1件に合格</translation>
        </message>
        <message>
            <source>%1 of %2 hidden faults found, best score %3 of 100</source>
            <translation>隠された障害%2件中%1件を発見、最高得点は100点中%3点</translation>
        </message>
        <message>
            <source>Printed by the trainee's own copy of Resetscope; it does not prove who sat at the keyboard.</source>
            <translation>受講者自身のResetscopeで印刷されたものであり、誰が操作したかを証明するものではありません。</translation>
        </message>
    </context>
    <context>
        <name>CheckPlan</name>
        <message>
            <source>Tests: %1</source>
            <translation>テスト：%1</translation>
        </message>
        <message>
            <source>At most %1, %2 connections at once, %3.</source>
            <translation>最大%1、同時接続%2個、%3。</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>for:</source>
            <translation>裏づけ：</translation>
        </message>
        <message>
            <source>against:</source>
            <translation>反証：</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1（%2%）</translation>
        </message>
        <message>
            <source>What ends it</source>
            <translation>解決方法</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>担当：%1</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>リスク：%1</translation>
        </message>
        <message>
            <source>Also affects: %1</source>
            <translation>影響範囲：%1</translation>
        </message>
        <message>
            <source>Old advice: %1</source>
            <translation>従来の助言：%1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>元に戻す：%1</translation>
        </message>
        <message>
            <source>There are also fixes for: %1</source>
            <translation>次のものへの対処もあります：%1</translation>
        </message>
        <message>
            <source>Not clear yet. Most likely so far: %1 (%2 %).</source>
            <translation>まだはっきりしません。今のところ最も可能性が高いもの：%1（%2%）。</translation>
        </message>
        <message>
            <source>How sure: %1 %</source>
            <translation>確度：%1%</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>他に考えられる原因</translation>
        </message>
        <message>
            <source>What is missing to be sure</source>
            <translation>確定に足りないもの</translation>
        </message>
        <message>
            <source>What would change this</source>
            <translation>結論が変わる条件</translation>
        </message>
        <message>
            <source>no file of the folder can be used</source>
            <translation>フォルダーに使用できるファイルがありません</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>cannot tell yet</source>
            <translation>まだ判断できません</translation>
        </message>
        <message>
            <source>measured another service; left out</source>
            <translation>別のサービスの測定のため除外</translation>
        </message>
        <message>
            <source>fine, but not tested as far</source>
            <translation>問題なし、ただし同じ範囲まではテストしていない</translation>
        </message>
        <message>
            <source>%1 (%2 % sure)</source>
            <translation>%1（確度%2%）</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%nか所</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>次にすること：%1</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>stopped before it had a result</source>
            <translation>結果が出る前に停止</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>異なる点</translation>
        </message>
        <message>
            <source>Keep in mind</source>
            <translation>留意点</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>This part of the program is missing: %1.</source>
            <translation>プログラムのこの部分がありません：%1。</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2.</source>
            <translation>%1は有効なJSONではありません：%2。</translation>
        </message>
    </context>
    <context>
        <name>Diagnosis</name>
        <message>
            <source>Yes.</source>
            <translation>はい。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>いいえ。</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>This &lt;VirtualHost&gt; is not closed.</source>
            <translation>この&lt;VirtualHost&gt;は閉じられていません。</translation>
        </message>
        <message>
            <source>This closes a &lt;VirtualHost&gt; that was not opened.</source>
            <translation>開かれていない&lt;VirtualHost&gt;を閉じています。</translation>
        </message>
        <message>
            <source>The included file %1 was not given.</source>
            <translation>インクルードされているファイル%1が渡されていません。</translation>
        </message>
        <message>
            <source>Write at %1: %2</source>
            <translation>%1に記述：%2</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off here; what came before was used.</source>
            <translation>圧縮ファイルはここで破損しているか途切れています。これより前の部分を使用しました。</translation>
        </message>
        <message>
            <source>Reading stopped in the middle of the file; what came before was used.</source>
            <translation>ファイルの途中で読み取りが止まりました。これより前の部分を使用しました。</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>ファイルを開けません：%1。</translation>
        </message>
        <message>
            <source>This line is extremely long; only its first 64 KiB were read.</source>
            <translation>この行は極端に長いため、最初の64 KiBだけを読み取りました。</translation>
        </message>
        <message>
            <source>This folder holds more than %1 files; the rest was left out.</source>
            <translation>このフォルダーには%1個を超えるファイルがあります。残りは除外しました。</translation>
        </message>
        <message>
            <source>There is no file in this folder.</source>
            <translation>このフォルダーにはファイルがありません。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>This is not a text file, so it says nothing here.</source>
            <translation>これはテキストファイルではないため、ここでは手がかりになりません。</translation>
        </message>
        <message>
            <source>The file is larger than is read; the rest was left out.</source>
            <translation>ファイルが読み取り可能な大きさを超えています。残りは除外しました。</translation>
        </message>
        <message>
            <source>This document is too large; the part after this line was not read.</source>
            <translation>この文書は大きすぎます。この行より後は読み取りませんでした。</translation>
        </message>
        <message>
            <source>It was read as plain text instead.</source>
            <translation>代わりにプレーンテキストとして読み取りました。</translation>
        </message>
        <message>
            <source>This JSON is of a kind that is not known here.</source>
            <translation>このJSONは、対応していない種類のものです。</translation>
        </message>
        <message>
            <source>The end of the collected text is missing; it was cut off when it was copied.</source>
            <translation>収集されたテキストの末尾がありません。コピー時に切れています。</translation>
        </message>
        <message>
            <source>This line stands before the first section, so it has no effect.</source>
            <translation>この行は最初のセクションより前にあるため、効果がありません。</translation>
        </message>
        <message>
            <source>"%1" is not a time.</source>
            <translation>「%1」は時間ではありません。</translation>
        </message>
        <message>
            <source>There is more text after the end of the JSON.</source>
            <translation>JSONの終わりの後にさらにテキストがあります。</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>これは有効なJSONではありません。</translation>
        </message>
        <message>
            <source>A text in this JSON does not end on its line.</source>
            <translation>このJSONのテキストが、その行の中で終わっていません。</translation>
        </message>
        <message>
            <source>The JSON ends in the middle of a text.</source>
            <translation>JSONがテキストの途中で終わっています。</translation>
        </message>
        <message>
            <source>This is not valid JSON, or it is cut off here.</source>
            <translation>これは有効なJSONではないか、ここで途切れています。</translation>
        </message>
        <message>
            <source>This JSON is nested too deeply to be real.</source>
            <translation>このJSONの入れ子は、本物とは思えないほど深すぎます。</translation>
        </message>
        <message>
            <source>This JSON holds more values than are read.</source>
            <translation>このJSONには、読み取り可能な数を超える値があります。</translation>
        </message>
        <message>
            <source>The JSON ends too early.</source>
            <translation>JSONが途中で終わっています。</translation>
        </message>
        <message>
            <source>%1 s after the computer started</source>
            <translation>コンピューターの起動から%1 s後</translation>
        </message>
        <message>
            <source>There is a { that does not belong here; the configuration was read as far as it made sense.</source>
            <translation>ここに不要な { があります。設定は、意味の通る範囲で読み取りました。</translation>
        </message>
        <message>
            <source>The line with "%1" does not end with a ; as it must.</source>
            <translation>「%1」の行は ; で終わる必要がありますが、終わっていません。</translation>
        </message>
        <message>
            <source>There is one } too many here.</source>
            <translation>ここの } が1つ余分です。</translation>
        </message>
        <message>
            <source>A } is missing: the configuration ends too early.</source>
            <translation>} が足りません。設定が途中で終わっています。</translation>
        </message>
        <message>
            <source>This include leads back to itself or there are too many; it was left out.</source>
            <translation>このインクルードは自分自身に戻るか、数が多すぎるため、除外しました。</translation>
        </message>
    </context>
    <context>
        <name>FixCheck</name>
        <message>
            <source>Changed: “%1” is gone. The second fault, “%2”, is still there.</source>
            <translation>変化あり：「%1」は解消しました。2つ目の障害「%2」はまだ残っています。</translation>
        </message>
        <message>
            <source>Changed: “%1” is gone, but now there is “%2”.</source>
            <translation>変化あり：「%1」は解消しましたが、今度は「%2」があります。</translation>
        </message>
        <message>
            <source>Changed: before it was “%1”, now the tests end at “%2”.</source>
            <translation>変化あり：以前は「%1」でしたが、今回のテストの結論は「%2」です。</translation>
        </message>
        <message>
            <source>Run all tests again to see the new situation as a whole.</source>
            <translation>すべてのテストをもう一度実行して、新しい状況の全体を確認してください。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” could not be repeated. %2</source>
            <translation>判定不能：「%1」を再現できませんでした。%2</translation>
        </message>
        <message>
            <source>Check again when the service answers.</source>
            <translation>サービスが応答するようになったら、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Cannot tell: the tests gave no answer this time.</source>
            <translation>判定不能：今回のテストでは答えが得られませんでした。</translation>
        </message>
        <message>
            <source>Cannot tell: the check was stopped before it had an answer.</source>
            <translation>判定不能：答えが出る前に確認が中止されました。</translation>
        </message>
        <message>
            <source>Check again and let the tests run to their end.</source>
            <translation>もう一度確認し、テストを最後まで実行してください。</translation>
        </message>
        <message>
            <source>Not fixed: the tests still end at “%1”.</source>
            <translation>未解消：テストの結論は今も「%1」です。</translation>
        </message>
        <message>
            <source>Fixed: the tests that pointed at “%1” find nothing wrong now.</source>
            <translation>解消：「%1」を示していたテストで、問題は見つからなくなりました。</translation>
        </message>
        <message>
            <source>Cannot tell: the tests do not point at “%1” any more, but nothing proves that all is well.</source>
            <translation>判定不能：テストは「%1」を示さなくなりましたが、すべて正常だという証明もありません。</translation>
        </message>
        <message>
            <source>Run all tests again to be sure.</source>
            <translation>確実に知るには、すべてのテストをもう一度実行してください。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” fell from %2 to %3.</source>
            <translation>未解消：「%1」が%2から%3に下がりました。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” grew from %2 to %3.</source>
            <translation>未解消：「%1」が%2から%3に上がりました。</translation>
        </message>
        <message>
            <source>The change went the wrong way. Undo it, or raise the value.</source>
            <translation>変更が逆方向に働いています。元に戻すか、値を大きくしてください。</translation>
        </message>
        <message>
            <source>Changed: “%1” – before %2, now %3.</source>
            <translation>変化あり：「%1」 – 以前は%2、今回は%3。</translation>
        </message>
        <message>
            <source>The limit itself is where it was; only the way in which the connection ends is another one.</source>
            <translation>制限そのものは元のままです。接続の終わり方だけが変わりました。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2, now no end up to %3, but the client needs %4 and nothing was tried that far.</source>
            <translation>判定不能：「%1」 – 以前は%2、今回は%3まで終了なし。ただしクライアントは%4を必要としており、そこまでは試していません。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now no end up to %3.</source>
            <translation>解消：「%1」 – 以前は%2、今回は%3まで終了なし。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now nothing of the kind.</source>
            <translation>解消：「%1」 – 以前は%2、今回は該当なし。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now %3.</source>
            <translation>解消：「%1」 – 以前は%2、今回は%3。</translation>
        </message>
        <message>
            <source>Changed: “%1” fell from %2 to %3, but it is not gone.</source>
            <translation>変化あり：「%1」は%2から%3に下がりましたが、なくなってはいません。</translation>
        </message>
        <message>
            <source>Changed: “%1” moved from %2 to %3.</source>
            <translation>変化あり：「%1」が%2から%3に変わりました。</translation>
        </message>
        <message>
            <source>Whether that is enough depends on what the client needs. Say how much that is and look again.</source>
            <translation>それで十分かどうかは、クライアントが必要とする値によります。その値を入力して、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Fixed: “%1” moved from %2 to %3, and the client needs %4.</source>
            <translation>解消：「%1」が%2から%3に変わりました。クライアントが必要とするのは%4です。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” moved from %2 to %3, and the client needs %4; that is too close to call.</source>
            <translation>判定不能：「%1」が%2から%3に変わりました。クライアントが必要とするのは%4で、差が小さすぎて判定できません。</translation>
        </message>
        <message>
            <source>Leave room between the two: raise the limit a little further.</source>
            <translation>両者の間に余裕を持たせてください。制限をもう少し大きくします。</translation>
        </message>
        <message>
            <source>Changed: “%1” moved from %2 to %3, but the client still needs %4.</source>
            <translation>変化あり：「%1」が%2から%3に変わりましたが、クライアントはまだ%4を必要としています。</translation>
        </message>
        <message>
            <source>Raise the limit above what the client needs, or make the client need less.</source>
            <translation>制限をクライアントが必要とする値より大きくするか、クライアントが必要とする値を小さくしてください。</translation>
        </message>
        <message>
            <source>Fixed: “%1” is still %2, but the client now needs only %3.</source>
            <translation>解消：「%1」は%2のままですが、クライアントが必要とするのは%3だけになりました。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” is still %2. The fix is at the client, where these tests cannot look; it must ask for no more than %3.</source>
            <translation>判定不能：「%1」は%2のままです。対処はクライアント側で、このテストからは見えません。クライアントの要求は%3以下でなければなりません。</translation>
        </message>
        <message>
            <source>Let the application run, or observe it through the relay. If you know that it keeps to this, enter the value and check again.</source>
            <translation>アプリケーションを動かすか、中継を通して観察してください。クライアントがこの値を守ると分かっている場合は、値を入力してもう一度確認してください。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” is still %2.</source>
            <translation>未解消：「%1」は%2のままです。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” – %2, as before.</source>
            <translation>未解消：「%1」 – %2、以前と同じです。</translation>
        </message>
        <message>
            <source>Was the setting saved, the program reloaded, and is it the one that answers at this address? Another device with the same limit may also stand in front of it.</source>
            <translation>設定は保存され、プログラムは再読み込みされましたか。このアドレスで応答しているのは、そのプログラムですか。同じ制限を持つ別の機器が手前にある可能性もあります。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2, now none, but so few tries may have missed it.</source>
            <translation>判定不能：「%1」 – 以前は%2、今回はなし。ただし試した回数が少なく、見逃した可能性があります。</translation>
        </message>
        <message>
            <source>Check again later, or watch the service for a few hours.</source>
            <translation>後でもう一度確認するか、サービスを数時間監視してください。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2; this time the tests did not reach that far.</source>
            <translation>判定不能：「%1」 – 以前は%2。今回のテストはそこまで到達しませんでした。</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>解消</translation>
        </message>
        <message>
            <source>Not fixed</source>
            <translation>未解消</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変化あり</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>判定不能</translation>
        </message>
        <message>
            <source>You send up to %1.</source>
            <translation>最大%1を送信します。</translation>
        </message>
        <message>
            <source>Your connections stay silent for up to %1.</source>
            <translation>接続の無通信は最大%1です。</translation>
        </message>
        <message>
            <source>The configuration of the side that sends keeps connections for up to %1.</source>
            <translation>送信側の設定では、接続を最大%1保持します。</translation>
        </message>
        <message>
            <source>With this fix the client stays silent for at most %1.</source>
            <translation>この対処により、クライアントの無通信は最大でも%1になります。</translation>
        </message>
        <message>
            <source>This fix lets at least %1 through.</source>
            <translation>この対処により、少なくとも%1が通るようになります。</translation>
        </message>
        <message>
            <source>This fix lets connections live for at least %1.</source>
            <translation>この対処により、接続は少なくとも%1維持されます。</translation>
        </message>
        <message>
            <source>This case names no service that could be tested again. Give its address and test it as a new case.</source>
            <translation>このケースには、再テストできるサービスの名前がありません。アドレスを入力して、新しいケースとしてテストしてください。</translation>
        </message>
        <message>
            <source>The cause is not clear yet, so there is nothing to compare with. Run all tests again.</source>
            <translation>原因がまだはっきりしないため、比較するものがありません。すべてのテストをもう一度実行してください。</translation>
        </message>
        <message>
            <source>Nothing was wrong, so there is no fix to check.</source>
            <translation>問題はなかったため、確認する対処はありません。</translation>
        </message>
        <message>
            <source>This cause was read from the server's files; tests from here cannot see it. Read files that were written after the fix instead.</source>
            <translation>この原因はサーバーのファイルから読み取ったもので、ここからのテストでは見えません。代わりに、対処の後に書かれたファイルを読み取ってください。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value, interval</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>value, how it ends</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>none up to %1</source>
            <translation>%1までなし</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>RESET (RST)</source>
            <translation>リセット（RST）</translation>
        </message>
        <message>
            <source>yes, open (SYN, ACK)</source>
            <translation>はい、開いています（SYN, ACK）</translation>
        </message>
        <message>
            <source>open? (SYN)</source>
            <translation>開いていますか？（SYN）</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%nバイト</numerusform>
            </translation>
        </message>
        <message>
            <source>goodbye (FIN)</source>
            <translation>終了します（FIN）</translation>
        </message>
        <message>
            <source>received (ACK)</source>
            <translation>受信しました（ACK）</translation>
        </message>
        <message>
            <source>again: %1</source>
            <translation>再送：%1</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中の機器</translation>
        </message>
        <message>
            <source>client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Packet %1 at %2, %3 to %4: %5. TTL %6, window %7.</source>
            <translation>パケット%1、%2、%3から%4へ：%5。TTL %6、ウィンドウ%7。</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) of one connection. </source>
            <translation>
                <numerusform>1つの接続の%n個のパケット。 </numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>A device on the way</source>
            <translation>途中の機器</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) not shown</source>
            <translation>
                <numerusform>%n個のパケットは非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of silence</source>
            <translation>%1の無通信</translation>
        </message>
        <message>
            <source>%1 – sender not certain</source>
            <translation>%1 – 送信者は不確か</translation>
        </message>
        <message>
            <source>TTL %1</source>
            <comment>hops left</comment>
            <translation>TTL %1</translation>
        </message>
        <message>
            <source>Connection %1: %2 to %3</source>
            <translation>接続%1：%2から%3へ</translation>
        </message>
        <message>
            <source>The server sent this reset (%1 sure).</source>
            <translation>このリセットを送ったのはサーバーです（確度%1）。</translation>
        </message>
        <message>
            <source>The client sent this reset (%1 sure).</source>
            <translation>このリセットを送ったのはクライアントです（確度%1）。</translation>
        </message>
        <message>
            <source>A device on the way sent this reset (%1 sure).</source>
            <translation>このリセットを送ったのは途中の機器です（確度%1）。</translation>
        </message>
        <message>
            <source>Who sent this reset is not certain.</source>
            <translation>このリセットを誰が送ったかは不確かです。</translation>
        </message>
        <message>
            <source>Before it, nothing was sent for %1.</source>
            <translation>その前の%1は何も送られていません。</translation>
        </message>
        <message>
            <source>It is no fault: %1.</source>
            <translation>これは障害ではありません：%1。</translation>
        </message>
        <message>
            <source>It had no effect: the connection went on.</source>
            <translation>効果はありませんでした。接続は続きました。</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>resetscope-cli is not there; copying it</source>
            <translation>resetscope-cliがないため、コピー中</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>the last two of a list</comment>
            <translation>%1と%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>a list of names</comment>
            <translation>
                <numerusform>%1、他%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>this computer</source>
            <comment>after: from</comment>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>There are not yet two places with a result to compare.</source>
            <translation>比較できる結果のある場所が、まだ2か所ありません。</translation>
        </message>
        <message>
            <source>Test from one more place.</source>
            <translation>もう1か所からテストしてください。</translation>
        </message>
        <message>
            <source>The results do not allow a comparison yet: too few places could name what they saw.</source>
            <translation>結果はまだ比較できません。何が見えたかを特定できた場所が少なすぎます。</translation>
        </message>
        <message>
            <source>Test again with more time, or from one more place.</source>
            <translation>時間を長くするか、もう1か所から、もう一度テストしてください。</translation>
        </message>
        <message>
            <source>No place sees the fault: the service worked from all of them while we measured.</source>
            <translation>どの場所からも障害は見えません。測定中、サービスはすべての場所から正常に動作していました。</translation>
        </message>
        <message>
            <source>Test from the machine where the connections break, or watch for longer: the fault may be rare.</source>
            <translation>接続が切れるコンピューターからテストするか、もっと長く監視してください。まれな障害かもしれません。</translation>
        </message>
        <message>
            <source>A limit of %2 shows from %1. From %3 everything was fine, but it was not tested as far, so the two cannot be compared.</source>
            <translation>%1からは%2の制限が見えます。%3からはすべて正常でしたが、そこまで長くはテストしていないため、両者を比較できません。</translation>
        </message>
        <message>
            <source>Test there again, beyond %1.</source>
            <translation>そこで、%1を超える範囲までもう一度テストしてください。</translation>
        </message>
        <message>
            <source>The fault shows from %1 and not from %2, but they measured at different times, and this kind of fault comes and goes.</source>
            <translation>障害は%1からは見え、%2からは見えません。ただし測定の時刻が異なり、この種の障害は出たり消えたりします。</translation>
        </message>
        <message>
            <source>Test from all places at the same time.</source>
            <translation>すべての場所から同時にテストしてください。</translation>
        </message>
        <message>
            <source>The name is found from no place. The entry for the name is wrong, not one computer.</source>
            <translation>この名前はどの場所からも解決できません。特定のコンピューターではなく、名前の登録が間違っています。</translation>
        </message>
        <message>
            <source>Ask whoever runs the domain.</source>
            <translation>ドメインの担当者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The same fault shows from every place: %1. What causes it sits where all the ways meet, close to the service.</source>
            <translation>どの場所からも同じ障害が見えます：%1。原因は、すべての経路が合流する、サービスの近くにあります。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network in front of the service.</source>
            <translation>サービスの手前のネットワークの担当者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The same fault shows from every place, with the same limit of %2: %1. The service, or a box directly in front of it, sets this limit.</source>
            <translation>どの場所からも、同じ制限%2を持つ同じ障害が見えます：%1。この制限を設けているのは、サービスか、そのすぐ手前の機器です。</translation>
        </message>
        <message>
            <source>The same fault shows from every place: %1. The cause is at the service, or directly in front of it.</source>
            <translation>どの場所からも同じ障害が見えます：%1。原因はサービスか、そのすぐ手前にあります。</translation>
        </message>
        <message>
            <source>Give the report to whoever runs the service.</source>
            <translation>サービスの担当者にレポートを渡してください。</translation>
        </message>
        <message>
            <source>The name is found from %2 and not from %1. The name server that is asked there is the place to look.</source>
            <translation>この名前は%2からは解決でき、%1からは解決できません。調べるべきなのは、そこで使われているネームサーバーです。</translation>
        </message>
        <message>
            <source>Compare the name servers of the two.</source>
            <translation>両者のネームサーバーを比較してください。</translation>
        </message>
        <message>
            <source>The secure connection fails from %1 and works from %2. Something on the way from %1 opens it, or the clock or the trusted certificates there are wrong.</source>
            <translation>安全な接続は、%1からは失敗し、%2からは成功します。%1からの経路上の何かが通信を復号しているか、そこの時計または信頼済み証明書が間違っています。</translation>
        </message>
        <message>
            <source>Compare the certificate that each of them is shown.</source>
            <translation>それぞれに提示された証明書を比較してください。</translation>
        </message>
        <message>
            <source>The service can be reached from %2 and not from %1. It runs; a firewall rule or a missing route stops the connections from %1.</source>
            <translation>サービスは%2からは到達でき、%1からは到達できません。サービスは動作しています。ファイアウォールの規則か、経路の不足が、%1からの接続を止めています。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network or the firewall between.</source>
            <translation>間にあるネットワークまたはファイアウォールの担当者に問い合わせてください。</translation>
        </message>
        <message>
            <source>The fault shows from this computer and not from %1. It is on this computer, or on the way from here; the service itself works.</source>
            <translation>障害はこのコンピューターからは見え、%1からは見えません。障害はこのコンピューターか、ここからの経路にあります。サービス自体は正常です。</translation>
        </message>
        <message>
            <source>The fault shows from %1 and not from %2. The service itself works; look at the way from %1 to it.</source>
            <translation>障害は%1からは見え、%2からは見えません。サービス自体は正常です。%1からの経路を調べてください。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network there which firewalls, proxies or VPNs the connections pass, and compare with the other way.</source>
            <translation>そこのネットワークの担当者に、接続がどのファイアウォール、プロキシ、VPNを通るかを尋ね、もう一方の経路と比較してください。</translation>
        </message>
        <message>
            <source>The limit is %1 from %2 and up to %3 from %4. A box on the way from %2 cuts connections sooner than anything on the other way.</source>
            <translation>制限は、%2からは%1、%4からは最大%3です。%2からの経路上の機器が、もう一方の経路よりも早く接続を切っています。</translation>
        </message>
        <message>
            <source>Find the box that only the connections from %1 pass: a firewall, proxy, VPN or address translation. %2 may be the limit of the service itself.</source>
            <translation>%1からの接続だけが通る機器を見つけてください。ファイアウォール、プロキシ、VPN、アドレス変換などです。%2はサービス自体の制限かもしれません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>place: what it sees</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The places see different faults. %1.</source>
            <translation>場所によって異なる障害が見えます。%1。</translation>
        </message>
        <message>
            <source>Treat them one after the other, and test again from all places after each fix.</source>
            <translation>1つずつ対処し、対処のたびにすべての場所からもう一度テストしてください。</translation>
        </message>
        <message>
            <source>The fault shows from %1, where the name leads to %3, and not from %2, where it leads to %4. The fault may belong to one machine, not to one way.</source>
            <translation>障害は、名前が%3を指す%1からは見え、%4を指す%2からは見えません。障害は経路ではなく、1台のマシンのものかもしれません。</translation>
        </message>
        <message>
            <source>Test each address from the same place.</source>
            <translation>同じ場所から、それぞれのアドレスをテストしてください。</translation>
        </message>
        <message>
            <source>The result from %1 is about another service than %2 and is left out.</source>
            <translation>%1からの結果は%2とは別のサービスのものなので、除外しました。</translation>
        </message>
        <message>
            <source>From %1, too little was measured to say what is wrong.</source>
            <translation>%1からの測定が少なすぎるため、何が問題かを言えません。</translation>
        </message>
        <message>
            <source>From %1, all was fine, but it was not tested as far as the limit seen elsewhere.</source>
            <translation>%1からはすべて正常でしたが、他で見られた制限まではテストしていません。</translation>
        </message>
        <message numerus="yes">
            <source>The results are %n hour(s) apart; the service may have changed.</source>
            <translation>
                <numerusform>結果は%n時間離れています。その間にサービスが変わった可能性があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>A name like localhost means each place itself, so every place may have measured another machine.</source>
            <translation>localhostのような名前は各場所自身を指すため、場所ごとに別のマシンを測定した可能性があります。</translation>
        </message>
        <message>
            <source>An address of this test holds what looks like a key or a password. Such a file is passed on, so it is not written; test an address without it.</source>
            <translation>このテストのアドレスに、キーまたはパスワードらしきものが含まれています。このファイルは人に渡されるものなので、書き込みません。それを含まないアドレスをテストしてください。</translation>
        </message>
        <message>
            <source>This part of the program is missing.</source>
            <translation>プログラムのこの部分がありません。</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>場所%1</translation>
        </message>
        <message>
            <source>No result came from there.</source>
            <translation>そこからの結果がありません。</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>「%1」というフォルダーはありません。</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>フォルダー「%1」を読み取れません。</translation>
        </message>
        <message>
            <source>“%1” is not a folder.</source>
            <translation>「%1」はフォルダーではありません。</translation>
        </message>
        <message numerus="yes">
            <source>This and all later files are left out: at most %n are read.</source>
            <translation>
                <numerusform>このファイル以降は除外します。読み取るのは最大%n個です。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>これは通常のファイルではありません。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB; that is not a result.</source>
            <translation>ファイルが64 MiBを超えています。これは結果ではありません。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>ファイルを読み取れません：%1</translation>
        </message>
        <message>
            <source>The folder “%1” holds no .json file.</source>
            <translation>フォルダー「%1」に.jsonファイルがありません。</translation>
        </message>
        <message>
            <source>%1 prints without end when somebody logs in.</source>
            <translation>%1では、ログイン時の出力が終わりません。</translation>
        </message>
        <message>
            <source>Look at the start files of the login shell there.</source>
            <translation>そこのログインシェルの起動ファイルを確認してください。</translation>
        </message>
        <message>
            <source>The result from %1 is too large to be one.</source>
            <translation>%1からの結果は、結果としては大きすぎます。</translation>
        </message>
        <message>
            <source>Check which “resetscope-cli” is found there.</source>
            <translation>そこでどの「resetscope-cli」が使われるかを確認してください。</translation>
        </message>
        <message>
            <source>Install the package resetscope-cli there, or take a machine with the same system as this one.</source>
            <translation>そこにパッケージresetscope-cliをインストールするか、これと同じシステムのマシンを使ってください。</translation>
        </message>
        <message>
            <source>%1 has no folder in which a program may be put and started.</source>
            <translation>%1には、プログラムを置いて起動できるフォルダーがありません。</translation>
        </message>
        <message>
            <source>The program did not arrive whole at %1.</source>
            <translation>プログラムが%1に完全な形で届きませんでした。</translation>
        </message>
        <message>
            <source>Its disk may be full. Make room in /tmp and try again.</source>
            <translation>ディスクがいっぱいかもしれません。/tmpに空きを作って、もう一度試してください。</translation>
        </message>
        <message>
            <source>The program does not start at %1: these libraries are missing there: %2.</source>
            <translation>%1でプログラムが起動しません。次のライブラリがありません：%2。</translation>
        </message>
        <message>
            <source>The program does not start at %1: %2</source>
            <translation>%1でプログラムが起動しません：%2</translation>
        </message>
        <message>
            <source>Install the package resetscope-cli there and try again.</source>
            <translation>そこにパッケージresetscope-cliをインストールして、もう一度試してください。</translation>
        </message>
        <message>
            <source>%1 has no resetscope-cli, and there is none here to copy.</source>
            <translation>%1にはresetscope-cliがなく、ここにもコピーできるものがありません。</translation>
        </message>
        <message>
            <source>%1 has no resetscope-cli, and the one from here does not fit: that machine is %2, this program is made for Linux on %3.</source>
            <translation>%1にはresetscope-cliがなく、ここのものは適合しません。相手のマシンは%2、このプログラムは%3のLinux用です。</translation>
        </message>
        <message>
            <source>The program %1 cannot be read here.</source>
            <translation>ここのプログラム%1を読み取れません。</translation>
        </message>
        <message>
            <source>The connection to %1 broke while it measured.</source>
            <translation>測定中に%1への接続が切れました。</translation>
        </message>
        <message>
            <source>Try again. What runs over there ends by itself when the connection is gone.</source>
            <translation>もう一度試してください。接続がなくなると、相手側で動いているものは自動的に終了します。</translation>
        </message>
        <message>
            <source>The program at %1 ended with status %2 and no result.</source>
            <translation>%1のプログラムがステータス%2で終了し、結果がありません。</translation>
        </message>
        <message>
            <source>The program at %1 gave no result: %2</source>
            <translation>%1のプログラムから結果が得られませんでした：%2</translation>
        </message>
        <message>
            <source>If it is an older version there, install the same one as here.</source>
            <translation>そこのバージョンが古い場合は、ここと同じものをインストールしてください。</translation>
        </message>
        <message>
            <source>The result from %1 cannot be used: %2</source>
            <translation>%1からの結果を使用できません：%2</translation>
        </message>
        <message>
            <source>The program ssh is not installed on this computer.</source>
            <translation>プログラムsshがこのコンピューターにインストールされていません。</translation>
        </message>
        <message>
            <source>Install the package openssh-client.</source>
            <translation>パッケージopenssh-clientをインストールしてください。</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds.</source>
            <translation>%1が%2秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>Try the same ssh connection in a terminal.</source>
            <translation>同じssh接続をターミナルで試してください。</translation>
        </message>
        <message>
            <source>The request holds a line break.</source>
            <translation>要求に改行が含まれています。</translation>
        </message>
        <message>
            <source>The host key of %1 is another one than before.</source>
            <translation>%1のホストキーが以前と異なります。</translation>
        </message>
        <message>
            <source>Somebody may be pretending to be this machine, or it was set up anew. Ask who runs it. Only then remove the old key with “ssh-keygen -R %1” and connect once by hand.</source>
            <translation>誰かがこのマシンになりすましているか、マシンが新しく設定し直された可能性があります。担当者に確認してください。確認してから、「ssh-keygen -R %1」で古いキーを削除し、一度手動で接続してください。</translation>
        </message>
        <message>
            <source>This computer does not know %1 yet, so its host key cannot be checked.</source>
            <translation>このコンピューターはまだ%1を知らないため、そのホストキーを確認できません。</translation>
        </message>
        <message>
            <source>Run “%1” once in a terminal, compare the fingerprint with one you trust, answer yes, and try again here.</source>
            <translation>ターミナルで「%1」を一度実行し、フィンガープリントを信頼できるものと照合してyesと答えてから、ここでもう一度試してください。</translation>
        </message>
        <message>
            <source>ssh does not use the key because other people can read its file.</source>
            <translation>他の人がキーのファイルを読めるため、sshはそのキーを使いません。</translation>
        </message>
        <message>
            <source>Make it yours alone with “chmod 600”, and try again.</source>
            <translation>「chmod 600」で自分専用にしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>%1 refused the login.</source>
            <translation>%1がログインを拒否しました。</translation>
        </message>
        <message>
            <source>A key is needed that this machine accepts; passwords are never asked for here. Try “%1” in a terminal. If your key has a passphrase, load it with “ssh-add” first.</source>
            <translation>このマシンが受け付けるキーが必要です。ここでパスワードを尋ねることはありません。ターミナルで「%1」を試してください。キーにパスフレーズがある場合は、先に「ssh-add」で読み込んでください。</translation>
        </message>
        <message>
            <source>The name %1 was not found.</source>
            <translation>名前%1が見つかりませんでした。</translation>
        </message>
        <message>
            <source>Check the spelling, or give the address of the machine.</source>
            <translation>つづりを確認するか、マシンのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>ssh does not accept its configuration: %1</source>
            <translation>sshが設定を受け付けません：%1</translation>
        </message>
        <message>
            <source>Mend the configuration file and try again.</source>
            <translation>設定ファイルを直して、もう一度試してください。</translation>
        </message>
        <message>
            <source>No ssh connection to %1 came about: %2</source>
            <translation>%1へのssh接続を確立できませんでした：%2</translation>
        </message>
        <message>
            <source>Check that the machine is on and that ssh is allowed from here.</source>
            <translation>マシンの電源が入っていること、ここからのsshが許可されていることを確認してください。</translation>
        </message>
        <message>
            <source>ssh to %1 ended without a word.</source>
            <translation>%1へのsshが、何も出力せずに終了しました。</translation>
        </message>
        <message>
            <source>ssh to %1 ended: %2</source>
            <translation>%1へのsshが終了しました：%2</translation>
        </message>
        <message>
            <source>Try “%1” in a terminal. The account there must be allowed to run commands in a POSIX shell.</source>
            <translation>ターミナルで「%1」を試してください。そこのアカウントには、POSIXシェルでコマンドを実行する許可が必要です。</translation>
        </message>
        <message>
            <source>Leave out the password: ssh is used with a key.</source>
            <translation>パスワードは省いてください。sshではキーを使います。</translation>
        </message>
        <message>
            <source>The user name before the @ holds a character that none has.</source>
            <translation>@の前のユーザー名に、ユーザー名には使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The address lacks its closing bracket.</source>
            <translation>アドレスの閉じかっこがありません。</translation>
        </message>
        <message>
            <source>After the address only a colon and a port may follow.</source>
            <translation>アドレスの後に付けられるのは、コロンとポートだけです。</translation>
        </message>
        <message>
            <source>Give the name of the other machine, such as admin@db1.</source>
            <translation>admin@db1のように、相手のマシンの名前を入力してください。</translation>
        </message>
        <message>
            <source>“%1” is not the name of a machine.</source>
            <translation>「%1」はマシンの名前ではありません。</translation>
        </message>
        <message>
            <source>Ports go from 1 to 65535.</source>
            <translation>ポートは1～65535です。</translation>
        </message>
    </context>
    <context>
        <name>Prometheus</name>
        <message>
            <source>“%1” cannot be written: %2</source>
            <translation>「%1」に書き込めません：%2</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Packets cannot be recorded because the package resetscope-capture-helper is not installed.</source>
            <translation>パッケージresetscope-capture-helperがインストールされていないため、パケットを記録できません。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded because you are not allowed to: an administrator can put you into the group “resetscope”, and you sign in again.</source>
            <translation>許可がないため、パケットを記録できません。管理者がグループ「resetscope」にあなたを追加し、あなたがサインインし直すと使えるようになります。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded on this computer.</source>
            <translation>このコンピューターではパケットを記録できません。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded: %1.</source>
            <translation>パケットを記録できません：%1。</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <comment>a setting</comment>
            <translation>%1（既定値）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>settings</comment>
            <translation>
                <numerusform>他%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <comment>a program and its ports</comment>
            <translation>%1、ポート%2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>%1: measured %2, written %3</source>
            <comment>a rule of the chain</comment>
            <translation>%1：測定値%2、設定値%3</translation>
        </message>
        <message>
            <source>%1: right</source>
            <comment>a rule of the chain</comment>
            <translation>%1：適正</translation>
        </message>
        <message>
            <source>%1: wrong</source>
            <comment>a rule of the chain</comment>
            <translation>%1：不適正</translation>
        </message>
        <message>
            <source>Keeping unused connections</source>
            <translation>使われていない接続の保持</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>応答の待機</translation>
        </message>
        <message>
            <source>Silence on a connection</source>
            <translation>接続の無通信</translation>
        </message>
        <message>
            <source>Size of what is sent</source>
            <translation>送信するデータのサイズ</translation>
        </message>
        <message>
            <source>Size of a request's header</source>
            <translation>リクエストヘッダーのサイズ</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>no end up to %1</source>
            <translation>%1まで終了なし</translation>
        </message>
        <message>
            <source>%1: before %2, now %3.</source>
            <translation>%1：以前は%2、今回は%3。</translation>
        </message>
        <message>
            <source>nothing measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>The client needs %1.</source>
            <translation>クライアントは%1を必要としています。</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今回</translation>
        </message>
        <message>
            <source>The client needs %1</source>
            <translation>クライアントに必要：%1</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>調べたもの</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>観測されたこと</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>示すもの</translation>
        </message>
        <message>
            <source>information only</source>
            <translation>参考情報</translation>
        </message>
        <message>
            <source>Time runs downwards. The gaps between the packets are drawn to scale: the taller, the longer nothing was sent. A dashed arrow carries something that was sent before.</source>
            <translation>時間は下に向かって進みます。パケットの間隔は実際の比率で描かれ、長いほど何も送られなかった時間が長いことを示します。破線の矢印は、以前に送られたものを運んでいます。</translation>
        </message>
        <message>
            <source>How connections ended in the capture</source>
            <translation>キャプチャ内の接続の終わり方</translation>
        </message>
        <message>
            <source>One connection of each kind, the surest of its kind.</source>
            <translation>種類ごとに、最も確かな接続を1つ示します。</translation>
        </message>
        <message>
            <source>Its picture is at the beginning of this report.</source>
            <translation>その図はこのレポートの冒頭にあります。</translation>
        </message>
        <message>
            <source>How we know who sent the reset</source>
            <translation>リセットの送信者が分かる理由</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1／%2ページ</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose a file name for the report.</source>
            <translation>「%1」はフォルダーです。レポートのファイル名を選んでください。</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file. Choose another name for the report.</source>
            <translation>「%1」は通常のファイルではありません。レポートに別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The report could not be written to “%1”: %2. Free some space or choose another folder.</source>
            <translation>レポートを「%1」に書き込めませんでした：%2。空き容量を増やすか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The PDF could not be made. Save the report as HTML instead.</source>
            <translation>PDFを作成できませんでした。代わりにHTMLとしてレポートを保存してください。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>With</source>
            <translation>相手</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>Errors as the system named them</source>
            <translation>システムが示したエラー名</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Longest silence tried</source>
            <translation>試した最長の無通信</translation>
        </message>
        <message>
            <source>Largest transfer allowed</source>
            <translation>許可された最大転送量</translation>
        </message>
        <message>
            <source>Connections at once, at most</source>
            <translation>最大同時接続数</translation>
        </message>
        <message>
            <source>Slow path</source>
            <translation>遅い応答のパス</translation>
        </message>
        <message>
            <source>Upload path</source>
            <translation>アップロードのパス</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>ケース</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>How it was measured</source>
            <translation>測定方法</translation>
        </message>
        <message>
            <source>The error that was pasted</source>
            <translation>貼り付けられたエラー</translation>
        </message>
        <message>
            <source>Words used here</source>
            <translation>ここで使われている用語</translation>
        </message>
        <message>
            <source>Technical appendix</source>
            <translation>技術資料</translation>
        </message>
        <message>
            <source>For the people who run the service or the network. The complete measurements are attached to the PDF as “case.json”.</source>
            <translation>サービスまたはネットワークの担当者向けです。すべての測定値は「case.json」としてPDFに添付されています。</translation>
        </message>
        <message>
            <source>How long a silent connection lives</source>
            <translation>無通信の接続が続く時間</translation>
        </message>
        <message>
            <source>How long a connection lives between two requests</source>
            <translation>リクエストの間に接続が続く時間</translation>
        </message>
        <message>
            <source>How long a connection lives while a request is silent</source>
            <translation>リクエスト中の無通信で接続が続く時間</translation>
        </message>
        <message>
            <source>Each bar is one connection that was left silent. A dot: still alive when it was used again. Another mark: where it ended.</source>
            <translation>1本の棒は、無通信のまま置かれた1つの接続です。点：再び使ったときも生きていた。その他の印：そこで終了した。</translation>
        </message>
        <message>
            <source>%1 connections were left silent, %2 of them died.</source>
            <translation>%1個の接続を無通信のまま置き、%2個が切れました。</translation>
        </message>
        <message>
            <source>Time to close</source>
            <translation>切断までの時間</translation>
        </message>
        <message>
            <source>On the dashed line a connection lived as long as it was asked to. A level row of marks is a limit: whatever was planned, they all ended there.</source>
            <translation>破線上の接続は、予定どおりの時間続きました。水平に並ぶ印は制限を示します。予定に関係なく、すべてそこで終了しました。</translation>
        </message>
        <message>
            <source>Planned silence against the silence each connection lived.</source>
            <translation>予定した無通信時間と、各接続が実際に続いた無通信時間。</translation>
        </message>
        <message>
            <source>Using a waiting connection close to its end</source>
            <translation>待機中の接続を終了間際に使う</translation>
        </message>
        <message>
            <source>Each mark is one request on a connection that had been waiting. The shaded part is the moment in which a request can meet the close.</source>
            <translation>1つの印は、待機していた接続での1つのリクエストです。色の付いた部分は、リクエストが切断とぶつかり得る瞬間です。</translation>
        </message>
        <message>
            <source>%1 reuses were tried, %2 failed.</source>
            <translation>再利用を%1回試し、%2回失敗しました。</translation>
        </message>
        <message>
            <source>Time to connect</source>
            <translation>接続にかかる時間</translation>
        </message>
        <message>
            <source>Each dot is one connection attempt; the upright stroke marks the middle one.</source>
            <translation>1つの点は1回の接続試行です。縦線は中央の値を示します。</translation>
        </message>
        <message numerus="yes">
            <source>Connection times of %n address(es).</source>
            <translation>
                <numerusform>%n個のアドレスへの接続時間。</numerusform>
            </translation>
        </message>
        <message>
            <source>of silence end a connection</source>
            <translation>の無通信で接続が終了</translation>
        </message>
        <message>
            <source>of silence end a request</source>
            <translation>の無通信でリクエストが終了</translation>
        </message>
        <message>
            <source>until the server closes a waiting connection</source>
            <translation>でサーバーが待機中の接続を閉じる</translation>
        </message>
        <message>
            <source>of the reuses worked</source>
            <translation>の再利用が成功</translation>
        </message>
        <message>
            <source>is the dangerous moment around the close</source>
            <translation>が切断前後の危険な瞬間</translation>
        </message>
        <message>
            <source>is where transfers die</source>
            <translation>で転送が切れる</translation>
        </message>
        <message>
            <source>of the packets are lost</source>
            <translation>のパケットが損失</translation>
        </message>
        <message>
            <source>of silence were survived</source>
            <translation>の無通信に耐えた</translation>
        </message>
        <message>
            <source>of waiting between requests were survived</source>
            <translation>のリクエスト間の待機に耐えた</translation>
        </message>
        <message>
            <source>of the connection attempts worked</source>
            <translation>の接続試行が成功</translation>
        </message>
        <message>
            <source>to connect</source>
            <translation>で接続</translation>
        </message>
        <message>
            <source>is the status of the answer</source>
            <translation>が応答のステータス</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>不明な時間</translation>
        </message>
        <message>
            <source>Measured on %1, for %2.</source>
            <translation>測定日時：%1、測定時間：%2。</translation>
        </message>
        <message>
            <source>The run was cut off; what had been measured until then is shown.</source>
            <translation>実行が途中で中断されました。それまでに測定したものを示しています。</translation>
        </message>
        <message>
            <source>Connection report</source>
            <translation>接続レポート</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>まだ何も測定していません。</translation>
        </message>
        <message>
            <source>It cannot be said yet what is wrong.</source>
            <translation>何が問題かは、まだ言えません。</translation>
        </message>
        <message>
            <source>How sure: %1. %2</source>
            <translation>確度：%1。%2</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>問題の場所</translation>
        </message>
        <message>
            <source>Checked after the fix: %1</source>
            <translation>対処後の確認：%1</translation>
        </message>
        <message>
            <source>There is a second fault</source>
            <translation>2つ目の障害があります</translation>
        </message>
        <message>
            <source>Who does it: %1</source>
            <translation>担当：%1</translation>
        </message>
        <message numerus="yes">
            <source>The exact steps and %n other way(s) are under “What to do”.</source>
            <translation>
                <numerusform>正確な手順と他の%n個の方法は「すべきこと」にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>すべきこと</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>次にすべきこと</translation>
        </message>
        <message>
            <source>Run the test “%1”. %2</source>
            <translation>テスト「%1」を実行してください。%2</translation>
        </message>
        <message>
            <source>Nothing. If the error comes back, run the tests again while it happens.</source>
            <translation>ありません。エラーが再発したら、その最中にもう一度テストを実行してください。</translation>
        </message>
        <message>
            <source>Connection report: %1</source>
            <translation>接続レポート：%1</translation>
        </message>
        <message>
            <source>Resetscope %1</source>
            <comment>program version</comment>
            <translation>Resetscope %1</translation>
        </message>
        <message>
            <source>ended by a reset (RST)</source>
            <translation>リセット（RST）で終了</translation>
        </message>
        <message>
            <source>closed in order (FIN)</source>
            <translation>正常に切断（FIN）</translation>
        </message>
        <message>
            <source>dead without a word</source>
            <translation>通知なしに切れた</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>survived the silence</source>
            <translation>無通信に耐えた</translation>
        </message>
        <message>
            <source>not tested to the end</source>
            <translation>最後までテストしていない</translation>
        </message>
        <message>
            <source>measured limit</source>
            <translation>測定された制限</translation>
        </message>
        <message>
            <source>Silence on the connection (seconds)</source>
            <translation>接続の無通信時間（秒）</translation>
        </message>
        <message>
            <source>Connection, by planned silence (s)</source>
            <translation>接続、予定した無通信時間順（s）</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>予定した無通信時間（秒）</translation>
        </message>
        <message>
            <source>Silence it lived (s)</source>
            <translation>実際に続いた無通信時間（s）</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>応答あり</translation>
        </message>
        <message>
            <source>closed (FIN)</source>
            <translation>切断（FIN）</translation>
        </message>
        <message>
            <source>reset (RST)</source>
            <translation>リセット（RST）</translation>
        </message>
        <message>
            <source>already closed</source>
            <translation>すでに切断済み</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>close</source>
            <translation>切断</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Moment of the reuse, from the close (time runs to the close and past it)</source>
            <translation>再利用の時点、切断を基準とする（時間は切断に向かい、その後へ進む）</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>接続した</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Time to connect (milliseconds)</source>
            <translation>接続にかかった時間（ミリ秒）</translation>
        </message>
        <message>
            <source>%1 – half of the attempts within %2</source>
            <translation>%1 – 試行の半数は%2以内</translation>
        </message>
        <message numerus="yes">
            <source>%n other cause(s) together</source>
            <translation>
                <numerusform>他の%n個の原因の合計</numerusform>
            </translation>
        </message>
        <message>
            <source>Not sure yet</source>
            <translation>まだ不確か</translation>
        </message>
        <message>
            <source>As good as certain</source>
            <translation>ほぼ確実</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>可能性が非常に高い</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>可能性が高い</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能性がある</translation>
        </message>
        <message>
            <source>The best guess has %1.</source>
            <translation>最有力の推測は%1です。</translation>
        </message>
        <message>
            <source>%1 – of ten such answers, about %2 are right.</source>
            <translation>%1 – このような答えは、10件中約%2件が正解です。</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>The way</source>
            <translation>経路</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>はい／いいえ</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>answer, probability</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>finding, value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>question, answer</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>まだ判断できません</translation>
        </message>
        <message>
            <source>The questions that led here</source>
            <translation>結論に至った質問</translation>
        </message>
        <message>
            <source>Each box is one question of the decision tree with the answer the measurements gave.</source>
            <translation>1つの箱は判断の木の1つの質問で、測定が示した答えが付いています。</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <comment>question, answer</comment>
            <translation>%1 %2。</translation>
        </message>
        <message>
            <source>Also answered, beside this way:</source>
            <translation>この道筋の他に答えが出た質問：</translation>
        </message>
        <message>
            <source>What it could be</source>
            <translation>考えられる原因</translation>
        </message>
        <message>
            <source>What else it could have been</source>
            <translation>他に考えられた原因</translation>
        </message>
        <message>
            <source>The causes by probability.</source>
            <translation>原因を確率順に示します。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反証</translation>
        </message>
        <message>
            <source>What is known so far</source>
            <translation>これまでに分かっていること</translation>
        </message>
        <message>
            <source>Why this is the answer</source>
            <translation>これが答えである理由</translation>
        </message>
        <message>
            <source>What speaks for “%1”</source>
            <translation>「%1」の裏づけ</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>裏づけ</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>測定の中に反証はありません。</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>何があれば確定するか</translation>
        </message>
        <message>
            <source>Tests worth doing next</source>
            <translation>次に行う価値のあるテスト</translation>
        </message>
        <message>
            <source>What it would tell</source>
            <translation>分かること</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>cannot run here</source>
            <translation>ここでは実行できません</translation>
        </message>
        <message>
            <source>What would change this answer</source>
            <translation>この答えが変わる条件</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>測定したもの</translation>
        </message>
        <message>
            <source>One of these is enough. Take the first one that fits what you run; the numbers in it come from the measurement.</source>
            <translation>このうちの1つで十分です。お使いの環境に合う最初のものを選んでください。含まれる数値は測定値です。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number, title</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>For</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Why it works</source>
            <translation>効く理由</translation>
        </message>
        <message>
            <source>A value in it was not measured; the usual default stands there. Check it first.</source>
            <translation>測定されていない値が含まれ、一般的な既定値が入っています。先に確認してください。</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>リスク</translation>
        </message>
        <message>
            <source>Also affects</source>
            <translation>影響範囲</translation>
        </message>
        <message>
            <source>Old advice</source>
            <translation>従来の助言</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>確認する</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Common advice that does not help here</source>
            <translation>ここでは役に立たない、よくある助言</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>なくなった</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>同じ</translation>
        </message>
        <message>
            <source>better</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>悪化</translation>
        </message>
        <message>
            <source>in another way</source>
            <translation>変わった</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>right</source>
            <translation>適正</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>確認日時</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>対処</translation>
        </message>
        <message>
            <source>The limits along the way</source>
            <translation>経路上の各制限</translation>
        </message>
        <message>
            <source>Every box on the way has limits of its own. Each must fit the one behind it; a red arrow marks where two of them do not.</source>
            <translation>経路上の機器はそれぞれ独自の制限を持ちます。どの制限も、その後ろの制限に合っていなければなりません。赤い矢印は、2つの制限が合わない箇所を示します。</translation>
        </message>
        <message>
            <source>The chain from the client to the server; every limit fits.</source>
            <translation>クライアントからサーバーまでの連鎖。すべての制限が合っています。</translation>
        </message>
        <message numerus="yes">
            <source>The chain from the client to the server; %n limit(s) do not fit.</source>
            <translation>
                <numerusform>クライアントからサーバーまでの連鎖。%n個の制限が合っていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Write at %1:</source>
            <translation>%1に次のように記述：</translation>
        </message>
        <message>
            <source>What the server's files say</source>
            <translation>サーバーのファイルが示すこと</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>箇所</translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the case attached</source>
            <translation>
                <numerusform>他%n件は添付のケースにあります</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not be used:</source>
            <translation>使用できなかったもの：</translation>
        </message>
        <message>
            <source>Was the fault fixed?</source>
            <translation>障害は解消しましたか？</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1時間%2分</translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>1%未満</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>per cent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1 to %2 ms</source>
            <translation>%1～%2 ms</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1～%2 s</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <comment>per cent</comment>
            <translation>%1～%2%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an interval</comment>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>The name leads to an address</source>
            <translation>名前からアドレスが得られる</translation>
        </message>
        <message>
            <source>Error of the name look-up</source>
            <translation>名前解決のエラー</translation>
        </message>
        <message>
            <source>Addresses behind the name</source>
            <translation>名前が指すアドレス</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>名前解決の時間</translation>
        </message>
        <message>
            <source>The addresses look wrong</source>
            <translation>アドレスがおかしい</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続の確立</translation>
        </message>
        <message>
            <source>Connection attempts that worked</source>
            <translation>成功した接続試行</translation>
        </message>
        <message>
            <source>Connection attempts</source>
            <translation>接続試行</translation>
        </message>
        <message>
            <source>The encrypted greeting works</source>
            <translation>暗号化の開始手順が成功する</translation>
        </message>
        <message>
            <source>Version of the encryption</source>
            <translation>暗号化のバージョン</translation>
        </message>
        <message>
            <source>Problem of the encryption</source>
            <translation>暗号化の問題</translation>
        </message>
        <message>
            <source>Certificate is valid for another</source>
            <translation>証明書の残り有効期間</translation>
        </message>
        <message>
            <source>Reset only with this server name</source>
            <translation>このサーバー名のときだけリセット</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>応答のステータス</translation>
        </message>
        <message>
            <source>How the answer ended</source>
            <translation>応答の終わり方</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTPのバージョン</translation>
        </message>
        <message>
            <source>Time until the answer was complete</source>
            <translation>応答が完了するまでの時間</translation>
        </message>
        <message>
            <source>Server product</source>
            <translation>サーバー製品</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>サーバーの自称</translation>
        </message>
        <message>
            <source>The server keeps connections open</source>
            <translation>サーバーが接続を保持する</translation>
        </message>
        <message>
            <source>Announced waiting time</source>
            <translation>通知された待機時間</translation>
        </message>
        <message>
            <source>Announced number of requests</source>
            <translation>通知されたリクエスト数</translation>
        </message>
        <message>
            <source>Silence that ends a connection</source>
            <translation>接続が終了する無通信時間</translation>
        </message>
        <message>
            <source>How the silence ended it</source>
            <translation>無通信による終わり方</translation>
        </message>
        <message>
            <source>Where the silence was</source>
            <translation>無通信の箇所</translation>
        </message>
        <message>
            <source>Longest silence survived</source>
            <translation>耐えた最長の無通信</translation>
        </message>
        <message>
            <source>End noticed only at the next message</source>
            <translation>次のメッセージで初めて気付いた終了</translation>
        </message>
        <message>
            <source>Silence during a request that ends it</source>
            <translation>終了につながるリクエスト中の無通信</translation>
        </message>
        <message>
            <source>How the silent request ended</source>
            <translation>無通信のリクエストの終わり方</translation>
        </message>
        <message>
            <source>All connections died at one moment</source>
            <translation>すべての接続が同時に切れた</translation>
        </message>
        <message>
            <source>Server closes a waiting connection after</source>
            <translation>サーバーが待機中の接続を閉じるまで</translation>
        </message>
        <message>
            <source>How the server closes it</source>
            <translation>サーバーの閉じ方</translation>
        </message>
        <message>
            <source>The server announced its limit</source>
            <translation>サーバーが制限を通知した</translation>
        </message>
        <message>
            <source>The limit is the announced one</source>
            <translation>制限が通知どおり</translation>
        </message>
        <message>
            <source>Requests one connection may carry</source>
            <translation>1つの接続で送れるリクエスト数</translation>
        </message>
        <message>
            <source>The last answer announces the close</source>
            <translation>最後の応答がクローズを予告しています</translation>
        </message>
        <message>
            <source>Longest wait between requests survived</source>
            <translation>耐えた最長のリクエスト間待機</translation>
        </message>
        <message>
            <source>Reuses of a waiting connection that worked</source>
            <translation>待機中の接続の再利用の成功</translation>
        </message>
        <message>
            <source>Reuses tried</source>
            <translation>試した再利用</translation>
        </message>
        <message>
            <source>Dangerous moment around the close</source>
            <translation>切断前後の危険な瞬間</translation>
        </message>
        <message>
            <source>How a reuse failed</source>
            <translation>再利用の失敗の仕方</translation>
        </message>
        <message>
            <source>Size at which transfers die</source>
            <translation>転送が切れるサイズ</translation>
        </message>
        <message>
            <source>Packets lost</source>
            <translation>パケット損失</translation>
        </message>
        <message>
            <source>Largest packet the way carries</source>
            <translation>経路が通す最大のパケット</translation>
        </message>
        <message>
            <source>Connections at which resets begin</source>
            <translation>リセットが始まる接続数</translation>
        </message>
        <message>
            <source>Who sends the reset</source>
            <translation>リセットの送信者</translation>
        </message>
        <message>
            <source>Distance of the sender (hops)</source>
            <translation>送信者までの距離（ホップ）</translation>
        </message>
        <message>
            <source>Time between restarts</source>
            <translation>再起動の間隔</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>a reset (RST)</source>
            <translation>リセット（RST）</translation>
        </message>
        <message>
            <source>an orderly close (FIN)</source>
            <translation>正常な切断（FIN）</translation>
        </message>
        <message>
            <source>silently</source>
            <translation>通知なし</translation>
        </message>
        <message>
            <source>already closed (EPIPE)</source>
            <translation>すでに切断済み（EPIPE）</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>時間内に応答なし</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>到達不能</translation>
        </message>
        <message>
            <source>now and then</source>
            <translation>ときどき</translation>
        </message>
        <message>
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>on the open connection</source>
            <translation>開いている接続</translation>
        </message>
        <message>
            <source>between two requests</source>
            <translation>リクエストの間</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>リクエスト中</translation>
        </message>
        <message>
            <source>not understandable</source>
            <translation>理解できない</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>大きすぎる</translation>
        </message>
        <message>
            <source>certificate has expired</source>
            <translation>証明書の期限切れ</translation>
        </message>
        <message>
            <source>certificate is not valid yet</source>
            <translation>証明書がまだ有効でない</translation>
        </message>
        <message>
            <source>certificate is for another name</source>
            <translation>別の名前の証明書</translation>
        </message>
        <message>
            <source>certificate is not trusted</source>
            <translation>信頼されていない証明書</translation>
        </message>
        <message>
            <source>the service does not speak TLS</source>
            <translation>サービスがTLSに対応していない</translation>
        </message>
        <message>
            <source>the service ended the greeting</source>
            <translation>サービスが開始手順を打ち切った</translation>
        </message>
        <message>
            <source>closed during the greeting</source>
            <translation>開始手順の途中で切断</translation>
        </message>
        <message>
            <source>the name does not exist</source>
            <translation>名前が存在しない</translation>
        </message>
        <message>
            <source>the name has no address</source>
            <translation>名前にアドレスがない</translation>
        </message>
        <message>
            <source>the name server failed</source>
            <translation>ネームサーバーの障害</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中の機器</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>When it happens</source>
            <translation>発生するとき</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>影響を受ける対象</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>いつから</translation>
        </message>
        <message>
            <source>What the error text stands for</source>
            <translation>エラーテキストの意味</translation>
        </message>
        <message>
            <source>after a quiet time</source>
            <translation>静かな時間の後</translation>
        </message>
        <message>
            <source>during a long request</source>
            <translation>長いリクエストの途中</translation>
        </message>
        <message>
            <source>with a large upload</source>
            <translation>大きなアップロードのとき</translation>
        </message>
        <message>
            <source>with a large download</source>
            <translation>大きなダウンロードのとき</translation>
        </message>
        <message>
            <source>when connecting</source>
            <translation>接続するとき</translation>
        </message>
        <message>
            <source>at random</source>
            <translation>不規則に</translation>
        </message>
        <message>
            <source>when much is going on</source>
            <translation>混み合っているとき</translation>
        </message>
        <message>
            <source>after a new version was installed</source>
            <translation>新しいバージョンの導入後</translation>
        </message>
        <message>
            <source>one computer or program</source>
            <translation>1台のコンピューターまたは1つのプログラム</translation>
        </message>
        <message>
            <source>many</source>
            <translation>多数</translation>
        </message>
        <message>
            <source>always</source>
            <translation>いつも</translation>
        </message>
        <message>
            <source>since a recent change</source>
            <translation>最近の変更以降</translation>
        </message>
        <message>
            <source>a failed encrypted greeting</source>
            <translation>暗号化の開始手順の失敗</translation>
        </message>
        <message>
            <source>a failed name look-up</source>
            <translation>名前解決の失敗</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>未開始</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>could not measure</source>
            <translation>測定できず</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Name look-up</source>
            <translation>名前解決</translation>
        </message>
        <message>
            <source>Encrypted greeting</source>
            <translation>暗号化の開始手順</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Understanding the answer</source>
            <translation>応答の解釈</translation>
        </message>
        <message>
            <source>Nobody has to act.</source>
            <translation>誰も対応する必要はありません。</translation>
        </message>
        <message>
            <source>It comes from this computer.</source>
            <translation>原因はこのコンピューターにあります。</translation>
        </message>
        <message>
            <source>It comes from the way between this computer and the service.</source>
            <translation>原因はこのコンピューターとサービスの間の経路にあります。</translation>
        </message>
        <message>
            <source>It comes from the service.</source>
            <translation>原因はサービスにあります。</translation>
        </message>
        <message>
            <source>Nobody can be blamed yet.</source>
            <translation>どこに原因があるかは、まだ言えません。</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>明確</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>弱い</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>The summary is for everybody. The rest is for the people who run the service or the network.</source>
            <translation>要約はすべての方向けです。残りは、サービスまたはネットワークの運用担当者向けです。</translation>
        </message>
        <message>
            <source>Something is hidden in this report</source>
            <translation>このレポートには隠された情報があります</translation>
        </message>
        <message>
            <source>Hidden, also in the data attached: %1. A name such as host-1 stands for the same thing everywhere.</source>
            <translation>添付データも含めて隠されています：%1。host-1のような名前は、どこでも同じものを表します。</translation>
        </message>
    </context>
    <context>
        <name>TimeoutChain</name>
        <message>
            <source>%1 lets an unused connection go after %2, before %3 closes it after %4. That is right.</source>
            <translation>%1は使われていない接続を%2後に手放します。%3が%4後に閉じるより前です。これは適正です。</translation>
        </message>
        <message>
            <source>%1 keeps unused connections for %2, but %3 already closes them after %4. A request that is sent at that moment is lost.</source>
            <translation>%1は使われていない接続を%2保持しますが、%3は%4後にはもう閉じます。その瞬間に送られたリクエストは失われます。</translation>
        </message>
        <message>
            <source>%1 lets bodies up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1は%2までのボディを通し、%3は%4まで受け付けます。これは適正です。</translation>
        </message>
        <message>
            <source>%1 lets bodies up to %2 through, but %3 accepts only %4. A larger one is cut off in the middle.</source>
            <translation>%1は%2までのボディを通しますが、%3は%4までしか受け付けません。それより大きいものは途中で切られます。</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1は%2までのヘッダーを通し、%3は%4まで受け付けます。これは適正です。</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, but %3 accepts only %4. A larger one is refused.</source>
            <translation>%1は%2までのヘッダーを通しますが、%3は%4までしか受け付けません。それより大きいものは拒否されます。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>%1 gives up after %2 although %3 may still wait %4 for its answer. The client then gets an error for a request that goes on working.</source>
            <translation>%1は%2後にあきらめますが、%3はまだ%4まで応答を待てます。そのため、処理が続いているリクエストについて、クライアントがエラーを受け取ります。</translation>
        </message>
        <message>
            <source>%1 waits %2, longer than %3 behind it with %4. That is right.</source>
            <translation>%1は%2待ちます。その後ろの%3（%4）より長い時間です。これは適正です。</translation>
        </message>
        <message>
            <source>measured from here</source>
            <translation>ここからの測定値</translation>
        </message>
        <message>
            <source>The measured limit of %1 is the one that %2 sets (%3).</source>
            <translation>測定された制限%1は、%2が設定している値（%3）です。</translation>
        </message>
        <message>
            <source>The measured limit of %1 is smaller than what %2 sets (%3). Something else on the way ends the connection first.</source>
            <translation>測定された制限%1は、%2が設定している値（%3）より小さいです。経路上の別の何かが先に接続を終わらせています。</translation>
        </message>
        <message>
            <source>The measured limit of %1 is larger than what %2 sets (%3). The test may have reached another part of the configuration.</source>
            <translation>測定された制限%1は、%2が設定している値（%3）より大きいです。テストが設定の別の部分に届いた可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>Round %1: %2</source>
            <translation>第%1回：%2</translation>
        </message>
        <message>
            <source>Round %1: %2. Most often named instead: %3</source>
            <translation>第%1回：%2。代わりに最も多く挙げられたもの：%3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>修了</translation>
        </message>
        <message>
            <source>Average in percent</source>
            <translation>平均（パーセント）</translation>
        </message>
        <message>
            <source>Reading evidence</source>
            <translation>根拠の読み取り</translation>
        </message>
        <message>
            <source>The training progress could not be saved in %1 (%2). It is kept until you close the program.</source>
            <translation>トレーニングの進み具合を%1に保存できませんでした（%2）。プログラムを閉じるまでは保持されます。</translation>
        </message>
        <message>
            <source>The training progress was damaged. The file was set aside as %1 and a new one was begun.</source>
            <translation>トレーニングの進み具合が破損していました。ファイルを%1として退避し、新しいファイルを作成しました。</translation>
        </message>
        <message>
            <source>“%1” is too large to be a training file.</source>
            <translation>「%1」は大きすぎます。トレーニングのファイルではありません。</translation>
        </message>
        <message>
            <source>“%1” is damaged or is no training file. Ask for it once more.</source>
            <translation>「%1」は破損しているか、トレーニングのファイルではありません。もう一度送ってもらってください。</translation>
        </message>
        <message>
            <source>“%1” is not a training session.</source>
            <translation>「%1」はトレーニングのセッションではありません。</translation>
        </message>
        <message>
            <source>“%1” is not the result of a training.</source>
            <translation>「%1」はトレーニングの結果ではありません。</translation>
        </message>
        <message>
            <source>“%1” was made by a newer Resetscope. Update this one to read it.</source>
            <translation>「%1」は新しいバージョンのResetscopeで作成されています。読み取るには、こちらを更新してください。</translation>
        </message>
        <message>
            <source>“%1” is damaged. Ask your trainer for it once more.</source>
            <translation>「%1」は破損しています。講師からもう一度もらってください。</translation>
        </message>
        <message>
            <source>“%1” asks for the lesson “%2”, which this Resetscope does not have. Update it.</source>
            <translation>「%1」にはレッスン「%2」が必要ですが、このResetscopeにはありません。更新してください。</translation>
        </message>
        <message>
            <source>“%1” belongs to another session (%2).</source>
            <translation>「%1」は別のセッション（%2）のものです。</translation>
        </message>
        <message>
            <source>“%1” was changed after Resetscope wrote it, so it was not taken.</source>
            <translation>「%1」はResetscopeが書き込んだ後に変更されているため、取り込みませんでした。</translation>
        </message>
        <message>
            <source>“%1” is not a complete result.</source>
            <translation>「%1」は完全な結果ではありません。</translation>
        </message>
    </context>
    <context>
        <name>content</name>
        <message>
            <source>A healthy web service</source>
            <translation>正常なウェブサービス</translation>
        </message>
        <message>
            <source>Learn what a service looks like when nothing is wrong.</source>
            <translation>何も問題がないときのサービスの様子を学びます。</translation>
        </message>
        <message>
            <source>Every request gets a complete answer, status 200.</source>
            <translation>すべてのリクエストに、ステータス200の完全な応答があります。</translation>
        </message>
        <message>
            <source>A healthy service without HTTP</source>
            <translation>HTTPを使わない正常なサービス</translation>
        </message>
        <message>
            <source>Databases and message queues keep quiet connections open for hours; this one does too.</source>
            <translation>データベースやメッセージキューは、静かな接続を何時間も開いておきます。このサービスも同じです。</translation>
        </message>
        <message>
            <source>What is sent comes back, also after a long silence.</source>
            <translation>長い無通信の後でも、送ったものが返ってきます。</translation>
        </message>
        <message>
            <source>Silence that is allowed</source>
            <translation>許可される無通信</translation>
        </message>
        <message>
            <source>The limit is raised to one hour, longer than anybody is silent.</source>
            <translation>制限を1時間に延ばします。それより長く無通信になる人はいません。</translation>
        </message>
        <message>
            <source>A service that hangs up after a silence</source>
            <translation>無通信の後に切るサービス</translation>
        </message>
        <message>
            <source>A connection that is quiet for too long is closed politely; many programs still report a reset.</source>
            <translation>静かすぎる接続は、正しい手順で閉じられます。それでも多くのプログラムがリセットと報告します。</translation>
        </message>
        <message>
            <source>After the silence a read returns 0, the end of the stream: a normal close (FIN).</source>
            <translation>無通信の後、読み取りは0（ストリームの終わり）を返します。通常の切断（FIN）です。</translation>
        </message>
        <message>
            <source>A box on the way that cuts quiet connections</source>
            <translation>静かな接続を切る途中の機器</translation>
        </message>
        <message>
            <source>Load balancers and firewalls keep a timer for every connection; this one resets both sides.</source>
            <translation>ロードバランサーとファイアウォールは、接続ごとにタイマーを持ちます。この機器は両側をリセットします。</translation>
        </message>
        <message>
            <source>After the silence a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>無通信の後、読み取りが失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>A box on the way that forgets quiet connections</source>
            <translation>静かな接続を忘れる途中の機器</translation>
        </message>
        <message>
            <source>Nobody is told when it forgets; the next request is the one that fails.</source>
            <translation>忘れたことは誰にも知らされず、失敗するのは次のリクエストです。</translation>
        </message>
        <message>
            <source>Nothing at all during the silence; then the next request fails: connection reset by peer (ECONNRESET).</source>
            <translation>無通信の間は何も起こりません。その後、次のリクエストが失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>Wait for the next request</source>
            <translation>次のリクエストを待つ時間</translation>
        </message>
        <message>
            <source>The server waits one hour for the next request, longer than the client keeps it.</source>
            <translation>サーバーは次のリクエストを1時間待ちます。クライアントが保持する時間より長い値です。</translation>
        </message>
        <message>
            <source>A web server that closes waiting connections early</source>
            <translation>待機中の接続を早く閉じるウェブサーバー</translation>
        </message>
        <message>
            <source>Server and client disagree about how long a connection may wait for the next request.</source>
            <translation>接続が次のリクエストを待てる時間について、サーバーとクライアントの認識が食い違っています。</translation>
        </message>
        <message>
            <source>After an answer the server waits, then closes: a read returns 0. A request that is sent at that moment is lost, and the next write fails: broken pipe (EPIPE).</source>
            <translation>応答の後、サーバーは待ってから閉じ、読み取りは0を返します。その瞬間に送られたリクエストは失われ、次の書き込みが失敗します：broken pipe（EPIPE）。</translation>
        </message>
        <message>
            <source>A web server that resets waiting connections</source>
            <translation>待機中の接続をリセットするウェブサーバー</translation>
        </message>
        <message>
            <source>The same disagreement, but the server ends the connection with a reset.</source>
            <translation>同じ食い違いですが、サーバーはリセットで接続を終わらせます。</translation>
        </message>
        <message>
            <source>After an answer and a wait a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>応答の後、待機してから読み取りが失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>A web server that says how long it waits</source>
            <translation>待つ時間を伝えるウェブサーバー</translation>
        </message>
        <message>
            <source>It closes waiting connections too, but it announces the limit and keeps to it: no fault.</source>
            <translation>これも待機中の接続を閉じますが、制限を通知し、それを守ります。障害ではありません。</translation>
        </message>
        <message>
            <source>Every answer says "Keep-Alive: timeout=5", and the close (a read returns 0) never comes earlier than that.</source>
            <translation>すべての応答に「Keep-Alive: timeout=5」とあり、切断（読み取りが0を返す）がそれより早く来ることはありません。</translation>
        </message>
        <message>
            <source>The server behind the gateway answers again.</source>
            <translation>ゲートウェイの後ろのサーバーが、再び応答します。</translation>
        </message>
        <message>
            <source>A gateway that gets no answer from behind</source>
            <translation>後ろから応答を得られないゲートウェイ</translation>
        </message>
        <message>
            <source>The connection is fine; the error 504 is an answer, written by the gateway.</source>
            <translation>接続は正常です。エラー504は、ゲートウェイが書いた応答です。</translation>
        </message>
        <message>
            <source>A complete answer with status 504 Gateway Timeout.</source>
            <translation>ステータス504 Gateway Timeoutの完全な応答。</translation>
        </message>
        <message>
            <source>A gateway whose server is broken</source>
            <translation>サーバーが壊れているゲートウェイ</translation>
        </message>
        <message>
            <source>The error 502 says that the server behind the gateway failed; your connection did not.</source>
            <translation>エラー502は、ゲートウェイの後ろのサーバーの失敗を伝えます。失敗したのはあなたの接続ではありません。</translation>
        </message>
        <message>
            <source>A complete answer with status 502 Bad Gateway.</source>
            <translation>ステータス502 Bad Gatewayの完全な応答。</translation>
        </message>
        <message>
            <source>A gateway that has no server left</source>
            <translation>サーバーが残っていないゲートウェイ</translation>
        </message>
        <message>
            <source>The error 503 is an answer too: somebody is there and says that nobody can serve you.</source>
            <translation>エラー503も応答です。誰かがいて、対応できる者がいないと伝えています。</translation>
        </message>
        <message>
            <source>A complete answer with status 503 Service Unavailable.</source>
            <translation>ステータス503 Service Unavailableの完全な応答。</translation>
        </message>
        <message>
            <source>A service that is not running</source>
            <translation>動作していないサービス</translation>
        </message>
        <message>
            <source>The computer answers at once and refuses, because no program listens on this port.</source>
            <translation>このポートで待ち受けるプログラムがないため、コンピューターはすぐに応答して拒否します。</translation>
        </message>
        <message>
            <source>Connecting fails at once: connection refused (ECONNREFUSED).</source>
            <translation>接続がすぐに失敗します：connection refused（ECONNREFUSED）。</translation>
        </message>
        <message>
            <source>The service is started.</source>
            <translation>サービスを起動します。</translation>
        </message>
        <message>
            <source>Time until it is started again</source>
            <translation>再び起動されるまでの時間</translation>
        </message>
        <message>
            <source>The bug that made the program crash is removed.</source>
            <translation>プログラムをクラッシュさせたバグを取り除きます。</translation>
        </message>
        <message>
            <source>A server that crashes again and again</source>
            <translation>何度もクラッシュするサーバー</translation>
        </message>
        <message>
            <source>When a program dies, all its connections die at the same moment, however old they are.</source>
            <translation>プログラムが異常終了すると、経過時間に関係なく、そのすべての接続が同じ瞬間に切れます。</translation>
        </message>
        <message>
            <source>All connections end at one moment (a read returns 0). Then connecting is refused (ECONNREFUSED) until the server is back.</source>
            <translation>すべての接続が同じ瞬間に終わります（読み取りが0を返す）。その後、サーバーが復帰するまで接続は拒否されます（ECONNREFUSED）。</translation>
        </message>
        <message>
            <source>Time that the server lives</source>
            <translation>サーバーが動作する時間</translation>
        </message>
        <message>
            <source>A server of which one part crashes</source>
            <translation>一部だけがクラッシュするサーバー</translation>
        </message>
        <message>
            <source>Only the connections of the process that died break; a new one succeeds at once, so it looks like chance.</source>
            <translation>異常終了したプロセスの接続だけが切れます。新しい接続はすぐに成功するため、偶然のように見えます。</translation>
        </message>
        <message>
            <source>Some connections end (a read returns 0) while others go on; connecting always works.</source>
            <translation>一部の接続が終わり（読み取りが0を返す）、他は続きます。接続はいつでも成功します。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>プロセス数</translation>
        </message>
        <message>
            <source>Time from one crash to the next</source>
            <translation>クラッシュの間隔</translation>
        </message>
        <message>
            <source>A request that kills the server</source>
            <translation>サーバーを落とすリクエスト</translation>
        </message>
        <message>
            <source>One page makes the program crash; everybody else who is connected is thrown out as well.</source>
            <translation>1つのページがプログラムをクラッシュさせ、接続中の他の全員も追い出されます。</translation>
        </message>
        <message>
            <source>The request for /report gets no answer: the connection ends. Then connecting is refused (ECONNREFUSED) for a moment; other pages work before and after.</source>
            <translation>/reportへのリクエストには応答がなく、接続が終わります。その後しばらく、接続は拒否されます（ECONNREFUSED）。他のページは、その前後とも正常です。</translation>
        </message>
        <message>
            <source>A server that ends old connections</source>
            <translation>古い接続を終わらせるサーバー</translation>
        </message>
        <message>
            <source>Every connection ends at the same age, whether it is used or not: a rule, and no crash.</source>
            <translation>使われているかどうかに関係なく、どの接続も同じ経過時間で終わります。規則によるもので、クラッシュではありません。</translation>
        </message>
        <message>
            <source>Each connection ends at the same age (a read returns 0), also in the middle of its work; connecting again works at once.</source>
            <translation>各接続は、処理の途中でも同じ経過時間で終わります（読み取りが0を返す）。再接続はすぐに成功します。</translation>
        </message>
        <message>
            <source>The greatest age of a connection is no longer limited.</source>
            <translation>接続の最長経過時間の制限をなくします。</translation>
        </message>
        <message>
            <source>Greatest age of a connection</source>
            <translation>接続の最長経過時間</translation>
        </message>
        <message>
            <source>Largest body</source>
            <translation>ボディの最大サイズ</translation>
        </message>
        <message>
            <source>Bodies of any size are accepted.</source>
            <translation>どの大きさのボディも受け付けます。</translation>
        </message>
        <message>
            <source>Length of the answer</source>
            <translation>応答の長さ</translation>
        </message>
        <message>
            <source>A server that hangs up on large uploads</source>
            <translation>大きなアップロードで切るサーバー</translation>
        </message>
        <message>
            <source>It stops reading at a size and closes; what it left unread comes back as a reset.</source>
            <translation>ある大きさで読み取りを止めて閉じます。読まれずに残ったものが、リセットとなって返ります。</translation>
        </message>
        <message>
            <source>Small uploads get status 200. A larger one breaks off: connection reset by peer (ECONNRESET) or broken pipe (EPIPE), without an answer.</source>
            <translation>小さなアップロードはステータス200になります。大きなものは、応答なしに途切れます：connection reset by peer（ECONNRESET）またはbroken pipe（EPIPE）。</translation>
        </message>
        <message>
            <source>A server that refuses large uploads politely</source>
            <translation>大きなアップロードを正しい手順で拒否するサーバー</translation>
        </message>
        <message>
            <source>The same limit, but it reads to the end and answers 413: a rule with a reason, no reset.</source>
            <translation>制限は同じですが、最後まで読んで413を返します。理由のある規則であり、リセットはありません。</translation>
        </message>
        <message>
            <source>Small uploads get status 200, larger ones a complete answer: status 413 Content Too Large.</source>
            <translation>小さなアップロードはステータス200、大きなものは完全な応答になります：ステータス413 Content Too Large。</translation>
        </message>
        <message>
            <source>A server that gives an upload too little time</source>
            <translation>アップロードの時間が短すぎるサーバー</translation>
        </message>
        <message>
            <source>It looks like a size limit, but a clock ends the upload: whoever is slower fails earlier.</source>
            <translation>サイズ制限のように見えますが、アップロードを終わらせるのは時計です。遅い人ほど早い位置で失敗します。</translation>
        </message>
        <message>
            <source>Short uploads get status 200. One that takes longer than the limit breaks off: connection reset by peer (ECONNRESET).</source>
            <translation>短いアップロードはステータス200になります。制限より時間のかかるものは途切れます：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>An upload may take as long as it needs.</source>
            <translation>アップロードに必要なだけ時間をかけられます。</translation>
        </message>
        <message>
            <source>Time for one upload</source>
            <translation>1つのアップロードの時間</translation>
        </message>
        <message>
            <source>Speed at which the server reads (bytes a second)</source>
            <translation>サーバーの読み取り速度（毎秒のバイト数）</translation>
        </message>
        <message>
            <source>Downloads that always break at one place</source>
            <translation>いつも同じ所で切れるダウンロード</translation>
        </message>
        <message>
            <source>The answer starts well and is cut off at the same byte every time: a buffer or a limit.</source>
            <translation>応答は正常に始まり、毎回同じバイトで切れます。バッファーまたは制限によるものです。</translation>
        </message>
        <message>
            <source>The answer has status 200 and promises 4 MB; after 1.5 MB a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>応答はステータス200で、4 MBを送ると通知します。1.5 MBの後、読み取りが失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>The limit on the size of answers is removed.</source>
            <translation>応答のサイズ制限を取り除きます。</translation>
        </message>
        <message>
            <source>Bytes until the break</source>
            <translation>切断までのバイト数</translation>
        </message>
        <message>
            <source>A large download that works</source>
            <translation>成功する大きなダウンロード</translation>
        </message>
        <message>
            <source>Size alone is no fault: every byte of the answer arrives.</source>
            <translation>大きさだけでは障害になりません。応答のすべてのバイトが届きます。</translation>
        </message>
        <message>
            <source>The answer has status 200 and arrives to its last byte.</source>
            <translation>応答はステータス200で、最後のバイトまで届きます。</translation>
        </message>
        <message>
            <source>A web server that closes after some requests</source>
            <translation>一定のリクエスト数で閉じるウェブサーバー</translation>
        </message>
        <message>
            <source>It counts the requests of a connection and closes without a word; the next one is lost.</source>
            <translation>接続のリクエスト数を数え、通知なしに閉じます。次のリクエストは失われます。</translation>
        </message>
        <message>
            <source>The last answer still says "keep-alive"; then the server closes. The next request fails: connection reset by peer (ECONNRESET), or a read returns 0.</source>
            <translation>最後の応答にもまだ「keep-alive」とあり、その後サーバーが閉じます。次のリクエストが失敗する（connection reset by peer（ECONNRESET））か、読み取りが0を返します。</translation>
        </message>
        <message>
            <source>The number of requests on one connection is no longer limited.</source>
            <translation>1つの接続のリクエスト数の制限をなくします。</translation>
        </message>
        <message>
            <source>Requests on one connection</source>
            <translation>1つの接続のリクエスト数</translation>
        </message>
        <message>
            <source>A web server that says which answer is the last</source>
            <translation>最後の応答であることを伝えるウェブサーバー</translation>
        </message>
        <message>
            <source>It counts requests too, but its last answer says "close", so nobody sends another one.</source>
            <translation>これもリクエスト数を数えますが、最後の応答に「close」とあるため、誰も次のリクエストを送りません。</translation>
        </message>
        <message>
            <source>The last answer says "Connection: close", then a read returns 0.</source>
            <translation>最後の応答に「Connection: close」とあり、その後、読み取りが0を返します。</translation>
        </message>
        <message>
            <source>A web server that promises more than it keeps</source>
            <translation>約束を守らないウェブサーバー</translation>
        </message>
        <message>
            <source>It announces how long it waits and closes earlier; even careful clients lose requests.</source>
            <translation>待つ時間を通知しながら、それより早く閉じます。慎重なクライアントでもリクエストを失います。</translation>
        </message>
        <message>
            <source>Answers say "Keep-Alive: timeout=10", but the close (a read returns 0) comes after 3 seconds.</source>
            <translation>応答に「Keep-Alive: timeout=10」とありますが、切断（読み取りが0を返す）は3秒後に来ます。</translation>
        </message>
        <message>
            <source>The server waits longer than it announces.</source>
            <translation>サーバーが通知より長く待ちます。</translation>
        </message>
        <message>
            <source>Wait that it announces</source>
            <translation>通知する待機時間</translation>
        </message>
        <message>
            <source>Connections that fit</source>
            <translation>収まる接続数</translation>
        </message>
        <message>
            <source>Time that one request takes</source>
            <translation>1つのリクエストにかかる時間</translation>
        </message>
        <message>
            <source>The limit is raised far above the load.</source>
            <translation>制限を負荷よりはるかに大きくします。</translation>
        </message>
        <message>
            <source>A server that runs out of open files</source>
            <translation>開けるファイルが足りなくなるサーバー</translation>
        </message>
        <message>
            <source>Every connection needs an open file; when none is left, the server hangs up on newcomers.</source>
            <translation>どの接続にも、開いたファイルが1つ必要です。残りがなくなると、サーバーは新しい接続を切ります。</translation>
        </message>
        <message>
            <source>Few connections work. Above the limit a new one is accepted and reset at once (ECONNRESET), while those that are open go on.</source>
            <translation>接続が少なければ成功します。制限を超えると、新しい接続は受け付けられてすぐにリセットされ（ECONNRESET）、開いている接続は続きます。</translation>
        </message>
        <message>
            <source>A server whose workers are all busy</source>
            <translation>すべてのワーカーが使用中のサーバー</translation>
        </message>
        <message>
            <source>Who comes when every worker is taken waits in a short queue; when the queue is full, nobody even says no.</source>
            <translation>すべてのワーカーが使用中のときに来た人は、短い待ち行列で待ちます。待ち行列がいっぱいになると、断りの返事すらありません。</translation>
        </message>
        <message>
            <source>Few connections work. Above the limit requests get no answer, and above the queue connecting gets none either (ETIMEDOUT).</source>
            <translation>接続が少なければ成功します。制限を超えるとリクエストに応答がなく、待ち行列も超えると接続にも応答がありません（ETIMEDOUT）。</translation>
        </message>
        <message>
            <source>The server gets more workers and a longer queue.</source>
            <translation>サーバーのワーカーを増やし、待ち行列を長くします。</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>ワーカー数</translation>
        </message>
        <message>
            <source>Places in the queue</source>
            <translation>待ち行列の長さ</translation>
        </message>
        <message>
            <source>A server that dies when its memory is full</source>
            <translation>メモリがいっぱいになると落ちるサーバー</translation>
        </message>
        <message>
            <source>Every connection takes memory; one too many, and the process is killed with all of them.</source>
            <translation>どの接続もメモリを使います。1つ多すぎると、プロセスがすべての接続とともに強制終了されます。</translation>
        </message>
        <message>
            <source>Few connections work for ever. One too many, and all of them end at the same moment; connecting is refused (ECONNREFUSED) until the server is back.</source>
            <translation>接続が少なければ、いつまでも成功します。1つ多すぎると、すべてが同じ瞬間に終わり、サーバーが復帰するまで接続は拒否されます（ECONNREFUSED）。</translation>
        </message>
        <message>
            <source>A connection takes little memory, and the limit is far away.</source>
            <translation>1つの接続が使うメモリは少なく、制限までは十分な余裕があります。</translation>
        </message>
        <message>
            <source>A server that resets whoever is too many</source>
            <translation>多すぎる接続をリセットするサーバー</translation>
        </message>
        <message>
            <source>A fixed number of connections fits; the next one is accepted and thrown out.</source>
            <translation>決まった数の接続が収まり、次の接続は受け付けられてから追い出されます。</translation>
        </message>
        <message>
            <source>Connections up to the limit work; the next one fails with connection reset by peer (ECONNRESET).</source>
            <translation>制限までの接続は成功し、次の接続は失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>A server that is slow but healthy</source>
            <translation>遅いが正常なサーバー</translation>
        </message>
        <message>
            <source>The more people ask, the longer everybody waits; but everybody is served. Slow is not broken.</source>
            <translation>リクエストする人が増えるほど全員の待ち時間が延びますが、全員が応答を得られます。遅いことは、壊れていることではありません。</translation>
        </message>
        <message>
            <source>Every request gets a complete answer, status 200; with many at once it takes longer.</source>
            <translation>すべてのリクエストに、ステータス200の完全な応答があります。同時に多数あると、時間がかかります。</translation>
        </message>
        <message>
            <source>The server works on all requests at the same time.</source>
            <translation>サーバーがすべてのリクエストを同時に処理します。</translation>
        </message>
        <message>
            <source>A server that says when it is full</source>
            <translation>満員であることを伝えるサーバー</translation>
        </message>
        <message>
            <source>Too many at once here as well, but it answers 503 and closes properly: nobody is reset.</source>
            <translation>これも同時接続が多すぎますが、503を返して正しく閉じます。リセットされる人はいません。</translation>
        </message>
        <message>
            <source>Above the limit every request gets a complete answer: status 503 Service Unavailable.</source>
            <translation>制限を超えると、すべてのリクエストに完全な応答があります：ステータス503 Service Unavailable。</translation>
        </message>
        <message>
            <source>The server gets a good certificate, which this program trusts.</source>
            <translation>サーバーに、このプログラムが信頼する正しい証明書を設定します。</translation>
        </message>
        <message>
            <source>An encrypted address on an unencrypted port</source>
            <translation>暗号化されていないポートへの、暗号化されたアドレス</translation>
        </message>
        <message>
            <source>The client starts to encrypt, the server answers in plain text, and both give up.</source>
            <translation>クライアントは暗号化を始め、サーバーは平文で応答し、両者があきらめます。</translation>
        </message>
        <message>
            <source>The handshake is answered with the plain text "HTTP/1.1 400 Bad Request", then a close.</source>
            <translation>ハンドシェイクに平文の「HTTP/1.1 400 Bad Request」が返され、その後閉じられます。</translation>
        </message>
        <message>
            <source>Encryption is turned on for this port.</source>
            <translation>このポートで暗号化を有効にします。</translation>
        </message>
        <message>
            <source>A certificate that has run out</source>
            <translation>期限の切れた証明書</translation>
        </message>
        <message>
            <source>The connection is fine; the client hangs up because the certificate is too old.</source>
            <translation>接続は正常です。証明書が古すぎるため、クライアントが切ります。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: certificate has expired.</source>
            <translation>証明書の確認が失敗します：certificate has expired。</translation>
        </message>
        <message>
            <source>A certificate for another name</source>
            <translation>別の名前の証明書</translation>
        </message>
        <message>
            <source>The certificate is good, but it belongs to somebody else, so the client hangs up.</source>
            <translation>証明書は正しいものですが、別の相手のものなので、クライアントが切ります。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: the name does not match.</source>
            <translation>証明書の確認が失敗します：名前が一致しません。</translation>
        </message>
        <message>
            <source>A certificate that the server signed itself</source>
            <translation>サーバー自身が署名した証明書</translation>
        </message>
        <message>
            <source>Nobody whom the client trusts vouches for this certificate.</source>
            <translation>クライアントが信頼する相手で、この証明書を保証する者がいません。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: self-signed certificate.</source>
            <translation>証明書の確認が失敗します：self-signed certificate。</translation>
        </message>
        <message>
            <source>A server that speaks only old encryption</source>
            <translation>古い暗号化しか話さないサーバー</translation>
        </message>
        <message>
            <source>Client and server have no version in common: TLS 1.0 is given up everywhere.</source>
            <translation>クライアントとサーバーに共通のバージョンがありません。TLS 1.0はどこでも廃止されています。</translation>
        </message>
        <message>
            <source>The handshake fails: alert protocol version.</source>
            <translation>ハンドシェイクが失敗します：alert protocol version。</translation>
        </message>
        <message>
            <source>The server speaks TLS 1.2 and 1.3.</source>
            <translation>サーバーがTLS 1.2と1.3に対応します。</translation>
        </message>
        <message>
            <source>A server that asks for your certificate</source>
            <translation>証明書を求めるサーバー</translation>
        </message>
        <message>
            <source>It lets in only those who show a certificate of their own; everybody else is cut off.</source>
            <translation>独自の証明書を提示する相手だけを受け入れ、それ以外は切断されます。</translation>
        </message>
        <message>
            <source>The handshake works, then the connection ends with the alert: certificate required.</source>
            <translation>ハンドシェイクは成功し、その後、接続がアラートで終わります：certificate required。</translation>
        </message>
        <message>
            <source>The server no longer asks for a certificate.</source>
            <translation>サーバーが証明書を求めなくなります。</translation>
        </message>
        <message>
            <source>A name that does not exist</source>
            <translation>存在しない名前</translation>
        </message>
        <message>
            <source>The service runs, but no address book knows its name, so nobody gets as far as connecting.</source>
            <translation>サービスは動作していますが、どのアドレス帳にも名前がないため、誰も接続まで進めません。</translation>
        </message>
        <message>
            <source>Looking up the name fails: name not known (EAI_NONAME).</source>
            <translation>名前解決が失敗します：名前が不明です（EAI_NONAME）。</translation>
        </message>
        <message>
            <source>The name is entered, in this program's own address book only.</source>
            <translation>名前が、このプログラム自身のアドレス帳にだけ登録されます。</translation>
        </message>
        <message>
            <source>Router behind which the device stands</source>
            <translation>機器の手前にあるルーター</translation>
        </message>
        <message>
            <source>The device no longer takes this traffic for an attack.</source>
            <translation>機器がこの通信を攻撃とみなさなくなります。</translation>
        </message>
        <message>
            <source>The firewall remembers connections for one hour, longer than anybody is silent.</source>
            <translation>ファイアウォールが接続を1時間覚えます。それより長く無通信になる人はいません。</translation>
        </message>
        <message>
            <source>A security device that dislikes one address</source>
            <translation>特定のアドレスを嫌うセキュリティ機器</translation>
        </message>
        <message>
            <source>It reads along, and when a request looks bad it resets both sides in each other's name.</source>
            <translation>通信の中身を読み、リクエストを不正と判断すると、互いの名をかたって両側をリセットします。</translation>
        </message>
        <message>
            <source>The request fails at once: connection reset by peer (ECONNRESET). The reset started nearer than the server; other pages work.</source>
            <translation>リクエストがすぐに失敗します：connection reset by peer（ECONNRESET）。リセットはサーバーより近くから来ています。他のページは正常です。</translation>
        </message>
        <message>
            <source>A listener that forges resets</source>
            <translation>リセットを偽造する盗聴者</translation>
        </message>
        <message>
            <source>It cannot stop packets, it only adds a false one; the real answer still comes, too late.</source>
            <translation>パケットを止めることはできず、偽のパケットを加えるだけです。本物の応答も届きますが、手遅れです。</translation>
        </message>
        <message>
            <source>The request fails before half a round trip: connection reset by peer (ECONNRESET), with a hop count that the server never uses.</source>
            <translation>往復時間の半分もたたないうちにリクエストが失敗します：connection reset by peer（ECONNRESET）。ホップ数は、サーバーが決して使わない値です。</translation>
        </message>
        <message>
            <source>Hop count with which the forged packet starts</source>
            <translation>偽造パケットの初期ホップ数</translation>
        </message>
        <message>
            <source>A faulty device that resets now and then</source>
            <translation>ときどきリセットする故障した機器</translation>
        </message>
        <message>
            <source>Every third connection is cut at its first request, whatever it asks: that looks like chance.</source>
            <translation>3つに1つの接続が、内容に関係なく最初のリクエストで切断されます。偶然のように見えます。</translation>
        </message>
        <message>
            <source>Two of three connections work; the third one fails at its first request: connection reset by peer (ECONNRESET).</source>
            <translation>3つのうち2つの接続は成功し、3つ目は最初のリクエストで失敗します：connection reset by peer（ECONNRESET）。</translation>
        </message>
        <message>
            <source>The faulty device is replaced.</source>
            <translation>故障した機器を交換します。</translation>
        </message>
        <message>
            <source>One connection of so many is reset</source>
            <translation>リセットされる接続の割合（何個に1個か）</translation>
        </message>
        <message>
            <source>A server that resets one page itself</source>
            <translation>1つのページを自らリセットするサーバー</translation>
        </message>
        <message>
            <source>The same picture as a security device, but the reset has travelled as far as the server's answers do.</source>
            <translation>セキュリティ機器と同じように見えますが、リセットが通ってきた距離はサーバーの応答と同じです。</translation>
        </message>
        <message>
            <source>The request fails: connection reset by peer (ECONNRESET), with the hop count of the server; other pages work.</source>
            <translation>リクエストが失敗します：connection reset by peer（ECONNRESET）。ホップ数はサーバーのものです。他のページは正常です。</translation>
        </message>
        <message>
            <source>The bug in the program on the server is removed.</source>
            <translation>サーバーのプログラムのバグを取り除きます。</translation>
        </message>
        <message>
            <source>A firewall that says no</source>
            <translation>「いいえ」と言うファイアウォール</translation>
        </message>
        <message>
            <source>The service runs, but a firewall refuses in its name; it looks as if nothing listened.</source>
            <translation>サービスは動作していますが、ファイアウォールがその名をかたって拒否します。待ち受けているものがないように見えます。</translation>
        </message>
        <message>
            <source>The firewall lets this service through.</source>
            <translation>ファイアウォールがこのサービスを通します。</translation>
        </message>
        <message>
            <source>A firewall that says nothing</source>
            <translation>何も言わないファイアウォール</translation>
        </message>
        <message>
            <source>Packets to this service disappear; the client waits until it gives up.</source>
            <translation>このサービスへのパケットは消え、クライアントはあきらめるまで待ちます。</translation>
        </message>
        <message>
            <source>Connecting gets no answer at all: timed out (ETIMEDOUT).</source>
            <translation>接続にまったく応答がありません：timed out（ETIMEDOUT）。</translation>
        </message>
        <message>
            <source>A firewall that forgets and keeps silent</source>
            <translation>忘れて黙っているファイアウォール</translation>
        </message>
        <message>
            <source>After a silence it does not know the connection any more and drops every packet of it.</source>
            <translation>無通信の後は接続を覚えておらず、そのパケットをすべて捨てます。</translation>
        </message>
        <message>
            <source>After the silence a message gets no answer and no error; the system repeats it until it gives up (ETIMEDOUT).</source>
            <translation>無通信の後、メッセージには応答もエラーもありません。システムは、あきらめるまで再送します（ETIMEDOUT）。</translation>
        </message>
        <message>
            <source>A firewall that forgets and then resets</source>
            <translation>忘れてからリセットするファイアウォール</translation>
        </message>
        <message>
            <source>After a silence it answers the next message with a reset in the server's name.</source>
            <translation>無通信の後、サーバーの名をかたって次のメッセージにリセットを返します。</translation>
        </message>
        <message>
            <source>Nothing during the silence; the next message fails: connection reset by peer (ECONNRESET), from nearer than the server.</source>
            <translation>無通信の間は何も起こりません。次のメッセージが失敗します：connection reset by peer（ECONNRESET）。サーバーより近くから来ています。</translation>
        </message>
        <message>
            <source>A line that loses packets</source>
            <translation>パケットを失う回線</translation>
        </message>
        <message>
            <source>Lost packets are sent again, so everything works, but slowly and with pauses.</source>
            <translation>失われたパケットは再送されるため、すべて成功しますが、遅く、途中で止まることがあります。</translation>
        </message>
        <message>
            <source>Answers are complete, status 200, but some take much longer: the system sends packets again.</source>
            <translation>応答はステータス200で完全ですが、ずっと時間のかかるものがあります。システムがパケットを再送しているためです。</translation>
        </message>
        <message>
            <source>The bad line is replaced.</source>
            <translation>不良な回線を交換します。</translation>
        </message>
        <message>
            <source>Loss on the way to the server</source>
            <translation>サーバーへ向かう損失</translation>
        </message>
        <message>
            <source>Loss on the way back</source>
            <translation>戻りの損失</translation>
        </message>
        <message>
            <source>A long line that is healthy</source>
            <translation>正常な長い回線</translation>
        </message>
        <message>
            <source>Every answer takes its time because the way is long; nothing is lost and nothing breaks.</source>
            <translation>経路が長いため、どの応答にも時間がかかりますが、何も失われず、何も切れません。</translation>
        </message>
        <message>
            <source>Every answer is complete, status 200, and takes at least one round trip of 0.12 seconds.</source>
            <translation>どの応答もステータス200で完全です。かかる時間は、少なくとも1往復の0.12秒です。</translation>
        </message>
        <message>
            <source>Time for one round trip</source>
            <translation>1往復の時間</translation>
        </message>
        <message>
            <source>How much that changes</source>
            <translation>その変動の幅</translation>
        </message>
        <message>
            <source>Largest packet that passes</source>
            <translation>通過する最大のパケット</translation>
        </message>
        <message>
            <source>A line on which large packets disappear</source>
            <translation>大きなパケットが消える回線</translation>
        </message>
        <message>
            <source>Small requests work and large ones hang: a tunnel is too narrow and nobody says so.</source>
            <translation>小さなリクエストは成功し、大きなものは止まります。トンネルが狭すぎるのに、誰もそれを伝えません。</translation>
        </message>
        <message>
            <source>Connecting works and small messages pass; an answer of full packets never arrives.</source>
            <translation>接続は成功し、小さなメッセージは通ります。満杯のパケットの応答は、決して届きません。</translation>
        </message>
        <message>
            <source>The router tells senders how large a packet may be (ICMP is allowed).</source>
            <translation>ルーターが、パケットの最大の大きさを送信者に伝えます（ICMPを許可）。</translation>
        </message>
        <message>
            <source>A narrow line that says so</source>
            <translation>狭いことを伝える回線</translation>
        </message>
        <message>
            <source>Large packets do not fit here either, but the router says so and everybody sends smaller ones.</source>
            <translation>ここでも大きなパケットは通りませんが、ルーターがそれを伝えるため、全員が小さいパケットを送ります。</translation>
        </message>
        <message>
            <source>Every answer arrives complete, status 200.</source>
            <translation>どの応答もステータス200で完全に届きます。</translation>
        </message>
        <message>
            <source>"Closed by server" is an orderly close: the timeout setting, or the limit of an output buffer. "Reset by peer" is a reset.</source>
            <translation>「Closed by server」は正常な切断です。タイムアウト設定か、出力バッファーの制限によるものです。「Reset by peer」はリセットです。</translation>
        </message>
        <message>
            <source>"Got timeout" means wait_timeout. "Got an error" means a client that left without goodbye.</source>
            <translation>「Got timeout」はwait_timeoutを意味します。「Got an error」は、終了を告げずに離れたクライアントを意味します。</translation>
        </message>
        <message>
            <source>"Reset" is a reset, "closed" is an orderly close.</source>
            <translation>「Reset」はリセット、「closed」は正常な切断です。</translation>
        </message>
        <message>
            <source>.NET HttpClient</source>
            <translation>.NET HttpClient</translation>
        </message>
        <message>
            <source>.NET keeps idle connections for 1 minute by default. Many servers close earlier. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>.NETはアイドル接続を既定で1分間保持します。それより早く閉じるサーバーは多くあります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>0 (off) before 18. Whole request: an upload longer than 5 min ends in 408.</source>
            <translation>18より前は0（オフ）です。リクエスト全体が対象で、5分を超えるアップロードは408で終わります。</translation>
        </message>
        <message>
            <source>10 s in old releases; produces silent connections and 408 log noise on servers.</source>
            <translation>古いリリースでは10 sです。サーバー側に無通信の接続と408のログのノイズが生じます。</translation>
        </message>
        <message>
            <source>1000 in old releases.</source>
            <translation>古いリリースでは1000です。</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2 and 3.</source>
            <translation>.NET Core 2と3では120 sです。</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2.1 to 3.1.</source>
            <translation>.NET Core 2.1～3.1では120 sです。</translation>
        </message>
        <message>
            <source>120.11 s</source>
            <translation>120.11 s</translation>
        </message>
        <message>
            <source>1200 s before JDK 20. Read once at start-up; also honours a server Keep-Alive hint only from later releases.</source>
            <translation>JDK 20より前は1200 sです。起動時に一度だけ読み込まれます。サーバーのKeep-Aliveの指定にも従うのは、後のリリースからです。</translation>
        </message>
        <message>
            <source>127.32 s on the wire: swept every cleanup_interval (30 s). One timer for idle, header and body.</source>
            <translation>通信上の実測は127.32 sです。cleanup_interval（30 s）ごとに掃除されます。アイドル、ヘッダー、ボディで1つのタイマーを共用します。</translation>
        </message>
        <message>
            <source>2.02 s. The sync worker never keeps alive (measured: Connection: close). 26.1 source has the same default.</source>
            <translation>2.02 sです。syncワーカーはキープアライブを行いません（実測：Connection: close）。26.1のソースも既定値は同じです。</translation>
        </message>
        <message>
            <source>20.22 s: below a 60 s load balancer timer, hence 502s with versions up to 6.</source>
            <translation>20.22 sです。60 sのロードバランサーのタイマーより短いため、バージョン6までは502が発生します。</translation>
        </message>
        <message>
            <source>24 connections</source>
            <translation>24個の接続</translation>
        </message>
        <message>
            <source>29 s is the end for most interfaces. Regional and private ones can get more with a higher quota. Longer work must go into the background.</source>
            <translation>ほとんどのインターフェイスでは29 sが上限です。リージョンとプライベートのものは、クォータを増やすと延ばせます。それより長い処理は、裏で行う必要があります。</translation>
        </message>
        <message>
            <source>3.4 MB.</source>
            <translation>3.4 MB。</translation>
        </message>
        <message>
            <source>30.01 s for silence and half a header (FIN); a stalled body got 408.</source>
            <translation>無通信と途中までのヘッダーでは30.01 sです（FIN）。止まったボディには408が返されました。</translation>
        </message>
        <message>
            <source>300 s before 2.4. With mod_reqtimeout off a stalled body got 408 at exactly Timeout.</source>
            <translation>2.4より前は300 sです。mod_reqtimeoutがオフの場合、止まったボディにはちょうどTimeoutで408が返されました。</translation>
        </message>
        <message>
            <source>4 MB, the next round number.</source>
            <translation>4 MB、次のきりのよい値。</translation>
        </message>
        <message>
            <source>4.01 s for half a header; http-socket closes after every response.</source>
            <translation>途中までのヘッダーでは4.01 sです。http-socketは応答のたびに閉じます。</translation>
        </message>
        <message>
            <source>408 or 504 with flag SI; cut stream when headers were already sent.</source>
            <translation>408、またはフラグSI付きの504です。ヘッダーが送信済みの場合は、ストリームが途中で切れます。</translation>
        </message>
        <message>
            <source>413 Content Too Large</source>
            <translation>413 Content Too Large</translation>
        </message>
        <message>
            <source>413 is the polite form. A reset comes when the server closes with data unread.</source>
            <translation>413は礼儀正しい形です。リセットは、サーバーがデータを読まずに閉じたときに来ます。</translation>
        </message>
        <message>
            <source>5 s is also the old fixed value when the server sends no Keep-Alive hint.</source>
            <translation>5 sは、サーバーがKeep-Aliveの指定を送らない場合の古い固定値でもあります。</translation>
        </message>
        <message>
            <source>5.0 s, also for a connection that sent nothing or half a header.</source>
            <translation>5.0 sです。何も送らなかった接続や、ヘッダーを途中まで送った接続も同じです。</translation>
        </message>
        <message>
            <source>5.00 s, also for a connection that sent nothing or half a header.</source>
            <translation>5.00 sです。何も送らなかった接続や、ヘッダーを途中まで送った接続も同じです。</translation>
        </message>
        <message>
            <source>5.01 s. No header or body timer at all (open after 150 s).</source>
            <translation>5.01 sです。ヘッダーやボディのタイマーはまったくありません（150 s後も開いたまま）。</translation>
        </message>
        <message>
            <source>500 with a fatal error line. Counts CPU time only on Unix, not waits.</source>
            <translation>500と致命的エラーの行です。UnixではCPU時間だけを数え、待ち時間は数えません。</translation>
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
            <translation>503「first byte timeout」です。クラスターノード間では60 sが上限です。</translation>
        </message>
        <message>
            <source>503 backend fetch failed</source>
            <translation>503 backend fetch failed</translation>
        </message>
        <message>
            <source>503 means that the balancer has no healthy target. A check that is too slow leaves dead targets in, one that is too strict takes busy ones out.</source>
            <translation>503は、ロードバランサーに正常なターゲットがないことを意味します。チェックが遅すぎると停止したターゲットが残り、厳しすぎると混み合っているターゲットが外されます。</translation>
        </message>
        <message>
            <source>503 with UF.</source>
            <translation>UF付きの503です。</translation>
        </message>
        <message>
            <source>503 with router code H12; afterwards a rolling 55 s window (H15, H28).</source>
            <translation>ルーターコードH12付きの503です。その後は55 sの枠が繰り返されます（H15、H28）。</translation>
        </message>
        <message>
            <source>503 with sQ means that the request waited in line for too long, 503 with SC that no server took it, 504 with sH that it was too slow. The check keeps broken servers out.</source>
            <translation>sQ付きの503はリクエストが待ち行列で長く待ちすぎたこと、SC付きの503は受け取るサーバーがなかったこと、sH付きの504はサーバーが遅すぎたことを意味します。checkは、壊れたサーバーを除外します。</translation>
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
            <translation>通信上の実測は6.02 sです（1秒刻みの時計）。</translation>
        </message>
        <message>
            <source>60 s everywhere.</source>
            <translation>どこでも60 s。</translation>
        </message>
        <message>
            <source>60 s fixes 240 s and 350 s middleboxes.</source>
            <translation>60 sにすると、240 sや350 sの途中の機器に対処できます。</translation>
        </message>
        <message>
            <source>61.14 s for silence and for half a header; no 408.</source>
            <translation>無通信でも途中までのヘッダーでも61.14 sです。408は返されません。</translation>
        </message>
        <message>
            <source>63 is not 62</source>
            <translation>63は62ではない</translation>
        </message>
        <message>
            <source>75.08 s. Newer protocol objects default to 3630 s when not started through run_app.</source>
            <translation>75.08 sです。新しいプロトコルオブジェクトは、run_appを通して起動しない場合、既定で3630 sです。</translation>
        </message>
        <message>
            <source>A 2 kB form already hangs, a 500 byte one works. Size limit or path?</source>
            <translation>2 kBのフォームはもう止まり、500バイトのものは成功します。サイズ制限と経路のどちらでしょうか？</translation>
        </message>
        <message>
            <source>A 504 means that the gateway waited and gave up. Raise the waits from the outside in: client, balancer, proxy, application.</source>
            <translation>504は、ゲートウェイが待った末にあきらめたことを意味します。待ち時間は外側から内側へ向かって増やしてください。クライアント、ロードバランサー、プロキシ、アプリケーションの順です。</translation>
        </message>
        <message>
            <source>A FIN is polite: all that was sent before it still arrives. A RST ends at once.</source>
            <translation>FINは礼儀正しい終わり方で、その前に送られたものはすべて届きます。RSTは即座に終わらせます。</translation>
        </message>
        <message>
            <source>A FIN is sent by clients, a RST by servers.</source>
            <translation>FINはクライアントが、RSTはサーバーが送ります。</translation>
        </message>
        <message>
            <source>A Go client keeps idle connections for 90 s by default. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. Go repeats requests that do no harm by itself; a POST is not repeated.</source>
            <translation>Goのクライアントは、アイドル接続を既定で90 s保持します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。Goは、繰り返しても害のないリクエストは自動的に再送しますが、POSTは再送しません。</translation>
        </message>
        <message>
            <source>A Java program saw a connection cut off by the other side.</source>
            <translation>Javaプログラムで、相手側による接続の切断が発生しました。</translation>
        </message>
        <message>
            <source>A Java program that uses Spring writes this line. Paste it.</source>
            <translation>Springを使うJavaプログラムが、この行を出力しました。貼り付けてください。</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. A connection pool that reuses such a connection fails on its next request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Network Load Balancerは、無通信の接続を誰にも知らせずに忘れます。すると次のパケットにリセットが返されます。そのような接続を再利用するコネクションプールでは、次のリクエストが失敗します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Network Load Balancerは、無通信の接続を誰にも知らせずに忘れます。すると次のパケットにリセットが返されます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>A Node.js program logs “Error: socket hang up, code ECONNRESET”. What was on the wire?</source>
            <translation>Node.jsプログラムのログに「Error: socket hang up, code ECONNRESET」とあります。通信上では何が起きていたでしょうか？</translation>
        </message>
        <message>
            <source>A Node.js server closes idle connections after 5 s by default, newer versions one second later than they announce. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Node.jsのサーバーは、アイドル接続を既定で5 s後に閉じます。新しいバージョンでは、通知した時間より1秒遅く閉じます。ロードバランサーは60 s保持します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>A PHP program used more memory than it may.</source>
            <translation>PHPプログラムが、許可された量を超えるメモリを使いました。</translation>
        </message>
        <message>
            <source>A Service without ready pods refuses connections. Often its selector or its targetPort does not match the pods.</source>
            <translation>準備のできたPodがないServiceは、接続を拒否します。多くの場合、セレクターまたはtargetPortがPodと合っていません。</translation>
        </message>
        <message>
            <source>A VPC drops what no rule allows. Health checks of Google need a rule of their own, for 130.211.0.0/22 and 35.191.0.0/16.</source>
            <translation>VPCは、許可する規則のないものを捨てます。Googleのヘルスチェックには、130.211.0.0/22と35.191.0.0/16に対する専用の規則が必要です。</translation>
        </message>
        <message>
            <source>A balancer, firewall or server ends connections that stay silent for {{idle_limit_s}} seconds, and says so with a reset. A constant time like this is a setting, not an accident.</source>
            <translation>ロードバランサー、ファイアウォール、またはサーバーが、無通信のまま{{idle_limit_s}}秒たった接続を終わらせ、それをリセットで知らせます。このように一定の時間は設定によるもので、偶然ではありません。</translation>
        </message>
        <message>
            <source>A blocked worker also stays for longer. The log line WORKER TIMEOUT tells whether this is it.</source>
            <translation>ブロックされたワーカーも長く残ります。これが原因かどうかは、ログの行WORKER TIMEOUTで分かります。</translation>
        </message>
        <message>
            <source>A box between you and the service hangs up when nobody speaks. Find its limit and see why a sign of life helps.</source>
            <translation>誰も話さないと、あなたとサービスの間の機器が接続を切ります。その制限を見つけ、生存信号が役立つ理由を確かめます。</translation>
        </message>
        <message>
            <source>A box on the way that forgot the connection looks like this.</source>
            <translation>途中の機器が接続を忘れた場合も、このように見えます。</translation>
        </message>
        <message>
            <source>A box or program that lets some traffic through and stops the rest.</source>
            <translation>一部の通信を通し、残りを止める機器またはプログラム。</translation>
        </message>
        <message>
            <source>A box that counts the silence</source>
            <translation>無通信を数える機器</translation>
        </message>
        <message>
            <source>A box that looks into the traffic and cuts off what it takes for an attack.</source>
            <translation>通信の中身を調べ、攻撃とみなしたものを切断する機器。</translation>
        </message>
        <message>
            <source>A broken connection.</source>
            <translation>切れた接続です。</translation>
        </message>
        <message>
            <source>A budget that allows nothing blocks the maintenance of the nodes.</source>
            <translation>何も許さないバジェットは、ノードの保守を妨げます。</translation>
        </message>
        <message>
            <source>A cable was unplugged.</source>
            <translation>ケーブルが抜かれた。</translation>
        </message>
        <message>
            <source>A careful program also names its doubts. A machine may use two different counters, and some devices copy the counter of the server.</source>
            <translation>慎重なプログラムは、疑問点も挙げます。1台のマシンが2つの異なるカウンターを使うこともあり、サーバーのカウンターをコピーする機器もあります。</translation>
        </message>
        <message>
            <source>A certificate of your own authority is unknown to programs. 0 means that the check now succeeds. Java, Node.js and Python each have a list of their own as well.</source>
            <translation>独自の認証局の証明書を、プログラムは知りません。0は、確認が成功するようになったことを意味します。Java、Node.js、Pythonは、それぞれ独自の一覧も持っています。</translation>
        </message>
        <message>
            <source>A certificate that is not valid yet, or no longer, is often a clock that is wrong.</source>
            <translation>証明書がまだ有効でない、または有効でなくなった場合、多くは時計が間違っています。</translation>
        </message>
        <message>
            <source>A changed setting is a hope. Only the same test again shows that it works.</source>
            <translation>設定の変更は期待にすぎません。効いたことを示すのは、同じテストのやり直しだけです。</translation>
        </message>
        <message>
            <source>A check that is too strict takes all pods out at once.</source>
            <translation>厳しすぎるチェックは、すべてのPodを一度に外してしまいます。</translation>
        </message>
        <message>
            <source>A child process with a leak is replaced before it fills the memory. The reload command graceful then lets open requests end first.</source>
            <translation>漏れのある子プロセスは、メモリがいっぱいになる前に置き換えられます。その後、再読み込みコマンドgracefulを使うと、先に処理中のリクエストを終わらせます。</translation>
        </message>
        <message>
            <source>A clear message while the service is away</source>
            <translation>サービスの不在中に分かりやすいメッセージを出す</translation>
        </message>
        <message>
            <source>A client asked for a longer address than Apache allows.</source>
            <translation>クライアントが、Apacheの許可する長さを超えるアドレスを要求しました。</translation>
        </message>
        <message>
            <source>A client did not send its request header in time.</source>
            <translation>クライアントが時間内にリクエストヘッダーを送りませんでした。</translation>
        </message>
        <message>
            <source>A client did not send its request in time (cR).</source>
            <translation>クライアントが時間内にリクエストを送りませんでした（cR）。</translation>
        </message>
        <message>
            <source>A client did not send its request in time (status 408).</source>
            <translation>クライアントが時間内にリクエストを送りませんでした（ステータス408）。</translation>
        </message>
        <message>
            <source>A client did not send its request in time, and nginx closed the connection.</source>
            <translation>クライアントが時間内にリクエストを送らなかったため、nginxが接続を閉じました。</translation>
        </message>
        <message>
            <source>A client opened a connection and sent nothing; nginx closed it.</source>
            <translation>クライアントが接続を開いたまま何も送らなかったため、nginxが閉じました。</translation>
        </message>
        <message>
            <source>A client sent a longer first line or header than nginx allows.</source>
            <translation>クライアントが、nginxの許可する長さを超える先頭行またはヘッダーを送りました。</translation>
        </message>
        <message>
            <source>A client sent a longer header than Apache allows.</source>
            <translation>クライアントが、Apacheの許可する長さを超えるヘッダーを送りました。</translation>
        </message>
        <message>
            <source>A client sent a longer request header than nginx allows.</source>
            <translation>クライアントが、nginxの許可する長さを超えるリクエストヘッダーを送りました。</translation>
        </message>
        <message>
            <source>A client sent more than Apache allows, and Apache refused it.</source>
            <translation>クライアントの送信がApacheの許可する大きさを超えたため、Apacheが拒否しました。</translation>
        </message>
        <message>
            <source>A client sent more than nginx allows, and nginx refused it.</source>
            <translation>クライアントの送信がnginxの許可する大きさを超えたため、nginxが拒否しました。</translation>
        </message>
        <message>
            <source>A client that talks TLS to a plain port, or plain text to a TLS port, sees a reset or a strange version. Port 80 should only point to the encrypted one.</source>
            <translation>平文のポートにTLSで、またはTLSのポートに平文で話しかけるクライアントには、リセットや不審なバージョンが見えます。ポート80は、暗号化されたポートを案内するだけにしてください。</translation>
        </message>
        <message>
            <source>A client took the answer so slowly that nginx gave up.</source>
            <translation>クライアントの応答の受け取りが遅すぎたため、nginxがあきらめました。</translation>
        </message>
        <message>
            <source>A client was too slow in sending its request body (cH). A small packet size on its line can be the reason.</source>
            <translation>クライアントのリクエストボディの送信が遅すぎました（cH）。クライアントの回線のパケットサイズが小さいことが理由かもしれません。</translation>
        </message>
        <message>
            <source>A client was too slow in sending the body of its request.</source>
            <translation>クライアントのリクエストボディの送信が遅すぎました。</translation>
        </message>
        <message>
            <source>A clock: the upload may only take a certain time.</source>
            <translation>時計。アップロードに許される時間が決まっている。</translation>
        </message>
        <message>
            <source>A colleague tried with curl at half past eight. Paste the result.</source>
            <translation>同僚が8時半にcurlで試しました。その結果を貼り付けてください。</translation>
        </message>
        <message>
            <source>A computer in front of several servers that shares the work among them.</source>
            <translation>複数のサーバーの手前に置かれ、仕事を振り分けるコンピューター。</translation>
        </message>
        <message>
            <source>A computer of the cluster was not ready or lacked memory, disk or process numbers.</source>
            <translation>クラスターのコンピューターの準備ができていないか、メモリ、ディスク、またはプロセス番号が不足していました。</translation>
        </message>
        <message>
            <source>A computer with two networks may answer through the wrong one. A growing last counter means that Linux dropped packets for that reason.</source>
            <translation>2つのネットワークを持つコンピューターは、誤ったほうから応答することがあります。最後のカウンターが増えている場合、Linuxがその理由でパケットを捨てています。</translation>
        </message>
        <message>
            <source>A connection can end in three ways. Politely: one side sends a FIN, which means “I have nothing more to send”. Abruptly: one side sends a RST, a reset, which means “it is over at once”. Or silently: nothing arrives any more, and somebody gives up waiting.</source>
            <translation>接続の終わり方は3つあります。礼儀正しい終わり方では、片側が「もう送るものはありません」という意味のFINを送ります。突然の終わり方では、片側が「今すぐ終わり」という意味のRST、つまりリセットを送ります。静かな終わり方では、何も届かなくなり、誰かが待つのをあきらめます。</translation>
        </message>
        <message>
            <source>A connection from a client was cut off. nginx did not do it.</source>
            <translation>クライアントからの接続が切断されました。nginxが行ったものではありません。</translation>
        </message>
        <message>
            <source>A connection in use ended, mostly a kept one that was used again too late.</source>
            <translation>使用中の接続が終了しました。多くは、保持された接続を再び使うのが遅すぎたものです。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is closed.</source>
            <translation>無通信のまま{{idle_limit_s}}秒たった接続は閉じられます。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is dropped without any notice.</source>
            <translation>無通信のまま{{idle_limit_s}}秒たった接続は、何の通知もなく捨てられます。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended with a reset.</source>
            <translation>無通信のまま{{idle_limit_s}}秒たった接続は、リセットで終了します。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended.</source>
            <translation>無通信のまま{{idle_limit_s}}秒たった接続は終了します。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is forgotten, and its next message is answered with a reset.</source>
            <translation>無通信のまま{{idle_limit_s}}秒たった接続は忘れられ、次のメッセージにリセットが返されます。</translation>
        </message>
        <message>
            <source>A connection through a black hole: how does it end?</source>
            <translation>ブラックホールを通る接続は、どう終わるでしょうか？</translation>
        </message>
        <message>
            <source>A connection was closed because nothing was sent for too long.</source>
            <translation>長い間何も送られなかったため、接続が閉じられました。</translation>
        </message>
        <message>
            <source>A container did not pass its health check and is restarted.</source>
            <translation>コンテナーがヘルスチェックに失敗し、再起動されています。</translation>
        </message>
        <message>
            <source>A container did not pass its health check; it will be restarted.</source>
            <translation>コンテナーがヘルスチェックに失敗しました。再起動されます。</translation>
        </message>
        <message>
            <source>A container ended with an error.</source>
            <translation>コンテナーがエラーで終了しました。</translation>
        </message>
        <message>
            <source>A container ends again and again right after its start.</source>
            <translation>コンテナーが起動直後に何度も終了しています。</translation>
        </message>
        <message>
            <source>A container or service was ended because it used more memory than it may.</source>
            <translation>許可された量を超えるメモリを使ったため、コンテナーまたはサービスが終了させられました。</translation>
        </message>
        <message>
            <source>A container was ended because it used more memory than it may.</source>
            <translation>許可された量を超えるメモリを使ったため、コンテナーが終了させられました。</translation>
        </message>
        <message>
            <source>A container was killed or crashed.</source>
            <translation>コンテナーが強制終了されたか、クラッシュしました。</translation>
        </message>
        <message>
            <source>A container was not ready, so it got no requests.</source>
            <translation>コンテナーの準備ができていなかったため、リクエストが届きませんでした。</translation>
        </message>
        <message>
            <source>A container was removed because its computer ran out of memory or disk.</source>
            <translation>コンピューターのメモリまたはディスクが不足したため、コンテナーが取り除かれました。</translation>
        </message>
        <message>
            <source>A container was started again and again.</source>
            <translation>コンテナーが何度も起動されました。</translation>
        </message>
        <message>
            <source>A container was started again.</source>
            <translation>コンテナーが再び起動されました。</translation>
        </message>
        <message>
            <source>A container was stopped.</source>
            <translation>コンテナーが停止されました。</translation>
        </message>
        <message>
            <source>A counter in every packet that goes down by one at each router. It shows roughly how far away the sender is.</source>
            <translation>各パケットにあるカウンターで、ルーターを通るたびに1ずつ減ります。送信者までのおおよその距離が分かります。</translation>
        </message>
        <message>
            <source>A crash and a too short keep-alive time look alike here.</source>
            <translation>クラッシュと短すぎるキープアライブ時間は、ここでは同じように見えます。</translation>
        </message>
        <message>
            <source>A crash ends connections of every age at the same moment. A limit ends each one at the same age.</source>
            <translation>クラッシュでは、あらゆる経過時間の接続が同じ瞬間に終わります。制限では、それぞれが同じ経過時間で終わります。</translation>
        </message>
        <message>
            <source>A crash is repaired where it happens: in the program, or in what it is given to live on. Your part is the proof, with times to the second. With them the owner finds the right line in the log.</source>
            <translation>クラッシュは、起きた場所、つまりプログラムか、プログラムに与えられた資源の側で直します。あなたの役割は、秒単位の時刻を添えた証明です。それがあれば、担当者はログの該当行を見つけられます。</translation>
        </message>
        <message>
            <source>A crash often shows as a normal close and not as a reset, and a processor limit never causes an out-of-memory kill.</source>
            <translation>クラッシュは、リセットではなく通常の切断として現れることがよくあります。また、プロセッサーの制限がメモリ不足による強制終了を引き起こすことはありません。</translation>
        </message>
        <message>
            <source>A crash that comes once a day cannot be seen in a minute. For those, let Resetscope watch for hours.</source>
            <translation>1日に1回のクラッシュは、1分では見られません。その場合は、Resetscopeで数時間監視してください。</translation>
        </message>
        <message>
            <source>A crash, a killed worker and a too short keep-alive time all look like this.</source>
            <translation>クラッシュ、強制終了されたワーカー、短すぎるキープアライブ時間は、どれもこのように見えます。</translation>
        </message>
        <message>
            <source>A crash: three of them died within 12 seconds.</source>
            <translation>クラッシュ。12秒以内に3つが切れた。</translation>
        </message>
        <message>
            <source>A dead server is taken out after two failed checks, and requests that it never answered go to the other one.</source>
            <translation>停止したサーバーは、2回のチェック失敗で外され、応答のなかったリクエストはもう1台に送られます。</translation>
        </message>
        <message>
            <source>A device between you and the server sends resets in the server's name. Learn to tell who really sent it, by counting steps.</source>
            <translation>あなたとサーバーの間の機器が、サーバーの名をかたってリセットを送ります。ステップを数えて、本当の送信者を見分ける方法を学びます。</translation>
        </message>
        <message>
            <source>A device on the way ends connections that are silent for {{idle_limit_s}} seconds.</source>
            <translation>途中の機器が、無通信のまま{{idle_limit_s}}秒たった接続を終わらせます。</translation>
        </message>
        <message>
            <source>A device on the way ends silent connections</source>
            <translation>途中の機器が無通信の接続を終わらせる</translation>
        </message>
        <message>
            <source>A device on the way ends the connection</source>
            <translation>途中の機器が接続を終わらせる</translation>
        </message>
        <message>
            <source>A device on the way resets some connections</source>
            <translation>途中の機器が一部の接続をリセットする</translation>
        </message>
        <message>
            <source>A device on the way resets {{round(reset_ratio * 100)}} % of the connections, whatever they carry.</source>
            <translation>途中の機器が、通信の内容に関係なく、接続の{{round(reset_ratio * 100)}}%をリセットします。</translation>
        </message>
        <message>
            <source>A device on the way sends the reset</source>
            <translation>途中の機器がリセットを送る</translation>
        </message>
        <message>
            <source>A device on the way sends the reset in the server's name.</source>
            <translation>途中の機器が、サーバーの名をかたってリセットを送ります。</translation>
        </message>
        <message>
            <source>A device on the way, or a server in front, remembers connections only for a while. After {{idle_limit_s}} seconds of silence it forgets this one without telling anyone. The next message then gets a reset.</source>
            <translation>途中の機器、または手前のサーバーは、接続を一定の時間しか覚えていません。{{idle_limit_s}}秒の無通信の後、誰にも知らせずにこの接続を忘れます。すると次のメッセージにリセットが返されます。</translation>
        </message>
        <message>
            <source>A device whose connection table is full turns new connections away; it does not reset the old ones.</source>
            <translation>接続テーブルがいっぱいの機器は、新しい接続を断ります。古い接続をリセットすることはありません。</translation>
        </message>
        <message>
            <source>A failed server is not asked for ten seconds.</source>
            <translation>失敗したサーバーには、10秒間問い合わせません。</translation>
        </message>
        <message>
            <source>A failure in the Node program was not handled.</source>
            <translation>Nodeプログラムの障害が処理されませんでした。</translation>
        </message>
        <message>
            <source>A failure that nobody handled ended the Node program.</source>
            <translation>処理されなかった障害により、Nodeプログラムが終了しました。</translation>
        </message>
        <message>
            <source>A few connections more at a time</source>
            <translation>一度に接続を少しずつ増やす</translation>
        </message>
        <message>
            <source>A few connections work, more of them do not. A limit of the server is reached.</source>
            <translation>少数の接続なら成功し、増えると失敗します。サーバーの制限に達しています。</translation>
        </message>
        <message>
            <source>A file may have 1 MiB and a request 10 MiB by default. Without the third line the client sees a reset instead of the answer 413.</source>
            <translation>既定では、ファイルは1 MiBまで、リクエストは10 MiBまでです。3行目がないと、クライアントには413の応答の代わりにリセットが見えます。</translation>
        </message>
        <message>
            <source>A firewall can say this too.</source>
            <translation>ファイアウォールがこう応答することもあります。</translation>
        </message>
        <message>
            <source>A firewall has locked you out.</source>
            <translation>ファイアウォールに締め出された。</translation>
        </message>
        <message>
            <source>A firewall on this computer blocks the way</source>
            <translation>このコンピューターのファイアウォールが経路をふさぐ</translation>
        </message>
        <message>
            <source>A firewall on this computer does not let the connection out.</source>
            <translation>このコンピューターのファイアウォールが、接続を外に出しません。</translation>
        </message>
        <message>
            <source>A firewall or another device on the way sends the reset in the server's name. The server did not want to end the connection.</source>
            <translation>ファイアウォールなどの途中の機器が、サーバーの名をかたってリセットを送ります。サーバーは接続を終わらせようとしていませんでした。</translation>
        </message>
        <message>
            <source>A firewall or balancer on the way forgets connections that stay silent for {{idle_limit_s}} seconds. Neither side is told, so the next message disappears until somebody gives up.</source>
            <translation>途中のファイアウォールまたはロードバランサーが、無通信のまま{{idle_limit_s}}秒たった接続を忘れます。どちらの側にも知らされないため、次のメッセージは、誰かがあきらめるまで消え続けます。</translation>
        </message>
        <message>
            <source>A fixed packet size for a tunnel</source>
            <translation>トンネルのパケットサイズを固定する</translation>
        </message>
        <message>
            <source>A forgotten connection looks alive to the program that wants to reuse it. With the reset both sides learn of it at once. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>忘れられた接続は、再利用しようとするプログラムには生きているように見えます。リセットがあれば、両側がすぐにそれを知ります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>A full connection table turns newcomers away; it does not reset old connections.</source>
            <translation>いっぱいの接続テーブルは新しい接続を断りますが、古い接続をリセットすることはありません。</translation>
        </message>
        <message>
            <source>A full queue says nothing at all; resets are the exception.</source>
            <translation>待ち行列がいっぱいのときは何も返されません。リセットは例外です。</translation>
        </message>
        <message>
            <source>A full session table does not reset open connections.</source>
            <translation>いっぱいのセッションテーブルが、開いている接続をリセットすることはありません。</translation>
        </message>
        <message>
            <source>A full table does not reset open connections. It drops the packets of new ones, and clients time out.</source>
            <translation>いっぱいのテーブルが、開いている接続をリセットすることはありません。新しい接続のパケットを捨て、クライアントはタイムアウトします。</translation>
        </message>
        <message>
            <source>A gateway got no usable answer from the service behind it.</source>
            <translation>ゲートウェイが、その後ろのサービスから使える応答を得られませんでした。</translation>
        </message>
        <message>
            <source>A gateway waited for the service behind it and gave up.</source>
            <translation>ゲートウェイが、その後ろのサービスを待った末にあきらめました。</translation>
        </message>
        <message>
            <source>A header above 8190 bytes gets 400, a longer address 414. Single sign-on and cookies often go beyond it.</source>
            <translation>8190バイトを超えるヘッダーは400、長いアドレスは414になります。シングルサインオンやCookieでは、これを超えることがよくあります。</translation>
        </message>
        <message>
            <source>A header was larger than allowed: {{ev_header_too_large}} times in the log.</source>
            <translation>ヘッダーが許可された大きさを超えました：ログに{{ev_header_too_large}}回。</translation>
        </message>
        <message>
            <source>A healthy close</source>
            <translation>正常な切断</translation>
        </message>
        <message>
            <source>A heap that is too small ends the program earlier.</source>
            <translation>ヒープが小さすぎると、プログラムが早く終了します。</translation>
        </message>
        <message>
            <source>A higher processor limit.</source>
            <translation>プロセッサーの制限を大きくする。</translation>
        </message>
        <message>
            <source>A kept connection is used again too late</source>
            <translation>保持された接続を再び使うのが遅すぎる</translation>
        </message>
        <message>
            <source>A kept connection is used again when the server closes it.</source>
            <translation>サーバーが閉じる瞬間に、保持された接続が再び使われます。</translation>
        </message>
        <message>
            <source>A larger buffer doubles the memory of each connection.</source>
            <translation>バッファーを大きくすると、接続ごとのメモリが2倍になります。</translation>
        </message>
        <message>
            <source>A larger table of connections</source>
            <translation>接続テーブルを大きくする</translation>
        </message>
        <message>
            <source>A late packet that matches no known connection travels on untranslated; the server does not know it and answers with a reset. Dropped, it is simply sent again.</source>
            <translation>既知の接続に合わない遅れたパケットは、変換されないまま先へ進みます。サーバーはそれを知らず、リセットを返します。捨てておけば、再送されるだけで済みます。</translation>
        </message>
        <message>
            <source>A leak of open files only takes longer to show. Restart the service to apply it.</source>
            <translation>開いたファイルの漏れがある場合は、発覚が遅くなるだけです。適用するにはサービスを再起動してください。</translation>
        </message>
        <message>
            <source>A leak only takes longer to fill a larger limit. The number is an example.</source>
            <translation>漏れがある場合は、大きくした制限に達するのが遅くなるだけです。数値は例です。</translation>
        </message>
        <message>
            <source>A limit below a minute cannot be met; raise it on the other side.</source>
            <translation>1分未満の制限には対応できません。もう一方の側で大きくしてください。</translation>
        </message>
        <message>
            <source>A limit for cpu never ends a pod; it only slows it down, and that can make health checks fail.</source>
            <translation>cpuの制限でPodが終了することはありません。遅くなるだけですが、そのためにヘルスチェックに失敗することがあります。</translation>
        </message>
        <message>
            <source>A limit for cpu plays no part in OOMKilled.</source>
            <translation>cpuの制限は、OOMKilledとは関係ありません。</translation>
        </message>
        <message>
            <source>A limit instead</source>
            <translation>代わりに制限</translation>
        </message>
        <message>
            <source>A limit of this computer is reached</source>
            <translation>このコンピューターの制限に達した</translation>
        </message>
        <message>
            <source>A limit of this computer is reached.</source>
            <translation>このコンピューターの制限に達しました。</translation>
        </message>
        <message>
            <source>A limit on silence. A connection on which nothing is sent for that long is closed or forgotten.</source>
            <translation>無通信の制限。その時間何も送られない接続は、閉じられるか忘れられます。</translation>
        </message>
        <message>
            <source>A limit: the same age, but different moments.</source>
            <translation>制限。経過時間は同じだが、瞬間は異なる。</translation>
        </message>
        <message>
            <source>A line between two programs, like a phone call. It stays open until one side hangs up or is cut off.</source>
            <translation>電話の通話のような、2つのプログラムを結ぶ線。片方が切るか、途中で切断されるまで開いています。</translation>
        </message>
        <message>
            <source>A line in /etc/hosts, on Windows in System32\drivers\etc\hosts, goes before every name server. If the service works with it, only the name is wrong. Replace 192.0.2.10.</source>
            <translation>/etc/hosts（WindowsではSystem32\drivers\etc\hosts）の行は、どのネームサーバーよりも優先されます。これでサービスが使えるなら、間違っているのは名前だけです。192.0.2.10は置き換えてください。</translation>
        </message>
        <message>
            <source>A little traffic for each open connection.</source>
            <translation>開いている接続ごとに、わずかな通信が生じます。</translation>
        </message>
        <message>
            <source>A liveness check must not ask the database. When the database is slow, every pod is restarted at once.</source>
            <translation>livenessチェックからデータベースに問い合わせてはいけません。データベースが遅いと、すべてのPodが一度に再起動されます。</translation>
        </message>
        <message>
            <source>A liveness check that fails three times, each after one second, restarts a pod under load, and the other pods get its load as well. The startup check gives a slow start up to five minutes.</source>
            <translation>livenessチェックが、それぞれ1秒で3回失敗すると、負荷のかかったPodが再起動され、その負荷が他のPodにも移ります。startupチェックを使うと、遅い起動に最長5分を与えられます。</translation>
        </message>
        <message>
            <source>A load balancer gives each computer only a small share of ports for outgoing connections. A NAT gateway gives 64512 for each address, to all of them together.</source>
            <translation>ロードバランサーは、外向きの接続用のポートを各コンピューターに少ししか割り当てません。NATゲートウェイは、アドレスごとに64512個を、全コンピューターの合計に割り当てます。</translation>
        </message>
        <message>
            <source>A login over a bad line ends after four questions without an answer.</source>
            <translation>不良な回線でのログインは、4回の問い合わせに応答がないと終了します。</translation>
        </message>
        <message>
            <source>A longer line does not make the program faster. When it is always full, the program is too slow.</source>
            <translation>列を長くしても、プログラムは速くなりません。いつもいっぱいなら、プログラムが遅すぎます。</translation>
        </message>
        <message>
            <source>A longer queue for new connections</source>
            <translation>新しい接続の待ち行列を長くする</translation>
        </message>
        <message>
            <source>A longer queue hides a slow application. Users wait instead of failing.</source>
            <translation>待ち行列を長くすると、遅いアプリケーションの問題が見えにくくなります。利用者は失敗する代わりに待たされます。</translation>
        </message>
        <message>
            <source>A longer queue hides a slow program for longer. Users wait instead of failing.</source>
            <translation>待ち行列を長くすると、遅いプログラムの問題が見えにくくなります。利用者は失敗する代わりに待たされます。</translation>
        </message>
        <message>
            <source>A longer request queue for the application pool</source>
            <translation>アプリケーションプールのリクエスト待ち行列を長くする</translation>
        </message>
        <message>
            <source>A longer wait at the gateway only hides a slow program; look at what the program behind it is doing first.</source>
            <translation>ゲートウェイの待ち時間を延ばしても、遅いプログラムを隠すだけです。まず、その後ろのプログラムが何をしているかを調べてください。</translation>
        </message>
        <message>
            <source>A longer waiting line and several processes</source>
            <translation>待ち行列を長くし、プロセスを複数にする</translation>
        </message>
        <message>
            <source>A message that ends a connection at once, like slamming down the phone. What was on its way may be lost.</source>
            <translation>接続を即座に終わらせるメッセージ。電話をガチャンと切るようなものです。送信途中のものは失われることがあります。</translation>
        </message>
        <message>
            <source>A message that says: I have nothing more to send. Like saying goodbye before hanging up.</source>
            <translation>「もう送るものはありません」というメッセージ。電話を切る前のあいさつのようなものです。</translation>
        </message>
        <message>
            <source>A message was larger than allowed: {{ev_body_too_large}} times in the log.</source>
            <translation>メッセージが許可された大きさを超えました：ログに{{ev_body_too_large}}回。</translation>
        </message>
        <message>
            <source>A mistake here hits everybody inside.</source>
            <translation>ここでの間違いは、内部の全員に影響します。</translation>
        </message>
        <message>
            <source>A name server that did not answer is passed over for infra-host-ttl, 15 minutes by default. When all are silent, the last known address is better than none.</source>
            <translation>応答しなかったネームサーバーは、infra-host-ttl（既定で15分）の間、使われません。すべてが応答しない場合は、最後に知っていたアドレスでも、ないよりましです。</translation>
        </message>
        <message>
            <source>A name with an IPv6 address whose way is broken costs each program some seconds, or fails. Take the AAAA entry away, or repair the way.</source>
            <translation>IPv6アドレスを持つ名前で、その経路が壊れていると、どのプログラムも数秒を失うか、失敗します。AAAAの登録を取り除くか、経路を修復してください。</translation>
        </message>
        <message>
            <source>A network ACL knows no connections: it needs a rule for the answers too, to the ports 1024 to 65535. The subnet also needs a route to where the client is.</source>
            <translation>ネットワークACLは接続を認識しません。応答のためにも、ポート1024～65535への規則が必要です。サブネットには、クライアントのいる場所への経路も必要です。</translation>
        </message>
        <message>
            <source>A new HttpClient for each request leaves a closed connection behind each time, and the ports run out. Make one and keep it.</source>
            <translation>リクエストごとに新しいHttpClientを作ると、そのたびに閉じた接続が残り、ポートが足りなくなります。1つ作って使い続けてください。</translation>
        </message>
        <message>
            <source>A nice guess, in the wrong direction: the limit is below what was sent.</source>
            <translation>よい予想ですが、方向が逆です。制限は送った大きさより下にあります。</translation>
        </message>
        <message>
            <source>A node that is short of memory or disk throws out pods that use more than they asked for. Equal numbers for memory make a pod one of the last to go.</source>
            <translation>メモリまたはディスクが不足したノードは、要求より多く使うPodを追い出します。メモリの値を同じにしておくと、Podは最後まで残りやすくなります。</translation>
        </message>
        <message>
            <source>A number for each open file or connection of a program. There is a limit on how many it may have.</source>
            <translation>プログラムが開いている各ファイルや接続に付く番号。持てる数には制限があります。</translation>
        </message>
        <message>
            <source>A number that says which program on a computer is meant, like the extension of a phone.</source>
            <translation>コンピューター上のどのプログラム宛てかを示す番号。電話の内線番号のようなものです。</translation>
        </message>
        <message>
            <source>A packet filter of this computer drops the connection.</source>
            <translation>このコンピューターのパケットフィルターが接続を捨てています。</translation>
        </message>
        <message>
            <source>A packet sent after expiry is answered with RST towards the private side; no FIN is ever sent.</source>
            <translation>期限切れ後に送られたパケットには、プライベート側へRSTが返されます。FINが送られることはありません。</translation>
        </message>
        <message>
            <source>A packet size that fits the line below</source>
            <translation>下の回線に合うパケットサイズ</translation>
        </message>
        <message>
            <source>A packet size that fits the overlay</source>
            <translation>オーバーレイに合うパケットサイズ</translation>
        </message>
        <message>
            <source>A packet that confirms what has arrived.</source>
            <translation>届いたものを確認するパケット。</translation>
        </message>
        <message>
            <source>A path that loses packets makes things slow. It seldom resets anything.</source>
            <translation>パケットを失う経路では、通信が遅くなります。リセットが起こることはまれです。</translation>
        </message>
        <message>
            <source>A path that swallows large packets without a word. Small things work and large ones hang.</source>
            <translation>大きなパケットを黙って捨てる経路。小さなものは通り、大きなものは止まります。</translation>
        </message>
        <message>
            <source>A ping is a message, so web proxies and application balancers count it, unlike the probes of TCP.</source>
            <translation>pingはメッセージなので、TCPのプローブと違い、ウェブプロキシやアプリケーションロードバランサーも通信とみなします。</translation>
        </message>
        <message>
            <source>A ping tests the size only when splitting is forbidden.</source>
            <translation>pingでサイズをテストできるのは、分割を禁止した場合だけです。</translation>
        </message>
        <message>
            <source>A pod could not be placed or started.</source>
            <translation>Podを配置または起動できませんでした。</translation>
        </message>
        <message>
            <source>A pod has settings of its own; those of the node do not reach it. tcp_keepalive_time counts as safe since Kubernetes 1.29.</source>
            <translation>Podには独自の設定があり、ノードの設定は及びません。tcp_keepalive_timeは、Kubernetes 1.29から安全とみなされています。</translation>
        </message>
        <message>
            <source>A pod is being stopped on purpose.</source>
            <translation>Podが意図的に停止されています。</translation>
        </message>
        <message>
            <source>A pod is not ready, so it gets no requests.</source>
            <translation>Podの準備ができていないため、リクエストが届きません。</translation>
        </message>
        <message>
            <source>A pod that really hangs is noticed after a minute instead of 30 seconds.</source>
            <translation>本当に止まったPodに気付くまでの時間が、30秒から1分になります。</translation>
        </message>
        <message>
            <source>A pod that stops while requests still arrive cuts them off. The pause lets balancers forget the pod first.</source>
            <translation>リクエストが届いている間に停止するPodは、それらを切断します。一時停止を入れると、先にロードバランサーがPodを忘れます。</translation>
        </message>
        <message>
            <source>A pod was removed because its computer ran out of memory or disk.</source>
            <translation>コンピューターのメモリまたはディスクが不足したため、Podが取り除かれました。</translation>
        </message>
        <message>
            <source>A pool for the database that fits</source>
            <translation>データベースに合ったプール</translation>
        </message>
        <message>
            <source>A pool in front of the database</source>
            <translation>データベースの手前のプール</translation>
        </message>
        <message>
            <source>A pool offers old connections again. Here it drops them before the server does, and checks them before use. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>プールは古い接続を再び使わせます。ここでは、サーバーより先に接続を捨て、使う前に確認します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>A port that is not published answers only inside the container network. 127.0.0.1 before the port means: only from this computer.</source>
            <translation>公開されていないポートは、コンテナーネットワークの中でしか応答しません。ポートの前の127.0.0.1は、このコンピューターからのみという意味です。</translation>
        </message>
        <message>
            <source>A process of Apache died.</source>
            <translation>Apacheのプロセスが異常終了しました。</translation>
        </message>
        <message>
            <source>A process of PostgreSQL was ended by a signal; all its connections were closed.</source>
            <translation>PostgreSQLのプロセスがシグナルで終了し、そのすべての接続が閉じられました。</translation>
        </message>
        <message>
            <source>A process of the database crashed, and it ended all sessions.</source>
            <translation>データベースのプロセスがクラッシュし、すべてのセッションが終了しました。</translation>
        </message>
        <message>
            <source>A process of the service died: {{ev_process_died}} times in the log.</source>
            <translation>サービスのプロセスが異常終了しました：ログに{{ev_process_died}}回。</translation>
        </message>
        <message>
            <source>A process of the service dies</source>
            <translation>サービスのプロセスが異常終了する</translation>
        </message>
        <message>
            <source>A process of the service dies, and its connections with it.</source>
            <translation>サービスのプロセスが異常終了し、その接続も一緒に切れます。</translation>
        </message>
        <message>
            <source>A process ran out of memory and was ended</source>
            <translation>プロセスがメモリ不足で終了させられた</translation>
        </message>
        <message>
            <source>A program could not open more files or connections: its limit was reached.</source>
            <translation>プログラムがファイルまたは接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>A program crashed and its memory was saved.</source>
            <translation>プログラムがクラッシュし、そのメモリが保存されました。</translation>
        </message>
        <message>
            <source>A program crashed because it used memory that is not its own.</source>
            <translation>プログラムが、自分のものではないメモリを使ったためクラッシュしました。</translation>
        </message>
        <message>
            <source>A program crashed.</source>
            <translation>プログラムがクラッシュしました。</translation>
        </message>
        <message>
            <source>A program dies and takes all its connections with it. See why a crash rarely looks like a reset, and how time gives it away.</source>
            <translation>プログラムが異常終了し、すべての接続を道連れにします。クラッシュがめったにリセットに見えない理由と、時刻が決め手になることを確かめます。</translation>
        </message>
        <message>
            <source>A program dies while it is waiting</source>
            <translation>待機中にプログラムが異常終了する</translation>
        </message>
        <message>
            <source>A program finishes the requests in progress before it ends.</source>
            <translation>プログラムは、処理中のリクエストを終えてから終了します。</translation>
        </message>
        <message>
            <source>A program got no memory from the system.</source>
            <translation>プログラムがシステムからメモリを得られませんでした。</translation>
        </message>
        <message>
            <source>A program had no free port left for a new connection.</source>
            <translation>プログラムが新しい接続に使える空きポートがありませんでした。</translation>
        </message>
        <message>
            <source>A program hung in the kernel for minutes, often because of a disk.</source>
            <translation>プログラムがカーネル内で数分間止まりました。多くの場合、ディスクが原因です。</translation>
        </message>
        <message>
            <source>A program in the middle that passes requests on to a server.</source>
            <translation>間に入り、リクエストをサーバーに渡すプログラム。</translation>
        </message>
        <message>
            <source>A program left MySQL without saying goodbye, or its connection was cut off.</source>
            <translation>プログラムが終了を告げずにMySQLから離れたか、接続が切断されました。</translation>
        </message>
        <message>
            <source>A program left RabbitMQ without saying goodbye, or its connection was cut off.</source>
            <translation>プログラムが終了を告げずにRabbitMQから離れたか、接続が切断されました。</translation>
        </message>
        <message>
            <source>A program on the server could not turn a name into an address.</source>
            <translation>サーバーのプログラムが、名前からアドレスを得られませんでした。</translation>
        </message>
        <message>
            <source>A program on the server found no way to another computer.</source>
            <translation>サーバーのプログラムが、別のコンピューターへの経路を見つけられませんでした。</translation>
        </message>
        <message>
            <source>A program saw a connection cut off by the other side.</source>
            <translation>プログラムで、相手側による接続の切断が発生しました。</translation>
        </message>
        <message>
            <source>A program that ended does that.</source>
            <translation>終了したプログラムはそうします。</translation>
        </message>
        <message>
            <source>A program that listens on 127.0.0.1 only answers its own computer. It must listen on the address you use, or on all of them.</source>
            <translation>127.0.0.1で待ち受けるプログラムは、自分のコンピューターにしか応答しません。使いたいアドレス、またはすべてのアドレスで待ち受ける必要があります。</translation>
        </message>
        <message>
            <source>A program that starts threads without end only takes longer to fail.</source>
            <translation>際限なくスレッドを作るプログラムでは、失敗が遅くなるだけです。</translation>
        </message>
        <message>
            <source>A program that waits for calls on a port.</source>
            <translation>ポートで呼び出しを待つプログラム。</translation>
        </message>
        <message>
            <source>A program wrote to a connection whose other side had gone.</source>
            <translation>プログラムが、相手側のいない接続に書き込みました。</translation>
        </message>
        <message>
            <source>A proxy at the entrance of a service. It answers 502, 503 or 504 when the service behind it fails.</source>
            <translation>サービスの入口にあるプロキシ。後ろのサービスに障害があると、502、503、504を返します。</translation>
        </message>
        <message>
            <source>A proxy needs one port for each connection to the same server, and a closed one stays taken for a minute. Reusing connections helps more than any number here.</source>
            <translation>プロキシには、同じサーバーへの接続ごとにポートが1つ必要で、閉じたポートも1分間は使えません。ここでは、どの数値よりも接続の再利用が役立ちます。</translation>
        </message>
        <message>
            <source>A proxy or the service itself closes connections that stay silent for {{idle_limit_s}} seconds. A program that goes on to use the connection meets a closed door.</source>
            <translation>プロキシまたはサービス自体が、無通信のまま{{idle_limit_s}}秒たった接続を閉じます。その接続を使い続けようとするプログラムは、閉じた扉に突き当たります。</translation>
        </message>
        <message>
            <source>A query was larger than MySQL allows.</source>
            <translation>クエリが、MySQLの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A quiet WebSocket counts as silence. Without the two header lines the change to WebSocket is lost at the proxy. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>静かなWebSocketは無通信とみなされます。2行のヘッダーがないと、WebSocketへの切り替えがプロキシで失われます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>A quiet login is silence for every box on the way. These questions travel inside the encrypted connection. In the client the option is ServerAliveInterval.</source>
            <translation>静かなログインは、途中のどの機器にも無通信に見えます。この問い合わせは、暗号化された接続の中を通ります。クライアント側のオプションはServerAliveIntervalです。</translation>
        </message>
        <message>
            <source>A quiet stream counts as silence: after 60 s nginx answers 504 or ends the stream.</source>
            <translation>静かなストリームは無通信とみなされます。60 s後に、nginxは504を返すかストリームを終了します。</translation>
        </message>
        <message>
            <source>A real reset this time: Chrome uses this name for nothing else. But who sent it is another question.</source>
            <translation>今度は本物のリセットです。Chromeがこの名前を使うのはリセットのときだけです。ただし、誰が送ったかは別の問題です。</translation>
        </message>
        <message>
            <source>A recording of the packets on the network, for example with tcpdump or Wireshark.</source>
            <translation>tcpdumpやWiresharkなどで取った、ネットワーク上のパケットの記録。</translation>
        </message>
        <message>
            <source>A refusal is an answer. Somebody sent it: the machine is up and the network works.</source>
            <translation>拒否も応答です。誰かが送ったのですから、マシンは動作しており、ネットワークも正常です。</translation>
        </message>
        <message>
            <source>A refusal, at once.</source>
            <translation>すぐに拒否。</translation>
        </message>
        <message>
            <source>A refused connection is an honest answer and no network fault; the network brought it back to you.</source>
            <translation>接続の拒否は正直な応答であり、ネットワークの障害ではありません。ネットワークはその応答を届けてくれたのです。</translation>
        </message>
        <message>
            <source>A refused upload can look like this too.</source>
            <translation>拒否されたアップロードも、このように見えることがあります。</translation>
        </message>
        <message>
            <source>A refused upload looks like this. The service may have answered before it closed.</source>
            <translation>拒否されたアップロードはこのように見えます。サービスは閉じる前に応答していた可能性があります。</translation>
        </message>
        <message>
            <source>A report takes 90 seconds. The box's limit is 60 seconds. When does the connection survive?</source>
            <translation>レポートに90秒かかります。機器の制限は60秒です。接続が生き残るのはどのような場合でしょうか？</translation>
        </message>
        <message>
            <source>A request body was larger than IIS allows.</source>
            <translation>リクエストボディが、IISの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A request ends after 5 minutes by default and after 60 at most, WebSocket connections too.</source>
            <translation>リクエストは、既定で5分後、最長でも60分後に終わります。WebSocket接続も同じです。</translation>
        </message>
        <message>
            <source>A request header above 8k gets 400 or 414. An answer header above proxy_buffer_size gets 502, and the log says too big header.</source>
            <translation>8kを超えるリクエストヘッダーは400または414になります。proxy_buffer_sizeを超える応答ヘッダーは502になり、ログにtoo big headerと記録されます。</translation>
        </message>
        <message>
            <source>A request header was larger than Windows allows.</source>
            <translation>リクエストヘッダーが、Windowsの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A request header was larger than allowed (status 431).</source>
            <translation>リクエストヘッダーが許可された大きさを超えました（ステータス431）。</translation>
        </message>
        <message>
            <source>A request header was larger than nginx allows (status 494).</source>
            <translation>リクエストヘッダーが、nginxの許可する大きさを超えました（ステータス494）。</translation>
        </message>
        <message>
            <source>A request makes the server stop</source>
            <translation>リクエストがサーバーを停止させる</translation>
        </message>
        <message>
            <source>A request makes the service stop; it comes back afterwards.</source>
            <translation>リクエストがサービスを停止させ、その後サービスは復帰します。</translation>
        </message>
        <message>
            <source>A request must be complete within requestTimeout, 5 minutes by default, or Node.js answers 408 and closes. A large file on a slow line takes longer.</source>
            <translation>リクエストはrequestTimeout（既定で5分）以内に完了しなければならず、そうでないとNode.jsは408を返して閉じます。遅い回線で大きなファイルを送ると、それ以上かかります。</translation>
        </message>
        <message>
            <source>A request that hangs costs for longer.</source>
            <translation>止まったリクエストの負担が長く続きます。</translation>
        </message>
        <message>
            <source>A request waited too long for a free worker of the application pool.</source>
            <translation>リクエストが、アプリケーションプールの空きワーカーを長く待ちすぎました。</translation>
        </message>
        <message>
            <source>A request was answered completely.</source>
            <translation>リクエストに完全な応答が返されました。</translation>
        </message>
        <message>
            <source>A request was larger than PHP allows.</source>
            <translation>リクエストが、PHPの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A request was larger than Tomcat allows.</source>
            <translation>リクエストが、Tomcatの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A request was larger than Windows allows.</source>
            <translation>リクエストが、Windowsの許可する大きさを超えました。</translation>
        </message>
        <message>
            <source>A request was larger than allowed (status 413).</source>
            <translation>リクエストが許可された大きさを超えました（ステータス413）。</translation>
        </message>
        <message>
            <source>A reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>A reset (RST) cut the connection off.</source>
            <translation>リセット（RST）が接続を切断しました。</translation>
        </message>
        <message>
            <source>A reset at a constant silence points to a box on the way. Most boxes send nothing and forget.</source>
            <translation>一定の無通信で起こるリセットは、途中の機器を示します。ほとんどの機器は、何も送らずに忘れます。</translation>
        </message>
        <message>
            <source>A reset for what was not read</source>
            <translation>読まれなかったものへのリセット</translation>
        </message>
        <message>
            <source>A reset in somebody else's name</source>
            <translation>他人の名をかたるリセット</translation>
        </message>
        <message>
            <source>A reset may have followed the orderly close.</source>
            <translation>正常な切断の後にリセットが続いた可能性があります。</translation>
        </message>
        <message>
            <source>A reset may have followed. A refused upload looks like this too.</source>
            <translation>リセットが続いた可能性があります。拒否されたアップロードも、このように見えます。</translation>
        </message>
        <message>
            <source>A reset or a polite close. The name does not tell.</source>
            <translation>リセットか礼儀正しい切断。名前からは分からない。</translation>
        </message>
        <message>
            <source>A reset that the client gets and that is not counted here was made by somebody else on the way.</source>
            <translation>クライアントが受け取り、ここで数えられていないリセットは、途中の別の誰かが作ったものです。</translation>
        </message>
        <message>
            <source>A reset that the client received and the server never sent proves a box in between. Run it on both ends.</source>
            <translation>クライアントが受け取り、サーバーが送っていないリセットは、間に機器があることを証明します。両端で実行してください。</translation>
        </message>
        <message>
            <source>A reset.</source>
            <translation>リセット。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Look into the event log too.</source>
            <translation>再起動はクラッシュを見えなくします。イベントログも調べてください。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Read its log too.</source>
            <translation>再起動はクラッシュを見えなくします。そのログも読んでください。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Read the journal to find out why the service stopped.</source>
            <translation>再起動はクラッシュを見えなくします。サービスが止まった理由をジャーナルで調べてください。</translation>
        </message>
        <message>
            <source>A restart is a plaster, not a cure. Connections that were open at that moment still break.</source>
            <translation>再起動は応急処置であり、根本的な解決ではありません。その瞬間に開いていた接続は、やはり切れます。</translation>
        </message>
        <message>
            <source>A restart, a refusal and a forgotten connection all look like this. The text after it tells more.</source>
            <translation>再起動、拒否、忘れられた接続は、どれもこのように見えます。後に続くテキストから、さらに詳しく分かります。</translation>
        </message>
        <message>
            <source>A retry after an empty answer can run a request twice. Leave empty-response out unless a repeat does no harm.</source>
            <translation>空の応答の後に再試行すると、リクエストが2回実行されることがあります。繰り返しても害がない場合を除き、empty-responseは外してください。</translation>
        </message>
        <message>
            <source>A retry helps where repeating does no harm, and only there.</source>
            <translation>再試行が役立つのは、繰り返しても害がない場合だけです。</translation>
        </message>
        <message>
            <source>A round trip to the server takes 40 ms. The reset arrives 3 ms after the request. What follows?</source>
            <translation>サーバーとの往復に40 msかかります。リセットはリクエストの3 ms後に届きました。何が分かるでしょうか？</translation>
        </message>
        <message>
            <source>A route without a timeout waits for ever in Istio, but 15 s in plain Envoy. The retries cover only requests that never reached the service.</source>
            <translation>タイムアウトのないルートは、Istioではいつまでも待ち、素のEnvoyでは15 s待ちます。再試行の対象は、サービスに届かなかったリクエストだけです。</translation>
        </message>
        <message>
            <source>A router that lets many computers share one public address. It must remember every connection.</source>
            <translation>多数のコンピューターが1つのパブリックアドレスを共有できるようにするルーター。すべての接続を覚えておく必要があります。</translation>
        </message>
        <message>
            <source>A router that must drop a large packet says so with ICMP. A firewall that blocks all ICMP makes a black hole: large packets vanish without a word.</source>
            <translation>大きなパケットを捨てざるを得ないルーターは、ICMPでそれを伝えます。すべてのICMPを遮断するファイアウォールは、ブラックホールを作ります。大きなパケットは黙って消えます。</translation>
        </message>
        <message>
            <source>A rule in Envoy refused the request.</source>
            <translation>Envoyの規則がリクエストを拒否しました。</translation>
        </message>
        <message>
            <source>A rule in HAProxy refused the request (PR).</source>
            <translation>HAProxyの規則がリクエストを拒否しました（PR）。</translation>
        </message>
        <message>
            <source>A rule of HAProxy rejected the request.</source>
            <translation>HAProxyの規則がリクエストを拒否しました。</translation>
        </message>
        <message>
            <source>A rule refused requests: {{ev_denied}} times in the log.</source>
            <translation>規則がリクエストを拒否しました：ログに{{ev_denied}}回。</translation>
        </message>
        <message>
            <source>A rule that drops leaves clients waiting for a minute. The last line refuses instead, so that they know at once.</source>
            <translation>dropする規則では、クライアントが1分待たされます。最後の行は代わりに拒否するので、すぐに分かります。</translation>
        </message>
        <message>
            <source>A rule that was meant to protect the service may be smaller than its load. The proxy then answers 503 with the flag UO.</source>
            <translation>サービスを守るための規則が、負荷に対して小さすぎることがあります。その場合、プロキシはフラグUO付きの503を返します。</translation>
        </message>
        <message>
            <source>A rule with a reason, told properly: ask for a higher limit or send less.</source>
            <translation>理由のある規則が、正しく伝えられています。制限を大きくするよう依頼するか、送る量を減らしてください。</translation>
        </message>
        <message>
            <source>A rule with tcp-reset looks to the client exactly like a reset of the server. The numbers at the front show how often it was used.</source>
            <translation>tcp-resetを使う規則は、クライアントにはサーバーのリセットとまったく同じに見えます。先頭の数値は、規則が使われた回数です。</translation>
        </message>
        <message>
            <source>A security group drops everything it does not allow, without an answer.</source>
            <translation>セキュリティグループは、許可していないものをすべて、応答なしに捨てます。</translation>
        </message>
        <message>
            <source>A sender's address on a reset proves nothing.</source>
            <translation>リセットに書かれた送信者のアドレスは、何も証明しません。</translation>
        </message>
        <message>
            <source>A server Keep-Alive hint overrides it, up to keepAliveMaxTimeout.</source>
            <translation>サーバーのKeep-Aliveの指定が、keepAliveMaxTimeoutを上限として優先されます。</translation>
        </message>
        <message>
            <source>A server program crashed.</source>
            <translation>サーバープログラムがクラッシュしました。</translation>
        </message>
        <message>
            <source>A server program has used nearly all file handles that it may use.</source>
            <translation>サーバープログラムが、使用を許可されたファイルハンドルをほぼ使い切っています。</translation>
        </message>
        <message>
            <source>A server program is killed while your connection is open and idle. What does your program see?</source>
            <translation>接続が開いてアイドルの間に、サーバープログラムが強制終了されました。あなたのプログラムには何が見えるでしょうか？</translation>
        </message>
        <message>
            <source>A server that has answered early goes on reading for a while, so that the client can see the answer.</source>
            <translation>早めに応答したサーバーは、クライアントがその応答を見られるように、しばらく読み取りを続けます。</translation>
        </message>
        <message>
            <source>A server that is only overloaded is passed over too.</source>
            <translation>過負荷になっているだけのサーバーも飛ばされます。</translation>
        </message>
        <message>
            <source>A server that keeps idle connections shorter than the balancer looks like this.</source>
            <translation>アイドル接続の保持時間がロードバランサーより短いサーバーは、このように見えます。</translation>
        </message>
        <message>
            <source>A server that listens on one address refuses connections to all others, IPv6 among them.</source>
            <translation>1つのアドレスで待ち受けるサーバーは、他のすべてのアドレス（IPv6を含む）への接続を拒否します。</translation>
        </message>
        <message>
            <source>A server that the Node program called closed the connection without an answer.</source>
            <translation>Nodeプログラムが呼び出したサーバーが、応答なしに接続を閉じました。</translation>
        </message>
        <message>
            <source>A server that the program called had just closed the unused connection.</source>
            <translation>プログラムが呼び出したサーバーが、使われていない接続をちょうど閉じたところでした。</translation>
        </message>
        <message>
            <source>A server that the program called stopped in the middle of its answer.</source>
            <translation>プログラムが呼び出したサーバーが、応答の途中で止まりました。</translation>
        </message>
        <message>
            <source>A service of its own with a longer time is better than a longer time for everything. Put it into the rule for this traffic and commit.</source>
            <translation>すべての時間を長くするより、長い時間を設定した専用のサービスを作るほうが適切です。この通信の規則に入れて、commitしてください。</translation>
        </message>
        <message>
            <source>A service that finds its port taken does not start. The first line names the program that has it.</source>
            <translation>ポートがすでに使われていると、サービスは起動しません。1行目に、使っているプログラムの名前が示されます。</translation>
        </message>
        <message>
            <source>A service that listens on one address fails when that address is not there yet after a restart of the computer.</source>
            <translation>1つのアドレスで待ち受けるサービスは、コンピューターの再起動後にそのアドレスがまだないと失敗します。</translation>
        </message>
        <message>
            <source>A service that stopped is started again by itself. Put it into a drop-in file with systemctl edit.</source>
            <translation>停止したサービスは自動的に再起動されます。systemctl editでドロップインファイルに書いてください。</translation>
        </message>
        <message>
            <source>A service was started again after it had failed.</source>
            <translation>サービスが、失敗の後に再び起動されました。</translation>
        </message>
        <message>
            <source>A service was stopped on purpose.</source>
            <translation>サービスが意図的に停止されました。</translation>
        </message>
        <message>
            <source>A short time to live on the entry itself does not help before it exists. The answer that the name is missing has its own time.</source>
            <translation>登録自体の有効期間を短くしても、登録ができる前には役立ちません。名前がないという応答には、独自の期間があります。</translation>
        </message>
        <message>
            <source>A shorter idle timeout also cuts slow answers: a page that takes longer than this gives 504. Raising the keep-alive time of the server is usually the better change.</source>
            <translation>アイドルタイムアウトを短くすると、遅い応答も切れます。これより時間のかかるページは504になります。通常は、サーバーのキープアライブ時間を長くするほうがよい変更です。</translation>
        </message>
        <message>
            <source>A sign of life in time</source>
            <translation>間に合うように生存信号を送る</translation>
        </message>
        <message>
            <source>A size limit normally answers with status 413; a reset only follows when the sender goes on long after that answer.</source>
            <translation>サイズ制限は通常、ステータス413で応答します。リセットが続くのは、その応答の後も送信者が長く送り続けた場合だけです。</translation>
        </message>
        <message>
            <source>A size limit of 2 MB.</source>
            <translation>2 MBのサイズ制限。</translation>
        </message>
        <message>
            <source>A size limit of the server looks similar at first sight. But there the same size fails with small packets as well.</source>
            <translation>サーバーのサイズ制限は、一見よく似ています。ただし、その場合は小さなパケットでも同じ大きさで失敗します。</translation>
        </message>
        <message>
            <source>A size limit of the server.</source>
            <translation>サーバーのサイズ制限。</translation>
        </message>
        <message>
            <source>A slow client can hold a connection for longer.</source>
            <translation>遅いクライアントが接続を長く占有することがあります。</translation>
        </message>
        <message>
            <source>A slow worker is ended in the middle of its work</source>
            <translation>遅いワーカーが処理の途中で終了させられる</translation>
        </message>
        <message>
            <source>A slower transfer breaks at another size, but after the same time.</source>
            <translation>転送を遅くすると、別の大きさで、ただし同じ時間の後に切れます。</translation>
        </message>
        <message>
            <source>A slower transfer breaks at the same size.</source>
            <translation>転送を遅くしても、同じ大きさで切れます。</translation>
        </message>
        <message>
            <source>A small fleet of connections is opened, some now, some later. If all end at the same moment although they are of different age, no timer did it.</source>
            <translation>少数の接続を、時間をずらして開きます。経過時間が異なるのにすべてが同じ瞬間に終われば、タイマーによるものではありません。</translation>
        </message>
        <message>
            <source>A small message sent at regular times so that nobody takes the connection for dead.</source>
            <translation>接続が切れたと思われないように、一定の間隔で送られる小さなメッセージ。</translation>
        </message>
        <message>
            <source>A small name server that remembers less of a no</source>
            <translation>否定の応答を短く覚える小さなネームサーバー</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Half the measured limit leaves room for a lost probe.</source>
            <translation>無通信の間に小さなプローブを送ると、ファイアウォールやアドレス変換装置が接続を忘れるのを防げます。測定された制限の半分にすれば、プローブが1つ失われても余裕があります。</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Linux waits 2 hours by default; half the measured limit leaves room for a lost probe.</source>
            <translation>無通信の間に小さなプローブを送ると、ファイアウォールやアドレス変換装置が接続を忘れるのを防げます。Linuxは既定で2時間待ちます。測定された制限の半分にすれば、プローブが1つ失われても余裕があります。</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps the boxes on the way from forgetting the connection.</source>
            <translation>無通信の間に小さなプローブを送ると、途中の機器が接続を忘れるのを防げます。</translation>
        </message>
        <message>
            <source>A smaller packet size for one destination</source>
            <translation>1つの宛先だけパケットサイズを小さくする</translation>
        </message>
        <message>
            <source>A smaller packet size on Windows</source>
            <translation>Windowsでパケットサイズを小さくする</translation>
        </message>
        <message>
            <source>A statement above max_allowed_packet ends the connection; the client says server has gone away. The client has its own limit.</source>
            <translation>max_allowed_packetを超える文は接続を終わらせ、クライアントにはserver has gone awayと表示されます。クライアントにも独自の制限があります。</translation>
        </message>
        <message>
            <source>A status such as 413 means a limit of the server. No status at all means that something cut the connection. It sends twice the size that failed.</source>
            <translation>413などのステータスは、サーバーの制限を意味します。ステータスがまったくない場合は、何かが接続を切断しています。失敗した大きさの2倍を送信します。</translation>
        </message>
        <message>
            <source>A stock of open connections that a program keeps for the next requests.</source>
            <translation>プログラムが次のリクエストのために保持している、開いた接続の蓄え。</translation>
        </message>
        <message>
            <source>A sync worker serves one client at a time. Threads let one worker serve several, which suits requests that wait for a database.</source>
            <translation>syncワーカーは、一度に1つのクライアントしか処理しません。スレッドを使うと1つのワーカーが複数を処理でき、データベースを待つリクエストに適しています。</translation>
        </message>
        <message>
            <source>A sync worker that is silent for timeout, 30 s by default, is killed, and its clients lose the connection. The log says WORKER TIMEOUT. Workers with threads report in while they work.</source>
            <translation>timeout（既定で30 s）の間応答しないsyncワーカーは強制終了され、そのクライアントの接続が失われます。ログにはWORKER TIMEOUTと記録されます。スレッドを使うワーカーは、処理中も報告を続けます。</translation>
        </message>
        <message>
            <source>A test, not a setting to keep: it costs a lot of computing time.</source>
            <translation>テスト用であり、残しておく設定ではありません。計算時間を大きく消費します。</translation>
        </message>
        <message>
            <source>A tiny packet sent in the silence to show that the connection is still in use.</source>
            <translation>接続がまだ使われていることを示すため、無通信の間に送られるごく小さなパケット。</translation>
        </message>
        <message>
            <source>A transfer ran into a time limit: {{ev_body_timeout}} times in the log.</source>
            <translation>転送が時間の制限に達しました：ログに{{ev_body_timeout}}回。</translation>
        </message>
        <message>
            <source>A transfer was slower than the least speed that Windows allows, and it was cut off.</source>
            <translation>転送がWindowsの許可する最低速度より遅かったため、切断されました。</translation>
        </message>
        <message>
            <source>A tunnel adds its own headers: WireGuard 60 or 80 bytes, VXLAN 50, GRE 24. Its interface must be that much smaller than the line below.</source>
            <translation>トンネルは独自のヘッダーを加えます。WireGuardは60または80バイト、VXLANは50、GREは24です。インターフェイスのサイズは、下の回線よりその分小さくなければなりません。</translation>
        </message>
        <message>
            <source>A tunnel carries smaller packets than both ends think. The router then tells them a size that fits.</source>
            <translation>トンネルが運べるパケットは、両端の想定より小さくなります。そこでルーターが、適切なサイズを両端に伝えます。</translation>
        </message>
        <message>
            <source>A tunnel that says so</source>
            <translation>狭いことを伝えるトンネル</translation>
        </message>
        <message>
            <source>A used connection fails, a fresh one never does.</source>
            <translation>使った接続は失敗し、新しい接続は決して失敗しない。</translation>
        </message>
        <message>
            <source>A virus scanner, a VPN or a lost network on this computer can do that. It is not a word from the far end.</source>
            <translation>このコンピューターのウイルス対策ソフト、VPN、またはネットワークの切断でも起こります。相手側からの知らせではありません。</translation>
        </message>
        <message>
            <source>A wish, and no rule. The connection itself is fine.</source>
            <translation>要望であって、規則ではありません。接続自体は正常です。</translation>
        </message>
        <message>
            <source>A worker of PHP was ended by a signal.</source>
            <translation>PHPのワーカーがシグナルで終了しました。</translation>
        </message>
        <message>
            <source>A worker of gunicorn could not start.</source>
            <translation>gunicornのワーカーが起動できませんでした。</translation>
        </message>
        <message>
            <source>A worker of gunicorn was ended by a signal.</source>
            <translation>gunicornのワーカーがシグナルで終了しました。</translation>
        </message>
        <message>
            <source>A worker of gunicorn was killed, perhaps because memory ran out.</source>
            <translation>gunicornのワーカーが強制終了されました。メモリ不足の可能性があります。</translation>
        </message>
        <message>
            <source>A worker of the Python server died.</source>
            <translation>Pythonサーバーのワーカーが異常終了しました。</translation>
        </message>
        <message>
            <source>A worker of uWSGI died.</source>
            <translation>uWSGIのワーカーが異常終了しました。</translation>
        </message>
        <message>
            <source>A worker process of Apache was ended by a signal. Its connections died with it.</source>
            <translation>Apacheのワーカープロセスがシグナルで終了し、その接続も一緒に切れました。</translation>
        </message>
        <message>
            <source>A worker process of IIS ended unexpectedly.</source>
            <translation>IISのワーカープロセスが予期せず終了しました。</translation>
        </message>
        <message>
            <source>A worker process of nginx died.</source>
            <translation>nginxのワーカープロセスが異常終了しました。</translation>
        </message>
        <message>
            <source>A worker process of nginx ended because of an error.</source>
            <translation>nginxのワーカープロセスがエラーで終了しました。</translation>
        </message>
        <message>
            <source>A worker process of nginx was ended by a signal. Its connections died with it.</source>
            <translation>nginxのワーカープロセスがシグナルで終了し、その接続も一緒に切れました。</translation>
        </message>
        <message>
            <source>A worker that really hangs blocks for longer.</source>
            <translation>本当に止まったワーカーが、長くブロックします。</translation>
        </message>
        <message>
            <source>A worker that really hangs blocks for longer. Requests must be safe to run in threads.</source>
            <translation>本当に止まったワーカーが、長くブロックします。リクエストは、スレッドで実行しても安全でなければなりません。</translation>
        </message>
        <message>
            <source>A worker was ended because it took too long: {{ev_worker_timeout}} times in the log.</source>
            <translation>時間がかかりすぎたワーカーが終了させられました：ログに{{ev_worker_timeout}}回。</translation>
        </message>
        <message>
            <source>A wrong configuration is noticed only at the reload. nginx -t before it helps.</source>
            <translation>間違った設定には、再読み込みのときに初めて気付きます。その前にnginx -tを実行すると役立ちます。</translation>
        </message>
        <message>
            <source>A wrong selector sends traffic to other pods.</source>
            <translation>セレクターが間違っていると、通信が別のPodに送られます。</translation>
        </message>
        <message>
            <source>ACK</source>
            <translation>ACK</translation>
        </message>
        <message>
            <source>AKS turns TCP reset on for the rules it makes.</source>
            <translation>AKSは、自身が作る規則でTCPリセットを有効にします。</translation>
        </message>
        <message>
            <source>API Gateway takes 10 MB, Lambda 6 MB and a balancer with Lambda 1 MB; none of the three can be raised. A signed address lets the client send the file to storage directly. This command makes one for reading; the SDK makes one for sending.</source>
            <translation>API Gatewayは10 MB、Lambdaは6 MB、Lambdaを使うロードバランサーは1 MBまでで、いずれも大きくできません。署名付きアドレスを使うと、クライアントがファイルをストレージに直接送れます。このコマンドで作れるのは読み取り用で、送信用はSDKで作ります。</translation>
        </message>
        <message>
            <source>AWS load balancer</source>
            <translation>AWSロードバランサー</translation>
        </message>
        <message>
            <source>Above 10 logins that are not finished sshd drops new ones at random; the client reads kex_exchange_identification: Connection reset by peer.</source>
            <translation>未完了のログインが10件を超えると、sshdは新しいものを無作為に切断します。クライアントにはkex_exchange_identification: Connection reset by peerと表示されます。</translation>
        </message>
        <message>
            <source>Above 1024 connections or waiting requests Envoy answers 503 with the flag UO.</source>
            <translation>接続または待機中のリクエストが1024を超えると、EnvoyはフラグUO付きの503を返します。</translation>
        </message>
        <message>
            <source>Above 70 % of the requested computing time another pod is started. It needs a request for cpu in the pods.</source>
            <translation>要求された計算時間の70%を超えると、Podがもう1つ起動されます。Podにcpuのリクエストの設定が必要です。</translation>
        </message>
        <message>
            <source>Above limit-concurrency uvicorn answers 503 at once, which tells clients more than an endless wait.</source>
            <translation>limit-concurrencyを超えると、uvicornはすぐに503を返します。際限なく待たせるより、クライアントに状況が伝わります。</translation>
        </message>
        <message>
            <source>Above maxConnections new ones wait in the line of the operating system, which acceptCount sets. When that is full too they are dropped or refused.</source>
            <translation>maxConnectionsを超えると、新しい接続は、acceptCountで設定されるオペレーティングシステムの列で待ちます。そこもいっぱいになると、捨てられるか拒否されます。</translation>
        </message>
        <message>
            <source>Accept answers that took another way</source>
            <translation>別の経路を通った応答を受け付ける</translation>
        </message>
        <message>
            <source>Accept queue</source>
            <translation>受け付け待ち行列</translation>
        </message>
        <message>
            <source>Access log shows 408 with 0 bytes; the wire shows only FIN, no response at all. Default run: 60.05 s.</source>
            <translation>アクセスログには0バイトの408が記録されます。通信上に見えるのはFINだけで、応答はまったくありません。既定の設定での実測：60.05 s。</translation>
        </message>
        <message>
            <source>Address translation (NAT)</source>
            <translation>アドレス変換（NAT）</translation>
        </message>
        <message>
            <source>After 10 min without a packet the entry is removed; later inbound packets are discarded.</source>
            <translation>パケットが10分間ないと、エントリは削除されます。その後に届いたパケットは破棄されます。</translation>
        </message>
        <message>
            <source>After a write error, read: the reason is often there.</source>
            <translation>書き込みエラーの後は読み取ってください。理由がそこにあることがよくあります。</translation>
        </message>
        <message>
            <source>After an answer Go reads at most 256 KiB of what is left of a body and then closes. A client that still sends gets a reset. Read the body before you answer.</source>
            <translation>Goは、応答の後、ボディの残りを最大256 KiBまで読んでから閉じます。まだ送っているクライアントにはリセットが返されます。応答する前にボディを読んでください。</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then closes it. It never says how long it will wait. A program that uses the connection again just then loses the race.</source>
            <translation>応答の後、サーバーは接続を{{keepalive_timeout_s}}秒間保持してから閉じます。どのくらい待つかは通知しません。ちょうどそのときに接続を再び使うプログラムは、競争に負けます。</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then resets it. It never says how long it will wait, so a program that uses the connection again at that moment fails.</source>
            <translation>応答の後、サーバーは接続を{{keepalive_timeout_s}}秒間保持してからリセットします。どのくらい待つかを通知しないため、その瞬間に接続を再び使うプログラムは失敗します。</translation>
        </message>
        <message>
            <source>After an early 413 nginx swallows the upload this long, then closes and the next client segment is reset. Holds even with lingering_close off, because a rejected body is discarded by the same timer.</source>
            <translation>nginxは、早めの413の後、この時間だけアップロードを読み捨ててから閉じます。クライアントの次のセグメントにはリセットが返されます。拒否されたボディも同じタイマーで破棄されるため、lingering_closeがオフでも同じです。</translation>
        </message>
        <message>
            <source>After an early answer Go discards 256 KiB, half-closes, waits half a second, then closes: a 16 MB upload ended in EPIPE after about 2.9 MB was accepted by socket buffers.</source>
            <translation>Goは、早めの応答の後、256 KiBを破棄し、片側を閉じ、0.5秒待ってから閉じます。16 MBのアップロードは、約2.9 MBがソケットバッファーに受け入れられた後、EPIPEで終わりました。</translation>
        </message>
        <message>
            <source>After an update or a new route the firewall meets connections whose beginning it did not see. DROP, the default, cuts them; REJECT resets them; CONTINUE goes on.</source>
            <translation>更新や新しい経路の後、ファイアウォールは、開始を見ていない接続に出会います。既定のDROPは切断し、REJECTはリセットし、CONTINUEは継続させます。</translation>
        </message>
        <message>
            <source>After ten crashes in five minutes systemd gives up, so that the trouble gets noticed.</source>
            <translation>5分間に10回クラッシュするとsystemdはあきらめるため、問題に気付けます。</translation>
        </message>
        <message>
            <source>After the break a fresh process answered.</source>
            <translation>切断の後、新しいプロセスが応答しました。</translation>
        </message>
        <message>
            <source>Agree on encryption</source>
            <translation>暗号化の取り決め</translation>
        </message>
        <message>
            <source>Agreeing on encryption</source>
            <translation>暗号化の取り決め</translation>
        </message>
        <message>
            <source>All at one moment</source>
            <translation>すべてが同じ瞬間に</translation>
        </message>
        <message>
            <source>All attempts had the same result.</source>
            <translation>すべての試行が同じ結果でした。</translation>
        </message>
        <message>
            <source>All connections broke at the same moment.</source>
            <translation>すべての接続が同じ瞬間に切れました。</translation>
        </message>
        <message>
            <source>All connections die at the same moment</source>
            <translation>すべての接続が同じ瞬間に切れる</translation>
        </message>
        <message>
            <source>All connections end at the same age. That separates it from a restart.</source>
            <translation>すべての接続が同じ経過時間で終わります。この点が再起動との違いです。</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, as they do when the server program restarts.</source>
            <translation>すべての接続が同じ瞬間に終了しました。サーバープログラムが再起動するとこうなります。</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, whatever their age.</source>
            <translation>すべての接続が、経過時間に関係なく同じ瞬間に終了しました。</translation>
        </message>
        <message>
            <source>All pods of this workload. They are replaced one after the other.</source>
            <translation>このワークロードのすべてのPod。1つずつ順に置き換えられます。</translation>
        </message>
        <message>
            <source>All programs of the machine get more.</source>
            <translation>マシンのすべてのプログラムの上限が増えます。</translation>
        </message>
        <message>
            <source>All requests that this application server handles.</source>
            <translation>このアプリケーションサーバーが処理するすべてのリクエスト。</translation>
        </message>
        <message>
            <source>All workers of Apache are busy. New requests wait.</source>
            <translation>Apacheのワーカーがすべて使用中です。新しいリクエストは待たされます。</translation>
        </message>
        <message>
            <source>All workers of the server are in use</source>
            <translation>サーバーのすべてのワーカーが使用中</translation>
        </message>
        <message>
            <source>All workers or connections of the server were in use: {{ev_workers_exhausted}} times in the log.</source>
            <translation>サーバーのすべてのワーカーまたは接続が使用中でした：ログに{{ev_workers_exhausted}}回。</translation>
        </message>
        <message>
            <source>Allow larger and slower uploads</source>
            <translation>より大きく遅いアップロードを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies</source>
            <translation>より大きなボディを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies and read them to the end</source>
            <translation>より大きなボディを許可し、最後まで読む</translation>
        </message>
        <message>
            <source>Allow larger bodies and slow uploads</source>
            <translation>より大きなボディと遅いアップロードを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies by annotation</source>
            <translation>アノテーションでより大きなボディを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies in both places</source>
            <translation>両方の場所でより大きなボディを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies on the upload path</source>
            <translation>アップロードのパスでより大きなボディを許可する</translation>
        </message>
        <message>
            <source>Allow larger bodies through the buffers</source>
            <translation>バッファーを通るより大きなボディを許可する</translation>
        </message>
        <message>
            <source>Allow larger headers and cookies</source>
            <translation>より大きなヘッダーとCookieを許可する</translation>
        </message>
        <message>
            <source>Allow larger uploads</source>
            <translation>より大きなアップロードを許可する</translation>
        </message>
        <message>
            <source>Allow larger uploads and read them to the end</source>
            <translation>より大きなアップロードを許可し、最後まで読む</translation>
        </message>
        <message>
            <source>Allow one service more open files</source>
            <translation>1つのサービスが開けるファイルを増やす</translation>
        </message>
        <message>
            <source>Allow one service more threads</source>
            <translation>1つのサービスが使えるスレッドを増やす</translation>
        </message>
        <message>
            <source>Alone everything works, from a certain number on it does not: that is the whole proof. The number comes out the same every time.</source>
            <translation>1人なら正常で、ある数からは失敗する。これだけで十分な証明です。その数は毎回同じになります。</translation>
        </message>
        <message>
            <source>Alone it works</source>
            <translation>1人なら正常</translation>
        </message>
        <message>
            <source>Already one minute below the broker: but far above 240 s and 350 s middleboxes.</source>
            <translation>すでにブローカーより1分短いですが、240 sや350 sの途中の機器よりはるかに長い値です。</translation>
        </message>
        <message>
            <source>Also governs pooled upstream connections: set below the server's keep-alive.</source>
            <translation>プールされたアップストリーム接続にも適用されます。サーバーのキープアライブより短く設定してください。</translation>
        </message>
        <message>
            <source>Also through PUMA_PERSISTENT_TIMEOUT.</source>
            <translation>PUMA_PERSISTENT_TIMEOUTでも指定できます。</translation>
        </message>
        <message>
            <source>Always a reset.</source>
            <translation>いつもリセット。</translation>
        </message>
        <message>
            <source>Always: the first try did nothing.</source>
            <translation>いつでもよい。1回目は何も起こさなかった。</translation>
        </message>
        <message>
            <source>An Application Load Balancer keeps its connections to your servers for its idle timeout, 60 s by default. If a server closes earlier, the next request can meet a closed connection and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Application Load Balancerは、サーバーへの接続をアイドルタイムアウト（既定で60 s）の間保持します。サーバーがそれより早く閉じると、次のリクエストが閉じた接続に当たり、利用者に502が表示されることがあります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>An address can be written by anybody, like the sender on an envelope. The counter cannot be chosen so easily.</source>
            <translation>アドレスは、封筒の差出人のように誰でも書けます。カウンターは、そう簡単には選べません。</translation>
        </message>
        <message>
            <source>An address was longer than allowed (status 414).</source>
            <translation>アドレスが許可された長さを超えました（ステータス414）。</translation>
        </message>
        <message>
            <source>An administrator ended the connections in HAProxy.</source>
            <translation>管理者がHAProxyで接続を終了しました。</translation>
        </message>
        <message>
            <source>An ended stream is not a TCP reset.</source>
            <translation>ストリームの終了は、TCPのリセットではありません。</translation>
        </message>
        <message>
            <source>An error ended a worker of gunicorn.</source>
            <translation>エラーによりgunicornのワーカーが終了しました。</translation>
        </message>
        <message>
            <source>An error that nobody catches ends Node.js and all its connections. The last line of the log then names the reason.</source>
            <translation>捕捉されないエラーがあると、Node.jsはすべての接続とともに終了します。その場合、理由はログの最後の行に書かれています。</translation>
        </message>
        <message>
            <source>An error that nobody handled ended the Node program.</source>
            <translation>処理されなかったエラーにより、Nodeプログラムが終了しました。</translation>
        </message>
        <message>
            <source>An expired certificate is the most common reason. The dry run shows a problem before it counts.</source>
            <translation>最も多い理由は証明書の期限切れです。ドライランを行うと、実害が出る前に問題が分かります。</translation>
        </message>
        <message>
            <source>An idle timeout counts the time since the last packet, never the length of the work.</source>
            <translation>アイドルタイムアウトが数えるのは、最後のパケットからの時間であり、処理の長さではありません。</translation>
        </message>
        <message>
            <source>An old pod goes only after a new one has answered its readiness check for ten seconds.</source>
            <translation>新しいPodがreadinessチェックに10秒間応答してから、初めて古いPodが終了します。</translation>
        </message>
        <message>
            <source>An open SSH session was cut off.</source>
            <translation>開いていたSSHセッションが切断されました。</translation>
        </message>
        <message>
            <source>An open connection stopped answering.</source>
            <translation>開いている接続が応答しなくなりました。</translation>
        </message>
        <message>
            <source>An unplugged cable sends nothing. The program would wait for a long time and report that time ran out.</source>
            <translation>抜かれたケーブルは何も送りません。プログラムは長く待ち、時間切れを報告することになります。</translation>
        </message>
        <message>
            <source>And here is the message for whoever may change it. It names the size, the test and the way back.</source>
            <translation>これは、変更できる担当者へのメッセージです。大きさ、テスト、元に戻す方法が書かれています。</translation>
        </message>
        <message>
            <source>And this is what speaks against it, or against other causes. A good diagnosis shows both sides.</source>
            <translation>そしてこれが、その反証、または他の原因の反証です。よい診断は両面を示します。</translation>
        </message>
        <message>
            <source>Another counter than the server's other packets, or a reset sooner than a round trip: it came from nearer by.</source>
            <translation>サーバーの他のパケットと異なるカウンター、または往復時間より早いリセットは、より近くから来ています。</translation>
        </message>
        <message>
            <source>Another service fails in the same way.</source>
            <translation>別のサービスも同じように失敗します。</translation>
        </message>
        <message>
            <source>Another service works from here.</source>
            <translation>別のサービスはここから使えます。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Answer at once, work in the background</source>
            <translation>すぐに応答し、処理は裏で行う</translation>
        </message>
        <message>
            <source>Answer in smaller packets</source>
            <translation>小さいパケットで応答する</translation>
        </message>
        <message>
            <source>Answer, 1,500 bytes</source>
            <translation>応答、1,500バイト</translation>
        </message>
        <message>
            <source>Answer, as always</source>
            <translation>いつもどおりの応答</translation>
        </message>
        <message>
            <source>Answer: arrives with 62</source>
            <translation>応答：62で届く</translation>
        </message>
        <message>
            <source>Answer: starts with 64, arrives with 62</source>
            <translation>応答：64で始まり、62で届く</translation>
        </message>
        <message>
            <source>Answer; the connection stays open</source>
            <translation>応答、接続は開いたまま</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; one address.</source>
            <translation>{{ceil(dns_time_s * 1000)}} msで応答、アドレスは1つ。</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; {{dns_address_count}} addresses.</source>
            <translation>{{ceil(dns_time_s * 1000)}} msで応答、アドレスは{{dns_address_count}}個。</translation>
        </message>
        <message>
            <source>Answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>{{ceil(http_time_s * 1000)}} msで応答、ステータス{{http_status}}。</translation>
        </message>
        <message>
            <source>Answers are fetched with large and with small packets. If only the small ones come through, the size is found closer and closer from both sides.</source>
            <translation>応答を、大きいパケットと小さいパケットで取得します。小さいものだけが通る場合は、両側から少しずつ狭めて大きさを特定します。</translation>
        </message>
        <message>
            <source>Answers arrive complete.</source>
            <translation>応答は完全な形で届きます。</translation>
        </message>
        <message>
            <source>Answers with status 502 are in the log: {{ev_bad_gateway}} times.</source>
            <translation>ステータス502の応答がログにあります：{{ev_bad_gateway}}回。</translation>
        </message>
        <message>
            <source>Answers with status 503 are in the log: {{ev_unavailable}} times.</source>
            <translation>ステータス503の応答がログにあります：{{ev_unavailable}}回。</translation>
        </message>
        <message>
            <source>Any packet sets the clock back to zero. A tiny one now and then is enough.</source>
            <translation>どのパケットでも、時計はゼロに戻ります。ときどき小さなものを1つ送れば十分です。</translation>
        </message>
        <message>
            <source>Apache HttpClient (Java)</source>
            <translation>Apache HttpClient（Java）</translation>
        </message>
        <message>
            <source>Apache answers 413 above LimitRequestBody. Slow uploads end with 408 when they fall below the minimum rate.</source>
            <translation>Apacheは、LimitRequestBodyを超えると413を返します。遅いアップロードは、最低速度を下回ると408で終わります。</translation>
        </message>
        <message>
            <source>Apache closes idle connections after 5 s by default. The often quoted 15 s is still below the 60 s of common load balancers. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Apacheはアイドル接続を既定で5 s後に閉じます。よく引用される15 sでも、一般的なロードバランサーの60 sより短い値です。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Apache could not connect to the server behind it.</source>
            <translation>Apacheが後ろのサーバーに接続できませんでした。</translation>
        </message>
        <message>
            <source>Apache could not open more files or connections: its limit was reached.</source>
            <translation>Apacheがファイルまたは接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>Apache could not reach the application behind it. Users saw 503.</source>
            <translation>Apacheが後ろのアプリケーションに到達できませんでした。利用者には503が表示されました。</translation>
        </message>
        <message>
            <source>Apache gives up when the application behind it is silent for longer than this. It then answers 502. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Apacheは、後ろのアプリケーションの無通信がこれより長く続くとあきらめ、502を返します。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>Apache gives up when the service behind it is silent for this long.</source>
            <translation>Apacheは、後ろのサービスの無通信がこの時間続くとあきらめます。</translation>
        </message>
        <message>
            <source>Apache got no usable answer from the application behind it.</source>
            <translation>Apacheが後ろのアプリケーションから使える応答を得られませんでした。</translation>
        </message>
        <message>
            <source>Apache had no free worker left; new requests had to wait.</source>
            <translation>Apacheに空きワーカーがなく、新しいリクエストは待たされました。</translation>
        </message>
        <message>
            <source>Apache had no free worker left; old ones were still finishing.</source>
            <translation>Apacheに空きワーカーがありませんでした。古いワーカーがまだ終了処理中でした。</translation>
        </message>
        <message>
            <source>Apache httpd</source>
            <translation>Apache httpd</translation>
        </message>
        <message>
            <source>Apache passes over a server that failed for retry seconds. The second one is a spare that is used only when the first is out.</source>
            <translation>Apacheは、失敗したサーバーをretryの秒数だけ飛ばします。2つ目は予備で、1つ目が使えないときにだけ使われます。</translation>
        </message>
        <message>
            <source>Apache stopped using the server behind it for a while because it failed.</source>
            <translation>後ろのサーバーが失敗したため、Apacheはしばらくその使用を止めました。</translation>
        </message>
        <message>
            <source>Apache was restarted on purpose.</source>
            <translation>Apacheが意図的に再起動されました。</translation>
        </message>
        <message>
            <source>Apache was stopped on purpose.</source>
            <translation>Apacheが意図的に停止されました。</translation>
        </message>
        <message>
            <source>Apple uses the same words for a reset and for an orderly close.</source>
            <translation>Appleは、リセットにも正常な切断にも同じ文言を使います。</translation>
        </message>
        <message>
            <source>Application objects can override it. Late packets of an unknown session are dropped (non-SYN TCP).</source>
            <translation>アプリケーションオブジェクトで上書きできます。不明なセッションの遅れたパケットは捨てられます（非SYNのTCP）。</translation>
        </message>
        <message>
            <source>Applies to new connections through this router only, until the next restart.</source>
            <translation>このルーターを通る新しい接続にだけ、次の再起動まで適用されます。</translation>
        </message>
        <message>
            <source>Applies to new connections through this router only. Save it in /etc/nftables.conf to keep it.</source>
            <translation>このルーターを通る新しい接続にだけ適用されます。残しておくには、/etc/nftables.confに保存してください。</translation>
        </message>
        <message>
            <source>Applies to new sessions. It does nothing for connections through a local socket file.</source>
            <translation>新しいセッションに適用されます。ローカルのソケットファイルによる接続には効果がありません。</translation>
        </message>
        <message>
            <source>Applies to the first byte and to the gap between two packets.</source>
            <translation>最初のバイトまでの時間と、2つのパケットの間隔に適用されます。</translation>
        </message>
        <message>
            <source>Apply the earlier version of the object again, or use kubectl rollout undo.</source>
            <translation>オブジェクトの以前のバージョンをもう一度適用するか、kubectl rollout undoを使ってください。</translation>
        </message>
        <message>
            <source>Are many computers affected?</source>
            <translation>多くのコンピューターが影響を受けていますか？</translation>
        </message>
        <message>
            <source>Are requests reset that should work?</source>
            <translation>成功するはずのリクエストがリセットされますか？</translation>
        </message>
        <message>
            <source>As a TCP proxy nginx ends a connection when neither side sends anything for proxy_timeout, 10 minutes by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>TCPプロキシとしてのnginxは、どちらの側もproxy_timeout（既定で10分）の間何も送らないと、接続を終了します。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>As a proxy Apache is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>プロキシとしてのApacheは接続を再利用する側なので、先に手放さなければなりません。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>As soon as one policy selects a pod, everything that no policy allows is dropped without an answer.</source>
            <translation>ポリシーが1つでもPodを選択すると、どのポリシーでも許可されていないものは、すべて応答なしに捨てられます。</translation>
        </message>
        <message>
            <source>Ask another server when one dies</source>
            <translation>1台が停止したら別のサーバーに問い合わせる</translation>
        </message>
        <message>
            <source>Ask before sending a large body</source>
            <translation>大きなボディを送る前に確認する</translation>
        </message>
        <message>
            <source>Ask for an exception for this service, or for a corrected rule. Do not ask them to switch the device off: it is there for a reason.</source>
            <translation>このサービスの例外設定、または規則の修正を依頼してください。機器を止めるよう頼んではいけません。そこにあるのには理由があります。</translation>
        </message>
        <message>
            <source>Ask for what the pod really needs</source>
            <translation>Podに本当に必要な量を要求する</translation>
        </message>
        <message>
            <source>Ask other name servers</source>
            <translation>別のネームサーバーに問い合わせる</translation>
        </message>
        <message>
            <source>Ask several name servers</source>
            <translation>複数のネームサーバーに問い合わせる</translation>
        </message>
        <message>
            <source>At 55 % it is nearly a coin toss. A wrong accusation costs a day and some trust.</source>
            <translation>55%では、ほとんどコイン投げです。誤って責任を問うと、1日と信頼を失います。</translation>
        </message>
        <message>
            <source>At half past eight everybody logs in. The first twenty get in; then it stalls, some are thrown out, and at nine it is fine again. At night, when the administrator looks, everything works.</source>
            <translation>8時半に全員がログインします。最初の20人は入れますが、その後は止まり、何人かは追い出され、9時には元に戻ります。夜に管理者が調べると、すべて正常です。</translation>
        </message>
        <message>
            <source>At peaks requests wait for up to 10 s and then fail with a clear message.</source>
            <translation>ピーク時には、リクエストが最大10 s待ち、その後、分かりやすいメッセージとともに失敗します。</translation>
        </message>
        <message>
            <source>At the limit, 100 by default, the database refuses with the words too many clients already. It needs a restart.</source>
            <translation>制限（既定で100）に達すると、データベースはtoo many clients alreadyという文言で拒否します。変更には再起動が必要です。</translation>
        </message>
        <message>
            <source>At the limit, 151 by default, the database refuses with error 1040, too many connections.</source>
            <translation>制限（既定で151）に達すると、データベースはエラー1040、too many connectionsで拒否します。</translation>
        </message>
        <message>
            <source>At the limit, 400 by default, new clients wait in line. The error log says that the server reached MaxRequestWorkers.</source>
            <translation>制限（既定で400）に達すると、新しいクライアントは列で待ちます。エラーログに、サーバーがMaxRequestWorkersに達したと記録されます。</translation>
        </message>
        <message>
            <source>Attackers that send slowly can hold a worker for longer.</source>
            <translation>ゆっくり送る攻撃者が、ワーカーを長く占有できるようになります。</translation>
        </message>
        <message>
            <source>BBR does not take each lost packet for a full line. It helps the side that sends most of the data.</source>
            <translation>BBRは、パケットが失われるたびに回線がいっぱいだとみなすことはありません。データの大半を送る側で役立ちます。</translation>
        </message>
        <message>
            <source>Back end that closes first produces 502 backend_connection_closed_before_data_sent_to_client.</source>
            <translation>バックエンドが先に閉じると、502 backend_connection_closed_before_data_sent_to_clientになります。</translation>
        </message>
        <message>
            <source>Before anything is sent you see how much it will be and how long it may take. Never press a button on somebody's service without knowing that.</source>
            <translation>送信の前に、量と最長の所要時間が表示されます。それを知らずに、他人のサービスに対してボタンを押してはいけません。</translation>
        </message>
        <message>
            <source>Behind a load balancer, raise the waiting time of the servers behind it as well, in the same change. Otherwise one error goes and another one comes.</source>
            <translation>ロードバランサーの後ろでは、同じ変更の中で、後ろのサーバーの待ち時間も長くしてください。そうしないと、1つのエラーが消えて別のエラーが現れます。</translation>
        </message>
        <message>
            <source>Better speed on a path that loses packets</source>
            <translation>パケットを失う経路の速度を改善する</translation>
        </message>
        <message>
            <source>Between the desk and the server stands a box: a load balancer, a firewall or a router that shares one address among many. It must remember every connection that passes. Memory is limited, so it forgets those on which nothing was sent for a while. The time it waits is its idle timeout. Usual values are 60 seconds, 4 minutes, 350 seconds or an hour.</source>
            <translation>席とサーバーの間に機器があります。ロードバランサー、ファイアウォール、または1つのアドレスを多数で共有させるルーターです。この機器は、通過するすべての接続を覚えなければなりません。メモリには限りがあるので、しばらく何も送られなかった接続は忘れます。忘れるまでの時間が、アイドルタイムアウトです。よくある値は60秒、4分、350秒、1時間です。</translation>
        </message>
        <message>
            <source>Between them works a device that looks into the traffic: a firewall, an intrusion prevention system, a filter of the provider. When something looks bad to it, it sends a reset to both sides, each in the name of the other. Nobody learns that it was there.</source>
            <translation>その間で、通信の中身を調べる機器が働いています。ファイアウォール、侵入防止システム、プロバイダーのフィルターなどです。不正と思われるものがあると、互いの名をかたって両側にリセットを送ります。その機器がいたことは、誰にも分かりません。</translation>
        </message>
        <message>
            <source>Beware of numbers in documentation. Node.js announces 5 seconds and closes after 6; Apache's 5 seconds and even 15 are less than the 60 seconds of a common load balancer in front of it.</source>
            <translation>文書にある数値には注意してください。Node.jsは5秒と通知して6秒後に閉じます。Apacheの5秒も、15秒でさえも、手前にある一般的なロードバランサーの60秒より短い値です。</translation>
        </message>
        <message>
            <source>Blocking all ICMP is no protection. Without it the sending computer never learns that its packets are too large.</source>
            <translation>すべてのICMPを遮断しても、防御にはなりません。ICMPがないと、送信側のコンピューターは、パケットが大きすぎることを知ることができません。</translation>
        </message>
        <message>
            <source>Bodies failed from about {{payload_limit_bytes / 1048576}} MiB on.</source>
            <translation>ボディは約{{payload_limit_bytes / 1048576}} MiB以上で失敗しました。</translation>
        </message>
        <message>
            <source>Bodies that are refused are still read.</source>
            <translation>拒否されたボディも読み取られます。</translation>
        </message>
        <message>
            <source>Body is taken as complete at what arrived: a silent truncation.</source>
            <translation>届いた分だけで完全なボディとみなされます。通知のない切り詰めです。</translation>
        </message>
        <message>
            <source>Both arrows are on their way at the same time. Nobody did anything wrong, and the request still fails.</source>
            <translation>両方の矢印が同時に途中を進んでいます。誰も間違っていないのに、リクエストは失敗します。</translation>
        </message>
        <message>
            <source>Both clocks would run out together, and the box would sometimes win. Equal is not enough.</source>
            <translation>両方の時計が同時に切れ、ときには機器のほうが勝ちます。同じ値では足りません。</translation>
        </message>
        <message>
            <source>Both ends send a beat at half this time, and two that are missing end the connection. It must be below the time that a box on the way waits.</source>
            <translation>両端はこの時間の半分ごとにハートビートを送り、2回途絶えると接続が終わります。途中の機器が待つ時間より短くなければなりません。</translation>
        </message>
        <message>
            <source>Both may show as a reset, a close or a wait. The number of visitors is what separates them.</source>
            <translation>どちらも、リセット、切断、待機のいずれにも見えます。両者を分けるのは利用者の数です。</translation>
        </message>
        <message>
            <source>Both sides do not agree on encryption. The certificate, the name or the kind of encryption does not fit.</source>
            <translation>両側の暗号化の取り決めがまとまりません。証明書、名前、または暗号化の種類が合っていません。</translation>
        </message>
        <message>
            <source>Both sides say that they have nothing more to send. Everything that was sent has arrived.</source>
            <translation>両側が、もう送るものはないと伝えます。送られたものはすべて届いています。</translation>
        </message>
        <message>
            <source>Both wait, almost as long as the server allows</source>
            <translation>両者が、サーバーの許す限界近くまで待つ</translation>
        </message>
        <message>
            <source>Box on the way</source>
            <translation>途中の機器</translation>
        </message>
        <message>
            <source>Broken pipe (EPIPE)</source>
            <translation>壊れたパイプ（EPIPE）</translation>
        </message>
        <message>
            <source>Buffering takes the answer from the application quickly and keeps the rest in a file, so a slow client does not block it.</source>
            <translation>バッファリングは、アプリケーションから応答を素早く受け取り、残りをファイルに保持します。そのため、遅いクライアントがアプリケーションを妨げません。</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>混雑中</translation>
        </message>
        <message>
            <source>But it makes one mistake that it can hardly avoid. Every packet carries a counter, the time to live, and each router on the way takes one off. A packet from the server has passed all routers; one from the device in the middle only some of them. Whoever counts, knows.</source>
            <translation>しかし、その機器には避けがたい弱点が1つあります。どのパケットにもTTLというカウンターがあり、途中のルーターごとに1ずつ減ります。サーバーからのパケットはすべてのルーターを通っていますが、途中の機器からのものは一部しか通っていません。数えれば分かります。</translation>
        </message>
        <message>
            <source>But some firewalls throw away exactly this message, because somebody once switched off “all ICMP”. Then the large packets vanish and nobody learns why. It is called a black hole.</source>
            <translation>しかし、このメッセージだけを捨ててしまうファイアウォールがあります。誰かがかつて「ICMPをすべて」止めたためです。すると大きなパケットは消え、誰もその理由を知りません。これはブラックホールと呼ばれます。</translation>
        </message>
        <message>
            <source>By default a program waits 5 s for each server that does not answer, which often looks like a broken connection.</source>
            <translation>既定では、プログラムは応答しないサーバー1台につき5 s待ちます。そのため、接続が切れたように見えることがよくあります。</translation>
        </message>
        <message>
            <source>By default nginx does not send the name when it connects to a server behind it over TLS. Servers with several certificates then end the handshake, often with a reset, and nginx answers 502.</source>
            <translation>既定では、nginxはTLSで後ろのサーバーに接続するときに名前を送りません。すると、複数の証明書を持つサーバーは、多くの場合リセットでハンドシェイクを終わらせ、nginxは502を返します。</translation>
        </message>
        <message>
            <source>By default the balancer forgets a connection after 4 minutes of silence and tells nobody. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>ロードバランサーは、既定では4分間の無通信の後に接続を忘れ、誰にも知らせません。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>By default the body must begin within 20 s and arrive with 500 bytes per second, or Apache ends the request with 408.</source>
            <translation>既定では、ボディは20 s以内に始まり、毎秒500バイトで届かなければなりません。そうでないと、Apacheは408でリクエストを終了します。</translation>
        </message>
        <message>
            <source>By the error message.</source>
            <translation>エラーメッセージによって。</translation>
        </message>
        <message>
            <source>Caddy keeps idle connections to the application for two minutes by default. Here it is the side that uses them again, so it must give up first.</source>
            <translation>Caddyは、アプリケーションへのアイドル接続を既定で2分間保持します。ここではCaddyが接続を再び使う側なので、先に手放さなければなりません。</translation>
        </message>
        <message>
            <source>Can the program simply try again?</source>
            <translation>プログラムは、単純にもう一度試してよいでしょうか？</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>取り消されました。</translation>
        </message>
        <message>
            <source>Cancelled. Until then:</source>
            <translation>取り消されました。それまでの結果：</translation>
        </message>
        <message>
            <source>Capture</source>
            <translation>キャプチャ</translation>
        </message>
        <message>
            <source>Catching the error and going on keeps a broken program alive. Log it, end, and let the supervisor start a new one.</source>
            <translation>エラーを捕捉して続行すると、壊れたプログラムが生き続けます。ログに記録して終了し、監視プロセスに新しいものを起動させてください。</translation>
        </message>
        <message>
            <source>Certainly a reset. It says so.</source>
            <translation>間違いなくリセット。そう書いてある。</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Chance.</source>
            <translation>偶然。</translation>
        </message>
        <message>
            <source>Channel error PRECONDITION_FAILED.</source>
            <translation>チャネルエラーPRECONDITION_FAILED。</translation>
        </message>
        <message>
            <source>Check from the place where the user sits: another way to the server may lead through another device.</source>
            <translation>利用者のいる場所から確認してください。サーバーへの別の経路は、別の機器を通ることがあります。</translation>
        </message>
        <message>
            <source>Check that the timeout setting is 0, or Redis itself closes quiet clients.</source>
            <translation>timeout設定が0であることを確認してください。0でない場合、Redis自体が静かなクライアントを閉じます。</translation>
        </message>
        <message>
            <source>Check the servers and ask another one</source>
            <translation>サーバーをチェックし、別のサーバーに問い合わせる</translation>
        </message>
        <message>
            <source>Check the servers and limit the waiting line</source>
            <translation>サーバーをチェックし、待ち行列を制限する</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>このコンピューターを確認する</translation>
        </message>
        <message>
            <source>Checked every connectionsCheckingInterval (30 s), so expiry is late by up to that. Before 18 must exceed keepAliveTimeout or it cuts idle connections.</source>
            <translation>connectionsCheckingInterval（30 s）ごとに確認されるため、期限切れが最大でその分遅れます。18より前では、keepAliveTimeoutより大きくないとアイドル接続が切れます。</translation>
        </message>
        <message>
            <source>Checks the secure connection and the certificate, with and without the server's name.</source>
            <translation>安全な接続と証明書を、サーバー名ありとなしの両方で確認します。</translation>
        </message>
        <message>
            <source>Choose the product in use. The setting below comes with the number that was measured.</source>
            <translation>使用中の製品を選んでください。下の設定には、測定された数値が入っています。</translation>
        </message>
        <message>
            <source>Chrome, Edge</source>
            <translation>Chrome、Edge</translation>
        </message>
        <message>
            <source>Client and server both have to change.</source>
            <translation>クライアントとサーバーの両方を変更する必要があります。</translation>
        </message>
        <message>
            <source>Client before proxy before server</source>
            <translation>クライアントはプロキシより先、プロキシはサーバーより先</translation>
        </message>
        <message>
            <source>Client receives 503 or 504 with a JSON message; no reset.</source>
            <translation>クライアントはJSONメッセージ付きの503または504を受け取ります。リセットはありません。</translation>
        </message>
        <message>
            <source>Client sees 524; was 100 s for years. Change needs an enterprise plan.</source>
            <translation>クライアントには524が表示されます。長年100 sでした。変更するにはEnterpriseプランが必要です。</translation>
        </message>
        <message>
            <source>Client stops sending its body: 408.</source>
            <translation>クライアントがボディの送信を止めた場合：408。</translation>
        </message>
        <message>
            <source>Client that does not read: FIN after the bytes already queued; RST and loss of queued bytes when reset_timedout_connection is on.</source>
            <translation>クライアントが読み取らない場合：すでに待ち行列にあるバイトの後にFIN。reset_timedout_connectionがオンの場合はRSTとなり、待ち行列のバイトは失われます。</translation>
        </message>
        <message>
            <source>Clients keep a silent connection for nine minutes by default: longer than many balancers. These lines belong to the client.</source>
            <translation>クライアントは、無通信の接続を既定で9分間保持します。多くのロードバランサーより長い時間です。これらの行はクライアント側に書きます。</translation>
        </message>
        <message>
            <source>Clients of refused connections wait for longer.</source>
            <translation>拒否された接続のクライアントが、長く待つことになります。</translation>
        </message>
        <message>
            <source>Clients that only know TLS 1.0 or 1.1 can no longer connect.</source>
            <translation>TLS 1.0または1.1しか使えないクライアントは、接続できなくなります。</translation>
        </message>
        <message>
            <source>Clients that only know TLS 1.0 or 1.1 can no longer connect. Use verify required with a ca-file outside your own computer.</source>
            <translation>TLS 1.0または1.1しか使えないクライアントは、接続できなくなります。自分のコンピューターの外では、ca-fileとともにverify requiredを使ってください。</translation>
        </message>
        <message>
            <source>Clients that send slowly on purpose can hold a connection for longer.</source>
            <translation>意図的にゆっくり送るクライアントが、接続を長く占有できるようになります。</translation>
        </message>
        <message>
            <source>Clients wait instead of failing at once.</source>
            <translation>クライアントは、すぐに失敗する代わりに待たされます。</translation>
        </message>
        <message>
            <source>Clock back to zero</source>
            <translation>時計はゼロに戻る</translation>
        </message>
        <message>
            <source>Close the ticket.</source>
            <translation>チケットを閉じる。</translation>
        </message>
        <message>
            <source>Closed by FIN after 75.02 s; never by RST, even with reset_timedout_connection on.</source>
            <translation>75.02 s後にFINで閉じられます。reset_timedout_connectionがオンでも、RSTにはなりません。</translation>
        </message>
        <message>
            <source>Closed politely, reported as a reset</source>
            <translation>礼儀正しく閉じて、リセットと報告される</translation>
        </message>
        <message>
            <source>Closed with a WebSocket close frame; the connection also ends after 2 h whatever the traffic.</source>
            <translation>WebSocketのCloseフレームで閉じられます。また、通信量に関係なく、接続は2時間で終了します。</translation>
        </message>
        <message>
            <source>Cloud NAT forgets a silent connection after its idle timeout. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Cloud NATは、アイドルタイムアウトの後に無通信の接続を忘れます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>CloudFront keeps idle connections to your server for 5 s by default and for 120 s at most. Your server must keep them for longer. The example is for nginx.</source>
            <translation>CloudFrontは、サーバーへのアイドル接続を既定で5 s、最長120 s保持します。サーバーはそれより長く保持しなければなりません。例はnginxのものです。</translation>
        </message>
        <message>
            <source>CloudFront waits 30 s for the first byte and for each gap, then answers 504. More than 60 s needs a higher quota.</source>
            <translation>CloudFrontは、最初のバイトと各間隔を30 s待ち、その後504を返します。60 sを超えるには、クォータの引き上げが必要です。</translation>
        </message>
        <message>
            <source>Cloudflare keeps idle connections to your server for up to 900 s and uses them again. A server that closes first gives 520 now and then. The example is for nginx.</source>
            <translation>Cloudflareは、サーバーへのアイドル接続を最長900 s保持し、再び使います。先に閉じるサーバーでは、ときどき520になります。例はnginxのものです。</translation>
        </message>
        <message>
            <source>Cloudflare takes at most 100 MB per request with the free and the Pro plan and answers 413 above it. The server behind it must put the pieces together.</source>
            <translation>Cloudflareは、FreeプランとProプランではリクエストあたり最大100 MBで、それを超えると413を返します。分割されたものは、後ろのサーバーが組み立てる必要があります。</translation>
        </message>
        <message>
            <source>Cloudflare waits 120 s and answers 524. Only the Enterprise plan can change it; with the others answer early and let the client ask again.</source>
            <translation>Cloudflareは120 s待って524を返します。変更できるのはEnterpriseプランだけです。その他のプランでは、早めに応答し、クライアントに再度問い合わせさせてください。</translation>
        </message>
        <message>
            <source>Compare the resets with the other packets</source>
            <translation>リセットを他のパケットと比べる</translation>
        </message>
        <message>
            <source>Compare with another service</source>
            <translation>別のサービスと比較する</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Connected, says the operating system</source>
            <translation>オペレーティングシステムによると接続済み</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Connection pool</source>
            <translation>コネクションプール</translation>
        </message>
        <message>
            <source>Connection table</source>
            <translation>接続テーブル</translation>
        </message>
        <message>
            <source>Connections begin to fail at {{connection_limit}} at the same time.</source>
            <translation>接続は、同時に{{connection_limit}}個になると失敗し始めます。</translation>
        </message>
        <message>
            <source>Connections begin to fail once there are more of them.</source>
            <translation>接続が増えると、失敗し始めます。</translation>
        </message>
        <message>
            <source>Connections die together again and again. The program behind them stops and is started again.</source>
            <translation>接続が何度もまとまって切れます。後ろのプログラムが停止し、再び起動されています。</translation>
        </message>
        <message>
            <source>Connections end after {{idle_limit_s}} s of silence.</source>
            <translation>接続は{{idle_limit_s}} sの無通信で終了します。</translation>
        </message>
        <message>
            <source>Connections end at 10:00:00, 10:00:07 and 10:00:12. Each was exactly 30 seconds old. Crash or limit?</source>
            <translation>接続が10:00:00、10:00:07、10:00:12に終わりました。どれもちょうど開始から30秒でした。クラッシュでしょうか、制限でしょうか？</translation>
        </message>
        <message>
            <source>Connections end when they reach the same age.</source>
            <translation>接続は、同じ経過時間に達すると終わります。</translation>
        </message>
        <message>
            <source>Connections of different ages all ended at the same moment.</source>
            <translation>経過時間の異なる接続が、すべて同じ瞬間に終了しました。</translation>
        </message>
        <message>
            <source>Connections of different ages ended at the same moment, more than once. That is what a restart looks like, not a timer.</source>
            <translation>経過時間の異なる接続が、1回だけでなく、同じ瞬間に終了しました。これはタイマーではなく、再起動の様子です。</translation>
        </message>
        <message>
            <source>Connections of different ages ended together. A time limit would have ended each at its own time, so the program behind them stopped or was restarted.</source>
            <translation>経過時間の異なる接続がまとまって終了しました。時間の制限ならそれぞれ別の時点で終了するはずなので、後ろのプログラムが停止したか、再起動されたことになります。</translation>
        </message>
        <message>
            <source>Connections of every age end together, again and again.</source>
            <translation>あらゆる経過時間の接続が、何度もまとまって終わります。</translation>
        </message>
        <message>
            <source>Connections over very bad lines end earlier.</source>
            <translation>非常に不良な回線の接続が、早く終わります。</translation>
        </message>
        <message>
            <source>Connections survived {{idle_survived_s}} s of silence.</source>
            <translation>接続は{{idle_survived_s}} sの無通信に耐えました。</translation>
        </message>
        <message>
            <source>Connections were closed because they were silent: {{ev_idle_closed}} times in the log.</source>
            <translation>無通信のため接続が閉じられました：ログに{{ev_idle_closed}}回。</translation>
        </message>
        <message>
            <source>Connections were cut off before they were open.</source>
            <translation>接続は開く前に切断されました。</translation>
        </message>
        <message>
            <source>Containers restart. Networks that exist keep their size until they are made again.</source>
            <translation>コンテナーが再起動します。既存のネットワークのサイズは、作り直すまで変わりません。</translation>
        </message>
        <message>
            <source>Containers send packets of 1500 bytes even when the computer itself is behind a tunnel with less. Put it into /etc/docker/daemon.json and restart Docker.</source>
            <translation>コンテナーは、コンピューター自体がより小さいトンネルの後ろにあっても、1500バイトのパケットを送ります。/etc/docker/daemon.jsonに書いて、Dockerを再起動してください。</translation>
        </message>
        <message>
            <source>Copied settings do harm years later. Without time stamps busy connections may break, and a small tcp_max_tw_buckets makes closed connections vanish too early.</source>
            <translation>コピーされた設定は、何年も後に害を及ぼします。タイムスタンプがないと混み合った接続が切れることがあり、tcp_max_tw_bucketsが小さいと、閉じた接続が早く消えすぎます。</translation>
        </message>
        <message>
            <source>Correct the entry of the name</source>
            <translation>名前の登録を直す</translation>
        </message>
        <message>
            <source>Count /proc/PID/fd, not the lines of lsof.</source>
            <translation>lsofの行ではなく、/proc/PID/fdを数えてください。</translation>
        </message>
        <message>
            <source>Count and log the resets of this computer</source>
            <translation>このコンピューターのリセットを数えて記録する</translation>
        </message>
        <message>
            <source>Count lost packets</source>
            <translation>失われたパケットを数える</translation>
        </message>
        <message>
            <source>Count the steps</source>
            <translation>ステップを数える</translation>
        </message>
        <message>
            <source>Counting lines of lsof overstates the number of open files, and a limit in limits.conf does not reach a service that systemd started.</source>
            <translation>lsofの行数を数えると、開いているファイルの数を多く見積もってしまいます。また、limits.confの制限は、systemdが起動したサービスには及びません。</translation>
        </message>
        <message>
            <source>Counting the steps</source>
            <translation>ステップを数える</translation>
        </message>
        <message>
            <source>Curl is exact: error 56 with these words is a real reset, on the wire.</source>
            <translation>curlは正確です。この文言を伴うエラー56は、通信上の本物のリセットです。</translation>
        </message>
        <message>
            <source>Cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>サーバー名を送るとすぐに切断され、名前なしでは成功します。</translation>
        </message>
        <message>
            <source>Cut off before the connection was open.</source>
            <translation>接続が開く前に切断されました。</translation>
        </message>
        <message>
            <source>DNS</source>
            <translation>DNS</translation>
        </message>
        <message>
            <source>Data after expiry is dropped; only a new SYN opens a flow again. Existing flows keep the old value.</source>
            <translation>期限切れ後のデータは捨てられます。新しいSYNだけがフローを再び開きます。既存のフローは古い値のままです。</translation>
        </message>
        <message>
            <source>Data gets lost on the way</source>
            <translation>データが途中で失われる</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. Raise it in the section that needs it, not everywhere.</source>
            <translation>切れたクライアントが接続を長く占有します。全体ではなく、必要なセクションでだけ大きくしてください。</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. The keep-alive probes in the example clear them away.</source>
            <translation>切れたクライアントが接続を長く占有します。例にあるキープアライブのプローブが、それらを片付けます。</translation>
        </message>
        <message>
            <source>Dead idle connections are noticed by a background reader, so a FIN that already arrived is harmless (measured).</source>
            <translation>切れたアイドル接続はバックグラウンドの読み取り処理が検知するため、すでに届いたFINは無害です（実測）。</translation>
        </message>
        <message>
            <source>Dead streams stay for longer. The probes of the last line clear them away.</source>
            <translation>切れたストリームが長く残ります。最後の行のプローブが、それらを片付けます。</translation>
        </message>
        <message>
            <source>Default read from a 6.18 kernel. Only for sockets with SO_KEEPALIVE. Two hours is longer than every cloud middlebox timer.</source>
            <translation>既定値は6.18カーネルから読み取ったものです。SO_KEEPALIVEを設定したソケットにのみ適用されます。2時間は、クラウドの途中の機器のどのタイマーよりも長い値です。</translation>
        </message>
        <message>
            <source>Default read; data arriving at an orphan is answered with RST at once (seen on the wire).</source>
            <translation>既定値は読み取ったものです。持ち主のいないソケットに届いたデータには、すぐにRSTが返されます（通信上で確認）。</translation>
        </message>
        <message>
            <source>Delete the application from the policy and commit.</source>
            <translation>ポリシーからアプリケーションを削除して、commitしてください。</translation>
        </message>
        <message>
            <source>Delete the entry again.</source>
            <translation>その登録を削除してください。</translation>
        </message>
        <message>
            <source>Delete the file and restart systemd-resolved.</source>
            <translation>ファイルを削除して、systemd-resolvedを再起動してください。</translation>
        </message>
        <message>
            <source>Delete the file and run update-ca-certificates --fresh.</source>
            <translation>ファイルを削除して、update-ca-certificates --freshを実行してください。</translation>
        </message>
        <message>
            <source>Delete the file reload.sh.</source>
            <translation>ファイルreload.shを削除してください。</translation>
        </message>
        <message>
            <source>Delete the file you made in /etc/sysctl.d and restart, or set the old values (7200, 75, 9).</source>
            <translation>/etc/sysctl.dに作成したファイルを削除して再起動するか、元の値（7200、75、9）を設定してください。</translation>
        </message>
        <message>
            <source>Delete the file you made in /etc/sysctl.d and set the old value. Note it down before you change anything.</source>
            <translation>/etc/sysctl.dに作成したファイルを削除し、元の値を設定してください。何かを変更する前に、元の値を書き留めておいてください。</translation>
        </message>
        <message>
            <source>Delete the key again and restart.</source>
            <translation>そのキーを削除して再起動してください。</translation>
        </message>
        <message>
            <source>Delete the line again.</source>
            <translation>その行を削除してください。</translation>
        </message>
        <message>
            <source>Delete the two lines and commit.</source>
            <translation>その2行を削除して、commitしてください。</translation>
        </message>
        <message>
            <source>Delete the two values and restart.</source>
            <translation>その2つの値を削除して再起動してください。</translation>
        </message>
        <message>
            <source>Deliver the times to the second; they lead to the right line in the log.</source>
            <translation>秒単位の時刻を伝えてください。ログの該当行にたどり着けます。</translation>
        </message>
        <message>
            <source>Deployments take longer.</source>
            <translation>デプロイに時間がかかるようになります。</translation>
        </message>
        <message>
            <source>Did a rule refuse requests?</source>
            <translation>規則がリクエストを拒否しましたか？</translation>
        </message>
        <message>
            <source>Did a transfer run into a timer?</source>
            <translation>転送がタイマーに達しましたか？</translation>
        </message>
        <message>
            <source>Did all connections die at the same moment?</source>
            <translation>すべての接続が同じ瞬間に切れましたか？</translation>
        </message>
        <message>
            <source>Did it begin with a change?</source>
            <translation>変更がきっかけで始まりましたか？</translation>
        </message>
        <message>
            <source>Did the gateway wait in vain?</source>
            <translation>ゲートウェイは待ったのに応答を得られませんでしたか？</translation>
        </message>
        <message>
            <source>Did the network part of the system run out of memory?</source>
            <translation>システムのネットワーク部分のメモリが不足しましたか？</translation>
        </message>
        <message>
            <source>Did the program use connections that the service had already closed?</source>
            <translation>サービスがすでに閉じた接続を、プログラムが使いましたか？</translation>
        </message>
        <message>
            <source>Did the reset come from the server itself?</source>
            <translation>リセットはサーバー自身から来ましたか？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway answer too late?</source>
            <translation>ゲートウェイの後ろのサーバーの応答が遅すぎましたか？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway close without an answer?</source>
            <translation>ゲートウェイの後ろのサーバーが応答なしに閉じましたか？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway reset the connection?</source>
            <translation>ゲートウェイの後ろのサーバーが接続をリセットしましたか？</translation>
        </message>
        <message>
            <source>Did the server fail to find a name?</source>
            <translation>サーバーが名前を見つけられませんでしたか？</translation>
        </message>
        <message>
            <source>Did the server run out of open files?</source>
            <translation>サーバーが開けるファイルが足りなくなりましたか？</translation>
        </message>
        <message>
            <source>Did the service fail its health check?</source>
            <translation>サービスがヘルスチェックに失敗しましたか？</translation>
        </message>
        <message>
            <source>Did the system end a process for lack of memory?</source>
            <translation>メモリ不足のため、システムがプロセスを終了させましたか？</translation>
        </message>
        <message>
            <source>Did you tell us when connections break?</source>
            <translation>接続がいつ切れるかを回答しましたか？</translation>
        </message>
        <message>
            <source>Disable the socket unit, then enable and start the service as before.</source>
            <translation>ソケットユニットを無効にし、以前のようにサービスを有効にして起動してください。</translation>
        </message>
        <message>
            <source>Do all connections end at the same age?</source>
            <translation>すべての接続が同じ経過時間で終わりますか？</translation>
        </message>
        <message>
            <source>Do both sides agree on encryption?</source>
            <translation>両側の暗号化の取り決めはまとまりますか？</translation>
        </message>
        <message>
            <source>Do connections break after a new version?</source>
            <translation>新しいバージョンの後に接続が切れますか？</translation>
        </message>
        <message>
            <source>Do connections break after a quiet time?</source>
            <translation>静かな時間の後に接続が切れますか？</translation>
        </message>
        <message>
            <source>Do connections break at random?</source>
            <translation>接続が不規則に切れますか？</translation>
        </message>
        <message>
            <source>Do connections break when there is much to do?</source>
            <translation>混み合っているときに接続が切れますか？</translation>
        </message>
        <message>
            <source>Do connections end together in a rhythm?</source>
            <translation>接続が一定の間隔でまとまって終わりますか？</translation>
        </message>
        <message>
            <source>Do connections fail once there are more of them?</source>
            <translation>接続が増えると失敗しますか？</translation>
        </message>
        <message>
            <source>Do large downloads break?</source>
            <translation>大きなダウンロードが切れますか？</translation>
        </message>
        <message>
            <source>Do large packets disappear on the way?</source>
            <translation>大きなパケットが途中で消えますか？</translation>
        </message>
        <message>
            <source>Do large transfers break off?</source>
            <translation>大きな転送が途切れますか？</translation>
        </message>
        <message>
            <source>Do large uploads break because the server leaves them unread?</source>
            <translation>サーバーが読まずに残すため、大きなアップロードが切れていますか？</translation>
        </message>
        <message>
            <source>Do large uploads break?</source>
            <translation>大きなアップロードが切れますか？</translation>
        </message>
        <message>
            <source>Do long requests break?</source>
            <translation>長いリクエストが切れますか？</translation>
        </message>
        <message>
            <source>Do not add POST: the server may already have done the work. Raise the keep-alive time of the server as well.</source>
            <translation>POSTを加えないでください。サーバーがすでに処理を終えている可能性があります。サーバーのキープアライブ時間も長くしてください。</translation>
        </message>
        <message>
            <source>Do not end quiet clients</source>
            <translation>静かなクライアントを終了しない</translation>
        </message>
        <message>
            <source>Do not end quiet sessions</source>
            <translation>静かなセッションを終了しない</translation>
        </message>
        <message>
            <source>Do not kill workers that are only slow</source>
            <translation>遅いだけのワーカーを強制終了しない</translation>
        </message>
        <message>
            <source>Do not reset clients when the line is full</source>
            <translation>列がいっぱいでもクライアントをリセットしない</translation>
        </message>
        <message>
            <source>Do not switch it off. The limit protects the server from somebody who sends without end.</source>
            <translation>無効にしないでください。この制限は、際限なく送る相手からサーバーを守っています。</translation>
        </message>
        <message>
            <source>Do only some connections succeed?</source>
            <translation>一部の接続だけが成功しますか？</translation>
        </message>
        <message>
            <source>Do packets come back on another way?</source>
            <translation>パケットは別の経路で戻っていますか？</translation>
        </message>
        <message>
            <source>Do the packets arrive at the server at all?</source>
            <translation>パケットはそもそもサーバーに届いていますか？</translation>
        </message>
        <message>
            <source>Do the slow work after the answer</source>
            <translation>遅い処理を応答の後に行う</translation>
        </message>
        <message>
            <source>Do the two sides speak different languages?</source>
            <translation>両側が異なる言葉で話していますか？</translation>
        </message>
        <message>
            <source>Does a device on the way end the waiting connection?</source>
            <translation>途中の機器が待機中の接続を終わらせますか？</translation>
        </message>
        <message>
            <source>Does a device on the way enforce the limit?</source>
            <translation>途中の機器が制限を設けていますか？</translation>
        </message>
        <message>
            <source>Does a device on the way send resets?</source>
            <translation>途中の機器がリセットを送っていますか？</translation>
        </message>
        <message>
            <source>Does a device on the way send that reset?</source>
            <translation>そのリセットは途中の機器が送っていますか？</translation>
        </message>
        <message>
            <source>Does a gateway give up before the server behind it?</source>
            <translation>ゲートウェイが後ろのサーバーより先にあきらめますか？</translation>
        </message>
        <message>
            <source>Does a gateway say that the service behind it fails?</source>
            <translation>ゲートウェイが、後ろのサービスの障害を伝えていますか？</translation>
        </message>
        <message>
            <source>Does a log tell of a process that died?</source>
            <translation>異常終了したプロセスがログに記録されていますか？</translation>
        </message>
        <message>
            <source>Does a program on this computer cut connections?</source>
            <translation>このコンピューターのプログラムが接続を切断していますか？</translation>
        </message>
        <message>
            <source>Does a proxy stand in between?</source>
            <translation>間にプロキシがありますか？</translation>
        </message>
        <message>
            <source>Does a request itself make it stop?</source>
            <translation>リクエスト自体が停止させていますか？</translation>
        </message>
        <message>
            <source>Does a server close waiting connections before the side in front of it?</source>
            <translation>サーバーが、手前の側より先に待機中の接続を閉じますか？</translation>
        </message>
        <message>
            <source>Does a silent connection end with a reset?</source>
            <translation>無通信の接続がリセットで終わりますか？</translation>
        </message>
        <message>
            <source>Does a smaller size limit stand before a larger one?</source>
            <translation>小さいサイズ制限が、大きいものの手前にありますか？</translation>
        </message>
        <message>
            <source>Does another service work from here?</source>
            <translation>別のサービスはここから使えますか？</translation>
        </message>
        <message>
            <source>Does data get lost on the way?</source>
            <translation>データが途中で失われますか？</translation>
        </message>
        <message>
            <source>Does every connection end at the same age?</source>
            <translation>どの接続も同じ経過時間で終わりますか？</translation>
        </message>
        <message>
            <source>Does it close with a reset?</source>
            <translation>リセットで閉じますか？</translation>
        </message>
        <message>
            <source>Does it fail at once?</source>
            <translation>すぐに失敗しますか？</translation>
        </message>
        <message>
            <source>Does it happen again and again?</source>
            <translation>何度も起こりますか？</translation>
        </message>
        <message>
            <source>Does it hit only some of many equal requests?</source>
            <translation>多数の同じリクエストのうち、一部だけに起こりますか？</translation>
        </message>
        <message>
            <source>Does it listen on the right address?</source>
            <translation>正しいアドレスで待ち受けていますか？</translation>
        </message>
        <message>
            <source>Does only a part of the server die?</source>
            <translation>サーバーの一部だけが異常終了しますか？</translation>
        </message>
        <message>
            <source>Does silence alone end the connection?</source>
            <translation>無通信だけで接続が終わりますか？</translation>
        </message>
        <message>
            <source>Does silence in a request end it, and do long requests fail?</source>
            <translation>リクエスト中の無通信で終了し、長いリクエストが失敗しますか？</translation>
        </message>
        <message>
            <source>Does silence in the middle of a request end in a reset?</source>
            <translation>リクエスト途中の無通信がリセットで終わりますか？</translation>
        </message>
        <message>
            <source>Does that reset come from a device on the way?</source>
            <translation>そのリセットは途中の機器から来ますか？</translation>
        </message>
        <message>
            <source>Does the Service have pods behind it?</source>
            <translation>Serviceの後ろにPodがありますか？</translation>
        </message>
        <message>
            <source>Does the answer arrive although the upload breaks?</source>
            <translation>アップロードが切れても応答は届きますか？</translation>
        </message>
        <message>
            <source>Does the computer there say that nothing is listening?</source>
            <translation>相手のコンピューターは、待ち受けているものがないと答えますか？</translation>
        </message>
        <message>
            <source>Does the connection die without any notice?</source>
            <translation>接続が何の通知もなく切れますか？</translation>
        </message>
        <message>
            <source>Does the error come from encryption?</source>
            <translation>エラーは暗号化によるものですか？</translation>
        </message>
        <message>
            <source>Does the error come from the name?</source>
            <translation>エラーは名前によるものですか？</translation>
        </message>
        <message>
            <source>Does the error prove a reset?</source>
            <translation>エラーはリセットを証明しますか？</translation>
        </message>
        <message>
            <source>Does the error say 413?</source>
            <translation>エラーは413ですか？</translation>
        </message>
        <message>
            <source>Does the error say 502?</source>
            <translation>エラーは502ですか？</translation>
        </message>
        <message>
            <source>Does the error say 503?</source>
            <translation>エラーは503ですか？</translation>
        </message>
        <message>
            <source>Does the error say 504?</source>
            <translation>エラーは504ですか？</translation>
        </message>
        <message>
            <source>Does the error show a plain close?</source>
            <translation>エラーは通常の切断を示していますか？</translation>
        </message>
        <message>
            <source>Does the error show a refusal?</source>
            <translation>エラーは拒否を示していますか？</translation>
        </message>
        <message>
            <source>Does the error show that no answer came?</source>
            <translation>エラーは応答がないことを示していますか？</translation>
        </message>
        <message>
            <source>Does the firewall of the server let it in?</source>
            <translation>サーバーのファイアウォールは通信を通しますか？</translation>
        </message>
        <message>
            <source>Does the gateway give up in the middle of a request?</source>
            <translation>ゲートウェイはリクエストの途中であきらめますか？</translation>
        </message>
        <message>
            <source>Does the log show answers with status 502?</source>
            <translation>ログにステータス502の応答がありますか？</translation>
        </message>
        <message>
            <source>Does the log show answers with status 503?</source>
            <translation>ログにステータス503の応答がありますか？</translation>
        </message>
        <message>
            <source>Does the log show failed secure connections?</source>
            <translation>ログに安全な接続の失敗がありますか？</translation>
        </message>
        <message>
            <source>Does the name exist at all?</source>
            <translation>その名前は存在しますか？</translation>
        </message>
        <message>
            <source>Does the name lead to a suspicious address?</source>
            <translation>名前は疑わしいアドレスを指していますか？</translation>
        </message>
        <message>
            <source>Does the name lead to an address?</source>
            <translation>名前からアドレスが得られますか？</translation>
        </message>
        <message>
            <source>Does the network card damage packets?</source>
            <translation>ネットワークカードがパケットを破損させていますか？</translation>
        </message>
        <message>
            <source>Does the reset come only when the connection is used again?</source>
            <translation>リセットは、接続を再び使ったときにだけ来ますか？</translation>
        </message>
        <message>
            <source>Does the server close after a number of requests without announcing it?</source>
            <translation>サーバーは一定数のリクエストの後、予告なくクローズしますか？</translation>
        </message>
        <message>
            <source>Does the server close as announced, and connections fail after a quiet time?</source>
            <translation>サーバーは通知どおりに閉じ、静かな時間の後に接続が失敗しますか？</translation>
        </message>
        <message>
            <source>Does the server close earlier than it announced, or with a reset?</source>
            <translation>サーバーは通知より早く、またはリセットで閉じますか？</translation>
        </message>
        <message>
            <source>Does the server close kept connections without announcing it?</source>
            <translation>サーバーは保持した接続を通知なしに閉じますか？</translation>
        </message>
        <message>
            <source>Does the server restart while connections are open?</source>
            <translation>接続が開いている間にサーバーが再起動しますか？</translation>
        </message>
        <message>
            <source>Does the service accept connections?</source>
            <translation>サービスは接続を受け付けますか？</translation>
        </message>
        <message>
            <source>Does the service answer a request?</source>
            <translation>サービスはリクエストに応答しますか？</translation>
        </message>
        <message>
            <source>Does the service refuse us because we show no certificate of our own?</source>
            <translation>こちらが証明書を提示しないため、サービスが拒否していますか？</translation>
        </message>
        <message>
            <source>Does using a kept connection again sometimes fail?</source>
            <translation>保持された接続を再び使うと、失敗することがありますか？</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Downloads break after about {{payload_limit_bytes}} bytes.</source>
            <translation>ダウンロードは約{{payload_limit_bytes}}バイトで切れます。</translation>
        </message>
        <message>
            <source>Downloads break off</source>
            <translation>ダウンロードが途切れる</translation>
        </message>
        <message>
            <source>Downloads break off after about {{payload_limit_bytes}} bytes.</source>
            <translation>ダウンロードは約{{payload_limit_bytes}}バイトの後に途切れます。</translation>
        </message>
        <message>
            <source>Drop and check idle connections</source>
            <translation>アイドル接続を捨て、確認する</translation>
        </message>
        <message>
            <source>Drop stray packets instead of refusing them</source>
            <translation>はぐれたパケットを拒否せずに捨てる</translation>
        </message>
        <message>
            <source>EAI_AGAIN means that the name server did not answer.</source>
            <translation>EAI_AGAINは、ネームサーバーが応答しなかったことを意味します。</translation>
        </message>
        <message>
            <source>ECONNRESET</source>
            <translation>ECONNRESET</translation>
        </message>
        <message>
            <source>Each answer is kept for ten seconds only. Use the address of your own name server.</source>
            <translation>各応答を10秒だけ保持します。お使いのネームサーバーのアドレスを指定してください。</translation>
        </message>
        <message>
            <source>Each certificate must be signed by the next one in the list. Browsers fetch a missing one by themselves, programs do not: that is why it works in the browser only.</source>
            <translation>各証明書は、一覧の次の証明書で署名されていなければなりません。足りない証明書をブラウザーは自分で取得しますが、プログラムは取得しません。ブラウザーでだけ使えるのは、このためです。</translation>
        </message>
        <message>
            <source>Each client of a proxy needs two connections, one on each side.</source>
            <translation>プロキシのクライアント1つにつき、両側に1つずつ、計2つの接続が必要です。</translation>
        </message>
        <message>
            <source>Each client takes memory. The number of open files of the service must be higher.</source>
            <translation>クライアントごとにメモリを使います。サービスが開けるファイルの数は、これより多くなければなりません。</translation>
        </message>
        <message>
            <source>Each computer has 64 ports by default. With dynamic allocation it gets more when it needs them.</source>
            <translation>既定では、各コンピューターのポートは64個です。動的割り当てを使うと、必要なときに増えます。</translation>
        </message>
        <message>
            <source>Each connection counts as an open file. The log says that the limit of open files was reached, so new connections fail or break off.</source>
            <translation>各接続は、開いたファイルの1つとして数えられます。開けるファイルの制限に達したとログにあるため、新しい接続は失敗するか、途切れます。</translation>
        </message>
        <message>
            <source>Each connection may take more memory.</source>
            <translation>接続ごとのメモリが増えることがあります。</translation>
        </message>
        <message>
            <source>Each connection may take that much memory.</source>
            <translation>接続ごとに、それだけのメモリを使うことがあります。</translation>
        </message>
        <message>
            <source>Each connection needs some memory. The backlog is capped by net.core.somaxconn.</source>
            <translation>接続ごとにメモリを少し使います。バックログの上限はnet.core.somaxconnです。</translation>
        </message>
        <message>
            <source>Each connection takes memory, about 32 KB with both buffers.</source>
            <translation>接続ごとに、両方のバッファーを合わせて約32 KBのメモリを使います。</translation>
        </message>
        <message>
            <source>Each entry takes some kernel memory that cannot be swapped out.</source>
            <translation>エントリごとに、スワップできないカーネルメモリを少し使います。</translation>
        </message>
        <message>
            <source>Each loss costs a pause. With two in a hundred, large downloads become painfully slow.</source>
            <translation>損失のたびに待ち時間が生じます。100個に2個失われると、大きなダウンロードはひどく遅くなります。</translation>
        </message>
        <message>
            <source>Each request may take more memory.</source>
            <translation>リクエストごとのメモリが増えることがあります。</translation>
        </message>
        <message>
            <source>Each reset writes a line into the kernel log.</source>
            <translation>リセットのたびに、カーネルログに1行書き込まれます。</translation>
        </message>
        <message>
            <source>Each router takes one off a counter. A packet that lost fewer steps than the others of the same sender came from nearer by.</source>
            <translation>ルーターごとにカウンターが1ずつ減ります。同じ送信者の他のパケットより減りが少ないパケットは、より近くから来ています。</translation>
        </message>
        <message>
            <source>Each session may take that much memory.</source>
            <translation>セッションごとに、それだけのメモリを使うことがあります。</translation>
        </message>
        <message>
            <source>Each session takes memory.</source>
            <translation>セッションごとにメモリを使います。</translation>
        </message>
        <message>
            <source>Each session takes memory. A pool in front is the better cure.</source>
            <translation>セッションごとにメモリを使います。手前にプールを置くほうがよい解決策です。</translation>
        </message>
        <message>
            <source>Each side believes that the other one hung up. Both logs accuse the innocent.</source>
            <translation>どちらの側も、相手が切ったと思っています。両方のログが、無実の相手を責めています。</translation>
        </message>
        <message>
            <source>Each thread counts. At the limit a program cannot start a worker, and connections wait or are cut.</source>
            <translation>スレッドは1つずつ数えられます。制限に達するとプログラムはワーカーを起動できず、接続は待たされるか切断されます。</translation>
        </message>
        <message>
            <source>Each thread serves one request. The pool of the database must have at least as many places as there are threads in a worker.</source>
            <translation>各スレッドは1つのリクエストを処理します。データベースのプールには、少なくともワーカー内のスレッド数だけの枠が必要です。</translation>
        </message>
        <message>
            <source>Each waiting connection may hold up to 64 KB of memory that cannot be swapped out.</source>
            <translation>待機中の接続ごとに、スワップできないメモリを最大64 KB占有することがあります。</translation>
        </message>
        <message>
            <source>Each worker needs its own memory.</source>
            <translation>ワーカーごとに独自のメモリが必要です。</translation>
        </message>
        <message>
            <source>Each worker needs its own memory. net.core.somaxconn caps the backlog.</source>
            <translation>ワーカーごとに独自のメモリが必要です。バックログの上限はnet.core.somaxconnです。</translation>
        </message>
        <message>
            <source>Each worker takes memory. With the prefork model it is a whole process.</source>
            <translation>ワーカーごとにメモリを使います。preforkモデルでは、プロセスを丸ごと1つ使います。</translation>
        </message>
        <message>
            <source>Each worker takes the memory of the whole program. net.core.somaxconn caps the backlog.</source>
            <translation>ワーカーごとに、プログラム全体のメモリを使います。バックログの上限はnet.core.somaxconnです。</translation>
        </message>
        <message>
            <source>Early 413 with a long upload: reset after 30.03 s.</source>
            <translation>長いアップロードに早めの413を返した場合：30.03 s後にリセット。</translation>
        </message>
        <message>
            <source>Either side can send either of them. A box on the way can send a RST in anybody's name.</source>
            <translation>どちらの側も、どちらでも送れます。途中の機器は、誰の名をかたってでもRSTを送れます。</translation>
        </message>
        <message>
            <source>End old pods gently during a roll-out</source>
            <translation>ロールアウト時に古いPodを穏やかに終了する</translation>
        </message>
        <message>
            <source>Envoy / Istio</source>
            <translation>Envoy / Istio</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it (UF).</source>
            <translation>Envoyが後ろのサーバーに接続できませんでした（UF）。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it.</source>
            <translation>Envoyが後ろのサーバーに接続できませんでした。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it.</source>
            <translation>Envoyが後ろのサービスに接続できませんでした。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it. Users saw 503 (flag UF).</source>
            <translation>Envoyが後ろのサービスに接続できませんでした。利用者には503（フラグUF）が表示されました。</translation>
        </message>
        <message>
            <source>Envoy ended the request because it lasted too long.</source>
            <translation>時間がかかりすぎたため、Envoyがリクエストを終了しました。</translation>
        </message>
        <message>
            <source>Envoy ended the request because nothing was sent for too long (SI).</source>
            <translation>長い間何も送られなかったため、Envoyがリクエストを終了しました（SI）。</translation>
        </message>
        <message>
            <source>Envoy ends a quiet stream after 5 minutes, and a whole answer after 15 s unless the route says otherwise. The 0s turns the second limit off. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Envoyは、静かなストリームを5分後に、応答全体を15 s後に終了します（ルートに別の指定がない場合）。0sにすると、後者の制限が無効になります。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>Envoy gives a request 15 s by default, all of it, and then answers 504 with the flag UT.</source>
            <translation>Envoyは、既定ではリクエスト全体に15 sを与え、その後フラグUT付きの504を返します。</translation>
        </message>
        <message>
            <source>Envoy got no answer from the service behind it.</source>
            <translation>Envoyが後ろのサービスから応答を得られませんでした。</translation>
        </message>
        <message>
            <source>Envoy had no working server for the request (UH).</source>
            <translation>Envoyに、リクエストを処理できるサーバーがありませんでした（UH）。</translation>
        </message>
        <message>
            <source>Envoy had no working server or no route for the request.</source>
            <translation>Envoyに、リクエストを処理できるサーバーまたはルートがありませんでした。</translation>
        </message>
        <message>
            <source>Envoy has reached a limit of its own. Users saw 503 (flag UO).</source>
            <translation>Envoyが自身の制限に達しました。利用者には503（フラグUO）が表示されました。</translation>
        </message>
        <message>
            <source>Envoy itself reset the connection (LR).</source>
            <translation>Envoy自身が接続をリセットしました（LR）。</translation>
        </message>
        <message>
            <source>Envoy keeps idle connections to your application for 1 hour by default. Most applications close much earlier, and the next request ends as 503 with the flag UC. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Envoyは、アプリケーションへのアイドル接続を既定で1時間保持します。ほとんどのアプリケーションはそれよりずっと早く閉じるため、次のリクエストはフラグUC付きの503で終わります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Envoy refused the request because it was overloaded (OM).</source>
            <translation>過負荷のため、Envoyがリクエストを拒否しました（OM）。</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way (UO, circuit breaker).</source>
            <translation>処理中のリクエストが多すぎたため、Envoyがリクエストを拒否しました（UO、サーキットブレーカー）。</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way.</source>
            <translation>処理中のリクエストが多すぎたため、Envoyがリクエストを拒否しました。</translation>
        </message>
        <message>
            <source>Envoy streams bodies, but a filter that needs the whole body, or a retry, is limited by this buffer, 1 MiB by default. Envoy then answers 413.</source>
            <translation>Envoyはボディをストリーミングしますが、ボディ全体を必要とするフィルターや再試行は、このバッファー（既定で1 MiB）で制限されます。超えるとEnvoyは413を返します。</translation>
        </message>
        <message>
            <source>Envoy tried several times and then gave up (URX).</source>
            <translation>Envoyが何度か試した後、あきらめました（URX）。</translation>
        </message>
        <message>
            <source>Equal is the worst choice of all. Then both clocks run out together, and the race is on every time.</source>
            <translation>同じ値は最悪の選択です。両方の時計が同時に切れ、毎回競争になります。</translation>
        </message>
        <message>
            <source>Equal requests were sent again and again. Some were reset, and the reset did not come from the server.</source>
            <translation>同じリクエストを何度も送りました。一部がリセットされ、そのリセットはサーバーから来たものではありません。</translation>
        </message>
        <message>
            <source>Equal times are a race at every step.</source>
            <translation>同じ時間では、どの段階でも競争になります。</translation>
        </message>
        <message>
            <source>Even the smallest upload was cut off.</source>
            <translation>最小のアップロードさえ切断されました。</translation>
        </message>
        <message>
            <source>Every 2 hours: the usual value of the operating system.</source>
            <translation>2時間ごと。オペレーティングシステムの通常の値。</translation>
        </message>
        <message>
            <source>Every 20 seconds.</source>
            <translation>20秒ごと。</translation>
        </message>
        <message>
            <source>Every 60 seconds, exactly the limit.</source>
            <translation>60秒ごと、ちょうど制限の値。</translation>
        </message>
        <message>
            <source>Every byte starts the timers of proxies and balancers anew. A line with a colon is a comment in an event stream.</source>
            <translation>1バイトでも送れば、プロキシやロードバランサーのタイマーが最初から始まります。コロンで始まる行は、イベントストリームではコメントです。</translation>
        </message>
        <message>
            <source>Every client of this Service.</source>
            <translation>このServiceのすべてのクライアント。</translation>
        </message>
        <message>
            <source>Every client of this broker.</source>
            <translation>このブローカーのすべてのクライアント。</translation>
        </message>
        <message>
            <source>Every client of this database.</source>
            <translation>このデータベースのすべてのクライアント。</translation>
        </message>
        <message>
            <source>Every computer in this network.</source>
            <translation>このネットワークのすべてのコンピューター。</translation>
        </message>
        <message>
            <source>Every computer that asks this name server.</source>
            <translation>このネームサーバーに問い合わせるすべてのコンピューター。</translation>
        </message>
        <message>
            <source>Every computer that uses this security group.</source>
            <translation>このセキュリティグループを使うすべてのコンピューター。</translation>
        </message>
        <message>
            <source>Every computer with this tag.</source>
            <translation>このタグが付いたすべてのコンピューター。</translation>
        </message>
        <message>
            <source>Every connection costs a server something: an open file, some memory, perhaps a worker of its own. All of these have a limit. The usual one for open files is 1,024 for each program, and it is reached sooner than one thinks, because log files and connections to the database count as well.</source>
            <translation>どの接続にも、サーバーの資源が必要です。開いたファイル、いくらかのメモリ、ときには専用のワーカーです。これらにはすべて制限があります。開けるファイルは通常、プログラムごとに1,024個で、思ったより早く達します。ログファイルやデータベースへの接続も数えられるからです。</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s.</source>
            <translation>どの接続も、開始から{{round(lifetime_limit_s)}} sで終わります。</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s: that is a rule, not a restart.</source>
            <translation>どの接続も、開始から{{round(lifetime_limit_s)}} sで終わります。これは規則によるもので、再起動ではありません。</translation>
        </message>
        <message>
            <source>Every connection is an open file. The often quoted limits.conf does not reach services started by systemd.</source>
            <translation>どの接続も、開いたファイルの1つです。よく引用されるlimits.confは、systemdが起動するサービスには及びません。</translation>
        </message>
        <message>
            <source>Every connection of this zone.</source>
            <translation>このゾーンのすべての接続。</translation>
        </message>
        <message>
            <source>Every connection that leaves through this gateway.</source>
            <translation>このゲートウェイから出ていくすべての接続。</translation>
        </message>
        <message>
            <source>Every connection that matches this rule.</source>
            <translation>この規則に合うすべての接続。</translation>
        </message>
        <message>
            <source>Every connection that uses this route.</source>
            <translation>この経路を使うすべての接続。</translation>
        </message>
        <message>
            <source>Every connection through this device.</source>
            <translation>この機器を通るすべての接続。</translation>
        </message>
        <message>
            <source>Every connection through this listener.</source>
            <translation>このリスナーを通るすべての接続。</translation>
        </message>
        <message>
            <source>Every connection was accepted, usually within {{ceil(connect_time_s * 1000)}} ms.</source>
            <translation>すべての接続が受け付けられました。通常は{{ceil(connect_time_s * 1000)}} ms以内です。</translation>
        </message>
        <message>
            <source>Every connection was refused: nothing is listening.</source>
            <translation>すべての接続が拒否されました。待ち受けているものがありません。</translation>
        </message>
        <message>
            <source>Every container on this computer.</source>
            <translation>このコンピューターのすべてのコンテナー。</translation>
        </message>
        <message>
            <source>Every host name behind this ingress controller.</source>
            <translation>このIngressコントローラーの後ろのすべてのホスト名。</translation>
        </message>
        <message>
            <source>Every host name of this zone.</source>
            <translation>このゾーンのすべてのホスト名。</translation>
        </message>
        <message>
            <source>Every login to this computer.</source>
            <translation>このコンピューターへのすべてのログイン。</translation>
        </message>
        <message>
            <source>Every pod of the cluster may then connect. Narrow the selector.</source>
            <translation>クラスターのすべてのPodが接続できるようになります。セレクターを絞ってください。</translation>
        </message>
        <message>
            <source>Every pod on this node.</source>
            <translation>このノードのすべてのPod。</translation>
        </message>
        <message>
            <source>Every program on this computer.</source>
            <translation>このコンピューターのすべてのプログラム。</translation>
        </message>
        <message>
            <source>Every reload cuts WebSockets older than this.</source>
            <translation>再読み込みのたびに、これより古いWebSocketが切断されます。</translation>
        </message>
        <message>
            <source>Every request that goes to this group of servers.</source>
            <translation>このサーバーグループに送られるすべてのリクエスト。</translation>
        </message>
        <message>
            <source>Every request that the program makes with this client.</source>
            <translation>プログラムがこのクライアントで行うすべてのリクエスト。</translation>
        </message>
        <message>
            <source>Every request to this host name.</source>
            <translation>このホスト名へのすべてのリクエスト。</translation>
        </message>
        <message>
            <source>Every service behind this load balancer.</source>
            <translation>このロードバランサーの後ろのすべてのサービス。</translation>
        </message>
        <message>
            <source>Every site and client that this server program serves.</source>
            <translation>このサーバープログラムが扱うすべてのサイトとクライアント。</translation>
        </message>
        <message>
            <source>Every site in this application pool.</source>
            <translation>このアプリケーションプールのすべてのサイト。</translation>
        </message>
        <message>
            <source>Every site of this distribution.</source>
            <translation>このディストリビューションのすべてのサイト。</translation>
        </message>
        <message>
            <source>Every site of this profile.</source>
            <translation>このプロファイルのすべてのサイト。</translation>
        </message>
        <message>
            <source>Every stretch of a network has a largest packet. Most lines take 1,500 bytes; a tunnel takes fewer, because it has to put its own envelope around each packet. Whoever sends too large a packet is told so by a little message, and sends smaller ones from then on.</source>
            <translation>ネットワークの各区間には、最大のパケットがあります。ほとんどの回線は1,500バイトを通します。トンネルは、各パケットに独自の封筒をかぶせる必要があるため、それより小さくなります。大きすぎるパケットを送ると、小さなメッセージでそれが知らされ、以後は小さいものを送ります。</translation>
        </message>
        <message>
            <source>Every such request is reset.</source>
            <translation>このようなリクエストはすべてリセットされます。</translation>
        </message>
        <message>
            <source>Every workload of the cluster.</source>
            <translation>クラスターのすべてのワークロード。</translation>
        </message>
        <message>
            <source>Everybody in that zone can use the port.</source>
            <translation>そのゾーンの全員がポートを使えるようになります。</translation>
        </message>
        <message>
            <source>Everybody who looks up this name.</source>
            <translation>この名前を解決する全員。</translation>
        </message>
        <message>
            <source>Everybody who reaches the computer can use the port.</source>
            <translation>このコンピューターに到達できる全員がポートを使えるようになります。</translation>
        </message>
        <message>
            <source>Everybody who reaches the computer can use the port. Limit it with -RemoteAddress.</source>
            <translation>このコンピューターに到達できる全員がポートを使えるようになります。-RemoteAddressで制限してください。</translation>
        </message>
        <message>
            <source>Everything that was tested works at the moment. That does not mean that nothing is wrong; it only did not happen here and now.</source>
            <translation>テストしたものはすべて、現時点では正常です。問題がないという意味ではなく、今ここでは起きなかったというだけです。</translation>
        </message>
        <message>
            <source>Everything that was tested works. What was not tested is listed with the tests.</source>
            <translation>テストしたものはすべて正常です。テストしなかったものは、テストの一覧に示しています。</translation>
        </message>
        <message>
            <source>Evicted is not a crash. The node was short of memory or disk and threw the pod out, and a larger limit does not help.</source>
            <translation>Evictedはクラッシュではありません。ノードのメモリまたはディスクが不足してPodが追い出されたもので、制限を大きくしても役に立ちません。</translation>
        </message>
        <message>
            <source>Exactly 5 seconds: both sides should agree.</source>
            <translation>ちょうど5秒。両側は一致すべきである。</translation>
        </message>
        <message>
            <source>Expired entry: with nf_conntrack_tcp_loose=1 (default) the flow was picked up again unnoticed; with 0 packets vanished; with an INVALID reject rule an RST came at once.</source>
            <translation>エントリの期限切れ後：nf_conntrack_tcp_loose=1（既定）では、フローが気付かれずに再開しました。0ではパケットが消えました。INVALIDを拒否する規則があると、すぐにRSTが返されました。</translation>
        </message>
        <message>
            <source>External 60 s fixed, internal 600 s configurable.</source>
            <translation>外部は60 s固定、内部は600 s（設定可能）です。</translation>
        </message>
        <message>
            <source>FIN</source>
            <translation>FIN</translation>
        </message>
        <message>
            <source>FIN after 5.01 s. Millisecond suffix "ms" accepted.</source>
            <translation>5.01 s後にFIN。ミリ秒の接尾辞「ms」を使えます。</translation>
        </message>
        <message>
            <source>FIN at 5.02 s.</source>
            <translation>5.02 sでFIN。</translation>
        </message>
        <message>
            <source>FIN at 6.01-6.02 s while the Keep-Alive header still says timeout=5: one second of grace was added.</source>
            <translation>Keep-Aliveヘッダーはtimeout=5のまま、6.01～6.02 sでFIN。1秒の猶予が加えられています。</translation>
        </message>
        <message>
            <source>FIN is a polite end, RST an abrupt one, and silence means that somebody gives up.</source>
            <translation>FINは礼儀正しい終わり方、RSTは突然の終わり方です。無通信は、誰かがあきらめることを意味します。</translation>
        </message>
        <message>
            <source>FIN, at its limit</source>
            <translation>FIN、制限に達したとき</translation>
        </message>
        <message>
            <source>FIN, at the same age</source>
            <translation>FIN、同じ経過時間で</translation>
        </message>
        <message>
            <source>FIN, at the same moment</source>
            <translation>FIN、同じ瞬間に</translation>
        </message>
        <message>
            <source>FIN: I have nothing more to send</source>
            <translation>FIN：もう送るものはありません</translation>
        </message>
        <message>
            <source>FIN: I have waited long enough</source>
            <translation>FIN：もう十分待ちました</translation>
        </message>
        <message>
            <source>FIN: neither have I</source>
            <translation>FIN：こちらもありません</translation>
        </message>
        <message>
            <source>Failures begin at a number of visitors that comes out the same every time. Alone everything works.</source>
            <translation>失敗は、毎回同じ人数から始まります。1人ならすべて正常です。</translation>
        </message>
        <message>
            <source>Fastify answers 413 above 1 MiB by default.</source>
            <translation>Fastifyは、既定では1 MiBを超えると413を返します。</translation>
        </message>
        <message>
            <source>Fewer look-ups for each name</source>
            <translation>名前ごとの問い合わせを減らす</translation>
        </message>
        <message>
            <source>File descriptor</source>
            <translation>ファイル記述子</translation>
        </message>
        <message>
            <source>Find out which side was slow</source>
            <translation>どちらの側が遅かったかを調べる</translation>
        </message>
        <message>
            <source>Find out who sends the reset</source>
            <translation>リセットの送信者を調べる</translation>
        </message>
        <message>
            <source>Find the largest packet</source>
            <translation>最大のパケットを調べる</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>Finds out when the server closes a kept connection, whether it says so beforehand, and how often using it again loses the race.</source>
            <translation>サーバーが保持した接続をいつ閉じるか、それを事前に通知するか、再び使うと競争にどのくらい負けるかを調べます。</translation>
        </message>
        <message>
            <source>Finds the number of connections at which trouble begins. It grows gently and stops at the first sign.</source>
            <translation>問題が始まる接続数を調べます。少しずつ増やし、最初の兆候で止めます。</translation>
        </message>
        <message>
            <source>Finds the server's own words about crashes, limits and timeouts in logs and settings that you give.</source>
            <translation>お渡しいただいたログと設定から、クラッシュ、制限、タイムアウトに関するサーバー自身の記述を見つけます。</translation>
        </message>
        <message>
            <source>Finds the size at which a transfer breaks, and whether size or time is the limit.</source>
            <translation>転送が切れる大きさと、制限が大きさと時間のどちらなのかを調べます。</translation>
        </message>
        <message>
            <source>Finish open requests before the program ends</source>
            <translation>プログラムの終了前に処理中のリクエストを終える</translation>
        </message>
        <message>
            <source>Firefox</source>
            <translation>Firefox</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>ファイアウォール</translation>
        </message>
        <message>
            <source>First a ladder of sizes, then closer and closer from both sides: this one passed, that one did not. At the end the same size is sent once more at another speed, to see whether it is the size or a clock.</source>
            <translation>まず大きさを段階的に変え、次に両側から少しずつ狭めます。これは通った、これは通らなかった、という具合です。最後に、同じ大きさを別の速度でもう一度送り、大きさと時計のどちらによるものかを確かめます。</translation>
        </message>
        <message>
            <source>First find out what ran out: open files, workers, memory or places in the queue. Count the files of the program in /proc/PID/fd; lsof shows far more lines than there are open files.</source>
            <translation>まず、何が足りなくなったかを調べます。開けるファイル、ワーカー、メモリ、待ち行列の枠のどれかです。プログラムのファイルは/proc/PID/fdで数えてください。lsofは、開いているファイルよりはるかに多くの行を表示します。</translation>
        </message>
        <message>
            <source>First request</source>
            <translation>最初のリクエスト</translation>
        </message>
        <message>
            <source>First what and who, then the setting, then the same test again.</source>
            <translation>まず何が誰によって起きたか、次に設定、最後に同じテストをもう一度。</translation>
        </message>
        <message>
            <source>Fit connections to the packet size of the path</source>
            <translation>接続を経路のパケットサイズに合わせる</translation>
        </message>
        <message>
            <source>Fit connections to the packet size of the path (nftables)</source>
            <translation>接続を経路のパケットサイズに合わせる（nftables）</translation>
        </message>
        <message>
            <source>Fix: raise the limit with a margin, or send a sign of life at a third of it.</source>
            <translation>対処：制限に余裕を持たせて大きくするか、その3分の1の間隔で生存信号を送ります。</translation>
        </message>
        <message>
            <source>Fixed at 350 s until September 2024. TCP keepalive from either end resets the timer. Expiry is silent; the next segment is answered with RST.</source>
            <translation>2024年9月までは350 s固定でした。どちらの端からのTCP keepaliveでもタイマーが元に戻ります。期限切れの通知はなく、次のセグメントにRSTが返されます。</translation>
        </message>
        <message>
            <source>Flag UT. Starts when the whole request has been received.</source>
            <translation>フラグUT。リクエスト全体を受信したときに始まります。</translation>
        </message>
        <message>
            <source>Follow the name from the top</source>
            <translation>名前を最上位からたどる</translation>
        </message>
        <message>
            <source>Follow the way to the server</source>
            <translation>サーバーまでの経路をたどる</translation>
        </message>
        <message>
            <source>For HTTP it bounds the whole response; for WebSocket it bounds the connection.</source>
            <translation>HTTPでは応答全体の時間を、WebSocketでは接続の時間を制限します。</translation>
        </message>
        <message>
            <source>For HTTP this is the longest time a whole answer may take, not only the silence. Very long values tie up servers.</source>
            <translation>HTTPでは、無通信の時間だけでなく、応答全体にかけられる最長の時間です。非常に大きな値にすると、サーバーが占有されます。</translation>
        </message>
        <message>
            <source>For a TCP service this is the usual sign of an idle limit.</source>
            <translation>TCPサービスでは、アイドル時間の制限があるときの典型的な兆候です。</translation>
        </message>
        <message>
            <source>For an hour an old address may be given after a change.</source>
            <translation>変更後1時間は、古いアドレスが返されることがあります。</translation>
        </message>
        <message>
            <source>For requests that may be repeated without harm, such as reading a page. Not for a payment.</source>
            <translation>ページの閲覧のように、繰り返しても害のないリクエスト向けです。支払いには使わないでください。</translation>
        </message>
        <message>
            <source>Forget missing names sooner</source>
            <translation>存在しない名前を早く忘れる</translation>
        </message>
        <message>
            <source>Forget missing names sooner, serve old ones in need</source>
            <translation>存在しない名前を早く忘れ、必要時は古い名前を返す</translation>
        </message>
        <message>
            <source>Forget old answers</source>
            <translation>古い応答を忘れさせる</translation>
        </message>
        <message>
            <source>Forgotten clients stay. tcp-keepalive clears away those that are really dead.</source>
            <translation>忘れられたクライアントが残ります。本当に切れたものは、tcp-keepaliveが片付けます。</translation>
        </message>
        <message>
            <source>Forgotten connections fill the table for longer.</source>
            <translation>忘れられた接続が、テーブルを長く埋めます。</translation>
        </message>
        <message>
            <source>Forgotten lines cause riddles later. Only for a test.</source>
            <translation>忘れられた行は、後で謎の原因になります。テスト専用です。</translation>
        </message>
        <message>
            <source>Forgotten sessions stay for longer. Let the connection pool drop its connections earlier instead where you can.</source>
            <translation>忘れられたセッションが長く残ります。可能な場合は、代わりにコネクションプールが接続を早めに手放すようにしてください。</translation>
        </message>
        <message>
            <source>Forgotten sessions stay. Those inside a transaction still end, because they block others.</source>
            <translation>忘れられたセッションが残ります。トランザクション内のものは、他を妨げるため、やはり終了します。</translation>
        </message>
        <message>
            <source>FortiGate forgets a silent TCP connection after an hour by default. Only this port gets more.</source>
            <translation>FortiGateは、既定では無通信のTCP接続を1時間後に忘れます。このポートだけ長くなります。</translation>
        </message>
        <message>
            <source>Front Door waits 30 s by default and at most 240 s.</source>
            <translation>Front Doorは既定で30 s、最長240 s待ちます。</translation>
        </message>
        <message>
            <source>Gap between two reads, not the whole upload. Logged 408, sent nothing, FIN.</source>
            <translation>アップロード全体ではなく、2回の読み取りの間隔です。ログには408、送信はなし、FINで終了。</translation>
        </message>
        <message>
            <source>Gap between two reads. Before headers: 504. After headers: body truncated and FIN (status logged 200).</source>
            <translation>2回の読み取りの間隔です。ヘッダーの前：504。ヘッダーの後：ボディが切り詰められ、FIN（ログのステータスは200）。</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>Give idle connections up before the server does</source>
            <translation>サーバーより先にアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Give the network team address, time, both ends and the step.</source>
            <translation>ネットワーク担当者に、アドレス、時刻、両端、ステップを伝えてください。</translation>
        </message>
        <message>
            <source>Give the network team what they need to find the rule: the exact address that is reset, the time to the second, both ends of the connection, and the step at which the reset begins.</source>
            <translation>ネットワーク担当者が規則を見つけるために必要なものを渡してください。リセットされる正確なアドレス、秒単位の時刻、接続の両端、リセットが始まるステップです。</translation>
        </message>
        <message>
            <source>Give the service its own memory limit</source>
            <translation>サービスに独自のメモリ制限を設ける</translation>
        </message>
        <message>
            <source>Give up and report the write error.</source>
            <translation>あきらめて、書き込みエラーを報告する。</translation>
        </message>
        <message>
            <source>Give up on a dead server quickly</source>
            <translation>停止したサーバーを早くあきらめる</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>Go keeps only two idle connections per server by default; the others are closed and opened again. Read each answer to its end, or the connection cannot be used again.</source>
            <translation>Goは、既定ではサーバーごとに2つのアイドル接続しか保持せず、他は閉じて開き直します。各応答は最後まで読んでください。読まないと、その接続を再び使えません。</translation>
        </message>
        <message>
            <source>Go on to the service.</source>
            <translation>サービスへ進んでください。</translation>
        </message>
        <message>
            <source>Go on.</source>
            <translation>進んでください。</translation>
        </message>
        <message>
            <source>Google's HTTP load balancers keep connections to your servers for 600 s, and that value is fixed. A server that closes earlier answers some requests with a closed connection, and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>GoogleのHTTPロードバランサーは、サーバーへの接続を600 s保持します。この値は固定です。サーバーがそれより早く閉じると、一部のリクエストが閉じた接続に当たり、利用者に502が表示されます。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Graceful shutdown</source>
            <translation>正常な停止（グレースフルシャットダウン）</translation>
        </message>
        <message>
            <source>HAProxy</source>
            <translation>HAProxy</translation>
        </message>
        <message>
            <source>HAProxy answers 504 when the server is silent for timeout server. The check takes a dead server out of use.</source>
            <translation>HAProxyは、サーバーの無通信がtimeout serverの間続くと504を返します。checkは、停止したサーバーを使用対象から外します。</translation>
        </message>
        <message>
            <source>HAProxy closes an idle client connection after timeout http-keep-alive. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>HAProxyは、timeout http-keep-aliveの後に、アイドルのクライアント接続を閉じます。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>HAProxy could not accept connections because memory was used up.</source>
            <translation>メモリを使い切ったため、HAProxyが接続を受け付けられませんでした。</translation>
        </message>
        <message>
            <source>HAProxy could not connect to the server behind it (SC).</source>
            <translation>HAProxyが後ろのサーバーに接続できませんでした（SC）。</translation>
        </message>
        <message>
            <source>HAProxy could not open a connection: a limit was reached.</source>
            <translation>HAProxyが接続を開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: its limit was reached.</source>
            <translation>HAProxyが接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: the limit of the system was reached.</source>
            <translation>HAProxyが接続をこれ以上開けませんでした。システムの制限に達しました。</translation>
        </message>
        <message>
            <source>HAProxy could not reach the server in time. Users saw 503.</source>
            <translation>HAProxyが時間内にサーバーに到達できませんでした。利用者には503が表示されました。</translation>
        </message>
        <message>
            <source>HAProxy ended connections because the server behind them was marked as down.</source>
            <translation>後ろのサーバーが停止中と判定されたため、HAProxyが接続を終了しました。</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the client was silent for too long (cD).</source>
            <translation>クライアントの無通信が長すぎたため、HAProxyが接続を終了しました（cD）。</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the server behind it was silent for too long (sD).</source>
            <translation>後ろのサーバーの無通信が長すぎたため、HAProxyが接続を終了しました（sD）。</translation>
        </message>
        <message>
            <source>HAProxy ends a connection when one side sends nothing for its timeout. In TCP mode keep client and server equal. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>HAProxyは、片側がタイムアウトの間何も送らないと接続を終了します。TCPモードでは、クライアントとサーバーの値を同じにしてください。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>HAProxy had no ports, files or memory left (RC).</source>
            <translation>HAProxyのポート、ファイル、またはメモリが残っていませんでした（RC）。</translation>
        </message>
        <message>
            <source>HAProxy had no working server left behind it.</source>
            <translation>HAProxyの後ろに、動作しているサーバーが残っていませんでした。</translation>
        </message>
        <message>
            <source>HAProxy has no limit for bodies. Headers must fit into one buffer, 16 KB by default, or it answers 400. timeout client is the silence of a client during an upload.</source>
            <translation>HAProxyには、ボディの制限がありません。ヘッダーは1つのバッファー（既定で16 KB）に収まらなければならず、収まらないと400を返します。timeout clientは、アップロード中のクライアントの無通信です。</translation>
        </message>
        <message>
            <source>HAProxy hides whether it was a reset: the client sees an orderly close.</source>
            <translation>HAProxyは、リセットだったかどうかを隠します。クライアントには正常な切断に見えます。</translation>
        </message>
        <message>
            <source>HAProxy itself refused the connection because a limit was reached (PC).</source>
            <translation>制限に達したため、HAProxy自身が接続を拒否しました（PC）。</translation>
        </message>
        <message>
            <source>HAProxy lacked something to open a connection, such as ports or memory.</source>
            <translation>HAProxyに、接続を開くために必要なもの（ポートやメモリなど）が足りませんでした。</translation>
        </message>
        <message>
            <source>HAProxy refused the answer of the server behind it because it was not acceptable (PH).</source>
            <translation>後ろのサーバーの応答を受け入れられないため、HAProxyが拒否しました（PH）。</translation>
        </message>
        <message>
            <source>HAProxy's check found the server behind it down.</source>
            <translation>HAProxyのチェックで、後ろのサーバーが停止していると分かりました。</translation>
        </message>
        <message>
            <source>HTTP 500; ignored when compilation debug is true.</source>
            <translation>HTTP 500。compilation debugがtrueの場合は無視されます。</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTPステータス</translation>
        </message>
        <message>
            <source>HTTP/2 idle is 400 s too. Older texts quote 900 s.</source>
            <translation>HTTP/2のアイドルも400 sです。古い資料には900 sと書かれています。</translation>
        </message>
        <message>
            <source>HTTPERR reason Timer_ConnectionIdle. Default value documented; RST rather than FIN is field experience.</source>
            <translation>HTTPERRの理由はTimer_ConnectionIdle。既定値は文書に記載されています。FINではなくRSTになるのは現場での経験によるものです。</translation>
        </message>
        <message>
            <source>Had the gateway no server to send requests to?</source>
            <translation>ゲートウェイに、リクエストの送り先となるサーバーがありませんでしたか？</translation>
        </message>
        <message>
            <source>Half of the idle server connections go every interval; keep it below the back end's keep-alive.</source>
            <translation>間隔ごとに、サーバーへのアイドル接続の半分が閉じられます。バックエンドのキープアライブより短くしてください。</translation>
        </message>
        <message>
            <source>Handshake</source>
            <translation>ハンドシェイク</translation>
        </message>
        <message>
            <source>Hardly any packet gets lost.</source>
            <translation>パケットはほとんど失われません。</translation>
        </message>
        <message>
            <source>Has a program run out of open files?</source>
            <translation>プログラムが開けるファイルが足りなくなりましたか？</translation>
        </message>
        <message>
            <source>Health checks that fit the service</source>
            <translation>サービスに合ったヘルスチェック</translation>
        </message>
        <message>
            <source>Heartbeat</source>
            <translation>ハートビート</translation>
        </message>
        <message>
            <source>Held connections are no problem, but new ones come in faster than they are taken. A queue overflows or a rate limit strikes.</source>
            <translation>保持された接続は問題ありませんが、新しい接続が処理より速く届きます。待ち行列があふれるか、レート制限が働きます。</translation>
        </message>
        <message>
            <source>Held connections are no problem; many new ones in a second are.</source>
            <translation>保持された接続は問題なく、1秒間に多数の新しい接続が来ることが問題です。</translation>
        </message>
        <message>
            <source>Helps only what this computer sends. The first stall still costs about 3 seconds.</source>
            <translation>このコンピューターが送るものにだけ役立ちます。最初の停止では、やはり約3秒かかります。</translation>
        </message>
        <message>
            <source>Here each one reaches for connections that the next one has just closed. All three gaps can fail.</source>
            <translation>ここでは、どれもが、次の相手が閉じたばかりの接続に手を伸ばします。3つの区間すべてが失敗し得ます。</translation>
        </message>
        <message>
            <source>Here is the verdict with the measured limit. Is it close to the 4 seconds of our box?</source>
            <translation>測定された制限を示す判定です。この機器の4秒に近いでしょうか？</translation>
        </message>
        <message>
            <source>Here nginx is the side that reuses connections, so its time must be below that of the application. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>ここではnginxが接続を再利用する側なので、その時間はアプリケーションより短くなければなりません。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>How do you tell an exhausted server from a crashing one?</source>
            <translation>資源の尽きたサーバーとクラッシュするサーバーは、どう見分けますか？</translation>
        </message>
        <message>
            <source>How full is the table of connections?</source>
            <translation>接続テーブルはどのくらい埋まっていますか？</translation>
        </message>
        <message>
            <source>How long does the service behind the gateway take?</source>
            <translation>ゲートウェイの後ろのサービスはどのくらい時間がかかりますか？</translation>
        </message>
        <message>
            <source>How long is the certificate valid, and for which names?</source>
            <translation>証明書の期限はいつまでで、どの名前に有効ですか？</translation>
        </message>
        <message>
            <source>How sure the result is, from 0 to 100 percent, given what was measured.</source>
            <translation>測定結果から見た、結論の確かさ（0～100パーセント）。</translation>
        </message>
        <message>
            <source>Hypercorn closes an idle connection after 5 s by default.</source>
            <translation>Hypercornは、アイドル接続を既定で5 s後に閉じます。</translation>
        </message>
        <message>
            <source>IIS closes a quiet connection after 120 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>IISは、静かな接続を既定で120 s後に閉じます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>IIS closes an idle connection after this time. A load balancer that reuses it later gets an error. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>IISは、この時間の後にアイドル接続を閉じます。その後に再利用したロードバランサーは、エラーを受け取ります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>IIS counts bytes and answers 404.13 above 30000000; ASP.NET counts KiB and fails above 4096. Both have to be raised.</source>
            <translation>IISはバイトで数え、30000000を超えると404.13を返します。ASP.NETはKiBで数え、4096を超えると失敗します。両方とも大きくする必要があります。</translation>
        </message>
        <message>
            <source>IIS got no usable answer from the program behind it.</source>
            <translation>IISが後ろのプログラムから使える応答を得られませんでした。</translation>
        </message>
        <message>
            <source>IIS keeps that much in memory for each such upload.</source>
            <translation>IISは、そのようなアップロードごとに、それだけの量をメモリに保持します。</translation>
        </message>
        <message>
            <source>IIS said that the service is not available.</source>
            <translation>IISが、サービスを利用できないと応答しました。</translation>
        </message>
        <message>
            <source>IIS switched an application pool off after several crashes.</source>
            <translation>何度かのクラッシュの後、IISがアプリケーションプールを停止しました。</translation>
        </message>
        <message>
            <source>IPVS, as in Docker Swarm and in kube-proxy, forgets a silent connection after 15 minutes and answers the next packet with a reset.</source>
            <translation>IPVS（Docker Swarmやkube-proxyで使用）は、無通信の接続を15分後に忘れ、次のパケットにリセットを返します。</translation>
        </message>
        <message>
            <source>IPv6 needs 20 bytes less. Smaller packets cost a little speed.</source>
            <translation>IPv6では、さらに20バイト小さくする必要があります。小さいパケットでは、速度が少し下がります。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer.</source>
            <translation>アイドルのクライアントが接続を長く占有します。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. It applies to all sites that have no value of their own.</source>
            <translation>アイドルのクライアントが接続を長く占有します。独自の値を持たないすべてのサイトに適用されます。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. The values are milliseconds.</source>
            <translation>アイドルのクライアントが接続を長く占有します。値の単位はミリ秒です。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. headersTimeout must stay the larger of the two on older versions.</source>
            <translation>アイドルのクライアントが接続を長く占有します。古いバージョンでは、2つのうちheadersTimeoutを大きいほうにしておく必要があります。</translation>
        </message>
        <message>
            <source>Idle clients hold a little memory and one of worker_connections each.</source>
            <translation>アイドルのクライアントは、それぞれ少しのメモリとworker_connectionsを1つ占有します。</translation>
        </message>
        <message>
            <source>Idle connections are closed first, then new ones are dropped.</source>
            <translation>まずアイドル接続が閉じられ、次に新しい接続が捨てられます。</translation>
        </message>
        <message>
            <source>Idle connections cost some memory on the server. Set it only on servers that the balancer talks to.</source>
            <translation>アイドル接続は、サーバーのメモリを少し使います。ロードバランサーと通信するサーバーにだけ設定してください。</translation>
        </message>
        <message>
            <source>Idle timeout</source>
            <translation>アイドルタイムアウト</translation>
        </message>
        <message>
            <source>If a connection carried clearly more than {{keepalive_request_limit}} requests, this verdict would fall.</source>
            <translation>1つの接続が{{keepalive_request_limit}}件を明らかに超えるリクエストを運べば、この判定は崩れます。</translation>
        </message>
        <message>
            <source>If a connection survived clearly more than {{idle_limit_s}} s of silence, this verdict would fall.</source>
            <translation>接続が{{idle_limit_s}} sを明らかに超える無通信に耐えれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a connection to this port were accepted, this verdict would fall.</source>
            <translation>このポートへの接続が受け付けられれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a device on the way turned out to send the reset, this verdict would fall.</source>
            <translation>リセットを送っているのが途中の機器だと分かれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a faster ramp went through, this verdict would fall.</source>
            <translation>より速い増加が通れば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a larger transfer went through, this verdict would fall.</source>
            <translation>より大きな転送が通れば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a request stayed silent for clearly more than {{request_idle_limit_s}} s and still completed, this verdict would fall.</source>
            <translation>リクエストが{{request_idle_limit_s}} sを明らかに超えて無通信でも完了すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a request with a larger header were answered, this verdict would fall.</source>
            <translation>より大きいヘッダーを持つリクエストに応答があれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a request without a client certificate were answered normally, this verdict would fall.</source>
            <translation>クライアント証明書のないリクエストに通常どおり応答があれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a secure connection succeeded on this port, this verdict would fall.</source>
            <translation>このポートで安全な接続に成功すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a secure connection succeeded, this verdict would fall.</source>
            <translation>安全な接続に成功すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If a slower transfer broke at the same size, size would be the limit.</source>
            <translation>転送を遅くしても同じ大きさで切れれば、制限は大きさです。</translation>
        </message>
        <message>
            <source>If another name service knew the name, the one used here would be the cause.</source>
            <translation>別のネームサービスがこの名前を知っていれば、原因はここで使っているネームサービスです。</translation>
        </message>
        <message>
            <source>If connections also failed while they were busy, something else would be at work.</source>
            <translation>使用中の接続も失敗するなら、別の何かが働いています。</translation>
        </message>
        <message>
            <source>If connections break after a longer silence than {{idle_survived_s}} s, try again with a longer limit.</source>
            <translation>{{idle_survived_s}} sより長い無通信の後に接続が切れる場合は、制限を長くしてもう一度試してください。</translation>
        </message>
        <message>
            <source>If connections ended one by one at a fixed age instead, a timer would be the cause.</source>
            <translation>代わりに、接続が一定の経過時間で1つずつ終了していれば、原因はタイマーです。</translation>
        </message>
        <message>
            <source>If connections of different ages ended at one moment instead, a restart would be more likely.</source>
            <translation>代わりに、経過時間の異なる接続が同じ瞬間に終了していれば、再起動の可能性のほうが高くなります。</translation>
        </message>
        <message>
            <source>If it failed in the same way from another computer, the service would be more likely.</source>
            <translation>別のコンピューターからも同じように失敗すれば、サービスの可能性のほうが高くなります。</translation>
        </message>
        <message>
            <source>If large packets arrived, this verdict would fall.</source>
            <translation>大きなパケットが届けば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If more connections at the same time worked, this verdict would fall.</source>
            <translation>より多くの同時接続が成功すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If one connection succeeded, this verdict would fall.</source>
            <translation>接続が1つでも成功すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If other services worked from here, the trouble would be tied to this one.</source>
            <translation>他のサービスがここから使えれば、問題はこのサービスに限られます。</translation>
        </message>
        <message>
            <source>If requests broke off that take less time than the limit, this verdict would fall.</source>
            <translation>制限より短い時間のリクエストが途切れれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the address turned out to be intended, this verdict would fall.</source>
            <translation>そのアドレスが意図したものだと分かれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the certificate were renewed or its issuer trusted, the connection would work.</source>
            <translation>証明書を更新するか、その発行者を信頼すれば、接続は成功します。</translation>
        </message>
        <message>
            <source>If the connections ended at the same age and not at the same moment, a time limit would be more likely.</source>
            <translation>接続が同じ瞬間ではなく、同じ経過時間で終了していれば、時間の制限の可能性のほうが高くなります。</translation>
        </message>
        <message>
            <source>If the limit of open files were raised and the resets went on, this verdict would fall.</source>
            <translation>開けるファイルの制限を大きくしてもリセットが続けば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the loss vanished and the trouble stayed, something else would be at work.</source>
            <translation>損失がなくなっても問題が残るなら、別の何かが働いています。</translation>
        </message>
        <message>
            <source>If the name were found later, the name service was only disturbed.</source>
            <translation>後で名前が見つかれば、ネームサービスの一時的な不調にすぎません。</translation>
        </message>
        <message>
            <source>If the numbers did not change, the fix is on the wrong box or was not loaded. That happens more often than one would think.</source>
            <translation>数値が変わらない場合、対処が間違った機器に対するものか、読み込まれていません。これは意外によくあります。</translation>
        </message>
        <message>
            <source>If the resets also came while the server is quiet, this verdict would fall.</source>
            <translation>サーバーが混み合っていないときにもリセットが来れば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the resets continued without new entries of this kind in the log, this verdict would fall.</source>
            <translation>この種の新しい記録がログにないのにリセットが続けば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the resets continued without such entries in the log, this verdict would fall.</source>
            <translation>そのような記録がログにないのにリセットが続けば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the same address could be reached while the packet filter is off, this verdict would stand; if not, the fault lies further away.</source>
            <translation>パケットフィルターを無効にして同じアドレスに到達できれば、この判定は正しいものです。到達できなければ、障害はさらに先にあります。</translation>
        </message>
        <message>
            <source>If the same download were complete, this verdict would fall.</source>
            <translation>同じダウンロードが完了すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the same request were answered while the server kept running, this verdict would fall.</source>
            <translation>サーバーが動作し続けたまま同じリクエストに応答があれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the same request were answered without a 5xx status, this verdict would fall.</source>
            <translation>同じリクエストに5xx以外のステータスが返されれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the same request were answered, this verdict would fall.</source>
            <translation>同じリクエストに応答があれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the server announced its limit and the client kept to it, nothing would be wrong.</source>
            <translation>サーバーが制限を通知し、クライアントがそれを守れば、問題は起きません。</translation>
        </message>
        <message>
            <source>If the server itself logged a close at that moment, the limit would be the server's own.</source>
            <translation>サーバー自身がその瞬間に切断を記録していれば、それはサーバー自身の制限です。</translation>
        </message>
        <message>
            <source>If the server kept a quiet connection clearly longer than {{keepalive_timeout_s}} s, this verdict would fall.</source>
            <translation>サーバーが静かな接続を{{keepalive_timeout_s}} sより明らかに長く保持すれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the server's log showed no process ending at that moment, this verdict would fall.</source>
            <translation>サーバーのログで、その瞬間に終了したプロセスがなければ、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the server's own record showed no restart at these times, this verdict would fall.</source>
            <translation>サーバー自身の記録で、その時刻に再起動がなければ、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the server's own record showed that it refuses this name, the server would be the cause.</source>
            <translation>サーバー自身の記録で、この名前を拒否していると分かれば、原因はサーバーです。</translation>
        </message>
        <message>
            <source>If the server's own record showed that it sent the reset, this verdict would fall.</source>
            <translation>サーバー自身の記録で、リセットを送ったと分かれば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the service read the whole upload before it answers, this verdict would fall.</source>
            <translation>サービスが応答の前にアップロード全体を読めば、この判定は覆ります。</translation>
        </message>
        <message>
            <source>If the trouble ends, the card or its driver, or the virtual network below, damages packets that it cuts or joins. Update the driver then.</source>
            <translation>これで問題がなくなれば、カードかそのドライバー、または下の仮想ネットワークが、分割または結合するパケットを破損させています。その場合は、ドライバーを更新してください。</translation>
        </message>
        <message>
            <source>If your own server and a public one disagree, the entry is new, cached or split between inside and outside.</source>
            <translation>自社のサーバーと公開サーバーで結果が異なる場合、その登録は新しいか、キャッシュされているか、内部と外部で分けられています。</translation>
        </message>
        <message>
            <source>Ignored while disableUploadTimeout is true (the default).</source>
            <translation>disableUploadTimeoutがtrue（既定）の間は無視されます。</translation>
        </message>
        <message>
            <source>In Kubernetes the program ended with “OOMKilled”. What helps?</source>
            <translation>Kubernetesで、プログラムが「OOMKilled」で終了しました。何が役立つでしょうか？</translation>
        </message>
        <message>
            <source>In real life you would also watch the number of failed calls for a few days: a fault that comes once in a thousand needs a thousand calls to be missed.</source>
            <translation>実際には、失敗した呼び出しの数を数日間監視することにもなります。1000回に1回の障害がなくなったと分かるには、1000回の呼び出しが必要です。</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client that left.</source>
            <translation>Javaサーバーのログでは、離れたのはクライアントです。</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client, or a box in front, that ended the connection.</source>
            <translation>Javaサーバーのログでは、接続を終了したのはクライアントか、手前の機器です。</translation>
        </message>
        <message>
            <source>In the settings, a gateway gives up before the server behind it may.</source>
            <translation>設定では、後ろのサーバーに許された時間より先にゲートウェイがあきらめます。</translation>
        </message>
        <message>
            <source>In the settings, a server closes waiting connections before the side in front of it stops using them.</source>
            <translation>設定では、手前の側が使用を止める前に、サーバーが待機中の接続を閉じます。</translation>
        </message>
        <message>
            <source>In the settings, a smaller size limit stands in front of a larger one.</source>
            <translation>設定では、小さいサイズ制限が、大きいものの手前にあります。</translation>
        </message>
        <message>
            <source>In the settings, an idle limit is shorter than what is used in front of it.</source>
            <translation>設定では、アイドル時間の制限が、手前で使われている値より短くなっています。</translation>
        </message>
        <message>
            <source>Infinite in 4.x without a Keep-Alive hint.</source>
            <translation>Keep-Aliveの指定がない場合、4.xでは無期限です。</translation>
        </message>
        <message>
            <source>Inside AWS packets may have 9001 bytes, outside only 1500. The message that says so is ICMP type 3 code 4, and security groups drop it by default.</source>
            <translation>AWSの内部では、パケットは9001バイトまで使えますが、外部では1500バイトまでです。それを伝えるメッセージはICMPタイプ3コード4で、セキュリティグループは既定でこれを捨てます。</translation>
        </message>
        <message>
            <source>Inspection that opens encrypted connections, or takes a file for dangerous, ends them with a reset in both directions. 100 stands for the number of your rule.</source>
            <translation>暗号化された接続を復号する検査や、ファイルを危険とみなす検査は、両方向のリセットで接続を終わらせます。100の部分は規則の番号です。</translation>
        </message>
        <message>
            <source>Intrusion prevention (IPS)</source>
            <translation>侵入防止システム（IPS）</translation>
        </message>
        <message>
            <source>Is a certificate in between missing?</source>
            <translation>中間証明書が足りませんか？</translation>
        </message>
        <message>
            <source>Is a limit of this computer reached?</source>
            <translation>このコンピューターの制限に達していますか？</translation>
        </message>
        <message>
            <source>Is a request answered by a reset?</source>
            <translation>リクエストにリセットが返されますか？</translation>
        </message>
        <message>
            <source>Is an idle limit shorter than what is in front of it?</source>
            <translation>アイドル時間の制限は、手前のものより短いですか？</translation>
        </message>
        <message>
            <source>Is an old tuning guide at work?</source>
            <translation>古いチューニングガイドの設定が残っていますか？</translation>
        </message>
        <message>
            <source>Is anything listening on the port?</source>
            <translation>ポートで待ち受けているものがありますか？</translation>
        </message>
        <message>
            <source>Is it a filter of this computer that blocks the way?</source>
            <translation>経路をふさいでいるのは、このコンピューターのフィルターですか？</translation>
        </message>
        <message>
            <source>Is it a matter of time?</source>
            <translation>時間の問題ですか？</translation>
        </message>
        <message>
            <source>Is it a web service?</source>
            <translation>ウェブサービスですか？</translation>
        </message>
        <message>
            <source>Is it cut off only when the server's name is sent?</source>
            <translation>サーバー名を送ったときだけ切断されますか？</translation>
        </message>
        <message>
            <source>Is it the answer that breaks off?</source>
            <translation>途切れるのは応答ですか？</translation>
        </message>
        <message>
            <source>Is it the header of the request?</source>
            <translation>リクエストのヘッダーが問題ですか？</translation>
        </message>
        <message>
            <source>Is it the number of connections at the same time?</source>
            <translation>同時接続の数が問題ですか？</translation>
        </message>
        <message>
            <source>Is nothing listening at a suspicious address?</source>
            <translation>疑わしいアドレスで待ち受けているものがないのですか？</translation>
        </message>
        <message>
            <source>Is only one computer affected?</source>
            <translation>影響を受けているのは1台のコンピューターだけですか？</translation>
        </message>
        <message>
            <source>Is only one of IPv4 and IPv6 broken?</source>
            <translation>IPv4とIPv6の片方だけが壊れていますか？</translation>
        </message>
        <message>
            <source>Is the answer something else than a web page?</source>
            <translation>応答はウェブページ以外のものですか？</translation>
        </message>
        <message>
            <source>Is the certificate the problem?</source>
            <translation>証明書が問題ですか？</translation>
        </message>
        <message>
            <source>Is the connection closed without an answer?</source>
            <translation>接続は応答なしに閉じられますか？</translation>
        </message>
        <message>
            <source>Is the connection cut off before it is open?</source>
            <translation>接続は開く前に切断されますか？</translation>
        </message>
        <message>
            <source>Is the connection encrypted?</source>
            <translation>接続は暗号化されていますか？</translation>
        </message>
        <message>
            <source>Is the container up and its port published?</source>
            <translation>コンテナーは動作し、ポートが公開されていますか？</translation>
        </message>
        <message>
            <source>Is the name server of the cluster well?</source>
            <translation>クラスターのネームサーバーは正常ですか？</translation>
        </message>
        <message>
            <source>Is the port taken by another program?</source>
            <translation>ポートは別のプログラムに使われていますか？</translation>
        </message>
        <message>
            <source>Is the request never answered?</source>
            <translation>リクエストにまったく応答がありませんか？</translation>
        </message>
        <message>
            <source>Is the secure connection cut off while it is set up?</source>
            <translation>安全な接続は、確立の途中で切断されますか？</translation>
        </message>
        <message>
            <source>Is the way back closed?</source>
            <translation>戻りの経路がふさがれていますか？</translation>
        </message>
        <message>
            <source>Is there no answer at all?</source>
            <translation>応答がまったくありませんか？</translation>
        </message>
        <message>
            <source>It asks the name servers of the root, the ending and the domain one after the other, without any memory in between. The one that gives a wrong answer is the culprit.</source>
            <translation>ルート、トップレベル、ドメインのネームサーバーに、途中のキャッシュを使わずに順に問い合わせます。間違った答えを返したものが原因です。</translation>
        </message>
        <message>
            <source>It becomes slow and stutters; a break is rare.</source>
            <translation>遅くなり、途切れ途切れになる。切れることはまれ。</translation>
        </message>
        <message>
            <source>It can. The age says it: exactly 30 seconds each time is a rule, and no accident.</source>
            <translation>できます。経過時間が決め手です。毎回ちょうど30秒なら規則によるもので、偶然ではありません。</translation>
        </message>
        <message>
            <source>It cannot be told.</source>
            <translation>分からない。</translation>
        </message>
        <message>
            <source>It compares what each process has open with its own limit. Only when the two are close is the limit the cause.</source>
            <translation>各プロセスが開いている数を、そのプロセスの制限と比べます。両者が近いときだけ、制限が原因です。</translation>
        </message>
        <message>
            <source>It costs the bandwidth of uploads that are refused anyway.</source>
            <translation>いずれにせよ拒否されるアップロードに、帯域を使うことになります。</translation>
        </message>
        <message>
            <source>It does not matter which of the two is longer, people say. It does: the side that sends the next request must give up first.</source>
            <translation>どちらが長くても関係ないと言う人がいますが、関係があります。次のリクエストを送る側が、先に手放さなければなりません。</translation>
        </message>
        <message>
            <source>It goes on more slowly.</source>
            <translation>速度が落ちて続く。</translation>
        </message>
        <message>
            <source>It hangs until a timer gives up, often after many minutes.</source>
            <translation>タイマーがあきらめるまで止まる。何分もかかることが多い。</translation>
        </message>
        <message>
            <source>It happens when many are at work. Choose that answer: the careful test with more and more connections then has a reason.</source>
            <translation>多くの人が作業しているときに起こります。その答えを選ぶと、接続を慎重に増やしていくテストを行う理由ができます。</translation>
        </message>
        <message>
            <source>It happens with large uploads. Choose that.</source>
            <translation>大きなアップロードで起こります。それを選んでください。</translation>
        </message>
        <message>
            <source>It helps only where the last state says OOMKilled. A CPU limit plays no part in that, and Evicted means that the whole node was short of something.</source>
            <translation>最後の状態がOOMKilledの場合にだけ役立ちます。CPUの制限は関係がなく、Evictedはノード全体で何かが不足していたことを意味します。</translation>
        </message>
        <message>
            <source>It hides the crash. Requests that change something, such as POST, are not repeated, and that is right.</source>
            <translation>クラッシュを見えなくします。POSTなど、何かを変更するリクエストは繰り返されません。それが正しい動作です。</translation>
        </message>
        <message>
            <source>It hides the loss. Have the line repaired as well. The module tcp_bbr must be there.</source>
            <translation>損失を見えなくします。回線も修理してもらってください。モジュールtcp_bbrが必要です。</translation>
        </message>
        <message>
            <source>It hits connections that waited for their next use. Choose the answer about silence.</source>
            <translation>次に使われるのを待っていた接続で起こります。無通信についての答えを選んでください。</translation>
        </message>
        <message>
            <source>It is allowed. It is only sent in pieces where it does not fit.</source>
            <translation>許可されている。ただし、通らない所では分割して送られる。</translation>
        </message>
        <message>
            <source>It is busy. But nobody is turned away and no connection breaks. More speed is another task than the one in your ticket.</source>
            <translation>混み合っています。しかし、断られる人はなく、切れる接続もありません。高速化は、チケットの件とは別の作業です。</translation>
        </message>
        <message>
            <source>It is not the application behind nginx.</source>
            <translation>nginxの後ろのアプリケーションではありません。</translation>
        </message>
        <message>
            <source>It is not the server.</source>
            <translation>サーバーではありません。</translation>
        </message>
        <message>
            <source>It is not the service.</source>
            <translation>サービスではありません。</translation>
        </message>
        <message>
            <source>It is renewed 30 days before its end. kubectl describe certificate tells why it was not.</source>
            <translation>期限の30日前に更新されます。更新されなかった理由は、kubectl describe certificateで分かります。</translation>
        </message>
        <message>
            <source>It is the gap between two reads, not the length of the request, and it gives 504, not a reset.</source>
            <translation>これはリクエストの長さではなく、2回の読み取りの間隔です。結果は504で、リセットではありません。</translation>
        </message>
        <message>
            <source>It is your own practice service: allow the test.</source>
            <translation>これはあなたの練習用サービスです。テストを許可してください。</translation>
        </message>
        <message>
            <source>It is your practice service: allow the test.</source>
            <translation>これはあなたの練習用サービスです。テストを許可してください。</translation>
        </message>
        <message>
            <source>It matters a lot. Web servers that wait in vain normally close with FIN. A RST at a constant time points to a box on the way, or to a special setting.</source>
            <translation>大いに関係があります。応答を待ち切れなくなったウェブサーバーは、通常FINで閉じます。一定の時間で起こるRSTは、途中の機器か特別な設定を示します。</translation>
        </message>
        <message>
            <source>It matters which side waits longer: the side that uses connections again must give them up first, so the server has to wait longest.</source>
            <translation>重要なのは、どちらの側が長く待つかです。接続を再び使う側が先に手放さなければならないため、サーバーが最も長く待つ必要があります。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>サービスが閉じた直後に、保持された接続を再び使ったときによく起こります。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. A crash looks the same.</source>
            <translation>サービスが閉じた直後に、保持された接続を再び使ったときによく起こります。クラッシュも同じように見えます。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. Java hides a short body altogether.</source>
            <translation>サービスが閉じた直後に、保持された接続を再び使ったときによく起こります。Javaは、短いボディをまったく知らせません。</translation>
        </message>
        <message>
            <source>It only helps when the client itself gave up. It does not move a limit of the far end.</source>
            <translation>クライアント自身があきらめた場合にだけ役立ちます。相手側の制限は変わりません。</translation>
        </message>
        <message>
            <source>It only looks and changes nothing.</source>
            <translation>調べるだけで、何も変更しません。</translation>
        </message>
        <message>
            <source>It restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>約{{round(crash_interval_s)}} sごとに再起動します。</translation>
        </message>
        <message>
            <source>It restarts whether or not somebody asks for something.</source>
            <translation>リクエストの有無に関係なく再起動します。</translation>
        </message>
        <message>
            <source>It shows a full queue of waiting connections and the programs with the most open files. Counting with lsof gives too much: it also lists libraries.</source>
            <translation>待機中の接続でいっぱいになった待ち行列と、開いているファイルが最も多いプログラムを表示します。lsofで数えると、ライブラリも含まれるため多くなりすぎます。</translation>
        </message>
        <message>
            <source>It shows the certificate, its dates and its names, and whether an older version of TLS is the only one that works. An end right after the first message points to plain text on the port or to a box on the way.</source>
            <translation>証明書とその日付、名前、そして古いバージョンのTLSだけが成功するかどうかを表示します。最初のメッセージの直後に終わる場合は、そのポートの通信が暗号化されていないか、途中に機器があると考えられます。</translation>
        </message>
        <message>
            <source>It shows the session with its timer, the resets as they pass, and what the inspection refused.</source>
            <translation>セッションとそのタイマー、通過するリセット、検査が拒否したものを表示します。</translation>
        </message>
        <message>
            <source>It starts one small pod and removes it again.</source>
            <translation>小さなPodを1つ起動し、終わると削除します。</translation>
        </message>
        <message>
            <source>It tells a lack of memory from a fault in the program and from a deliberate kill.</source>
            <translation>メモリ不足、プログラムの障害、意図的な強制終了を区別できます。</translation>
        </message>
        <message>
            <source>It was seen only once.</source>
            <translation>1回しか見られませんでした。</translation>
        </message>
        <message>
            <source>It was the device all the same.</source>
            <translation>それでも、あの機器でした。</translation>
        </message>
        <message>
            <source>It will break at the same place, and so will the next one.</source>
            <translation>同じ所で切れ、次も同じです。</translation>
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
            <source>Java remembers addresses on its own, with a security manager for ever. After a move it talks to the old address until it is restarted.</source>
            <translation>Javaは、アドレスを独自に覚えます。セキュリティマネージャーがあると無期限です。移行後も、再起動されるまで古いアドレスと通信します。</translation>
        </message>
        <message>
            <source>Java then takes three quarters of the memory limit for its heap; the rest is needed for threads and buffers. It ends at once when the heap is full, instead of limping on.</source>
            <translation>Javaは、メモリ制限の4分の3をヒープに使います。残りはスレッドとバッファーに必要です。ヒープがいっぱいになると、不調のまま続けずにすぐ終了します。</translation>
        </message>
        <message>
            <source>Jetty closes an idle connection after 30 s by default. That is less than the 60 s of common load balancers.</source>
            <translation>Jettyは、アイドル接続を既定で30 s後に閉じます。一般的なロードバランサーの60 sより短い値です。</translation>
        </message>
        <message>
            <source>Jobs in memory are lost at a restart. Keep them in a database when they matter.</source>
            <translation>メモリ内のジョブは、再起動で失われます。重要なものはデータベースに保存してください。</translation>
        </message>
        <message>
            <source>Keep WebSocket and streaming connections open</source>
            <translation>WebSocketとストリーミングの接続を開いたままにする</translation>
        </message>
        <message>
            <source>Keep a connection and use it again</source>
            <translation>接続を保持して再び使う</translation>
        </message>
        <message>
            <source>Keep connections longer than the clients do</source>
            <translation>クライアントより長く接続を保持する</translation>
        </message>
        <message>
            <source>Keep connections of CloudFront open</source>
            <translation>CloudFrontの接続を開いたままにする</translation>
        </message>
        <message>
            <source>Keep connections of Cloudflare open</source>
            <translation>Cloudflareの接続を開いたままにする</translation>
        </message>
        <message>
            <source>Keep quiet connections open longer</source>
            <translation>静かな接続を長く開いておく</translation>
        </message>
        <message>
            <source>Keep quiet sessions longer</source>
            <translation>静かなセッションを長く保持する</translation>
        </message>
        <message>
            <source>Keep some pods while nodes are emptied</source>
            <translation>ノードを空にする間も一部のPodを残す</translation>
        </message>
        <message>
            <source>Keep stream_idle_timeout when you turn the route limit off, or dead streams stay for ever.</source>
            <translation>ルートの制限を無効にする場合は、stream_idle_timeoutを残してください。残さないと、切れたストリームがいつまでも残ります。</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (AWS command line)</source>
            <translation>ロードバランサーを競争から外す（AWSコマンドライン）</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (Terraform)</source>
            <translation>ロードバランサーを競争から外す（Terraform）</translation>
        </message>
        <message>
            <source>Keep the server open longer than the balancer</source>
            <translation>ロードバランサーより長くサーバーを開いておく</translation>
        </message>
        <message>
            <source>Keep-alive (HTTP)</source>
            <translation>キープアライブ（HTTP）</translation>
        </message>
        <message>
            <source>Keep-alive (TCP)</source>
            <translation>キープアライブ（TCP）</translation>
        </message>
        <message>
            <source>Keeping a connection open after an answer, so that the next request need not open a new one.</source>
            <translation>次のリクエストで新しい接続を開かずに済むように、応答の後も接続を開いておくこと。</translation>
        </message>
        <message>
            <source>Keeps a few light connections open for a while and looks for a pattern in how they end.</source>
            <translation>少数の軽い接続をしばらく開いたままにし、終わり方の規則性を探します。</translation>
        </message>
        <message>
            <source>Keeps the packets between this computer and the service, which show who really sent each reset.</source>
            <translation>このコンピューターとサービスの間のパケットを保存します。各リセットを実際に誰が送ったかが分かります。</translation>
        </message>
        <message>
            <source>Kept connections and gateways belong to web services, and this is none.</source>
            <translation>保持された接続とゲートウェイはウェブサービスのものですが、これはウェブサービスではありません。</translation>
        </message>
        <message>
            <source>Kestrel answers 413 above 30000000 bytes and cuts uploads that are slower than 240 bytes per second.</source>
            <translation>Kestrelは、30000000バイトを超えると413を返し、毎秒240バイトより遅いアップロードを切断します。</translation>
        </message>
        <message>
            <source>Kestrel closes idle connections after 130 s by default. Somebody may have set less. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Kestrelはアイドル接続を既定で130 s後に閉じます。より短く設定されている可能性があります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Large headers are answered.</source>
            <translation>大きなヘッダーにも応答があります。</translation>
        </message>
        <message>
            <source>Large headers are not tested yet.</source>
            <translation>大きなヘッダーは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Large packets arrive.</source>
            <translation>大きなパケットは届きます。</translation>
        </message>
        <message>
            <source>Large packets disappear on the way</source>
            <translation>大きなパケットが途中で消える</translation>
        </message>
        <message>
            <source>Large request headers break the connection</source>
            <translation>大きなリクエストヘッダーで接続が切れる</translation>
        </message>
        <message>
            <source>Large requests.</source>
            <translation>大きなリクエスト。</translation>
        </message>
        <message>
            <source>Large transfers break off before they are complete.</source>
            <translation>大きな転送が、完了する前に途切れます。</translation>
        </message>
        <message>
            <source>Large uploads are left unread</source>
            <translation>大きなアップロードが読まれずに残る</translation>
        </message>
        <message>
            <source>Large uploads are refused politely from about {{payload_polite_limit_bytes}} bytes on; no connection is cut.</source>
            <translation>大きなアップロードは、約{{payload_polite_limit_bytes}}バイト以上で正しい手順で拒否されます。切断される接続はありません。</translation>
        </message>
        <message>
            <source>Larger bodies are inspected, which takes time.</source>
            <translation>より大きなボディが検査されるため、時間がかかります。</translation>
        </message>
        <message>
            <source>Larger bodies need memory.</source>
            <translation>ボディを大きくするとメモリが必要です。</translation>
        </message>
        <message>
            <source>Larger bodies need room in the pods.</source>
            <translation>ボディを大きくするとPodに空き容量が必要です。</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server.</source>
            <translation>ボディを大きくするとサーバーに空き容量が必要です。</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server. Raise it only where uploads are expected.</source>
            <translation>ボディを大きくするとサーバーに空き容量が必要です。アップロードを受け付ける箇所でだけ大きくしてください。</translation>
        </message>
        <message>
            <source>Larger bodies need time and memory.</source>
            <translation>ボディを大きくすると、時間とメモリが必要です。</translation>
        </message>
        <message>
            <source>Larger bodies need time.</source>
            <translation>ボディを大きくすると、時間が必要です。</translation>
        </message>
        <message>
            <source>Larger bodies through the web firewall</source>
            <translation>より大きなボディをウェブファイアウォールに通す</translation>
        </message>
        <message>
            <source>Larger headers and slow uploads</source>
            <translation>より大きなヘッダーと遅いアップロード</translation>
        </message>
        <message>
            <source>Larger packets on both ends</source>
            <translation>両端でパケットを大きくする</translation>
        </message>
        <message>
            <source>Late packets: "First packet isn't SYN". Kernel parameter fw_rst_expired_conn=1 makes the gateway answer with RST.</source>
            <translation>遅れたパケット：「First packet isn't SYN」。カーネルパラメーターfw_rst_expired_conn=1を設定すると、ゲートウェイがRSTを返します。</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Left out, as you asked.</source>
            <translation>ご指定により除外しました。</translation>
        </message>
        <message>
            <source>Less than 10 s is not used by the library.</source>
            <translation>10 s未満の値は、ライブラリでは使われません。</translation>
        </message>
        <message>
            <source>Let Apache drop idle connections before the application does</source>
            <translation>アプリケーションより先にApacheがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let Caddy drop idle connections before the application does</source>
            <translation>アプリケーションより先にCaddyがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let Cloud NAT remember silent connections longer</source>
            <translation>Cloud NATが無通信の接続を覚えている時間を延ばす</translation>
        </message>
        <message>
            <source>Let Envoy drop idle connections before the application does</source>
            <translation>アプリケーションより先にEnvoyがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let HAProxy drop idle server connections early</source>
            <translation>HAProxyがサーバーへのアイドル接続を早めに手放す</translation>
        </message>
        <message>
            <source>Let HAProxy wait longer on both sides</source>
            <translation>HAProxyが両側で長く待つようにする</translation>
        </message>
        <message>
            <source>Let IIS wait longer</source>
            <translation>IISが長く待つようにする</translation>
        </message>
        <message>
            <source>Let Java look names up again</source>
            <translation>Javaが名前を再び解決するようにする</translation>
        </message>
        <message>
            <source>Let Tomcat wait longer for quiet clients</source>
            <translation>Tomcatが静かなクライアントを長く待つようにする</translation>
        </message>
        <message>
            <source>Let Traefik drop idle connections before the application does</source>
            <translation>アプリケーションより先にTraefikがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let Varnish drop idle connections before the application does</source>
            <translation>アプリケーションより先にVarnishがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let address translation accept late packets</source>
            <translation>アドレス変換が遅れたパケットを受け付けるようにする</translation>
        </message>
        <message>
            <source>Let asymmetric traffic through for this zone</source>
            <translation>このゾーンで非対称な通信を通す</translation>
        </message>
        <message>
            <source>Let both sides know when the balancer forgets a connection</source>
            <translation>ロードバランサーが接続を忘れたことを両側に知らせる</translation>
        </message>
        <message>
            <source>Let clients give up before the boxes on the way</source>
            <translation>途中の機器より先にクライアントがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let fetch give up before the server</source>
            <translation>サーバーより先にfetchがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let fetch wait longer for a quiet server</source>
            <translation>fetchが静かなサーバーを長く待つようにする</translation>
        </message>
        <message>
            <source>Let gunicorn workers finish slow work</source>
            <translation>gunicornのワーカーが遅い処理を終えられるようにする</translation>
        </message>
        <message>
            <source>Let httpx give up before the server</source>
            <translation>サーバーより先にhttpxがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let httpx wait longer</source>
            <translation>httpxが長く待つようにする</translation>
        </message>
        <message>
            <source>Let more logins start at the same time</source>
            <translation>同時に開始できるログインを増やす</translation>
        </message>
        <message>
            <source>Let nginx drop idle connections before the application does</source>
            <translation>アプリケーションより先にnginxがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Let nginx wait longer than the application is silent</source>
            <translation>アプリケーションの無通信より長くnginxが待つようにする</translation>
        </message>
        <message>
            <source>Let old targets finish before they go</source>
            <translation>古いターゲットが終了前に処理を終えられるようにする</translation>
        </message>
        <message>
            <source>Let several signs agree before you accuse a box.</source>
            <translation>機器を疑う前に、複数の手がかりが一致することを確かめてください。</translation>
        </message>
        <message>
            <source>Let slow clients finish large answers</source>
            <translation>遅いクライアントが大きな応答を受け取れるようにする</translation>
        </message>
        <message>
            <source>Let slow clients read the answer 413</source>
            <translation>遅いクライアントが413の応答を読めるようにする</translation>
        </message>
        <message>
            <source>Let slow pages end, and log them</source>
            <translation>遅いページを終了させ、記録する</translation>
        </message>
        <message>
            <source>Let systemd hold the port</source>
            <translation>systemdにポートを保持させる</translation>
        </message>
        <message>
            <source>Let the .NET client give up before the server</source>
            <translation>サーバーより先に.NETクライアントがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let the Go client give up before the server</source>
            <translation>サーバーより先にGoクライアントがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let the Go server finish slow answers</source>
            <translation>Goサーバーが遅い応答を終えられるようにする</translation>
        </message>
        <message>
            <source>Let the Java client give up before the server</source>
            <translation>サーバーより先にJavaクライアントがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let the Java client wait longer</source>
            <translation>Javaクライアントが長く待つようにする</translation>
        </message>
        <message>
            <source>Let the NAT gateway remember silent connections longer</source>
            <translation>NATゲートウェイが無通信の接続を覚えている時間を延ばす</translation>
        </message>
        <message>
            <source>Let the Node.js server wait for slow work</source>
            <translation>Node.jsサーバーが遅い処理を待つようにする</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (AWS command line)</source>
            <translation>サーバーより先にロードバランサーがあきらめるようにする（AWSコマンドライン）</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (Terraform)</source>
            <translation>サーバーより先にロードバランサーがあきらめるようにする（Terraform）</translation>
        </message>
        <message>
            <source>Let the client give up before the server</source>
            <translation>サーバーより先にクライアントがあきらめるようにする</translation>
        </message>
        <message>
            <source>Let the clients in to the pods</source>
            <translation>クライアントをPodに通す</translation>
        </message>
        <message>
            <source>Let the heap fit into the container</source>
            <translation>ヒープをコンテナーに収める</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (AWS command line)</source>
            <translation>ロードバランサーが無通信の接続を覚えている時間を延ばす（AWSコマンドライン）</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (Terraform)</source>
            <translation>ロードバランサーが無通信の接続を覚えている時間を延ばす（Terraform）</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer</source>
            <translation>ロードバランサーが長く待つようにする</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (AWS command line)</source>
            <translation>ロードバランサーが長く待つようにする（AWSコマンドライン）</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (Terraform)</source>
            <translation>ロードバランサーが長く待つようにする（Terraform）</translation>
        </message>
        <message>
            <source>Let the messages about packet sizes through</source>
            <translation>パケットサイズを伝えるメッセージを通す</translation>
        </message>
        <message>
            <source>Let the pool give up before the boxes on the way</source>
            <translation>途中の機器より先にプールが手放すようにする</translation>
        </message>
        <message>
            <source>Let the pool give up before the database</source>
            <translation>データベースより先にプールが手放すようにする</translation>
        </message>
        <message>
            <source>Let the port in (Windows)</source>
            <translation>ポートを通す（Windows）</translation>
        </message>
        <message>
            <source>Let the port in (firewalld)</source>
            <translation>ポートを通す（firewalld）</translation>
        </message>
        <message>
            <source>Let the port in (nftables)</source>
            <translation>ポートを通す（nftables）</translation>
        </message>
        <message>
            <source>Let the port in (ufw)</source>
            <translation>ポートを通す（ufw）</translation>
        </message>
        <message>
            <source>Let the programs connect to the database directly again.</source>
            <translation>プログラムを、以前のようにデータベースに直接接続させてください。</translation>
        </message>
        <message>
            <source>Let the proxy drop idle connections before the application does</source>
            <translation>アプリケーションより先にプロキシがアイドル接続を手放す</translation>
        </message>
        <message>
            <source>Letters that never arrive</source>
            <translation>決して届かない手紙</translation>
        </message>
        <message>
            <source>Like a car that runs well on the test drive.</source>
            <translation>試乗ではよく走る車のようなものです。</translation>
        </message>
        <message>
            <source>Like a guard who does not accept the pass.</source>
            <translation>通行証を認めない警備員のようなものです。</translation>
        </message>
        <message>
            <source>Like a parcel that does not fit through the letter box.</source>
            <translation>郵便受けに入らない小包のようなものです。</translation>
        </message>
        <message>
            <source>Like a phone call that is cut because nobody spoke for a minute.</source>
            <translation>1分間誰も話さなかったために切られる電話のようなものです。</translation>
        </message>
        <message>
            <source>Like a receptionist who is there while nobody upstairs picks up.</source>
            <translation>受付係はいるのに、上の階では誰も電話に出ないようなものです。</translation>
        </message>
        <message>
            <source>Like a restaurant with all tables taken that sends new guests away.</source>
            <translation>満席で新しい客を断るレストランのようなものです。</translation>
        </message>
        <message>
            <source>Like a shop whose lights go out while customers are inside.</source>
            <translation>客が中にいるのに明かりが消える店のようなものです。</translation>
        </message>
        <message>
            <source>Like a wrong entry in the phone book.</source>
            <translation>電話帳の間違った記載のようなものです。</translation>
        </message>
        <message>
            <source>Like an operator who hangs up for both sides.</source>
            <translation>双方の電話を勝手に切る交換手のようなものです。</translation>
        </message>
        <message>
            <source>Like letters that go missing in the post.</source>
            <translation>配達の途中でなくなる手紙のようなものです。</translation>
        </message>
        <message>
            <source>Like ringing at a door behind which nobody lives.</source>
            <translation>誰も住んでいない家の呼び鈴を鳴らすようなものです。</translation>
        </message>
        <message>
            <source>Like stepping up to a counter at the moment its shutter comes down.</source>
            <translation>シャッターが下りる瞬間に窓口へ進み出るようなものです。</translation>
        </message>
        <message>
            <source>Like writing to an address from which no letter ever comes back.</source>
            <translation>返事がまったく来ない住所に手紙を書くようなものです。</translation>
        </message>
        <message>
            <source>Limit and reuse the connections of the client</source>
            <translation>クライアントの接続を制限し、再利用する</translation>
        </message>
        <message>
            <source>Limit the size in the proxy in front, or anybody can make Tomcat read for ever.</source>
            <translation>手前のプロキシで大きさを制限してください。そうしないと、誰でもTomcatにいつまでも読ませることができます。</translation>
        </message>
        <message>
            <source>Lingering close</source>
            <translation>遅延クローズ（lingering close）</translation>
        </message>
        <message>
            <source>Linux repeats lost packets for about 15 minutes before it reports an error. With this option it gives up after 30 s, and the program can try again.</source>
            <translation>Linuxは、失われたパケットを約15分間再送してからエラーを報告します。このオプションを使うと30 s後にあきらめるため、プログラムがもう一度試せます。</translation>
        </message>
        <message>
            <source>Linux then tries smaller packets by itself when large ones vanish. Such a path gives stalls and timeouts, not resets.</source>
            <translation>これにより、Linuxは大きなパケットが消えると、自動的に小さいパケットを試します。このような経路で起こるのは停止やタイムアウトであり、リセットではありません。</translation>
        </message>
        <message>
            <source>Listen on all addresses, with IPv6</source>
            <translation>IPv6を含むすべてのアドレスで待ち受ける</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>待ち受けプログラム</translation>
        </message>
        <message>
            <source>Load balancer</source>
            <translation>ロードバランサー</translation>
        </message>
        <message>
            <source>Load balancers and firewalls that forget quiet connections are a usual reason.</source>
            <translation>静かな接続を忘れるロードバランサーやファイアウォールが、よくある理由です。</translation>
        </message>
        <message>
            <source>Load does not find this fault, timing does: use connections again at the edge.</source>
            <translation>この障害を見つけるのは負荷ではなくタイミングです。境目で接続を再び使ってください。</translation>
        </message>
        <message>
            <source>Load the earlier file of rules again.</source>
            <translation>以前の規則ファイルを再び読み込んでください。</translation>
        </message>
        <message>
            <source>Log message 302014 Teardown TCP ... Conn-timeout.</source>
            <translation>ログメッセージは302014 Teardown TCP ... Conn-timeoutです。</translation>
        </message>
        <message>
            <source>Long values hold outgoing ports for longer, and those can run out. A sign of life from the application is the safer way.</source>
            <translation>値を大きくすると外向きのポートが長く占有され、足りなくなることがあります。アプリケーションから生存信号を送るほうが安全です。</translation>
        </message>
        <message>
            <source>Longer requests on Cloud Run</source>
            <translation>Cloud Runでリクエストを長くする</translation>
        </message>
        <message>
            <source>Longer session time for one port</source>
            <translation>1つのポートのセッション時間を延ばす</translation>
        </message>
        <message>
            <source>Longer silence for TCP connections through nginx</source>
            <translation>nginxを通るTCP接続の無通信を長くする</translation>
        </message>
        <message>
            <source>Longer silence for gRPC streams</source>
            <translation>gRPCストリームの無通信を長くする</translation>
        </message>
        <message>
            <source>Longer than 5 seconds, so that it never misses anything.</source>
            <translation>5秒より長く。何も見逃さないように。</translation>
        </message>
        <message>
            <source>Longer time and a sign of life for one port</source>
            <translation>1つのポートの時間を延ばし、生存信号を送る</translation>
        </message>
        <message>
            <source>Longer time for address translation</source>
            <translation>アドレス変換の時間を延ばす</translation>
        </message>
        <message>
            <source>Longer time for connections through IPVS</source>
            <translation>IPVSを通る接続の時間を延ばす</translation>
        </message>
        <message>
            <source>Longer time for one application</source>
            <translation>1つのアプリケーションの時間を延ばす</translation>
        </message>
        <message>
            <source>Longer time for one service</source>
            <translation>1つのサービスの時間を延ばす</translation>
        </message>
        <message>
            <source>Longer time for open connections</source>
            <translation>開いている接続の時間を延ばす</translation>
        </message>
        <message>
            <source>Longer time on the Linux router</source>
            <translation>Linuxルーターの時間を延ばす</translation>
        </message>
        <message>
            <source>Longer towards clients, shorter towards pods</source>
            <translation>クライアント側は長く、Pod側は短く</translation>
        </message>
        <message>
            <source>Longer wait and a health check</source>
            <translation>待ち時間を延ばし、ヘルスチェックを行う</translation>
        </message>
        <message>
            <source>Longer wait and a health check that fits</source>
            <translation>待ち時間を延ばし、適切なヘルスチェックを行う</translation>
        </message>
        <message>
            <source>Longer wait by annotation</source>
            <translation>アノテーションで待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for PHP pages</source>
            <translation>PHPページの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for one back end</source>
            <translation>1つのバックエンドの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for one path</source>
            <translation>1つのパスの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for one route</source>
            <translation>1つのルートの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for one service</source>
            <translation>1つのサービスの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for one slow path</source>
            <translation>1つの遅いパスの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for the origin</source>
            <translation>オリジンの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait for the service behind</source>
            <translation>後ろのサービスの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer wait, and a visible end</source>
            <translation>待ち時間を延ばし、終了を見えるようにする</translation>
        </message>
        <message>
            <source>Longer waiting times at the load balancer.</source>
            <translation>ロードバランサーの待ち時間を延ばす。</translation>
        </message>
        <message>
            <source>Longer waits by annotation</source>
            <translation>アノテーションで待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Longer waits for quiet streams</source>
            <translation>静かなストリームの待ち時間を延ばす</translation>
        </message>
        <message>
            <source>Look at the handshake</source>
            <translation>ハンドシェイクを調べる</translation>
        </message>
        <message>
            <source>Look for two things: the first request on a connection works, and only used connections fail. Together they are the fingerprint.</source>
            <translation>2つの点を確認してください。接続の最初のリクエストは成功し、失敗するのは使った接続だけです。この2つがそろうのが、この障害の特徴です。</translation>
        </message>
        <message>
            <source>Look for “at the same moment” and for refused connections right afterwards.</source>
            <translation>「同じ瞬間」と、直後に拒否される接続に注目してください。</translation>
        </message>
        <message>
            <source>Look the name of the server behind up again</source>
            <translation>後ろのサーバーの名前を再び解決する</translation>
        </message>
        <message>
            <source>Look up the name</source>
            <translation>名前を解決する</translation>
        </message>
        <message>
            <source>Looking up the name</source>
            <translation>名前を解決中</translation>
        </message>
        <message>
            <source>Loss at one place that is gone further on is only that place being slow to answer. Loss that stays to the end is real.</source>
            <translation>1か所での損失がその先で消えているなら、その場所の応答が遅いだけです。最後まで続く損失は本物です。</translation>
        </message>
        <message>
            <source>Lost at the next restart. Only for what this computer sends.</source>
            <translation>次の再起動で失われます。このコンピューターが送るものにだけ適用されます。</translation>
        </message>
        <message>
            <source>Lost at the next restart; add the options -p to its start.</source>
            <translation>次の再起動で失われます。起動時のオプションに-pを追加してください。</translation>
        </message>
        <message>
            <source>Lost at the next restart; kube-proxy has ipvs.tcpTimeout for it.</source>
            <translation>次の再起動で失われます。kube-proxyには、そのためのipvs.tcpTimeoutがあります。</translation>
        </message>
        <message>
            <source>Lost packets are sent again. The connection lives on.</source>
            <translation>失われたパケットは再送されます。接続は続きます。</translation>
        </message>
        <message>
            <source>Lost packets are then repeated for about 100 s instead of 15 minutes before programs see an error.</source>
            <translation>プログラムにエラーが返るまで、失われたパケットが再送される時間が、15分から約100 sになります。</translation>
        </message>
        <message>
            <source>Lost packets seldom cause a reset by themselves, and a ping only tests the packet size when splitting is forbidden.</source>
            <translation>失われたパケット自体がリセットを引き起こすことはまれです。また、pingでパケットサイズをテストできるのは、分割を禁止した場合だけです。</translation>
        </message>
        <message>
            <source>MSS clamping is the way out where the message cannot pass.</source>
            <translation>このメッセージが通れない場合は、MSSクランプが解決策です。</translation>
        </message>
        <message>
            <source>MTU</source>
            <translation>MTU</translation>
        </message>
        <message>
            <source>MTU black hole</source>
            <translation>MTUブラックホール</translation>
        </message>
        <message>
            <source>Maintenance of the nodes then moves one pod after the other. It needs at least two pods.</source>
            <translation>ノードの保守では、Podが1つずつ順に移動します。少なくとも2つのPodが必要です。</translation>
        </message>
        <message>
            <source>Make the server wait longer than everybody in front of it. If the server is not yours, make your own program give up earlier: most libraries have a setting for the greatest idle time of a pooled connection.</source>
            <translation>サーバーが、手前の全員より長く待つようにしてください。サーバーを変更できない場合は、自分のプログラムが先に手放すようにします。ほとんどのライブラリには、プールされた接続の最長アイドル時間の設定があります。</translation>
        </message>
        <message>
            <source>Many clients fail when the certificate in between is missing. The file must hold your certificate first, then those in between.</source>
            <translation>中間証明書がないと、多くのクライアントが失敗します。ファイルには、まずサーバーの証明書、次に中間証明書を入れる必要があります。</translation>
        </message>
        <message>
            <source>Many connections are opened at once, and each one stays silent for a different time. Watch how all of them end at the same age. That is the sign of a clock.</source>
            <translation>多数の接続を一度に開き、それぞれ異なる時間だけ無通信のままにします。すべてが同じ経過時間で終わる様子を見てください。これが時計の印です。</translation>
        </message>
        <message>
            <source>Many connections stay silent for different times. That shows whether silence alone ends them, and after how long.</source>
            <translation>多数の接続を、それぞれ異なる時間だけ無通信のままにします。無通信だけで接続が終わるか、どのくらいで終わるかが分かります。</translation>
        </message>
        <message>
            <source>Many users behind one address count as one client. Choose the numbers with care.</source>
            <translation>1つのアドレスの後ろの多数の利用者は、1つのクライアントとして数えられます。数値は慎重に選んでください。</translation>
        </message>
        <message>
            <source>MaxStartups, a block list on the server and a box on the way look alike.</source>
            <translation>MaxStartups、サーバーのブロックリスト、途中の機器は、同じように見えます。</translation>
        </message>
        <message>
            <source>Maximum life of a client connection, independent of idleness; ends gracefully on the next response.</source>
            <translation>アイドルかどうかに関係のない、クライアント接続の最長の寿命です。次の応答のときに正常に終了します。</translation>
        </message>
        <message>
            <source>Measure once more with the same tests. Before and after stand beside each other.</source>
            <translation>同じテストでもう一度測定してください。前後の結果が並んで表示されます。</translation>
        </message>
        <message>
            <source>Message 302014 names the reason: TCP Reset-I came from inside, Reset-O from outside, Conn-timeout is silence, and Flow closed by inspection is the firewall.</source>
            <translation>メッセージ302014が理由を示します。TCP Reset-Iは内部から、Reset-Oは外部から、Conn-timeoutは無通信、Flow closed by inspectionはファイアウォールです。</translation>
        </message>
        <message>
            <source>Monday, nine o'clock. The stock program works all day, but the first click after a coffee break fails: “Connection reset by peer”. The second click works. Nothing is in the server's log.</source>
            <translation>月曜日の9時。在庫プログラムは一日中使えますが、コーヒー休憩後の最初のクリックが失敗します：「Connection reset by peer」。2回目のクリックは成功します。サーバーのログには何もありません。</translation>
        </message>
        <message>
            <source>MongoDB</source>
            <translation>MongoDB</translation>
        </message>
        <message>
            <source>More addresses for the NAT gateway</source>
            <translation>NATゲートウェイのアドレスを増やす</translation>
        </message>
        <message>
            <source>More children and a longer waiting line</source>
            <translation>子プロセスを増やし、待ち行列を長くする</translation>
        </message>
        <message>
            <source>More clients and larger answers</source>
            <translation>クライアントを増やし、応答を大きくする</translation>
        </message>
        <message>
            <source>More connections at a time did no harm.</source>
            <translation>一度に接続を増やしても問題はありませんでした。</translation>
        </message>
        <message>
            <source>More connections came than the waiting line of the program holds.</source>
            <translation>プログラムの待ち行列に入りきらない数の接続が来ました。</translation>
        </message>
        <message>
            <source>More connections for nginx</source>
            <translation>nginxの接続数を増やす</translation>
        </message>
        <message>
            <source>More connections, and a line before each server</source>
            <translation>接続を増やし、各サーバーの手前に列を作る</translation>
        </message>
        <message>
            <source>More guesses of passwords fit at the same time. Use keys, and limit by address as well.</source>
            <translation>同じ時間に試せるパスワードの推測が増えます。鍵を使い、アドレスごとの制限も設けてください。</translation>
        </message>
        <message>
            <source>More look-ups.</source>
            <translation>名前解決が増えます。</translation>
        </message>
        <message>
            <source>More memory for a container that ran out of it</source>
            <translation>メモリが不足したコンテナーのメモリを増やす</translation>
        </message>
        <message>
            <source>More memory for connections</source>
            <translation>接続用のメモリを増やす</translation>
        </message>
        <message>
            <source>More memory, or finding out why it needs so much.</source>
            <translation>メモリを増やすか、それほど必要な理由を調べる。</translation>
        </message>
        <message>
            <source>More pods open more connections to the database.</source>
            <translation>Podが増えると、データベースへの接続も増えます。</translation>
        </message>
        <message>
            <source>More ports for each computer</source>
            <translation>コンピューターごとのポートを増やす</translation>
        </message>
        <message>
            <source>More ports for outgoing connections</source>
            <translation>外向きの接続用のポートを増やす</translation>
        </message>
        <message>
            <source>More sessions and a longer waiting line</source>
            <translation>セッションを増やし、待ち行列を長くする</translation>
        </message>
        <message>
            <source>More sessions, with some kept for you</source>
            <translation>セッションを増やし、一部を自分用に残す</translation>
        </message>
        <message>
            <source>More tests are needed</source>
            <translation>さらにテストが必要</translation>
        </message>
        <message>
            <source>More than one worker, and time to finish</source>
            <translation>ワーカーを複数にし、終了する時間を与える</translation>
        </message>
        <message>
            <source>More threads and a longer waiting line</source>
            <translation>スレッドを増やし、待ち行列を長くする</translation>
        </message>
        <message>
            <source>More threads need more memory and more connections to the database.</source>
            <translation>スレッドを増やすと、メモリとデータベースへの接続も多く必要です。</translation>
        </message>
        <message>
            <source>More threads need more memory.</source>
            <translation>スレッドを増やすと、メモリも多く必要です。</translation>
        </message>
        <message>
            <source>More time for slow uploads</source>
            <translation>遅いアップロードの時間を延ばす</translation>
        </message>
        <message>
            <source>More workers (event model)</source>
            <translation>ワーカーを増やす（eventモデル）</translation>
        </message>
        <message>
            <source>More workers and a longer waiting line</source>
            <translation>ワーカーを増やし、待ち行列を長くする</translation>
        </message>
        <message>
            <source>More workers, and a line that fits</source>
            <translation>ワーカーを増やし、適切な列にする</translation>
        </message>
        <message>
            <source>Most early ends come from rules that somebody set on purpose: limits, timers, restarts. A broken network mostly makes things slow.</source>
            <translation>早い終了のほとんどは、制限、タイマー、再起動など、誰かが意図的に設けた規則によるものです。壊れたネットワークでは、多くの場合遅くなるだけです。</translation>
        </message>
        <message>
            <source>Most firewalls say nothing. And one that locks you out does not open again two seconds later.</source>
            <translation>ほとんどのファイアウォールは何も言いません。また、締め出したファイアウォールが2秒後に再び通すこともありません。</translation>
        </message>
        <message>
            <source>Mostly a box on the way forgot the quiet connection.</source>
            <translation>多くの場合、途中の機器が静かな接続を忘れています。</translation>
        </message>
        <message>
            <source>Mostly a normal end, as if the server had hung up politely.</source>
            <translation>多くは、サーバーが礼儀正しく切ったような通常の終了。</translation>
        </message>
        <message>
            <source>Mostly it looks like a polite close. A reset needs unread data or a late message.</source>
            <translation>多くは礼儀正しい切断に見えます。リセットになるのは、未読のデータか遅れたメッセージがある場合です。</translation>
        </message>
        <message>
            <source>Much advice on the internet says “make both sides equal” or “one longer than the other”. This box says what is true.</source>
            <translation>インターネットには「両側を同じにする」「片方をもう片方より長くする」といった助言が多くあります。この欄では、何が正しいかを示します。</translation>
        </message>
        <message>
            <source>Must be below the back end's own keep-alive.</source>
            <translation>バックエンド自身のキープアライブより短くなければなりません。</translation>
        </message>
        <message>
            <source>MySQL / MariaDB</source>
            <translation>MySQL / MariaDB</translation>
        </message>
        <message>
            <source>MySQL 8.0.24 and later sends error 4031 before closing; older client sees "gone away" (2006) or "lost connection" (2013).</source>
            <translation>MySQL 8.0.24以降は、閉じる前にエラー4031を送ります。古いクライアントには「gone away」（2006）または「lost connection」（2013）と表示されます。</translation>
        </message>
        <message>
            <source>MySQL closed a connection because nothing was sent for too long.</source>
            <translation>長い間何も送られなかったため、MySQLが接続を閉じました。</translation>
        </message>
        <message>
            <source>MySQL closes a session that is silent for wait_timeout, 8 hours by default. Somebody may have set less. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>MySQLは、無通信がwait_timeout（既定で8時間）続いたセッションを閉じます。より短く設定されている可能性があります。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>MySQL crashed.</source>
            <translation>MySQLがクラッシュしました。</translation>
        </message>
        <message>
            <source>NODE_TLS_REJECT_UNAUTHORIZED=0 and verify=False do not repair anything. They let anybody on the way read along.</source>
            <translation>NODE_TLS_REJECT_UNAUTHORIZED=0やverify=Falseでは、何も直りません。途中の誰もが盗み見できるようになります。</translation>
        </message>
        <message>
            <source>Name a second service to compare with.</source>
            <translation>比較する2つ目のサービスを入力してください。</translation>
        </message>
        <message>
            <source>Name servers are asked a little more often.</source>
            <translation>ネームサーバーへの問い合わせが少し増えます。</translation>
        </message>
        <message>
            <source>Names that exist only inside your network may no longer be found.</source>
            <translation>内部ネットワークにしかない名前が、見つからなくなることがあります。</translation>
        </message>
        <message>
            <source>Names that exist only inside your network need a server line of their own.</source>
            <translation>内部ネットワークにしかない名前には、専用のserver行が必要です。</translation>
        </message>
        <message>
            <source>Narrow tunnel</source>
            <translation>狭いトンネル</translation>
        </message>
        <message>
            <source>Needs a timer to be set; also ends idle keep-alive connections.</source>
            <translation>タイマーの設定が必要です。アイドルのキープアライブ接続も終了させます。</translation>
        </message>
        <message>
            <source>Needs gthread or an asynchronous worker. Idle clients hold a connection for longer.</source>
            <translation>gthreadまたは非同期ワーカーが必要です。アイドルのクライアントが接続を長く占有します。</translation>
        </message>
        <message>
            <source>Networks do not write 413. Only a web server or a proxy does.</source>
            <translation>ネットワークは413を書きません。書くのはウェブサーバーかプロキシだけです。</translation>
        </message>
        <message>
            <source>Networks that are joined, or connected by a VPN, need the same packet size. A VPC has 1460 bytes by default.</source>
            <translation>結合されたネットワークやVPNで接続されたネットワークでは、同じパケットサイズが必要です。VPCの既定値は1460バイトです。</translation>
        </message>
        <message>
            <source>Never believe a headline without its reasons. Every sentence here is something that was measured a moment ago.</source>
            <translation>理由のない見出しを信じてはいけません。ここにあるどの文も、たった今測定されたものです。</translation>
        </message>
        <message>
            <source>Never switch off all ICMP: one of its messages keeps tunnels working.</source>
            <translation>すべてのICMPを止めてはいけません。そのメッセージの1つがトンネルを機能させています。</translation>
        </message>
        <message>
            <source>Never test what you may not test. This service is yours: tick it.</source>
            <translation>テストしてよいもの以外は、決してテストしないでください。このサービスはあなたのものです。チェックを付けてください。</translation>
        </message>
        <message>
            <source>Never.</source>
            <translation>決してない。</translation>
        </message>
        <message>
            <source>Never: 90 seconds are more than 60.</source>
            <translation>決してない。90秒は60秒より長い。</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>新しい接続</translation>
        </message>
        <message>
            <source>New connections are made a little more often.</source>
            <translation>新しい接続が少し頻繁に作られます。</translation>
        </message>
        <message>
            <source>New connections are made a little more often. Do not allow retries of POST requests to hide the problem: the application may do the work twice.</source>
            <translation>新しい接続が少し頻繁に作られます。問題を隠すためにPOSTリクエストの再試行を許可しないでください。アプリケーションが処理を2回行う可能性があります。</translation>
        </message>
        <message>
            <source>New connections are made a little more often. It applies to the whole program.</source>
            <translation>新しい接続が少し頻繁に作られます。プログラム全体に適用されます。</translation>
        </message>
        <message>
            <source>New connections failed from about {{connection_limit}} at the same time on.</source>
            <translation>新しい接続は、同時に約{{connection_limit}}個から失敗しました。</translation>
        </message>
        <message>
            <source>Newer Nitro generations are reported to default to 350 s; read the interface attribute instead of assuming five days.</source>
            <translation>新しいNitro世代の既定値は350 sと報告されています。5日と決めつけずに、インターフェイスの属性を確認してください。</translation>
        </message>
        <message>
            <source>No address of the client for targets that call themselves</source>
            <translation>自身を呼び出すターゲットでクライアントアドレスの保持を無効にする</translation>
        </message>
        <message>
            <source>No answer at all means that something on the way drops the packets. The last place that answers is next to it.</source>
            <translation>応答がまったくない場合は、途中の何かがパケットを捨てています。応答がある最後の場所が、その隣です。</translation>
        </message>
        <message>
            <source>No answer at all.</source>
            <translation>応答がまったくありません。</translation>
        </message>
        <message>
            <source>No attempt to connect was answered in any way. A firewall drops it silently, or no way leads there. Whether the service runs is not known.</source>
            <translation>接続の試みに、いかなる応答もありませんでした。ファイアウォールが通知なしに捨てているか、そこへの経路がありません。サービスが動作しているかどうかは分かりません。</translation>
        </message>
        <message>
            <source>No connection could be opened.</source>
            <translation>接続を開けませんでした。</translation>
        </message>
        <message>
            <source>No device on the way sent a reset.</source>
            <translation>途中の機器はリセットを送っていません。</translation>
        </message>
        <message>
            <source>No inspection for this service</source>
            <translation>このサービスを検査の対象外にする</translation>
        </message>
        <message>
            <source>No limit of this computer is reached.</source>
            <translation>このコンピューターの制限には達していません。</translation>
        </message>
        <message>
            <source>No limit was found.</source>
            <translation>制限は見つかりませんでした。</translation>
        </message>
        <message>
            <source>No local port was free: {{ev_ports_exhausted}} times.</source>
            <translation>空いているローカルポートがありませんでした：{{ev_ports_exhausted}}回。</translation>
        </message>
        <message>
            <source>No moment ended all connections together.</source>
            <translation>すべての接続がまとまって終了した瞬間はありませんでした。</translation>
        </message>
        <message>
            <source>No old connections for requests that change something</source>
            <translation>何かを変更するリクエストに古い接続を使わない</translation>
        </message>
        <message>
            <source>No open file left</source>
            <translation>開けるファイルの残りがない</translation>
        </message>
        <message>
            <source>No reset at all: a wait without end. It is the first sign. Paths that lose packets make things slow or hang; they seldom reset.</source>
            <translation>リセットはまったくなく、終わりのない待機です。これが最初の手がかりです。パケットを失う経路では、遅くなるか止まるだけで、リセットはまれです。</translation>
        </message>
        <message>
            <source>No restart was seen.</source>
            <translation>再起動は見られませんでした。</translation>
        </message>
        <message>
            <source>No server was free in time. Users saw 503.</source>
            <translation>時間内に空いたサーバーがありませんでした。利用者には503が表示されました。</translation>
        </message>
        <message>
            <source>No table free</source>
            <translation>空いた席がない</translation>
        </message>
        <message>
            <source>No transfer was cut off.</source>
            <translation>途切れた転送はありません。</translation>
        </message>
        <message>
            <source>No try was reset.</source>
            <translation>リセットされた試行はありません。</translation>
        </message>
        <message>
            <source>No upload was answered unread and then cut off, or uploads are not your trouble.</source>
            <translation>読まれずに応答され、その後切断されたアップロードはありません。または、問題はアップロードではありません。</translation>
        </message>
        <message>
            <source>No verdict is certain. This says how sure it is. Of all cases given 90 %, about one in ten is something else: keep that in mind.</source>
            <translation>確実な判定はありません。これは確度を示します。90%とされたケースのうち、約10件に1件は別のものです。覚えておいてください。</translation>
        </message>
        <message>
            <source>No: a ping of that size is forbidden.</source>
            <translation>いいえ。その大きさのpingは禁止されている。</translation>
        </message>
        <message>
            <source>No: slow, but healthy. Nobody is turned away.</source>
            <translation>いいえ。遅いが正常。断られる人はいない。</translation>
        </message>
        <message>
            <source>Nobody at either end wanted to stop. The box in the middle did, because it heard nothing for its whole limit.</source>
            <translation>両端の誰も、終わらせようとしていませんでした。終わらせたのは間の機器です。制限の時間いっぱい、何も聞こえなかったからです。</translation>
        </message>
        <message>
            <source>Nobody can be sure of that. A payment might be made twice.</source>
            <translation>それは誰にも確信できません。支払いが2回行われるかもしれません。</translation>
        </message>
        <message>
            <source>Nobody can tell.</source>
            <translation>誰にも分からない。</translation>
        </message>
        <message>
            <source>Nobody closed the connection.</source>
            <translation>誰も接続を閉じていません。</translation>
        </message>
        <message>
            <source>Nobody else can reach it. Allow the test.</source>
            <translation>外部からは到達できません。テストを許可してください。</translation>
        </message>
        <message>
            <source>Nobody is there to send one. The packet simply disappears.</source>
            <translation>送る相手がいません。パケットはただ消えます。</translation>
        </message>
        <message>
            <source>Nobody reset anything: Apache gave up.</source>
            <translation>リセットはありません。Apacheがあきらめました。</translation>
        </message>
        <message>
            <source>Nobody reset anything: nginx gave up.</source>
            <translation>リセットはありません。nginxがあきらめました。</translation>
        </message>
        <message>
            <source>Nobody says anything for a while</source>
            <translation>しばらく誰も何も言わない</translation>
        </message>
        <message>
            <source>Nobody. It is a message.</source>
            <translation>誰でもない。これはメッセージである。</translation>
        </message>
        <message>
            <source>Node.js</source>
            <translation>Node.js</translation>
        </message>
        <message>
            <source>Node.js calls an orderly close ECONNRESET as well. It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>Node.jsは、正常な切断もECONNRESETと呼びます。サービスが閉じた直後に、保持された接続を再び使ったときによく起こります。</translation>
        </message>
        <message>
            <source>Node.js ends itself when its heap is full, and the container is killed when the whole process is too large. The heap should stay at about three quarters of the memory limit; the example is for 512 MiB.</source>
            <translation>Node.jsはヒープがいっぱいになると自ら終了し、プロセス全体が大きすぎるとコンテナーが強制終了されます。ヒープはメモリ制限の約4分の3にしてください。例は512 MiBの場合です。</translation>
        </message>
        <message>
            <source>Node.js has its own list of authorities and does not look at that of the system.</source>
            <translation>Node.jsには独自の認証局の一覧があり、システムの一覧は参照しません。</translation>
        </message>
        <message>
            <source>Node.js reports ECONNRESET here although the close may have been orderly.</source>
            <translation>切断が正常だった可能性があっても、Node.jsはここでECONNRESETを報告します。</translation>
        </message>
        <message>
            <source>None of {{loss_samples}} packets was lost.</source>
            <translation>{{loss_samples}}個のパケットのうち、失われたものはありません。</translation>
        </message>
        <message>
            <source>None that matters.</source>
            <translation>特に影響はありません。</translation>
        </message>
        <message>
            <source>None worth naming.</source>
            <translation>特に挙げるものはありません。</translation>
        </message>
        <message>
            <source>None worth naming; the message carries no data.</source>
            <translation>特に挙げるものはありません。このメッセージはデータを運びません。</translation>
        </message>
        <message>
            <source>None; it is a message.</source>
            <translation>ありません。これはメッセージです。</translation>
        </message>
        <message>
            <source>None; it only reports better.</source>
            <translation>ありません。報告が詳しくなるだけです。</translation>
        </message>
        <message>
            <source>Not needed any more: the cause is clear.</source>
            <translation>もう必要ありません。原因は明らかです。</translation>
        </message>
        <message>
            <source>Not needed: you gave an address, not a name.</source>
            <translation>必要ありません。名前ではなくアドレスが入力されました。</translation>
        </message>
        <message>
            <source>Not user configurable; current FAQ says RST at expiry, older text says only that the session is not guaranteed.</source>
            <translation>利用者は設定できません。現在のFAQには期限切れ時にRSTとあり、古い資料にはセッションが保証されないとだけ書かれています。</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind nginx: that server was not running.</source>
            <translation>nginxの後ろで接続を受け付けるものがありませんでした。そのサーバーは動作していませんでした。</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind the Go proxy.</source>
            <translation>Goプロキシの後ろで接続を受け付けるものがありませんでした。</translation>
        </message>
        <message>
            <source>Nothing answers at the suspicious address that the name leads to.</source>
            <translation>名前が指す疑わしいアドレスからは、何も応答がありません。</translation>
        </message>
        <message>
            <source>Nothing at all, for minutes.</source>
            <translation>何分間も、何もない。</translation>
        </message>
        <message>
            <source>Nothing at all.</source>
            <translation>まったく何もない。</translation>
        </message>
        <message>
            <source>Nothing came back from this address.</source>
            <translation>このアドレスからは何も返ってきませんでした。</translation>
        </message>
        <message>
            <source>Nothing comes back from this address.</source>
            <translation>このアドレスからは何も返ってきません。</translation>
        </message>
        <message>
            <source>Nothing comes back from this address. A firewall drops the attempt silently, or no way leads there.</source>
            <translation>このアドレスからは何も返ってきません。ファイアウォールが試みを通知なしに捨てているか、そこへの経路がありません。</translation>
        </message>
        <message>
            <source>Nothing for the service: systemd has a setting of its own, LimitNOFILE.</source>
            <translation>サービスには効果がありません。systemdには独自の設定LimitNOFILEがあります。</translation>
        </message>
        <message>
            <source>Nothing is faster than the line. The request alone needs about 20 ms to get there.</source>
            <translation>回線より速いものはありません。リクエストが届くだけでも、約20 ms必要です。</translation>
        </message>
        <message>
            <source>Nothing is listening there</source>
            <translation>そこで待ち受けているものがない</translation>
        </message>
        <message>
            <source>Nothing listened behind the gateway: {{ev_upstream_refused}} times in the log.</source>
            <translation>ゲートウェイの後ろで待ち受けているものがありませんでした：ログに{{ev_upstream_refused}}回。</translation>
        </message>
        <message>
            <source>Nothing listens where nginx expects the application. Users saw 502.</source>
            <translation>nginxがアプリケーションを想定している場所で、待ち受けているものがありません。利用者には502が表示されました。</translation>
        </message>
        <message>
            <source>Nothing speaks for that any more. Do not accuse a box that no evidence reached.</source>
            <translation>それを裏づけるものは、もうありません。根拠のない機器を責めてはいけません。</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>することなし</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <source>Nothing unusual on this computer.</source>
            <translation>このコンピューターに異常はありません。</translation>
        </message>
        <message>
            <source>Nothing wrong was found</source>
            <translation>問題は見つからなかった</translation>
        </message>
        <message>
            <source>Nothing wrong was found.</source>
            <translation>問題は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing. It only counts.</source>
            <translation>ありません。数えるだけです。</translation>
        </message>
        <message>
            <source>Nothing. It only reads.</source>
            <translation>ありません。読み取るだけです。</translation>
        </message>
        <message>
            <source>Nothing: its call is dropped, and it tries again by itself.</source>
            <translation>何も見えない。呼び出しは捨てられ、クライアントは自動的に再試行する。</translation>
        </message>
        <message>
            <source>Notice a dead path after seconds, not minutes</source>
            <translation>切れた経路に、数分ではなく数秒で気付く</translation>
        </message>
        <message>
            <source>Notice a dead path sooner (whole computer)</source>
            <translation>切れた経路に早く気付く（コンピューター全体）</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (one connection)</source>
            <translation>切れた接続に早く気付く（1つの接続）</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (whole computer)</source>
            <translation>切れた接続に早く気付く（コンピューター全体）</translation>
        </message>
        <message>
            <source>Notice the order: first what happened, then who did it, then the setting. Whoever begins with the setting changes it on the wrong box.</source>
            <translation>順序に注目してください。まず何が起きたか、次に誰がしたか、それから設定です。設定から始めると、間違った機器を変更することになります。</translation>
        </message>
        <message>
            <source>Now imagine that the server closes after 5 seconds, and that your program uses the connection again after 4.999. The request and the farewell pass each other on the way. The server throws the request away, and your program reports a reset, an empty answer or a broken pipe.</source>
            <translation>サーバーが5秒後に閉じ、プログラムが4.999秒後に接続を再び使う場合を考えてください。リクエストと終了の知らせが、途中ですれ違います。サーバーはリクエストを捨て、プログラムはリセット、空の応答、または壊れたパイプを報告します。</translation>
        </message>
        <message>
            <source>Numbers that grow next to crc or csum point to a bad cable, card or driver.</source>
            <translation>crcまたはcsumの横の数値が増えている場合は、ケーブル、カード、またはドライバーの不良を示します。</translation>
        </message>
        <message>
            <source>OOM means out of memory. A processor limit makes a program slow; it never kills it.</source>
            <translation>OOMはout of memory（メモリ不足）の意味です。プロセッサーの制限はプログラムを遅くしますが、強制終了することはありません。</translation>
        </message>
        <message>
            <source>Observe your own application</source>
            <translation>自分のアプリケーションを観察する</translation>
        </message>
        <message>
            <source>OkHttp keeps idle connections for five minutes by default, longer than most servers.</source>
            <translation>OkHttpは、アイドル接続を既定で5分間保持します。ほとんどのサーバーより長い時間です。</translation>
        </message>
        <message>
            <source>Old answers live on until their time is over. Change it before, not during, a move.</source>
            <translation>古い応答は期限まで残ります。変更は移行中ではなく、移行の前に行ってください。</translation>
        </message>
        <message>
            <source>Old connection</source>
            <translation>古い接続</translation>
        </message>
        <message>
            <source>Old pages may be shown for up to an hour while the service is down.</source>
            <translation>サービスが停止している間、最長1時間、古いページが表示されることがあります。</translation>
        </message>
        <message>
            <source>Older versions of Puma close an idle connection after 20 s, newer ones after 65.</source>
            <translation>古いバージョンのPumaは20 s後、新しいバージョンは65 s後にアイドル接続を閉じます。</translation>
        </message>
        <message>
            <source>On Kubernetes nodes and other NAT computers late packets can count as invalid, travel on untranslated and draw a reset.</source>
            <translation>KubernetesノードなどのNATを行うコンピューターでは、遅れたパケットが無効とみなされ、変換されないまま先へ進んで、リセットを招くことがあります。</translation>
        </message>
        <message>
            <source>Once is chance. If it comes out the same ten times, believe it.</source>
            <translation>1回なら偶然です。10回とも同じなら、信じてください。</translation>
        </message>
        <message>
            <source>One HTTP/2 stream ended with an error.</source>
            <translation>1つのHTTP/2ストリームがエラーで終了しました。</translation>
        </message>
        <message>
            <source>One address carries 55000 connections to the same server. The second command shows whether ports ran out at all.</source>
            <translation>1つのアドレスは、同じサーバーへの接続を55000個まで運べます。2つ目のコマンドで、ポートが実際に足りなくなったかどうかが分かります。</translation>
        </message>
        <message>
            <source>One call was ended by the other side. The connection itself may live on.</source>
            <translation>1回の呼び出しが相手側によって終了されました。接続自体は続いている可能性があります。</translation>
        </message>
        <message>
            <source>One client can then no longer use up everything. 429 tells it to slow down.</source>
            <translation>1つのクライアントがすべてを使い切ることがなくなります。429は、速度を落とすようにクライアントへ伝えます。</translation>
        </message>
        <message>
            <source>One client for the whole program</source>
            <translation>プログラム全体で1つのクライアントを使う</translation>
        </message>
        <message>
            <source>One hint alone should never convict. But this one is strong, and it can be repeated as often as you like.</source>
            <translation>1つの手がかりだけで断定してはいけません。しかし、これは強い手がかりで、何度でも再現できます。</translation>
        </message>
        <message>
            <source>One kind of test that is run against the service.</source>
            <translation>サービスに対して実行されるテストの1種類。</translation>
        </message>
        <message>
            <source>One measured fact, with the range in which the true value lies.</source>
            <translation>測定された1つの事実。真の値が含まれる範囲も示します。</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>もう1つ</translation>
        </message>
        <message>
            <source>One of the server's processes dies while it handles a request; the others go on.</source>
            <translation>サーバーのプロセスの1つがリクエストの処理中に異常終了し、他のプロセスは動作を続けます。</translation>
        </message>
        <message>
            <source>One packet size for both networks</source>
            <translation>両方のネットワークでパケットサイズをそろえる</translation>
        </message>
        <message>
            <source>One page of the portal cannot be opened any more. All others can. The server team finds no error: “The client hung up.” Your user says: “The server hung up.” Both have logs to prove it, and both are honest.</source>
            <translation>ポータルの1つのページが開けなくなりました。他はすべて開けます。サーバー担当者はエラーを見つけられません：「クライアントが切りました。」利用者は言います：「サーバーが切りました。」両方とも証拠のログを持ち、どちらも正直です。</translation>
        </message>
        <message>
            <source>One polite request shows what answers, and what it says about keeping connections open.</source>
            <translation>1つの控えめなリクエストで、何が応答するか、接続の保持について何を伝えるかが分かります。</translation>
        </message>
        <message>
            <source>One process of Node.js takes new connections only between two pieces of work. A long computation fills the line, 511 places by default.</source>
            <translation>Node.jsの1つのプロセスが新しい接続を受け取るのは、処理と処理の間だけです。長い計算が続くと、列（既定で511個）が埋まります。</translation>
        </message>
        <message>
            <source>One process of the server dies</source>
            <translation>サーバーのプロセスの1つが異常終了する</translation>
        </message>
        <message>
            <source>One side sent something that is not valid in the protocol.</source>
            <translation>片側が、プロトコルで無効なものを送りました。</translation>
        </message>
        <message>
            <source>One too many</source>
            <translation>1つ多すぎる</translation>
        </message>
        <message>
            <source>One visitor is served well, thirty are too many. Find the number at which a server gives up, gently and on purpose.</source>
            <translation>1人の利用者にはよく応え、30人では多すぎます。サーバーが耐えられなくなる数を、意図的に少しずつ探します。</translation>
        </message>
        <message>
            <source>Only for encrypted connections.</source>
            <translation>暗号化された接続のみ。</translation>
        </message>
        <message>
            <source>Only for pages that are the same for everybody. Pick a folder that stays.</source>
            <translation>全員に同じ内容のページだけが対象です。消えないフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Only for paths that carry WebSocket or streamed answers. Without buffering a slow client holds the application for longer.</source>
            <translation>WebSocketまたはストリーミング応答を運ぶパスのみが対象です。バッファリングしないと、遅いクライアントがアプリケーションを長く占有します。</translation>
        </message>
        <message>
            <source>Only for web services (HTTP).</source>
            <translation>ウェブサービス（HTTP）のみ。</translation>
        </message>
        <message>
            <source>Only new logins do, and not even the user root when the line begins with a star.</source>
            <translation>変わるのは新しいログインだけです。行が星印で始まる場合は、ユーザーrootも対象外です。</translation>
        </message>
        <message>
            <source>Only packets to this destination become smaller. It helps when you cannot change the path.</source>
            <translation>この宛先へのパケットだけが小さくなります。経路を変えられない場合に役立ちます。</translation>
        </message>
        <message>
            <source>Only requests to this path.</source>
            <translation>このパスへのリクエストのみ。</translation>
        </message>
        <message>
            <source>Only some of the connections were accepted.</source>
            <translation>一部の接続だけが受け付けられました。</translation>
        </message>
        <message>
            <source>Only the connections of one process broke, and always after the same time. Something ends a process that takes too long or uses too much.</source>
            <translation>1つのプロセスの接続だけが、いつも同じ時間の後に切れました。時間がかかりすぎる、または資源を使いすぎるプロセスを、何かが終了させています。</translation>
        </message>
        <message>
            <source>Only the connections of one process broke.</source>
            <translation>1つのプロセスの接続だけが切れました。</translation>
        </message>
        <message>
            <source>Only this computer.</source>
            <translation>このコンピューターのみ。</translation>
        </message>
        <message>
            <source>Only this one connection.</source>
            <translation>この1つの接続のみ。</translation>
        </message>
        <message>
            <source>Open a connection</source>
            <translation>接続を開く</translation>
        </message>
        <message>
            <source>Open a connection (small packets)</source>
            <translation>接続を開く（小さいパケット）</translation>
        </message>
        <message>
            <source>Open connections</source>
            <translation>接続を開く</translation>
        </message>
        <message>
            <source>Open connections keep their old size. Below 1280 IPv6 does not work.</source>
            <translation>開いている接続のサイズは元のままです。1280未満では、IPv6が機能しません。</translation>
        </message>
        <message>
            <source>Open connections may break at the moment it is switched on.</source>
            <translation>切り替えた瞬間に、開いている接続が切れることがあります。</translation>
        </message>
        <message>
            <source>Open it only for the networks that need it, not for the whole world.</source>
            <translation>全世界にではなく、必要なネットワークにだけ開いてください。</translation>
        </message>
        <message>
            <source>Open the port in the network</source>
            <translation>ネットワークでポートを開く</translation>
        </message>
        <message>
            <source>Open the port in the security group</source>
            <translation>セキュリティグループでポートを開く</translation>
        </message>
        <message>
            <source>Opened a little later</source>
            <translation>少し後に開いた</translation>
        </message>
        <message>
            <source>Opened an hour ago</source>
            <translation>1時間前に開いた</translation>
        </message>
        <message>
            <source>Opened first</source>
            <translation>最初に開いた</translation>
        </message>
        <message>
            <source>Opened just now</source>
            <translation>たった今開いた</translation>
        </message>
        <message>
            <source>Opening a connection takes time. So programs keep one open after the answer and use it again: that is called keep-alive, and the stock of open connections is called a pool. The server keeps them open too, but not for ever. Typical are 5 seconds for Node.js and Apache, 75 for nginx.</source>
            <translation>接続を開くには時間がかかります。そこでプログラムは、応答の後も接続を開いておき、再び使います。これをキープアライブ、開いた接続の蓄えをプールと呼びます。サーバーも接続を開いておきますが、いつまでもではありません。典型的な値は、Node.jsとApacheが5秒、nginxが75秒です。</translation>
        </message>
        <message>
            <source>Opening connections</source>
            <translation>接続を開いています</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>オペレーティングシステム</translation>
        </message>
        <message>
            <source>Orderly close (FIN)</source>
            <translation>正常な切断（FIN）</translation>
        </message>
        <message>
            <source>Origin keep-alive must stay open longer than this value.</source>
            <translation>オリジンのキープアライブは、この値より長くなければなりません。</translation>
        </message>
        <message>
            <source>Origin that closes or resets a reused connection surfaces as 520.</source>
            <translation>オリジンが、再利用された接続を閉じるかリセットすると、520として現れます。</translation>
        </message>
        <message>
            <source>Other services fail from here as well</source>
            <translation>他のサービスもここから失敗する</translation>
        </message>
        <message>
            <source>Other services fail from here in the same way.</source>
            <translation>他のサービスもここから同じように失敗します。</translation>
        </message>
        <message>
            <source>Others remember that a name does not exist for as long as the last number of the SOA says. After a new entry they go on saying no until then.</source>
            <translation>他のネームサーバーは、名前が存在しないことを、SOAの最後の数値の時間だけ覚えています。新しく登録しても、それまでは「ない」と応答し続けます。</translation>
        </message>
        <message>
            <source>Out of memory (OOM)</source>
            <translation>メモリ不足（OOM）</translation>
        </message>
        <message>
            <source>Outgoing connections get another address. Tell those who filter by address.</source>
            <translation>外向きの接続のアドレスが変わります。アドレスで制限している相手に知らせてください。</translation>
        </message>
        <message>
            <source>Outgoing ports from a NAT gateway</source>
            <translation>NATゲートウェイから外向きのポートを得る</translation>
        </message>
        <message>
            <source>PHP</source>
            <translation>PHP</translation>
        </message>
        <message>
            <source>PHP ended a worker that was busy for too long.</source>
            <translation>PHPが、処理に時間のかかりすぎたワーカーを終了させました。</translation>
        </message>
        <message>
            <source>PHP had no free worker left; new requests had to wait.</source>
            <translation>PHPに空きワーカーがなく、新しいリクエストは待たされました。</translation>
        </message>
        <message>
            <source>PHP has its own timer in nginx. max_execution_time and request_terminate_timeout of PHP must allow as much.</source>
            <translation>PHPには、nginx内に専用のタイマーがあります。PHPのmax_execution_timeとrequest_terminate_timeoutも、同じだけの時間を許可しなければなりません。</translation>
        </message>
        <message>
            <source>PHP uses the same words for a reset and for an orderly close, and hides a short body altogether.</source>
            <translation>PHPは、リセットにも正常な切断にも同じ文言を使い、短いボディはまったく知らせません。</translation>
        </message>
        <message>
            <source>Packet loss</source>
            <translation>パケット損失</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes did not get through.</source>
            <translation>{{path_mtu_bytes}}バイトを超えるパケットは通りませんでした。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear on the way without notice.</source>
            <translation>{{path_mtu_bytes}}バイトを超えるパケットは、途中で通知なしに消えます。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without a word.</source>
            <translation>{{path_mtu_bytes}}バイトを超えるパケットは、黙って消えます。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without notice.</source>
            <translation>{{path_mtu_bytes}}バイトを超えるパケットは、通知なしに消えます。</translation>
        </message>
        <message>
            <source>Packets are lost, damaged or too large for a part of the way. Connections become slow, stall or break.</source>
            <translation>パケットが失われるか、破損するか、経路の一部にとって大きすぎます。接続が遅くなり、止まり、または切れます。</translation>
        </message>
        <message>
            <source>Packets of the server arrive with a counter of 52. A reset “from the server” arrives with 59. Who sent it?</source>
            <translation>サーバーのパケットは、カウンター52で届きます。「サーバーからの」リセットは59で届きます。誰が送ったのでしょうか？</translation>
        </message>
        <message>
            <source>Packets of up to {{path_mtu_bytes}} bytes pass.</source>
            <translation>{{path_mtu_bytes}}バイトまでのパケットは通ります。</translation>
        </message>
        <message>
            <source>Packets outside the expected window pass the firewall rules too. Set it on that node only.</source>
            <translation>想定範囲外のパケットも、ファイアウォールの規則を通るようになります。そのノードでだけ設定してください。</translation>
        </message>
        <message>
            <source>Pass established traffic after a change of rules</source>
            <translation>規則の変更後も確立済みの通信を通す</translation>
        </message>
        <message>
            <source>Pause in the upload longer than this ends the swallowing.</source>
            <translation>アップロードがこれより長く止まると、読み捨てが終わります。</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation>ペイロード</translation>
        </message>
        <message>
            <source>Per port and per policy values override it.</source>
            <translation>ポートごと、ポリシーごとの値が優先されます。</translation>
        </message>
        <message>
            <source>PgBouncer is the side that uses old connections again, so it must give them up first.</source>
            <translation>PgBouncerは古い接続を再び使う側なので、先に手放さなければなりません。</translation>
        </message>
        <message>
            <source>Plain number of seconds, no unit.</source>
            <translation>単位なしの秒数です。</translation>
        </message>
        <message>
            <source>Plain seconds in quotation marks, without a unit. The controller answers 504 after 60 s by default.</source>
            <translation>引用符で囲んだ、単位なしの秒数です。コントローラーは、既定では60 s後に504を返します。</translation>
        </message>
        <message>
            <source>Pods must be restarted to use it.</source>
            <translation>使うには、Podの再起動が必要です。</translation>
        </message>
        <message>
            <source>Pods that restart or log timeouts mean that CoreDNS is too small or cannot reach the outer name server.</source>
            <translation>再起動やタイムアウトを記録するPodがある場合、CoreDNSの規模が小さすぎるか、外部のネームサーバーに到達できていません。</translation>
        </message>
        <message>
            <source>Point the Service to the port of the pods</source>
            <translation>ServiceをPodのポートに向ける</translation>
        </message>
        <message>
            <source>Pool is on by default (320), so a Node or gunicorn pod with a 2-5 s keep-alive loses the race.</source>
            <translation>プールは既定で有効（320）なので、キープアライブが2～5 sのNodeやgunicornのPodは競争に負けます。</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>PostgreSQL</source>
            <translation>PostgreSQL</translation>
        </message>
        <message>
            <source>PostgreSQL closed a connection because it was idle for too long.</source>
            <translation>アイドル時間が長すぎたため、PostgreSQLが接続を閉じました。</translation>
        </message>
        <message>
            <source>PostgreSQL closed all connections because one of its processes had crashed.</source>
            <translation>プロセスの1つがクラッシュしたため、PostgreSQLがすべての接続を閉じました。</translation>
        </message>
        <message>
            <source>PostgreSQL had no free connection left.</source>
            <translation>PostgreSQLに空いている接続がありませんでした。</translation>
        </message>
        <message>
            <source>PostgreSQL was stopped or the connection was ended by an administrator.</source>
            <translation>PostgreSQLが停止されたか、管理者が接続を終了しました。</translation>
        </message>
        <message>
            <source>Probably the server itself, or something right beside it: ask the server team.</source>
            <translation>おそらくサーバー自体か、そのすぐ隣の何か。サーバー担当者に尋ねる。</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>プローブ</translation>
        </message>
        <message>
            <source>Probes do not move the closing time of a web server. They make a program notice sooner that the far end is gone, so that it does not reuse a dead connection. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>プローブを送っても、ウェブサーバーが閉じる時間は変わりません。相手がいなくなったことにプログラムが早く気付き、切れた接続を再利用しなくなります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Program 50 s, proxy 60 s, server 75 s.</source>
            <translation>プログラム50 s、プロキシ60 s、サーバー75 s。</translation>
        </message>
        <message>
            <source>Program 75 s, proxy 60 s, server 50 s.</source>
            <translation>プログラム75 s、プロキシ60 s、サーバー50 s。</translation>
        </message>
        <message>
            <source>Program, proxy and server stand in a row. Which waiting times fit?</source>
            <translation>プログラム、プロキシ、サーバーが一列に並んでいます。どの待ち時間が適切でしょうか？</translation>
        </message>
        <message>
            <source>Programs closed connections while received data was still unread; the kernel then sends a reset.</source>
            <translation>受信データを読まないまま、プログラムが接続を閉じました。その場合、カーネルがリセットを送ります。</translation>
        </message>
        <message>
            <source>Programs ended connections abruptly (linger 0), or data came after they had closed.</source>
            <translation>プログラムが接続を急に終わらせたか（linger 0）、閉じた後にデータが届きました。</translation>
        </message>
        <message>
            <source>Programs see a jump in time.</source>
            <translation>プログラムから見て時刻が飛びます。</translation>
        </message>
        <message>
            <source>Programs such as NetworkManager write this file anew. Set it there.</source>
            <translation>NetworkManagerなどのプログラムが、このファイルを書き直します。設定はそちらで行ってください。</translation>
        </message>
        <message>
            <source>Programs take the proxy from these variables, and each in its own way. The second line goes around it.</source>
            <translation>プログラムは、これらの変数からプロキシを読み取りますが、方法はそれぞれ異なります。2行目はプロキシを迂回します。</translation>
        </message>
        <message>
            <source>Programs that cannot follow a redirect must be changed.</source>
            <translation>リダイレクトに従えないプログラムは、変更が必要です。</translation>
        </message>
        <message>
            <source>Programs that listen on a port above 10000 may find it taken.</source>
            <translation>10000より大きいポートで待ち受けるプログラムは、ポートがすでに使われていることがあります。</translation>
        </message>
        <message>
            <source>Programs that listen on a port above 1024 may find it taken. List those in net.ipv4.ip_local_reserved_ports.</source>
            <translation>1024より大きいポートで待ち受けるプログラムは、ポートがすでに使われていることがあります。そのようなポートは、net.ipv4.ip_local_reserved_portsに列挙してください。</translation>
        </message>
        <message>
            <source>Property present in 22.23.3, 24.21.0, 25.9.0 and 26.10.0; absent in 18 and 20.</source>
            <translation>このプロパティは22.23.3、24.21.0、25.9.0、26.10.0にあり、18と20にはありません。</translation>
        </message>
        <message>
            <source>Protection programs and VPN clients sit between the browser and the network, and may end connections in the name of the server. Test once with it switched off.</source>
            <translation>保護プログラムやVPNクライアントは、ブラウザーとネットワークの間に入り、サーバーの名をかたって接続を終わらせることがあります。一度無効にしてテストしてください。</translation>
        </message>
        <message>
            <source>Provisioning tools set other starting values (60 or 120 s); read the profile.</source>
            <translation>プロビジョニングツールは別の初期値（60または120 s）を設定します。プロファイルを確認してください。</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Puma ended a worker that was busy for too long.</source>
            <translation>Pumaが、処理に時間のかかりすぎたワーカーを終了させました。</translation>
        </message>
        <message>
            <source>Put the earlier web.config back.</source>
            <translation>以前のweb.configに戻してください。</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Python (requests, urllib3, http.client)</source>
            <translation>Python（requests、urllib3、http.client）</translation>
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
            <translation>RSTは遅れたパケットの送信者にだけ送られ、両端には送られません。</translation>
        </message>
        <message>
            <source>RST, “from the server”</source>
            <translation>RST、「サーバーから」</translation>
        </message>
        <message>
            <source>RST, “from your program”</source>
            <translation>RST、「あなたのプログラムから」</translation>
        </message>
        <message>
            <source>RST: I do not know you any more</source>
            <translation>RST：もうあなたを知りません</translation>
        </message>
        <message>
            <source>RST: closed with data unread</source>
            <translation>RST：データを読まずに閉じました</translation>
        </message>
        <message>
            <source>RST: it is over</source>
            <translation>RST：終わりです</translation>
        </message>
        <message>
            <source>RST: this connection is closed</source>
            <translation>RST：この接続は閉じられています</translation>
        </message>
        <message>
            <source>RST_STREAM is not a TCP reset.</source>
            <translation>RST_STREAMはTCPのリセットではありません。</translation>
        </message>
        <message>
            <source>RabbitMQ closed a connection because no sign of life came.</source>
            <translation>生存信号が来なかったため、RabbitMQが接続を閉じました。</translation>
        </message>
        <message>
            <source>RabbitMQ stopped taking messages because its memory was used up.</source>
            <translation>メモリを使い切ったため、RabbitMQがメッセージの受け付けを止めました。</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>競争（レース）</translation>
        </message>
        <message>
            <source>Raise the circuit breakers</source>
            <translation>サーキットブレーカーの上限を上げる</translation>
        </message>
        <message>
            <source>Raise the limit to what your users really send, with some room, and in every box of the chain: proxy, web server and application each have their own.</source>
            <translation>制限を、利用者が実際に送る大きさに少し余裕を加えた値まで大きくしてください。連鎖の中のすべての機器で行います。プロキシ、ウェブサーバー、アプリケーションは、それぞれ独自の制限を持っています。</translation>
        </message>
        <message>
            <source>Raise the limits of the connection pool</source>
            <translation>コネクションプールの制限を大きくする</translation>
        </message>
        <message>
            <source>Raising every timeout hides the slow part and keeps connections busy. Raise only the link that gives up first, and keep the order: client, balancer, proxy, application.</source>
            <translation>すべてのタイムアウトを長くすると、遅い部分が隠れ、接続が占有され続けます。最初にあきらめる箇所だけを長くし、クライアント、ロードバランサー、プロキシ、アプリケーションの順序を守ってください。</translation>
        </message>
        <message>
            <source>Raising tcp_retries2 does not save connections on a lossy path. It only makes programs wait for longer.</source>
            <translation>tcp_retries2を大きくしても、損失のある経路の接続は救えません。プログラムが長く待つだけです。</translation>
        </message>
        <message>
            <source>Raising the limit without this proof is guesswork. ulimit in a shell and limits.conf do not reach services of systemd, and lsof counts libraries too.</source>
            <translation>この証明なしに制限を大きくするのは、当て推量です。シェルのulimitやlimits.confはsystemdのサービスには及ばず、lsofはライブラリも数えます。</translation>
        </message>
        <message>
            <source>Range documented; default 3 h from field reports.</source>
            <translation>範囲は文書に記載されています。既定値の3 hは現場の報告によるものです。</translation>
        </message>
        <message>
            <source>Read more before a client certificate is asked for</source>
            <translation>クライアント証明書を求める前に、より多く読む</translation>
        </message>
        <message>
            <source>Read refused uploads to the end</source>
            <translation>拒否されたアップロードを最後まで読む</translation>
        </message>
        <message>
            <source>Read the answer that came with the reset</source>
            <translation>リセットと一緒に届いた応答を読む</translation>
        </message>
        <message>
            <source>Read the body before you answer</source>
            <translation>応答する前にボディを読む</translation>
        </message>
        <message>
            <source>Read the words of caution. The program knows the habits of Node.js and tells you what the name does not say.</source>
            <translation>注意書きを読んでください。プログラムはNode.jsの癖を知っており、名前からは分からないことを教えてくれます。</translation>
        </message>
        <message>
            <source>Read what speaks against a verdict as well, and how sure it is.</source>
            <translation>判定の反証と、その確度も読んでください。</translation>
        </message>
        <message>
            <source>Read what the server recorded</source>
            <translation>サーバーの記録を読む</translation>
        </message>
        <message>
            <source>ReadTimeout, not a reset.</source>
            <translation>ReadTimeoutであり、リセットではありません。</translation>
        </message>
        <message>
            <source>Reading the same page twice harms nobody. A retry there is good practice.</source>
            <translation>同じページを2回読んでも、誰も困りません。その場合の再試行はよい習慣です。</translation>
        </message>
        <message>
            <source>Reboot needed for the registry form; SIO_KEEPALIVE_VALS or TCP_KEEPIDLE per socket.</source>
            <translation>レジストリで設定する場合は再起動が必要です。ソケットごとにはSIO_KEEPALIVE_VALSまたはTCP_KEEPIDLEを使います。</translation>
        </message>
        <message>
            <source>Record both ends at the same time</source>
            <translation>両端で同時に記録する</translation>
        </message>
        <message>
            <source>Record the packets of the tests</source>
            <translation>テストのパケットを記録する</translation>
        </message>
        <message>
            <source>Recv-Q is the number that waits and Send-Q the room for them. A growing first counter means that the program takes new connections too slowly.</source>
            <translation>Recv-Qは待っている数、Send-Qはその枠です。最初のカウンターが増えている場合、プログラムが新しい接続を受け取るのが遅すぎます。</translation>
        </message>
        <message>
            <source>Redis</source>
            <translation>Redis</translation>
        </message>
        <message>
            <source>Redis closed a client that read too slowly.</source>
            <translation>Redisが、読み取りの遅すぎるクライアントを閉じました。</translation>
        </message>
        <message>
            <source>Redis closed a connection because the client read too slowly and its buffer was full.</source>
            <translation>クライアントの読み取りが遅すぎてバッファーがいっぱいになったため、Redisが接続を閉じました。</translation>
        </message>
        <message>
            <source>Redis closes quiet clients when its timeout setting is not 0.</source>
            <translation>timeout設定が0でない場合、Redisは静かなクライアントを閉じます。</translation>
        </message>
        <message>
            <source>Redis closes the connection of a client that is above the limit, 10000 by default, or that reads its answers too slowly.</source>
            <translation>Redisは、制限（既定で10000）を超えたクライアント、または応答の読み取りが遅すぎるクライアントの接続を閉じます。</translation>
        </message>
        <message>
            <source>Redis had no free connection left.</source>
            <translation>Redisに空いている接続がありませんでした。</translation>
        </message>
        <message>
            <source>Refuse large bodies with a readable answer</source>
            <translation>大きなボディを読み取れる応答で拒否する</translation>
        </message>
        <message>
            <source>Refused connect is 502 at once.</source>
            <translation>接続を拒否されると、すぐに502になります。</translation>
        </message>
        <message>
            <source>Refused connections right afterwards say: the machine is up, the program is not.</source>
            <translation>直後に拒否される接続は、マシンは動作しているが、プログラムは動作していないことを示します。</translation>
        </message>
        <message>
            <source>Refused: nobody listens</source>
            <translation>拒否：待ち受けているものなし</translation>
        </message>
        <message>
            <source>Refused: nothing is listening on this port.</source>
            <translation>拒否：このポートで待ち受けているものがありません。</translation>
        </message>
        <message>
            <source>Regional Envoy-based variants: 600 s, maximum 600.</source>
            <translation>Envoyベースのリージョン型：600 s、最大600。</translation>
        </message>
        <message>
            <source>Regional and private REST APIs can go above 29 s after a quota increase.</source>
            <translation>リージョンREST APIとプライベートREST APIは、クォータの引き上げ後に29 sを超えられます。</translation>
        </message>
        <message>
            <source>Reload the server after each renewal</source>
            <translation>更新のたびにサーバーを再読み込みする</translation>
        </message>
        <message>
            <source>Remove the annotations and apply again.</source>
            <translation>アノテーションを削除して、もう一度適用してください。</translation>
        </message>
        <message>
            <source>Remove the class from the policy map again.</source>
            <translation>ポリシーマップからクラスを削除してください。</translation>
        </message>
        <message>
            <source>Remove the line and apply again.</source>
            <translation>その行を削除して、もう一度適用してください。</translation>
        </message>
        <message>
            <source>Remove the line and load the rules again.</source>
            <translation>その行を削除して、規則を再び読み込んでください。</translation>
        </message>
        <message>
            <source>Remove the rule and load the rules again.</source>
            <translation>その規則を削除して、規則を再び読み込んでください。</translation>
        </message>
        <message>
            <source>Remove the two annotations and apply again.</source>
            <translation>2つのアノテーションを削除して、もう一度適用してください。</translation>
        </message>
        <message>
            <source>Remove the two lines from the ConfigMap and apply again.</source>
            <translation>ConfigMapから2行を削除して、もう一度適用してください。</translation>
        </message>
        <message>
            <source>Remove the uploaded file on the server.</source>
            <translation>アップロードされたファイルをサーバーから削除してください。</translation>
        </message>
        <message>
            <source>Renew by itself, in good time</source>
            <translation>余裕を持って自動的に更新する</translation>
        </message>
        <message>
            <source>Renew the certificate</source>
            <translation>証明書を更新する</translation>
        </message>
        <message>
            <source>Repeat only what does no harm</source>
            <translation>害のないものだけを繰り返す</translation>
        </message>
        <message>
            <source>Repeating every request hides the fault and may do the work twice. Repeat only what may run twice.</source>
            <translation>すべてのリクエストを繰り返すと、障害が隠れ、処理が2回行われることがあります。2回実行してよいものだけを繰り返してください。</translation>
        </message>
        <message>
            <source>Replace child processes that grow</source>
            <translation>大きくなる子プロセスを置き換える</translation>
        </message>
        <message>
            <source>Replacing a child costs a moment of computing time.</source>
            <translation>子プロセスの置き換えに、少し計算時間がかかります。</translation>
        </message>
        <message>
            <source>Report that there is no fault.</source>
            <translation>障害はないと報告する。</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Request (small)</source>
            <translation>リクエスト（小）</translation>
        </message>
        <message>
            <source>Request with a word that the device dislikes</source>
            <translation>機器の嫌う言葉を含むリクエスト</translation>
        </message>
        <message>
            <source>Request, too late</source>
            <translation>リクエスト、遅すぎた</translation>
        </message>
        <message>
            <source>Requests beyond the line get 503 after ten seconds.</source>
            <translation>列に入りきらないリクエストは、10秒後に503になります。</translation>
        </message>
        <message>
            <source>Requests break when their header grows beyond {{payload_limit_bytes}} bytes.</source>
            <translation>ヘッダーが{{payload_limit_bytes}}バイトを超えると、リクエストが切れます。</translation>
        </message>
        <message>
            <source>Requests in the night.</source>
            <translation>夜間のリクエスト。</translation>
        </message>
        <message>
            <source>Requests wait longer at peaks.</source>
            <translation>ピーク時に、リクエストが長く待たされます。</translation>
        </message>
        <message>
            <source>Requests waited in HAProxy's queue until the time was up: the servers behind it had no free place (sQ).</source>
            <translation>リクエストがHAProxyの待ち行列で時間切れになりました。後ろのサーバーに空きがありませんでした（sQ）。</translation>
        </message>
        <message>
            <source>Requests whose header is larger than about {{payload_limit_bytes}} bytes are cut off.</source>
            <translation>ヘッダーが約{{payload_limit_bytes}}バイトを超えるリクエストは切断されます。</translation>
        </message>
        <message>
            <source>Requests with a large header are cut off.</source>
            <translation>ヘッダーの大きいリクエストは切断されます。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset (RST)</source>
            <translation>リセット（RST）</translation>
        </message>
        <message>
            <source>Reset at once</source>
            <translation>すぐにリセット</translation>
        </message>
        <message>
            <source>Reset or silence for refused connections</source>
            <translation>拒否した接続へのリセットまたは無応答</translation>
        </message>
        <message>
            <source>Resets all the time.</source>
            <translation>常にリセット。</translation>
        </message>
        <message>
            <source>Restart the computer to apply it.</source>
            <translation>適用するには、コンピューターを再起動してください。</translation>
        </message>
        <message>
            <source>Restart the computer to apply it. Works only for programs that switch keep-alive on.</source>
            <translation>適用するには、コンピューターを再起動してください。キープアライブを有効にするプログラムでのみ機能します。</translation>
        </message>
        <message>
            <source>Restart the service after a crash, but not for ever</source>
            <translation>クラッシュ後に再起動する。ただし無限には繰り返さない</translation>
        </message>
        <message>
            <source>Reuse connections to the application</source>
            <translation>アプリケーションへの接続を再利用する</translation>
        </message>
        <message>
            <source>Right after the break new connections are refused for two seconds. What does that prove?</source>
            <translation>切断の直後、新しい接続が2秒間拒否されました。これは何を証明しますか？</translation>
        </message>
        <message>
            <source>Right after the request the connection broke and nobody answered for a moment; then the server was back. The program behind the service dies while it handles the request.</source>
            <translation>リクエストの直後に接続が切れ、しばらく応答がなく、その後サーバーが復帰しました。サービスの後ろのプログラムが、リクエストの処理中に異常終了しています。</translation>
        </message>
        <message>
            <source>Right, but only at night.</source>
            <translation>正しいが、夜間だけ。</translation>
        </message>
        <message>
            <source>Right, old ones must make room.</source>
            <translation>そのとおり。古い接続は場所を空ける必要がある。</translation>
        </message>
        <message>
            <source>Right. A clock for each connection. A crash would end all three at one moment.</source>
            <translation>正解です。接続ごとに時計があります。クラッシュなら、3つとも同じ瞬間に終わります。</translation>
        </message>
        <message>
            <source>Right. A clock runs for each connection by itself. A restart hits young and old connections together.</source>
            <translation>正解です。時計は接続ごとに進みます。再起動では、新しい接続も古い接続も一緒に切れます。</translation>
        </message>
        <message>
            <source>Right. A crash throws out everybody, also a single visitor at night.</source>
            <translation>正解です。クラッシュは、夜間の1人の利用者も含めて全員を追い出します。</translation>
        </message>
        <message>
            <source>Right. A new connection cannot be too old. If first requests fail as well, look for another cause, such as a crash.</source>
            <translation>正解です。新しい接続が古すぎることはありません。最初のリクエストも失敗するなら、クラッシュなど別の原因を探してください。</translation>
        </message>
        <message>
            <source>Right. A reset that comes sooner than the round trip was not sent at its far end. It is a proof of its own, beside the counter.</source>
            <translation>正解です。往復時間より早く来るリセットは、反対側の端から送られたものではありません。カウンターとは別の、独立した証明です。</translation>
        </message>
        <message>
            <source>Right. A third of the limit leaves room for a lost packet and a second try.</source>
            <translation>正解です。制限の3分の1なら、パケットが1つ失われても、もう一度試す余裕があります。</translation>
        </message>
        <message>
            <source>Right. And then the service must be restarted. Look into /proc/PID/limits to see what really counts.</source>
            <translation>正解です。その後、サービスの再起動が必要です。実際に適用されている値は、/proc/PID/limitsで確認してください。</translation>
        </message>
        <message>
            <source>Right. And where memory grows day by day, more of it only moves the hour of the next crash.</source>
            <translation>正解です。なお、メモリが日ごとに増えていく場合、増設しても次のクラッシュの時刻がずれるだけです。</translation>
        </message>
        <message>
            <source>Right. For a close before the answer Node.js reports ECONNRESET too. The words “socket hang up” even speak for the polite close.</source>
            <translation>正解です。応答前の切断についても、Node.jsはECONNRESETを報告します。「socket hang up」という文言は、むしろ礼儀正しい切断を示します。</translation>
        </message>
        <message>
            <source>Right. It is the look-alike of this lesson. A server, too, may reset one single page.</source>
            <translation>正解です。これがこのレッスンの紛らわしい例です。サーバーも、1つのページだけをリセットすることがあります。</translation>
        </message>
        <message>
            <source>Right. It is the look-alike of this lesson. Slow becomes a fault of connections only when somebody's patience ends first.</source>
            <translation>正解です。これがこのレッスンの紛らわしい例です。遅さが接続の障害になるのは、誰かの忍耐が先に尽きたときだけです。</translation>
        </message>
        <message>
            <source>Right. It passed seven routers fewer. The exact number shows at which step of the way it sits.</source>
            <translation>正解です。通ったルーターが7つ少なくなっています。正確な数から、経路のどのステップにあるかが分かります。</translation>
        </message>
        <message>
            <source>Right. On Linux about a quarter of an hour, unless the program is less patient. That is why users say “it hangs” and not “it breaks”.</source>
            <translation>正解です。Linuxでは約15分です（プログラムが先にあきらめる場合を除く）。利用者が「切れる」ではなく「固まる」と言うのは、このためです。</translation>
        </message>
        <message>
            <source>Right. On Linux the status could still be read after the error in every server we measured. Curl does so, which makes it a good second opinion.</source>
            <translation>正解です。Linuxでは、測定したどのサーバーでも、エラーの後にステータスを読み取れました。curlはこれを行うため、確認用に役立ちます。</translation>
        </message>
        <message>
            <source>Right. Only with “do not fragment” does it test the size: ping -M do -s 1472 on Linux, ping -f -l 1472 on Windows.</source>
            <translation>正解です。大きさをテストできるのは「分割禁止」の場合だけです。Linuxではping -M do -s 1472、Windowsではping -f -l 1472を使います。</translation>
        </message>
        <message>
            <source>Right. So do not blame a little loss for a reset. Look for something that sends resets.</source>
            <translation>正解です。わずかな損失をリセットのせいにしてはいけません。リセットを送るものを探してください。</translation>
        </message>
        <message>
            <source>Right. So resets in the middle of old connections need another explanation, such as a timer or a filter.</source>
            <translation>正解です。したがって、古い接続の途中で起こるリセットには、タイマーやフィルターなど別の説明が必要です。</translation>
        </message>
        <message>
            <source>Right. That is what the line says. The measurement adds the rest.</source>
            <translation>正解です。行にはそう書かれています。残りは測定で分かります。</translation>
        </message>
        <message>
            <source>Right. That is why a reset can cost you the last part of an answer.</source>
            <translation>正解です。リセットで応答の最後の部分が失われることがあるのは、このためです。</translation>
        </message>
        <message>
            <source>Right. That is why nginx repeats reading requests by itself, while a POST fails with 502. And repeating hides the cause; the times should still be put right.</source>
            <translation>正解です。nginxが読み取りのリクエストを自動的に繰り返し、POSTは502で失敗させるのは、このためです。また、繰り返しは原因を隠します。時間の設定はやはり直すべきです。</translation>
        </message>
        <message>
            <source>Right. The border lies near the size of a packet, about 1,400 bytes. Limits that people set are far larger.</source>
            <translation>正解です。境目は、パケットの大きさに近い約1,400バイトにあります。人が設ける制限は、はるかに大きな値です。</translation>
        </message>
        <message>
            <source>Right. The buffers hold some megabytes. With a limit of 1 MB up to 5 MB can be sent. So one tries whole files of different sizes and looks which ones pass.</source>
            <translation>正解です。バッファーには数メガバイト入ります。制限が1 MBでも、最大5 MB送れることがあります。そのため、さまざまな大きさのファイルを丸ごと試し、どれが通るかを見ます。</translation>
        </message>
        <message>
            <source>Right. The clock counts silence, and every packet sets it back to zero. The report may then take as long as it likes.</source>
            <translation>正解です。時計が数えるのは無通信の時間で、どのパケットでもゼロに戻ります。そうすれば、レポートにはいくら時間がかかっても構いません。</translation>
        </message>
        <message>
            <source>Right. The farther back, the longer the wait. Whoever uses a connection again gives it up first.</source>
            <translation>正解です。後ろにあるものほど長く待ちます。接続を再び使う側が、先に手放します。</translation>
        </message>
        <message>
            <source>Right. The first packet is thrown away without a word. The client repeats it after 1 second, then again and again, until it gives up.</source>
            <translation>正解です。最初のパケットは黙って捨てられます。クライアントは1秒後に再送し、あきらめるまで繰り返します。</translation>
        </message>
        <message>
            <source>Right. The operating system closes the connection properly on behalf of the dead program.</source>
            <translation>正解です。終了したプログラムの代わりに、オペレーティングシステムが接続を正しく閉じます。</translation>
        </message>
        <message>
            <source>Right. The operating system refuses because no program wants the call. Together with the common end this is the sign of a restart.</source>
            <translation>正解です。呼び出しを受けるプログラムがないため、オペレーティングシステムが拒否します。一斉の終了と合わせて、再起動の印です。</translation>
        </message>
        <message>
            <source>Right. The program proposes the test that would settle most, and says why. “Cannot tell yet” is an honest result.</source>
            <translation>正解です。プログラムは、最も決め手になるテストを提案し、その理由を示します。「まだ判断できません」は正直な結果です。</translation>
        </message>
        <message>
            <source>Right. The same limit, but a server with good manners. There is no reset to look for.</source>
            <translation>正解です。制限は同じですが、礼儀正しいサーバーです。探すべきリセットはありません。</translation>
        </message>
        <message>
            <source>Right. The same seconds, but different sizes. Raising the size limit would change nothing.</source>
            <translation>正解です。秒数は同じで、大きさは異なります。サイズ制限を大きくしても、何も変わりません。</translation>
        </message>
        <message>
            <source>Right. The side that uses a connection again must give it up first. Then it never touches one that is about to close.</source>
            <translation>正解です。接続を再び使う側が、先に手放さなければなりません。そうすれば、閉じられそうな接続に触れることはありません。</translation>
        </message>
        <message>
            <source>Right. Web servers that give up waiting normally close politely, and often note it. An abrupt reset at a constant silence points to a box on the way.</source>
            <translation>正解です。待つのをあきらめたウェブサーバーは、通常、礼儀正しく閉じ、多くはそれを記録します。一定の無通信で起こる突然のリセットは、途中の機器を示します。</translation>
        </message>
        <message>
            <source>Roll out without a gap</source>
            <translation>途切れなくロールアウトする</translation>
        </message>
        <message>
            <source>Roll-outs take a little longer. The image must contain the sleep command.</source>
            <translation>ロールアウトに少し長く時間がかかります。イメージにsleepコマンドが含まれている必要があります。</translation>
        </message>
        <message>
            <source>Router</source>
            <translation>ルーター</translation>
        </message>
        <message>
            <source>Ruby</source>
            <translation>Ruby</translation>
        </message>
        <message>
            <source>Rules that are not in this list no longer hold. Keep a second session open while you load it.</source>
            <translation>この一覧にない規則は、効力を失います。読み込む間、2つ目のセッションを開いたままにしてください。</translation>
        </message>
        <message>
            <source>Rules that need the beginning of a connection do not see it.</source>
            <translation>接続の開始を必要とする規則には、それが見えません。</translation>
        </message>
        <message>
            <source>Run Remove-NetFirewallRule with the same name.</source>
            <translation>同じ名前でRemove-NetFirewallRuleを実行してください。</translation>
        </message>
        <message>
            <source>Run az network nsg rule delete with the same name.</source>
            <translation>同じ名前でaz network nsg rule deleteを実行してください。</translation>
        </message>
        <message>
            <source>Run disassociate-nat-gateway-address for that address.</source>
            <translation>そのアドレスに対してdisassociate-nat-gateway-addressを実行してください。</translation>
        </message>
        <message>
            <source>Run docker update --restart no with the name of the container.</source>
            <translation>コンテナーの名前を指定してdocker update --restart noを実行してください。</translation>
        </message>
        <message>
            <source>Run gcloud compute firewall-rules delete with the same name.</source>
            <translation>同じ名前でgcloud compute firewall-rules deleteを実行してください。</translation>
        </message>
        <message>
            <source>Run ip route del with the same destination.</source>
            <translation>同じ宛先でip route delを実行してください。</translation>
        </message>
        <message>
            <source>Run it on the gateway, with the address of the service behind it. It tells whether that service is slow, closed or fine.</source>
            <translation>ゲートウェイで、後ろのサービスのアドレスを指定して実行してください。そのサービスが遅いのか、閉じているのか、正常なのかが分かります。</translation>
        </message>
        <message>
            <source>Run it on the server while somebody tries. Nothing: they are dropped on the way. Only requests: the server drops them or the answer takes another way. Both: the answer gets lost.</source>
            <translation>誰かが試している間に、サーバーで実行してください。何も表示されない場合、途中で捨てられています。リクエストだけの場合、サーバーが捨てているか、応答が別の経路を通っています。両方の場合、応答が失われています。</translation>
        </message>
        <message>
            <source>Run it on the server. A rule that drops leaves the client waiting; a rule that rejects answers at once.</source>
            <translation>サーバーで実行してください。dropする規則ではクライアントが待たされ、rejectする規則ではすぐに応答が返ります。</translation>
        </message>
        <message>
            <source>Run nft delete table inet mss.</source>
            <translation>nft delete table inet mssを実行してください。</translation>
        </message>
        <message>
            <source>Run nft delete table inet rstwatch.</source>
            <translation>nft delete table inet rstwatchを実行してください。</translation>
        </message>
        <message>
            <source>Run revoke-security-group-ingress with the same words.</source>
            <translation>同じ引数でrevoke-security-group-ingressを実行してください。</translation>
        </message>
        <message>
            <source>Run sc.exe failure with actions= "" and the name of the service.</source>
            <translation>actions= ""とサービスの名前を指定してsc.exe failureを実行してください。</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service and restart it.</source>
            <translation>サービスの名前を指定してsystemctl revertを実行し、サービスを再起動してください。</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service.</source>
            <translation>サービスの名前を指定してsystemctl revertを実行してください。</translation>
        </message>
        <message>
            <source>Run the same command with -D instead of -A.</source>
            <translation>同じコマンドを、-Aの代わりに-Dで実行してください。</translation>
        </message>
        <message>
            <source>Run the same command with on instead of off.</source>
            <translation>同じコマンドを、offの代わりにonで実行してください。</translation>
        </message>
        <message>
            <source>Run the same command with the old value. Note it down before you change anything.</source>
            <translation>同じコマンドを、元の値で実行してください。何かを変更する前に、元の値を書き留めておいてください。</translation>
        </message>
        <message>
            <source>Run the same test here again. A body just above the old limit must get through.</source>
            <translation>ここで同じテストをもう一度実行してください。以前の制限をわずかに超えるボディが通らなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. Compare captures from both ends. No reset may appear that neither end sent.</source>
            <translation>ここで同じテストをもう一度実行し、両端のキャプチャを比較してください。どちらの端も送っていないリセットが現れてはなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. Do it at the busiest time. Connections must succeed quickly.</source>
            <translation>ここで同じテストをもう一度実行してください。最も混み合う時間に行います。接続がすぐに成功しなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. Large and small packets must arrive alike.</source>
            <translation>ここで同じテストをもう一度実行してください。大きなパケットも小さなパケットも同じように届かなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. Reusing a connection must work every time, also right before the limit.</source>
            <translation>ここで同じテストをもう一度実行してください。制限の直前も含め、接続の再利用が毎回成功しなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection attempt must get an answer.</source>
            <translation>ここで同じテストをもう一度実行してください。接続の試みに応答がなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection must be accepted.</source>
            <translation>ここで同じテストをもう一度実行してください。接続が受け付けられなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The encrypted connection must be set up without a complaint.</source>
            <translation>ここで同じテストをもう一度実行してください。暗号化された接続が、エラーなしに確立されなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The measured silence limit must have moved above the silence your application needs, or disappeared.</source>
            <translation>ここで同じテストをもう一度実行してください。測定される無通信の制限が、アプリケーションに必要な無通信より長くなるか、なくなっていなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The name must give the right address every time.</source>
            <translation>ここで同じテストをもう一度実行してください。名前から毎回正しいアドレスが得られなければなりません。</translation>
        </message>
        <message>
            <source>Run the same test here again. The slow page must answer without 502, 503 or 504.</source>
            <translation>ここで同じテストをもう一度実行してください。遅いページが、502、503、504にならずに応答しなければなりません。</translation>
        </message>
        <message>
            <source>Run the same with --remove-port.</source>
            <translation>同じものを--remove-portで実行してください。</translation>
        </message>
        <message>
            <source>Run the test that the page proposes next.</source>
            <translation>ページが次に提案するテストを実行する。</translation>
        </message>
        <message>
            <source>Run timedatectl set-ntp false.</source>
            <translation>timedatectl set-ntp falseを実行してください。</translation>
        </message>
        <message>
            <source>Run ufw delete allow with the same words.</source>
            <translation>同じ引数でufw delete allowを実行してください。</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Rust</source>
            <translation>Rust</translation>
        </message>
        <message>
            <source>Rust (hyper, reqwest)</source>
            <translation>Rust（hyper、reqwest）</translation>
        </message>
        <message>
            <source>SO_REUSEADDR does not let two programs share a port. It only allows a restart while old connections are in TIME_WAIT.</source>
            <translation>SO_REUSEADDRを使っても、2つのプログラムがポートを共有することはできません。古い接続がTIME_WAITの間に再起動できるようになるだけです。</translation>
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
            <translation>Safari、iPhone、Mac</translation>
        </message>
        <message>
            <source>Same timer also covers a stalled read during a request (idle timeout expired exception).</source>
            <translation>同じタイマーが、リクエスト中に止まった読み取りにも適用されます（idle timeout expired例外）。</translation>
        </message>
        <message>
            <source>Same timer turns into a real RST: partial header, partial body, unread response and return 444 all reset; a plain idle keep-alive still gets FIN.</source>
            <translation>同じタイマーで本物のRSTになります。途中までのヘッダー、途中までのボディ、読まれない応答、return 444はすべてリセットされます。通常のアイドルのキープアライブは、やはりFINです。</translation>
        </message>
        <message>
            <source>Say where the encrypted port is</source>
            <translation>暗号化されたポートの場所を伝える</translation>
        </message>
        <message>
            <source>Second request, sent a moment before the FIN arrived</source>
            <translation>2つ目のリクエスト、FINが届く直前に送信</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}).</source>
            <translation>安全（{{tls_version}}）。</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}); the certificate is valid for {{floor(tls_days_left)}} more days.</source>
            <translation>安全（{{tls_version}}）。証明書の残り有効期間は{{floor(tls_days_left)}}日です。</translation>
        </message>
        <message>
            <source>Secure connections failed: {{ev_tls_failed}} times in the log.</source>
            <translation>安全な接続に失敗しました：ログに{{ev_tls_failed}}回。</translation>
        </message>
        <message>
            <source>Security device</source>
            <translation>セキュリティ機器</translation>
        </message>
        <message>
            <source>See whether the waiting line was full</source>
            <translation>待ち行列がいっぱいだったかを確認する</translation>
        </message>
        <message>
            <source>Seen as 504 or 500 at 3 min 50 s.</source>
            <translation>3分50秒で504または500として現れます。</translation>
        </message>
        <message>
            <source>Send and fetch larger amounts</source>
            <translation>より大きなデータを送受信する</translation>
        </message>
        <message>
            <source>Send it to the server team as the cause.</source>
            <translation>原因としてサーバー担当者に送る。</translation>
        </message>
        <message>
            <source>Send one request</source>
            <translation>1つのリクエストを送る</translation>
        </message>
        <message>
            <source>Send requests only to pods that are ready</source>
            <translation>準備のできたPodにだけリクエストを送る</translation>
        </message>
        <message>
            <source>Send signs of life (one connection)</source>
            <translation>生存信号を送る（1つの接続）</translation>
        </message>
        <message>
            <source>Send signs of life (whole computer)</source>
            <translation>生存信号を送る（コンピューター全体）</translation>
        </message>
        <message>
            <source>Send signs of life from .NET</source>
            <translation>.NETから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life from Go</source>
            <translation>Goから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life from Redis</source>
            <translation>Redisから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life from a pod</source>
            <translation>Podから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life from requests</source>
            <translation>requestsから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life from the database</source>
            <translation>データベースから生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life on quiet gRPC connections</source>
            <translation>静かなgRPC接続で生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life through a WebSocket</source>
            <translation>WebSocketで生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life to both sides</source>
            <translation>両側に生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life to quiet clients</source>
            <translation>静かなクライアントに生存信号を送る</translation>
        </message>
        <message>
            <source>Send signs of life to quiet logins</source>
            <translation>静かなログインに生存信号を送る</translation>
        </message>
        <message>
            <source>Send something while the page works</source>
            <translation>ページの処理中に何かを送る</translation>
        </message>
        <message>
            <source>Send the file in pieces</source>
            <translation>ファイルを分割して送る</translation>
        </message>
        <message>
            <source>Send the name to the server behind</source>
            <translation>後ろのサーバーに名前を送る</translation>
        </message>
        <message>
            <source>Send the same file again at once.</source>
            <translation>同じファイルをすぐにもう一度送る。</translation>
        </message>
        <message>
            <source>Send the whole chain and allow current versions</source>
            <translation>証明書チェーン全体を送り、現行バージョンを許可する</translation>
        </message>
        <message>
            <source>Sending fails in the middle of an upload. What should a good program do next?</source>
            <translation>アップロードの途中で送信に失敗しました。よいプログラムは次に何をすべきでしょうか？</translation>
        </message>
        <message>
            <source>Sends the file upload.bin. Use one that may be uploaded.</source>
            <translation>ファイルupload.binを送信します。アップロードしてよいものを使ってください。</translation>
        </message>
        <message>
            <source>Serve a stored answer while the service is slow</source>
            <translation>サービスが遅い間は保存済みの応答を返す</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Server name (SNI)</source>
            <translation>サーバー名（SNI）</translation>
        </message>
        <message>
            <source>Servers limit the size of what they accept: nginx to 1 MB unless told otherwise. A well-mannered server answers 413, “content too large”, and everybody knows what to do. But to read that answer, your program must still be listening, and mostly it is busy sending.</source>
            <translation>サーバーは、受け付ける大きさを制限します。nginxでは、指定がなければ1 MBです。礼儀正しいサーバーは413「content too large」を返し、誰もが何をすべきか分かります。しかし、その応答を読むには、プログラムがまだ耳を傾けていなければならず、たいていは送信で手いっぱいです。</translation>
        </message>
        <message>
            <source>Sessions denied by a profile; reset-client, reset-server and reset-both actions send RST instead.</source>
            <translation>プロファイルで拒否されたセッション。reset-client、reset-server、reset-bothのアクションでは、代わりにRSTが送られます。</translation>
        </message>
        <message>
            <source>Set by the builder; other embeddings may leave it unset.</source>
            <translation>ビルダーが設定します。別の組み込み方では設定されないことがあります。</translation>
        </message>
        <message>
            <source>Set it only for the slow path. Slow requests then hold a connection for longer.</source>
            <translation>遅いパスにだけ設定してください。その場合、遅いリクエストが接続を長く占有します。</translation>
        </message>
        <message>
            <source>Set tcp_mtu_probing to 0 again.</source>
            <translation>tcp_mtu_probingを0に戻してください。</translation>
        </message>
        <message>
            <source>Set the clock right</source>
            <translation>時計を合わせる</translation>
        </message>
        <message>
            <source>Set the numbers that the first line showed.</source>
            <translation>1行目に表示された数値を設定してください。</translation>
        </message>
        <message>
            <source>Set the old number, which the first line shows.</source>
            <translation>1行目に表示される元の数値を設定してください。</translation>
        </message>
        <message>
            <source>Set the old value, 300 by default, and rewrite again.</source>
            <translation>元の値（既定では300）を設定し、もう一度書き換えてください。</translation>
        </message>
        <message>
            <source>Set the old value, which the first line shows.</source>
            <translation>1行目に表示される元の値を設定してください。</translation>
        </message>
        <message>
            <source>Set the old values again.</source>
            <translation>元の値を設定してください。</translation>
        </message>
        <message>
            <source>Set the old values and rewrite again.</source>
            <translation>元の値を設定し、もう一度書き換えてください。</translation>
        </message>
        <message>
            <source>Set the old values, which the first line shows.</source>
            <translation>1行目に表示される元の各値を設定してください。</translation>
        </message>
        <message>
            <source>Set the value to 0 again.</source>
            <translation>値を0に戻してください。</translation>
        </message>
        <message>
            <source>Several signs together: the counter, the time, and that another page works. One sign alone would not be enough.</source>
            <translation>複数の手がかりがそろっています。カウンター、時間、そして別のページが正常なことです。1つだけでは足りません。</translation>
        </message>
        <message>
            <source>Share the room fairly between clients</source>
            <translation>クライアント間で枠を公平に分ける</translation>
        </message>
        <message>
            <source>Shipped server.xml sets 20000: silent connection and half header closed at 20.08 s by FIN.</source>
            <translation>付属のserver.xmlでは20000に設定されています。無通信の接続と途中までのヘッダーは、20.08 sでFINにより閉じられました。</translation>
        </message>
        <message>
            <source>Short names of other namespaces must be written out.</source>
            <translation>他の名前空間の短い名前は、省略せずに書く必要があります。</translation>
        </message>
        <message>
            <source>Short outages that healed by themselves now end the connection. Linux only.</source>
            <translation>自然に回復していた短い途絶でも、接続が終わるようになります。Linuxのみ。</translation>
        </message>
        <message>
            <source>Shorter, 4 seconds for instance.</source>
            <translation>短く。たとえば4秒。</translation>
        </message>
        <message>
            <source>Shows each station on the way and where delay begins.</source>
            <translation>経路上の各中継点と、遅延が始まる箇所が分かります。</translation>
        </message>
        <message>
            <source>Shows whether a limit, a proxy or a VPN on this computer is involved.</source>
            <translation>このコンピューターの制限、プロキシ、またはVPNが関係しているかが分かります。</translation>
        </message>
        <message>
            <source>Shows whether all connections die together, as they do when a program restarts.</source>
            <translation>プログラムの再起動時のように、すべての接続がまとまって切れるかどうかが分かります。</translation>
        </message>
        <message>
            <source>Shows whether data gets lost on the way.</source>
            <translation>データが途中で失われるかどうかが分かります。</translation>
        </message>
        <message>
            <source>Shows whether large packets disappear on the way while small ones pass.</source>
            <translation>小さなパケットは通り、大きなパケットが途中で消えるかどうかが分かります。</translation>
        </message>
        <message>
            <source>Shows whether only this service is affected, or everything from here.</source>
            <translation>影響を受けているのがこのサービスだけか、ここからのすべてかが分かります。</translation>
        </message>
        <message>
            <source>Shows whether the service accepts connections, and whether it does so every time.</source>
            <translation>サービスが接続を受け付けるか、毎回受け付けるかが分かります。</translation>
        </message>
        <message>
            <source>Shutdown does not wait for WebSocket connections; end those yourself.</source>
            <translation>シャットダウンはWebSocket接続を待ちません。自分で終了させてください。</translation>
        </message>
        <message>
            <source>Shutdown takes no new connections and waits for the open ones. Without it every open request is cut off when the program is stopped.</source>
            <translation>シャットダウンでは、新しい接続を受け付けず、開いている接続を待ちます。これがないと、プログラムの停止時に処理中のリクエストがすべて切断されます。</translation>
        </message>
        <message>
            <source>Sidecar gone before the application has finished is a classic reset during roll-outs.</source>
            <translation>アプリケーションより先にサイドカーが終了するのは、ロールアウト時のリセットの典型的な原因です。</translation>
        </message>
        <message>
            <source>Silence ends the connection</source>
            <translation>無通信で接続が終わる</translation>
        </message>
        <message>
            <source>Silence ends the connection with a normal close</source>
            <translation>無通信で接続が通常の切断で終わる</translation>
        </message>
        <message>
            <source>Silence ends the connection with a reset</source>
            <translation>無通信で接続がリセットで終わる</translation>
        </message>
        <message>
            <source>Silence ends the connection without notice</source>
            <translation>無通信で接続が通知なしに終わる</translation>
        </message>
        <message>
            <source>Silence ends the connection; the reset comes at the next use</source>
            <translation>無通信で接続が終わり、次に使うとリセットが来る</translation>
        </message>
        <message>
            <source>Silence follows when the whole machine loses power or its cable. When only the program dies, the operating system still answers for it.</source>
            <translation>無通信になるのは、マシン全体の電源が落ちたときやケーブルが抜けたときです。プログラムだけが終了した場合は、オペレーティングシステムが代わりに応答します。</translation>
        </message>
        <message>
            <source>Silence in the middle of a request ends it</source>
            <translation>リクエスト途中の無通信で終わる</translation>
        </message>
        <message>
            <source>Silence is no proof that the server is off; most firewalls drop unwanted attempts without a word.</source>
            <translation>応答がなくても、サーバーが停止している証拠にはなりません。ほとんどのファイアウォールは、望まない試みを黙って捨てます。</translation>
        </message>
        <message>
            <source>Silence of up to {{idle_survived_s}} s alone did not break a connection.</source>
            <translation>{{idle_survived_s}} sまでの無通信だけでは、接続は切れませんでした。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection with a reset.</source>
            <translation>{{idle_limit_s}} sの無通信で、接続がリセットで終わります。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection, without any notice.</source>
            <translation>{{idle_limit_s}} sの無通信で、接続が何の通知もなく終わります。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection.</source>
            <translation>{{idle_limit_s}} sの無通信で、接続が終わります。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ended in a reset.</source>
            <translation>リクエスト途中の{{request_idle_limit_s}} sの無通信が、リセットで終わりました。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ends it, and long requests fail.</source>
            <translation>リクエスト途中の{{request_idle_limit_s}} sの無通信で終了し、長いリクエストが失敗します。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} seconds in the middle of a request ends the connection.</source>
            <translation>リクエスト途中の{{request_idle_limit_s}}秒の無通信で、接続が終わります。</translation>
        </message>
        <message>
            <source>Silence, shorter than the limit</source>
            <translation>制限より短い無通信</translation>
        </message>
        <message>
            <source>Silence: the box lets its clock run</source>
            <translation>無通信：機器の時計が進む</translation>
        </message>
        <message>
            <source>Since 2.4.8 SSLCertificateFile takes the whole chain; SSLCertificateChainFile is no longer needed.</source>
            <translation>2.4.8以降、SSLCertificateFileはチェーン全体を受け付けます。SSLCertificateChainFileはもう必要ありません。</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line for half-open connections was full at times.</source>
            <translation>コンピューターの起動以降、半開きの接続の待ち行列がいっぱいになることがありました。</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line of a listening program was full at times, and the kernel dropped connections.</source>
            <translation>コンピューターの起動以降、待ち受けプログラムの待ち行列がいっぱいになることがあり、カーネルが接続を捨てました。</translation>
        </message>
        <message>
            <source>Since the new VPN, the intranet shows the head of a page and then nothing more. Logging in works. Chat works. Printing a large list hangs until somebody gives up. There is no error message at all.</source>
            <translation>新しいVPNになってから、イントラネットのページの先頭だけが表示され、その先は何も表示されません。ログインは成功します。チャットも使えます。大きな一覧の印刷は、誰かがあきらめるまで止まったままです。エラーメッセージはまったく出ません。</translation>
        </message>
        <message>
            <source>Size or clock, and who says so</source>
            <translation>大きさか時計か、そして誰がそう言うのか</translation>
        </message>
        <message>
            <source>Size plays no part. A small request on an old connection fails, a large one on a new connection works.</source>
            <translation>大きさは関係ありません。古い接続の小さなリクエストは失敗し、新しい接続の大きなリクエストは成功します。</translation>
        </message>
        <message>
            <source>Skipped by you.</source>
            <translation>あなたがスキップしました。</translation>
        </message>
        <message>
            <source>Skipped: the secure connection could not be set up.</source>
            <translation>スキップ：安全な接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>Skipped: the service did not accept any connection.</source>
            <translation>スキップ：サービスが接続を受け付けませんでした。</translation>
        </message>
        <message>
            <source>Skipped: the time you allowed is used up.</source>
            <translation>スキップ：許可された時間を使い切りました。</translation>
        </message>
        <message>
            <source>Skipped: there is no address to connect to.</source>
            <translation>スキップ：接続先のアドレスがありません。</translation>
        </message>
        <message>
            <source>Slow alone says little. A server may be slow and serve everybody in the end: that is no fault of its connections.</source>
            <translation>遅いだけでは、あまり多くを語りません。遅くても、最終的に全員に応えるサーバーもあります。それは接続の障害ではありません。</translation>
        </message>
        <message>
            <source>Slow is not broken, and 503 is an honest answer.</source>
            <translation>遅いことは壊れていることではなく、503は正直な応答です。</translation>
        </message>
        <message>
            <source>Slow or dead clients hold a connection for longer.</source>
            <translation>遅いクライアントや切れたクライアントが接続を長く占有します。</translation>
        </message>
        <message>
            <source>Slow pages hold a worker for longer.</source>
            <translation>遅いページがワーカーを長く占有します。</translation>
        </message>
        <message>
            <source>Slow requests hold a connection for longer. This project is retired upstream: plan a move.</source>
            <translation>遅いリクエストが接続を長く占有します。このプロジェクトは開発元で終了しているため、移行を計画してください。</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer.</source>
            <translation>遅いリクエストがワーカーを長く占有します。</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer. Set it only for the slow path.</source>
            <translation>遅いリクエストがワーカーを長く占有します。遅いパスにだけ設定してください。</translation>
        </message>
        <message>
            <source>Slowly more: one connection, two, four ... It stops at the first signs of trouble. This is no attack, but a careful step up to the limit.</source>
            <translation>ゆっくり増やします。接続を1つ、2つ、4つ…と増やし、問題の最初の兆候で止めます。攻撃ではなく、制限まで慎重に段階を上げていくものです。</translation>
        </message>
        <message>
            <source>Small files arrive, the large one breaks off. Find the limit, and learn why the number of bytes sent is the wrong number.</source>
            <translation>小さなファイルは届き、大きなファイルは途切れます。制限を見つけ、送ったバイト数が見当違いの数値である理由を学びます。</translation>
        </message>
        <message>
            <source>Small packets pass and large ones vanish, so a connection opens and then stalls as soon as real data is sent.</source>
            <translation>小さなパケットは通り、大きなパケットは消えます。そのため、接続は開きますが、実際のデータが送られるとすぐに止まります。</translation>
        </message>
        <message>
            <source>Small packets pass, large ones vanish without a word. The server sends the same one again and again.</source>
            <translation>小さなパケットは通り、大きなパケットは黙って消えます。サーバーは同じものを何度も送ります。</translation>
        </message>
        <message>
            <source>Small pages work, large ones hang. Choose that.</source>
            <translation>小さなページは表示され、大きなページは止まります。それを選んでください。</translation>
        </message>
        <message>
            <source>Small passes, large breaks at the same size every time: a limit.</source>
            <translation>小さいものは通り、大きいものは毎回同じ大きさで切れます。これは制限です。</translation>
        </message>
        <message>
            <source>Small passes, large breaks, always at the same size and at every speed. So it is no clock and no bad line.</source>
            <translation>小さいものは通り、大きいものは切れます。いつも同じ大きさで、どの速度でも同じです。したがって、時計でも不良な回線でもありません。</translation>
        </message>
        <message>
            <source>Small passes, large does not, and nobody said so: these three together are the black hole.</source>
            <translation>小さいものは通り、大きいものは通らず、誰もそれを伝えません。この3つがそろえば、ブラックホールです。</translation>
        </message>
        <message>
            <source>Small passes, large hangs</source>
            <translation>小さいものは通り、大きいものは止まる</translation>
        </message>
        <message>
            <source>Small pools are faster than large ones. All programs together must stay below the limit of the database.</source>
            <translation>小さなプールのほうが、大きなプールより速く動作します。すべてのプログラムの合計が、データベースの制限を下回らなければなりません。</translation>
        </message>
        <message>
            <source>Small probes keep firewalls and address translators from forgetting a silent connection. They do not reset the timers of HAProxy itself.</source>
            <translation>小さなプローブは、ファイアウォールやアドレス変換装置が無通信の接続を忘れるのを防ぎます。HAProxy自身のタイマーは元に戻りません。</translation>
        </message>
        <message>
            <source>Small requests work. From a certain header size on, for example with many cookies, the connection breaks.</source>
            <translation>小さなリクエストは成功します。Cookieが多い場合など、ヘッダーがある大きさ以上になると、接続が切れます。</translation>
        </message>
        <message>
            <source>Small things work, large ones hang for ever. Meet the narrow tunnel that nobody talks about, and the ping that proves nothing.</source>
            <translation>小さなものは通り、大きなものはいつまでも止まります。誰も話題にしない狭いトンネルと、何も証明しないpingについて学びます。</translation>
        </message>
        <message>
            <source>Small transfers work, and from a certain size on the connection breaks. A size limit or a buffer is too small.</source>
            <translation>小さな転送は成功し、ある大きさ以上になると接続が切れます。サイズ制限またはバッファーが小さすぎます。</translation>
        </message>
        <message>
            <source>Small uploads work on it. It is only too slow for a clock that somebody set.</source>
            <translation>この回線でも、小さなアップロードは成功します。誰かの決めた時計に対して遅すぎるだけです。</translation>
        </message>
        <message>
            <source>Small works, large hangs without an error: a black hole for large packets.</source>
            <translation>小さいものは通り、大きいものはエラーなしに止まります。大きなパケットのブラックホールです。</translation>
        </message>
        <message>
            <source>Smaller packets cost a little speed for all programs.</source>
            <translation>パケットを小さくすると、すべてのプログラムの速度が少し下がります。</translation>
        </message>
        <message>
            <source>Smaller packets cost a little speed. Set it on both ends.</source>
            <translation>パケットを小さくすると、速度が少し下がります。両端で設定してください。</translation>
        </message>
        <message>
            <source>So it is often told. But a full table turns new connections away; those it knows already go on.</source>
            <translation>よくそう言われます。しかし、いっぱいのテーブルが断るのは新しい接続で、すでに知っている接続は続きます。</translation>
        </message>
        <message>
            <source>So much loss makes connections slow and lets them break off. The programs at both ends are not the cause.</source>
            <translation>これほどの損失があると、接続が遅くなり、途中で切れます。両端のプログラムは原因ではありません。</translation>
        </message>
        <message>
            <source>So “Connection reset by peer” is where the search begins. It says that the other end is gone. It does not say who ended it, and “the other end” may well be a box in between that speaks in the server's name.</source>
            <translation>つまり、「Connection reset by peer」は調査の出発点です。相手側がいなくなったことは分かりますが、誰が終わらせたかは分かりません。しかも、「相手側」は、サーバーの名をかたる途中の機器かもしれません。</translation>
        </message>
        <message>
            <source>SocketTimeoutException, not a reset.</source>
            <translation>SocketTimeoutExceptionであり、リセットではありません。</translation>
        </message>
        <message>
            <source>Some boxes send a reset to both ends when the time is up. Most say nothing at all: they forget, and your next message meets a stranger. Today's box sends the reset.</source>
            <translation>時間が来ると両端にリセットを送る機器もあります。ほとんどの機器は何も言わずに忘れ、次のメッセージは見知らぬ相手に出会います。今日の機器は、リセットを送ります。</translation>
        </message>
        <message>
            <source>Some of our requests were reset.</source>
            <translation>こちらのリクエストの一部がリセットされました。</translation>
        </message>
        <message>
            <source>Some platforms answer for you after a fixed time: Heroku after 30 s, App Service after 230 s. Work that takes longer has to run beside the request.</source>
            <translation>一定の時間がたつと、代わりに応答するプラットフォームもあります。Herokuは30 s後、App Serviceは230 s後です。それより長い処理は、リクエストとは別に行う必要があります。</translation>
        </message>
        <message>
            <source>Some programs say so for an orderly close too. The full text with the name of the program tells more.</source>
            <translation>正常な切断でもこう表示するプログラムがあります。プログラム名を含む全文から、さらに詳しく分かります。</translation>
        </message>
        <message>
            <source>Some tries were reset; who sends the reset could not be told.</source>
            <translation>一部の試行がリセットされました。リセットの送信者は特定できませんでした。</translation>
        </message>
        <message>
            <source>Some value below 3.4 MB; it has to be measured in another way.</source>
            <translation>3.4 MBより小さい値。別の方法で測定する必要がある。</translation>
        </message>
        <message>
            <source>Somebody hangs up for both</source>
            <translation>誰かが双方の電話を切る</translation>
        </message>
        <message>
            <source>Somebody refused the connection, so the computer is up but no program takes calls on this port. Run this on the server.</source>
            <translation>接続が拒否されたので、コンピューターは動作していますが、このポートで呼び出しを受けるプログラムがありません。サーバーで実行してください。</translation>
        </message>
        <message>
            <source>Somebody sends a ping with 1,472 bytes through the tunnel, and it is answered. Is the path fine?</source>
            <translation>誰かが1,472バイトのpingをトンネルに通し、応答がありました。経路は正常でしょうか？</translation>
        </message>
        <message>
            <source>Somebody waited for a set time and then gave up.</source>
            <translation>どこかで、決められた時間だけ待ってからあきらめました。</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while.</source>
            <translation>あなたとサービスの間の何かが、しばらく何も送られない接続を終わらせます。</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while. The next message then meets a connection that no longer exists.</source>
            <translation>あなたとサービスの間の何かが、しばらく何も送られない接続を終わらせます。すると次のメッセージは、もう存在しない接続に当たります。</translation>
        </message>
        <message>
            <source>Something does not work, but the tests so far cannot tell why.</source>
            <translation>何かがうまくいっていませんが、これまでのテストでは理由が分かりません。</translation>
        </message>
        <message>
            <source>Something that is seven steps nearer.</source>
            <translation>7ステップ近くにある何か。</translation>
        </message>
        <message>
            <source>Speed does not matter here. During the 90 seconds nothing is sent at all, on the fastest line as on the slowest.</source>
            <translation>ここでは速度は関係ありません。最も速い回線でも最も遅い回線でも、90秒間は何も送られません。</translation>
        </message>
        <message>
            <source>Spring / Reactor Netty</source>
            <translation>Spring / Reactor Netty</translation>
        </message>
        <message>
            <source>Squid could not open more connections: its limit was reached.</source>
            <translation>Squidが接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>Stands between your application and the service, and notes how each connection ends.</source>
            <translation>アプリケーションとサービスの間に入り、各接続の終わり方を記録します。</translation>
        </message>
        <message>
            <source>Start it with the old option again.</source>
            <translation>元のオプションで起動し直してください。</translation>
        </message>
        <message>
            <source>Start it with the old options again.</source>
            <translation>元のオプションで起動し直してください。</translation>
        </message>
        <message>
            <source>Start more pods under load</source>
            <translation>負荷に応じてPodを増やす</translation>
        </message>
        <message>
            <source>Start only when the network is up</source>
            <translation>ネットワークが使えるようになってから起動する</translation>
        </message>
        <message>
            <source>Start the Windows service and keep it running</source>
            <translation>Windowsサービスを起動し、動作を維持する</translation>
        </message>
        <message>
            <source>Start the container again by itself</source>
            <translation>コンテナーを自動的に再起動する</translation>
        </message>
        <message>
            <source>Start the program without the option.</source>
            <translation>このオプションなしでプログラムを起動してください。</translation>
        </message>
        <message>
            <source>Start the service and keep it running</source>
            <translation>サービスを起動し、動作を維持する</translation>
        </message>
        <message>
            <source>Start the tests.</source>
            <translation>テストを開始してください。</translation>
        </message>
        <message>
            <source>Start.</source>
            <translation>開始してください。</translation>
        </message>
        <message>
            <source>State in memory is not shared between the processes. net.core.somaxconn caps the backlog.</source>
            <translation>メモリ内の状態は、プロセス間で共有されません。バックログの上限はnet.core.somaxconnです。</translation>
        </message>
        <message>
            <source>Still open after {{keepalive_survived_s}} s.</source>
            <translation>{{keepalive_survived_s}} s後もまだ開いていました。</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>まだいますか？</translation>
        </message>
        <message>
            <source>Stop killing pods that are only busy</source>
            <translation>混み合っているだけのPodを強制終了しない</translation>
        </message>
        <message>
            <source>Streams quiet for 60 s are cut.</source>
            <translation>60 s静かなストリームは切断されます。</translation>
        </message>
        <message>
            <source>Subtracted from the server's Keep-Alive hint.</source>
            <translation>サーバーのKeep-Aliveの指定から差し引かれます。</translation>
        </message>
        <message>
            <source>Survive a path that swallows large packets</source>
            <translation>大きなパケットを消す経路でも動作させる</translation>
        </message>
        <message>
            <source>Switch TLS 1.2 on</source>
            <translation>TLS 1.2を有効にする</translation>
        </message>
        <message>
            <source>Switching keep-alive off does not save connections. It makes many more of them, one for each request.</source>
            <translation>キープアライブを無効にしても、接続は減りません。リクエストごとに1つずつ、はるかに多くの接続を作ることになります。</translation>
        </message>
        <message>
            <source>Switching keep-alive off ends the error, but each request then pays for a new connection, and ports may run out.</source>
            <translation>キープアライブを無効にするとエラーはなくなりますが、リクエストごとに新しい接続が必要になり、ポートが足りなくなることがあります。</translation>
        </message>
        <message>
            <source>Switching the OOM killer off or adding swap does not create memory. The computer then stalls, and connections time out instead.</source>
            <translation>OOM killerを無効にしても、スワップを追加しても、メモリは増えません。コンピューターが停滞し、代わりに接続がタイムアウトします。</translation>
        </message>
        <message>
            <source>Switching the check of certificates off in the client hides the fault and lets anybody listen. Send the whole chain instead.</source>
            <translation>クライアントで証明書の確認を無効にすると、障害が隠れ、誰でも盗聴できるようになります。代わりにチェーン全体を送ってください。</translation>
        </message>
        <message>
            <source>Switching the heartbeat off stops the message about it, not the trouble. The connection then dies silently.</source>
            <translation>ハートビートを無効にすると、それについてのメッセージはなくなりますが、問題はなくなりません。接続は通知なしに切れるようになります。</translation>
        </message>
        <message>
            <source>System message</source>
            <translation>システムのメッセージ</translation>
        </message>
        <message>
            <source>TCP</source>
            <translation>TCP</translation>
        </message>
        <message>
            <source>TCP connections are forgotten after 30 minutes of silence by default. The names of zones and policy are examples.</source>
            <translation>TCP接続は、既定では30分間の無通信で忘れられます。ゾーンとポリシーの名前は例です。</translation>
        </message>
        <message>
            <source>TCP keep-alive does not help through a web proxy or an application balancer. They answer the probes themselves and count only real data.</source>
            <translation>TCP keep-aliveは、ウェブプロキシやアプリケーションロードバランサーを通る場合には役立ちません。これらはプローブに自分で応答し、実際のデータだけを通信とみなします。</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in Go clients and servers: hides NAT timeouts that other stacks hit.</source>
            <translation>Goのクライアントとサーバーでは、TCP keepaliveが既定で有効です。他の環境で起こるNATのタイムアウトが隠れます。</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in the curl tool.</source>
            <translation>curlツールでは、TCP keepaliveが既定で有効です。</translation>
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
            <source>Take the NAT gateway off the subnet again.</source>
            <translation>サブネットからNATゲートウェイを外してください。</translation>
        </message>
        <message>
            <source>Take the line out and restart Docker.</source>
            <translation>その行を取り除いて、Dockerを再起動してください。</translation>
        </message>
        <message>
            <source>Take the line out and start the tunnel again.</source>
            <translation>その行を取り除いて、トンネルを起動し直してください。</translation>
        </message>
        <message>
            <source>Take the lines out again and deploy the earlier version.</source>
            <translation>その行を取り除き、以前のバージョンをデプロイしてください。</translation>
        </message>
        <message>
            <source>Take the service out of the rule and commit.</source>
            <translation>規則からサービスを外して、commitしてください。</translation>
        </message>
        <message>
            <source>Target silent for this long with a request open: the client gets a 504, not a reset. Any byte in either direction restarts the timer; TCP keepalive probes and HTTP/2 PING do not.</source>
            <translation>リクエスト処理中にターゲットの無通信がこの時間続くと、クライアントはリセットではなく504を受け取ります。どちらの方向でも、1バイトでも流れればタイマーが元に戻ります。TCP keepaliveのプローブとHTTP/2のPINGでは戻りません。</translation>
        </message>
        <message>
            <source>TaskCanceledException.</source>
            <translation>TaskCanceledException。</translation>
        </message>
        <message>
            <source>Tell Node.js about the authority of your company</source>
            <translation>Node.jsに会社の認証局を教える</translation>
        </message>
        <message>
            <source>Tell Python about the authority of your company</source>
            <translation>Pythonに会社の認証局を教える</translation>
        </message>
        <message>
            <source>Tells a reset from the server apart from one that a device on the way made up.</source>
            <translation>サーバーのリセットと、途中の機器が作り出したリセットを見分けます。</translation>
        </message>
        <message>
            <source>Ten connections were opened at ten different moments. How do you tell a silent limit from a server that restarts?</source>
            <translation>10個の接続を、10の異なる時点で開きました。無通信の制限と、再起動するサーバーは、どう見分けますか？</translation>
        </message>
        <message>
            <source>Ten people call within one minute: “I was thrown out.” Five minutes later everything works again. In the afternoon it is the same.</source>
            <translation>1分以内に10人から電話がありました：「追い出されました。」5分後には、すべてが元に戻ります。午後にも同じことが起きます。</translation>
        </message>
        <message>
            <source>Ten probes, fixed.</source>
            <translation>プローブは10回、固定です。</translation>
        </message>
        <message>
            <source>Test data will be sent to that page. It is your own service: allow it.</source>
            <translation>そのページにテストデータが送られます。あなた自身のサービスです。許可してください。</translation>
        </message>
        <message>
            <source>Test with a fixed address</source>
            <translation>固定のアドレスでテストする</translation>
        </message>
        <message>
            <source>Test without the helpers of the network card</source>
            <translation>ネットワークカードの補助機能なしでテストする</translation>
        </message>
        <message>
            <source>That is not known: the ping may have been cut into pieces on the way.</source>
            <translation>分からない。pingが途中で分割されたかもしれない。</translation>
        </message>
        <message>
            <source>That is the common belief. A reset comes only when unread data was left over, or when you send something afterwards.</source>
            <translation>よくある思い込みです。リセットが来るのは、未読のデータが残っていた場合か、後から何かを送った場合だけです。</translation>
        </message>
        <message>
            <source>That is the restart. A limit counts for each connection from its last packet, so connections opened later end later.</source>
            <translation>それは再起動のほうです。制限は接続ごとに最後のパケットから数えるため、後で開いた接続は後で終わります。</translation>
        </message>
        <message>
            <source>That is two guesses: that it was a reset, and that the server sent it. The team that gets the ticket will search in the wrong place.</source>
            <translation>これには2つの推測が含まれています。リセットだったこと、そしてサーバーが送ったことです。チケットを受け取った担当者は、間違った場所を調べることになります。</translation>
        </message>
        <message>
            <source>That is what had left your program. A good part of it lay in buffers on the way and was never read by the server.</source>
            <translation>それはプログラムから出ていった量です。かなりの部分は途中のバッファーにあり、サーバーには読まれていません。</translation>
        </message>
        <message>
            <source>That is what loss does. Through a black hole not a single large packet passes, however often it is repeated.</source>
            <translation>それは損失の場合です。ブラックホールでは、何度再送しても、大きなパケットは1つも通りません。</translation>
        </message>
        <message>
            <source>That throws away the reason. Many programs do this, and their users then hunt for a network fault.</source>
            <translation>それでは理由を捨ててしまいます。多くのプログラムがそうするため、利用者はネットワークの障害を探し回ることになります。</translation>
        </message>
        <message>
            <source>That would be kind. But the queue is the operating system's, and it says nothing when it is full.</source>
            <translation>そうなら親切ですが、待ち行列はオペレーティングシステムのもので、いっぱいになっても何も言いません。</translation>
        </message>
        <message>
            <source>That would be the obvious guess. But Node.js uses this name for both kinds of end. Only a measurement tells.</source>
            <translation>当然そう推測したくなりますが、Node.jsは、どちらの終わり方にもこの名前を使います。測定しなければ分かりません。</translation>
        </message>
        <message>
            <source>The 15-minute reset of Swarm and ipvs clusters: keepalive of 7200 s is too late, set tcp_keepalive_time=600 in the pod or container.</source>
            <translation>Swarmとipvsのクラスターで起こる15分のリセット：7200 sのkeepaliveでは遅すぎます。Podまたはコンテナーでtcp_keepalive_time=600を設定してください。</translation>
        </message>
        <message>
            <source>The API schema states a maximum of 3600 where the console accepts 4000. TCP keepalive probes do not count as activity. A silent back end during a request gives 504.</source>
            <translation>APIスキーマでは最大3600とされていますが、コンソールは4000を受け付けます。TCP keepaliveのプローブは通信とみなされません。リクエスト中にバックエンドの無通信が続くと504になります。</translation>
        </message>
        <message>
            <source>The Go program could not accept more connections: its limit was reached.</source>
            <translation>Goプログラムが接続をこれ以上受け付けられませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>The Go program crashed.</source>
            <translation>Goプログラムがクラッシュしました。</translation>
        </message>
        <message>
            <source>The Go program failed on a request and cut its connection.</source>
            <translation>Goプログラムがリクエストの処理に失敗し、その接続を切断しました。</translation>
        </message>
        <message>
            <source>The Ingress must use the same secret.</source>
            <translation>Ingressは、同じsecretを使わなければなりません。</translation>
        </message>
        <message>
            <source>The Java machine itself crashed.</source>
            <translation>Java仮想マシン自体がクラッシュしました。</translation>
        </message>
        <message>
            <source>The Java program could not start more threads.</source>
            <translation>Javaプログラムがスレッドをこれ以上起動できませんでした。</translation>
        </message>
        <message>
            <source>The Java program ran out of memory.</source>
            <translation>Javaプログラムのメモリが不足しました。</translation>
        </message>
        <message>
            <source>The NAT gateway forgets a silent connection after 4 minutes by default. The next packet gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>NATゲートウェイは、既定では無通信の接続を4分後に忘れます。次のパケットにはリセットが返されます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>The Node program could not accept more connections: its limit was reached.</source>
            <translation>Nodeプログラムが接続をこれ以上受け付けられませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>The Node program could not open more files or connections: its limit was reached.</source>
            <translation>Nodeプログラムがファイルまたは接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>The Node program ran out of memory and ended.</source>
            <translation>Nodeプログラムがメモリ不足で終了しました。</translation>
        </message>
        <message>
            <source>The Node program saw a connection cut off by the other side.</source>
            <translation>Nodeプログラムで、相手側による接続の切断が発生しました。</translation>
        </message>
        <message>
            <source>The Python program ran out of memory.</source>
            <translation>Pythonプログラムのメモリが不足しました。</translation>
        </message>
        <message>
            <source>The SSH connection ended.</source>
            <translation>SSH接続が終了しました。</translation>
        </message>
        <message>
            <source>The address translation of Hyper-V and Windows containers forgets a silent connection after 30 minutes.</source>
            <translation>Hyper-VとWindowsコンテナーのアドレス変換は、無通信の接続を30分後に忘れます。</translation>
        </message>
        <message>
            <source>The administrator writes “nofile 65536” into limits.conf. The service is started by systemd. What changes?</source>
            <translation>管理者がlimits.confに「nofile 65536」と書きました。サービスはsystemdが起動します。何が変わるでしょうか？</translation>
        </message>
        <message>
            <source>The agent keeps idle connections and offers them again. Here it drops them before the server does. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>エージェントはアイドル接続を保持し、再び使わせます。ここでは、サーバーより先に接続を捨てます。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>The allowed range is 4 to 100 minutes. The reset makes the end visible to both sides; it does not prevent it.</source>
            <translation>許容範囲は4～100分です。リセットは終了を両側に知らせますが、終了を防ぐものではありません。</translation>
        </message>
        <message>
            <source>The answer has status {{http_status}}, which is no gateway error.</source>
            <translation>応答のステータスは{{http_status}}で、ゲートウェイのエラーではありません。</translation>
        </message>
        <message>
            <source>The answer of the application behind Apache was cut off in the middle.</source>
            <translation>Apacheの後ろのアプリケーションの応答が、途中で切れました。</translation>
        </message>
        <message>
            <source>The answer of the server behind nginx has a larger header than nginx accepts.</source>
            <translation>nginxの後ろのサーバーの応答ヘッダーが、nginxの受け付ける大きさを超えています。</translation>
        </message>
        <message>
            <source>The answer starts and breaks off.</source>
            <translation>応答が始まり、途切れます。</translation>
        </message>
        <message>
            <source>The answer starts, and the connection breaks before it is complete. A buffer, a limit for answers, or the program that makes the answer is the cause.</source>
            <translation>応答は始まりますが、完了する前に接続が切れます。原因は、バッファー、応答の制限、または応答を作るプログラムです。</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle by an orderly close.</source>
            <translation>応答が、正常な切断によって途中で切れました。</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle.</source>
            <translation>応答が途中で切れました。</translation>
        </message>
        <message>
            <source>The answer was not usable HTTP.</source>
            <translation>応答は、使えるHTTPではありませんでした。</translation>
        </message>
        <message>
            <source>The answer was shorter than announced.</source>
            <translation>応答が通知された長さより短いものでした。</translation>
        </message>
        <message>
            <source>The answer, such as 413, is often still there to read after the write failed. requests and httpx give up before they look.</source>
            <translation>413などの応答は、書き込みに失敗した後でも読めることがよくあります。requestsとhttpxは、確認する前にあきらめます。</translation>
        </message>
        <message>
            <source>The application behind Apache closed the connection before its answer. Users saw 502.</source>
            <translation>Apacheの後ろのアプリケーションが、応答の前に接続を閉じました。利用者には502が表示されました。</translation>
        </message>
        <message>
            <source>The application behind Apache reset the connection before its answer. Users saw 502.</source>
            <translation>Apacheの後ろのアプリケーションが、応答の前に接続をリセットしました。利用者には502が表示されました。</translation>
        </message>
        <message>
            <source>The application behind Apache was silent for too long. Users saw 502.</source>
            <translation>Apacheの後ろのアプリケーションの無通信が長すぎました。利用者には502が表示されました。</translation>
        </message>
        <message>
            <source>The application behind nginx closed the connection in the orderly way before its answer was complete. Users saw 502 or a cut answer.</source>
            <translation>nginxの後ろのアプリケーションが、応答の完了前に接続を正常に閉じました。利用者には502または途中で切れた応答が表示されました。</translation>
        </message>
        <message>
            <source>The application behind nginx reset the connection. Users saw 502 or a cut answer.</source>
            <translation>nginxの後ろのアプリケーションが接続をリセットしました。利用者には502または途中で切れた応答が表示されました。</translation>
        </message>
        <message>
            <source>The application behind nginx was silent for too long. Users saw 504.</source>
            <translation>nginxの後ろのアプリケーションの無通信が長すぎました。利用者には504が表示されました。</translation>
        </message>
        <message>
            <source>The application must keep idle connections longer than nginx does, or some requests are cut.</source>
            <translation>アプリケーションは、nginxより長くアイドル接続を保持しなければなりません。そうでないと、一部のリクエストが切断されます。</translation>
        </message>
        <message>
            <source>The application pool was stopped, often after several crashes.</source>
            <translation>アプリケーションプールが停止しました。多くの場合、何度かのクラッシュの後です。</translation>
        </message>
        <message>
            <source>The backend service gives up after its timeout, 30 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>バックエンドサービスは、タイムアウト（既定で30 s）の後にあきらめます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>The balancer sends no new requests to a target that is being removed and waits this long for the open ones. The target must keep running that long.</source>
            <translation>ロードバランサーは、外されるターゲットに新しいリクエストを送らず、処理中のリクエストをこの時間だけ待ちます。ターゲットは、その間動作し続けなければなりません。</translation>
        </message>
        <message>
            <source>The black hole</source>
            <translation>ブラックホール</translation>
        </message>
        <message>
            <source>The body is kept in a file on the proxy until it is complete.</source>
            <translation>ボディは、完了するまでプロキシ上のファイルに保持されます。</translation>
        </message>
        <message>
            <source>The body was larger than LimitRequestBody.</source>
            <translation>ボディがLimitRequestBodyを超えていました。</translation>
        </message>
        <message>
            <source>The body was larger than client_max_body_size. nginx answered 413.</source>
            <translation>ボディがclient_max_body_sizeを超えていました。nginxは413を返しました。</translation>
        </message>
        <message>
            <source>The body was larger than the service allows.</source>
            <translation>ボディが、サービスの許可する大きさを超えていました。</translation>
        </message>
        <message>
            <source>The box's limit is 60 seconds. Which sign of life is best?</source>
            <translation>機器の制限は60秒です。どの生存信号が最もよいでしょうか？</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it.</source>
            <translation>ブラウザーは、送信者が誰かを示しません。このコンピューターのプロキシ、VPN、ウイルス対策ソフトの可能性もあります。</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it. Firefox shows the same page for an orderly close at times.</source>
            <translation>ブラウザーは、送信者が誰かを示しません。このコンピューターのプロキシ、VPN、ウイルス対策ソフトの可能性もあります。Firefoxは、正常な切断でも同じページを表示することがあります。</translation>
        </message>
        <message>
            <source>The browser shows this, and only on one page. Paste it.</source>
            <translation>ブラウザーがこれを表示し、しかも1つのページだけです。貼り付けてください。</translation>
        </message>
        <message>
            <source>The built-in client keeps idle connections for 30 s, before Java 20 for 20 minutes. The number is in seconds. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>組み込みのクライアントは、アイドル接続を30 s（Java 20より前は20分）保持します。値は秒数です。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>The bytes sent at the break overstate the limit by megabytes.</source>
            <translation>切断時に送ったバイト数は、制限を何メガバイトも大きく見せます。</translation>
        </message>
        <message>
            <source>The callers see no pattern. Choose “at random”.</source>
            <translation>電話をかけてきた人たちは、規則性に気付いていません。「不規則に」を選んでください。</translation>
        </message>
        <message>
            <source>The careful step up is done again, as far as before. Now it should reach its own end without a single failure.</source>
            <translation>慎重な段階的テストを、以前と同じところまでもう一度行います。今度は1回も失敗せずに最後まで到達するはずです。</translation>
        </message>
        <message>
            <source>The certificate has expired, or the clock of this computer is wrong.</source>
            <translation>証明書の期限が切れているか、このコンピューターの時計が間違っています。</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>証明書の期限が切れています。</translation>
        </message>
        <message>
            <source>The certificate is for another name.</source>
            <translation>証明書は別の名前のものです。</translation>
        </message>
        <message>
            <source>The certificate is not accepted</source>
            <translation>証明書が受け付けられない</translation>
        </message>
        <message>
            <source>The certificate is not accepted.</source>
            <translation>証明書が受け付けられません。</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>証明書はまだ有効になっていません。</translation>
        </message>
        <message>
            <source>The certificate of the service was not accepted.</source>
            <translation>サービスの証明書が受け付けられませんでした。</translation>
        </message>
        <message>
            <source>The check costs a moment for each reuse after a pause. It cannot see a close that is still on its way.</source>
            <translation>この確認により、休止後の再利用のたびに少し時間がかかります。まだ届いていない切断は検知できません。</translation>
        </message>
        <message>
            <source>The client closed without saying goodbye.</source>
            <translation>クライアントが終了を告げずに閉じました。</translation>
        </message>
        <message>
            <source>The client did not send a complete request in time.</source>
            <translation>クライアントが時間内に完全なリクエストを送りませんでした。</translation>
        </message>
        <message>
            <source>The client ended the connection in the middle of the data.</source>
            <translation>クライアントがデータの途中で接続を終了しました。</translation>
        </message>
        <message>
            <source>The client gave up before the answer came.</source>
            <translation>クライアントが応答の前にあきらめました。</translation>
        </message>
        <message>
            <source>The client itself gave up waiting.</source>
            <translation>クライアント自身が待つのをあきらめました。</translation>
        </message>
        <message>
            <source>The client left before its request was complete.</source>
            <translation>クライアントがリクエストの完了前に離れました。</translation>
        </message>
        <message>
            <source>The client saw it. A log only shows what its own program noticed.</source>
            <translation>見たのはクライアントです。ログには、そのプログラム自身が気付いたことしか記録されません。</translation>
        </message>
        <message>
            <source>The client side ended the connection.</source>
            <translation>クライアント側が接続を終了しました。</translation>
        </message>
        <message>
            <source>The client stopped answering, and the database gave up.</source>
            <translation>クライアントが応答しなくなり、データベースがあきらめました。</translation>
        </message>
        <message>
            <source>The client was silent for too long, and HAProxy gave up (timeout client).</source>
            <translation>クライアントの無通信が長すぎ、HAProxyがあきらめました（timeout client）。</translation>
        </message>
        <message>
            <source>The client was too slow in sending its request body (status 408).</source>
            <translation>クライアントのリクエストボディの送信が遅すぎました（ステータス408）。</translation>
        </message>
        <message>
            <source>The client was too slow with its request, and Apache closed the connection.</source>
            <translation>クライアントのリクエストが遅すぎ、Apacheが接続を閉じました。</translation>
        </message>
        <message>
            <source>The client went away before nginx had answered.</source>
            <translation>nginxが応答する前に、クライアントが離れました。</translation>
        </message>
        <message>
            <source>The client went away before the answer was ready (status 499).</source>
            <translation>応答が用意できる前に、クライアントが離れました（ステータス499）。</translation>
        </message>
        <message>
            <source>The client went away before the answer was sent.</source>
            <translation>応答が送られる前に、クライアントが離れました。</translation>
        </message>
        <message>
            <source>The client went away first (DC).</source>
            <translation>クライアントが先に離れました（DC）。</translation>
        </message>
        <message>
            <source>The client went away first (status 460).</source>
            <translation>クライアントが先に離れました（ステータス460）。</translation>
        </message>
        <message>
            <source>The client went away first.</source>
            <translation>クライアントが先に離れました。</translation>
        </message>
        <message>
            <source>The client, or a box in front of nginx, reset the connection.</source>
            <translation>クライアント、またはnginxの手前の機器が、接続をリセットしました。</translation>
        </message>
        <message>
            <source>The client, or a box on the way, reset the connection to the database.</source>
            <translation>クライアント、または途中の機器が、データベースへの接続をリセットしました。</translation>
        </message>
        <message>
            <source>The clock counts silence, not the length of the request, so a slow request only needs a sign of life now and then, and the limit needs a margin instead of the same number on both sides.</source>
            <translation>時計が数えるのはリクエストの長さではなく、無通信の時間です。そのため、遅いリクエストはときどき生存信号を送れば足ります。また、両側の制限は同じ数値にせず、余裕を持たせる必要があります。</translation>
        </message>
        <message>
            <source>The close itself may have been orderly.</source>
            <translation>切断自体は正常だった可能性があります。</translation>
        </message>
        <message>
            <source>The closing reason stands in the log: TCP RST, TCP FIN, idle Timeout, or policy.</source>
            <translation>終了の理由はログに書かれています：TCP RST、TCP FIN、idle Timeout、またはpolicy。</translation>
        </message>
        <message>
            <source>The cluster needs room for one more pod during the roll-out.</source>
            <translation>ロールアウトの間、クラスターにPodをもう1つ置く余裕が必要です。</translation>
        </message>
        <message>
            <source>The columns are time, status of the balancer, status of the target and the three times. Minus one as target time with 504 means that no answer came; a dash as target status means that none was received.</source>
            <translation>各列は、時刻、ロードバランサーのステータス、ターゲットのステータス、3つの時間です。504でターゲットの時間が-1の場合は応答がなかったこと、ターゲットのステータスがダッシュの場合はステータスを受け取らなかったことを意味します。</translation>
        </message>
        <message>
            <source>The computer answers, but no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>コンピューターは応答しますが、このポートで接続を受け付けるプログラムがありません。サービスが停止しているか、ポートが間違っています。</translation>
        </message>
        <message>
            <source>The computer there answered at once that no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>相手のコンピューターは、このポートで接続を受け付けるプログラムがないとすぐに応答しました。サービスが停止しているか、ポートが間違っています。</translation>
        </message>
        <message>
            <source>The computers must be restarted to use it.</source>
            <translation>使うには、コンピューターの再起動が必要です。</translation>
        </message>
        <message>
            <source>The connection below gRPC was closed.</source>
            <translation>gRPCの下の接続が閉じられました。</translation>
        </message>
        <message>
            <source>The connection breaks once a transfer reaches a certain size. A size limit or a buffer on the server is too small for it.</source>
            <translation>転送がある大きさに達すると接続が切れます。それに対して、サーバーのサイズ制限またはバッファーが小さすぎます。</translation>
        </message>
        <message>
            <source>The connection carried a complete answer. Nothing about it is broken.</source>
            <translation>接続は完全な応答を運びました。壊れているところはありません。</translation>
        </message>
        <message>
            <source>The connection could not be opened in time.</source>
            <translation>時間内に接続を開けませんでした。</translation>
        </message>
        <message>
            <source>The connection could not be opened, mostly because it was refused.</source>
            <translation>接続を開けませんでした。多くの場合、拒否されたためです。</translation>
        </message>
        <message>
            <source>The connection could not be opened.</source>
            <translation>接続を開けませんでした。</translation>
        </message>
        <message>
            <source>The connection could not be opened. The reason stands at the end of the line.</source>
            <translation>接続を開けませんでした。理由は行末に書かれています。</translation>
        </message>
        <message>
            <source>The connection could not be opened: no answer at all.</source>
            <translation>接続を開けませんでした。応答がまったくありません。</translation>
        </message>
        <message>
            <source>The connection ended after {{limit_s}} s without traffic.</source>
            <translation>接続は、{{limit_s}} sの無通信の後に終了しました。</translation>
        </message>
        <message>
            <source>The connection ended before SSH could say hello.</source>
            <translation>SSHのあいさつの前に接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>応答が来る前に接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ended before the encryption was set up.</source>
            <translation>暗号化が確立される前に接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ended early.</source>
            <translation>接続が早く終了しました。</translation>
        </message>
        <message>
            <source>The connection ended early. The words are the same for a reset and for an orderly close.</source>
            <translation>接続が早く終了しました。文言は、リセットでも正常な切断でも同じです。</translation>
        </message>
        <message>
            <source>The connection ended in the middle of a query or of the greeting.</source>
            <translation>クエリの途中、または開始時のやり取りの途中で接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ended while the secure connection was being set up.</source>
            <translation>安全な接続の確立中に接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ended without a word of farewell.</source>
            <translation>終了の通知なしに接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection ends while encryption is being agreed on.</source>
            <translation>暗号化の取り決めの途中で接続が終了します。</translation>
        </message>
        <message>
            <source>The connection from the program to PostgreSQL was cut off. PostgreSQL did not do it.</source>
            <translation>プログラムからPostgreSQLへの接続が切断されました。PostgreSQLが行ったものではありません。</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent, and lives without it.</source>
            <translation>接続は、サーバー名を送るとすぐに切断され、送らなければ続きます。</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>接続は、サーバー名を送るとすぐに切断され、名前なしでは成功します。</translation>
        </message>
        <message>
            <source>The connection is cut off when the name is sent</source>
            <translation>名前を送ると接続が切断される</translation>
        </message>
        <message>
            <source>The connection is ended while a request is still being worked on, because nothing is sent for {{request_idle_limit_s}} seconds. A sign of life now and then, or a longer limit, ends the trouble.</source>
            <translation>{{request_idle_limit_s}}秒間何も送られないため、リクエストの処理中に接続が終わります。ときどき生存信号を送るか、制限を長くすると解消します。</translation>
        </message>
        <message>
            <source>The connection is not encrypted, so encryption cannot fail.</source>
            <translation>接続は暗号化されていないため、暗号化が失敗することはありません。</translation>
        </message>
        <message>
            <source>The connection is over at once. What was still on its way may be lost.</source>
            <translation>接続は即座に終わります。まだ途中にあったものは、失われることがあります。</translation>
        </message>
        <message>
            <source>The connection opens, but it ends before encryption is in place.</source>
            <translation>接続は開きますが、暗号化が整う前に終わります。</translation>
        </message>
        <message>
            <source>The connection to MongoDB ended.</source>
            <translation>MongoDBへの接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection to Redis ended.</source>
            <translation>Redisへの接続が終了しました。</translation>
        </message>
        <message>
            <source>The connection to the database could not be opened.</source>
            <translation>データベースへの接続を開けませんでした。</translation>
        </message>
        <message>
            <source>The connection to the gateway itself is fine. Nobody reset it.</source>
            <translation>ゲートウェイへの接続自体は正常です。リセットはありません。</translation>
        </message>
        <message>
            <source>The connection to the gateway works, but what is behind it does not answer in time.</source>
            <translation>ゲートウェイへの接続は正常ですが、その後ろのものが時間内に応答しません。</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it is stopped, overloaded or ended the gateway's connection.</source>
            <translation>ゲートウェイへの接続は正常です。その後ろのプログラムが停止しているか、過負荷か、ゲートウェイの接続を終わらせました。</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it takes longer than the gateway is ready to wait.</source>
            <translation>ゲートウェイへの接続は正常です。その後ろのプログラムの処理に、ゲートウェイが待てる時間より長くかかっています。</translation>
        </message>
        <message>
            <source>The connection was accepted, but the program behind it ended it before an answer was complete.</source>
            <translation>接続は受け付けられましたが、その後ろのプログラムが、応答の完了前に接続を終わらせました。</translation>
        </message>
        <message>
            <source>The connection was already closed when it was used again.</source>
            <translation>再び使ったとき、接続はすでに閉じられていました。</translation>
        </message>
        <message>
            <source>The connection was closed before the answer was complete.</source>
            <translation>応答の完了前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>The connection was closed before the encryption was set up.</source>
            <translation>暗号化が確立される前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way before an answer came.</source>
            <translation>応答が来る前に、接続が正常に閉じられました。</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way too early.</source>
            <translation>接続が、正常な手順で早すぎる時点に閉じられました。</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>応答なしに接続が閉じられました。</translation>
        </message>
        <message>
            <source>The connection was gone before IIS had sent its answer.</source>
            <translation>IISが応答を送る前に、接続がなくなりました。</translation>
        </message>
        <message>
            <source>The connection was refused: no service is listening on this port.</source>
            <translation>接続が拒否されました。このポートで待ち受けているサービスがありません。</translation>
        </message>
        <message>
            <source>The connection was refused: nobody listens on this port, or a firewall rejects it.</source>
            <translation>接続が拒否されました。このポートで待ち受けているものがないか、ファイアウォールが拒否しています。</translation>
        </message>
        <message>
            <source>The connection was reset instead of an answer.</source>
            <translation>応答の代わりに接続がリセットされました。</translation>
        </message>
        <message>
            <source>The connection was silent for too long</source>
            <translation>接続の無通信が長すぎた</translation>
        </message>
        <message>
            <source>The connection works, but the gateway reports an error because the program behind it does not answer or is not there.</source>
            <translation>接続は正常ですが、後ろのプログラムが応答しないか存在しないため、ゲートウェイがエラーを返しています。</translation>
        </message>
        <message>
            <source>The content that is sent, without the wrapping of the packets.</source>
            <translation>送られる中身。パケットの包みは含みません。</translation>
        </message>
        <message>
            <source>The controller answers 413 above 1 MiB by default.</source>
            <translation>コントローラーは、既定では1 MiBを超えると413を返します。</translation>
        </message>
        <message>
            <source>The controller closes when your application is silent for 60 s by default. The values are plain seconds in quotes. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>コントローラーは、アプリケーションの無通信が既定で60 s続くと閉じます。値は引用符で囲んだ単純な秒数です。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>The counter that closes</source>
            <translation>閉まる窓口</translation>
        </message>
        <message>
            <source>The database ended the session on purpose and says why.</source>
            <translation>データベースが意図的にセッションを終了し、その理由を伝えています。</translation>
        </message>
        <message>
            <source>The database had no free connection left.</source>
            <translation>データベースに空いている接続がありませんでした。</translation>
        </message>
        <message>
            <source>The database itself did nothing.</source>
            <translation>データベース自体は何もしていません。</translation>
        </message>
        <message>
            <source>The database noticed that a client vanished. The words in brackets tell how.</source>
            <translation>データベースが、クライアントがいなくなったことに気付きました。かっこ内の文言がその様子を示します。</translation>
        </message>
        <message>
            <source>The developers of the program that makes the requests.</source>
            <translation>リクエストを行うプログラムの開発者。</translation>
        </message>
        <message>
            <source>The developers of the service.</source>
            <translation>サービスの開発者。</translation>
        </message>
        <message>
            <source>The direction is not tested yet.</source>
            <translation>方向は、まだテストしていません。</translation>
        </message>
        <message>
            <source>The drawing office cannot upload its plans any more. Photos work, letters work, the plan of the new hall does not: at about one third the bar stops, and the browser says that the connection was reset.</source>
            <translation>製図室が図面をアップロードできなくなりました。写真や手紙は送れますが、新しいホールの図面は送れません。約3分の1でバーが止まり、ブラウザーに接続がリセットされたと表示されます。</translation>
        </message>
        <message>
            <source>The earlier certificate stays in the archive folder of certbot.</source>
            <translation>以前の証明書は、certbotのarchiveフォルダーに残ります。</translation>
        </message>
        <message>
            <source>The encrypted connection could not be set up.</source>
            <translation>暗号化された接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>The encrypted connection ended without the usual farewell.</source>
            <translation>暗号化された接続が、通常の終了の合図なしに終わりました。</translation>
        </message>
        <message>
            <source>The encryption of a connection; the S in https.</source>
            <translation>接続の暗号化。httpsのSに当たります。</translation>
        </message>
        <message>
            <source>The error did not happen.</source>
            <translation>エラーは起きなかった。</translation>
        </message>
        <message>
            <source>The error you pasted comes from encryption.</source>
            <translation>貼り付けられたエラーは、暗号化によるものです。</translation>
        </message>
        <message>
            <source>The error you pasted has status 502.</source>
            <translation>貼り付けられたエラーのステータスは502です。</translation>
        </message>
        <message>
            <source>The error you pasted has status 503.</source>
            <translation>貼り付けられたエラーのステータスは503です。</translation>
        </message>
        <message>
            <source>The error you pasted has status 504.</source>
            <translation>貼り付けられたエラーのステータスは504です。</translation>
        </message>
        <message>
            <source>The error you pasted is a plain close by the other side.</source>
            <translation>貼り付けられたエラーは、相手側による通常の切断です。</translation>
        </message>
        <message>
            <source>The error you pasted is a reset.</source>
            <translation>貼り付けられたエラーはリセットです。</translation>
        </message>
        <message>
            <source>The error you pasted says that no answer came.</source>
            <translation>貼り付けられたエラーは、応答がなかったことを示しています。</translation>
        </message>
        <message>
            <source>The error you pasted says that the connection was refused.</source>
            <translation>貼り付けられたエラーは、接続が拒否されたことを示しています。</translation>
        </message>
        <message>
            <source>The error you pasted says that the data was too large.</source>
            <translation>貼り付けられたエラーは、データが大きすぎたことを示しています。</translation>
        </message>
        <message>
            <source>The error you pasted says that the name was not found.</source>
            <translation>貼り付けられたエラーは、名前が見つからなかったことを示しています。</translation>
        </message>
        <message>
            <source>The evidence so far fits several causes, and none of them stands out. Naming one now would be a guess. Below you see which tests would help.</source>
            <translation>これまでの根拠は複数の原因に当てはまり、突出したものがありません。今1つを挙げても推測にすぎません。役に立つテストを下に示します。</translation>
        </message>
        <message>
            <source>The exhausted one fails only with many at once, and those inside go on working.</source>
            <translation>資源の尽きたサーバーは、同時に多数あるときだけ失敗し、中にいるものは動作を続ける。</translation>
        </message>
        <message>
            <source>The exhausted one is slower.</source>
            <translation>資源の尽きたサーバーのほうが遅い。</translation>
        </message>
        <message>
            <source>The faulty service runs on this computer, and its address is filled in. It waits only 4 seconds, so that you need not wait for a minute.</source>
            <translation>障害のあるサービスがこのコンピューターで動作し、そのアドレスが入力されています。1分も待たずに済むように、4秒しか待たない設定です。</translation>
        </message>
        <message>
            <source>The file at bind must hold the certificate, those in between and the key, in this order. sni sends the name to the server behind.</source>
            <translation>bindのファイルには、証明書、中間証明書、キーをこの順で入れる必要があります。sniは、後ろのサーバーに名前を送ります。</translation>
        </message>
        <message>
            <source>The firewall checks less, for all traffic. Make the ways the same instead where you can.</source>
            <translation>すべての通信について、ファイアウォールの確認が減ります。可能な場合は、代わりに経路をそろえてください。</translation>
        </message>
        <message>
            <source>The firewall checks less. Use it only for the zone that needs it.</source>
            <translation>ファイアウォールの確認が減ります。必要なゾーンでだけ使ってください。</translation>
        </message>
        <message>
            <source>The firewall of Windows drops silently, so clients wait until they give up. Even a port without a program gets no answer there.</source>
            <translation>Windowsのファイアウォールは黙って捨てるため、クライアントはあきらめるまで待ちます。プログラムのないポートでさえ、応答がありません。</translation>
        </message>
        <message>
            <source>The firewall of the network forgets after 600 s all the same. For longer silences the application must send something.</source>
            <translation>いずれにしても、ネットワークのファイアウォールは600 s後に忘れます。無通信をさらに長くするには、アプリケーションが何かを送る必要があります。</translation>
        </message>
        <message>
            <source>The firewall's table of connections was full: {{ev_conntrack_full}} times.</source>
            <translation>ファイアウォールの接続テーブルがいっぱいでした：{{ev_conntrack_full}}回。</translation>
        </message>
        <message>
            <source>The first bytes sent were answered with a reset.</source>
            <translation>最初に送られたバイトにリセットが返されました。</translation>
        </message>
        <message>
            <source>The first exchange of packets, in which both sides agree on the connection.</source>
            <translation>両側が接続について取り決める、最初のパケットのやり取り。</translation>
        </message>
        <message>
            <source>The first line shows the value that is set now.</source>
            <translation>1行目に、現在設定されている値が表示されます。</translation>
        </message>
        <message>
            <source>The first line shows which program listens on the port. The last one restarts the service after a crash.</source>
            <translation>1行目に、そのポートで待ち受けているプログラムが表示されます。最後の行は、クラッシュ後にサービスを再起動します。</translation>
        </message>
        <message>
            <source>The first message of the connection never leaves this computer: its own packet filter drops it. The service was not asked at all.</source>
            <translation>接続の最初のメッセージが、このコンピューターから出ていません。このコンピューター自身のパケットフィルターが捨てています。サービスには何も届いていません。</translation>
        </message>
        <message>
            <source>The first number close to the second one means that new connections are dropped.</source>
            <translation>1つ目の数値が2つ目に近い場合、新しい接続が捨てられています。</translation>
        </message>
        <message>
            <source>The first number is for all clients together. The one at the server keeps it from being flooded: the rest waits in line for up to 30 s instead of being refused.</source>
            <translation>1つ目の数値は、すべてのクライアントの合計です。サーバーに設定する数値は、サーバーがあふれるのを防ぎます。残りは拒否されずに、最大30 s列で待ちます。</translation>
        </message>
        <message>
            <source>The first number is the remaining number of hops. A reset with another number than the data packets came from another place. The same number proves nothing.</source>
            <translation>1つ目の数値は、残りのホップ数です。データパケットと異なる数値のリセットは、別の場所から来ています。同じ数値は、何も証明しません。</translation>
        </message>
        <message>
            <source>The first packet of a new connection: may I call you?</source>
            <translation>新しい接続の最初のパケット。「お話ししてもいいですか」という呼びかけです。</translation>
        </message>
        <message>
            <source>The first question shows the rule that decided, the second what the intrusion protection cut.</source>
            <translation>1つ目の照会は判断に使われた規則を、2つ目は侵入防止が切断したものを示します。</translation>
        </message>
        <message>
            <source>The first request on a new connection.</source>
            <translation>新しい接続の最初のリクエスト。</translation>
        </message>
        <message>
            <source>The fleet is sent out again. This time it should stay together until the test ends by itself.</source>
            <translation>接続群がもう一度送り出されます。今度は、テストが自ら終わるまで一緒に続くはずです。</translation>
        </message>
        <message>
            <source>The four numbers belong together: threads that wait for a connection to the database are the usual reason for a full line.</source>
            <translation>4つの数値は関連しています。列がいっぱいになるよくある理由は、データベースへの接続を待つスレッドです。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}.</source>
            <translation>ゲートウェイがステータス{{http_status}}を返しました。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it did not answer in time.</source>
            <translation>ゲートウェイがステータス{{http_status}}を返しました。後ろのサービスが時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it is not available.</source>
            <translation>ゲートウェイがステータス{{http_status}}を返しました。後ろのサービスを利用できません。</translation>
        </message>
        <message>
            <source>The gateway gave up waiting for the service behind it.</source>
            <translation>ゲートウェイが、後ろのサービスを待つのをあきらめました。</translation>
        </message>
        <message>
            <source>The gateway had no working server behind it: {{ev_upstream_missing}} times in the log.</source>
            <translation>ゲートウェイの後ろに、動作しているサーバーがありませんでした：ログに{{ev_upstream_missing}}回。</translation>
        </message>
        <message>
            <source>The gateway waits 20 s by default. The second command shows which servers it takes for healthy.</source>
            <translation>ゲートウェイは既定で20 s待ちます。2つ目のコマンドは、ゲートウェイが正常とみなしているサーバーを表示します。</translation>
        </message>
        <message>
            <source>The heap dump needs disk space of the size of the heap.</source>
            <translation>ヒープダンプには、ヒープと同じ大きさのディスク容量が必要です。</translation>
        </message>
        <message>
            <source>The helper command "caddy respond" uses 30 s (measured 30.02) and 10 s for headers.</source>
            <translation>補助コマンド「caddy respond」は30 s（実測30.02）、ヘッダーには10 sを使います。</translation>
        </message>
        <message>
            <source>The identity card of a service. It has a name and a date of expiry.</source>
            <translation>サービスの身分証明書。名前と有効期限が書かれています。</translation>
        </message>
        <message>
            <source>The inner error tells more.</source>
            <translation>内側のエラーから、さらに詳しく分かります。</translation>
        </message>
        <message>
            <source>The inner error tells whether it was the certificate or the connection.</source>
            <translation>証明書と接続のどちらが原因だったかは、内側のエラーから分かります。</translation>
        </message>
        <message>
            <source>The kernel counted why it sent resets.</source>
            <translation>カーネルが、リセットを送った理由を集計しました。</translation>
        </message>
        <message>
            <source>The kernel ended connections because it had no memory for them.</source>
            <translation>接続に使うメモリがなかったため、カーネルが接続を終了させました。</translation>
        </message>
        <message>
            <source>The kernel ended connections because too many were left over from programs that had gone.</source>
            <translation>終了したプログラムの残した接続が多すぎたため、カーネルが接続を終了させました。</translation>
        </message>
        <message>
            <source>The kernel gave connections up because the other side did not answer any more.</source>
            <translation>相手側が応答しなくなったため、カーネルが接続を放棄しました。</translation>
        </message>
        <message>
            <source>The kernel had no memory left for connections and ended some.</source>
            <translation>カーネルに接続用のメモリが残っておらず、一部の接続を終了させました。</translation>
        </message>
        <message>
            <source>The kernel killed a program because it used more memory than its container or service may.</source>
            <translation>コンテナーまたはサービスに許可された量を超えるメモリを使ったため、カーネルがプログラムを強制終了しました。</translation>
        </message>
        <message>
            <source>The kernel killed a program because memory was used up.</source>
            <translation>メモリを使い切ったため、カーネルがプログラムを強制終了しました。</translation>
        </message>
        <message>
            <source>The kernel killed a program because the computer's memory was used up.</source>
            <translation>コンピューターのメモリを使い切ったため、カーネルがプログラムを強制終了しました。</translation>
        </message>
        <message>
            <source>The kernel log says table full, dropping packet. The second line lets closed connections go sooner.</source>
            <translation>カーネルログにはtable full, dropping packetと記録されます。2行目は、閉じた接続を早く手放すようにします。</translation>
        </message>
        <message>
            <source>The kernel slows the service down at the first mark and ends only this service at the second. Without a limit it picks any program of the computer.</source>
            <translation>カーネルは、1つ目の値でサービスを遅くし、2つ目の値でこのサービスだけを終了させます。制限がないと、コンピューターのどのプログラムでも選ばれる可能性があります。</translation>
        </message>
        <message>
            <source>The kernel's firewall had to throw packets away because its table was full.</source>
            <translation>テーブルがいっぱいだったため、カーネルのファイアウォールがパケットを破棄しました。</translation>
        </message>
        <message>
            <source>The kernel's table of neighbouring computers was full.</source>
            <translation>カーネルの、隣接するコンピューターのテーブルがいっぱいでした。</translation>
        </message>
        <message>
            <source>The kind of limit is not tested yet.</source>
            <translation>制限の種類は、まだテストしていません。</translation>
        </message>
        <message>
            <source>The large answers are fetched again. They should arrive now, without a pause.</source>
            <translation>大きな応答をもう一度取得します。今度は、止まらずに届くはずです。</translation>
        </message>
        <message>
            <source>The largest packet a path can carry.</source>
            <translation>経路が運べる最大のパケット。</translation>
        </message>
        <message>
            <source>The largest packet could not be found.</source>
            <translation>最大のパケットを特定できませんでした。</translation>
        </message>
        <message>
            <source>The last lines of its log name the reason: a port that is taken, a file that is missing, a setting that is wrong.</source>
            <translation>理由は、そのログの最後の数行に書かれています。使用中のポート、足りないファイル、間違った設定などです。</translation>
        </message>
        <message>
            <source>The last state tells OOMKilled (137) from an error of the program (1), a crash (139) and a deliberate stop (143). The log with --previous is that of the container that died.</source>
            <translation>最後の状態から、OOMKilled（137）、プログラムのエラー（1）、クラッシュ（139）、意図的な停止（143）を区別できます。--previous付きのログは、異常終了したコンテナーのものです。</translation>
        </message>
        <message>
            <source>The length of the work does not count. The box sees only packets, and it counts the time between two of them.</source>
            <translation>処理の長さは関係ありません。機器に見えるのはパケットだけで、2つのパケットの間の時間を数えます。</translation>
        </message>
        <message>
            <source>The lights go out</source>
            <translation>明かりが消える</translation>
        </message>
        <message>
            <source>The limit is 100 KB by default. A server that answers and closes without reading the rest resets the client; req.resume() reads it to the end.</source>
            <translation>制限は既定で100 KBです。残りを読まずに応答して閉じるサーバーは、クライアントをリセットします。req.resume()を使うと最後まで読みます。</translation>
        </message>
        <message>
            <source>The limit is enforced by a device on the way, not by the server.</source>
            <translation>制限を設けているのは、サーバーではなく途中の機器です。</translation>
        </message>
        <message>
            <source>The limits of this computer are not tested yet.</source>
            <translation>このコンピューターの制限は、まだテストしていません。</translation>
        </message>
        <message>
            <source>The line "Caused by" tells whether it was a reset or an orderly close.</source>
            <translation>リセットか正常な切断かは、「Caused by」の行で分かります。</translation>
        </message>
        <message>
            <source>The line "Caused by" tells: EOFException is an orderly close, "Connection reset" is a reset.</source>
            <translation>「Caused by」の行で分かります。EOFExceptionは正常な切断、「Connection reset」はリセットです。</translation>
        </message>
        <message>
            <source>The line before it tells why.</source>
            <translation>理由はその前の行に書かれています。</translation>
        </message>
        <message>
            <source>The line in which new connections wait until the program takes them. When it is full, new ones are dropped.</source>
            <translation>プログラムが受け取るまで新しい接続が待つ列。いっぱいになると、新しい接続は捨てられます。</translation>
        </message>
        <message>
            <source>The list in which a firewall or router remembers the connections passing through it.</source>
            <translation>ファイアウォールまたはルーターが、通過する接続を覚えておく一覧。</translation>
        </message>
        <message>
            <source>The load balancer and the client did not agree on encryption.</source>
            <translation>ロードバランサーとクライアントの暗号化の取り決めがまとまりませんでした。</translation>
        </message>
        <message>
            <source>The load balancer had no target for the request (status 503).</source>
            <translation>ロードバランサーに、リクエストを渡すターゲットがありませんでした（ステータス503）。</translation>
        </message>
        <message>
            <source>The load balancer refused a request itself (status 400): malformed, or its header was too large.</source>
            <translation>ロードバランサー自身がリクエストを拒否しました（ステータス400）。形式が正しくないか、ヘッダーが大きすぎました。</translation>
        </message>
        <message>
            <source>The log says that a worker was ended because it did not finish in time. The request it was working on breaks off.</source>
            <translation>時間内に処理が終わらなかったワーカーが終了させられたと、ログにあります。処理中だったリクエストは途切れます。</translation>
        </message>
        <message>
            <source>The log says that every worker or connection the server is allowed to have was in use. Further clients wait, are refused or reset.</source>
            <translation>サーバーに許可されたワーカーまたは接続がすべて使用中だったと、ログにあります。それ以上のクライアントは、待たされるか、拒否またはリセットされます。</translation>
        </message>
        <message>
            <source>The log says that pm.max_children was reached. Count the memory of one child first: children times that size must fit.</source>
            <translation>ログに、pm.max_childrenに達したと記録されます。まず1つの子プロセスのメモリを調べてください。子プロセスの数とその大きさの積が、収まらなければなりません。</translation>
        </message>
        <message>
            <source>The log says that the system had no memory left and ended a process of the service. Every connection of that process ends with a reset at that moment.</source>
            <translation>システムのメモリがなくなり、サービスのプロセスが終了させられたと、ログにあります。そのプロセスのすべての接続が、その瞬間にリセットで終わります。</translation>
        </message>
        <message>
            <source>The log tells of a process that ended by an error. All its connections end at that moment.</source>
            <translation>エラーで終了したプロセスがログに記録されています。そのすべての接続が、その瞬間に終わります。</translation>
        </message>
        <message>
            <source>The machine is there, but the program is not listening.</source>
            <translation>マシンはあるが、プログラムが待ち受けていない。</translation>
        </message>
        <message>
            <source>The machine was short of memory, disk or processes: {{ev_node_pressure}} times.</source>
            <translation>マシンのメモリ、ディスク、またはプロセスが不足していました：{{ev_node_pressure}}回。</translation>
        </message>
        <message>
            <source>The measured limit. Is it a round number? Limits that people set mostly are: 1 MB, 10 MB, 100 MB.</source>
            <translation>測定された制限です。きりのよい数値でしょうか？ 人が設ける制限は、多くは1 MB、10 MB、100 MBです。</translation>
        </message>
        <message>
            <source>The measurement is wrong.</source>
            <translation>測定が間違っている。</translation>
        </message>
        <message>
            <source>The name could not be found.</source>
            <translation>名前が見つかりませんでした。</translation>
        </message>
        <message>
            <source>The name could not be looked up.</source>
            <translation>名前を解決できませんでした。</translation>
        </message>
        <message>
            <source>The name could not be turned into an address, or it leads to the wrong one. No connection was tried with the right address.</source>
            <translation>名前からアドレスが得られなかったか、間違ったアドレスを指しています。正しいアドレスへの接続は試みられていません。</translation>
        </message>
        <message>
            <source>The name could not be turned into an address.</source>
            <translation>名前からアドレスが得られませんでした。</translation>
        </message>
        <message>
            <source>The name does not exist</source>
            <translation>名前が存在しない</translation>
        </message>
        <message>
            <source>The name does not exist, so there is nothing to connect to.</source>
            <translation>名前が存在しないため、接続先がありません。</translation>
        </message>
        <message>
            <source>The name does not lead to the service</source>
            <translation>名前がサービスを指していない</translation>
        </message>
        <message>
            <source>The name exists, but it has no address.</source>
            <translation>名前は存在しますが、アドレスがありません。</translation>
        </message>
        <message>
            <source>The name is not the fact</source>
            <translation>名前は事実ではない</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right for a public service.</source>
            <translation>名前が、公開サービスのものではあり得ないアドレスを指しています。</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right.</source>
            <translation>名前が、正しいはずのないアドレスを指しています。</translation>
        </message>
        <message>
            <source>The name leads to an address that looks wrong.</source>
            <translation>名前が、不自然なアドレスを指しています。</translation>
        </message>
        <message>
            <source>The name leads to the wrong place</source>
            <translation>名前が間違った場所を指している</translation>
        </message>
        <message>
            <source>The name leads to {{dns_address_count}} address(es).</source>
            <translation>名前は{{dns_address_count}}個のアドレスを指しています。</translation>
        </message>
        <message>
            <source>The name many programs give to a reset. Some also use it for an orderly close.</source>
            <translation>多くのプログラムがリセットに使う名前。正常な切断に使うものもあります。</translation>
        </message>
        <message>
            <source>The name must lead to the address of the service. 300 means that everybody forgets it after five minutes. Replace 192.0.2.10 with the address of your service.</source>
            <translation>名前はサービスのアドレスを指さなければなりません。300は、全員が5分後に忘れることを意味します。192.0.2.10の部分は、サービスのアドレスに置き換えてください。</translation>
        </message>
        <message>
            <source>The name server of the network may be slow or broken. Cache=no-negative forgets at once that a name was missing. Put it into a file in /etc/systemd/resolved.conf.d and restart the service.</source>
            <translation>ネットワークのネームサーバーが遅いか、壊れているかもしれません。Cache=no-negativeは、名前がなかったことをすぐに忘れます。/etc/systemd/resolved.conf.dのファイルに書いて、サービスを再起動してください。</translation>
        </message>
        <message>
            <source>The name service answered that there is no address for this name. Most often it is misspelt, or its entry was removed.</source>
            <translation>ネームサービスは、この名前のアドレスがないと応答しました。多くの場合、つづりが間違っているか、登録が削除されています。</translation>
        </message>
        <message>
            <source>The name service did not answer.</source>
            <translation>ネームサービスが応答しませんでした。</translation>
        </message>
        <message>
            <source>The name service did not give an answer. Whether the service itself works is not known.</source>
            <translation>ネームサービスから答えが得られませんでした。サービス自体が動作しているかどうかは分かりません。</translation>
        </message>
        <message>
            <source>The name service does not help</source>
            <translation>ネームサービスが役に立たない</translation>
        </message>
        <message>
            <source>The name service gave an address that cannot belong to a public service. A filter, a leftover entry or a wrong setting redirects the name.</source>
            <translation>ネームサービスが、公開サービスのものではあり得ないアドレスを返しました。フィルター、古い登録の残り、または間違った設定が、名前を別の場所へ向けています。</translation>
        </message>
        <message>
            <source>The name that a client says at the start of an encrypted connection. It can be read on the way.</source>
            <translation>暗号化された接続の始めにクライアントが告げる名前。途中で読み取ることができます。</translation>
        </message>
        <message>
            <source>The name you use must stand in the list of names, and today must lie between the two dates. A wrong clock on this computer looks just like an expired certificate.</source>
            <translation>使用する名前が名前の一覧にあり、今日が2つの日付の間でなければなりません。このコンピューターの時計が間違っていると、証明書の期限切れとまったく同じように見えます。</translation>
        </message>
        <message>
            <source>The network cable or card lost its connection.</source>
            <translation>ネットワークケーブルまたはネットワークカードの接続が失われました。</translation>
        </message>
        <message>
            <source>The network card stopped sending.</source>
            <translation>ネットワークカードが送信を停止しました。</translation>
        </message>
        <message>
            <source>The network cut the file.</source>
            <translation>ネットワークがファイルを切った。</translation>
        </message>
        <message>
            <source>The network is down.</source>
            <translation>ネットワークが停止している。</translation>
        </message>
        <message>
            <source>The network of this computer changed in the middle.</source>
            <translation>途中で、このコンピューターのネットワークが変わりました。</translation>
        </message>
        <message>
            <source>The new file was there, but the server still used the old one from its memory. The hook reloads it each time.</source>
            <translation>新しいファイルはありましたが、サーバーはメモリにある古いものを使い続けていました。このフックは、毎回サーバーを再読み込みします。</translation>
        </message>
        <message>
            <source>The next line of the message guesses that the server ended. A box on the way can do it as well.</source>
            <translation>メッセージの次の行はサーバーが終了したと推測していますが、途中の機器が原因のこともあります。</translation>
        </message>
        <message>
            <source>The next look-ups take a moment longer.</source>
            <translation>次回の名前解決に少し長くかかります。</translation>
        </message>
        <message>
            <source>The next ones: the queue is full</source>
            <translation>次の接続：待ち行列がいっぱい</translation>
        </message>
        <message>
            <source>The number after "system error" tells more: 104 is a reset, 0 an orderly close.</source>
            <translation>「system error」の後の数値から、さらに詳しく分かります。104はリセット、0は正常な切断です。</translation>
        </message>
        <message>
            <source>The number at the start of an answer: 200 is fine, 404 is not found, 5xx is a fault of the service.</source>
            <translation>応答の先頭の数値。200は正常、404は見つからない、5xxはサービスの障害です。</translation>
        </message>
        <message>
            <source>The number in brackets tells: 104 is a reset, 70007 is silence.</source>
            <translation>かっこ内の数値で分かります。104はリセット、70007は無通信です。</translation>
        </message>
        <message>
            <source>The number in brackets tells: 111 and 10061 are a refusal, 110 and 10060 silence.</source>
            <translation>かっこ内の数値で分かります。111と10061は拒否、110と10060は応答なしです。</translation>
        </message>
        <message>
            <source>The numbers are an example. Measure what the service uses on a busy day first.</source>
            <translation>数値は例です。まず、混み合う日にサービスが使う量を測定してください。</translation>
        </message>
        <message>
            <source>The often quoted 15 s are still below the 60 s of common load balancers.</source>
            <translation>よく引用される15 sも、一般的なロードバランサーの60 sより短い値です。</translation>
        </message>
        <message>
            <source>The only difference between the attempt that works and the one that fails is the server's name. Most often a filter on the way reads that name; the server itself might do the same.</source>
            <translation>成功する試みと失敗する試みの違いは、サーバー名だけです。多くの場合、途中のフィルターがその名前を読んでいますが、サーバー自体がそうしている可能性もあります。</translation>
        </message>
        <message>
            <source>The operating system takes the call before the program knows of it. When the queue is full, not even a “no” comes back.</source>
            <translation>プログラムが知る前に、オペレーティングシステムが呼び出しを受けます。待ち行列がいっぱいになると、「いいえ」さえ返ってきません。</translation>
        </message>
        <message>
            <source>The option -M do is essential: without it the packets are cut into pieces and the test proves nothing. On a Mac it is -D, on Windows -f with -l.</source>
            <translation>-M doオプションは必須です。これがないとパケットが分割され、テストでは何も証明できません。Macでは-D、Windowsでは-fと-lを使います。</translation>
        </message>
        <message>
            <source>The other service fails in the same way.</source>
            <translation>もう1つのサービスも同じように失敗します。</translation>
        </message>
        <message>
            <source>The other service works.</source>
            <translation>もう1つのサービスは正常です。</translation>
        </message>
        <message>
            <source>The other side closed the connection in the orderly way.</source>
            <translation>相手側が接続を正常に閉じました。</translation>
        </message>
        <message>
            <source>The other side did not close it; it just became silent.</source>
            <translation>相手側が閉じたのではなく、応答がなくなっただけです。</translation>
        </message>
        <message>
            <source>The other side did not close the connection; nothing came back.</source>
            <translation>相手側が接続を閉じたのではなく、何も返ってこなかったのです。</translation>
        </message>
        <message>
            <source>The other side had already closed when more was sent.</source>
            <translation>さらに送ったとき、相手側はすでに閉じていました。</translation>
        </message>
        <message>
            <source>The other side had already hung up when the program wanted to send more.</source>
            <translation>プログラムがさらに送ろうとしたとき、相手側はすでに切っていました。</translation>
        </message>
        <message>
            <source>The other side had gone away.</source>
            <translation>相手側はもういませんでした。</translation>
        </message>
        <message>
            <source>The other way round: when little is going on, connections wait longer and get closer to the limit.</source>
            <translation>逆です。通信が少ないときほど、接続は長く待ち、制限に近づきます。</translation>
        </message>
        <message>
            <source>The others</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>The overlay adds 50 bytes for VXLAN. Pods with a larger size lose exactly the large packets, and only between nodes.</source>
            <translation>VXLANのオーバーレイは50バイトを加えます。サイズの大きいPodでは、大きなパケットだけが、ノード間でだけ失われます。</translation>
        </message>
        <message>
            <source>The page is opened again, and the reset is provoked as before. It should not come any more.</source>
            <translation>ページをもう一度開き、以前と同じようにリセットを誘発します。もう来ないはずです。</translation>
        </message>
        <message>
            <source>The page must be read as a stream by the client.</source>
            <translation>クライアントは、ページをストリームとして読まなければなりません。</translation>
        </message>
        <message>
            <source>The page still does not open. Only the address of your ticket has changed.</source>
            <translation>ページはまだ開きません。変わったのは、チケットの宛先だけです。</translation>
        </message>
        <message>
            <source>The path: 2 kB no longer fit into one packet.</source>
            <translation>経路。2 kBは、もう1つのパケットに収まらない。</translation>
        </message>
        <message>
            <source>The phone book of the internet: it turns names into addresses.</source>
            <translation>インターネットの電話帳。名前をアドレスに変えます。</translation>
        </message>
        <message>
            <source>The pod only starts where this much is free. The numbers are an example.</source>
            <translation>Podは、これだけの空きがある場所でしか起動しません。数値は例です。</translation>
        </message>
        <message>
            <source>The pool of the driver keeps a silent connection without a limit. With this it gives it up in time.</source>
            <translation>ドライバーのプールは、無通信の接続を無制限に保持します。これを設定すると、間に合うように手放します。</translation>
        </message>
        <message>
            <source>The pool replaces a connection before the database or a box on the way ends it, and asks it now and then. 30 s is the smallest time it takes for a question.</source>
            <translation>プールは、データベースや途中の機器が接続を終わらせる前に接続を取り替え、ときどき問い合わせます。問い合わせの間隔は、最短で30 sです。</translation>
        </message>
        <message>
            <source>The port on this computer could not be opened.</source>
            <translation>このコンピューターのポートを開けませんでした。</translation>
        </message>
        <message>
            <source>The practice service lies in a small private network inside this computer, with a router and a security device of its own.</source>
            <translation>練習用サービスは、このコンピューター内の小さなプライベートネットワークにあり、専用のルーターとセキュリティ機器を備えています。</translation>
        </message>
        <message>
            <source>The process manager saw the program end.</source>
            <translation>プロセスマネージャーが、プログラムの終了を検知しました。</translation>
        </message>
        <message>
            <source>The program dies</source>
            <translation>プログラムが異常終了</translation>
        </message>
        <message>
            <source>The program failed on a request.</source>
            <translation>プログラムがリクエストの処理に失敗しました。</translation>
        </message>
        <message>
            <source>The program had no free database connection left.</source>
            <translation>プログラムが使えるデータベース接続の空きがありませんでした。</translation>
        </message>
        <message>
            <source>The program knows this error. A reset means: somebody ended the connection abruptly. It does not say who, and it does not say why. That is what we find out.</source>
            <translation>プログラムはこのエラーを知っています。リセットとは、誰かが接続を突然終わらせたという意味です。誰が、なぜ、は分かりません。それをこれから調べます。</translation>
        </message>
        <message>
            <source>The program must still end: after such an error its state is not known.</source>
            <translation>それでも、プログラムは終了しなければなりません。このようなエラーの後の状態は不明です。</translation>
        </message>
        <message>
            <source>The program says that the connection was reset.</source>
            <translation>プログラムは、接続がリセットされたと伝えています。</translation>
        </message>
        <message>
            <source>The program that answers ends while connections are open. All its connections die at the same moment, whatever their age.</source>
            <translation>接続が開いている間に、応答するプログラムが終了します。経過時間に関係なく、そのすべての接続が同じ瞬間に切れます。</translation>
        </message>
        <message>
            <source>The program used connections that the service had closed before.</source>
            <translation>プログラムが、サービスが先に閉じた接続を使いました。</translation>
        </message>
        <message>
            <source>The proxy keeps idle connections to the application for an hour by default. Most applications close far earlier, and the request that meets that moment gets 503 with the flag UC.</source>
            <translation>プロキシは、アプリケーションへのアイドル接続を既定で1時間保持します。ほとんどのアプリケーションははるかに早く閉じるため、その瞬間に当たったリクエストは、フラグUC付きの503になります。</translation>
        </message>
        <message>
            <source>The proxy needs disk space for the answers.</source>
            <translation>プロキシに、応答用のディスク容量が必要です。</translation>
        </message>
        <message>
            <source>The queue in front of the door</source>
            <translation>扉の前の行列</translation>
        </message>
        <message>
            <source>The queue of new connections was full: {{ev_accept_queue_full}} times.</source>
            <translation>新しい接続の待ち行列がいっぱいでした：{{ev_accept_queue_full}}回。</translation>
        </message>
        <message>
            <source>The queue of waiting connections of a Linux server is full. What does the next client see?</source>
            <translation>Linuxサーバーの、待機中の接続の待ち行列がいっぱいです。次のクライアントには何が見えるでしょうか？</translation>
        </message>
        <message>
            <source>The race</source>
            <translation>競争</translation>
        </message>
        <message>
            <source>The request and the farewell pass each other on the way. No side did anything wrong.</source>
            <translation>リクエストと終了の知らせが、途中ですれ違います。どちらの側も間違っていません。</translation>
        </message>
        <message>
            <source>The request failed.</source>
            <translation>リクエストが失敗しました。</translation>
        </message>
        <message>
            <source>The request was answered by a reset.</source>
            <translation>リクエストにリセットが返されました。</translation>
        </message>
        <message>
            <source>The request was never answered.</source>
            <translation>リクエストにまったく応答がありませんでした。</translation>
        </message>
        <message>
            <source>The request was not answered.</source>
            <translation>リクエストに応答がありませんでした。</translation>
        </message>
        <message>
            <source>The reset carries the same counter as all packets of the server, and takes as long. What now?</source>
            <translation>リセットのカウンターは、サーバーのすべてのパケットと同じで、かかる時間も同じです。どうしますか？</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way, at station {{reset_hop}}.</source>
            <translation>リセットは、中継点{{reset_hop}}にある途中の機器から来ています。</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way.</source>
            <translation>リセットは途中の機器から来ています。</translation>
        </message>
        <message>
            <source>The reset comes from the server.</source>
            <translation>リセットはサーバーから来ています。</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or another device on the way ends the connection for both sides.</source>
            <translation>リセットはサーバーから来ていません。ファイアウォールなどの途中の機器が、両側に対して接続を終わらせています。</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or balancer on the way forgets a connection after {{idle_limit_s}} seconds of silence and answers its next message with a reset.</source>
            <translation>リセットはサーバーから来ていません。途中のファイアウォールまたはロードバランサーが、{{idle_limit_s}}秒の無通信の後に接続を忘れ、次のメッセージにリセットを返しています。</translation>
        </message>
        <message>
            <source>The reset is provoked several times, while the computer refuses packets that have lost more steps than a chosen number. That is how the steps are counted without any special rights.</source>
            <translation>選んだ数より多くのステップを失ったパケットをコンピューターが拒否する状態で、リセットを何度か誘発します。こうして、特別な権限なしにステップを数えます。</translation>
        </message>
        <message>
            <source>The reset that ends a waiting connection does not come from the server.</source>
            <translation>待機中の接続を終わらせるリセットは、サーバーから来ていません。</translation>
        </message>
        <message>
            <source>The reset was not seen to come from a device on the way.</source>
            <translation>途中の機器から来るリセットは見られませんでした。</translation>
        </message>
        <message>
            <source>The reset was sent by a device on the way.</source>
            <translation>リセットは途中の機器が送りました。</translation>
        </message>
        <message>
            <source>The reset was sent by the server, not by a device on the way.</source>
            <translation>リセットは途中の機器ではなく、サーバーが送りました。</translation>
        </message>
        <message>
            <source>The right certificate for each name</source>
            <translation>名前ごとに正しい証明書を使う</translation>
        </message>
        <message>
            <source>The right fix is to let the little message through again: ICMP type 3, code 4, and “packet too big” for IPv6. The network team knows it as path MTU discovery.</source>
            <translation>正しい対処は、あの小さなメッセージを再び通すことです。ICMPタイプ3コード4、IPv6では「packet too big」です。ネットワーク担当者には、パスMTU探索として知られています。</translation>
        </message>
        <message>
            <source>The right order</source>
            <translation>正しい順序</translation>
        </message>
        <message>
            <source>The right packet size for a tunnel interface</source>
            <translation>トンネルインターフェイスに正しいパケットサイズを設定する</translation>
        </message>
        <message>
            <source>The right packet size for the tunnel</source>
            <translation>トンネルに正しいパケットサイズを設定する</translation>
        </message>
        <message>
            <source>The router tells both ends a size that fits when a connection begins. The same as the iptables form, for newer systems.</source>
            <translation>ルーターは、接続が始まるときに、適切なサイズを両端に伝えます。iptablesの形式と同じことを、新しいシステム向けに行うものです。</translation>
        </message>
        <message>
            <source>The rules by which two computers hold a conversation over the network. Each side confirms what it received.</source>
            <translation>2台のコンピューターがネットワークで会話するための規則。それぞれの側が、受け取ったものを確認します。</translation>
        </message>
        <message>
            <source>The rules must stand in the chain that drops them; the first line shows its name. Lost at the next restart.</source>
            <translation>規則は、捨てているチェーンに置かなければなりません。その名前は1行目に表示されます。次の再起動で失われます。</translation>
        </message>
        <message>
            <source>The same as a setting of one connection, here in Python. Other languages offer the same four options.</source>
            <translation>同じことを1つの接続に設定します。ここではPythonの例です。他の言語にも同じ4つのオプションがあります。</translation>
        </message>
        <message>
            <source>The same ladder of sizes again. All steps should pass now, up to the largest one tried.</source>
            <translation>もう一度、大きさを段階的に変えます。今度は、試した最大のものまで、すべての段階が通るはずです。</translation>
        </message>
        <message>
            <source>The same limit, done properly</source>
            <translation>同じ制限を正しく行う</translation>
        </message>
        <message>
            <source>The same name inside and outside</source>
            <translation>内部と外部で同じ名前</translation>
        </message>
        <message>
            <source>The same seconds instead of the same size: a clock. Try at two speeds.</source>
            <translation>同じ大きさではなく、同じ秒数なら時計です。2つの速度で試してください。</translation>
        </message>
        <message>
            <source>The same setting for every gateway that follows the standard. The wait for the service must be the shorter one.</source>
            <translation>標準に準拠するすべてのゲートウェイで同じ設定です。サービスを待つ時間のほうを短くしなければなりません。</translation>
        </message>
        <message>
            <source>The same timeout also applies to a request in progress that stays silent. Set a longer one on slow requests.</source>
            <translation>同じタイムアウトは、処理中に無通信となったリクエストにも適用されます。遅いリクエストには長い値を設定してください。</translation>
        </message>
        <message>
            <source>The same transfer at a slower pace breaks at another size but after the same time. So a time limit for the transfer is too short, not a size limit.</source>
            <translation>同じ転送を遅くすると、別の大きさで、ただし同じ時間の後に切れます。したがって、短すぎるのは転送の時間の制限で、サイズ制限ではありません。</translation>
        </message>
        <message>
            <source>The second command names the rule that decides for exactly this connection.</source>
            <translation>2つ目のコマンドは、まさにこの接続を判断する規則の名前を示します。</translation>
        </message>
        <message>
            <source>The second service is not an address that can be used.</source>
            <translation>2つ目のサービスは、使用できるアドレスではありません。</translation>
        </message>
        <message>
            <source>The second service is the same as the first; name another one.</source>
            <translation>2つ目のサービスが1つ目と同じです。別のものを入力してください。</translation>
        </message>
        <message>
            <source>The secure connection cannot be set up</source>
            <translation>安全な接続を確立できない</translation>
        </message>
        <message>
            <source>The secure connection could not be set up.</source>
            <translation>安全な接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>The secure connection fails because the certificate is not accepted ({{tls_problem}}).</source>
            <translation>証明書が受け付けられないため、安全な接続に失敗します（{{tls_problem}}）。</translation>
        </message>
        <message>
            <source>The secure connection is cut off</source>
            <translation>安全な接続が切断される</translation>
        </message>
        <message>
            <source>The secure connection itself works. The service then refuses the request, because it only serves clients that prove who they are with a certificate of their own (mutual TLS).</source>
            <translation>安全な接続自体は成功します。その後、サービスがリクエストを拒否します。独自の証明書で身元を証明するクライアント（相互TLS）しか受け付けないためです。</translation>
        </message>
        <message>
            <source>The secure connection works.</source>
            <translation>安全な接続に成功します。</translation>
        </message>
        <message>
            <source>The server announces its limit of {{keepalive_timeout_s}} seconds and keeps to it. Your program or a proxy keeps the connection longer and uses it again after the server closed it.</source>
            <translation>サーバーは制限{{keepalive_timeout_s}}秒を通知し、それを守っています。プログラムまたはプロキシが接続をそれより長く保持し、サーバーが閉じた後に再び使っています。</translation>
        </message>
        <message>
            <source>The server announces that it closes after {{keepalive_timeout_s}} s, and connections fail after quiet periods.</source>
            <translation>サーバーは{{keepalive_timeout_s}} s後に閉じると通知しており、静かな時間の後に接続が失敗します。</translation>
        </message>
        <message>
            <source>The server answered and closed while the upload was still pouring in. The rest meets a closed door, and the reset can wipe out the answer.</source>
            <translation>アップロードがまだ流れ込んでいる間に、サーバーが応答して閉じました。残りは閉じた扉に当たり、リセットが応答を消してしまうことがあります。</translation>
        </message>
        <message>
            <source>The server answers large uploads without reading them and then cuts the connection.</source>
            <translation>サーバーは、大きなアップロードを読まずに応答し、その後、接続を切断します。</translation>
        </message>
        <message>
            <source>The server behind Apache closed the connection without an answer.</source>
            <translation>Apacheの後ろのサーバーが、応答なしに接続を閉じました。</translation>
        </message>
        <message>
            <source>The server behind Apache cut the connection before it answered.</source>
            <translation>Apacheの後ろのサーバーが、応答の前に接続を切断しました。</translation>
        </message>
        <message>
            <source>The server behind Apache did not answer in time.</source>
            <translation>Apacheの後ろのサーバーが、時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The server behind Apache fell silent in the middle of its answer.</source>
            <translation>Apacheの後ろのサーバーが、応答の途中で無通信になりました。</translation>
        </message>
        <message>
            <source>The server behind Apache stopped in the middle of its answer.</source>
            <translation>Apacheの後ろのサーバーが、応答の途中で止まりました。</translation>
        </message>
        <message>
            <source>The server behind Envoy did not answer in time (UT).</source>
            <translation>Envoyの後ろのサーバーが、時間内に応答しませんでした（UT）。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC).</source>
            <translation>Envoyの後ろのサーバーが、応答の前に接続を終了しました（UC）。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC). It crashed, or it had closed an unused connection.</source>
            <translation>Envoyの後ろのサーバーが、応答の前に接続を終了しました（UC）。クラッシュしたか、使われていない接続を閉じたところでした。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered.</source>
            <translation>Envoyの後ろのサーバーが、応答の前に接続を終了しました。</translation>
        </message>
        <message>
            <source>The server behind Envoy reset the request (UR).</source>
            <translation>Envoyの後ろのサーバーがリクエストをリセットしました（UR）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy closed or reset before its answer. Users saw 502.</source>
            <translation>HAProxyの後ろのサーバーが、応答の前に閉じたかリセットしました。利用者には502が表示されました。</translation>
        </message>
        <message>
            <source>The server behind HAProxy cut or closed the connection before it had answered (SH).</source>
            <translation>HAProxyの後ろのサーバーが、応答の前に接続を切断したか閉じました（SH）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not accept the connection in time (sC).</source>
            <translation>HAProxyの後ろのサーバーが、時間内に接続を受け付けませんでした（sC）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not answer in time (sH).</source>
            <translation>HAProxyの後ろのサーバーが、時間内に応答しませんでした（sH）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of its answer (SD).</source>
            <translation>HAProxyの後ろのサーバーが、応答の途中で接続を終了しました（SD）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of the data.</source>
            <translation>HAProxyの後ろのサーバーが、データの途中で接続を終了しました。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection while HAProxy still worked on it (SL).</source>
            <translation>HAProxyの処理中に、後ろのサーバーが接続を終了しました（SL）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of its answer (sD).</source>
            <translation>HAProxyの後ろのサーバーが、応答の途中で無通信になりました（sD）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of the data, and HAProxy gave up (timeout server).</source>
            <translation>HAProxyの後ろのサーバーがデータの途中で応答しなくなり、HAProxyがあきらめました（timeout server）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy refused the connection. Users saw 503.</source>
            <translation>HAProxyの後ろのサーバーが接続を拒否しました。利用者には503が表示されました。</translation>
        </message>
        <message>
            <source>The server behind HAProxy was silent for too long. Users saw 504.</source>
            <translation>HAProxyの後ろのサーバーの無通信が長すぎました。利用者には504が表示されました。</translation>
        </message>
        <message>
            <source>The server behind Varnish did not answer in time.</source>
            <translation>Varnishの後ろのサーバーが、時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The server behind nginx closed the connection without an answer. Its own idle time is shorter than nginx expects, or it stopped.</source>
            <translation>nginxの後ろのサーバーが、応答なしに接続を閉じました。そのアイドル時間がnginxの想定より短いか、サーバーが停止しました。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection before it answered. It crashed, or it had just closed an unused connection that nginx wanted to use again.</source>
            <translation>nginxの後ろのサーバーが、応答の前に接続を切断しました。クラッシュしたか、nginxが再び使おうとした未使用の接続を閉じたところでした。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection in the middle of its answer.</source>
            <translation>nginxの後ろのサーバーが、応答の途中で接続を切断しました。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection while nginx was still sending the request.</source>
            <translation>nginxがリクエストを送っている途中で、後ろのサーバーが接続を切断しました。</translation>
        </message>
        <message>
            <source>The server behind nginx did not answer in the time that nginx waits.</source>
            <translation>nginxの後ろのサーバーが、nginxの待つ時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The server behind nginx stopped in the middle of its answer.</source>
            <translation>nginxの後ろのサーバーが、応答の途中で止まりました。</translation>
        </message>
        <message>
            <source>The server behind the Go proxy closed the connection without an answer.</source>
            <translation>Goプロキシの後ろのサーバーが、応答なしに接続を閉じました。</translation>
        </message>
        <message>
            <source>The server behind the Go proxy cut the connection.</source>
            <translation>Goプロキシの後ろのサーバーが接続を切断しました。</translation>
        </message>
        <message>
            <source>The server behind the gateway closed without an answer: {{ev_upstream_closed}} times in the log.</source>
            <translation>ゲートウェイの後ろのサーバーが応答なしに閉じました：ログに{{ev_upstream_closed}}回。</translation>
        </message>
        <message>
            <source>The server behind the gateway did not answer in time: {{ev_upstream_timeout}} times in the log.</source>
            <translation>ゲートウェイの後ろのサーバーが時間内に応答しませんでした：ログに{{ev_upstream_timeout}}回。</translation>
        </message>
        <message>
            <source>The server behind the gateway reset the connection: {{ev_upstream_reset}} times in the log.</source>
            <translation>ゲートウェイの後ろのサーバーが接続をリセットしました：ログに{{ev_upstream_reset}}回。</translation>
        </message>
        <message>
            <source>The server behind the load balancer closed or reset before it answered.</source>
            <translation>ロードバランサーの後ろのサーバーが、応答の前に閉じたかリセットしました。</translation>
        </message>
        <message>
            <source>The server behind the load balancer did not answer in time.</source>
            <translation>ロードバランサーの後ろのサーバーが、時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The server behind this proxy did not answer in time (status 504).</source>
            <translation>このプロキシの後ろのサーバーが、時間内に応答しませんでした（ステータス504）。</translation>
        </message>
        <message>
            <source>The server behind this proxy gave no usable answer (status 502).</source>
            <translation>このプロキシの後ろのサーバーから、使える応答がありませんでした（ステータス502）。</translation>
        </message>
        <message>
            <source>The server can say 413 before a single byte of the body is sent, so nothing is cut off. It also shows the real answer.</source>
            <translation>サーバーは、ボディの1バイト目が送られる前に413を返せるため、途中で切れるものがありません。実際の応答も確認できます。</translation>
        </message>
        <message>
            <source>The server cannot have sent it.</source>
            <translation>サーバーが送ったはずはない。</translation>
        </message>
        <message>
            <source>The server cannot open another connection because it may not open more files.</source>
            <translation>これ以上ファイルを開けないため、サーバーは新たな接続を開けません。</translation>
        </message>
        <message>
            <source>The server closes a connection that is used again</source>
            <translation>再び使われた接続をサーバーが閉じる</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_request_limit}} requests and does not announce it.</source>
            <translation>サーバーは維持された接続を{{keepalive_request_limit}}件のリクエストの後にクローズし、それを予告しません。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_request_limit}} requests without announcing it.</source>
            <translation>サーバーは維持された接続を{{keepalive_request_limit}}件のリクエストの後、予告なくクローズします。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} s and does not announce it.</source>
            <translation>サーバーは、保持した接続を{{keepalive_timeout_s}} s後に通知なしに閉じます。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>サーバーは、保持した接続を{{keepalive_timeout_s}}秒後に通知なしに閉じます。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds, and your program uses it later than that.</source>
            <translation>サーバーは、保持した接続を{{keepalive_timeout_s}}秒後に閉じ、プログラムはそれより後に使っています。</translation>
        </message>
        <message>
            <source>The server closes after a number of requests without announcing it</source>
            <translation>サーバーは一定数のリクエストの後、予告なくクローズします</translation>
        </message>
        <message>
            <source>The server closes after every answer, so there is nothing to wait for.</source>
            <translation>サーバーは応答のたびに閉じるため、待つものがありません。</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s without announcing it.</source>
            <translation>サーバーは{{keepalive_timeout_s}} s後に通知なしに閉じます。</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s; it announces {{keepalive_advertised_s}} s.</source>
            <translation>サーバーは{{keepalive_timeout_s}} s後に閉じます。通知は{{keepalive_advertised_s}} sです。</translation>
        </message>
        <message>
            <source>The server closes as announced, but the client waits longer</source>
            <translation>サーバーは通知どおりに閉じるが、クライアントがより長く待つ</translation>
        </message>
        <message>
            <source>The server closes kept connections without announcing it</source>
            <translation>サーバーが保持した接続を通知なしに閉じる</translation>
        </message>
        <message>
            <source>The server could not find a name: {{ev_name_failed}} times in the log.</source>
            <translation>サーバーが名前を見つけられませんでした：ログに{{ev_name_failed}}回。</translation>
        </message>
        <message>
            <source>The server counts the requests of a connection. After {{keepalive_request_limit}} requests it closes, but the last answer does not say so. A program that sends its next request over this connection loses it.</source>
            <translation>サーバーは接続ごとにリクエストを数えます。{{keepalive_request_limit}}件の後にクローズしますが、最後の応答はそれを知らせません。次のリクエストをこの接続で送るプログラムは、そのリクエストを失います。</translation>
        </message>
        <message>
            <source>The server did not close a kept connection.</source>
            <translation>サーバーは、保持した接続を閉じませんでした。</translation>
        </message>
        <message>
            <source>The server does not close kept connections unannounced.</source>
            <translation>サーバーは、保持した接続を通知なしに閉じることはありません。</translation>
        </message>
        <message>
            <source>The server does not keep connections open.</source>
            <translation>サーバーは接続を保持しません。</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces</source>
            <translation>サーバーが通知した内容を守らない</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces.</source>
            <translation>サーバーが通知した内容を守っていません。</translation>
        </message>
        <message>
            <source>The server ends a kept connection after {{keepalive_timeout_s}} seconds, and not as it announced.</source>
            <translation>サーバーは、保持した接続を、通知とは異なる形で{{keepalive_timeout_s}}秒後に終わらせます。</translation>
        </message>
        <message>
            <source>The server ends the connection instead of answering.</source>
            <translation>サーバーが、応答する代わりに接続を終わらせます。</translation>
        </message>
        <message>
            <source>The server fails from a number of connections on</source>
            <translation>一定の接続数からサーバーが失敗する</translation>
        </message>
        <message>
            <source>The server found the signs of life of the client too frequent and closed.</source>
            <translation>サーバーが、クライアントの生存信号が多すぎると判断して閉じました。</translation>
        </message>
        <message>
            <source>The server has no free file descriptor</source>
            <translation>サーバーに空いているファイル記述子がない</translation>
        </message>
        <message>
            <source>The server has no free worker or connection left.</source>
            <translation>サーバーに空いているワーカーまたは接続がありません。</translation>
        </message>
        <message>
            <source>The server is very fast today.</source>
            <translation>今日はサーバーがとても速い。</translation>
        </message>
        <message>
            <source>The server itself closed the waiting connections after {{idle_survived_s}} s.</source>
            <translation>待機中の接続は、サーバー自身が{{idle_survived_s}} s後に閉じました。</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time, and a client uses one again just when it is closed.</source>
            <translation>サーバーは、使い終わった接続を短い時間だけ開いておきます。クライアントが、ちょうど閉じられる瞬間に再び使っています。</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time. Your program uses one again just when the server closes it.</source>
            <translation>サーバーは、使い終わった接続を短い時間だけ開いておきます。プログラムが、ちょうどサーバーが閉じる瞬間に再び使っています。</translation>
        </message>
        <message>
            <source>The server noticed nothing, so a box on the way is a good suspect.</source>
            <translation>サーバーは何も気付かなかった。したがって、途中の機器が有力な候補である。</translation>
        </message>
        <message>
            <source>The server program ends while it works on a request</source>
            <translation>リクエストの処理中にサーバープログラムが終了する</translation>
        </message>
        <message>
            <source>The server program restarts</source>
            <translation>サーバープログラムが再起動する</translation>
        </message>
        <message>
            <source>The server program stops or restarts</source>
            <translation>サーバープログラムが停止または再起動する</translation>
        </message>
        <message>
            <source>The server ran out of file descriptors: {{ev_descriptors_exhausted}} times in the log.</source>
            <translation>サーバーのファイル記述子が足りなくなりました：ログに{{ev_descriptors_exhausted}}回。</translation>
        </message>
        <message>
            <source>The server resets a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>サーバーは、保持した接続を{{keepalive_timeout_s}}秒後に通知なしにリセットします。</translation>
        </message>
        <message>
            <source>The server resets kept connections without announcing it</source>
            <translation>サーバーが保持した接続を通知なしにリセットする</translation>
        </message>
        <message>
            <source>The server restarted, or one of its processes died, while we watched.</source>
            <translation>監視中に、サーバーが再起動したか、プロセスの1つが異常終了しました。</translation>
        </message>
        <message>
            <source>The server restarts about every {{round(crash_interval_s)}} seconds and cuts every connection each time.</source>
            <translation>サーバーは約{{round(crash_interval_s)}}秒ごとに再起動し、そのたびにすべての接続を切断します。</translation>
        </message>
        <message>
            <source>The server restarts again and again</source>
            <translation>サーバーが何度も再起動する</translation>
        </message>
        <message>
            <source>The server restarts while connections are open.</source>
            <translation>接続が開いている間にサーバーが再起動します。</translation>
        </message>
        <message>
            <source>The server runs out of something</source>
            <translation>サーバーの資源が足りなくなる</translation>
        </message>
        <message>
            <source>The server said goodbye properly. Some programs report this as a reset as well, because an answer was still expected.</source>
            <translation>サーバーは正しく終了を告げました。まだ応答が来るはずだったため、これもリセットと報告するプログラムがあります。</translation>
        </message>
        <message>
            <source>The server stopped right after our request, and came back later.</source>
            <translation>こちらのリクエストの直後にサーバーが停止し、後で復帰しました。</translation>
        </message>
        <message>
            <source>The server stops when it handles this request.</source>
            <translation>このリクエストを処理すると、サーバーが停止します。</translation>
        </message>
        <message>
            <source>The server tells its clients how long it keeps a connection, but ends it differently. Even a careful client is caught out.</source>
            <translation>サーバーは、接続をどのくらい保持するかをクライアントに伝えますが、それとは異なる終わり方をします。慎重なクライアントでも不意を突かれます。</translation>
        </message>
        <message>
            <source>The server waits 5 seconds. For how long should your program keep an unused connection?</source>
            <translation>サーバーは5秒待ちます。プログラムは、使われていない接続をどのくらい保持すべきでしょうか？</translation>
        </message>
        <message>
            <source>The server waits longest (75 s)</source>
            <translation>サーバーが最も長く待つ（75 s）</translation>
        </message>
        <message>
            <source>The server: its address stands on it.</source>
            <translation>サーバー。そのアドレスが書かれている。</translation>
        </message>
        <message>
            <source>The servers behind it get that much at the same time.</source>
            <translation>後ろのサーバーに、それだけの量が同時に届きます。</translation>
        </message>
        <message>
            <source>The servers behind the balancer must keep idle connections longer than the new value. Change that first, or you trade 504 answers for 502 answers. The allowed range is 1 to 4000 s.</source>
            <translation>ロードバランサーの後ろのサーバーは、新しい値より長くアイドル接続を保持しなければなりません。先にそちらを変更しないと、504が502に変わるだけです。許容範囲は1～4000 sです。</translation>
        </message>
        <message>
            <source>The service accepts connections.</source>
            <translation>サービスは接続を受け付けます。</translation>
        </message>
        <message>
            <source>The service answers before the upload has arrived and does not read the rest. A client that is still sending then gets a reset, often instead of the answer. The address may not take uploads at all, or it refuses this size.</source>
            <translation>サービスは、アップロードが届ききる前に応答し、残りを読みません。まだ送っているクライアントは、多くの場合、応答の代わりにリセットを受け取ります。そのアドレスがアップロードをまったく受け付けないか、この大きさを拒否している可能性があります。</translation>
        </message>
        <message>
            <source>The service answers, but not with encryption that both sides know. The port may also expect no encryption at all.</source>
            <translation>サービスは応答しますが、両側が対応する暗号化ではありません。そのポートでは暗号化を使わないのかもしれません。</translation>
        </message>
        <message>
            <source>The service asks every client for a certificate, and we have none to show.</source>
            <translation>サービスはすべてのクライアントに証明書を求めますが、こちらには提示するものがありません。</translation>
        </message>
        <message>
            <source>The service asks for a certificate of the client, and refuses requests without one.</source>
            <translation>サービスはクライアントの証明書を求め、それがないリクエストを拒否します。</translation>
        </message>
        <message>
            <source>The service behind Envoy did not answer in time.</source>
            <translation>Envoyの後ろのサービスが、時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer.</source>
            <translation>Envoyの後ろのサービスが、応答の前に接続を終了しました。</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer. Users saw 503 (flag UC).</source>
            <translation>Envoyの後ろのサービスが、応答の前に接続を終了しました。利用者には503（フラグUC）が表示されました。</translation>
        </message>
        <message>
            <source>The service behind a proxy, which does the real work.</source>
            <translation>プロキシの後ろで実際の処理を行うサービス。</translation>
        </message>
        <message>
            <source>The service behind the gateway does not answer</source>
            <translation>ゲートウェイの後ろのサービスが応答しない</translation>
        </message>
        <message>
            <source>The service behind the gateway is not available</source>
            <translation>ゲートウェイの後ろのサービスを利用できない</translation>
        </message>
        <message>
            <source>The service behind the gateway is too slow</source>
            <translation>ゲートウェイの後ろのサービスが遅すぎる</translation>
        </message>
        <message>
            <source>The service can then be reached from every network that the firewall allows.</source>
            <translation>ファイアウォールが許可するすべてのネットワークから、サービスに到達できるようになります。</translation>
        </message>
        <message>
            <source>The service closed a kept connection while it was idle.</source>
            <translation>サービスが、アイドル状態の保持された接続を閉じました。</translation>
        </message>
        <message>
            <source>The service crashed.</source>
            <translation>サービスがクラッシュしました。</translation>
        </message>
        <message>
            <source>The service did not accept a connection.</source>
            <translation>サービスが接続を受け付けませんでした。</translation>
        </message>
        <message>
            <source>The service did not answer a request.</source>
            <translation>サービスがリクエストに応答しませんでした。</translation>
        </message>
        <message>
            <source>The service did not close the connection.</source>
            <translation>サービスは接続を閉じていません。</translation>
        </message>
        <message>
            <source>The service did not report in time and was restarted.</source>
            <translation>サービスが時間内に報告しなかったため、再起動されました。</translation>
        </message>
        <message>
            <source>The service does not ask for a certificate of the client, or does not insist on it.</source>
            <translation>サービスはクライアントの証明書を求めないか、必須としていません。</translation>
        </message>
        <message>
            <source>The service does not speak TLS on this port.</source>
            <translation>サービスはこのポートでTLSに対応していません。</translation>
        </message>
        <message>
            <source>The service ended a connection kept open after {{limit_s}} s without a request.</source>
            <translation>サービスは、保持していた接続を、リクエストのないまま{{limit_s}} s後に終了しました。</translation>
        </message>
        <message>
            <source>The service ended with an error.</source>
            <translation>サービスがエラーで終了しました。</translation>
        </message>
        <message>
            <source>The service ends its own workers because a request takes too long.</source>
            <translation>リクエストに時間がかかりすぎるため、サービスが自身のワーカーを終了させています。</translation>
        </message>
        <message>
            <source>The service failed its health check: {{ev_liveness_failed}} times.</source>
            <translation>サービスがヘルスチェックに失敗しました：{{ev_liveness_failed}}回。</translation>
        </message>
        <message>
            <source>The service failed so often that it is not started any more.</source>
            <translation>サービスの失敗が多すぎるため、もう起動されません。</translation>
        </message>
        <message>
            <source>The service gets one check more per target and zone every ten seconds.</source>
            <translation>ターゲットとゾーンごとに、10秒に1回、サービスへのチェックが増えます。</translation>
        </message>
        <message>
            <source>The service gets one large upload.</source>
            <translation>サービスに、大きなアップロードを1つ送信します。</translation>
        </message>
        <message>
            <source>The service gets that much at the same time.</source>
            <translation>サービスに、それだけの量が同時に届きます。</translation>
        </message>
        <message>
            <source>The service is back two seconds after a crash, and the core file shows where it died. Put it into a drop-in file with systemctl edit.</source>
            <translation>サービスはクラッシュの2秒後に復帰し、異常終了の箇所はコアファイルで分かります。systemctl editでドロップインファイルに書いてください。</translation>
        </message>
        <message>
            <source>The service is yours. Allow the test.</source>
            <translation>サービスはあなたのものです。テストを許可してください。</translation>
        </message>
        <message>
            <source>The service is {{path_hops}} station(s) away.</source>
            <translation>サービスまでの中継点は{{path_hops}}個です。</translation>
        </message>
        <message>
            <source>The service lies behind a narrow tunnel in a private network inside this computer. Allow the test.</source>
            <translation>サービスは、このコンピューター内のプライベートネットワークで、狭いトンネルの後ろにあります。テストを許可してください。</translation>
        </message>
        <message>
            <source>The service may have answered before it closed.</source>
            <translation>サービスは閉じる前に応答していた可能性があります。</translation>
        </message>
        <message>
            <source>The service may have answered first, for example that the upload is too large. Read the answer in spite of the error.</source>
            <translation>アップロードが大きすぎるなどと、サービスが先に応答していた可能性があります。エラーになっても応答を読み取ってください。</translation>
        </message>
        <message>
            <source>The service may now open 65,536 files.</source>
            <translation>サービスが65,536個のファイルを開けるようになる。</translation>
        </message>
        <message>
            <source>The service must be able to take over an open socket.</source>
            <translation>サービスは、開いているソケットを引き継げなければなりません。</translation>
        </message>
        <message>
            <source>The service or a proxy ended one HTTP/2 stream. The connection itself may live on.</source>
            <translation>サービスまたはプロキシが、1つのHTTP/2ストリームを終了しました。接続自体は続いている可能性があります。</translation>
        </message>
        <message>
            <source>The service restarted while we watched.</source>
            <translation>監視中にサービスが再起動しました。</translation>
        </message>
        <message>
            <source>The service restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>サービスは約{{round(crash_interval_s)}} sごとに再起動します。</translation>
        </message>
        <message>
            <source>The service said that it is not available (status 503).</source>
            <translation>サービスが、利用できないと応答しました（ステータス503）。</translation>
        </message>
        <message>
            <source>The service says that it is not available now.</source>
            <translation>サービスは、現在利用できないと伝えています。</translation>
        </message>
        <message>
            <source>The service sees the address of the balancer. Use proxy protocol if it needs the real one.</source>
            <translation>サービスにはロードバランサーのアドレスが見えます。本来のアドレスが必要な場合は、proxy protocolを使ってください。</translation>
        </message>
        <message>
            <source>The service shows a certificate that this computer does not accept. Programs that check it, as they should, break off.</source>
            <translation>サービスは、このコンピューターが受け付けない証明書を提示しています。証明書を確認するプログラムは、正しく動作していれば接続を中止します。</translation>
        </message>
        <message>
            <source>The service wants a certificate from the client</source>
            <translation>サービスがクライアントの証明書を求める</translation>
        </message>
        <message>
            <source>The service was ended because it used too much memory.</source>
            <translation>メモリを使いすぎたため、サービスが終了させられました。</translation>
        </message>
        <message>
            <source>The service was ended by a signal.</source>
            <translation>サービスがシグナルで終了しました。</translation>
        </message>
        <message>
            <source>The service was restarted: {{ev_service_restarted}} times in the log.</source>
            <translation>サービスが再起動されました：ログに{{ev_service_restarted}}回。</translation>
        </message>
        <message>
            <source>The service was silent for so long that the client itself gave up.</source>
            <translation>サービスの無通信が長く続いたため、クライアント自身があきらめました。</translation>
        </message>
        <message>
            <source>The service was started again after it had failed.</source>
            <translation>サービスが、失敗の後に再び起動されました。</translation>
        </message>
        <message>
            <source>The service was stopped or reloaded on purpose: {{ev_rollout}} times in the log.</source>
            <translation>サービスが意図的に停止または再読み込みされました：ログに{{ev_rollout}}回。</translation>
        </message>
        <message>
            <source>The session end reason tells: tcp-rst-from-server came from the server, threat or policy-deny from the firewall itself, aged-out means silence.</source>
            <translation>セッション終了の理由から分かります。tcp-rst-from-serverはサーバーから、threatまたはpolicy-denyはファイアウォール自身から、aged-outは無通信を意味します。</translation>
        </message>
        <message>
            <source>The setting applies to every site of this controller. Set upstream-keepalive-timeout below the keep-alive time of your pods.</source>
            <translation>この設定は、このコントローラーのすべてのサイトに適用されます。upstream-keepalive-timeoutは、Podのキープアライブ時間より短くしてください。</translation>
        </message>
        <message>
            <source>The share of packets that never arrive. They are sent again, which takes time.</source>
            <translation>届かないパケットの割合。再送されるため、時間がかかります。</translation>
        </message>
        <message>
            <source>The shop calls the payment service a few thousand times a day. Two or three calls fail, at no particular hour. Tried again, they work. Everybody has looked at it, and nobody has ever seen it happen.</source>
            <translation>店舗システムは、決済サービスを1日に数千回呼び出します。そのうち2、3回が、時刻に関係なく失敗します。もう一度試すと成功します。全員が調べましたが、起きる瞬間を見た人はいません。</translation>
        </message>
        <message>
            <source>The side that uses connections again must give up first. Equal is the worst choice.</source>
            <translation>接続を再び使う側が、先に手放さなければなりません。同じ値は最悪の選択です。</translation>
        </message>
        <message>
            <source>The silence, not the length</source>
            <translation>長さではなく無通信</translation>
        </message>
        <message>
            <source>The slow line is broken.</source>
            <translation>遅い回線が壊れている。</translation>
        </message>
        <message>
            <source>The start of the computer takes a little longer.</source>
            <translation>コンピューターの起動に、少し長く時間がかかります。</translation>
        </message>
        <message>
            <source>The stations on the way do not answer.</source>
            <translation>途中の中継点は応答しません。</translation>
        </message>
        <message>
            <source>The stop takes up to 30 s. The supervisor must allow at least as much.</source>
            <translation>停止に最大30 sかかります。監視プロセスは、少なくとも同じだけの時間を許可しなければなりません。</translation>
        </message>
        <message>
            <source>The system ended a process because memory ran out: {{ev_oom_kill}} times in the log.</source>
            <translation>メモリ不足のため、システムがプロセスを終了させました：ログに{{ev_oom_kill}}回。</translation>
        </message>
        <message>
            <source>The system ends the service because it runs out of memory.</source>
            <translation>メモリが不足するため、システムがサービスを終了させています。</translation>
        </message>
        <message>
            <source>The system had no memory left and ended a program.</source>
            <translation>システムのメモリがなくなり、プログラムが終了させられました。</translation>
        </message>
        <message>
            <source>The system had no memory left for connections: {{ev_kernel_memory}} times.</source>
            <translation>システムに接続用のメモリが残っていませんでした：{{ev_kernel_memory}}回。</translation>
        </message>
        <message>
            <source>The table does not know the time of day.</source>
            <translation>テーブルは時刻を知りません。</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall is nearly full.</source>
            <translation>カーネルのファイアウォールの接続テーブルが、ほぼいっぱいです。</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall was full, and packets were thrown away.</source>
            <translation>カーネルのファイアウォールの接続テーブルがいっぱいで、パケットが破棄されました。</translation>
        </message>
        <message>
            <source>The target closed the connection without an answer (status 502, no target status). Often its keep-alive time is shorter than the load balancer's 60 s, or it crashed.</source>
            <translation>ターゲットが応答なしに接続を閉じました（ステータス502、ターゲットのステータスなし）。多くの場合、ターゲットのキープアライブ時間がロードバランサーの60 sより短いか、ターゲットがクラッシュしています。</translation>
        </message>
        <message>
            <source>The target did not answer the load balancer in time (status 504).</source>
            <translation>ターゲットが時間内にロードバランサーに応答しませんでした（ステータス504）。</translation>
        </message>
        <message>
            <source>The target itself answered with status 502.</source>
            <translation>ターゲット自身がステータス502を返しました。</translation>
        </message>
        <message>
            <source>The target itself answered with status 503.</source>
            <translation>ターゲット自身がステータス503を返しました。</translation>
        </message>
        <message>
            <source>The target itself answered with status 504.</source>
            <translation>ターゲット自身がステータス504を返しました。</translation>
        </message>
        <message>
            <source>The test could not be completed.</source>
            <translation>テストを完了できませんでした。</translation>
        </message>
        <message>
            <source>The test itself failed; the log has the details.</source>
            <translation>テスト自体が失敗しました。詳細はログにあります。</translation>
        </message>
        <message>
            <source>The test uses connections again at all ages up to its limit. With the fix none of them may be closed by the server any more.</source>
            <translation>テストは、制限までのあらゆる経過時間で接続を再び使います。対処の後は、サーバーに閉じられるものが1つもないはずです。</translation>
        </message>
        <message>
            <source>The tests that ran found nothing that would break a connection.</source>
            <translation>実行したテストでは、接続が切れる要因は見つかりませんでした。</translation>
        </message>
        <message>
            <source>The three numbers tell the client, the target and the balancer apart.</source>
            <translation>3つの数値から、クライアント、ターゲット、ロードバランサーを区別できます。</translation>
        </message>
        <message>
            <source>The time a packet takes to the other side and back.</source>
            <translation>パケットが相手側まで往復するのにかかる時間。</translation>
        </message>
        <message>
            <source>The time after which 504 comes is the setting to look for: 60 s is a common default of nginx and balancers, 30 s of API gateways, 100 s or more of content networks.</source>
            <translation>504が来るまでの時間が、探すべき設定です。60 sはnginxやロードバランサー、30 sはAPIゲートウェイ、100 s以上はコンテンツ配信ネットワークの一般的な既定値です。</translation>
        </message>
        <message>
            <source>The timeout bounds the whole answer, 30 s by default. The second command shows which servers it takes for healthy.</source>
            <translation>このタイムアウトは、応答全体（既定で30 s）を制限します。2つ目のコマンドは、正常とみなされているサーバーを表示します。</translation>
        </message>
        <message>
            <source>The timeout of a request ends it on the client side. Raise it when the service is known to be slower.</source>
            <translation>リクエストのタイムアウトにより、クライアント側で終了します。サービスのほうが遅いと分かっている場合は、長くしてください。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of a request, and it does not count TCP keep-alive.</source>
            <translation>タイマーが数えるのは無通信の時間で、リクエストの長さではありません。TCP keep-aliveは通信とみなしません。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. Add the idle_timeout line to your existing balancer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>タイマーが数えるのは無通信の時間で、リクエスト全体の長さではありません。既存のロードバランサーにidle_timeoutの行を追加してください。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. With a larger value the load balancer waits for a slow answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>タイマーが数えるのは無通信の時間で、リクエスト全体の長さではありません。値を大きくすると、ロードバランサーは遅い応答を待ちます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>The transfer is too large</source>
            <translation>転送が大きすぎる</translation>
        </message>
        <message>
            <source>The transfer of a body was cut off.</source>
            <translation>ボディの転送が途中で切れました。</translation>
        </message>
        <message>
            <source>The transfer was cut off in the middle.</source>
            <translation>転送が途中で切れました。</translation>
        </message>
        <message>
            <source>The trouble did not show up</source>
            <translation>問題が現れなかった</translation>
        </message>
        <message>
            <source>The trouble is not tied to this one service. It lies near this computer or on the way out.</source>
            <translation>問題はこのサービスに限ったものではありません。このコンピューターの近くか、外へ出る経路にあります。</translation>
        </message>
        <message>
            <source>The trouble you described did not show up in these tests.</source>
            <translation>説明された問題は、今回のテストでは現れませんでした。</translation>
        </message>
        <message>
            <source>The two sides did not agree on encryption.</source>
            <translation>両側の暗号化の取り決めがまとまりませんでした。</translation>
        </message>
        <message>
            <source>The two sides did not find a common kind of encryption.</source>
            <translation>両側に共通する種類の暗号化が見つかりませんでした。</translation>
        </message>
        <message>
            <source>The two sides do not agree on encryption.</source>
            <translation>両側の暗号化の取り決めがまとまりません。</translation>
        </message>
        <message>
            <source>The two sides do not speak the same language</source>
            <translation>両側が異なる言葉で話している</translation>
        </message>
        <message>
            <source>The upload breaks after your program has sent 3.4 MB. How large is the server's limit?</source>
            <translation>プログラムが3.4 MBを送った後、アップロードが切れます。サーバーの制限はいくつでしょうか？</translation>
        </message>
        <message>
            <source>The upload breaks at 12 MB on a fast line and at 2 MB on a slow one. What is it?</source>
            <translation>アップロードは、速い回線では12 MB、遅い回線では2 MBで切れます。原因は何でしょうか？</translation>
        </message>
        <message>
            <source>The user did something wrong.</source>
            <translation>利用者が何か間違えた。</translation>
        </message>
        <message>
            <source>The user paused for coffee. That must be allowed.</source>
            <translation>利用者はコーヒー休憩を取っただけです。それが許されないのは困ります。</translation>
        </message>
        <message>
            <source>The user sees no connection with time or size, so no question is answered. That is allowed. Go on.</source>
            <translation>利用者は、時間や大きさとの関係に気付いていないため、質問には何も答えません。それで構いません。進んでください。</translation>
        </message>
        <message>
            <source>The user sent you this line from the log. Paste the error as it is: no need to understand it.</source>
            <translation>利用者が、ログのこの行を送ってきました。エラーをそのまま貼り付けてください。理解する必要はありません。</translation>
        </message>
        <message>
            <source>The user still has the fault. Measure a little more.</source>
            <translation>利用者の障害はまだ残っています。もう少し測定してください。</translation>
        </message>
        <message>
            <source>The usual reasons are wait_timeout, a packet that is too large, or a restart.</source>
            <translation>よくある理由は、wait_timeout、大きすぎるパケット、または再起動です。</translation>
        </message>
        <message>
            <source>The usual value is five days; kube-proxy and router images set less. With loose a connection that was forgotten is picked up again by its next packet.</source>
            <translation>通常の値は5日ですが、kube-proxyやルーターのイメージではもっと短く設定されます。looseを使うと、忘れられた接続が次のパケットで再開されます。</translation>
        </message>
        <message>
            <source>The usual value is one day. Somebody lowered it, perhaps to save memory.</source>
            <translation>通常の値は1日です。誰かが、おそらくメモリを節約するために短くしています。</translation>
        </message>
        <message>
            <source>The verdict is 55 % sure. What do you do?</source>
            <translation>判定の確度は55%です。どうしますか？</translation>
        </message>
        <message>
            <source>The verdict names the server's patience. Compare it with the 3 seconds that this server was given.</source>
            <translation>判定は、サーバーの待つ時間を示しています。このサーバーに設定された3秒と比べてください。</translation>
        </message>
        <message>
            <source>The verdict says whose it is: this computer, the way, or the service. That decides which team gets the ticket.</source>
            <translation>判定は、どこの問題かを示します。このコンピューター、経路、サービスのいずれかです。これで、チケットを渡す担当が決まります。</translation>
        </message>
        <message>
            <source>The verdict, in one sentence. Does it say “reset”? Look closely at how the connections ended.</source>
            <translation>1つの文にまとめた判定です。「リセット」と書かれていますか？ 接続がどのように終わったかを、よく見てください。</translation>
        </message>
        <message>
            <source>The verdict. A limit of 24 open files was set, and some are in use already.</source>
            <translation>判定です。開けるファイルの制限は24個に設定され、一部はすでに使われています。</translation>
        </message>
        <message>
            <source>The verdict. Does it also say how often the server restarts? A regular beat is a gift: it leads to the thing that kills it.</source>
            <translation>判定です。サーバーがどのくらいの間隔で再起動するかも書かれていますか？ 規則正しい間隔はありがたい手がかりで、落とした犯人にたどり着けます。</translation>
        </message>
        <message>
            <source>The verdict. Does it name the largest packet that passes? This number is what the network team needs.</source>
            <translation>判定です。通過する最大のパケットが示されていますか？ ネットワーク担当者に必要なのは、この数値です。</translation>
        </message>
        <message>
            <source>The waiting line of a listening program is full right now.</source>
            <translation>待ち受けプログラムの待ち行列が、現在いっぱいです。</translation>
        </message>
        <message>
            <source>The waiting line of the application pool was full.</source>
            <translation>アプリケーションプールの待ち行列がいっぱいでした。</translation>
        </message>
        <message>
            <source>The waiting line of the program behind nginx was full.</source>
            <translation>nginxの後ろのプログラムの待ち行列がいっぱいでした。</translation>
        </message>
        <message>
            <source>The waiting line of uWSGI was full.</source>
            <translation>uWSGIの待ち行列がいっぱいでした。</translation>
        </message>
        <message>
            <source>The way could be followed for {{path_hops}} station(s).</source>
            <translation>経路を{{path_hops}}個の中継点までたどれました。</translation>
        </message>
        <message>
            <source>The web application firewall refused the request.</source>
            <translation>ウェブアプリケーションファイアウォールがリクエストを拒否しました。</translation>
        </message>
        <message>
            <source>The web firewall answers 413 above 128 KB of data or 100 MB of files by default.</source>
            <translation>ウェブファイアウォールは、既定ではデータが128 KB、ファイルが100 MBを超えると413を返します。</translation>
        </message>
        <message>
            <source>The web server must be reloaded to use the new file.</source>
            <translation>新しいファイルを使うには、ウェブサーバーの再読み込みが必要です。</translation>
        </message>
        <message>
            <source>The web server's log shows nothing at the time of the error. What does that say?</source>
            <translation>エラーの時刻に、ウェブサーバーのログには何もありません。何が分かるでしょうか？</translation>
        </message>
        <message>
            <source>The whole computer had no free file handles left.</source>
            <translation>コンピューター全体で、空いているファイルハンドルがありませんでした。</translation>
        </message>
        <message>
            <source>The whole computer has used nearly all its file handles.</source>
            <translation>コンピューター全体で、ファイルハンドルをほぼ使い切っています。</translation>
        </message>
        <message>
            <source>The word ECONNRESET does not prove a reset. Node.js uses it for both.</source>
            <translation>ECONNRESETという文字は、リセットの証明にはなりません。Node.jsは両方に使います。</translation>
        </message>
        <message>
            <source>The words after "reset reason" tell more.</source>
            <translation>「reset reason」の後の文言から、さらに詳しく分かります。</translation>
        </message>
        <message>
            <source>The words are the same for a reset and for an orderly close.</source>
            <translation>文言は、リセットでも正常な切断でも同じです。</translation>
        </message>
        <message>
            <source>The words at the end of the line tell more.</source>
            <translation>行末の文言から、さらに詳しく分かります。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name.</source>
            <translation>文言からは、リセットを送ったのがサービスか、その名をかたる途中の機器かは分かりません。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. When a large upload was under way, the service may have answered before it closed.</source>
            <translation>文言からは、リセットを送ったのがサービスか、その名をかたる途中の機器かは分かりません。大きなアップロードの途中だった場合は、サービスが閉じる前に応答していた可能性があります。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. Windows also says this when the service had closed in the orderly way and more was sent.</source>
            <translation>文言からは、リセットを送ったのがサービスか、その名をかたる途中の機器かは分かりません。Windowsでは、サービスが正常に閉じた後にさらに送った場合にも表示されます。</translation>
        </message>
        <message>
            <source>The worker process ended or was recycled while it held connections.</source>
            <translation>ワーカープロセスが、接続を保持したまま終了またはリサイクルされました。</translation>
        </message>
        <message>
            <source>Then SIGKILL; open connections end by FIN, or RST where unread data is queued.</source>
            <translation>その後はSIGKILLです。開いている接続はFINで終わり、未読データが待ち行列にある場合はRSTで終わります。</translation>
        </message>
        <message>
            <source>Then comes the sign that nothing else gives: for a moment new connections are refused, because the machine is there but the program is not. Something starts it again, and the game begins anew.</source>
            <translation>次に、他では得られない手がかりが来ます。しばらくの間、新しい接続が拒否されます。マシンはあるのに、プログラムがないためです。何かが再び起動し、同じことが繰り返されます。</translation>
        </message>
        <message>
            <source>Then it reaches again and again for connections that the server has closed a moment ago. This is the fault itself.</source>
            <translation>その場合、サーバーが閉じたばかりの接続に、何度も手を伸ばすことになります。これがまさにこの障害です。</translation>
        </message>
        <message>
            <source>Then let the drawing office try the real plan: it may be larger than the test.</source>
            <translation>その後、製図室に本物の図面を試してもらってください。テストより大きいかもしれません。</translation>
        </message>
        <message>
            <source>Then measure again.</source>
            <translation>その後、もう一度測定してください。</translation>
        </message>
        <message>
            <source>Then raise that one limit, restart the service, and ask why so many were needed. A program that forgets to close its files will reach any limit, only later.</source>
            <translation>次に、その制限だけを大きくしてサービスを再起動し、なぜそれほど必要だったのかを調べます。ファイルを閉じ忘れるプログラムは、どのような制限にも、遅かれ早かれ達します。</translation>
        </message>
        <message>
            <source>Then the fast line could not have sent 12 MB. A size limit does not care about speed.</source>
            <translation>それなら、速い回線でも12 MBは送れなかったはずです。サイズ制限は速度とは関係ありません。</translation>
        </message>
        <message>
            <source>Then try what the user tried: the intranet page with the long list.</source>
            <translation>次に、利用者が試したもの、つまり長い一覧のあるイントラネットのページを試してください。</translation>
        </message>
        <message>
            <source>There are two honest fixes. The box's limit is raised above the longest silence that really happens, with a margin. Or one side gives a sign of life well before the limit.</source>
            <translation>まっとうな対処は2つあります。機器の制限を、実際に起こる最長の無通信より余裕を持って長くするか、どちらかの側が、制限より十分早く生存信号を送ります。</translation>
        </message>
        <message>
            <source>There is no answer at all</source>
            <translation>応答がまったくない</translation>
        </message>
        <message>
            <source>There is no way to this address.</source>
            <translation>このアドレスへの経路がありません。</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>There was no error, so a colleague tried with curl and let it wait. Paste that.</source>
            <translation>エラーがなかったため、同僚がcurlで試し、待たせました。その結果を貼り付けてください。</translation>
        </message>
        <message>
            <source>There was no reset to look at.</source>
            <translation>調べるリセットがありませんでした。</translation>
        </message>
        <message>
            <source>There was nothing to compare with.</source>
            <translation>比較するものがありませんでした。</translation>
        </message>
        <message>
            <source>These are the runners-up. A limit on the age of connections is the usual look-alike.</source>
            <translation>これらが次点の候補です。接続の経過時間の制限は、よくある紛らわしい例です。</translation>
        </message>
        <message>
            <source>These timers count the gap between two reads or two writes, not the whole request. nginx answers 504 when the application behind it is silent for longer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>これらのタイマーが数えるのは、リクエスト全体ではなく、2回の読み取りまたは2回の書き込みの間隔です。nginxは、後ろのアプリケーションの無通信がこれより長く続くと504を返します。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>They arrived, but perhaps in two pieces. Without forbidding that, the ping proves nothing.</source>
            <translation>届きましたが、2つに分かれていたかもしれません。分割を禁止しないと、pingは何も証明しません。</translation>
        </message>
        <message>
            <source>They do not keep the program alive. Users would only wait longer for a program that is dead.</source>
            <translation>それでプログラムが生き続けるわけではありません。利用者が、終了したプログラムを長く待つだけです。</translation>
        </message>
        <message>
            <source>This comes only in special cases. The normal answer to a full queue is silence.</source>
            <translation>これが起こるのは特別な場合だけです。待ち行列がいっぱいのとき、通常は何も返されません。</translation>
        </message>
        <message>
            <source>This computer answers with a reset when a waiting line is full (tcp_abort_on_overflow is on).</source>
            <translation>このコンピューターは、待ち行列がいっぱいになるとリセットを返します（tcp_abort_on_overflowがオン）。</translation>
        </message>
        <message>
            <source>This computer cannot open more connections, files or programs. The service is not to blame.</source>
            <translation>このコンピューターは、接続、ファイル、またはプログラムをこれ以上開けません。サービスのせいではありません。</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate's issuer.</source>
            <translation>このコンピューターは、証明書の発行者を信頼していません。</translation>
        </message>
        <message>
            <source>This computer has nearly run out of open files.</source>
            <translation>このコンピューターは、開けるファイルをほぼ使い切っています。</translation>
        </message>
        <message>
            <source>This computer has nearly run out of ports for new connections.</source>
            <translation>このコンピューターは、新しい接続に使うポートをほぼ使い切っています。</translation>
        </message>
        <message>
            <source>This computer is short of memory for connections.</source>
            <translation>このコンピューターは、接続用のメモリが不足しています。</translation>
        </message>
        <message>
            <source>This computer itself gave the connection up.</source>
            <translation>このコンピューター自身が接続を放棄しました。</translation>
        </message>
        <message>
            <source>This computer sees damaged packets.</source>
            <translation>このコンピューターに、破損したパケットが届いています。</translation>
        </message>
        <message>
            <source>This computer sends its web traffic through a proxy.</source>
            <translation>このコンピューターは、ウェブ通信をプロキシ経由で送っています。</translation>
        </message>
        <message>
            <source>This computer's own packet filter lets the connection out.</source>
            <translation>このコンピューター自身のパケットフィルターは、接続を外に出します。</translation>
        </message>
        <message>
            <source>This computer's traffic goes through a VPN.</source>
            <translation>このコンピューターの通信はVPNを通っています。</translation>
        </message>
        <message>
            <source>This file is read when a person logs in. Services of systemd never see it.</source>
            <translation>このファイルは、人がログインするときに読み込まれます。systemdのサービスが目にすることはありません。</translation>
        </message>
        <message>
            <source>This file replaces the rules of the table. Put only the one line into your own.</source>
            <translation>このファイルは、テーブルの規則を置き換えます。ご自身のファイルには、この1行だけを加えてください。</translation>
        </message>
        <message>
            <source>This is all that the user has. Paste it.</source>
            <translation>利用者の手元にあるのはこれだけです。貼り付けてください。</translation>
        </message>
        <message>
            <source>This is the address of the relay itself; name the service behind it.</source>
            <translation>これは中継自体のアドレスです。その後ろのサービスを入力してください。</translation>
        </message>
        <message>
            <source>This is the longest silence that will be tried. It must be longer than the limit you look for: who waits 5 seconds cannot find a limit of 60.</source>
            <translation>これは、試す最長の無通信です。探している制限より長くなければなりません。5秒しか待たなければ、60秒の制限は見つかりません。</translation>
        </message>
        <message>
            <source>This is the way to the verdict: each box asks one question, and a measurement answers it. The lit path is what the answers were. Wait for the end of the tests.</source>
            <translation>これが判定までの道筋です。1つの箱が1つの質問をし、測定が答えます。強調された道筋が、実際の答えです。テストが終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>This is what a Python program wrote. Paste it.</source>
            <translation>これはPythonプログラムの出力です。貼り付けてください。</translation>
        </message>
        <message>
            <source>This name does not exist.</source>
            <translation>この名前は存在しません。</translation>
        </message>
        <message>
            <source>This one service and everybody who uses it.</source>
            <translation>この1つのサービスと、それを使う全員。</translation>
        </message>
        <message>
            <source>This server says why, and reads on for a while so that its answer is not lost.</source>
            <translation>このサーバーは理由を伝え、応答が失われないように、しばらく読み続けます。</translation>
        </message>
        <message>
            <source>This service hangs up politely after a silence. The measurement showed the limit and the kind of end. Now the setting is easy: let the service wait longer than your users pause.</source>
            <translation>このサービスは、無通信の後に礼儀正しく切ります。測定で、制限と終わり方が分かりました。設定は簡単です。利用者の休止より長く、サービスを待たせてください。</translation>
        </message>
        <message>
            <source>This stands in the log of the upload program. Paste it.</source>
            <translation>アップロードプログラムのログにこう書かれています。貼り付けてください。</translation>
        </message>
        <message>
            <source>This test opens many connections. On a real service agree on a time with the owner. Here it is your own: allow it.</source>
            <translation>このテストは多数の接続を開きます。実際のサービスでは、所有者と時間を打ち合わせてください。ここではあなた自身のものです。許可してください。</translation>
        </message>
        <message>
            <source>This time look at the fix page as well.</source>
            <translation>今回は、対処のページも見てください。</translation>
        </message>
        <message>
            <source>This time no connection may end within the silence that killed all of them before. Remember what the test cannot see: a longer limit, beyond the time that was tried.</source>
            <translation>今度は、以前すべての接続が切れた無通信の時間内に、終わる接続があってはなりません。試した時間を超える、より長い制限は、テストでは見えないことに注意してください。</translation>
        </message>
        <message>
            <source>This traffic is no longer looked at. Do it only for a service that you trust.</source>
            <translation>この通信は検査されなくなります。信頼できるサービスに対してだけ行ってください。</translation>
        </message>
        <message>
            <source>This version cannot run this test yet.</source>
            <translation>このバージョンでは、まだこのテストを実行できません。</translation>
        </message>
        <message>
            <source>Those who are inside are served. The newcomer is let in by the operating system and thrown out by the program.</source>
            <translation>中にいるものには応対します。新しく来たものは、オペレーティングシステムに通され、プログラムに追い出されます。</translation>
        </message>
        <message>
            <source>Thousands of clients then share twenty sessions of the database.</source>
            <translation>すると、数千のクライアントが、データベースの20のセッションを共有します。</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>タイムアウト</translation>
        </message>
        <message>
            <source>Timer also runs on the target-side pool; a target whose own keep-alive is shorter produces 502 for the request that loses the race.</source>
            <translation>タイマーはターゲット側のプールでも働きます。ターゲット自身のキープアライブのほうが短いと、競争に負けたリクエストが502になります。</translation>
        </message>
        <message>
            <source>To test uploads the program needs a page that accepts them. A user or the application team knows it; here it is filled in.</source>
            <translation>アップロードをテストするには、アップロードを受け付けるページが必要です。利用者かアプリケーション担当者が知っています。ここではすでに入力されています。</translation>
        </message>
        <message>
            <source>Tomcat gives a quiet client 20 s in the shipped file, also in the middle of a request. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Tomcatの付属ファイルでは、静かなクライアントを待つ時間は20 sで、リクエストの途中でも同じです。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>Tomcat had no free thread left.</source>
            <translation>Tomcatに空いているスレッドがありませんでした。</translation>
        </message>
        <message>
            <source>Tomcat in Spring Boot uses the connection timeout for it when nothing is set.</source>
            <translation>何も設定されていない場合、Spring BootのTomcatは、接続タイムアウトをこれに使います。</translation>
        </message>
        <message>
            <source>Tomcat reads at most 2 MiB of a body that the application did not want, then closes: the client gets a reset instead of the answer. -1 reads it to the end.</source>
            <translation>Tomcatは、アプリケーションが必要としなかったボディを最大2 MiBまで読んでから閉じます。クライアントには、応答の代わりにリセットが返されます。-1にすると最後まで読みます。</translation>
        </message>
        <message>
            <source>Too big for the letter box</source>
            <translation>郵便受けには大きすぎる</translation>
        </message>
        <message>
            <source>Too few packets to say anything about loss.</source>
            <translation>パケットが少なすぎて、損失については何も言えません。</translation>
        </message>
        <message>
            <source>Too large: stops reading</source>
            <translation>大きすぎる：読み取りを停止</translation>
        </message>
        <message>
            <source>Too many children fill the memory, and the kernel ends one of them.</source>
            <translation>子プロセスが多すぎるとメモリがいっぱいになり、カーネルがその1つを終了させます。</translation>
        </message>
        <message>
            <source>Too many new connections a second</source>
            <translation>毎秒の新しい接続が多すぎる</translation>
        </message>
        <message>
            <source>Too quiet for too long</source>
            <translation>長すぎる沈黙</translation>
        </message>
        <message>
            <source>Towards clients the controller is the server: it must wait longest. Towards your pods it is the client: it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>コントローラーは、クライアントに対してはサーバーなので、最も長く待たなければなりません。Podに対してはクライアントなので、先に手放さなければなりません。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Towards the servers HAProxy is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>HAProxyは、サーバーに対しては接続を再利用する側なので、先に手放さなければなりません。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Traefik keeps idle connections to the application for 90 s by default. Here it is the side that uses them again, so it must give up first.</source>
            <translation>Traefikは、アプリケーションへのアイドル接続を既定で90 s保持します。ここではTraefikが接続を再び使う側なので、先に手放さなければなりません。</translation>
        </message>
        <message>
            <source>Traefik waits without an end for the answer by default, and 30 s for a connection. The check keeps dead servers out.</source>
            <translation>Traefikは、既定では応答を無期限に、接続を30 s待ちます。チェックは、停止したサーバーを除外します。</translation>
        </message>
        <message>
            <source>Transfers break after about {{round(payload_time_limit_s * 10) / 10}} s, whatever their size.</source>
            <translation>転送は、大きさに関係なく、約{{round(payload_time_limit_s * 10) / 10}} s後に切れます。</translation>
        </message>
        <message>
            <source>Transfers break off after a time</source>
            <translation>転送が一定時間の後に途切れる</translation>
        </message>
        <message>
            <source>Transfers break off after about {{round(payload_time_limit_s * 10) / 10}} seconds, whatever their size.</source>
            <translation>転送は、大きさに関係なく、約{{round(payload_time_limit_s * 10) / 10}}秒後に途切れます。</translation>
        </message>
        <message>
            <source>Transfers break off at a size</source>
            <translation>転送がある大きさで途切れる</translation>
        </message>
        <message>
            <source>Transfers break off at about {{payload_limit_bytes}} bytes.</source>
            <translation>転送が約{{payload_limit_bytes}}バイトで途切れます。</translation>
        </message>
        <message>
            <source>Transfers of every tested size went through.</source>
            <translation>テストしたすべての大きさの転送が通りました。</translation>
        </message>
        <message>
            <source>Transfers of up to {{payload_survived_up_bytes}} bytes arrived complete.</source>
            <translation>{{payload_survived_up_bytes}}バイトまでの転送は、完全な形で届きました。</translation>
        </message>
        <message>
            <source>Trouble begins at about {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>毎秒約{{load_rate_limit_per_s}}個の新しい接続から問題が始まります。</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections at once.</source>
            <translation>同時に{{connection_limit}}個の接続から問題が始まります。</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections held at the same time.</source>
            <translation>{{connection_limit}}個の接続を同時に保持すると問題が始まります。</translation>
        </message>
        <message>
            <source>Trouble begins at {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>毎秒{{load_rate_limit_per_s}}個の新しい接続から問題が始まります。</translation>
        </message>
        <message>
            <source>Trust the authority of your company</source>
            <translation>会社の認証局を信頼する</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Try ten times. If the small one always works and the large one never does, it is no chance.</source>
            <translation>10回試してください。小さいものがいつも成功し、大きいものが一度も成功しなければ、偶然ではありません。</translation>
        </message>
        <message>
            <source>Try the next name server sooner</source>
            <translation>次のネームサーバーを早く試す</translation>
        </message>
        <message>
            <source>Try to read: the answer with the reason is often there already.</source>
            <translation>読み取ってみる。理由を示す応答が、すでに届いていることが多い。</translation>
        </message>
        <message>
            <source>Turn on the fix.</source>
            <translation>対処を有効にしてください。</translation>
        </message>
        <message>
            <source>Turn on the fix. Our box then waits for an hour instead of 4 seconds.</source>
            <translation>対処を有効にしてください。機器の待つ時間が、4秒から1時間になります。</translation>
        </message>
        <message>
            <source>Turn on the fix. Our server then has no bug any more.</source>
            <translation>対処を有効にしてください。サーバーのバグがなくなります。</translation>
        </message>
        <message>
            <source>Turn on the fix. Our server then has room enough.</source>
            <translation>対処を有効にしてください。サーバーに十分な余裕ができます。</translation>
        </message>
        <message>
            <source>Turn on the fix. Our server then takes larger uploads.</source>
            <translation>対処を有効にしてください。サーバーがより大きなアップロードを受け付けます。</translation>
        </message>
        <message>
            <source>Turn on the fix. Our server then waits long enough.</source>
            <translation>対処を有効にしてください。サーバーが十分に長く待ちます。</translation>
        </message>
        <message>
            <source>Turn on the fix. The device then leaves this address alone.</source>
            <translation>対処を有効にしてください。機器がこのアドレスに手を出さなくなります。</translation>
        </message>
        <message>
            <source>Turn on the fix. The service then waits for a long time.</source>
            <translation>対処を有効にしてください。サービスが長い時間待つようになります。</translation>
        </message>
        <message>
            <source>Twelve seconds are long. A crash ends all connections of a program within some thousandths of a second.</source>
            <translation>12秒は長い時間です。クラッシュでは、プログラムのすべての接続が、千分の数秒以内に終わります。</translation>
        </message>
        <message>
            <source>Twice freeSocketTimeout, at least 8 s: slow responses are cut by the client itself.</source>
            <translation>freeSocketTimeoutの2倍、最低8 sです。遅い応答はクライアント自身によって切られます。</translation>
        </message>
        <message>
            <source>Two habits that mislead many administrators. Tell yours about them, gently.</source>
            <translation>多くの管理者を惑わせる2つの習慣です。担当の管理者に、やんわりと伝えてください。</translation>
        </message>
        <message>
            <source>Two hours are the default on many systems and far too late. That is why switching keep-alive on without setting its time often changes nothing.</source>
            <translation>多くのシステムの既定値は2時間で、遅すぎます。時間を設定せずにキープアライブを有効にしても、何も変わらないことが多いのは、このためです。</translation>
        </message>
        <message>
            <source>Two missed beats close the connection; log: "missed heartbeats from client".</source>
            <translation>ハートビートが2回途絶えると接続が閉じられます。ログ：「missed heartbeats from client」。</translation>
        </message>
        <message>
            <source>Two of 100 packets get lost. What do users notice?</source>
            <translation>100個のパケットのうち2個が失われます。利用者は何に気付くでしょうか？</translation>
        </message>
        <message>
            <source>Two servers, and a short time for connecting</source>
            <translation>2台のサーバーと、短い接続時間</translation>
        </message>
        <message>
            <source>Two things happen at almost the same time, and the result depends on which one comes first.</source>
            <translation>2つのことがほぼ同時に起こり、どちらが先かで結果が変わること。</translation>
        </message>
        <message>
            <source>UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUT, not ECONNRESET.</source>
            <translation>ECONNRESETではなく、UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUTです。</translation>
        </message>
        <message>
            <source>Up to three attempts by default.</source>
            <translation>既定では最大3回試行します。</translation>
        </message>
        <message>
            <source>Upload around the gateway</source>
            <translation>ゲートウェイを通さないアップロード</translation>
        </message>
        <message>
            <source>Upload of 30 MB, first part</source>
            <translation>30 MBのアップロード、最初の部分</translation>
        </message>
        <message>
            <source>Uploads break at about {{payload_limit_bytes}} bytes.</source>
            <translation>アップロードは約{{payload_limit_bytes}}バイトで切れます。</translation>
        </message>
        <message>
            <source>Uploads longer than a minute</source>
            <translation>1分を超えるアップロード</translation>
        </message>
        <message>
            <source>Uploads of more than about {{payload_unread_limit_bytes}} bytes are answered unread, and the rest meets a closed connection.</source>
            <translation>約{{payload_unread_limit_bytes}}バイトを超えるアップロードは、読まれずに応答され、残りは閉じた接続に当たります。</translation>
        </message>
        <message>
            <source>Upstream</source>
            <translation>アップストリーム</translation>
        </message>
        <message>
            <source>Use the whole time that is allowed</source>
            <translation>許された時間をすべて使う</translation>
        </message>
        <message>
            <source>Users and programs then see that it is a pause and when to come back, instead of a refused connection.</source>
            <translation>利用者とプログラムは、拒否された接続の代わりに、一時停止中であることと、いつ再開するかを知ることができます。</translation>
        </message>
        <message>
            <source>Users get the last good page instead of an error, and only one request at a time asks the slow service.</source>
            <translation>利用者には、エラーの代わりに最後の正常なページが表示され、遅いサービスには一度に1つのリクエストだけが送られます。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error.</source>
            <translation>エラーが表示されるまで、利用者が長く待つことになります。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error. Making the work faster is the better cure.</source>
            <translation>エラーが表示されるまで、利用者が長く待つことになります。処理を速くするほうがよい解決策です。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error. Not every gateway supports it.</source>
            <translation>エラーが表示されるまで、利用者が長く待つことになります。対応していないゲートウェイもあります。</translation>
        </message>
        <message>
            <source>Uses the keep-alive times of the operating system, 2 hours on Linux unless you change them.</source>
            <translation>オペレーティングシステムのキープアライブ時間を使います。Linuxでは、変更しない限り2時間です。</translation>
        </message>
        <message>
            <source>Using a kept connection again failed in some of {{reuse_attempts}} attempts around its end.</source>
            <translation>終了前後の{{reuse_attempts}}回の試行のうち、保持された接続の再利用が失敗したものがありました。</translation>
        </message>
        <message>
            <source>Using the connections again</source>
            <translation>接続を再び使っています</translation>
        </message>
        <message>
            <source>Values below 5 s end connections at each short pause.</source>
            <translation>5 s未満の値では、短い休止のたびに接続が終わります。</translation>
        </message>
        <message>
            <source>Varnish got no usable answer from the server behind it.</source>
            <translation>Varnishが後ろのサーバーから使える応答を得られませんでした。</translation>
        </message>
        <message>
            <source>Varnish keeps idle connections to the application for 60 s by default and those of clients for 5 s. The second line helps a balancer in front.</source>
            <translation>Varnishは、既定ではアプリケーションへのアイドル接続を60 s、クライアントの接続を5 s保持します。2行目は、手前のロードバランサーに役立ちます。</translation>
        </message>
        <message>
            <source>Varnish waits 60 s for the first byte and answers 503. With grace it gives the last good page meanwhile.</source>
            <translation>Varnishは、最初のバイトを60 s待って503を返します。graceを設定すると、その間、最後の正常なページを返します。</translation>
        </message>
        <message>
            <source>Vendor text itself warns of resets when this exceeds the upstream's keep-alive.</source>
            <translation>アップストリームのキープアライブより長い場合、リセットが起こると、開発元の文書自体が警告しています。</translation>
        </message>
        <message>
            <source>Wait in silence</source>
            <translation>無通信で待つ</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>応答を待っています</translation>
        </message>
        <message>
            <source>Waiting for the fault to happen by chance would take days. This test is smarter: it uses connections again just before, at and after the limit. The fault then shows up within seconds.</source>
            <translation>障害が偶然起こるのを待つと、何日もかかります。このテストはもっと賢く、制限の直前、ちょうど、直後に接続を再び使います。すると、障害が数秒以内に現れます。</translation>
        </message>
        <message>
            <source>Waiting in silence</source>
            <translation>無通信で待っています</translation>
        </message>
        <message>
            <source>Waiting its turn</source>
            <translation>順番を待っています</translation>
        </message>
        <message>
            <source>Waits after an early response so that the client can read it before a reset; 0 turns the protection off.</source>
            <translation>早めの応答の後、リセットの前にクライアントが読めるように待ちます。0にすると、この保護は無効になります。</translation>
        </message>
        <message>
            <source>Was a connection closed because it was silent?</source>
            <translation>無通信のため接続が閉じられましたか？</translation>
        </message>
        <message>
            <source>Was a header over a size limit?</source>
            <translation>ヘッダーがサイズ制限を超えましたか？</translation>
        </message>
        <message>
            <source>Was a message over a size limit?</source>
            <translation>メッセージがサイズ制限を超えましたか？</translation>
        </message>
        <message>
            <source>Was a new version rolled out?</source>
            <translation>新しいバージョンが展開されましたか？</translation>
        </message>
        <message>
            <source>Was a worker ended because it was too slow?</source>
            <translation>遅すぎるワーカーが終了させられましたか？</translation>
        </message>
        <message>
            <source>Was another process answering afterwards?</source>
            <translation>その後、別のプロセスが応答していましたか？</translation>
        </message>
        <message>
            <source>Was the firewall's table of connections full?</source>
            <translation>ファイアウォールの接続テーブルがいっぱいでしたか？</translation>
        </message>
        <message>
            <source>Was the gateway refused by the server behind it?</source>
            <translation>ゲートウェイは、後ろのサーバーに拒否されましたか？</translation>
        </message>
        <message>
            <source>Was the machine short of memory, disk or processes?</source>
            <translation>マシンのメモリ、ディスク、またはプロセスが不足していましたか？</translation>
        </message>
        <message>
            <source>Was the queue of new connections full?</source>
            <translation>新しい接続の待ち行列がいっぱいでしたか？</translation>
        </message>
        <message>
            <source>Was the service restarted?</source>
            <translation>サービスは再起動されましたか？</translation>
        </message>
        <message>
            <source>Watch for a day. The number of restarts must stay the same.</source>
            <translation>1日監視してください。再起動の回数が変わらないことを確認します。</translation>
        </message>
        <message>
            <source>Watch for restarts</source>
            <translation>再起動を監視する</translation>
        </message>
        <message>
            <source>Watch over time</source>
            <translation>時間をかけて監視する</translation>
        </message>
        <message>
            <source>Watch the real state separately: the page still answers.</source>
            <translation>実際の状態を別に監視してください。ページはまだ応答します。</translation>
        </message>
        <message>
            <source>We cannot tell yet what breaks the connection.</source>
            <translation>何が接続を切っているかは、まだ分かりません。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes.</source>
            <translation>ウェブプロキシとアプリケーションロードバランサーは、これらのプローブを通信とみなしません。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. Names differ on Windows and on a Mac.</source>
            <translation>ウェブプロキシとアプリケーションロードバランサーは、これらのプローブを通信とみなしません。WindowsとMacでは名前が異なります。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. On a Mac the option is called TCP_KEEPALIVE.</source>
            <translation>ウェブプロキシとアプリケーションロードバランサーは、これらのプローブを通信とみなしません。Macでは、このオプションはTCP_KEEPALIVEという名前です。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. There the application must send data itself.</source>
            <translation>ウェブプロキシとアプリケーションロードバランサーは、これらのプローブを通信とみなしません。その場合は、アプリケーション自身がデータを送る必要があります。</translation>
        </message>
        <message>
            <source>WebSockets through pipe.</source>
            <translation>pipeによるWebSocketです。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Were all local ports in use?</source>
            <translation>ローカルポートがすべて使用中でしたか？</translation>
        </message>
        <message>
            <source>Were all workers or connections of the server in use?</source>
            <translation>サーバーのすべてのワーカーまたは接続が使用中でしたか？</translation>
        </message>
        <message>
            <source>What an error really says</source>
            <translation>エラーが本当に伝えること</translation>
        </message>
        <message>
            <source>What came back is no usable web answer; this may be another kind of service.</source>
            <translation>返ってきたのは、使えるウェブの応答ではありません。別の種類のサービスかもしれません。</translation>
        </message>
        <message>
            <source>What did the firewall do with it?</source>
            <translation>ファイアウォールはそれをどう処理しましたか？</translation>
        </message>
        <message>
            <source>What did the firewall refuse?</source>
            <translation>ファイアウォールは何を拒否しましたか？</translation>
        </message>
        <message>
            <source>What happens then is different from server to server. Some answer 503, which is polite. Some reset the newcomer. Most simply let you wait: the operating system has taken your call, but the program never picks it up.</source>
            <translation>その後に起こることは、サーバーによって異なります。礼儀正しく503を返すものもあれば、新しい接続をリセットするものもあります。ほとんどは、ただ待たせます。オペレーティングシステムが呼び出しを受けたのに、プログラムがいつまでも取らないのです。</translation>
        </message>
        <message>
            <source>What is the difference between a FIN and a RST?</source>
            <translation>FINとRSTの違いは何ですか？</translation>
        </message>
        <message>
            <source>What never fails when only the keep-alive times do not fit?</source>
            <translation>キープアライブ時間だけが合っていないとき、決して失敗しないのは何ですか？</translation>
        </message>
        <message>
            <source>What ran out?</source>
            <translation>何が足りなくなりましたか？</translation>
        </message>
        <message>
            <source>What speaks against it, or for something else. Whoever hides this part wants to sell you something.</source>
            <translation>反証、または別の原因の裏づけです。この部分を隠す人は、何かを売りつけようとしています。</translation>
        </message>
        <message>
            <source>What speaks for it. These are measurements, not opinions.</source>
            <translation>裏づけです。これらは意見ではなく測定です。</translation>
        </message>
        <message>
            <source>What the service answers was not tested.</source>
            <translation>サービスの応答内容はテストしていません。</translation>
        </message>
        <message>
            <source>What the test cannot know: the limit beyond. It stops at 64 connections, and your company may have 300 people.</source>
            <translation>テストで分からないのは、その先の制限です。テストは64個の接続で止まりますが、会社には300人いるかもしれません。</translation>
        </message>
        <message>
            <source>What to ask the network team</source>
            <translation>ネットワーク担当者に尋ねること</translation>
        </message>
        <message>
            <source>What was seen has several possible reasons.</source>
            <translation>観測されたことには、考えられる理由が複数あります。</translation>
        </message>
        <message>
            <source>What your user sees is none of these. The user sees what a program made of it. Node.js writes ECONNRESET even for a polite close. A Linux program often writes “broken pipe” although a reset arrived. Python may write nothing at all and keep half an answer.</source>
            <translation>利用者に見えるのは、そのどれでもありません。見えるのは、プログラムの解釈です。Node.jsは、礼儀正しい切断でもECONNRESETと書きます。Linuxのプログラムは、リセットが届いても「broken pipe」と書くことがよくあります。Pythonは、何も書かずに応答の半分だけを保持することもあります。</translation>
        </message>
        <message>
            <source>When IIS asks for a client certificate in the middle of an upload, the part of the body that was sent must fit into uploadReadAheadSize, 48 KB by default. Otherwise it answers 413 or cuts the connection.</source>
            <translation>アップロードの途中でIISがクライアント証明書を求める場合、それまでに送られたボディがuploadReadAheadSize（既定で48 KB）に収まらなければなりません。収まらないと、413を返すか、接続を切断します。</translation>
        </message>
        <message>
            <source>When TCP runs out of memory, or too many closed connections still wait, Linux resets them. The kernel log then says out of memory or too many orphaned sockets.</source>
            <translation>TCPのメモリが足りなくなるか、待っている閉じた接続が多すぎると、Linuxはそれらをリセットします。その場合、カーネルログにout of memoryまたはtoo many orphaned socketsと記録されます。</translation>
        </message>
        <message>
            <source>When a program dies, the operating system tidies up behind it and closes all its connections, normally with a polite FIN. A reset comes only where bytes had arrived that the program had not read yet, where connections were still waiting to be accepted, or when somebody sends more afterwards.</source>
            <translation>プログラムが異常終了すると、オペレーティングシステムが後始末をして、そのすべての接続を閉じます。通常は礼儀正しいFINです。リセットになるのは、プログラムがまだ読んでいないバイトが届いていた場合、接続がまだ受け付けを待っていた場合、または後から誰かが送った場合だけです。</translation>
        </message>
        <message>
            <source>When a target is its own client, or two ways meet at one target, the ports collide and connections are reset or hang.</source>
            <translation>ターゲットが自分自身のクライアントになるか、2つの経路が1つのターゲットで合流すると、ポートが衝突し、接続がリセットされるか止まります。</translation>
        </message>
        <message>
            <source>When does it happen? “After a while of doing nothing.” Such an answer is evidence too: it decides which test comes first.</source>
            <translation>いつ起きますか？「しばらく何もしなかった後です。」このような答えも根拠になり、最初に行うテストを決めます。</translation>
        </message>
        <message>
            <source>When inside and outside have different answers, a computer that moves between them, or a VPN, keeps the wrong one. Both must lead to the same service. Replace both addresses.</source>
            <translation>内部と外部で応答が異なると、両者の間を移動するコンピューターやVPNが、間違った応答を保持します。どちらも同じサービスを指さなければなりません。両方のアドレスを置き換えてください。</translation>
        </message>
        <message>
            <source>When it happens only on kept connections, the application closes them earlier than nginx.</source>
            <translation>保持された接続でだけ起こる場合は、アプリケーションがnginxより早く接続を閉じています。</translation>
        </message>
        <message>
            <source>When request and answer take different ways, the firewall sees only half of each connection and drops it. Better make the ways the same; this is the way out until then.</source>
            <translation>リクエストと応答が異なる経路を通ると、ファイアウォールには各接続の半分しか見えず、捨ててしまいます。経路をそろえるほうが適切です。それまではこれでしのげます。</translation>
        </message>
        <message>
            <source>When the network is fast enough.</source>
            <translation>ネットワークが十分に速いとき。</translation>
        </message>
        <message>
            <source>When the queue is full HTTP.sys answers 503 by itself, and its log says QueueFull. The last line shows how often that happened.</source>
            <translation>待ち行列がいっぱいになると、HTTP.sysが自ら503を返し、ログにQueueFullと記録します。最後の行は、その回数を示します。</translation>
        </message>
        <message>
            <source>When the queue is full Linux drops new connections, and clients try again and wait. The program must ask for a longer queue as well.</source>
            <translation>待ち行列がいっぱいになると、Linuxは新しい接続を捨て、クライアントは再試行して待ちます。プログラムも、より長い待ち行列を要求する必要があります。</translation>
        </message>
        <message>
            <source>When the server closes kept connections was not tested.</source>
            <translation>サーバーが保持した接続をいつ閉じるかは、テストしていません。</translation>
        </message>
        <message>
            <source>When the server closes while data is still arriving, the operating system must tell the sender that nobody reads it. The only way to say so is a reset. And that reset may arrive before the 413 was read.</source>
            <translation>データがまだ届いている間にサーバーが閉じると、オペレーティングシステムは、誰も読んでいないことを送信者に伝えなければなりません。それを伝える方法はリセットしかありません。しかも、そのリセットは、413が読まれる前に届くことがあります。</translation>
        </message>
        <message>
            <source>When the server sends a few bytes every 20 seconds while it works.</source>
            <translation>サーバーが、処理中に20秒ごとに数バイトを送るとき。</translation>
        </message>
        <message>
            <source>When the tunnel is behind another device, the router does not know its size. The number is the measured packet size without the 40 bytes of headers.</source>
            <translation>トンネルが別の機器の後ろにあると、ルーターはそのサイズを知りません。数値は、測定されたパケットサイズからヘッダーの40バイトを引いたものです。</translation>
        </message>
        <message>
            <source>Where do packets get lost?</source>
            <translation>パケットはどこで失われますか？</translation>
        </message>
        <message>
            <source>Where does the way end?</source>
            <translation>経路はどこで途切れますか？</translation>
        </message>
        <message>
            <source>Where restarts are on purpose, as with a new version, the program should finish its work first: stop accepting, answer what is open, then end.</source>
            <translation>新しいバージョンの導入のように再起動が意図的なものなら、プログラムは先に処理を終えるべきです。受け付けを止め、処理中のものに応答してから、終了します。</translation>
        </message>
        <message>
            <source>Where that is not possible, the router in front of the tunnel can make both sides agree on smaller packets from the start. This is called MSS clamping.</source>
            <translation>それができない場合は、トンネルの手前のルーターで、両側が最初から小さいパケットで合意するようにできます。これはMSSクランプと呼ばれます。</translation>
        </message>
        <message>
            <source>Whether a request is answered was not tested.</source>
            <translation>リクエストに応答があるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether a request makes the server stop is not tested yet.</source>
            <translation>リクエストがサーバーを停止させるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether all connections die at the same moment was not tested.</source>
            <translation>すべての接続が同じ瞬間に切れるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether another service works from here is not tested yet.</source>
            <translation>別のサービスがここから使えるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether data gets lost on the way is not tested yet.</source>
            <translation>データが途中で失われるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether it happens again is not tested yet.</source>
            <translation>再び起こるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether it hits every request is not tested yet.</source>
            <translation>すべてのリクエストで起こるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether large packets disappear on the way is not tested yet.</source>
            <translation>大きなパケットが途中で消えるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether large transfers break off is not tested yet.</source>
            <translation>大きな転送が途切れるかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether more connections at a time cause failures is not tested yet.</source>
            <translation>一度に接続を増やすと失敗するかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether silence alone ends the connection was not tested.</source>
            <translation>無通信だけで接続が終わるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether the name leads to an address was not tested.</source>
            <translation>名前からアドレスが得られるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether the secure connection works was not tested.</source>
            <translation>安全な接続に成功するかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether the server leaves uploads unread is not tested yet.</source>
            <translation>サーバーがアップロードを読まずに残すかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether the server restarts is not tested yet.</source>
            <translation>サーバーが再起動するかどうかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Whether the service accepts connections was not tested.</source>
            <translation>サービスが接続を受け付けるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether this computer blocks the connection itself was not tested.</source>
            <translation>このコンピューター自身が接続をふさいでいるかどうかは、テストしていません。</translation>
        </message>
        <message>
            <source>Whether time or size is the limit is not tested yet.</source>
            <translation>制限が時間と大きさのどちらなのかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Which link of the chain gives up first?</source>
            <translation>連鎖のどの部分が最初にあきらめますか？</translation>
        </message>
        <message>
            <source>Which packet size gets through?</source>
            <translation>どのパケットサイズが通りますか？</translation>
        </message>
        <message>
            <source>Which part died is not tested yet.</source>
            <translation>どの部分が異常終了したかは、まだテストしていません。</translation>
        </message>
        <message>
            <source>Which rule answers with a reset?</source>
            <translation>どの規則がリセットを返していますか？</translation>
        </message>
        <message>
            <source>Which sentence may you write into the ticket after seeing only the line of the log?</source>
            <translation>ログの行だけを見た後で、チケットに書いてよい文はどれですか？</translation>
        </message>
        <message>
            <source>While reading, a reset (RST) arrived.</source>
            <translation>読み取り中にリセット（RST）が届きました。</translation>
        </message>
        <message>
            <source>While sending, a reset (RST) arrived.</source>
            <translation>送信中にリセット（RST）が届きました。</translation>
        </message>
        <message>
            <source>While sending, the other side had gone away.</source>
            <translation>送信中に、相手側がいなくなっていました。</translation>
        </message>
        <message>
            <source>Who sends the reset is not tested yet.</source>
            <translation>リセットの送信者は、まだテストしていません。</translation>
        </message>
        <message>
            <source>Who sent the resets?</source>
            <translation>リセットを送ったのは誰ですか？</translation>
        </message>
        <message>
            <source>Who would set a limit below 2 kB? And it would answer, or reset; this hangs.</source>
            <translation>2 kB未満の制限を設ける人がいるでしょうか。また、制限なら応答かリセットがあるはずですが、これは止まっています。</translation>
        </message>
        <message>
            <source>Whoever has the address may use it until it ends.</source>
            <translation>アドレスを知っている人は誰でも、期限が切れるまで使えます。</translation>
        </message>
        <message>
            <source>Whoever has the key of that authority can make certificates for every name.</source>
            <translation>その認証局のキーを持つ人は誰でも、どの名前の証明書でも作れます。</translation>
        </message>
        <message>
            <source>Whoever manages the domain.</source>
            <translation>ドメインの管理者。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the AWS account.</source>
            <translation>AWSアカウントでロードバランサーを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Azure subscription.</source>
            <translation>Azureサブスクリプションでロードバランサーを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Google Cloud project.</source>
            <translation>Google Cloudプロジェクトでロードバランサーを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the AWS account.</source>
            <translation>AWSアカウントでネットワークを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the Azure subscription.</source>
            <translation>Azureサブスクリプションでネットワークを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the Google Cloud project.</source>
            <translation>Google Cloudプロジェクトでネットワークを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the settings at Cloudflare.</source>
            <translation>Cloudflareの設定を変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may change the workload in Kubernetes.</source>
            <translation>Kubernetesのワークロードを変更できる人。</translation>
        </message>
        <message>
            <source>Whoever may edit the Apache configuration.</source>
            <translation>Apacheの設定を編集できる人。</translation>
        </message>
        <message>
            <source>Whoever may edit the HAProxy configuration.</source>
            <translation>HAProxyの設定を編集できる人。</translation>
        </message>
        <message>
            <source>Whoever may edit the Ingress object.</source>
            <translation>Ingressオブジェクトを編集できる人。</translation>
        </message>
        <message>
            <source>Whoever may edit the nginx configuration.</source>
            <translation>nginxの設定を編集できる人。</translation>
        </message>
        <message>
            <source>Whoever runs Envoy or the service mesh.</source>
            <translation>Envoyまたはサービスメッシュの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs Redis.</source>
            <translation>Redisの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the Kubernetes cluster.</source>
            <translation>Kubernetesクラスターの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the Linux computer. It needs root.</source>
            <translation>Linuxコンピューターの担当者。root権限が必要です。</translation>
        </message>
        <message>
            <source>Whoever runs the Windows server. It needs administrator rights.</source>
            <translation>Windowsサーバーの担当者。管理者権限が必要です。</translation>
        </message>
        <message>
            <source>Whoever runs the database.</source>
            <translation>データベースの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the firewalls on the way.</source>
            <translation>途中のファイアウォールの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the ingress controller.</source>
            <translation>Ingressコントローラーの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the name server.</source>
            <translation>ネームサーバーの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the router or VPN gateway.</source>
            <translation>ルーターまたはVPNゲートウェイの担当者。</translation>
        </message>
        <message>
            <source>Whoever runs the servers behind the balancer. The example is for nginx.</source>
            <translation>ロードバランサーの後ろのサーバーの担当者。例はnginxのものです。</translation>
        </message>
        <message>
            <source>Whoever runs the service.</source>
            <translation>サービスの担当者。</translation>
        </message>
        <message>
            <source>Whoever uses a connection again must give it up first. Then nobody reaches for a connection that is about to go.</source>
            <translation>接続を再び使う側が、先に手放さなければなりません。そうすれば、なくなりかけた接続に手を伸ばすことはありません。</translation>
        </message>
        <message>
            <source>Whole chain and current versions</source>
            <translation>チェーン全体と現行バージョン</translation>
        </message>
        <message>
            <source>Whole delivery; big slow downloads are cut at 10 min. idle_send_timeout 60 s bounds a stalled reader.</source>
            <translation>配信全体が対象です。大きく遅いダウンロードは10分で切断されます。idle_send_timeoutの60 sが、読み取りを止めた相手を制限します。</translation>
        </message>
        <message>
            <source>Whole request including body: uploads longer than 60 s are cut. Was 0 before 2.11.2 and 3.0.</source>
            <translation>ボディを含むリクエスト全体が対象です。60 sを超えるアップロードは切断されます。2.11.2および3.0より前は0でした。</translation>
        </message>
        <message>
            <source>Why did it die?</source>
            <translation>なぜ異常終了しましたか？</translation>
        </message>
        <message>
            <source>Why did the firewall end it?</source>
            <translation>ファイアウォールはなぜ終わらせましたか？</translation>
        </message>
        <message>
            <source>Why did the last container die?</source>
            <translation>最後のコンテナーはなぜ異常終了しましたか？</translation>
        </message>
        <message>
            <source>Why is the service not running?</source>
            <translation>サービスはなぜ動作していませんか？</translation>
        </message>
        <message>
            <source>Windows / .NET</source>
            <translation>Windows / .NET</translation>
        </message>
        <message>
            <source>Windows answers a client without a common version or cipher with a reset instead of a message. The event log has Schannel 36874 then.</source>
            <translation>Windowsは、共通のバージョンや暗号スイートのないクライアントに、メッセージの代わりにリセットを返します。その場合、イベントログにSchannel 36874が記録されます。</translation>
        </message>
        <message>
            <source>Windows closed a connection because it was not used for a while (120 s unless set otherwise).</source>
            <translation>しばらく使われなかったため、Windowsが接続を閉じました（設定がない場合は120 s）。</translation>
        </message>
        <message>
            <source>Windows has about 16000 ports for outgoing connections by default. The last line shows how many of them wait to be free again.</source>
            <translation>Windowsには、既定で外向きの接続用のポートが約16000個あります。最後の行は、解放を待っている数を示します。</translation>
        </message>
        <message>
            <source>Windows may still remember an old answer, also that a name was missing.</source>
            <translation>Windowsが、名前がなかったことも含めて、古い応答をまだ覚えている可能性があります。</translation>
        </message>
        <message>
            <source>Windows waits two hours by default, longer than every box on the way. Half the measured limit leaves room for a lost probe.</source>
            <translation>Windowsは既定で2時間待ちます。途中のどの機器よりも長い時間です。測定された制限の半分にすれば、プローブが1つ失われても余裕があります。</translation>
        </message>
        <message>
            <source>WireGuard adds 60 bytes, with IPv6 80. Inside a mobile or DSL line its usual 1420 is too much.</source>
            <translation>WireGuardは60バイト、IPv6では80バイトを加えます。モバイル回線やDSL回線の中では、通常の1420は大きすぎます。</translation>
        </message>
        <message>
            <source>With "Connection reset by peer" a reset came in answer to the first message of the encryption.</source>
            <translation>「Connection reset by peer」がある場合は、暗号化の最初のメッセージに対してリセットが返されています。</translation>
        </message>
        <message>
            <source>With 1 Linux answers a full waiting line with a reset. With 0, the default, the client tries again by itself a moment later.</source>
            <translation>1の場合、Linuxは待ち行列がいっぱいになるとリセットを返します。既定の0の場合、クライアントは少し後に自動的に再試行します。</translation>
        </message>
        <message>
            <source>With 50 visitors every answer takes 3 seconds instead of 0.1, but each one arrives. Is that this fault?</source>
            <translation>利用者が50人になると、どの応答にも0.1秒ではなく3秒かかりますが、すべて届きます。これはこの障害でしょうか？</translation>
        </message>
        <message>
            <source>With BEFORE it is mostly a kept connection that was used again too late.</source>
            <translation>BEFOREがある場合は、多くは、保持された接続を再び使うのが遅すぎたものです。</translation>
        </message>
        <message>
            <source>With a limit each connection ends at its own time, and trying again works at once.</source>
            <translation>制限では、それぞれの接続が別の時点で終わり、再試行はすぐに成功します。</translation>
        </message>
        <message>
            <source>With a limit they all end at the same age; with a restart they all end at the same moment.</source>
            <translation>制限ではすべてが同じ経過時間で終わり、再起動ではすべてが同じ瞬間に終わる。</translation>
        </message>
        <message>
            <source>With a limit they all end at the same moment.</source>
            <translation>制限ではすべてが同じ瞬間に終わる。</translation>
        </message>
        <message>
            <source>With a reset after the first large packet.</source>
            <translation>最初の大きなパケットの後にリセット。</translation>
        </message>
        <message>
            <source>With more connections at the same time the server runs out of memory, workers or open files, and turns new ones away.</source>
            <translation>同時接続が増えると、サーバーのメモリ、ワーカー、または開けるファイルが足りなくなり、新しい接続が断られます。</translation>
        </message>
        <message>
            <source>With pool_mode transaction, session settings and some locks do not work.</source>
            <translation>pool_mode transactionでは、セッション設定と一部のロックが機能しません。</translation>
        </message>
        <message>
            <source>With the exact ends, port and time they can find the session in their logs. A full session table drops new connections; it does not reset old ones.</source>
            <translation>正確な両端、ポート、時刻があれば、担当者がログでセッションを見つけられます。いっぱいのセッションテーブルは、新しい接続を捨てますが、古い接続をリセットすることはありません。</translation>
        </message>
        <message>
            <source>With the little message in the middle both sides agree on smaller packets, and nobody notices anything.</source>
            <translation>間にある小さなメッセージによって、両側は小さいパケットで合意し、誰も何も気付きません。</translation>
        </message>
        <message>
            <source>With the prefork model each idle client holds a whole process. Use the event model for long keep-alive times.</source>
            <translation>preforkモデルでは、アイドルのクライアントが1つのプロセスを丸ごと占有します。長いキープアライブ時間にはeventモデルを使ってください。</translation>
        </message>
        <message>
            <source>With the usual five, each outside name is tried with every search domain first: up to eight questions instead of two. Under load some get lost, and each costs 5 s.</source>
            <translation>通常の5では、外部の名前ごとに、まずすべての検索ドメインが試されます。問い合わせは2回ではなく、最大8回になります。負荷がかかると一部が失われ、1回につき5 sかかります。</translation>
        </message>
        <message>
            <source>With two ways the firewall sees packets in the wrong order, or no beginning, and ends the connection.</source>
            <translation>経路が2つあると、ファイアウォールには、パケットの順序がおかしいか開始がないように見え、接続を終わらせます。</translation>
        </message>
        <message>
            <source>With two workers the other one still answers while one is restarted. The shut-down time lets open requests end.</source>
            <translation>ワーカーが2つあれば、1つが再起動している間も、もう1つが応答します。シャットダウンの時間により、処理中のリクエストを終えられます。</translation>
        </message>
        <message>
            <source>Without IdleTimeout a Go server uses ReadTimeout for idle connections too, and that is often short. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>IdleTimeoutがないと、GoサーバーはReadTimeoutをアイドル接続にも使います。これは短いことがよくあります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Without TCP reset the flow disappears without a packet.</source>
            <translation>TCPリセットを有効にしないと、フローはパケットを1つも残さずに消えます。</translation>
        </message>
        <message>
            <source>Without a handler Node.js ends at once, and every open request is cut off. server.close() takes no new connections and waits for the open ones.</source>
            <translation>ハンドラーがないとNode.jsはすぐに終了し、処理中のリクエストはすべて切断されます。server.close()は、新しい接続を受け付けず、開いている接続を待ちます。</translation>
        </message>
        <message>
            <source>Without a limit on silence a hung handler holds its connection. Keep a limit in the proxy in front.</source>
            <translation>無通信の制限がないと、止まったハンドラーが接続を占有します。手前のプロキシに制限を残してください。</translation>
        </message>
        <message>
            <source>Without a readiness check a pod gets requests from its first second on, and the gateway answers 502 or 503 until the program listens.</source>
            <translation>readinessチェックがないと、Podには最初の1秒からリクエストが届き、プログラムが待ち受けを始めるまで、ゲートウェイは502または503を返します。</translation>
        </message>
        <message>
            <source>Without a restart rule a container stays down after a crash or a restart of the computer.</source>
            <translation>再起動の規則がないと、クラッシュやコンピューターの再起動の後、コンテナーは停止したままになります。</translation>
        </message>
        <message>
            <source>Without it nginx makes a new connection for each request, and ports and the waiting line of the application run out.</source>
            <translation>これがないと、nginxはリクエストごとに新しい接続を作り、ポートやアプリケーションの待ち行列が足りなくなります。</translation>
        </message>
        <message>
            <source>Without keepAliveTimeout Tomcat uses connectionTimeout for idle connections, 20 s in the shipped file. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>keepAliveTimeoutがないと、TomcatはconnectionTimeout（付属ファイルでは20 s）をアイドル接続に使います。ロードバランサーは60 s保持します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>Without maxIdleTime the pool keeps idle connections without a limit; the log then says Connection prematurely closed BEFORE response.</source>
            <translation>maxIdleTimeがないと、プールはアイドル接続を無制限に保持します。その場合、ログにConnection prematurely closed BEFORE responseと記録されます。</translation>
        </message>
        <message>
            <source>Without the cause these words say nothing about the network.</source>
            <translation>原因がなければ、この文言からネットワークについては何も分かりません。</translation>
        </message>
        <message>
            <source>Without the right address nothing else can work, so the name is looked up first.</source>
            <translation>正しいアドレスがなければ他の何も成功しないため、まず名前を解決します。</translation>
        </message>
        <message>
            <source>Work that takes minutes does not belong into one request. The client asks for the result later, and no timer on the way can cut it off.</source>
            <translation>数分かかる処理を1つのリクエストで行うべきではありません。クライアントが後で結果を取りに来る形にすれば、途中のどのタイマーにも切られません。</translation>
        </message>
        <message>
            <source>Worker killed by the master; one silent client blocks a worker until then (60.83 s measured). No keep-alive by design.</source>
            <translation>ワーカーはマスターによって強制終了されます。それまで、1つの無通信のクライアントが1つのワーカーをブロックします（実測60.83 s）。設計上、キープアライブはありません。</translation>
        </message>
        <message>
            <source>Worker killed; client saw a bare FIN 0.7 s after the limit, no status. Silent connections count too: one idle client stalls a sync worker until it is killed.</source>
            <translation>ワーカーが強制終了されました。クライアントには、制限の0.7 s後に、ステータスなしのFINだけが届きました。無通信の接続も対象です。1つのアイドルのクライアントが、強制終了されるまでsyncワーカーを止めます。</translation>
        </message>
        <message>
            <source>Works for TCP listeners only, from 60 to 6000 s. TLS listeners stay at 350 s: there the application must send something earlier.</source>
            <translation>TCPリスナーでのみ、60～6000 sの範囲で使えます。TLSリスナーは350 sのままなので、アプリケーションがそれより早く何かを送る必要があります。</translation>
        </message>
        <message>
            <source>Works only for programs that switch keep-alive on, and for new connections. Web proxies and application load balancers do not count these probes.</source>
            <translation>キープアライブを有効にするプログラムの、新しい接続でのみ機能します。ウェブプロキシとアプリケーションロードバランサーは、これらのプローブを通信とみなしません。</translation>
        </message>
        <message>
            <source>Works only for programs that switch keep-alive on. Older clusters must allow it on the kubelet.</source>
            <translation>キープアライブを有効にするプログラムでのみ機能します。古いクラスターでは、kubeletで許可する必要があります。</translation>
        </message>
        <message>
            <source>Write down why it dies</source>
            <translation>異常終了する理由を記録する</translation>
        </message>
        <message>
            <source>Write the old lines back and save.</source>
            <translation>元の行に書き戻して保存してください。</translation>
        </message>
        <message>
            <source>Write the old value back and reload. Note it down before you change anything.</source>
            <translation>元の値に書き戻して再読み込みしてください。何かを変更する前に、元の値を書き留めておいてください。</translation>
        </message>
        <message>
            <source>Write the old value back, check with apachectl configtest, then reload.</source>
            <translation>元の値に書き戻し、apachectl configtestで確認してから、再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write the old value back, test with nginx -t, then reload with nginx -s reload.</source>
            <translation>元の値に書き戻し、nginx -tでテストしてから、nginx -s reloadで再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write the old values back and reload the configuration.</source>
            <translation>元の値に書き戻し、設定を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write the old values back, check with haproxy -c, then reload the service.</source>
            <translation>元の値に書き戻し、haproxy -cで確認してから、サービスを再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write the old values back, check with sshd -t, then reload.</source>
            <translation>元の値に書き戻し、sshd -tで確認してから、再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write the old values back, check with unbound-checkconf, then reload.</source>
            <translation>元の値に書き戻し、unbound-checkconfで確認してから、再読み込みしてください。</translation>
        </message>
        <message>
            <source>WriteTimeout ends the connection when the answer is not complete in time, and the client sees an early end without a status. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>WriteTimeoutは、応答が時間内に完了しないと接続を終了させ、クライアントにはステータスのない早い終了として見えます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>Wrong: a full table turns away new connections.</source>
            <translation>誤り。いっぱいのテーブルは新しい接続を断る。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Yes, since answers may not take longer than a second.</source>
            <translation>はい。応答に1秒以上かかってはならないから。</translation>
        </message>
        <message>
            <source>Yes: 1,472 bytes and the envelope make 1,500. They passed.</source>
            <translation>はい。1,472バイトに封筒を加えると1,500になり、通った。</translation>
        </message>
        <message>
            <source>Yes: the server is exhausted.</source>
            <translation>はい。サーバーの資源が尽きている。</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>You can: note when each connection began and when it ended. The pattern in time gives it away.</source>
            <translation>分かります。各接続がいつ始まり、いつ終わったかを書き留めてください。時間の規則性から分かります。</translation>
        </message>
        <message>
            <source>You cannot tell without the server's log.</source>
            <translation>サーバーのログがなければ分からない。</translation>
        </message>
        <message>
            <source>You said that connections break after a new version.</source>
            <translation>新しいバージョンの後に接続が切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that connections break after a quiet time.</source>
            <translation>静かな時間の後に接続が切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that connections break at random.</source>
            <translation>接続が不規則に切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that connections break when there is much to do.</source>
            <translation>混み合っているときに接続が切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that it began with a change.</source>
            <translation>変更がきっかけで始まったと回答されました。</translation>
        </message>
        <message>
            <source>You said that it fails at once.</source>
            <translation>すぐに失敗すると回答されました。</translation>
        </message>
        <message>
            <source>You said that large downloads break.</source>
            <translation>大きなダウンロードが切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that large uploads break.</source>
            <translation>大きなアップロードが切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that long requests break.</source>
            <translation>長いリクエストが切れると回答されました。</translation>
        </message>
        <message>
            <source>You said that many computers are affected.</source>
            <translation>多くのコンピューターが影響を受けていると回答されました。</translation>
        </message>
        <message>
            <source>You said that only one computer is affected.</source>
            <translation>影響を受けているのは1台のコンピューターだけと回答されました。</translation>
        </message>
        <message>
            <source>You wait in the queue</source>
            <translation>あなたは列で待つ</translation>
        </message>
        <message>
            <source>You, on this computer.</source>
            <translation>このコンピューターを使っているあなた。</translation>
        </message>
        <message>
            <source>Young or old, all connections end in the same moment. For a while after that, nobody is at home.</source>
            <translation>新しくても古くても、すべての接続が同じ瞬間に終わります。その後しばらくは、誰もいません。</translation>
        </message>
        <message>
            <source>Your computer may still remember an old answer. After this it asks again.</source>
            <translation>コンピューターが古い応答をまだ覚えていることがあります。これを実行すると、もう一度問い合わせます。</translation>
        </message>
        <message>
            <source>Your program</source>
            <translation>あなたのプログラム</translation>
        </message>
        <message>
            <source>Your program gives up first (50 s)</source>
            <translation>あなたのプログラムが先に手放す（50 s）</translation>
        </message>
        <message>
            <source>Your program shows “413 Content Too Large”. What kind of fault is that?</source>
            <translation>プログラムに「413 Content Too Large」と表示されました。これはどのような障害でしょうか？</translation>
        </message>
        <message>
            <source>Your program uses a connection again just as the server closes it. It happens once in a thousand times, and it can be found in seconds.</source>
            <translation>サーバーが閉じるちょうどそのときに、プログラムが接続を再び使います。千回に1回のことですが、数秒で見つけられます。</translation>
        </message>
        <message>
            <source>a little later</source>
            <translation>少し後</translation>
        </message>
        <message>
            <source>again after 0.4 s</source>
            <translation>0.4 s後に再送</translation>
        </message>
        <message>
            <source>aiohttp answers 413 above 1 MiB by default when the body is read as a whole. Reading it in pieces needs no memory for all of it.</source>
            <translation>aiohttpは、ボディを一括で読む場合、既定では1 MiBを超えると413を返します。少しずつ読めば、全体を収めるメモリは必要ありません。</translation>
        </message>
        <message>
            <source>aiohttp keeps idle connections for 15 s by default; uvicorn and Node.js close after 5.</source>
            <translation>aiohttpはアイドル接続を既定で15 s保持します。uvicornとNode.jsは5 s後に閉じます。</translation>
        </message>
        <message>
            <source>aiohttp uses the same words for a reset and for an orderly close.</source>
            <translation>aiohttpは、リセットにも正常な切断にも同じ文言を使います。</translation>
        </message>
        <message>
            <source>axios uses the agent that you give it. This one gives a free connection up in time.</source>
            <translation>axiosは、指定されたagentを使います。このagentは、空いている接続を間に合うように手放します。</translation>
        </message>
        <message>
            <source>cURL error 56 is mostly a reset, 52 an orderly close without an answer.</source>
            <translation>cURLのエラー56は多くの場合リセット、52は応答のない正常な切断です。</translation>
        </message>
        <message>
            <source>client_body_timeout counts the gap between two pieces of the body, 60 s by default, not the whole upload. With buffering the application gets the body at once and does not time out itself.</source>
            <translation>client_body_timeoutが数えるのは、アップロード全体ではなく、ボディの2つの断片の間隔（既定で60 s）です。バッファリングすると、アプリケーションはボディを一度に受け取り、自身がタイムアウトすることはありません。</translation>
        </message>
        <message>
            <source>client_max_body_size gives the answer 413, not a reset, and proxy_read_timeout has no part in an upload.</source>
            <translation>client_max_body_sizeの結果は413の応答で、リセットではありません。proxy_read_timeoutはアップロードとは関係ありません。</translation>
        </message>
        <message>
            <source>client_max_body_size gives the answer 413, not a reset. The reset comes only when the rest of the body is left unread, or when the client sends for too long.</source>
            <translation>client_max_body_sizeの結果は413の応答で、リセットではありません。リセットが来るのは、ボディの残りが読まれずに残された場合か、クライアントが長く送りすぎた場合だけです。</translation>
        </message>
        <message>
            <source>conservative 432000, aggressive 18000. Adaptive timeouts shorten it when the state table is over 60 % full.</source>
            <translation>conservativeは432000、aggressiveは18000です。状態テーブルの使用率が60%を超えると、適応型タイムアウトで短くなります。</translation>
        </message>
        <message>
            <source>curl</source>
            <translation>curl</translation>
        </message>
        <message>
            <source>curl itself gave up. The service did not close the connection.</source>
            <translation>curl自身があきらめました。サービスは接続を閉じていません。</translation>
        </message>
        <message>
            <source>dcd asks both ends before the firewall forgets the connection, and reset tells them when it does. The usual time is one hour.</source>
            <translation>dcdは、ファイアウォールが接続を忘れる前に両端に確認し、resetは、忘れるときに両端へ知らせます。通常の時間は1時間です。</translation>
        </message>
        <message>
            <source>dnsmasq asks both servers and does not remember that a name was missing.</source>
            <translation>dnsmasqは両方のサーバーに問い合わせ、名前がなかったことは覚えません。</translation>
        </message>
        <message>
            <source>empty-response repeats requests. Leave it out when a request must never run twice.</source>
            <translation>empty-responseはリクエストを繰り返します。2回実行してはならないリクエストがある場合は、外してください。</translation>
        </message>
        <message>
            <source>errno=104 is a reset, errno=32 follows an orderly close.</source>
            <translation>errno=104はリセットです。errno=32は正常な切断の後に起こります。</translation>
        </message>
        <message>
            <source>fetch failed. The reason stands in the lines after "cause".</source>
            <translation>fetchに失敗しました。理由は「cause」の後の行に書かれています。</translation>
        </message>
        <message>
            <source>fetch gives up after 300 s of silence, before the answer and between two pieces of it. Raise it when the far end is known to be slower.</source>
            <translation>fetchは、応答の前でも、応答の断片の間でも、300 sの無通信であきらめます。相手側のほうが遅いと分かっている場合は、長くしてください。</translation>
        </message>
        <message>
            <source>fetch in Node.js reuses connections. keepAliveMaxTimeout also bounds what the server announces. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Node.jsのfetchは接続を再利用します。keepAliveMaxTimeoutは、サーバーが通知する値の上限にもなります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>firewalld refuses what is not in the zone of the interface.</source>
            <translation>firewalldは、インターフェイスのゾーンにないものを拒否します。</translation>
        </message>
        <message>
            <source>gRPC</source>
            <translation>gRPC</translation>
        </message>
        <message>
            <source>gRPC could not use the connection.</source>
            <translation>gRPCが接続を使えませんでした。</translation>
        </message>
        <message>
            <source>gRPC then pings the far end in the silence. The server must allow it with MinTime below that, or it answers too_many_pings and closes.</source>
            <translation>これを設定すると、gRPCは無通信の間に相手側へpingを送ります。サーバーは、それより小さいMinTimeで許可しなければなりません。許可しないと、too_many_pingsを返して閉じます。</translation>
        </message>
        <message>
            <source>gunicorn closes idle connections after 2 s by default, and its sync workers do not keep any. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>gunicornはアイドル接続を既定で2 s後に閉じ、syncワーカーは接続を保持しません。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>gunicorn ended a worker that was busy for too long. Its connection died with it.</source>
            <translation>gunicornが、処理に時間のかかりすぎたワーカーを終了させ、その接続も一緒に切れました。</translation>
        </message>
        <message>
            <source>gunicorn kills a synchronous worker that is busy for longer than timeout, 30 s by default. The client then sees the connection end without an answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>gunicornは、timeout（既定で30 s）より長くかかっている同期ワーカーを強制終了します。クライアントには、応答なしに接続が終わったように見えます。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>gunicorn started a worker.</source>
            <translation>gunicornがワーカーを起動しました。</translation>
        </message>
        <message>
            <source>gunicorn with sync workers and uWSGI close after the answer. When part of the body is unread, the client gets a reset and never sees the answer.</source>
            <translation>syncワーカーを使うgunicornとuWSGIは、応答の後に閉じます。ボディの一部が未読だと、クライアントにはリセットが返され、応答は見えません。</translation>
        </message>
        <message>
            <source>hangs, no error</source>
            <translation>停止、エラーなし</translation>
        </message>
        <message>
            <source>harakiri kills a worker that needs longer for one request, and the web server in front reports a reset. post-buffering reads large bodies to the end.</source>
            <translation>harakiriは、1つのリクエストにそれより長くかかるワーカーを強制終了し、手前のウェブサーバーはリセットを報告します。post-bufferingは、大きなボディを最後まで読みます。</translation>
        </message>
        <message>
            <source>httpx drops idle connections after keepalive_expiry, 5 s by default. Set it below the time of the server. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>httpxは、keepalive_expiry（既定で5 s）の後にアイドル接続を捨てます。サーバーの時間より短く設定してください。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>httpx gives up after 5 s of silence by default. Raise it when the service is known to be slower.</source>
            <translation>httpxは、既定では5 sの無通信であきらめます。サービスのほうが遅いと分かっている場合は、長くしてください。</translation>
        </message>
        <message>
            <source>idle_session_timeout is off by default. When it is set, the database ends quiet sessions of a pool, and the pool notices only at the next query.</source>
            <translation>idle_session_timeoutは既定でオフです。設定すると、データベースがプールの静かなセッションを終了し、プールは次のクエリで初めて気付きます。</translation>
        </message>
        <message>
            <source>keepAlive false in 18.20.8, true with 5 s in 20 to 26.</source>
            <translation>keepAliveは、18.20.8ではfalse、20～26ではtrue（5 s）です。</translation>
        </message>
        <message>
            <source>keepintvl 75000 ms, keepcnt 8.</source>
            <translation>keepintvl 75000 ms、keepcnt 8です。</translation>
        </message>
        <message>
            <source>libcurl uses a connection again for up to 118 s after its last request. With this it takes a fresh one before the server closes the old one.</source>
            <translation>libcurlは、最後のリクエストから最長118 s後まで、接続を再び使います。これを設定すると、サーバーが古い接続を閉じる前に、新しい接続を使います。</translation>
        </message>
        <message>
            <source>lighttpd closes an idle connection after 5 s by default.</source>
            <translation>lighttpdは、アイドル接続を既定で5 s後に閉じます。</translation>
        </message>
        <message>
            <source>limits.conf and ulimit in a shell do not reach services of systemd. Prove first that the limit is the cause: count the files in /proc.</source>
            <translation>limits.confやシェルのulimitは、systemdのサービスには及びません。まず、制限が原因であることを証明してください。/procでファイルを数えます。</translation>
        </message>
        <message>
            <source>limits.conf does not reach services that systemd starts. LimitNOFILE does.</source>
            <translation>limits.confは、systemdが起動するサービスには及びません。LimitNOFILEは有効です。</translation>
        </message>
        <message>
            <source>maxSockets has no limit by default, so a burst of requests opens as many connections. Requests above it wait inside the program.</source>
            <translation>maxSocketsには既定で制限がないため、リクエストが集中すると、同じ数の接続が開かれます。制限を超えたリクエストは、プログラムの中で待ちます。</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>次の部分</translation>
        </message>
        <message>
            <source>next part, never read</source>
            <translation>次の部分、読まれない</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>nginx answers 413 above the limit, 1 MiB by default. A reset appears only when the client still sends long after that. proxy_read_timeout has no part in it.</source>
            <translation>nginxは、制限（既定で1 MiB）を超えると413を返します。リセットが現れるのは、その後もクライアントが長く送り続けた場合だけです。proxy_read_timeoutは関係ありません。</translation>
        </message>
        <message>
            <source>nginx answers 413 and goes on reading for lingering_time, 30 s by default. A client that is still sending then gets a reset and never sees the 413.</source>
            <translation>nginxは413を返し、lingering_time（既定で30 s）の間、読み取りを続けます。その後もまだ送っているクライアントにはリセットが返され、413は見えません。</translation>
        </message>
        <message>
            <source>nginx closes an idle connection after keepalive_timeout. A client or balancer that reuses it at that moment meets a closed door. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. The suggested value is also above the 60 s of common load balancers.</source>
            <translation>nginxは、keepalive_timeoutの後にアイドル接続を閉じます。その瞬間に再利用したクライアントやロードバランサーは、閉じた扉に突き当たります。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。推奨値は、一般的なロードバランサーの60 sより長くしてあります。</translation>
        </message>
        <message>
            <source>nginx could not open more files or connections: its limit was reached.</source>
            <translation>nginxがファイルまたは接続をこれ以上開けませんでした。制限に達しました。</translation>
        </message>
        <message>
            <source>nginx could not turn the name of the server behind it into an address.</source>
            <translation>nginxが、後ろのサーバーの名前からアドレスを得られませんでした。</translation>
        </message>
        <message>
            <source>nginx found no way to the server behind it.</source>
            <translation>nginxが、後ろのサーバーへの経路を見つけられませんでした。</translation>
        </message>
        <message>
            <source>nginx had marked every server behind it as failed.</source>
            <translation>nginxは、後ろのすべてのサーバーを失敗と判定していました。</translation>
        </message>
        <message>
            <source>nginx had no free connection left and closed others or refused new ones.</source>
            <translation>nginxに空いている接続がなく、他の接続を閉じるか、新しい接続を拒否しました。</translation>
        </message>
        <message>
            <source>nginx had no free port left for connections to the server behind it.</source>
            <translation>nginxに、後ろのサーバーへの接続に使える空きポートがありませんでした。</translation>
        </message>
        <message>
            <source>nginx has run out of connections.</source>
            <translation>nginxの接続が足りなくなりました。</translation>
        </message>
        <message>
            <source>nginx has run out of open files. New clients wait.</source>
            <translation>nginxが開けるファイルが足りなくなりました。新しいクライアントは待たされます。</translation>
        </message>
        <message>
            <source>nginx looks up a name once, at its start. When the address behind it changes, as balancers in clouds do, it talks to nobody and answers 502 or 504. A variable makes it ask again.</source>
            <translation>nginxは、起動時に一度だけ名前を解決します。クラウドのロードバランサーのように、その後アドレスが変わると、誰もいない相手と通信して502または504を返します。変数を使うと、再び問い合わせるようになります。</translation>
        </message>
        <message>
            <source>nginx picks the certificate by the name that the client asks for. Without a matching server_name the first server answers, with a certificate for another name.</source>
            <translation>nginxは、クライアントが要求する名前によって証明書を選びます。一致するserver_nameがないと、最初のサーバーが別の名前の証明書で応答します。</translation>
        </message>
        <message>
            <source>nginx refused connections because its own limit for a client was reached.</source>
            <translation>クライアントごとの制限に達したため、nginxが接続を拒否しました。</translation>
        </message>
        <message>
            <source>nginx refused requests because its own rate limit was reached.</source>
            <translation>自身のレート制限に達したため、nginxがリクエストを拒否しました。</translation>
        </message>
        <message>
            <source>nginx sends the request to the second server when the first one refuses or resets it before it answered. Users then do not see a single crash.</source>
            <translation>1台目が応答の前に拒否またはリセットすると、nginxはリクエストを2台目のサーバーに送ります。すると、利用者には1回のクラッシュも見えません。</translation>
        </message>
        <message>
            <source>nginx waits up to 60 s for a connection by default. A healthy server takes one within milliseconds, so three seconds are plenty, and the spare server answers instead.</source>
            <translation>nginxは、既定では接続を最長60 s待ちます。正常なサーバーは数ミリ秒以内に受け付けるため、3秒で十分です。その後は、代わりに予備のサーバーが応答します。</translation>
        </message>
        <message>
            <source>nginx was reloaded or stopped on purpose.</source>
            <translation>nginxが意図的に再読み込みまたは停止されました。</translation>
        </message>
        <message>
            <source>pf forgets an open connection after a day of silence, with the setting aggressive after five hours. A table that is over 60 % full shortens all times.</source>
            <translation>pfは、開いている接続を1日の無通信の後、aggressive設定では5時間後に忘れます。テーブルの使用率が60%を超えると、すべての時間が短くなります。</translation>
        </message>
        <message>
            <source>ping with -f must not cut the packet into pieces; that is what makes the test count. The last line sets the size of the interface.</source>
            <translation>-f付きのpingでは、パケットを分割できません。そのため、このテストには意味があります。最後の行は、インターフェイスのサイズを設定します。</translation>
        </message>
        <message>
            <source>ping with a large size but without the option that forbids cutting proves nothing.</source>
            <translation>大きなサイズのpingも、分割を禁止するオプションがなければ、何も証明しません。</translation>
        </message>
        <message>
            <source>post_max_size, 8 MiB by default, must be the larger one. Above it PHP throws the whole form away, and the page sees nothing.</source>
            <translation>post_max_size（既定で8 MiB）のほうが大きくなければなりません。これを超えると、PHPはフォーム全体を捨て、ページには何も届きません。</translation>
        </message>
        <message>
            <source>proxy_read_timeout has no part in an upload. It counts the silence of the application and gives 504.</source>
            <translation>proxy_read_timeoutは、アップロードとは関係ありません。アプリケーションの無通信を数え、結果は504になります。</translation>
        </message>
        <message>
            <source>readTimeout covers the whole request with its body, 60 s by default. A large file on a slow line is cut in the middle.</source>
            <translation>readTimeoutは、ボディを含むリクエスト全体（既定で60 s）を対象とします。遅い回線で大きなファイルを送ると、途中で切れます。</translation>
        </message>
        <message>
            <source>request_terminate_timeout kills the worker in the middle of a page; the web server in front then reports a reset or 502. The slow log shows the line of code that waits.</source>
            <translation>request_terminate_timeoutは、ページの途中でワーカーを強制終了し、手前のウェブサーバーはリセットまたは502を報告します。スローログには、待っているコードの行が示されます。</translation>
        </message>
        <message>
            <source>requests and httpx bring their own list. Give them the file of the system, in which the authority of your company was put.</source>
            <translation>requestsとhttpxは、独自の一覧を持っています。会社の認証局を加えたシステムのファイルを指定してください。</translation>
        </message>
        <message>
            <source>requests has no idle limit of its own: it tries any connection it still holds. A repeat on a fresh connection heals a reading request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>requestsには独自のアイドル時間の制限がなく、保持している接続は何でも使おうとします。読み取りのリクエストなら、新しい接続で繰り返せば解決します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>reqwest uses the same 90 s.</source>
            <translation>reqwestも同じ90 sを使います。</translation>
        </message>
        <message>
            <source>retryOnConnectionFailure is true by default and hides most races, except for one-shot bodies.</source>
            <translation>retryOnConnectionFailureは既定でtrueです。一度しか送れないボディを除き、ほとんどの競争を隠します。</translation>
        </message>
        <message>
            <source>server.timeout ends quiet connections, also while your code is still working. requestTimeout only limits how long a request may take to arrive.</source>
            <translation>server.timeoutは、コードがまだ処理中でも、静かな接続を終了します。requestTimeoutが制限するのは、リクエストが届くまでの時間だけです。</translation>
        </message>
        <message>
            <source>service resetinbound answers refused connections from outside with a reset in the name of the server. Without it they time out.</source>
            <translation>service resetinboundは、外部からの拒否した接続に、サーバーの名をかたってリセットを返します。設定しないと、タイムアウトになります。</translation>
        </message>
        <message>
            <source>set security zones ... tcp-rst answers packets of unknown sessions with RST.</source>
            <translation>set security zones ... tcp-rstを設定すると、不明なセッションのパケットにRSTを返します。</translation>
        </message>
        <message>
            <source>systemd keeps the port open while the service restarts. Clients wait a moment instead of being refused.</source>
            <translation>サービスの再起動中も、systemdがポートを開いておきます。クライアントは、拒否される代わりに少し待ちます。</translation>
        </message>
        <message>
            <source>targetPort must be the port on which the program in the pod listens, and the selector must match the labels of the pods.</source>
            <translation>targetPortは、Pod内のプログラムが待ち受けるポートでなければならず、セレクターはPodのラベルと一致しなければなりません。</translation>
        </message>
        <message>
            <source>tcp_abort_on_overflow=1 makes nothing faster. Even then most waiting connections are dropped silently.</source>
            <translation>tcp_abort_on_overflow=1にしても、何も速くなりません。その場合でも、待機中の接続のほとんどは黙って捨てられます。</translation>
        </message>
        <message>
            <source>tcp_tw_recycle broke clients behind a shared address and was removed from Linux in version 4.12. tcp_tw_reuse is something else and works for outgoing connections only.</source>
            <translation>tcp_tw_recycleは、共有アドレスの後ろのクライアントを接続できなくするもので、Linux 4.12で廃止されました。tcp_tw_reuseは別のもので、外向きの接続でのみ機能します。</translation>
        </message>
        <message>
            <source>tcp_tw_recycle, tcp_timestamps=0 and a short tcp_fin_timeout do not make room for connections. A tcp_fin_timeout of a few seconds only leads to late resets.</source>
            <translation>tcp_tw_recycle、tcp_timestamps=0、短いtcp_fin_timeoutで、接続の余裕が増えることはありません。数秒のtcp_fin_timeoutは、遅れたリセットを招くだけです。</translation>
        </message>
        <message>
            <source>the rest, read and thrown away</source>
            <translation>残り、読み取って破棄</translation>
        </message>
        <message>
            <source>the same again after 0.2 s</source>
            <translation>0.2 s後に同じものを再送</translation>
        </message>
        <message>
            <source>then the proxy (60 s)</source>
            <translation>次にプロキシ（60 s）</translation>
        </message>
        <message>
            <source>timeout is 0, that is off, by default. Managed services often set another value, and quiet connections of a pool then end.</source>
            <translation>timeoutは既定で0、つまりオフです。マネージドサービスは別の値を設定することがよくあり、その場合、プールの静かな接続が終了します。</translation>
        </message>
        <message>
            <source>uWSGI ended a worker that was busy for too long.</source>
            <translation>uWSGIが、処理に時間のかかりすぎたワーカーを終了させました。</translation>
        </message>
        <message>
            <source>ufw drops everything that is not allowed, without an answer.</source>
            <translation>ufwは、許可されていないものをすべて、応答なしに捨てます。</translation>
        </message>
        <message>
            <source>undici / fetch (Node.js)</source>
            <translation>undici / fetch（Node.js）</translation>
        </message>
        <message>
            <source>uvicorn closes a quiet connection after 5 s by default. The ping keeps WebSocket connections alive through proxies as well. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>uvicornは、静かな接続を既定で5 s後に閉じます。pingは、プロキシを通るWebSocket接続も維持します。測定された制限の2倍にすれば余裕ができます。ちょうど同じ値では、ときどき失敗が残ります。</translation>
        </message>
        <message>
            <source>uvicorn closes idle connections after 5 s by default. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>uvicornはアイドル接続を既定で5 s後に閉じます。ロードバランサーは60 s保持します。次のリクエストを送る側が、先にアイドル接続を手放さなければなりません。クライアントはプロキシより先に、プロキシはサーバーより先に手放します。</translation>
        </message>
        <message>
            <source>v1: 120 s.</source>
            <translation>v1：120 s。</translation>
        </message>
        <message>
            <source>{{load_survived_connections}} connections at once are no problem.</source>
            <translation>同時に{{load_survived_connections}}個の接続でも問題ありません。</translation>
        </message>
        <message>
            <source>{{round(connect_ok_ratio * 100)}} % of {{connect_attempts}} attempts were accepted.</source>
            <translation>{{connect_attempts}}回の試行のうち{{round(connect_ok_ratio * 100)}}%が受け付けられました。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost on the way.</source>
            <translation>パケットの{{round(loss_ratio * 1000) / 10}}%が途中で失われます。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost.</source>
            <translation>パケットの{{round(loss_ratio * 1000) / 10}}%が失われます。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets were lost.</source>
            <translation>パケットの{{round(loss_ratio * 1000) / 10}}%が失われました。</translation>
        </message>
        <message>
            <source>{{round(reset_ratio * 100)}} % of equal requests were reset.</source>
            <translation>同じリクエストの{{round(reset_ratio * 100)}}%がリセットされました。</translation>
        </message>
        <message>
            <source>{{server_product}} answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>{{server_product}}が{{ceil(http_time_s * 1000)}} msでステータス{{http_status}}を返しました。</translation>
        </message>
        <message>
            <source>“After lunch the first request fails.”</source>
            <translation>「昼休みの後、最初のリクエストが失敗します。」</translation>
        </message>
        <message>
            <source>“All of us are thrown out at once, and a moment later it works again.”</source>
            <translation>「全員が一度に追い出され、少しすると元に戻ります。」</translation>
        </message>
        <message>
            <source>“At half past eight, when everybody logs in, it fails.”</source>
            <translation>「8時半に全員がログインすると、失敗します。」</translation>
        </message>
        <message>
            <source>“Before response”: the connection ended before a single byte of the answer came. Keep that in mind; it fits a connection that was already being closed.</source>
            <translation>「Before response」：応答が1バイトも来ないうちに、接続が終わりました。覚えておいてください。すでに閉じられかけていた接続と一致します。</translation>
        </message>
        <message>
            <source>“By peer” means: from the other end, or from a box that speaks in its name.</source>
            <translation>「By peer」は、相手側から、またはその名をかたる機器から、という意味です。</translation>
        </message>
        <message>
            <source>“Closed without response”: a polite close, but too early. That alone could be a limit, a restart or a crash.</source>
            <translation>「Closed without response」：礼儀正しい切断ですが、早すぎます。これだけなら、制限、再起動、クラッシュのどれでもあり得ます。</translation>
        </message>
        <message>
            <source>“Connection reset” is a name that programs give, and not yet a fact. Learn to read who ended a connection, how, and when.</source>
            <translation>「Connection reset」は、プログラムが付けた名前で、まだ事実ではありません。接続を誰が、どのように、いつ終わらせたかを読み取る方法を学びます。</translation>
        </message>
        <message>
            <source>“Connections end in the middle of the work. It must be a crash.”</source>
            <translation>「処理の途中で接続が終わります。クラッシュに違いありません。」</translation>
        </message>
        <message>
            <source>“Connections end in the middle of the work. It must be a timer.”</source>
            <translation>「処理の途中で接続が終わります。タイマーに違いありません。」</translation>
        </message>
        <message>
            <source>“In the morning the first click always fails. The second one works.”</source>
            <translation>「朝、最初のクリックがいつも失敗します。2回目は成功します。」</translation>
        </message>
        <message>
            <source>“It breaks now and then. We see no pattern.”</source>
            <translation>「ときどき切れます。規則性は見当たりません。」</translation>
        </message>
        <message>
            <source>“It worked an hour ago. Now there is only an error page.”</source>
            <translation>「1時間前は使えました。今はエラーページしか出ません。」</translation>
        </message>
        <message>
            <source>“Large uploads fail. A colleague is sure that the network resets them.”</source>
            <translation>「大きなアップロードが失敗します。同僚は、ネットワークがリセットしていると確信しています。」</translation>
        </message>
        <message>
            <source>“Letters go through, the plan of the hall does not.”</source>
            <translation>「手紙は通るのに、ホールの図面は通りません。」</translation>
        </message>
        <message>
            <source>“OOMKilled” is about memory, never about the processor.</source>
            <translation>「OOMKilled」はメモリに関するもので、プロセッサーに関するものではありません。</translation>
        </message>
        <message>
            <source>“One call in a few hundred fails. Tried again, it works.”</source>
            <translation>「数百回に1回、呼び出しが失敗します。もう一度試すと成功します。」</translation>
        </message>
        <message>
            <source>“Server's” reset: arrives with 63</source>
            <translation>「サーバーの」リセット：63で届く</translation>
        </message>
        <message>
            <source>“Since the weekend nothing works at all.”</source>
            <translation>「週末からまったく使えません。」</translation>
        </message>
        <message>
            <source>“The browser says that it cannot connect securely.”</source>
            <translation>「ブラウザーに、安全に接続できないと表示されます。」</translation>
        </message>
        <message>
            <source>“The export begins to load and then breaks off.”</source>
            <translation>「エクスポートの読み込みが始まり、途中で切れます。」</translation>
        </message>
        <message>
            <source>“The firewall's connection table is full, so it resets our old connections.” Right?</source>
            <translation>「ファイアウォールの接続テーブルがいっぱいなので、古い接続がリセットされています。」正しいでしょうか？</translation>
        </message>
        <message>
            <source>“The first click after the break.” So it happens after a silence. Choose that answer: the test of silence is then done first.</source>
            <translation>「休憩後の最初のクリック。」つまり、無通信の後に起こります。その答えを選んでください。無通信のテストが最初に行われます。</translation>
        </message>
        <message>
            <source>“The network is broken.”</source>
            <translation>「ネットワークが壊れています。」</translation>
        </message>
        <message>
            <source>“The page shows an error with a number.”</source>
            <translation>「ページに、番号の付いたエラーが表示されます。」</translation>
        </message>
        <message>
            <source>“The program reports that the connection ended early; how and by whom is not known yet.”</source>
            <translation>「プログラムは、接続が早く終わったと報告しています。どのように、誰が終わらせたかは、まだ不明です。」</translation>
        </message>
        <message>
            <source>“The program says connection reset, a few times a day.”</source>
            <translation>「プログラムが1日に数回、connection resetと表示します。」</translation>
        </message>
        <message>
            <source>“The server closes our connections after some seconds. That cannot be right.”</source>
            <translation>「数秒後にサーバーが接続を閉じます。おかしいと思います。」</translation>
        </message>
        <message>
            <source>“The server reset the connection.”</source>
            <translation>「サーバーが接続をリセットしました。」</translation>
        </message>
        <message>
            <source>“Too big: 1,400 at most”</source>
            <translation>「大きすぎます：最大1,400」</translation>
        </message>
        <message>
            <source>“Uploads break off, sometimes early and sometimes late.”</source>
            <translation>「アップロードが、早かったり遅かったり、途中で切れます。」</translation>
        </message>
        <message>
            <source>“When we are many, some of us are reset.”</source>
            <translation>「人数が多いと、何人かがリセットされます。」</translation>
        </message>
        <message>
            <source>“With many users it gets slow. Surely it is about to break down.”</source>
            <translation>「利用者が多いと遅くなります。きっともうすぐ壊れます。」</translation>
        </message>
        <message>
            <source>“Write”: the break came while sending. Read the caution: the service may have answered already, and nobody read it.</source>
            <translation>「Write」：切断は送信中に起きました。注意書きを読んでください。サービスはすでに応答していて、誰も読まなかったのかもしれません。</translation>
        </message>
        <message>
            <source>“socket hang up”</source>
            <translation>「socket hang up」</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::AboutDialog</name>
        <message>
            <source>About Resetscope</source>
            <translation>Resetscopeについて</translation>
        </message>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>接続が切れる理由と、何を変えればよいかを見つけます。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer except the tests that you allow. There are no statistics and no update check.</source>
            <translation>あなたが許可したテスト以外、このコンピューターから何も送信されません。統計の収集も、更新の確認もありません。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation>GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。無保証です。</translation>
        </message>
        <message>
            <source>Your cases are kept here:</source>
            <translation>ケースの保存場所：</translation>
        </message>
        <message>
            <source>Built with:</source>
            <translation>ビルド環境：</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::AskPage</name>
        <message>
            <source>Save the script</source>
            <translation>スクリプトの保存</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>「%1」に書き込めませんでした：%2</translation>
        </message>
        <message>
            <source>Choose the server's files</source>
            <translation>サーバーのファイルの選択</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>See what it means</source>
            <translation>意味を見る</translation>
        </message>
        <message>
            <source>Continue to the service</source>
            <translation>サービスへ進む</translation>
        </message>
        <message>
            <source>See what the files say</source>
            <translation>ファイルの内容を見る</translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n line(s), read as: %2</source>
            <comment>a file</comment>
            <translation>
                <numerusform>%1 – %n行、読み取り形式：%2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configuration part(s) with limits of their own.</source>
            <translation>
                <numerusform>独自の制限を持つ設定部分が%n個あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in it points at this fault.</source>
            <translation>この障害を示すものは含まれていません。</translation>
        </message>
        <message>
            <source>%1: %2 (%3 times)</source>
            <comment>place, what it says, how often</comment>
            <translation>%1：%2（%3回）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; the report lists them</source>
            <translation>
                <numerusform>他%n件はレポートに記載されます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>他%n個のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s) do not fit the one beside them. Each is named below, with the line to write.</source>
            <translation>
                <numerusform>%n個の制限が、隣の制限と合っていません。それぞれを、書くべき行とともに下に示します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only one side is known. With the configuration of the other side the limits can be compared.</source>
            <translation>片側しか分かっていません。もう一方の設定があれば、制限を比較できます。</translation>
        </message>
        <message>
            <source>Every limit fits the one behind it.</source>
            <translation>どの制限も、その後ろの制限に合っています。</translation>
        </message>
        <message>
            <source>Write at %1:</source>
            <translation>%1に次のように記述：</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Setting to copy</source>
            <translation>コピーする設定</translation>
        </message>
        <message>
            <source>Ask the administrator</source>
            <translation>管理者に依頼する</translation>
        </message>
        <message>
            <source>Some causes can only be proved with the server's own records. Whoever runs the server can help with one command; what comes back is read here, on this computer.</source>
            <translation>サーバー自身の記録がなければ証明できない原因もあります。サーバーの担当者は、1つのコマンドで協力できます。返ってきたものは、このコンピューターで読み取ります。</translation>
        </message>
        <message>
            <source>Add the server's files</source>
            <translation>サーバーのファイルを追加</translation>
        </message>
        <message>
            <source>Drop them anywhere on this window: what the script printed, logs, configurations of nginx, HAProxy, Apache or Envoy, what kubectl or the cloud console gave you. They are recognised by what is in them, whatever they are called.</source>
            <translation>このウィンドウのどこにでもドロップできます。スクリプトの出力、ログ、nginx・HAProxy・Apache・Envoyの設定、kubectlやクラウドコンソールの出力などです。ファイル名に関係なく、中身で見分けます。</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>読み取りを中止</translation>
        </message>
        <message>
            <source>The script for the administrator</source>
            <translation>管理者用のスクリプト</translation>
        </message>
        <message>
            <source>It only reads and prints; it changes nothing, sends nothing, and leaves passwords out. This is all of it. Run it on the server, save what it prints in a file, and drop that file here.</source>
            <translation>読み取って表示するだけです。何も変更せず、何も送信せず、パスワードも含めません。これが全文です。サーバーで実行し、出力をファイルに保存して、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>The server runs:</source>
            <translation>サーバーのOS：</translation>
        </message>
        <message>
            <source>Linux</source>
            <translation>Linux</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Windows</translation>
        </message>
        <message>
            <source>System of the server</source>
            <translation>サーバーのシステム</translation>
        </message>
        <message>
            <source>Script for the administrator</source>
            <translation>管理者用のスクリプト</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>スクリプトをコピー</translation>
        </message>
        <message>
            <source>Save script…</source>
            <translation>スクリプトを保存…</translation>
        </message>
        <message>
            <source>Files that were read</source>
            <translation>読み取ったファイル</translation>
        </message>
        <message>
            <source>The limits along the way</source>
            <translation>経路上の各制限</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureChart</name>
        <message>
            <source>Resets over time</source>
            <translation>リセットの時間推移</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who: how many</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>harmless: %1</source>
            <translation>無害：%1</translation>
        </message>
        <message>
            <source>Resets, by sender. %1.</source>
            <translation>送信者別のリセット。%1。</translation>
        </message>
        <message>
            <source>No connection was reset in this capture.</source>
            <translation>このキャプチャでリセットされた接続はありません。</translation>
        </message>
        <message>
            <source>broke a connection</source>
            <translation>接続を切断</translation>
        </message>
        <message>
            <source>harmless</source>
            <translation>無害</translation>
        </message>
        <message numerus="yes">
            <source>%n reset(s)</source>
            <translation>
                <numerusform>リセット%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>%1, sender: %2, %3, at %4</source>
            <translation>%1、送信者：%2、%3、%4</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureDesk</name>
        <message>
            <source>This needs more memory than there is.</source>
            <translation>メモリが足りません。</translation>
        </message>
        <message>
            <source>“%1” is not a file that can be read.</source>
            <translation>「%1」は読み取れるファイルではありません。</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>「%1」：%2</translation>
        </message>
        <message>
            <source>“%1” shares no connection with this capture.</source>
            <translation>「%1」とこのキャプチャに共通の接続はありません。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureDetail</name>
        <message>
            <source>The connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>判断の根拠</translation>
        </message>
        <message>
            <source>The longer a bar, the more it counts.</source>
            <translation>棒が長いほど、重みが大きくなります。</translation>
        </message>
        <message>
            <source>No reset is selected</source>
            <translation>リセットが選択されていません</translation>
        </message>
        <message>
            <source>Choose one in the table or in the picture above it.</source>
            <translation>表か、その上の図から1つ選んでください。</translation>
        </message>
        <message>
            <source>Choose a reset to see its connection.</source>
            <translation>リセットを選ぶと、その接続が表示されます。</translation>
        </message>
        <message>
            <source>Reading the connection…</source>
            <translation>接続を読み取り中…</translation>
        </message>
        <message>
            <source>The file cannot be read any more, so the connection cannot be shown.</source>
            <translation>ファイルを読み取れなくなったため、接続を表示できません。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>who, how strongly</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>information only</source>
            <translation>参考情報</translation>
        </message>
        <message>
            <source>Speaks for: %1</source>
            <translation>示すもの：%1</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureModel</name>
        <message>
            <source>without effect: the connection went on</source>
            <translation>効果なし：接続は続いた</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Silent before</source>
            <translation>直前の無通信</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>How far it was</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>To the server</source>
            <translation>サーバー宛て</translation>
        </message>
        <message>
            <source>To the client</source>
            <translation>クライアント宛て</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>パケット</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CapturePage</name>
        <message>
            <source>Reading “%1”</source>
            <translation>「%1」を読み取り中</translation>
        </message>
        <message>
            <source>%1 packets so far, %2 resets among them.</source>
            <translation>これまでに%1個のパケット、うちリセット%2個。</translation>
        </message>
        <message>
            <source>Reading was stopped. This is what the part that was read shows.</source>
            <translation>読み取りを中止しました。読み取った部分の結果を示します。</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>読み取りを中止しました。</translation>
        </message>
        <message>
            <source>%1 packets were saved as “%2”.</source>
            <translation>%1個のパケットを「%2」として保存しました。</translation>
        </message>
        <message>
            <source>Nothing in this capture says what could be wrong, so there is no cause to show.</source>
            <translation>このキャプチャには、問題の手がかりがありません。そのため、表示する原因はありません。</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>two capture files</comment>
            <translation>%1と%2</translation>
        </message>
        <message>
            <source>%1 broke a connection, %2 are harmless.</source>
            <translation>接続を切断したもの%1個、無害なもの%2個。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) are in both captures.</source>
            <translation>
                <numerusform>%n個の接続が両方のキャプチャにあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reset(s) were made between the two places: no end sent them.</source>
            <translation>
                <numerusform>%n個のリセットが2つの場所の間で作られました。どちらの端も送っていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every reset that was judged passed both places: nothing between them made one up.</source>
            <translation>判定したリセットはすべて両方の場所を通りました。間で作られたものはありません。</translation>
        </message>
        <message>
            <source>This capture holds no reset.</source>
            <translation>このキャプチャにリセットはありません。</translation>
        </message>
        <message>
            <source>No reset fits what you chose.</source>
            <translation>選択に合うリセットはありません。</translation>
        </message>
        <message>
            <source>%1 of %2 resets</source>
            <translation>リセット%2個中%1個</translation>
        </message>
        <message>
            <source>Copy the Wireshark filter (%1)</source>
            <translation>Wiresharkフィルターをコピー（%1）</translation>
        </message>
        <message>
            <source>Copy the Wireshark filter</source>
            <translation>Wiresharkフィルターをコピー</translation>
        </message>
        <message>
            <source>Select at most %1 connections: a longer filter is more than Wireshark takes.</source>
            <translation>選択できる接続は%1個までです。それより長いフィルターは、Wiresharkでは使えません。</translation>
        </message>
        <message>
            <source>A display filter that shows only the selected connections.</source>
            <translation>選択した接続だけを表示する表示フィルター。</translation>
        </message>
        <message>
            <source>Save only these connections (%1)…</source>
            <translation>これらの接続だけを保存（%1）…</translation>
        </message>
        <message>
            <source>Save only this connection…</source>
            <translation>この接続だけを保存…</translation>
        </message>
        <message>
            <source>Open a network capture</source>
            <translation>ネットワークキャプチャを開く</translation>
        </message>
        <message>
            <source>Network captures (*.pcap *.pcapng *.cap *.gz);;All files (*)</source>
            <translation>ネットワークキャプチャ (*.pcap *.pcapng *.cap *.gz);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open the capture from the other end</source>
            <translation>反対側のキャプチャを開く</translation>
        </message>
        <message>
            <source>Save only these connections</source>
            <translation>これらの接続だけを保存</translation>
        </message>
        <message>
            <source>Network capture (*.pcap *.pcapng)</source>
            <translation>ネットワークキャプチャ (*.pcap *.pcapng)</translation>
        </message>
        <message>
            <source>Tests are running. Stop them first, or wait until they are over.</source>
            <translation>テストを実行中です。先に中止するか、終わるまで待ってください。</translation>
        </message>
        <message>
            <source>A packet capture</source>
            <translation>パケットキャプチャ</translation>
        </message>
        <message>
            <source>Who sent every reset, and what it means. The file is only read; nothing leaves this computer.</source>
            <translation>すべてのリセットについて、送信者とその意味を示します。ファイルは読み取るだけで、このコンピューターから何も送信しません。</translation>
        </message>
        <message>
            <source>Drop a capture here, or choose one</source>
            <translation>ここにキャプチャをドロップするか、選択してください</translation>
        </message>
        <message>
            <source>A file from tcpdump or Wireshark: pcap or pcapng, also packed with gzip. It may be large: a gigabyte takes a second or two.</source>
            <translation>tcpdumpまたはWiresharkのファイルです。pcapまたはpcapng形式で、gzip圧縮にも対応します。大きくても構いません。1 GBでも1～2秒です。</translation>
        </message>
        <message>
            <source>Choose a capture…</source>
            <translation>キャプチャを選択…</translation>
        </message>
        <message>
            <source>How to record one</source>
            <translation>記録の方法</translation>
        </message>
        <message>
            <source>Run this on the computer whose connections break, let the trouble happen, then stop it with Ctrl+C. Put the name of your service in place of example.com. Only the first 200 bytes of each packet are kept.</source>
            <translation>接続が切れるコンピューターでこれを実行し、問題を発生させてから、Ctrl+Cで止めてください。example.comの部分は、お使いのサービスの名前に置き換えます。各パケットの最初の200バイトだけが保存されます。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>読み取りを中止</translation>
        </message>
        <message>
            <source>Open another capture…</source>
            <translation>別のキャプチャを開く…</translation>
        </message>
        <message>
            <source>Add one from the other end…</source>
            <translation>反対側のものを追加…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Fewer details</source>
            <translation>詳細を減らす</translation>
        </message>
        <message>
            <source>A second capture of the same connections, taken near the server if this one is from near the client. Together they prove what was made up on the way.</source>
            <translation>同じ接続の2つ目のキャプチャです。これがクライアントの近くで取られたものなら、サーバーの近くで取ったものを使います。2つを合わせると、途中で作られたものを証明できます。</translation>
        </message>
        <message>
            <source>Faults only</source>
            <translation>障害のみ</translation>
        </message>
        <message>
            <source>All resets</source>
            <translation>すべてのリセット</translation>
        </message>
        <message>
            <source>Harmless only</source>
            <translation>無害なもののみ</translation>
        </message>
        <message>
            <source>Any sender</source>
            <translation>すべての送信者</translation>
        </message>
        <message>
            <source>Which resets are shown</source>
            <translation>表示するリセット</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>Address, port, cause</source>
            <translation>アドレス、ポート、原因</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Resets</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Show the cause and the fixes</source>
            <translation>原因と対処を表示</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CausePage</name>
        <message>
            <source>under 1 %</source>
            <translation>1%未満</translation>
        </message>
        <message>
            <source>over 99 %</source>
            <translation>99%超</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>明確</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>弱い</translation>
        </message>
        <message>
            <source>What we know so far</source>
            <translation>これまでに分かっていること</translation>
        </message>
        <message>
            <source>The result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>The likely cause</source>
            <translation>考えられる原因</translation>
        </message>
        <message>
            <source>The tests are still running; this page follows them.</source>
            <translation>テストはまだ実行中です。このページは随時更新されます。</translation>
        </message>
        <message>
            <source>Nothing was measured, so nothing can be said yet.</source>
            <translation>何も測定していないため、まだ何も言えません。</translation>
        </message>
        <message>
            <source>We cannot tell yet. Here is what would.</source>
            <translation>まだ判断できません。判断に必要なものを示します。</translation>
        </message>
        <message>
            <source>We are %1</source>
            <translation>確度は%1</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>The tests have not shown enough to name a cause. Guessing would only send you to the wrong person.</source>
            <translation>原因を特定できるほどの結果が、テストでまだ得られていません。推測では、見当違いの人に問い合わせることになります。</translation>
        </message>
        <message>
            <source>All three did their job while we watched.</source>
            <translation>監視していた間、3つとも正常に働いていました。</translation>
        </message>
        <message>
            <source>The cause is on this computer.</source>
            <translation>原因はこのコンピューターにあります。</translation>
        </message>
        <message>
            <source>The cause is on the way, between this computer and the service.</source>
            <translation>原因はこのコンピューターとサービスの間の経路にあります。</translation>
        </message>
        <message>
            <source>The cause is at the service.</source>
            <translation>原因はサービスにあります。</translation>
        </message>
        <message>
            <source>An everyday comparison: %1</source>
            <translation>身近なたとえ：%1</translation>
        </message>
        <message>
            <source>There is a second problem at the same time: %1 It has its own evidence and its own fix.</source>
            <translation>同時に2つ目の問題があります：%1 これには別の根拠と別の対処があります。</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>レポートを作成</translation>
        </message>
        <message>
            <source>Show the fix</source>
            <translation>対処を表示</translation>
        </message>
        <message>
            <source>Test from another place</source>
            <translation>別の場所からテスト</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>測定の中に反証はありません。</translation>
        </message>
        <message>
            <source>What points to “%1”</source>
            <translation>「%1」を示すもの</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>裏づけ</translation>
        </message>
        <message>
            <source>What speaks against that</source>
            <translation>その反証</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反証</translation>
        </message>
        <message>
            <source>%1. Why not: %2</source>
            <translation>%1。除外の理由：%2</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2</source>
            <translation>最も役立つテスト：%1。%2</translation>
        </message>
        <message>
            <source>Run this test (up to %1)</source>
            <translation>このテストを実行（最長%1）</translation>
        </message>
        <message>
            <source>Run this test</source>
            <translation>このテストを実行</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2 This version does not have that test yet.</source>
            <translation>最も役立つテスト：%1。%2 このバージョンには、まだこのテストがありません。</translation>
        </message>
        <message>
            <source>What would tell us</source>
            <translation>判断に役立つもの</translation>
        </message>
        <message>
            <source>What would make us surer</source>
            <translation>確度を高めるもの</translation>
        </message>
        <message>
            <source>All possible causes, most likely first</source>
            <translation>考えられるすべての原因（可能性の高い順）</translation>
        </message>
        <message>
            <source>Ruled out, and why</source>
            <translation>除外したものとその理由</translation>
        </message>
        <message>
            <source>What would change this verdict</source>
            <translation>この判定が変わる条件</translation>
        </message>
        <message>
            <source>How we got there</source>
            <translation>結論までの道筋</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartPanel</name>
        <message>
            <source>Save the chart</source>
            <translation>グラフの保存</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>ファイルに書き込めませんでした。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>画像をコピー</translation>
        </message>
        <message>
            <source>Copy result in words</source>
            <translation>結果を文章でコピー</translation>
        </message>
        <message>
            <source>Save as picture (PNG)…</source>
            <translation>画像として保存（PNG）…</translation>
        </message>
        <message>
            <source>Save as drawing (SVG)…</source>
            <translation>図面として保存（SVG）…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>数値を保存（CSV）…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartScale</name>
        <message>
            <source>Hours since the start</source>
            <translation>開始からの時間</translation>
        </message>
        <message>
            <source>Minutes since the start</source>
            <translation>開始からの分数</translation>
        </message>
        <message>
            <source>Seconds since the start</source>
            <translation>開始からの秒数</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1バイト</translation>
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
        <name>resetscope::ui::CheckPage</name>
        <message>
            <source>Continue to the report</source>
            <translation>レポートへ進む</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>確認を開始</translation>
        </message>
        <message>
            <source>Takes at most %1, with up to %2 connections at once and about %3. Nothing else is sent.</source>
            <translation>最長%1、同時接続は最大%2個、通信量は約%3です。それ以外は何も送信しません。</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>How much does your application send at once?</source>
            <translation>アプリケーションは一度にどれだけ送信しますか？</translation>
        </message>
        <message>
            <source>How long may your application's connections stay silent?</source>
            <translation>アプリケーションの接続の無通信は、最長どのくらいですか？</translation>
        </message>
        <message>
            <source>With this value the result can say whether the new limit is enough.</source>
            <translation>この値があれば、新しい制限で十分かどうかを判定できます。</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>time, result</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>測定したもの</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今回</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>Check the fix</source>
            <translation>対処の確認</translation>
        </message>
        <message>
            <source>Once the setting is changed, the tests that decided are repeated. Nothing else is. You can also come back later: the case remembers.</source>
            <translation>設定を変更したら、決め手となったテストだけを繰り返します。後で戻ってくることもできます。内容はケースに記録されています。</translation>
        </message>
        <message>
            <source>What will be repeated</source>
            <translation>繰り返すもの</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>確認中 …</translation>
        </message>
        <message>
            <source>Checks of this case:</source>
            <translation>このケースの確認：</translation>
        </message>
        <message>
            <source>Checks of this case</source>
            <translation>このケースの確認</translation>
        </message>
        <message>
            <source>What the application needs</source>
            <translation>アプリケーションに必要な値</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>確認を中止</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Coach</name>
        <message>
            <source>To the questions</source>
            <translation>質問へ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Do it for me</source>
            <translation>代わりに実行</translation>
        </message>
        <message>
            <source>Fill it in for me</source>
            <translation>代わりに入力</translation>
        </message>
        <message>
            <source>The tests are running…</source>
            <translation>テストを実行中…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CoachBubble</name>
        <message>
            <source>Lesson: %1 of %2</source>
            <translation>レッスン：%1／%2</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>レッスンに戻る</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CompareDialog</name>
        <message>
            <source>Compare two cases</source>
            <translation>2つのケースの比較</translation>
        </message>
        <message>
            <source>no measurements</source>
            <translation>測定値なし</translation>
        </message>
        <message>
            <source>different</source>
            <translation>異なる</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>Neither case has measurements.</source>
            <translation>どちらのケースにも測定値がありません。</translation>
        </message>
        <message>
            <source>Where both were measured, they agree.</source>
            <translation>両方で測定されたものは一致しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) differ.</source>
            <translation>
                <numerusform>%n個の測定値が異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ConnectTimeChart</name>
        <message>
            <source>How long each attempt took</source>
            <translation>各試行にかかった時間</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>試行</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <translation>ミリ秒</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>最速～最遅</translation>
        </message>
        <message>
            <source>Nothing was tried yet.</source>
            <translation>まだ何も試していません。</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), none worked.</source>
            <translation>
                <numerusform>%n回試行し、すべて失敗しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>between %1 and %2 ms</source>
            <translation>%1～%2 ms</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), all worked, %1.</source>
            <translation>
                <numerusform>%n回試行し、すべて成功しました（%1）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) worked (%1), %2 failed.</source>
            <translation>
                <numerusform>成功%n回（%1）、失敗%2回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndAgeChart</name>
        <message>
            <source>How old they were</source>
            <translation>接続の経過時間</translation>
        </message>
        <message>
            <source>How long they had been silent</source>
            <translation>無通信だった時間</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>これまでに終了した接続はありません。</translation>
        </message>
        <message>
            <source>No connection ended.</source>
            <translation>終了した接続はありません。</translation>
        </message>
        <message>
            <source>Age at the end</source>
            <translation>終了時の経過時間</translation>
        </message>
        <message>
            <source>Silence before the end</source>
            <translation>終了前の無通信</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 at the age of %3 (%n connection(s))</source>
            <translation>
                <numerusform>%1後：%2、接続開始から%3（接続%n個）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 after a silence of %3 (%n connection(s))</source>
            <translation>
                <numerusform>%1後：%2、%3の無通信の後（接続%n個）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, at ages from %1 to %2.</source>
            <translation>
                <numerusform>%n個の接続が、開始から%1～%2で終了しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, after silences from %1 to %2.</source>
            <translation>
                <numerusform>%n個の接続が、%1～%2の無通信の後に終了しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndedModel</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>起きたこと</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>経過時間</translation>
        </message>
        <message>
            <source>Silent before</source>
            <translation>直前の無通信</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventLaneChart</name>
        <message>
            <source>Did they all end at one moment?</source>
            <translation>すべて同時に終了したか？</translation>
        </message>
        <message>
            <source>alive</source>
            <translation>存続中</translation>
        </message>
        <message>
            <source>no new connection was accepted</source>
            <translation>新しい接続が受け付けられなかった</translation>
        </message>
        <message>
            <source>the service answers differently than before</source>
            <translation>サービスの応答が以前と異なる</translation>
        </message>
        <message numerus="yes">
            <source>%n ended together</source>
            <translation>
                <numerusform>%n個が同時に終了</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1: %2</source>
            <translation>%1後：%2</translation>
        </message>
        <message>
            <source>For %1 no new connection was accepted.</source>
            <translation>%1の間、新しい接続が受け付けられませんでした。</translation>
        </message>
        <message>
            <source>For %1 so far no new connection has been accepted.</source>
            <translation>これまで%1の間、新しい接続が受け付けられていません。</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %n connection(s) ended at one moment, the youngest %2 old, the oldest %3.</source>
            <translation>
                <numerusform>%1後：%n個の接続が同時に終了しました。経過時間は最短%2、最長%3です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Connection %1 lived for %2 when it was last looked at.</source>
            <translation>接続%1は、最後の確認時点で%2続いていました。</translation>
        </message>
        <message>
            <source>Connection %1 ended at the age of %2: %3.</source>
            <translation>接続%1は、開始から%2で終了しました：%3。</translation>
        </message>
        <message>
            <source>No connection is watched yet.</source>
            <translation>監視中の接続はまだありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) of different ages ended at one moment, after %1.</source>
            <translation>
                <numerusform>経過時間の異なる%n個の接続が、%1後に同時に終了しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>これまでに終了した接続はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, but not together.</source>
            <translation>
                <numerusform>%n個の接続が終了しましたが、同時ではありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>No new connection was accepted for %1.</source>
            <translation>%1の間、新しい接続が受け付けられませんでした。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventTimelineChart</name>
        <message>
            <source>What happened when</source>
            <translation>いつ何が起きたか</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 (%n time(s))</source>
            <translation>
                <numerusform>%1後：%2（%n回）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Between %1 and %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>%1から%2の間：%3（%n回）</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>まだ何も起きていません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Watched for %1. %2</source>
            <translation>監視時間：%1。%2</translation>
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
            <translation>%1への接続が切れる</translation>
        </message>
        <message>
            <source>The cause is not certain yet. Take what follows as things to check, not as a cure. The page “Likely cause” names the test that would settle it.</source>
            <translation>原因はまだ確定していません。以下は解決策ではなく、確認すべき点と考えてください。決め手となるテストは「考えられる原因」のページに示しています。</translation>
        </message>
        <message>
            <source>Nothing was found that needs fixing. If the trouble comes back, run the tests again while it lasts, and allow a longer silence.</source>
            <translation>対処が必要なものは見つかりませんでした。問題が再発したら、その最中に、より長い無通信を許可してもう一度テストを実行してください。</translation>
        </message>
        <message>
            <source>As long as the cause is not clear, a changed setting would be a guess. The page “Likely cause” names the test that would settle it.</source>
            <translation>原因がはっきりしないうちに設定を変えても、当て推量になります。決め手となるテストは「考えられる原因」のページに示しています。</translation>
        </message>
        <message>
            <source>There is no ready setting for this cause. The message below tells the person in charge what was measured.</source>
            <translation>この原因には、用意された設定がありません。下のメッセージで、測定結果を担当者に伝えられます。</translation>
        </message>
        <message>
            <source>I applied the fix: check it</source>
            <translation>対処を適用したので確認する</translation>
        </message>
        <message>
            <source>Continue to the report</source>
            <translation>レポートへ進む</translation>
        </message>
        <message>
            <source>Setting to copy</source>
            <translation>コピーする設定</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>出典：%1</translation>
        </message>
        <message>
            <source>Measured: %1. Known to behave like that as delivered:</source>
            <translation>測定値：%1。出荷時にこのように動作することが知られているもの：</translation>
        </message>
        <message>
            <source>These are suspects, not proof: ask which of them stands between you and the service.</source>
            <translation>これらは疑わしい候補であり、証拠ではありません。あなたとサービスの間にあるのはどれか、確認してください。</translation>
        </message>
        <message>
            <source>The fix</source>
            <translation>対処</translation>
        </message>
        <message>
            <source>Choose the product, copy the setting, or send the message to the person in charge.</source>
            <translation>製品を選んで設定をコピーするか、担当者にメッセージを送ってください。</translation>
        </message>
        <message>
            <source>Product in use:</source>
            <translation>使用中の製品：</translation>
        </message>
        <message>
            <source>Product in use</source>
            <translation>使用中の製品</translation>
        </message>
        <message>
            <source>Copy setting</source>
            <translation>設定をコピー</translation>
        </message>
        <message>
            <source>One value could not be measured, so a common default stands in its place. Please check it.</source>
            <translation>測定できなかった値が1つあるため、一般的な既定値を入れてあります。確認してください。</translation>
        </message>
        <message>
            <source>Why it helps</source>
            <translation>効果の理由</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>リスク</translation>
        </message>
        <message>
            <source>Also affects</source>
            <translation>影響範囲</translation>
        </message>
        <message>
            <source>Old advice</source>
            <translation>従来の助言</translation>
        </message>
        <message>
            <source>How to undo</source>
            <translation>元に戻す方法</translation>
        </message>
        <message>
            <source>How to check</source>
            <translation>確認方法</translation>
        </message>
        <message>
            <source>Ready message for the person in charge</source>
            <translation>担当者へのメッセージ文案</translation>
        </message>
        <message>
            <source>You can change it before you send it. Attach the report from the next page.</source>
            <translation>送信前に変更できます。次のページのレポートを添付してください。</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>メッセージをコピー</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>メールソフトで開く</translation>
        </message>
        <message>
            <source>Ask the administrator…</source>
            <translation>管理者に依頼する…</translation>
        </message>
        <message>
            <source>To the report</source>
            <translation>レポートへ</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FleetBox</name>
        <message>
            <source>Many places at once</source>
            <translation>多数の場所を一度に</translation>
        </message>
        <message>
            <source>These files run the same tests on the nodes of a cluster, or on every machine of an inventory. The first lines say how, and how to bring the results back here.</source>
            <translation>これらのファイルは、クラスターの各ノード、またはインベントリのすべてのマシンで同じテストを実行します。最初の数行に、実行方法と、結果をここに持ち帰る方法が書かれています。</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>ファイルの種類</translation>
        </message>
        <message>
            <source>Kubernetes Job</source>
            <translation>Kubernetes Job</translation>
        </message>
        <message>
            <source>Ansible playbook</source>
            <translation>Ansibleプレイブック</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>名前を付けて保存 …</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>ファイルの保存</translation>
        </message>
        <message>
            <source>YAML file (*.yaml *.yml)</source>
            <translation>YAMLファイル (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
        <message>
            <source>The file could not be saved: %1</source>
            <translation>ファイルを保存できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FlowChart</name>
        <message>
            <source>Connections of the application</source>
            <translation>アプリケーションの接続</translation>
        </message>
        <message>
            <source>Waiting for the first connection of the application…</source>
            <translation>アプリケーションの最初の接続を待機中…</translation>
        </message>
        <message>
            <source>The connections of the application appear here.</source>
            <translation>アプリケーションの接続がここに表示されます。</translation>
        </message>
        <message>
            <source>cut off from the side of the service (reset)</source>
            <translation>サービス側から切断（リセット）</translation>
        </message>
        <message>
            <source>the service gave no sign of life any more</source>
            <translation>サービスからの反応がなくなった</translation>
        </message>
        <message>
            <source>closed by the service in good order</source>
            <translation>サービスが正常に切断</translation>
        </message>
        <message>
            <source>cut off by the application (reset)</source>
            <translation>アプリケーションが切断（リセット）</translation>
        </message>
        <message>
            <source>the application gave no sign of life any more</source>
            <translation>アプリケーションからの反応がなくなった</translation>
        </message>
        <message>
            <source>closed by the application in good order</source>
            <translation>アプリケーションが正常に切断</translation>
        </message>
        <message>
            <source>ended because the observation was stopped</source>
            <translation>観察の中止により終了</translation>
        </message>
        <message>
            <source>data flowed</source>
            <translation>データの送受信</translation>
        </message>
        <message>
            <source>silence before the end</source>
            <translation>終了前の無通信</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常に切断</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>切断（リセット）</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>反応がなくなった</translation>
        </message>
        <message>
            <source>Age of the connection (hours)</source>
            <translation>接続の経過時間（時間）</translation>
        </message>
        <message>
            <source>Age of the connection (minutes)</source>
            <translation>接続の経過時間（分）</translation>
        </message>
        <message>
            <source>Age of the connection (seconds)</source>
            <translation>接続の経過時間（秒）</translation>
        </message>
        <message>
            <source>Connection %1 is open.</source>
            <translation>接続%1は開いています。</translation>
        </message>
        <message>
            <source>Connection %1: %2</source>
            <translation>接続%1：%2</translation>
        </message>
        <message>
            <source>Age %1, silent for the last %2</source>
            <translation>経過時間%1、直近の無通信%2</translation>
        </message>
        <message>
            <source>%1 sent by the application, %2 by the service</source>
            <translation>アプリケーションの送信%1、サービスの送信%2</translation>
        </message>
        <message>
            <source>No connection was observed yet.</source>
            <translation>まだ接続は観察されていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) open.</source>
            <translation>
                <numerusform>%n個の接続が開いています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n個の接続が終了しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were cut off from the side of the service.</source>
            <translation>
                <numerusform>そのうち%n個がサービス側から切断されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>None was cut off from the side of the service.</source>
            <translation>サービス側から切断されたものはありません。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GateChart</name>
        <message>
            <source>From how far do the packets come?</source>
            <translation>パケットはどこから来るか？</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>開始手順</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>No gate was tried yet.</source>
            <translation>まだゲートを試していません。</translation>
        </message>
        <message>
            <source>Every packet carries a counter that each station on the way lowers by one. We let packets through only from a certain count on, and see which arrive.</source>
            <translation>各パケットにはカウンターがあり、途中の中継点ごとに1ずつ減ります。一定の値以上のパケットだけを通し、どれが届くかを調べます。</translation>
        </message>
        <message>
            <source>The answers and the resets both arrive with the count %1: as if they came from the same place.</source>
            <translation>応答もリセットも、届いたときの値は%1です。同じ所から来たように見えます。</translation>
        </message>
        <message>
            <source>The answers arrive with the count %1, the resets with %2: they do not travel the same way.</source>
            <translation>届いたときの値は、応答が%1、リセットが%2です。両者は同じ経路を通っていません。</translation>
        </message>
        <message>
            <source>got through</source>
            <translation>通過</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>遮断</translation>
        </message>
        <message>
            <source>now this, now that</source>
            <translation>そのつど異なる</translation>
        </message>
        <message>
            <source>Count a packet needs to get through (the higher, the nearer its sender)</source>
            <translation>通過に必要な値（大きいほど送信者が近い）</translation>
        </message>
        <message numerus="yes">
            <source>%1: got through the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1：ゲート%2を%n回通過しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: stopped by the gate %2, %n time(s).</source>
            <translation>
                <numerusform>%1：ゲート%2で%n回遮断されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: got through the gate %2 only %3 of %4 times.</source>
            <translation>%1：ゲート%2を通過したのは%4回中%3回だけです。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GlossaryDialog</name>
        <message>
            <source>Words explained</source>
            <translation>用語の説明</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search the explained words</source>
            <translation>用語の検索</translation>
        </message>
        <message>
            <source>Explained words</source>
            <translation>説明のある用語</translation>
        </message>
        <message>
            <source>No word fits this search.</source>
            <translation>この検索に合う用語はありません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopDelayChart</name>
        <message>
            <source>Station %1: there and back %2 to %3, %4 of %5 questions answered.</source>
            <translation>中継点%1：往復%2～%3、問い合わせ%5回中%4回に応答。</translation>
        </message>
        <message>
            <source>Station %1: no answer.</source>
            <translation>中継点%1：応答なし。</translation>
        </message>
        <message>
            <source>Delay at each station</source>
            <translation>各中継点での遅延</translation>
        </message>
        <message>
            <source>Station, counted from this computer</source>
            <translation>中継点（このコンピューターから数えて）</translation>
        </message>
        <message>
            <source>There and back (milliseconds)</source>
            <translation>往復時間（ミリ秒）</translation>
        </message>
        <message>
            <source>fastest answer</source>
            <translation>最速の応答</translation>
        </message>
        <message>
            <source>no answer (common, harmless)</source>
            <translation>応答なし（よくあり、無害）</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>最速～最遅</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>まだ経路を追跡していません。</translation>
        </message>
        <message>
            <source>No station answered.</source>
            <translation>応答した中継点はありません。</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; no station adds a noticeable delay.</source>
            <translation>往復時間は最終的に%1です。目立った遅延を加える中継点はありません。</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; the largest step, %2, comes before station %3.</source>
            <translation>往復時間は最終的に%1です。最も大きい増加（%2）は中継点%3の手前にあります。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopRowChart</name>
        <message>
            <source>The way to the service</source>
            <translation>サービスまでの経路</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Stations %1 to %2</source>
            <translation>中継点%1～%2</translation>
        </message>
        <message>
            <source>Station %1</source>
            <translation>中継点%1</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>sends the resets</source>
            <translation>リセットを送信</translation>
        </message>
        <message>
            <source>perhaps this one</source>
            <translation>これかもしれない</translation>
        </message>
        <message>
            <source>This computer: here the connections begin.</source>
            <translation>このコンピューター：接続の出発点です。</translation>
        </message>
        <message>
            <source>The stations %1 to %2 pass everything on, but do not answer questions about themselves.</source>
            <translation>中継点%1～%2はすべてを転送しますが、自分への問い合わせには応答しません。</translation>
        </message>
        <message>
            <source>The service that was tested.</source>
            <translation>テストしたサービス。</translation>
        </message>
        <message>
            <source>Station %1 on the way.</source>
            <translation>経路上の中継点%1。</translation>
        </message>
        <message>
            <source>Station %1 does not answer questions about itself. That is common and harmless.</source>
            <translation>中継点%1は、自分への問い合わせに応答しません。よくあることで、無害です。</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>アドレス：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>There and back: %1 to %2</source>
            <translation>往復時間：%1～%2</translation>
        </message>
        <message>
            <source>The resets come from here.</source>
            <translation>リセットはここから来ています。</translation>
        </message>
        <message>
            <source>The resets come from here or from a neighbour.</source>
            <translation>リセットはここか隣から来ています。</translation>
        </message>
        <message>
            <source>The resets come from the service itself, not from a device on the way.</source>
            <translation>リセットは途中の機器ではなく、サービス自体から来ています。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1 (between %2 and %3).</source>
            <translation>リセットは途中の機器から来ています：中継点%1（%2と%3の間）。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1.</source>
            <translation>リセットは途中の機器から来ています：中継点%1。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way; which one could not be told.</source>
            <translation>リセットは途中の機器から来ています。どの機器かは特定できませんでした。</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>まだ経路を追跡していません。</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) between this computer and the service.</source>
            <translation>
                <numerusform>このコンピューターとサービスの間に%n個の中継点があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) were seen; the service itself did not answer.</source>
            <translation>
                <numerusform>%n個の中継点が見つかりましたが、サービス自体は応答しませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them did not answer, which is common.</source>
            <translation>
                <numerusform>そのうち%n個は応答しませんでした。よくあることです。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LaneChart</name>
        <message>
            <source>How long a silent connection lives</source>
            <translation>無通信の接続が続く時間</translation>
        </message>
        <message>
            <source>No connection is open yet.</source>
            <translation>まだ開いている接続はありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s): %1.</source>
            <translation>
                <numerusform>%n個の接続：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Connections end after about %1 seconds of silence (between %2 and %3).</source>
            <translation>接続は約%1秒の無通信で終了します（%2～%3秒）。</translation>
        </message>
        <message>
            <source>We ended this connection after %1 seconds of silence, because it was not needed any more.</source>
            <translation>この接続は不要になったため、%1秒の無通信の後にこちらから終了しました。</translation>
        </message>
        <message>
            <source>This connection is open and says nothing: %1 of %2 seconds so far.</source>
            <translation>この接続は開いたまま無通信です：これまで%1／%2秒。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection still worked.</source>
            <translation>%1秒の無通信の後も、この接続は使えました。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence the other side closed this connection in good order.</source>
            <translation>%1秒の無通信の後、相手側がこの接続を正常に閉じました。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection was cut off (reset).</source>
            <translation>%1秒の無通信の後、この接続は切断されました（リセット）。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence we used this connection again: it had been forgotten, and nobody had told us.</source>
            <translation>%1秒の無通信の後にこの接続を再び使ったところ、何の通知もなく忘れられていました。</translation>
        </message>
        <message>
            <source>This connection could not be opened, so it tells us nothing.</source>
            <translation>この接続は開けなかったため、何も分かりません。</translation>
        </message>
        <message>
            <source>ended by us, not needed any more</source>
            <translation>不要になり、こちらから終了</translation>
        </message>
        <message>
            <source>Opening the first connections…</source>
            <translation>最初の接続を開いています…</translation>
        </message>
        <message>
            <source>The connections appear here as soon as this test runs.</source>
            <translation>このテストが始まると、接続がここに表示されます。</translation>
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation>無通信の秒数</translation>
        </message>
        <message>
            <source>Limit: %1 s</source>
            <translation>制限：%1 s</translation>
        </message>
        <message>
            <source>Silent in the middle of a request</source>
            <translation>リクエスト途中の無通信</translation>
        </message>
        <message>
            <source>Silent between two requests</source>
            <translation>2つのリクエストの間の無通信</translation>
        </message>
        <message>
            <source>Silent from the start</source>
            <translation>最初から無通信</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>まだ待機中</translation>
        </message>
        <message>
            <source>still worked afterwards</source>
            <translation>その後も使えた</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常に切断</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>切断（リセット）</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>通知なしに忘れられた</translation>
        </message>
        <message>
            <source>never opened</source>
            <translation>開けなかった</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LessonLadder</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 to %2, lost on the way: %3</source>
            <translation>%1から%2へ、途中で失われた：%3</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1から%2へ：%3</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LessonPage</name>
        <message>
            <source>All lessons</source>
            <translation>すべてのレッスン</translation>
        </message>
        <message>
            <source>Skip the practice</source>
            <translation>練習をスキップ</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>レッスン</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>約%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>Story</source>
            <translation>ストーリー</translation>
        </message>
        <message>
            <source>Your guess</source>
            <translation>あなたの予想</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>対処</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>まとめ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Guess first: who has guessed remembers the answer better. A wrong guess costs nothing.</source>
            <translation>まず予想してください。予想してからのほうが、答えをよく覚えられます。間違えても構いません。</translation>
        </message>
        <message>
            <source>To the practice</source>
            <translation>練習へ</translation>
        </message>
        <message>
            <source>A small faulty service starts on this computer. Find out what is wrong with it, on the same pages that you will use later in earnest. A marker shows the way.</source>
            <translation>障害のある小さなサービスが、このコンピューターで起動します。後で本番で使うのと同じページで、どこが悪いのかを見つけてください。目印が道筋を示します。</translation>
        </message>
        <message>
            <source>What a user of the service meets</source>
            <translation>サービスの利用者に起きること</translation>
        </message>
        <message>
            <source>The fault of this lesson needs that. Skip the practice; the rest of the lesson works.</source>
            <translation>このレッスンの障害にはそれが必要です。練習をスキップしてください。レッスンの残りは使えます。</translation>
        </message>
        <message>
            <source>Start the fault and go to the wizard</source>
            <translation>障害を起動してウィザードへ</translation>
        </message>
        <message>
            <source>Resetscope found the fault that was running: %1</source>
            <translation>Resetscopeは、動いていた障害を見つけました：%1</translation>
        </message>
        <message>
            <source>Resetscope did not name the fault this time. It was: %1</source>
            <translation>今回、Resetscopeは障害を特定できませんでした。正解：%1</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>質問%1／%2</translation>
        </message>
        <message>
            <source>The practice fault</source>
            <translation>練習用の障害</translation>
        </message>
        <message>
            <source>The fix is on</source>
            <translation>対処は有効です</translation>
        </message>
        <message>
            <source>Turn on the fix</source>
            <translation>対処を有効にする</translation>
        </message>
        <message>
            <source>To the check</source>
            <translation>確認へ</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>最後へ</translation>
        </message>
        <message>
            <source>The same service, the same address, with the fix. Now measure whether it helps.</source>
            <translation>同じサービス、同じアドレスで、対処が入っています。効果があるかを測定してください。</translation>
        </message>
        <message>
            <source>The fault is back.</source>
            <translation>障害が戻りました。</translation>
        </message>
        <message>
            <source>The tests are running</source>
            <translation>テストを実行中</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>もう一度測定</translation>
        </message>
        <message>
            <source>The fix is not on, so there is nothing to check here.</source>
            <translation>対処が有効になっていないため、ここで確認するものはありません。</translation>
        </message>
        <message>
            <source>Gone: the same tests do not find the fault any more.</source>
            <translation>解消：同じテストで障害は見つからなくなりました。</translation>
        </message>
        <message>
            <source>Still there: the tests find the same fault as before. Look at the fix once more.</source>
            <translation>未解消：テストで以前と同じ障害が見つかりました。対処をもう一度見直してください。</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>見つからず</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今回</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Lesson passed. %1 % of the questions were right at the first try.</source>
            <translation>レッスン合格です。質問の%1%に1回目で正解しました。</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>You can skip the practice; the rest of the lesson works.</source>
            <translation>練習はスキップできます。レッスンの残りは使えます。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LoadChart</name>
        <message>
            <source>How many connections does it bear?</source>
            <translation>何個の接続に耐えるか？</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>answered “too busy” or an error</source>
            <translation>「混雑中」またはエラーの応答</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>切断（リセット）</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Share of the connections</source>
            <translation>接続の割合</translation>
        </message>
        <message>
            <source>New connections each second</source>
            <translation>毎秒の新しい接続</translation>
        </message>
        <message>
            <source>Connections open at the same time</source>
            <translation>同時に開いている接続</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>制限：%1</translation>
        </message>
        <message>
            <source>%1 new connections each second:</source>
            <translation>毎秒%1個の新しい接続：</translation>
        </message>
        <message>
            <source>%1 connections at the same time:</source>
            <translation>同時に%1個の接続：</translation>
        </message>
        <message>
            <source>%1 worked</source>
            <translation>成功%1個</translation>
        </message>
        <message>
            <source>%1 got an error as answer</source>
            <translation>エラー応答%1個</translation>
        </message>
        <message>
            <source>%1 were refused</source>
            <translation>拒否%1個</translation>
        </message>
        <message>
            <source>%1 got no answer</source>
            <translation>応答なし%1個</translation>
        </message>
        <message>
            <source>%1 were cut off</source>
            <translation>切断%1個</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>%n回試しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual time for an answer: %1</source>
            <translation>通常の応答時間：%1</translation>
        </message>
        <message>
            <source>No load was tried yet.</source>
            <translation>まだ負荷を試していません。</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 new connections each second.</source>
            <translation>毎秒約%1個の新しい接続から問題が始まります。</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 connections at the same time.</source>
            <translation>同時に約%1個の接続から問題が始まります。</translation>
        </message>
        <message>
            <source>The first trouble was seen at %1.</source>
            <translation>最初の問題は%1で見られました。</translation>
        </message>
        <message>
            <source>No trouble up to %1 new connections each second.</source>
            <translation>毎秒%1個の新しい接続まで問題なし。</translation>
        </message>
        <message>
            <source>No trouble up to %1 connections at the same time.</source>
            <translation>同時に%1個の接続まで問題なし。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LogView</name>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Normal and important</source>
            <translation>通常と重要</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告とエラー</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>エラーのみ</translation>
        </message>
        <message>
            <source>Which lines to show</source>
            <translation>表示する行</translation>
        </message>
        <message>
            <source>Show only lines that contain…</source>
            <translation>次を含む行だけを表示…</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>ログを検索</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>ログの行</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>ログをコピー</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>ログフォルダーを開く</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s). No passwords, addresses after the '?' or contents are written here.</source>
            <translation>
                <numerusform>%n行。パスワード、アドレスの「?」以降、通信内容は記録されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show. Lines appear here while the program works.</source>
            <translation>表示するものはありません。プログラムが動作すると、ここに行が表示されます。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LongRunPage</name>
        <message>
            <source>This test is not part of this build of Resetscope.</source>
            <translation>このテストは、このビルドのResetscopeには含まれていません。</translation>
        </message>
        <message>
            <source>Watching for %1. You can go on working; leave this window open.</source>
            <translation>%1監視しています。作業を続けて構いません。このウィンドウは開いたままにしてください。</translation>
        </message>
        <message>
            <source>Observing for %1. Use the application as usual; leave this window open.</source>
            <translation>%1観察しています。アプリケーションを普段どおりお使いください。このウィンドウは開いたままにしてください。</translation>
        </message>
        <message>
            <source>It ended after %1, with trouble: %2</source>
            <translation>%1後に問題が起きて終了しました：%2</translation>
        </message>
        <message>
            <source>It ran for %1.</source>
            <translation>実行時間：%1。</translation>
        </message>
        <message>
            <source>Other tests are running. Stop them first, or wait until they are over.</source>
            <translation>別のテストを実行中です。先に中止するか、終わるまで待ってください。</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>監視を中止</translation>
        </message>
        <message>
            <source>Stop observing</source>
            <translation>観察を中止</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>監視を開始</translation>
        </message>
        <message>
            <source>Start observing</source>
            <translation>観察を開始</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>表の保存</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>ファイルに書き込めませんでした。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>10 minutes</source>
            <translation>10分</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1時間</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8時間</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24時間</translation>
        </message>
        <message>
            <source>until I stop it</source>
            <translation>中止するまで</translation>
        </message>
        <message>
            <source>Watch a service for hours</source>
            <translation>サービスを数時間監視する</translation>
        </message>
        <message>
            <source>For trouble that comes and goes. A few connections are kept open and used now and then; every one that breaks is noted, and a pattern gets its name.</source>
            <translation>出たり消えたりする問題に使います。少数の接続を開いたままにしてときどき使い、切れたものをすべて記録し、規則性があれば示します。</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>起きたこと</translation>
        </message>
        <message>
            <source>Nothing has broken so far.</source>
            <translation>これまでに切れた接続はありません。</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>アプリケーションを観察する</translation>
        </message>
        <message>
            <source>Your application connects to this computer instead of the service. Resetscope passes everything on unchanged and notes how each connection ends.</source>
            <translation>アプリケーションを、サービスの代わりにこのコンピューターに接続します。Resetscopeはすべてをそのまま中継し、各接続の終わり方を記録します。</translation>
        </message>
        <message>
            <source>Connections that ended</source>
            <translation>終了した接続</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>これまでに終了した接続はありません。</translation>
        </message>
        <message>
            <source>Let the application connect to:</source>
            <translation>アプリケーションの接続先：</translation>
        </message>
        <message>
            <source>Put this address into the settings of the application, in place of the service. It can only be reached from this computer. For an encrypted service the application may warn about the name; that is expected.</source>
            <translation>アプリケーションの設定で、サービスの代わりにこのアドレスを入力してください。このコンピューターからしか到達できません。暗号化されたサービスの場合、アプリケーションが名前について警告することがありますが、想定どおりです。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>サービスのアドレス</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>I may watch this service: it is mine, or its owner agrees.</source>
            <translation>このサービスを監視する権限があります。自分のものであるか、所有者の同意を得ています。</translation>
        </message>
        <message>
            <source>My application may use this service.</source>
            <translation>このアプリケーションは、このサービスの使用を許可されています。</translation>
        </message>
        <message>
            <source>Save as table (CSV)…</source>
            <translation>表として保存（CSV）…</translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>考えられる原因を見る</translation>
        </message>
        <message>
            <source>The breaks come every %1.</source>
            <translation>切断は%1ごとに起きています。</translation>
        </message>
        <message>
            <source>A connection breaks when it is %1 old, however it is used.</source>
            <translation>接続は、使い方に関係なく、開始から%1で切れます。</translation>
        </message>
        <message>
            <source>A connection breaks after a silence of %1.</source>
            <translation>接続は、%1の無通信の後に切れます。</translation>
        </message>
        <message>
            <source>A connection breaks after it has carried %1.</source>
            <translation>接続は、%1を運んだ後に切れます。</translation>
        </message>
        <message>
            <source>The breaks come around %1 o'clock.</source>
            <translation>切断は%1時ごろに起きています。</translation>
        </message>
        <message>
            <source>No pattern: the breaks come at any time.</source>
            <translation>規則性なし：切断は時間に関係なく起きています。</translation>
        </message>
        <message>
            <source>Too few broke to see a pattern. Watch longer to find one.</source>
            <translation>切れた接続が少なく、規則性を判断できません。もっと長く監視してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off.</source>
            <translation>
                <numerusform>%n個の接続が切断されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) fell silent.</source>
            <translation>
                <numerusform>%n個の接続が応答しなくなりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) no new connection was accepted.</source>
            <translation>
                <numerusform>新しい接続が受け付けられないことが%n回ありました。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection broke.</source>
            <translation>切れた接続はありません。</translation>
        </message>
        <message>
            <source>The application opened no connection.</source>
            <translation>アプリケーションは接続を開きませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off by the application itself.</source>
            <translation>
                <numerusform>%n個の接続がアプリケーション自身によって切断されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off, some from each side.</source>
            <translation>
                <numerusform>%n個の接続が、それぞれどちらかの側から切断されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off from the side of the service.</source>
            <translation>
                <numerusform>%n個の接続がサービス側から切断されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Each time after a silence of %1.</source>
            <translation>いずれも%1の無通信の後です。</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) the application used a connection that the service had already closed.</source>
            <translation>
                <numerusform>サービスがすでに閉じた接続をアプリケーションが使ったことが%n回ありました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were not accepted by the service.</source>
            <translation>
                <numerusform>%n個の接続がサービスに受け付けられませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection ended badly.</source>
            <translation>異常終了した接続はありません。</translation>
        </message>
        <message>
            <source>No place on this computer was free for the application to connect to.</source>
            <translation>このコンピューターに、アプリケーションの接続先として使える空きがありませんでした。</translation>
        </message>
        <message>
            <source>The address is the one of Resetscope itself. Please enter the address of the service.</source>
            <translation>これはResetscope自身のアドレスです。サービスのアドレスを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Main</name>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>接続が切れる理由と、何を変えればよいかを見つけます。</translation>
        </message>
        <message>
            <source>What to open: a saved case, a network capture, or files of a server.</source>
            <translation>開くもの：保存されたケース、パケットキャプチャ、またはサーバーのファイル。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::MainWindow</name>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1 – Resetscope</source>
            <translation>%1 – Resetscope</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New diagnosis</source>
            <translation>新しい診断(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>ケースを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Practice on a built-in fault…</source>
            <translation>内蔵の障害で練習(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Training…</source>
            <translation>トレーニング(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Watch for hours…</source>
            <translation>数時間監視(&amp;W)…</translation>
        </message>
        <message>
            <source>O&amp;bserve my application…</source>
            <translation>アプリケーションを観察(&amp;B)…</translation>
        </message>
        <message>
            <source>Network &amp;capture…</source>
            <translation>ネットワークキャプチャ(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Ask the administrator…</source>
            <translation>管理者に依頼(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>レポート(&amp;R)…</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>設定(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>スタート(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>起きたこと(&amp;W)</translation>
        </message>
        <message>
            <source>Which s&amp;ervice</source>
            <translation>対象サービス(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Tests</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <source>Likely &amp;cause</source>
            <translation>考えられる原因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fix</source>
            <translation>対処(&amp;F)</translation>
        </message>
        <message>
            <source>Chec&amp;k the fix</source>
            <translation>対処を確認(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>レポート(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>外観(&amp;A)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>ログ(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Words explained</source>
            <translation>用語の説明(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;About Resetscope</source>
            <translation>Resetscopeについて(&amp;A)</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Something unexpected happened inside Resetscope. Your case is kept; the log has the details.</source>
            <translation>Resetscopeの内部で予期しないことが起きました。ケースは保持されています。詳細はログにあります。</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>ログを表示</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::MysteryPage</name>
        <message>
            <source>Type a code, take the code of the day, or draw a new one.</source>
            <translation>コードを入力するか、今日のコードを使うか、新しいコードを引いてください。</translation>
        </message>
        <message>
            <source>This is not a code. It has eight letters and digits; please look for a mistake in it.</source>
            <translation>これはコードではありません。コードは8文字の英数字です。間違いがないか確認してください。</translation>
        </message>
        <message>
            <source>Draw another code.</source>
            <translation>別のコードを引いてください。</translation>
        </message>
        <message>
            <source>This test has nothing to do here.</source>
            <translation>このテストは、ここでは役に立ちません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Again, free</source>
            <translation>もう一度、無料</translation>
        </message>
        <message>
            <source>First choose what you think it is.</source>
            <translation>まず、何だと思うかを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>Test, %n point(s)</source>
            <translation>
                <numerusform>テスト、%n点</numerusform>
            </translation>
        </message>
        <message>
            <source>Spent so far: %1. The right answer is now worth %2 of 100 points.</source>
            <translation>これまでの消費：%1。正解は現在、100点中%2点です。</translation>
        </message>
        <message>
            <source>Right!</source>
            <translation>正解！</translation>
        </message>
        <message>
            <source>Not this time</source>
            <translation>残念、不正解です</translation>
        </message>
        <message>
            <source>The truth: %1. %2</source>
            <translation>正解：%1。%2</translation>
        </message>
        <message>
            <source>You: %1. %2 of 100 points.</source>
            <translation>あなた：%1。100点中%2点。</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>まだ判断できません</translation>
        </message>
        <message>
            <source>Resetscope: %1. %2 of 100 points.</source>
            <translation>Resetscope：%1。100点中%2点。</translation>
        </message>
        <message>
            <source>Resetscope is now testing the same fault…</source>
            <translation>Resetscopeが同じ障害をテスト中…</translation>
        </message>
        <message>
            <source>Easily taken for: %1. %2</source>
            <translation>間違えやすいもの：%1。%2</translation>
        </message>
        <message>
            <source>Mystery round</source>
            <translation>謎解きラウンド</translation>
        </message>
        <message>
            <source>Mystery round %1</source>
            <translation>謎解きラウンド%1</translation>
        </message>
        <message>
            <source>Somewhere on this computer a faulty service starts. Which fault? The code knows. Who types the same code gets the same fault, so you can play against a colleague.</source>
            <translation>このコンピューターのどこかで、障害のあるサービスが起動します。どの障害かはコードで決まります。同じコードを入力すれば同じ障害になるので、同僚と競えます。</translation>
        </message>
        <message>
            <source>Every test costs points. Find the cause with as few as you can.</source>
            <translation>テストをするたびに点が減ります。できるだけ少ないテストで原因を見つけてください。</translation>
        </message>
        <message>
            <source>The code of the round</source>
            <translation>ラウンドのコード</translation>
        </message>
        <message>
            <source>No code at hand? Take the one of the day, the same for everybody, or draw one:</source>
            <translation>手元にコードがありませんか。全員共通の今日のコードを使うか、コードを引いてください：</translation>
        </message>
        <message>
            <source>Code of the day</source>
            <translation>今日のコード</translation>
        </message>
        <message>
            <source>Draw: clear cases</source>
            <translation>引く：分かりやすいもの</translation>
        </message>
        <message>
            <source>Draw: harder ones</source>
            <translation>引く：難しいもの</translation>
        </message>
        <message>
            <source>Draw: look-alikes</source>
            <translation>引く：紛らわしいもの</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>問い合わせ</translation>
        </message>
        <message>
            <source>Your tests</source>
            <translation>あなたのテスト</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>原因は何ですか？</translation>
        </message>
        <message>
            <source>A test is running</source>
            <translation>テストを実行中</translation>
        </message>
        <message>
            <source>Start the round</source>
            <translation>ラウンドを開始</translation>
        </message>
        <message>
            <source>That is my answer</source>
            <translation>これを答えにする</translation>
        </message>
        <message>
            <source>Another round</source>
            <translation>もう1ラウンド</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::NumericChart</name>
        <message>
            <source>Waiting for the first result…</source>
            <translation>最初の結果を待っています…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>結果は届きしだいここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Page</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PaintedChart</name>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常に切断</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>切断（リセット）</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>反応がなくなった</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>reachable again</source>
            <translation>再び到達可能</translation>
        </message>
        <message>
            <source>answers differently than before</source>
            <translation>以前と異なる応答</translation>
        </message>
        <message>
            <source>other trouble</source>
            <translation>その他の問題</translation>
        </message>
        <message>
            <source>Waiting for the first result…</source>
            <translation>最初の結果を待っています…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>結果は届きしだいここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PlaceCard</name>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove this place</source>
            <translation>この場所を削除</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>looking for the program there</source>
            <translation>相手側のプログラムを確認中</translation>
        </message>
        <message>
            <source>copying the program: %1 %</source>
            <translation>プログラムをコピー中：%1%</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>中止中</translation>
        </message>
        <message>
            <source>testing</source>
            <translation>テスト中</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>結果なし</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Fine, but not tested as far as the limit seen elsewhere.</source>
            <translation>問題なし。ただし、他で見られた制限まではテストしていません。</translation>
        </message>
        <message>
            <source>This place measured another service, so it is left out.</source>
            <translation>この場所は別のサービスを測定したため、除外しました。</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>制限：%1</translation>
        </message>
        <message>
            <source>no measurements</source>
            <translation>測定値なし</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <translation>終わる前に中止されました。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PlacesDialog</name>
        <message>
            <source>Test from another place</source>
            <translation>別の場所からテスト</translation>
        </message>
        <message>
            <source>The same tests run on another machine, and the results stand side by side. When only one of them sees the fault, it is on the way between.</source>
            <translation>別のマシンで同じテストを実行し、結果を並べます。片方だけに障害が見える場合、障害は間の経路にあります。</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>場所を追加</translation>
        </message>
        <message>
            <source>user@machine, as with ssh</source>
            <translation>user@machine（sshと同じ形式）</translation>
        </message>
        <message>
            <source>The other machine</source>
            <translation>別のマシン</translation>
        </message>
        <message>
            <source>Test from there</source>
            <translation>そこからテスト</translation>
        </message>
        <message>
            <source>ssh must get in there with a key and without a question. If the program is missing there, it is copied for the time of the test.</source>
            <translation>sshが、キーを使って質問なしでログインできなければなりません。プログラムがない場合は、テストの間だけコピーされます。</translation>
        </message>
        <message>
            <source>as ssh decides</source>
            <translation>sshの設定に従う</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>秘密鍵</translation>
        </message>
        <message>
            <source>ssh configuration</source>
            <translation>sshの設定</translation>
        </message>
        <message>
            <source>Key and configuration</source>
            <translation>キーと設定</translation>
        </message>
        <message>
            <source>Hide key and configuration</source>
            <translation>キーと設定を隠す</translation>
        </message>
        <message>
            <source>The measurements side by side</source>
            <translation>測定値の比較</translation>
        </message>
        <message>
            <source>Read a folder of results …</source>
            <translation>結果のフォルダーを読み取る …</translation>
        </message>
        <message>
            <source>Many places: Kubernetes, Ansible</source>
            <translation>多数の場所：Kubernetes、Ansible</translation>
        </message>
        <message>
            <source>Hide the files for many places</source>
            <translation>多数の場所用のファイルを隠す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>A folder of results</source>
            <translation>結果のフォルダー</translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) were refused.</source>
            <translation>
                <numerusform>他に%n個のファイルが受け付けられませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>different</source>
            <translation>異なる</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>測定なし</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PracticeDialog</name>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>内蔵の障害で練習</translation>
        </message>
        <message>
            <source>Which fault shall be running?</source>
            <translation>どの障害を動かしますか？</translation>
        </message>
        <message>
            <source>Resetscope starts a small faulty service on this computer. Nothing else can reach it, and it ends with the program.</source>
            <translation>Resetscopeは、障害のある小さなサービスをこのコンピューターで起動します。外部からは到達できず、プログラムとともに終了します。</translation>
        </message>
        <message>
            <source>Silence until it strikes:</source>
            <translation>発生までの無通信：</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A short silence makes a short practice.</source>
            <translation>無通信を短くすると、練習も短く済みます。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Start the fault</source>
            <translation>障害を起動</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeCharts</name>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>テストを選ぶと、そのグラフが表示されます。</translation>
        </message>
        <message>
            <source>Charts of this test</source>
            <translation>このテストのグラフ</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeRow</name>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
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
            <translation>進み具合：%1</translation>
        </message>
        <message>
            <source>Stop this test</source>
            <translation>このテストを中止</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>再実行</translation>
        </message>
        <message>
            <source>Stop this test: %1</source>
            <translation>このテストを中止：%1</translation>
        </message>
        <message>
            <source>Skip: %1</source>
            <translation>スキップ：%1</translation>
        </message>
        <message>
            <source>Run again: %1</source>
            <translation>再実行：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProgressPage</name>
        <message>
            <source>Save the certificate</source>
            <translation>修了証の保存</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>修了証</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未実施</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>None yet. A round takes a few minutes.</source>
            <translation>まだありません。1ラウンドは数分です。</translation>
        </message>
        <message>
            <source>%1, %2: %3, %4 points</source>
            <translation>%1、%2：%3、%4点</translation>
        </message>
        <message>
            <source>%1, %2: %3, you named: %4</source>
            <translation>%1、%2：%3、あなたの答え：%4</translation>
        </message>
        <message>
            <source>Type your name as it shall stand on the paper.</source>
            <translation>修了証に載せるとおりに名前を入力してください。</translation>
        </message>
        <message>
            <source>Pass the first lesson; then there is something to certify.</source>
            <translation>最初のレッスンに合格すると、修了証を作れます。</translation>
        </message>
        <message>
            <source>The certificate could not be made.</source>
            <translation>修了証を作成できませんでした。</translation>
        </message>
        <message>
            <source>The certificate is saved.</source>
            <translation>修了証を保存しました。</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>私の進み具合</translation>
        </message>
        <message>
            <source>Each lesson and each mystery round counts. Newer ones count more, so an early mistake is soon forgotten.</source>
            <translation>各レッスンと各謎解きラウンドが成績に反映されます。新しいものほど重みが大きいため、初めのころの間違いはすぐに影響が薄れます。</translation>
        </message>
        <message>
            <source>What you know</source>
            <translation>身に付いたこと</translation>
        </message>
        <message>
            <source>Mystery rounds</source>
            <translation>謎解きラウンド</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Your name:</source>
            <translation>あなたの名前：</translation>
        </message>
        <message>
            <source>Preview of the certificate</source>
            <translation>修了証のプレビュー</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>修了証を保存…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::QuestionCard</name>
        <message>
            <source>Try another answer.</source>
            <translation>別の答えを試してください。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::RecentCases</name>
        <message>
            <source>Compare “%1”</source>
            <translation>「%1」を比較</translation>
        </message>
        <message>
            <source>Tick two cases to compare them</source>
            <translation>比較する2つのケースにチェックを付けてください</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>The program ended while this case was being measured. What was measured is here.</source>
            <translation>このケースの測定中にプログラムが終了しました。測定済みのものはここにあります。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>「%1」を開く</translation>
        </message>
        <message>
            <source>More for “%1”</source>
            <translation>「%1」のその他の操作</translation>
        </message>
        <message>
            <source>Rename or delete</source>
            <translation>名前の変更または削除</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Rename case</source>
            <translation>ケースの名前の変更</translation>
        </message>
        <message>
            <source>Name of this case:</source>
            <translation>このケースの名前：</translation>
        </message>
        <message>
            <source>The case was deleted.</source>
            <translation>ケースを削除しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Your cases will appear here. They stay on this computer.</source>
            <translation>ここにケースが表示されます。ケースはこのコンピューターにのみ保存されます。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Compare the two ticked cases</source>
            <translation>チェックした2つのケースを比較</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReportPage</name>
        <message>
            <source>The preview is being drawn …</source>
            <translation>プレビューを作成中 …</translation>
        </message>
        <message>
            <source>The preview could not be drawn. The report can still be saved.</source>
            <translation>プレビューを作成できませんでした。レポートは保存できます。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1／%2ページ</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF文書 (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>ウェブページ (*.html)</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscopeケース (*.json)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>レポートの保存</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>保存中 …</translation>
        </message>
        <message>
            <source>The report could not be made. The log has the details.</source>
            <translation>レポートを作成できませんでした。詳細はログにあります。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>One document for everybody: a summary on the first page, then the evidence, the fix and the technical details.</source>
            <translation>全員が使える1つの文書です。最初のページに要約、続いて根拠、対処、技術的な詳細があります。</translation>
        </message>
        <message>
            <source>What shall be hidden?</source>
            <translation>何を隠しますか？</translation>
        </message>
        <message>
            <source>Hidden things are replaced everywhere in the report, also in the attached data.</source>
            <translation>隠すものは、レポート内のすべての箇所と添付データで置き換えられます。</translation>
        </message>
        <message>
            <source>Names of servers</source>
            <translation>サーバーの名前</translation>
        </message>
        <message>
            <source>Network addresses</source>
            <translation>ネットワークアドレス</translation>
        </message>
        <message>
            <source>Paths in addresses and files</source>
            <translation>アドレスとファイルのパス</translation>
        </message>
        <message>
            <source>Names of people and computers</source>
            <translation>人とコンピューターの名前</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Save as web page</source>
            <translation>ウェブページとして保存</translation>
        </message>
        <message>
            <source>Save the case (JSON)</source>
            <translation>ケースを保存（JSON）</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDFとして保存</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReuseLadderChart</name>
        <message>
            <source>Using a kept connection again, close to its end</source>
            <translation>保持された接続を終了間際に再び使う</translation>
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
            <translation>終了</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>the moment the server ends it</source>
            <translation>サーバーが終了する瞬間</translation>
        </message>
        <message>
            <source>When it was used again: before (−) or after (+) its end</source>
            <translation>再び使った時点：終了の前（−）または後（+）</translation>
        </message>
        <message>
            <source>No connection was used again yet.</source>
            <translation>再び使った接続はまだありません。</translation>
        </message>
        <message numerus="yes">
            <source>Used again %n time(s) close to the end: %1 worked, %2 failed.</source>
            <translation>
                <numerusform>終了間際に%n回再び使いました：成功%1回、失敗%2回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SeriesChart</name>
        <message>
            <source>How it went over time</source>
            <translation>時間による変化</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>往復時間</translation>
        </message>
        <message>
            <source>Unevenness of the delay</source>
            <translation>遅延のばらつき</translation>
        </message>
        <message>
            <source>Times when nothing moved</source>
            <translation>動きが止まった時間</translation>
        </message>
        <message>
            <source>Packets that had to be sent again</source>
            <translation>再送が必要だったパケット</translation>
        </message>
        <message>
            <source>Share that was lost</source>
            <translation>失われた割合</translation>
        </message>
        <message>
            <source>Lost packets</source>
            <translation>失われたパケット</translation>
        </message>
        <message>
            <source>Time until the answer</source>
            <translation>応答までの時間</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>接続を開く時間</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>After %1: %2: %3</source>
            <translation>%1後：%2：%3</translation>
        </message>
        <message>
            <source>Nothing was measured yet.</source>
            <translation>まだ何も測定していません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServerFiles</name>
        <message>
            <source>The files could not be read. The log has the details.</source>
            <translation>ファイルを読み取れませんでした。詳細はログにあります。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServicePage</name>
        <message>
            <source>Type the address as in a browser, for example https://shop.example.com</source>
            <translation>ブラウザーと同じようにアドレスを入力してください。例：https://shop.example.com</translation>
        </message>
        <message>
            <source>The address must begin with https://, http://, tls:// or tcp://</source>
            <translation>アドレスはhttps://、http://、tls://、tcp://のいずれかで始めてください</translation>
        </message>
        <message>
            <source>The name of the server is missing after “://”.</source>
            <translation>「://」の後にサーバーの名前がありません。</translation>
        </message>
        <message>
            <source>The port after the colon must be a number from 1 to 65535.</source>
            <translation>コロンの後のポートは、1～65535の数値でなければなりません。</translation>
        </message>
        <message>
            <source>A port is needed here, for example db.example.com:5432. For a web address, put https:// in front.</source>
            <translation>ここにはポートが必要です。例：db.example.com:5432。ウェブアドレスの場合は、先頭にhttps://を付けてください。</translation>
        </message>
        <message>
            <source>This is not a valid name or address of a server. Is there a blank or a typing mistake?</source>
            <translation>サーバーの有効な名前またはアドレスではありません。空白や入力ミスがないか確認してください。</translation>
        </message>
        <message>
            <source>This address is too long.</source>
            <translation>このアドレスは長すぎます。</translation>
        </message>
        <message>
            <source>Please leave out user name and password. They are not needed and should not be kept.</source>
            <translation>ユーザー名とパスワードは省いてください。必要がなく、保存すべきものでもありません。</translation>
        </message>
        <message>
            <source>A web service, encrypted: %1, port %2.</source>
            <translation>暗号化されたウェブサービス：%1、ポート%2。</translation>
        </message>
        <message>
            <source>A web service, not encrypted: %1, port %2.</source>
            <translation>暗号化されていないウェブサービス：%1、ポート%2。</translation>
        </message>
        <message>
            <source>An encrypted connection: %1, port %2.</source>
            <translation>暗号化された接続：%1、ポート%2。</translation>
        </message>
        <message>
            <source>A plain connection: %1, port %2.</source>
            <translation>暗号化されていない接続：%1、ポート%2。</translation>
        </message>
        <message>
            <source>The practice fault is running on this computer and its address is filled in. Find out what is wrong with it!</source>
            <translation>練習用の障害がこのコンピューターで動作しており、そのアドレスが入力されています。どこが悪いのかを見つけてください！</translation>
        </message>
        <message>
            <source>They show who really sent a reset. Only packets between this computer and this service are kept, and only their beginning.</source>
            <translation>リセットを実際に誰が送ったかが分かります。保存されるのは、このコンピューターとこのサービスの間のパケットの先頭部分だけです。</translation>
        </message>
        <message>
            <source>First say which service.</source>
            <translation>まずサービスを入力してください。</translation>
        </message>
        <message>
            <source>Please tick the permission.</source>
            <translation>許可にチェックを付けてください。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 in total, %2 of data, and %3 at the longest. It ends earlier when the answer is clear. Most of the time is plain waiting: the connections stay silent to see when they are ended.</source>
            <translation>合計%1、データ量%2、最長%3です。答えがはっきりすれば早く終わります。時間の大半は待つだけです。いつ終了されるかを見るため、接続を無通信のままにします。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s)</source>
            <translation>
                <numerusform>接続%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>Which service shall be measured?</source>
            <translation>どのサービスを測定しますか？</translation>
        </message>
        <message>
            <source>Resetscope talks to this one service only, gently, and shows beforehand what it will send.</source>
            <translation>Resetscopeはこのサービスだけと、負荷をかけずに通信し、送信する内容を事前に示します。</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>サービスのアドレス</translation>
        </message>
        <message>
            <source>How long may it wait?</source>
            <translation>どのくらい待ってよいですか？</translation>
        </message>
        <message>
            <source>Many connections die because nobody said anything for a while. To see that, Resetscope must stay silent for at least as long.</source>
            <translation>しばらく誰も何も送らなかったために切れる接続は多くあります。それを確かめるには、Resetscopeも少なくとも同じ時間、無通信でいる必要があります。</translation>
        </message>
        <message>
            <source>Quick: 2 minutes</source>
            <translation>クイック：2分</translation>
        </message>
        <message>
            <source>Web servers and most proxies</source>
            <translation>ウェブサーバーとほとんどのプロキシ</translation>
        </message>
        <message>
            <source>Cloud: 6 minutes</source>
            <translation>クラウド：6分</translation>
        </message>
        <message>
            <source>Also cloud load balancers</source>
            <translation>クラウドのロードバランサーも対象</translation>
        </message>
        <message>
            <source>Deep: 17 minutes</source>
            <translation>ディープ：17分</translation>
        </message>
        <message>
            <source>Also many firewalls</source>
            <translation>多くのファイアウォールも対象</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>別の時間</translation>
        </message>
        <message>
            <source>You choose the seconds</source>
            <translation>秒数を指定</translation>
        </message>
        <message>
            <source>Longest silence to try:</source>
            <translation>試す最長の無通信：</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>設定を増やす</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>設定を減らす</translation>
        </message>
        <message>
            <source>A page that is known to answer slowly (optional)</source>
            <translation>応答が遅いと分かっているページ（任意）</translation>
        </message>
        <message>
            <source>A page that accepts uploads (optional)</source>
            <translation>アップロードを受け付けるページ（任意）</translation>
        </message>
        <message>
            <source>What will be sent</source>
            <translation>送信する内容</translation>
        </message>
        <message>
            <source>Show each test</source>
            <translation>各テストを表示</translation>
        </message>
        <message>
            <source>Hide the tests</source>
            <translation>テストを隠す</translation>
        </message>
        <message>
            <source>I may test this service: it is mine, or its owner agrees.</source>
            <translation>このサービスをテストする権限があります。自分のものであるか、所有者の同意を得ています。</translation>
        </message>
        <message>
            <source>Also record the packets of this test.</source>
            <translation>このテストのパケットも記録する。</translation>
        </message>
        <message>
            <source>Start the tests</source>
            <translation>テストを開始</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Session</name>
        <message>
            <source>“%1” cannot be opened: %2</source>
            <translation>「%1」を開けません：%2</translation>
        </message>
        <message>
            <source>“%1” is too large to be a saved case.</source>
            <translation>「%1」は大きすぎます。保存されたケースではありません。</translation>
        </message>
        <message>
            <source>“%1” is not a case that Resetscope can read: %2</source>
            <translation>「%1」はResetscopeで読み取れるケースではありません：%2</translation>
        </message>
        <message>
            <source>This case could not be saved.</source>
            <translation>このケースを保存できませんでした。</translation>
        </message>
        <message>
            <source>The practice fault has stopped: its process was ended from outside. Please start it again; what you did so far is kept.</source>
            <translation>練習用の障害が停止しました。プロセスが外部から終了されました。もう一度開始してください。ここまでの内容は保持されています。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SidePicture</name>
        <message>
            <source>Where the cause lies</source>
            <translation>原因の場所</translation>
        </message>
        <message>
            <source>On this computer.</source>
            <translation>このコンピューター。</translation>
        </message>
        <message>
            <source>On the way between this computer and the service.</source>
            <translation>このコンピューターとサービスの間の経路。</translation>
        </message>
        <message>
            <source>At the service.</source>
            <translation>サービス。</translation>
        </message>
        <message>
            <source>Nowhere: nothing is wrong.</source>
            <translation>なし：問題はありません。</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>まだ不明。</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>the way there</source>
            <translation>そこまでの経路</translation>
        </message>
        <message>
            <source>the service</source>
            <translation>サービス</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StageBar</name>
        <message>
            <source>Part %1 of %2: %3</source>
            <translation>パート%1／%2：%3</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StartPage</name>
        <message>
            <source>Open a saved case</source>
            <translation>保存されたケースを開く</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscopeケース (*.json)</translation>
        </message>
        <message>
            <source>Why do my connections break?</source>
            <translation>接続が切れるのはなぜ？</translation>
        </message>
        <message>
            <source>Resetscope measures how your connections end, says what most likely ends them, and gives you the setting that stops it.</source>
            <translation>Resetscopeは、接続がどのように終わるかを測定し、最も可能性の高い原因と、それを防ぐ設定を示します。</translation>
        </message>
        <message>
            <source>Diagnose a service</source>
            <translation>サービスを診断</translation>
        </message>
        <message>
            <source>A program says “connection reset” or simply hangs. Find out why, in a few clicks.</source>
            <translation>プログラムが「connection reset」と表示する、または固まる。その理由を数回のクリックで見つけます。</translation>
        </message>
        <message>
            <source>Look at a case that somebody sent you as a file, with all its measurements.</source>
            <translation>ファイルで送られてきたケースを、すべての測定値とともに見ます。</translation>
        </message>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>内蔵の障害で練習</translation>
        </message>
        <message>
            <source>See how it works, safely: the fault runs on this computer only and ends when you close it.</source>
            <translation>安全に動作を確かめられます。障害はこのコンピューターだけで動き、閉じると終了します。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>トレーニング</translation>
        </message>
        <message>
            <source>Short lessons on real faults, mystery rounds against the program, and a certificate.</source>
            <translation>実際の障害を使った短いレッスン、プログラムと競う謎解きラウンド、そして修了証。</translation>
        </message>
        <message>
            <source>For evidence that somebody recorded</source>
            <translation>誰かが記録した根拠に</translation>
        </message>
        <message>
            <source>I have files from the server</source>
            <translation>サーバーのファイルがある</translation>
        </message>
        <message>
            <source>Logs, configurations, or what the administrator's script printed. See what they say and whether the limits along the way fit.</source>
            <translation>ログ、設定、または管理者用スクリプトの出力です。内容と、経路上の制限が合っているかを調べます。</translation>
        </message>
        <message>
            <source>I have a packet capture</source>
            <translation>パケットキャプチャがある</translation>
        </message>
        <message>
            <source>A file from tcpdump or Wireshark (pcap, pcapng, also gzip). See who sent every reset, and why.</source>
            <translation>tcpdumpまたはWiresharkのファイル（pcap、pcapng、gzipも可）です。すべてのリセットの送信者と理由を調べます。</translation>
        </message>
        <message>
            <source>For trouble that comes and goes</source>
            <translation>出たり消えたりする問題に</translation>
        </message>
        <message>
            <source>Watch for hours</source>
            <translation>数時間監視</translation>
        </message>
        <message>
            <source>Keeps a few connections open beside your work, notes every one that breaks, and names the pattern.</source>
            <translation>作業の傍らで少数の接続を開いたままにし、切れたものをすべて記録して、規則性を示します。</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>アプリケーションを観察する</translation>
        </message>
        <message>
            <source>Let your own program connect through Resetscope and see how each of its connections ends.</source>
            <translation>お使いのプログラムをResetscope経由で接続し、各接続の終わり方を見ます。</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>最近のケース</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StepRail</name>
        <message>
            <source>not yet</source>
            <translation>未到達</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>現在地</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3</source>
            <translation>ステップ%1／%2、%3</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>スタート</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>起きたこと</translation>
        </message>
        <message>
            <source>Which service</source>
            <translation>対象サービス</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>考えられる原因</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>対処</translation>
        </message>
        <message>
            <source>Check the fix</source>
            <translation>対処の確認</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>A practice fault is running on this computer.</source>
            <translation>練習用の障害がこのコンピューターで動作しています。</translation>
        </message>
        <message>
            <source>Stop it</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StrengthRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SymptomsPage</name>
        <message>
            <source>I don't know</source>
            <translation>分からない</translation>
        </message>
        <message>
            <source>After a quiet time</source>
            <translation>静かな時間の後</translation>
        </message>
        <message>
            <source>The first click after a break fails.</source>
            <translation>休憩後の最初のクリックが失敗します。</translation>
        </message>
        <message>
            <source>While waiting for a long answer</source>
            <translation>長い応答を待っている間</translation>
        </message>
        <message>
            <source>A report, an export, a slow search.</source>
            <translation>レポート、エクスポート、遅い検索など。</translation>
        </message>
        <message>
            <source>While sending something large</source>
            <translation>大きなものを送っている間</translation>
        </message>
        <message>
            <source>An upload, a big form.</source>
            <translation>アップロード、大きなフォームなど。</translation>
        </message>
        <message>
            <source>While receiving something large</source>
            <translation>大きなものを受け取っている間</translation>
        </message>
        <message>
            <source>A download stops halfway.</source>
            <translation>ダウンロードが途中で止まります。</translation>
        </message>
        <message>
            <source>Right at the start</source>
            <translation>最初から</translation>
        </message>
        <message>
            <source>It never works, not even once.</source>
            <translation>一度もうまくいきません。</translation>
        </message>
        <message>
            <source>When many people use it</source>
            <translation>多くの人が使っているとき</translation>
        </message>
        <message>
            <source>At busy hours.</source>
            <translation>混み合う時間帯です。</translation>
        </message>
        <message>
            <source>Around an update or restart</source>
            <translation>更新や再起動の前後</translation>
        </message>
        <message>
            <source>A new version was installed just then.</source>
            <translation>ちょうど新しいバージョンが導入されました。</translation>
        </message>
        <message>
            <source>Now and then</source>
            <translation>ときどき</translation>
        </message>
        <message>
            <source>No pattern that I can see.</source>
            <translation>規則性は見当たりません。</translation>
        </message>
        <message>
            <source>Only one computer or program</source>
            <translation>1台のコンピューターまたは1つのプログラムのみ</translation>
        </message>
        <message>
            <source>Several people or programs</source>
            <translation>複数の人またはプログラム</translation>
        </message>
        <message>
            <source>It was always like this</source>
            <translation>以前からずっと</translation>
        </message>
        <message>
            <source>Since a recent change</source>
            <translation>最近の変更以降</translation>
        </message>
        <message>
            <source>These words are not among the errors Resetscope knows. That is no problem: the measurements count, not the words.</source>
            <translation>この文言は、Resetscopeが知っているエラーの中にありません。問題はありません。大切なのは文言ではなく測定値です。</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>認識：%1</translation>
        </message>
        <message>
            <source>What it proves: %1</source>
            <translation>証明すること：%1</translation>
        </message>
        <message>
            <source>What it does not prove: %1</source>
            <translation>証明しないこと：%1</translation>
        </message>
        <message>
            <source>Service: %1</source>
            <translation>サービス：%1</translation>
        </message>
        <message>
            <source>Port: %1</source>
            <translation>ポート：%1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>時刻：%1</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>何が起きましたか？</translation>
        </message>
        <message>
            <source>Everything here helps, nothing is required. If you don't know an answer, say so.</source>
            <translation>どれも参考になりますが、必須ではありません。答えが分からない場合は、そう選んでください。</translation>
        </message>
        <message>
            <source>Paste the error message or log lines</source>
            <translation>エラーメッセージまたはログの行を貼り付け</translation>
        </message>
        <message>
            <source>For example: read ECONNRESET, Connection reset by peer, socket hang up, 502 Bad Gateway …</source>
            <translation>例：read ECONNRESET、Connection reset by peer、socket hang up、502 Bad Gateway …</translation>
        </message>
        <message>
            <source>When does it happen?</source>
            <translation>いつ起きますか？</translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation>誰が影響を受けていますか？</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>いつからですか？</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TestsPage</name>
        <message>
            <source>Tests</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>判断の木</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>これまで%1</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>現在：%1。</translation>
        </message>
        <message>
            <source>Now: %1. Why: %2</source>
            <translation>現在：%1。理由：%2</translation>
        </message>
        <message>
            <source>Testing %1</source>
            <translation>%1をテスト中</translation>
        </message>
        <message>
            <source>Nothing to do for you now. Watch how the connections live and die, or come back later.</source>
            <translation>今は何もする必要がありません。接続が続いたり切れたりする様子を見るか、後で戻ってきてください。</translation>
        </message>
        <message>
            <source>The tests are over</source>
            <translation>テストが終わりました</translation>
        </message>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>テストを選ぶと、そのグラフが表示されます。</translation>
        </message>
        <message>
            <source>They took %1. Choose a test to see its chart.</source>
            <translation>所要時間は%1でした。テストを選ぶと、そのグラフが表示されます。</translation>
        </message>
        <message>
            <source>The cause is already visible. You can look at it now; the tests go on meanwhile.</source>
            <translation>原因はもう見えています。今見ることもできます。その間もテストは続きます。</translation>
        </message>
        <message>
            <source>Nothing could be measured. Check that the address is right and that this computer is connected, then run the tests again.</source>
            <translation>何も測定できませんでした。アドレスが正しいこと、このコンピューターがネットワークに接続されていることを確認し、もう一度テストを実行してください。</translation>
        </message>
        <message>
            <source>The tests were stopped early. What was measured until then is kept and counts.</source>
            <translation>テストは途中で中止されました。それまでの測定値は保持され、有効です。</translation>
        </message>
        <message numerus="yes">
            <source>The answer was clear early, so %n test(s) could be spared.</source>
            <translation>
                <numerusform>答えが早くはっきりしたため、%n個のテストを省けました。</numerusform>
            </translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>考えられる原因を見る</translation>
        </message>
        <message>
            <source>Stop all tests</source>
            <translation>すべてのテストを中止</translation>
        </message>
        <message>
            <source>Run all tests again</source>
            <translation>すべてのテストを再実行</translation>
        </message>
        <message>
            <source>Progress of all tests</source>
            <translation>全テストの進み具合</translation>
        </message>
        <message>
            <source>No test has run yet. Go back one step, name the service and start.</source>
            <translation>まだテストを実行していません。1つ前のステップに戻り、サービスを入力して開始してください。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TimeToCloseChart</name>
        <message>
            <source>When each connection ended</source>
            <translation>各接続が終了した時点</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>予定した無通信時間（秒）</translation>
        </message>
        <message>
            <source>Silence it survived (seconds)</source>
            <translation>耐えた無通信（秒）</translation>
        </message>
        <message>
            <source>the limit that was found</source>
            <translation>見つかった制限</translation>
        </message>
        <message>
            <source>No connection has ended yet.</source>
            <translation>まだ終了した接続はありません。</translation>
        </message>
        <message>
            <source>No connection was ended by silence so far.</source>
            <translation>これまでに無通信で終了した接続はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, all close to %1 seconds of silence.</source>
            <translation>
                <numerusform>%n個の接続が終了しました。いずれも約%1秒の無通信の後です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n個の接続が終了しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainerPage</name>
        <message>
            <source>Save the session</source>
            <translation>セッションの保存</translation>
        </message>
        <message>
            <source>session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Training session (*.json)</source>
            <translation>トレーニングセッション (*.json)</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>セッションを開く</translation>
        </message>
        <message>
            <source>Add results</source>
            <translation>結果の追加</translation>
        </message>
        <message>
            <source>Training result (*.json)</source>
            <translation>トレーニング結果 (*.json)</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>表の保存</translation>
        </message>
        <message>
            <source>class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>This is not a code. It has eight letters and digits; please look for a mistake in it.</source>
            <translation>これはコードではありません。コードは8文字の英数字です。間違いがないか確認してください。</translation>
        </message>
        <message>
            <source>Take this code out again</source>
            <translation>このコードを外す</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>%1を外す</translation>
        </message>
        <message>
            <source>Please give the session a name first.</source>
            <translation>先にセッションの名前を入力してください。</translation>
        </message>
        <message>
            <source>Choose at least one lesson or one code.</source>
            <translation>レッスンまたはコードを1つ以上選んでください。</translation>
        </message>
        <message>
            <source>The session is saved. Give the file to your class; each person drops it onto the window, and sends back a result file.</source>
            <translation>セッションを保存しました。このファイルをクラスに配ってください。各自がウィンドウにドロップし、結果ファイルを返送します。</translation>
        </message>
        <message>
            <source>Open the session file first; it holds what is needed to read the results.</source>
            <translation>先にセッションファイルを開いてください。結果の読み取りに必要なものが入っています。</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) taken.</source>
            <translation>
                <numerusform>%n個の結果を取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were here already.</source>
            <translation>
                <numerusform>%n個はすでにありました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The table is saved.</source>
            <translation>表を保存しました。</translation>
        </message>
        <message>
            <source>Session “%1”: drop the result files here, as many at once as you like.</source>
            <translation>セッション「%1」：結果ファイルをここにドロップしてください。一度にいくつでも構いません。</translation>
        </message>
        <message>
            <source>Open the session file that you handed out, then drop the result files here.</source>
            <translation>配布したセッションファイルを開いてから、結果ファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未実施</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Nothing: every first answer was right.</source>
            <translation>なし：すべて1回目で正解でした。</translation>
        </message>
        <message>
            <source>%1 of %2 got this wrong at first: %3</source>
            <translation>%2人中%1人が最初に間違えました：%3</translation>
        </message>
        <message>
            <source>For trainers</source>
            <translation>講師向け</translation>
        </message>
        <message>
            <source>A session is one file with lessons and mystery rounds. It works without a server: by mail, on a stick, on a shared drive.</source>
            <translation>セッションは、レッスンと謎解きラウンドを収めた1つのファイルです。サーバーは不要で、メール、USBメモリ、共有ドライブで渡せます。</translation>
        </message>
        <message>
            <source>Make a session</source>
            <translation>セッションを作成</translation>
        </message>
        <message>
            <source>Name of the session</source>
            <translation>セッションの名前</translation>
        </message>
        <message>
            <source>A few words to the class (optional)</source>
            <translation>クラスへのひとこと（任意）</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>レッスン</translation>
        </message>
        <message numerus="yes">
            <source>%1 (about %n minute(s))</source>
            <translation>
                <numerusform>%1（約%n分）</numerusform>
            </translation>
        </message>
        <message>
            <source>Mystery rounds: type a code, or draw one</source>
            <translation>謎解きラウンド：コードを入力するか、引いてください</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Draw: clear cases</source>
            <translation>引く：分かりやすいもの</translation>
        </message>
        <message>
            <source>Draw: harder ones</source>
            <translation>引く：難しいもの</translation>
        </message>
        <message>
            <source>Draw: look-alikes</source>
            <translation>引く：紛らわしいもの</translation>
        </message>
        <message>
            <source>Save the session file…</source>
            <translation>セッションファイルを保存…</translation>
        </message>
        <message>
            <source>Results of the class</source>
            <translation>クラスの結果</translation>
        </message>
        <message>
            <source>Open a session file…</source>
            <translation>セッションファイルを開く…</translation>
        </message>
        <message>
            <source>Add results…</source>
            <translation>結果を追加…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSVとして保存…</translation>
        </message>
        <message>
            <source>What the class found hard</source>
            <translation>クラスにとって難しかったもの</translation>
        </message>
        <message>
            <source>Results are signed: one that was changed with a text editor is not taken. The key is in the session file, so this is no protection against somebody who sets out to forge a result.</source>
            <translation>結果には署名があります。テキストエディターで変更されたものは取り込まれません。キーはセッションファイルの中にあるため、意図的に偽造しようとする人を防ぐものではありません。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainingDesk</name>
        <message>
            <source>“%1” cannot be opened: %2</source>
            <translation>「%1」を開けません：%2</translation>
        </message>
        <message>
            <source>“%1” is too large to be a training file.</source>
            <translation>「%1」は大きすぎます。トレーニングのファイルではありません。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2</source>
            <translation>「%1」に書き込めません：%2</translation>
        </message>
        <message>
            <source>There is no session to save a result for.</source>
            <translation>結果を保存するセッションがありません。</translation>
        </message>
        <message>
            <source>Please type your name first.</source>
            <translation>先に名前を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainingHome</name>
        <message>
            <source>Open the session of your trainer</source>
            <translation>講師のセッションを開く</translation>
        </message>
        <message>
            <source>Training session (*.json)</source>
            <translation>トレーニングセッション (*.json)</translation>
        </message>
        <message>
            <source>Save my result</source>
            <translation>自分の結果の保存</translation>
        </message>
        <message>
            <source>result of %1</source>
            <translation>%1の結果</translation>
        </message>
        <message>
            <source>Training result (*.json)</source>
            <translation>トレーニング結果 (*.json)</translation>
        </message>
        <message>
            <source>Your result is saved. Give the file to your trainer.</source>
            <translation>結果を保存しました。ファイルを講師に渡してください。</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>約%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>passed, %1 %</source>
            <translation>合格、%1%</translation>
        </message>
        <message>
            <source>begun, part %1 of %2</source>
            <translation>開始済み、パート%1／%2</translation>
        </message>
        <message>
            <source>reading only on this computer</source>
            <translation>このコンピューターでは読むだけです</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>スタート</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your session: %1</source>
            <translation>あなたのセッション：%1</translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation>レッスン：%1</translation>
        </message>
        <message>
            <source>Mystery round %1</source>
            <translation>謎解きラウンド%1</translation>
        </message>
        <message>
            <source>%1 (done)</source>
            <translation>%1（完了）</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>開く：%1</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>トレーニング</translation>
        </message>
        <message>
            <source>Learn to tell why connections break, on real faults that run on this computer only. Nothing can be damaged, and nothing leaves the computer.</source>
            <translation>接続が切れる理由の見分け方を、このコンピューターだけで動く実際の障害で学びます。何も壊れず、コンピューターの外には何も出ません。</translation>
        </message>
        <message>
            <source>Your name:</source>
            <translation>あなたの名前：</translation>
        </message>
        <message>
            <source>Save my result…</source>
            <translation>自分の結果を保存…</translation>
        </message>
        <message>
            <source>Leave this session</source>
            <translation>このセッションを離れる</translation>
        </message>
        <message>
            <source>Mystery round</source>
            <translation>謎解きラウンド</translation>
        </message>
        <message>
            <source>A hidden fault behind a short code. Find it with as few tests as you can, then see what the program says.</source>
            <translation>短いコードの裏に障害が隠れています。できるだけ少ないテストで見つけ、プログラムの答えと比べてみてください。</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>私の進み具合</translation>
        </message>
        <message>
            <source>What you know well, what is worth a second look, and your certificate.</source>
            <translation>よく身に付いたこと、見直すとよいこと、そして修了証。</translation>
        </message>
        <message>
            <source>For trainers</source>
            <translation>講師向け</translation>
        </message>
        <message>
            <source>Make a session for a class, hand it out as one file, and see what the class found hard.</source>
            <translation>クラス用のセッションを作り、1つのファイルとして配り、クラスにとって難しかったものを確認します。</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>レッスン</translation>
        </message>
        <message>
            <source>Open a trainer's session…</source>
            <translation>講師のセッションを開く…</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>学習を続ける</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TransferChart</name>
        <message>
            <source>Which packet sizes arrive?</source>
            <translation>届くパケットのサイズ</translation>
        </message>
        <message>
            <source>Which sizes get through?</source>
            <translation>通るサイズ</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>取得</translation>
        </message>
        <message>
            <source>Request head</source>
            <translation>リクエストヘッダー</translation>
        </message>
        <message>
            <source>One packet</source>
            <translation>1パケット</translation>
        </message>
        <message>
            <source>%1, slowly</source>
            <translation>%1、低速</translation>
        </message>
        <message>
            <source>answered “too large”</source>
            <translation>「大きすぎる」の応答</translation>
        </message>
        <message>
            <source>Size of the packet</source>
            <translation>パケットのサイズ</translation>
        </message>
        <message>
            <source>Size of the transfer (each step to the right is many times more)</source>
            <translation>転送のサイズ（右へ1目盛りで何倍にもなります）</translation>
        </message>
        <message>
            <source>somewhere here</source>
            <translation>この辺り</translation>
        </message>
        <message>
            <source>Largest that arrives: %1</source>
            <translation>届く最大：%1</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>制限：%1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2：%3</translation>
        </message>
        <message>
            <source>the service said no</source>
            <translation>サービスが断った</translation>
        </message>
        <message>
            <source>It broke off after %1.</source>
            <translation>%1の後に途切れました。</translation>
        </message>
        <message>
            <source>The service answered with status %1.</source>
            <translation>サービスがステータス%1を返しました。</translation>
        </message>
        <message>
            <source>It took %1.</source>
            <translation>所要時間：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>%n回試しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was transferred yet.</source>
            <translation>まだ何も転送していません。</translation>
        </message>
        <message>
            <source>Packets of up to %1 arrive; larger ones do not.</source>
            <translation>%1までのパケットは届き、それより大きいものは届きません。</translation>
        </message>
        <message>
            <source>%1: works up to %2, not from %3 on.</source>
            <translation>%1：%2までは成功、%3以上は失敗。</translation>
        </message>
        <message>
            <source>Some transfers failed, but not from a certain size on.</source>
            <translation>失敗した転送がありますが、特定のサイズ以上で失敗するわけではありません。</translation>
        </message>
        <message>
            <source>Every size got through, up to %1.</source>
            <translation>%1まで、すべてのサイズが通りました。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreePanel</name>
        <message>
            <source>A possible cause: %1.</source>
            <translation>考えられる原因：%1。</translation>
        </message>
        <message>
            <source>Answer: %1.</source>
            <translation>答え：%1。</translation>
        </message>
        <message>
            <source>Measured: %1: %2.</source>
            <translation>測定値：%1：%2。</translation>
        </message>
        <message>
            <source>You told us so in step 2.</source>
            <translation>ステップ2であなたが回答しました。</translation>
        </message>
        <message>
            <source>This question is beside the lit path, but its answer counts as well.</source>
            <translation>この質問は強調された道筋の外にありますが、答えは考慮されます。</translation>
        </message>
        <message>
            <source>The test that answers this: %1.</source>
            <translation>これに答えるテスト：%1。</translation>
        </message>
        <message>
            <source>Your answers in step 2 (What happened) decide this.</source>
            <translation>これはステップ2（起きたこと）でのあなたの回答で決まります。</translation>
        </message>
        <message>
            <source>This speaks for “%1”.</source>
            <translation>これは「%1」の裏づけです。</translation>
        </message>
        <message>
            <source>This speaks against “%1”.</source>
            <translation>これは「%1」の反証です。</translation>
        </message>
        <message>
            <source>Where this rule comes from: %1</source>
            <translation>この規則の出典：%1</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Show the chart again</source>
            <translation>グラフを再表示</translation>
        </message>
        <message>
            <source>Give the tree the room of the chart</source>
            <translation>グラフの領域に木を表示</translation>
        </message>
        <message>
            <source>Decision tree: click a question to see why.</source>
            <translation>判断の木：質問をクリックすると理由が表示されます。</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>道筋</translation>
        </message>
        <message>
            <source>Show the path that the answers took</source>
            <translation>答えがたどった道筋を表示</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Show the whole tree</source>
            <translation>木全体を表示</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreeView</name>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1 % likely</source>
            <translation>可能性%1%</translation>
        </message>
        <message>
            <source>not tested yet</source>
            <translation>未テスト</translation>
        </message>
        <message>
            <source>%1 (%2 % certain)</source>
            <translation>%1（確度%2%）</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>判断の木</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>まだ答えの出た質問はありません。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Verdict</name>
        <message>
            <source>Nothing was measured</source>
            <translation>測定なし</translation>
        </message>
        <message>
            <source>Cut off before anything was measured</source>
            <translation>測定の前に中断</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>まだ判断できません</translation>
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
            <translation>%1%</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>very sure (%1 %)</source>
            <translation>非常に確か（%1%）</translation>
        </message>
        <message>
            <source>fairly sure (%1 %)</source>
            <translation>かなり確か（%1%）</translation>
        </message>
        <message>
            <source>not sure (%1 %)</source>
            <translation>不確か（%1%）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常に切断</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>切断（リセット）</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>通知なしに忘れられた</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>works</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>unreachable</source>
            <translation>到達不能</translation>
        </message>
        <message>
            <source>sometimes works</source>
            <translation>ときどき成功</translation>
        </message>
        <message>
            <source>any silence</source>
            <translation>無通信全般</translation>
        </message>
        <message>
            <source>between requests</source>
            <translation>リクエストの間</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>リクエスト中</translation>
        </message>
        <message>
            <source>%1 (between %2 and %3)</source>
            <translation>%1（%2～%3）</translation>
        </message>
        <message>
            <source>Name is known</source>
            <translation>名前が登録されている</translation>
        </message>
        <message>
            <source>Name look-up problem</source>
            <translation>名前解決の問題</translation>
        </message>
        <message>
            <source>Addresses of the name</source>
            <translation>名前のアドレス数</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>名前解決の時間</translation>
        </message>
        <message>
            <source>Odd address for the name</source>
            <translation>名前の不自然なアドレス</translation>
        </message>
        <message>
            <source>Opening a connection</source>
            <translation>接続を開く</translation>
        </message>
        <message>
            <source>Connections that opened</source>
            <translation>開いた接続</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>接続を開く時間</translation>
        </message>
        <message>
            <source>Connections tried</source>
            <translation>試した接続</translation>
        </message>
        <message>
            <source>Encryption works</source>
            <translation>暗号化が成功する</translation>
        </message>
        <message>
            <source>Encryption version</source>
            <translation>暗号化のバージョン</translation>
        </message>
        <message>
            <source>Problem with encryption</source>
            <translation>暗号化の問題</translation>
        </message>
        <message>
            <source>Certificate is valid for</source>
            <translation>証明書の残り有効期間</translation>
        </message>
        <message>
            <source>Reset because of the server name</source>
            <translation>サーバー名によるリセット</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>応答のステータス</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>1つのリクエスト</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTPのバージョン</translation>
        </message>
        <message>
            <source>Time of one request</source>
            <translation>1つのリクエストの時間</translation>
        </message>
        <message>
            <source>Server software</source>
            <translation>サーバーソフトウェア</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>サーバーの自称</translation>
        </message>
        <message>
            <source>Server keeps connections open</source>
            <translation>サーバーが接続を保持する</translation>
        </message>
        <message>
            <source>Waiting time the server announces</source>
            <translation>サーバーが通知する待機時間</translation>
        </message>
        <message>
            <source>Requests the server announces</source>
            <translation>サーバーが通知するリクエスト数</translation>
        </message>
        <message>
            <source>Longest silence a connection survives</source>
            <translation>接続が耐える最長の無通信</translation>
        </message>
        <message>
            <source>How silent connections end</source>
            <translation>無通信の接続の終わり方</translation>
        </message>
        <message>
            <source>When the silence counts</source>
            <translation>無通信が数えられるとき</translation>
        </message>
        <message>
            <source>Longest silence that was harmless</source>
            <translation>無害だった最長の無通信</translation>
        </message>
        <message>
            <source>Noticed only when used again</source>
            <translation>再び使って初めて気付いた</translation>
        </message>
        <message>
            <source>All connections ended at once</source>
            <translation>すべての接続が同時に終了した</translation>
        </message>
        <message>
            <source>Longest silence during a request</source>
            <translation>リクエスト中の最長の無通信</translation>
        </message>
        <message>
            <source>How slow requests end</source>
            <translation>遅いリクエストの終わり方</translation>
        </message>
        <message>
            <source>Server keeps an unused connection for</source>
            <translation>サーバーの未使用接続の保持時間</translation>
        </message>
        <message>
            <source>How the server ends unused connections</source>
            <translation>サーバーの未使用接続の終わらせ方</translation>
        </message>
        <message>
            <source>Server announces its limit</source>
            <translation>サーバーが制限を通知する</translation>
        </message>
        <message>
            <source>Limit is as announced</source>
            <translation>制限が通知どおり</translation>
        </message>
        <message>
            <source>Requests per connection</source>
            <translation>接続あたりのリクエスト数</translation>
        </message>
        <message>
            <source>The last answer announces the close</source>
            <translation>最後の応答がクローズを予告しています</translation>
        </message>
        <message>
            <source>Unused connection stayed open for</source>
            <translation>未使用の接続が開いていた時間</translation>
        </message>
        <message>
            <source>Reuse that worked</source>
            <translation>成功した再利用</translation>
        </message>
        <message>
            <source>Reuse tried</source>
            <translation>試した再利用</translation>
        </message>
        <message>
            <source>Dangerous moment around the limit</source>
            <translation>制限前後の危険な瞬間</translation>
        </message>
        <message>
            <source>How reuse failed</source>
            <translation>再利用の失敗の仕方</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1分</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1分%2秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1時間%2分</translation>
        </message>
    </context>
</TS>
