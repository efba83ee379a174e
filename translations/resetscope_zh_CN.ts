<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AdministratorMessage</name>
        <message>
            <source>It was closed in the orderly way (FIN).</source>
            <translation>连接是正常关闭的（FIN）。</translation>
        </message>
        <message>
            <source>It was cut off with a reset (RST).</source>
            <translation>连接被重置切断（RST）。</translation>
        </message>
        <message>
            <source>Nothing announced the end: the connection was forgotten silently and did not work any more.</source>
            <translation>断开时没有任何通知：连接被悄悄遗忘，之后就不能用了。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1 至 %2 s</translation>
        </message>
        <message>
            <source>A connection kept open between two requests ended after %1 without traffic.</source>
            <translation>一个在两次请求之间保持打开的连接，在无流量 %1 后断开。</translation>
        </message>
        <message>
            <source>A connection with a request in progress ended after %1 without traffic.</source>
            <translation>一个正在处理请求的连接，在无流量 %1 后断开。</translation>
        </message>
        <message>
            <source>A connection ended after %1 without traffic.</source>
            <translation>一个连接在无流量 %1 后断开。</translation>
        </message>
        <message>
            <source>The service announces that it keeps connections for %1 s.</source>
            <translation>该服务声明会把连接保持 %1 s。</translation>
        </message>
        <message>
            <source>Connection attempts were refused.</source>
            <translation>连接尝试被拒绝。</translation>
        </message>
        <message>
            <source>Connection attempts were answered with a reset.</source>
            <translation>连接尝试收到的是重置。</translation>
        </message>
        <message>
            <source>Some connection attempts worked and others did not.</source>
            <translation>有些连接尝试成功，有些不成功。</translation>
        </message>
        <message>
            <source>Connection attempts got no answer.</source>
            <translation>连接尝试没有得到应答。</translation>
        </message>
        <message>
            <source>The service answered with HTTP status %1.</source>
            <translation>服务返回了 HTTP 状态 %1。</translation>
        </message>
        <message>
            <source>The encrypted connection (TLS) could not be set up: %1.</source>
            <translation>无法建立加密连接（TLS）：%1。</translation>
        </message>
        <message>
            <source>Uploads failed from about %1 on.</source>
            <translation>上传从大约 %1 起失败。</translation>
        </message>
        <message>
            <source>The answers name this software: %1.</source>
            <translation>响应中出现的软件名称：%1。</translation>
        </message>
        <message>
            <source>%1: %2 (default %3 s)</source>
            <translation>%1：%2（默认 %3 s）</translation>
        </message>
        <message>
            <source>Settings that have such a default (the number alone does not prove which one it is):</source>
            <translation>以下设置的默认值与此相同（仅凭数值不能证明是哪一个）：</translation>
        </message>
        <message>
            <source>Subject: Connection problem with %1</source>
            <translation>主题：%1 的连接问题</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>您好：</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope.</source>
            <translation>我用 Resetscope 测试了到 %1 的连接。</translation>
        </message>
        <message>
            <source>I tested the connection to %1 with Resetscope on %2.</source>
            <translation>我于 %2 用 Resetscope 测试了到 %1 的连接。</translation>
        </message>
        <message>
            <source>Address tested: %1</source>
            <translation>测试的地址：%1</translation>
        </message>
        <message>
            <source>What was measured:</source>
            <translation>测得的结果：</translation>
        </message>
        <message>
            <source>No number stands out.</source>
            <translation>没有异常突出的数值。</translation>
        </message>
        <message>
            <source>The tests found no fault. If you see resets in your logs at that time, I would like to compare.</source>
            <translation>测试没有发现故障。如果您在那个时间的日志里看到重置，希望能一起对照一下。</translation>
        </message>
        <message>
            <source>The tests do not yet tell what the cause is, or whose side it is on. Could you have a look at your logs for that time?</source>
            <translation>目前的测试还不能说明原因是什么、出在哪一方。能否请您查看一下那个时间的日志？</translation>
        </message>
        <message>
            <source>This would help to find it:</source>
            <translation>以下信息有助于查明原因：</translation>
        </message>
        <message>
            <source>Most likely cause (%1 % sure): %2</source>
            <translation>最可能的原因（把握 %1 %）：%2</translation>
        </message>
        <message>
            <source>What I suggest: %1 (%2)</source>
            <translation>我的建议：%1（%2）</translation>
        </message>
        <message>
            <source>(Not every number in it was measured; please adapt it.)</source>
            <translation>（其中并非每个数值都是实测的，请按实际情况调整。）</translation>
        </message>
        <message>
            <source>Please note: %1</source>
            <translation>请注意：%1</translation>
        </message>
        <message>
            <source>To undo it: %1</source>
            <translation>撤销方法：%1</translation>
        </message>
        <message>
            <source>To check it: %1</source>
            <translation>检查方法：%1</translation>
        </message>
        <message>
            <source>Documentation: %1</source>
            <translation>文档：%1</translation>
        </message>
        <message>
            <source>To check a change, I can run the same test again and compare the numbers.</source>
            <translation>如果您做了更改，我可以再跑一次同样的测试并对比数值。</translation>
        </message>
        <message>
            <source>Thank you for having a look.</source>
            <translation>谢谢您抽空查看。</translation>
        </message>
        <message>
            <source>Connections survived %1 s of silence.</source>
            <translation>连接在静默 %1 s 后仍存活。</translation>
        </message>
        <message>
            <source>Downloads failed from about %1 on.</source>
            <translation>下载从大约 %1 起失败。</translation>
        </message>
        <message>
            <source>Subject: Connection test of %1: no fault found</source>
            <translation>主题：%1 的连接测试：未发现故障</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>无法打开文件：%1。</translation>
        </message>
        <message>
            <source>Reading failed after %1 bytes: %2.</source>
            <translation>读取 %1 字节后失败：%2。</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off after %1 bytes.</source>
            <translation>压缩文件在 %1 字节之后损坏或被截断。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng).</source>
            <translation>这不是网络抓包文件（pcap 或 pcapng）。</translation>
        </message>
        <message>
            <source>This is not a network capture (pcap or pcapng); it looks like: %1.</source>
            <translation>这不是网络抓包文件（pcap 或 pcapng）；它看起来像：%1。</translation>
        </message>
        <message>
            <source>The capture is cut off after %1 bytes.</source>
            <translation>抓包在 %1 字节之后被截断。</translation>
        </message>
        <message>
            <source>The capture is damaged at byte %1.</source>
            <translation>抓包在第 %1 字节处损坏。</translation>
        </message>
        <message>
            <source>This form of capture cannot be read: %1.</source>
            <translation>无法读取这种格式的抓包：%1。</translation>
        </message>
        <message>
            <source>The capture was made on a kind of network interface that cannot be read (link type %1).</source>
            <translation>抓包来自一种无法读取的网络接口（链路类型 %1）。</translation>
        </message>
        <message>
            <source>The small capture cannot be written: %1.</source>
            <translation>无法写入小型抓包文件：%1。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>读取已停止。</translation>
        </message>
        <message>
            <source>%1 What comes before that (%2 packets) was read.</source>
            <translation>%1 在此之前的内容（%2 个数据包）已读取。</translation>
        </message>
        <message>
            <source>There are so many resets that %1 of them were only counted.</source>
            <translation>重置太多，其中 %1 个只做了计数。</translation>
        </message>
        <message>
            <source>There are so many connections (%1) that the overview covers only the first ones.</source>
            <translation>连接太多（%1 个），概览只包括最前面的部分。</translation>
        </message>
        <message>
            <source>So many connections were open at once that %1 had to be judged early.</source>
            <translation>同时打开的连接太多，有 %1 个只能提前下判断。</translation>
        </message>
        <message>
            <source>%1 packets come from a kind of network interface that cannot be read.</source>
            <translation>%1 个数据包来自一种无法读取的网络接口。</translation>
        </message>
        <message>
            <source>The packets are not in order of time (%1 are older than the one before), which makes timing less certain.</source>
            <translation>数据包没有按时间排序（有 %1 个早于前一个），因此时间信息不太可靠。</translation>
        </message>
        <message>
            <source>%1 packets were captured too short to hold their whole header.</source>
            <translation>%1 个数据包抓得太短，头部不完整。</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中的设备</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>not certain</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>nothing listens on this port</source>
            <translation>该端口上没有程序在监听</translation>
        </message>
        <message>
            <source>the connection was being closed anyway</source>
            <translation>连接本来就在关闭</translation>
        </message>
        <message>
            <source>the client left after the complete answer</source>
            <translation>客户端收完响应后离开</translation>
        </message>
        <message>
            <source>answer to a late packet of a connection that had ended</source>
            <translation>对已结束连接的迟到数据包的回应</translation>
        </message>
        <message>
            <source>the sender did not know the connection any more</source>
            <translation>发送方已不认识这个连接</translation>
        </message>
        <message>
            <source>the client only looked whether the port is open</source>
            <translation>客户端只是查看端口是否开放</translation>
        </message>
        <message>
            <source>the client gave up by itself</source>
            <translation>客户端自己放弃了</translation>
        </message>
        <message>
            <source>the same packet, captured twice</source>
            <translation>同一个数据包被抓到两次</translation>
        </message>
        <message>
            <source>before the connection was open</source>
            <translation>连接建立之前</translation>
        </message>
        <message>
            <source>open, but nothing was sent yet</source>
            <translation>已建立，但还没有发送任何内容</translation>
        </message>
        <message>
            <source>after the first message, before any answer</source>
            <translation>第一条消息之后、任何响应之前</translation>
        </message>
        <message>
            <source>in the middle of the conversation</source>
            <translation>对话进行当中</translation>
        </message>
        <message>
            <source>after one side had said goodbye</source>
            <translation>一方已经告别之后</translation>
        </message>
        <message>
            <source>the beginning was not captured</source>
            <translation>开头没有抓到</translation>
        </message>
        <message>
            <source>How far the connection was</source>
            <translation>连接进行到哪一步</translation>
        </message>
        <message>
            <source>Answer to a connection attempt</source>
            <translation>对连接尝试的应答</translation>
        </message>
        <message>
            <source>The connection was being closed</source>
            <translation>连接正在关闭</translation>
        </message>
        <message>
            <source>Answer to a late packet</source>
            <translation>对迟到数据包的回应</translation>
        </message>
        <message>
            <source>Silence before</source>
            <translation>之前的静默</translation>
        </message>
        <message>
            <source>Distance the packet has travelled (TTL)</source>
            <translation>数据包走过的距离（TTL）</translation>
        </message>
        <message>
            <source>The sender kept talking after its own reset</source>
            <translation>发送方重置后仍继续发送</translation>
        </message>
        <message>
            <source>The other end questioned the reset</source>
            <translation>另一端质疑了这个重置</translation>
        </message>
        <message>
            <source>The reset had no effect</source>
            <translation>重置没有起作用</translation>
        </message>
        <message>
            <source>Place in the stream</source>
            <translation>在数据流中的位置</translation>
        </message>
        <message>
            <source>Behind data that was sent before</source>
            <translation>落后于此前已发送的数据</translation>
        </message>
        <message>
            <source>Several resets that guess the place in the stream</source>
            <translation>多个重置在猜测流中的位置</translation>
        </message>
        <message>
            <source>Several resets that acknowledge different things</source>
            <translation>多个重置确认的内容不同</translation>
        </message>
        <message>
            <source>Several resets from different distances</source>
            <translation>多个重置来自不同的距离</translation>
        </message>
        <message>
            <source>Several resets of different kinds</source>
            <translation>多个不同种类的重置</translation>
        </message>
        <message>
            <source>Quickness of the answer</source>
            <translation>应答的快慢</translation>
        </message>
        <message>
            <source>Packet counter of the sender</source>
            <translation>发送方的数据包计数器</translation>
        </message>
        <message>
            <source>Clock of the sender</source>
            <translation>发送方的时钟</translation>
        </message>
        <message>
            <source>Receive window in the packet</source>
            <translation>数据包中的接收窗口</translation>
        </message>
        <message>
            <source>Both ends were reset together</source>
            <translation>两端同时被重置</translation>
        </message>
        <message>
            <source>Came together with a forged reset</source>
            <translation>与伪造的重置一起到达</translation>
        </message>
        <message>
            <source>What the capture at the other end says</source>
            <translation>另一端的抓包怎么说</translation>
        </message>
        <message>
            <source>What the packet says about itself (a claim, no proof)</source>
            <translation>数据包的自我说明（只是声称，不是证明）</translation>
        </message>
        <message>
            <source>%1 packets, %2 connections, %3 resets.</source>
            <translation>%1 个数据包，%2 个连接，%3 个重置。</translation>
        </message>
        <message>
            <source>%1 resets broke a connection; sender: %2.</source>
            <translation>%1 个重置切断了连接；发送方：%2。</translation>
        </message>
        <message>
            <source>%1 resets are ordinary ends: %2.</source>
            <translation>%1 个重置属于普通结束：%2。</translation>
        </message>
        <message>
            <source>an ordinary end</source>
            <translation>普通结束</translation>
        </message>
        <message>
            <source>Packet capture</source>
            <translation>网络抓包</translation>
        </message>
        <message>
            <source>Order of the last packets, as in known cases of interference</source>
            <translation>最后几个数据包的顺序，与已知的干扰案例相同</translation>
        </message>
    </context>
    <context>
        <name>CaptureSignal</name>
        <message>
            <source>refuses a connection attempt</source>
            <translation>拒绝连接尝试</translation>
        </message>
        <message>
            <source>the connection was being closed already</source>
            <translation>连接本来就在关闭</translation>
        </message>
        <message>
            <source>answers a packet for a connection that is gone</source>
            <translation>回应一个已不存在的连接的数据包</translation>
        </message>
        <message>
            <source>%1, as in other connections of this service</source>
            <translation>%1，与该服务的其他连接一致</translation>
        </message>
        <message>
            <source>%1, unlike other connections of this service</source>
            <translation>%1，与该服务的其他连接不同</translation>
        </message>
        <message>
            <source>%1, as in other connections of this host</source>
            <translation>%1，与该主机的其他连接一致</translation>
        </message>
        <message>
            <source>%1, unlike other ports of this address</source>
            <translation>%1，与该地址的其他端口不同</translation>
        </message>
        <message>
            <source>%1, nothing to compare with</source>
            <translation>%1，没有可比对象</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1，对比 %2</translation>
        </message>
        <message>
            <source>%1 against %2..%3</source>
            <translation>%1，对比 %2..%3</translation>
        </message>
        <message>
            <source>%1 against %2, as lately</source>
            <translation>%1，对比 %2，与近期一致</translation>
        </message>
        <message>
            <source>%1 against %2..%3, as lately</source>
            <translation>%1，对比 %2..%3，与近期一致</translation>
        </message>
        <message>
            <source>%1 against %2, which varies</source>
            <translation>%1，对比 %2，该值会变动</translation>
        </message>
        <message>
            <source>%1 against %2..%3, which varies</source>
            <translation>%1，对比 %2..%3，该值会变动</translation>
        </message>
        <message>
            <source>%1 against %2, as only in the handshake</source>
            <translation>%1，对比 %2，与仅在握手时一样</translation>
        </message>
        <message>
            <source>%1 against %2..%3, as only in the handshake</source>
            <translation>%1，对比 %2..%3，与仅在握手时一样</translation>
        </message>
        <message>
            <source>%1 against %2, other start value but the same distance</source>
            <translation>%1，对比 %2，起始值不同但距离相同</translation>
        </message>
        <message>
            <source>%1 against %2..%3, other start value but the same distance</source>
            <translation>%1，对比 %2..%3，起始值不同但距离相同</translation>
        </message>
        <message>
            <source>%1 against %2, the route changed</source>
            <translation>%1，对比 %2，路由变了</translation>
        </message>
        <message>
            <source>%1 against %2..%3, the route changed</source>
            <translation>%1，对比 %2..%3，路由变了</translation>
        </message>
        <message>
            <source>%1 more packet(s) of the sender, from %2 ms after its own reset</source>
            <translation>发送方在自己重置 %2 ms 之后又发了 %1 个数据包</translation>
        </message>
        <message>
            <source>the other end answered with a challenge instead of closing</source>
            <translation>另一端没有关闭，而是回了一个质询</translation>
        </message>
        <message>
            <source>the connection went on</source>
            <translation>连接继续进行</translation>
        </message>
        <message>
            <source>does not acknowledge the attempt it answers</source>
            <translation>没有确认它所应答的尝试</translation>
        </message>
        <message>
            <source>where the other end expects it</source>
            <translation>正是另一端预期的位置</translation>
        </message>
        <message>
            <source>where the stream stands</source>
            <translation>正是数据流所在的位置</translation>
        </message>
        <message>
            <source>%1 bytes behind data that was sent before</source>
            <translation>比此前已发送的数据落后 %1 字节</translation>
        </message>
        <message>
            <source>%1 bytes ahead of the stream</source>
            <translation>比数据流超前 %1 字节</translation>
        </message>
        <message>
            <source>further ahead than the reset before</source>
            <translation>比前一个重置更超前</translation>
        </message>
        <message>
            <source>other number than before</source>
            <translation>与之前的编号不同</translation>
        </message>
        <message>
            <source>acknowledges something else than the reset before</source>
            <translation>确认的内容与前一个重置不同</translation>
        </message>
        <message>
            <source>other TTL than the reset before</source>
            <translation>TTL 与前一个重置不同</translation>
        </message>
        <message>
            <source>a second reset of another kind, unprovoked</source>
            <translation>无缘由的另一种重置</translation>
        </message>
        <message>
            <source>the capture at the other end does not have it</source>
            <translation>另一端的抓包里没有它</translation>
        </message>
        <message>
            <source>the capture at the other end has it too</source>
            <translation>另一端的抓包里也有它</translation>
        </message>
        <message>
            <source>came together with a reset that a device on the way sent</source>
            <translation>与途中设备发出的重置一起到达</translation>
        </message>
        <message>
            <source>%1 ms after what it answers, round trip %2 ms</source>
            <translation>比它所应答的晚 %1 ms，往返时间 %2 ms</translation>
        </message>
        <message>
            <source>the sender uses the same number again and again</source>
            <translation>发送方反复使用同一个编号</translation>
        </message>
        <message>
            <source>identification and window copied from the packet it answers</source>
            <translation>标识和窗口照抄自它所应答的数据包</translation>
        </message>
        <message>
            <source>identification copied from the packet it answers</source>
            <translation>标识照抄自它所应答的数据包</translation>
        </message>
        <message>
            <source>follows the sender's last one by %1</source>
            <translation>比发送方的上一个大 %1</translation>
        </message>
        <message>
            <source>jumps by %1 where the sender counts in small steps</source>
            <translation>跳了 %1，而发送方平时是小步计数</translation>
        </message>
        <message>
            <source>has one, although the sender never sends any</source>
            <translation>带有时间戳，而发送方从不发送</translation>
        </message>
        <message>
            <source>none, although the sender uses them</source>
            <translation>没有，而发送方平时使用</translation>
        </message>
        <message>
            <source>continues the sender's clock</source>
            <translation>延续了发送方的时钟</translation>
        </message>
        <message>
            <source>does not fit the sender's clock</source>
            <translation>与发送方的时钟不符</translation>
        </message>
        <message>
            <source>%1, as in the sender's last packet</source>
            <translation>%1，与发送方的上一个数据包相同</translation>
        </message>
        <message>
            <source>both ends were reset in the same moment</source>
            <translation>两端在同一时刻被重置</translation>
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
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, as in every packet of this sender</source>
            <translation>%1，与该发送方的每个数据包一样</translation>
        </message>
        <message>
            <source>%1, as every computer answers for a connection it does not have</source>
            <translation>%1，任何电脑对自己没有的连接都这样回应</translation>
        </message>
        <message>
            <source>none, as every computer answers for a connection it does not have</source>
            <translation>没有，任何电脑对自己没有的连接都这样回应</translation>
        </message>
    </context>
    <context>
        <name>CaseReader</name>
        <message>
            <source>An object was expected here.</source>
            <translation>这里应为对象。</translation>
        </message>
        <message>
            <source>A finding needs a number, a word or yes/no as its value.</source>
            <translation>发现的值必须是数字、文字或是/否。</translation>
        </message>
        <message>
            <source>“%1” is not a state of a test.</source>
            <translation>“%1”不是测试的状态。</translation>
        </message>
        <message>
            <source>The case does not say which service was tested.</source>
            <translation>案例没有说明测试的是哪个服务。</translation>
        </message>
        <message>
            <source>“%1” is not a service address.</source>
            <translation>“%1”不是服务地址。</translation>
        </message>
        <message>
            <source>Every answer must be a text.</source>
            <translation>每个回答都必须是文本。</translation>
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation>这里应为文本。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>这个数字超出范围。</translation>
        </message>
        <message>
            <source>A number was expected here.</source>
            <translation>这里应为数字。</translation>
        </message>
        <message>
            <source>Yes or no (true or false) was expected here.</source>
            <translation>这里应为是或否（true 或 false）。</translation>
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation>这里应为列表。</translation>
        </message>
        <message>
            <source>The case holds more than %1 measurements; that is too many to open.</source>
            <translation>案例包含超过 %1 条测量，数量太多，无法打开。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB; that is not a saved case.</source>
            <translation>文件大于 64 MiB，不是已保存的案例。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file is nested too deeply; that is not a saved case.</source>
            <translation>文件嵌套太深，不是已保存的案例。</translation>
        </message>
        <message>
            <source>The file is not a saved case: it is damaged or not JSON.</source>
            <translation>文件不是已保存的案例：它已损坏或不是 JSON。</translation>
        </message>
        <message>
            <source>The file is JSON, but not a case of this program (“resetscope.report/1” was expected).</source>
            <translation>文件是 JSON，但不是本程序的案例（应为“resetscope.report/1”）。</translation>
        </message>
        <message>
            <source>“%1” is not a date and time.</source>
            <translation>“%1”不是日期和时间。</translation>
        </message>
    </context>
    <context>
        <name>CaseStore</name>
        <message>
            <source>The disk is full, so the case could not be saved in %1. Free some space; nothing measured is lost while the program stays open.</source>
            <translation>磁盘已满，案例无法保存到 %1。请腾出一些空间；只要程序不关闭，测得的内容就不会丢失。</translation>
        </message>
        <message>
            <source>%1 may not be written to. Allow writing to it, or save the case as a report.</source>
            <translation>%1 不可写。请允许写入，或把案例保存为报告。</translation>
        </message>
        <message>
            <source>Another program is using %1. Close it and try again.</source>
            <translation>另一个程序正在使用 %1。请关闭该程序后重试。</translation>
        </message>
        <message>
            <source>%1 could not be opened. Check that the folder exists and that you may write to it.</source>
            <translation>无法打开 %1。请检查文件夹是否存在、您是否有写入权限。</translation>
        </message>
        <message>
            <source>The disk did not accept the case in %1. Check for free space and for a failing disk.</source>
            <translation>磁盘没有接受写入 %1 的案例。请检查剩余空间，以及磁盘是否有故障。</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged.</source>
            <translation>%1 中已保存的案例已损坏。</translation>
        </message>
        <message>
            <source>The saved cases in %1 could not be used (%2).</source>
            <translation>%1 中已保存的案例无法使用（%2）。</translation>
        </message>
        <message>
            <source>The folder %1 for saved cases could not be made. Check that you may write there.</source>
            <translation>无法创建存放案例的文件夹 %1。请检查您在那里是否有写入权限。</translation>
        </message>
        <message>
            <source>The saved cases in %1 are damaged and the file could not be set aside. Move it away by hand; then cases can be saved again.</source>
            <translation>%1 中已保存的案例已损坏，而且无法把该文件移开。请手动移走它，之后就能重新保存案例。</translation>
        </message>
        <message>
            <source>The saved cases were damaged. The file was set aside as %1 and a new one was begun.</source>
            <translation>已保存的案例损坏了。该文件已另存为 %1，并新建了一个。</translation>
        </message>
        <message>
            <source>The saved cases are not available.</source>
            <translation>已保存的案例不可用。</translation>
        </message>
        <message>
            <source>This saved case is damaged and cannot be opened. The other cases are not affected; delete this one or run the tests again.</source>
            <translation>这个已保存的案例已损坏，无法打开。其他案例不受影响；请删除它，或重新运行测试。</translation>
        </message>
        <message>
            <source>This case is not there any more. It may have been deleted in another window.</source>
            <translation>这个案例已经不在了，可能在另一个窗口中被删除。</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of training</source>
            <translation>培训证书</translation>
        </message>
        <message>
            <source>This certifies that</source>
            <translation>兹证明</translation>
        </message>
        <message>
            <source>learned on real faults why network connections break, and how to prove it.</source>
            <translation>通过真实故障学习了网络连接为何中断，以及如何加以证明。</translation>
        </message>
        <message>
            <source>%1 of %2 hidden faults found, best score %3 of 100</source>
            <translation>在 %2 个隐藏故障中找出 %1 个，最高得分 %3（满分 100）</translation>
        </message>
        <message>
            <source>Printed by the trainee's own copy of Resetscope; it does not prove who sat at the keyboard.</source>
            <translation>由学员自己的 Resetscope 打印；不能证明坐在键盘前的是谁。</translation>
        </message>
        <message>
            <source>Training record</source>
            <translation>培训记录</translation>
        </message>
        <message>
            <source>%1 of %2 right</source>
            <translation>%2 题中答对 %1 题</translation>
        </message>
        <message>
            <source>%1 of %2 lessons finished</source>
            <translation>已完成 %2 门课程中的 %1 门</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Practice on real faults: why network connections break, and how to prove it.</source>
            <translation>用真实故障练习：网络连接为何中断，以及如何加以证明。</translation>
        </message>
    </context>
    <context>
        <name>CheckPlan</name>
        <message>
            <source>Tests: %1</source>
            <translation>测试：%1</translation>
        </message>
        <message>
            <source>At most %1, %2 connections at once, %3.</source>
            <translation>最多 %1，同时 %2 个连接，%3。</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>for:</source>
            <translation>支持：</translation>
        </message>
        <message>
            <source>against:</source>
            <translation>反对：</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1（%2 %）</translation>
        </message>
        <message>
            <source>What ends it</source>
            <translation>什么使它断开</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>由谁：%1</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>风险：%1</translation>
        </message>
        <message>
            <source>Also affects: %1</source>
            <translation>同时影响：%1</translation>
        </message>
        <message>
            <source>Old advice: %1</source>
            <translation>过时的建议：%1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>There are also fixes for: %1</source>
            <translation>以下情况也有修复方法：%1</translation>
        </message>
        <message>
            <source>Not clear yet. Most likely so far: %1 (%2 %).</source>
            <translation>尚不明确。目前最可能：%1（%2 %）。</translation>
        </message>
        <message>
            <source>How sure: %1 %</source>
            <translation>把握：%1 %</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>What else it could be</source>
            <translation>还可能是什么</translation>
        </message>
        <message>
            <source>What is missing to be sure</source>
            <translation>要确定还缺什么</translation>
        </message>
        <message>
            <source>What would change this</source>
            <translation>什么会改变这个结论</translation>
        </message>
        <message>
            <source>no file of the folder can be used</source>
            <translation>文件夹中没有可用的文件</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>cannot tell yet</source>
            <translation>还无法判断</translation>
        </message>
        <message>
            <source>measured another service; left out</source>
            <translation>测的是另一个服务；已略去</translation>
        </message>
        <message>
            <source>fine, but not tested as far</source>
            <translation>正常，但没有测到那么远</translation>
        </message>
        <message>
            <source>%1 (%2 % sure)</source>
            <translation>%1（把握 %2 %）</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>被截断</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 个地点</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>下一步：%1</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>stopped before it had a result</source>
            <translation>在得出结果之前停止</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>有何不同</translation>
        </message>
        <message>
            <source>Keep in mind</source>
            <translation>请留意</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>This part of the program is missing: %1.</source>
            <translation>程序缺少这个部分：%1。</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2.</source>
            <translation>%1 不是有效的 JSON：%2。</translation>
        </message>
    </context>
    <context>
        <name>Diagnosis</name>
        <message>
            <source>Yes.</source>
            <translation>是。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>否。</translation>
        </message>
        <message>
            <source>This computer lost its own network during the tests. Connect it again and run them once more.</source>
            <translation>测试期间这台计算机自己的网络断开了。请重新连接后再运行一次。</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>This &lt;VirtualHost&gt; is not closed.</source>
            <translation>这个 &lt;VirtualHost&gt; 没有关闭。</translation>
        </message>
        <message>
            <source>This closes a &lt;VirtualHost&gt; that was not opened.</source>
            <translation>这里关闭了一个没有打开的 &lt;VirtualHost&gt;。</translation>
        </message>
        <message>
            <source>The included file %1 was not given.</source>
            <translation>没有提供被包含的文件 %1。</translation>
        </message>
        <message>
            <source>Write at %1: %2</source>
            <translation>写在 %1：%2</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off here; what came before was used.</source>
            <translation>压缩文件在此处损坏或被截断；之前的内容已使用。</translation>
        </message>
        <message>
            <source>Reading stopped in the middle of the file; what came before was used.</source>
            <translation>读取在文件中途停止；之前的内容已使用。</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>无法打开文件：%1。</translation>
        </message>
        <message>
            <source>This line is extremely long; only its first 64 KiB were read.</source>
            <translation>这一行特别长，只读取了开头的 64 KiB。</translation>
        </message>
        <message>
            <source>This folder holds more than %1 files; the rest was left out.</source>
            <translation>此文件夹中有超过 %1 个文件；其余已略去。</translation>
        </message>
        <message>
            <source>There is no file in this folder.</source>
            <translation>此文件夹中没有文件。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file is larger than is read; the rest was left out.</source>
            <translation>文件超出读取上限；其余已略去。</translation>
        </message>
        <message>
            <source>This document is too large; the part after this line was not read.</source>
            <translation>文档太大；这一行之后的部分没有读取。</translation>
        </message>
        <message>
            <source>It was read as plain text instead.</source>
            <translation>已改为按纯文本读取。</translation>
        </message>
        <message>
            <source>This JSON is of a kind that is not known here.</source>
            <translation>这种 JSON 在这里无法识别。</translation>
        </message>
        <message>
            <source>The end of the collected text is missing; it was cut off when it was copied.</source>
            <translation>收集的文本缺少结尾；复制时被截断了。</translation>
        </message>
        <message>
            <source>This line stands before the first section, so it has no effect.</source>
            <translation>这一行在第一个小节之前，因此不起作用。</translation>
        </message>
        <message>
            <source>"%1" is not a time.</source>
            <translation>“%1”不是时间。</translation>
        </message>
        <message>
            <source>There is more text after the end of the JSON.</source>
            <translation>JSON 结束之后还有文本。</translation>
        </message>
        <message>
            <source>This is not valid JSON.</source>
            <translation>这不是有效的 JSON。</translation>
        </message>
        <message>
            <source>A text in this JSON does not end on its line.</source>
            <translation>这个 JSON 中有一段文本没有在本行结束。</translation>
        </message>
        <message>
            <source>The JSON ends in the middle of a text.</source>
            <translation>JSON 在一段文本中间就结束了。</translation>
        </message>
        <message>
            <source>This is not valid JSON, or it is cut off here.</source>
            <translation>这不是有效的 JSON，或在此处被截断。</translation>
        </message>
        <message>
            <source>This JSON is nested too deeply to be real.</source>
            <translation>这个 JSON 嵌套太深，不可能是真实的。</translation>
        </message>
        <message>
            <source>This JSON holds more values than are read.</source>
            <translation>这个 JSON 包含的值超出读取上限。</translation>
        </message>
        <message>
            <source>The JSON ends too early.</source>
            <translation>JSON 结束得太早。</translation>
        </message>
        <message>
            <source>%1 s after the computer started</source>
            <translation>电脑启动后 %1 s</translation>
        </message>
        <message>
            <source>There is a { that does not belong here; the configuration was read as far as it made sense.</source>
            <translation>这里有一个多余的 {；配置只读取到有意义的部分。</translation>
        </message>
        <message>
            <source>The line with "%1" does not end with a ; as it must.</source>
            <translation>含有“%1”的这一行没有按要求以 ; 结尾。</translation>
        </message>
        <message>
            <source>There is one } too many here.</source>
            <translation>这里多了一个 }。</translation>
        </message>
        <message>
            <source>A } is missing: the configuration ends too early.</source>
            <translation>缺少一个 }：配置结束得太早。</translation>
        </message>
        <message>
            <source>This include leads back to itself or there are too many; it was left out.</source>
            <translation>这个 include 又指回自身，或数量太多；已略去。</translation>
        </message>
        <message>
            <source>This is not a text file, so it was not used.</source>
            <translation>这不是文本文件，因此未被使用。</translation>
        </message>
    </context>
    <context>
        <name>FixCheck</name>
        <message>
            <source>Changed: “%1” is gone. The second fault, “%2”, is still there.</source>
            <translation>有变化：“%1”已消失。第二个故障“%2”仍在。</translation>
        </message>
        <message>
            <source>Changed: “%1” is gone, but now there is “%2”.</source>
            <translation>有变化：“%1”已消失，但现在出现了“%2”。</translation>
        </message>
        <message>
            <source>Changed: before it was “%1”, now the tests end at “%2”.</source>
            <translation>有变化：之前是“%1”，现在测试的结论是“%2”。</translation>
        </message>
        <message>
            <source>Run all tests again to see the new situation as a whole.</source>
            <translation>请重新运行全部测试，以便看清新的整体情况。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” could not be repeated. %2</source>
            <translation>无法判断：“%1”无法重复测试。%2</translation>
        </message>
        <message>
            <source>Check again when the service answers.</source>
            <translation>请在服务有响应时再检查。</translation>
        </message>
        <message>
            <source>Cannot tell: the tests gave no answer this time.</source>
            <translation>无法判断：这次测试没有得出结论。</translation>
        </message>
        <message>
            <source>Cannot tell: the check was stopped before it had an answer.</source>
            <translation>无法判断：检查在得出结论之前被停止。</translation>
        </message>
        <message>
            <source>Check again and let the tests run to their end.</source>
            <translation>请再检查一次，并让测试运行到结束。</translation>
        </message>
        <message>
            <source>Not fixed: the tests still end at “%1”.</source>
            <translation>未修复：测试的结论仍是“%1”。</translation>
        </message>
        <message>
            <source>Fixed: the tests that pointed at “%1” find nothing wrong now.</source>
            <translation>已修复：原先指向“%1”的测试现在没有发现问题。</translation>
        </message>
        <message>
            <source>Cannot tell: the tests do not point at “%1” any more, but nothing proves that all is well.</source>
            <translation>无法判断：测试不再指向“%1”，但没有什么能证明一切正常。</translation>
        </message>
        <message>
            <source>Run all tests again to be sure.</source>
            <translation>请重新运行全部测试来确认。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” fell from %2 to %3.</source>
            <translation>未修复：“%1”从 %2 降到 %3。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” grew from %2 to %3.</source>
            <translation>未修复：“%1”从 %2 升到 %3。</translation>
        </message>
        <message>
            <source>The change went the wrong way. Undo it, or raise the value.</source>
            <translation>更改的方向反了。请撤销，或把数值调大。</translation>
        </message>
        <message>
            <source>Changed: “%1” – before %2, now %3.</source>
            <translation>有变化：“%1”– 之前 %2，现在 %3。</translation>
        </message>
        <message>
            <source>The limit itself is where it was; only the way in which the connection ends is another one.</source>
            <translation>上限本身没有变；只是连接断开的方式不同了。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2, now no end up to %3, but the client needs %4 and nothing was tried that far.</source>
            <translation>无法判断：“%1”– 之前 %2，现在直到 %3 都没有断开，但客户端需要 %4，而没有测到那么远。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now no end up to %3.</source>
            <translation>已修复：“%1”– 之前 %2，现在直到 %3 都没有断开。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now nothing of the kind.</source>
            <translation>已修复：“%1”– 之前 %2，现在没有这种情况。</translation>
        </message>
        <message>
            <source>Fixed: “%1” – before %2, now %3.</source>
            <translation>已修复：“%1”– 之前 %2，现在 %3。</translation>
        </message>
        <message>
            <source>Changed: “%1” fell from %2 to %3, but it is not gone.</source>
            <translation>有变化：“%1”从 %2 降到 %3，但没有消失。</translation>
        </message>
        <message>
            <source>Changed: “%1” moved from %2 to %3.</source>
            <translation>有变化：“%1”从 %2 变为 %3。</translation>
        </message>
        <message>
            <source>Whether that is enough depends on what the client needs. Say how much that is and look again.</source>
            <translation>这样是否足够，取决于客户端的需要。请填写需要多少，然后再看。</translation>
        </message>
        <message>
            <source>Fixed: “%1” moved from %2 to %3, and the client needs %4.</source>
            <translation>已修复：“%1”从 %2 变为 %3，而客户端需要 %4。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” moved from %2 to %3, and the client needs %4; that is too close to call.</source>
            <translation>无法判断：“%1”从 %2 变为 %3，而客户端需要 %4；两者太接近，难下结论。</translation>
        </message>
        <message>
            <source>Leave room between the two: raise the limit a little further.</source>
            <translation>请在两者之间留出余量：把上限再调高一些。</translation>
        </message>
        <message>
            <source>Changed: “%1” moved from %2 to %3, but the client still needs %4.</source>
            <translation>有变化：“%1”从 %2 变为 %3，但客户端仍需要 %4。</translation>
        </message>
        <message>
            <source>Raise the limit above what the client needs, or make the client need less.</source>
            <translation>请把上限调到高于客户端的需要，或让客户端需要得更少。</translation>
        </message>
        <message>
            <source>Fixed: “%1” is still %2, but the client now needs only %3.</source>
            <translation>已修复：“%1”仍是 %2，但客户端现在只需要 %3。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” is still %2. The fix is at the client, where these tests cannot look; it must ask for no more than %3.</source>
            <translation>无法判断：“%1”仍是 %2。修复在客户端一侧，这些测试看不到那里；客户端的需要不得超过 %3。</translation>
        </message>
        <message>
            <source>Let the application run, or observe it through the relay. If you know that it keeps to this, enter the value and check again.</source>
            <translation>请让应用运行起来，或通过中继观察它。如果您确知它遵守这一点，请填入数值后再检查。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” is still %2.</source>
            <translation>未修复：“%1”仍是 %2。</translation>
        </message>
        <message>
            <source>Not fixed: “%1” – %2, as before.</source>
            <translation>未修复：“%1”– %2，与之前一样。</translation>
        </message>
        <message>
            <source>Was the setting saved, the program reloaded, and is it the one that answers at this address? Another device with the same limit may also stand in front of it.</source>
            <translation>设置保存了吗？程序重新加载了吗？在这个地址上响应的真的是它吗？它前面也可能还有另一台设备有同样的上限。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2, now none, but so few tries may have missed it.</source>
            <translation>无法判断：“%1”– 之前 %2，现在没有，但尝试次数太少，可能没碰上。</translation>
        </message>
        <message>
            <source>Check again later, or watch the service for a few hours.</source>
            <translation>请稍后再检查，或对服务监视几个小时。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2; this time the tests did not reach that far.</source>
            <translation>无法判断：“%1”– 之前 %2；这次测试没有测到那么远。</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>Not fixed</source>
            <translation>未修复</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>You send up to %1.</source>
            <translation>您最多发送 %1。</translation>
        </message>
        <message>
            <source>Your connections stay silent for up to %1.</source>
            <translation>您的连接最长静默 %1。</translation>
        </message>
        <message>
            <source>The configuration of the side that sends keeps connections for up to %1.</source>
            <translation>发送一方的配置最长把连接保持 %1。</translation>
        </message>
        <message>
            <source>With this fix the client stays silent for at most %1.</source>
            <translation>采用此修复方法后，客户端最长静默 %1。</translation>
        </message>
        <message>
            <source>This fix lets at least %1 through.</source>
            <translation>采用此修复方法后，至少可通过 %1。</translation>
        </message>
        <message>
            <source>This fix lets connections live for at least %1.</source>
            <translation>采用此修复方法后，连接至少存活 %1。</translation>
        </message>
        <message>
            <source>This case names no service that could be tested again. Give its address and test it as a new case.</source>
            <translation>这个案例没有指明可以再次测试的服务。请给出地址，并作为新案例测试。</translation>
        </message>
        <message>
            <source>The cause is not clear yet, so there is nothing to compare with. Run all tests again.</source>
            <translation>原因尚不明确，因此没有可对比的内容。请重新运行全部测试。</translation>
        </message>
        <message>
            <source>Nothing was wrong, so there is no fix to check.</source>
            <translation>本来就没有问题，因此没有修复可检查。</translation>
        </message>
        <message>
            <source>This cause was read from the server's files; tests from here cannot see it. Read files that were written after the fix instead.</source>
            <translation>这个原因是从服务器的文件中读出的，从这里测试看不到。请改为读取修复之后写入的文件。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value, interval</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>value, how it ends</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>none up to %1</source>
            <translation>直到 %1 都没有</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>none in %1</source>
            <translation>%1 内无</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) in %1</source>
            <translation>
                <numerusform>%1 内 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>%1: times a day</source>
            <translation>%1：每天次数</translation>
        </message>
        <message>
            <source>%1: times an hour</source>
            <translation>%1：每小时次数</translation>
        </message>
        <message>
            <source>Collect the same kind of files again, after the fix, and read them here.</source>
            <translation>修复之后请再次收集同类文件，并在此读取。</translation>
        </message>
        <message>
            <source>Cannot tell: the new files say nothing about “%1”.</source>
            <translation>无法判断：新文件中没有关于“%1”的内容。</translation>
        </message>
        <message>
            <source>Cannot tell: “%1” – before %2, now %3, but that is too short a time to be sure.</source>
            <translation>无法判断：“%1”– 之前 %2，现在 %3，但时间太短，无法确定。</translation>
        </message>
        <message>
            <source>Let the service run with the fix for at least %1, then collect the files again.</source>
            <translation>让服务在修复后至少运行 %1，然后再次收集文件。</translation>
        </message>
        <message>
            <source>Cannot tell: the new files end before the old ones do.</source>
            <translation>无法判断：新文件的结束时间早于旧文件。</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>RESET (RST)</source>
            <translation>重置（RST）</translation>
        </message>
        <message>
            <source>yes, open (SYN, ACK)</source>
            <translation>可以，已打开（SYN, ACK）</translation>
        </message>
        <message>
            <source>open? (SYN)</source>
            <translation>可以连接吗？（SYN）</translation>
        </message>
        <message>
            <source>goodbye (FIN)</source>
            <translation>再见（FIN）</translation>
        </message>
        <message>
            <source>received (ACK)</source>
            <translation>收到（ACK）</translation>
        </message>
        <message>
            <source>again: %1</source>
            <translation>重发：%1</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中的设备</translation>
        </message>
        <message>
            <source>client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Packet %1 at %2, %3 to %4: %5. TTL %6, window %7.</source>
            <translation>数据包 %1，时间 %2，%3 到 %4：%5。TTL %6，窗口 %7。</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) of one connection. </source>
            <translation>
                <numerusform>一个连接的 %n 个数据包。 </numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>A device on the way</source>
            <translation>途中的设备</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) not shown</source>
            <translation>
                <numerusform>%n 个数据包未显示</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of silence</source>
            <translation>静默 %1</translation>
        </message>
        <message>
            <source>%1 – sender not certain</source>
            <translation>%1 – 发送方不确定</translation>
        </message>
        <message>
            <source>TTL %1</source>
            <comment>hops left</comment>
            <translation>TTL %1</translation>
        </message>
        <message>
            <source>Connection %1: %2 to %3</source>
            <translation>连接 %1：%2 到 %3</translation>
        </message>
        <message>
            <source>The server sent this reset (%1 sure).</source>
            <translation>这个重置由服务器发出（把握 %1）。</translation>
        </message>
        <message>
            <source>The client sent this reset (%1 sure).</source>
            <translation>这个重置由客户端发出（把握 %1）。</translation>
        </message>
        <message>
            <source>A device on the way sent this reset (%1 sure).</source>
            <translation>这个重置由途中的设备发出（把握 %1）。</translation>
        </message>
        <message>
            <source>Who sent this reset is not certain.</source>
            <translation>不能确定这个重置由谁发出。</translation>
        </message>
        <message>
            <source>Before it, nothing was sent for %1.</source>
            <translation>在此之前 %1 没有发送任何内容。</translation>
        </message>
        <message>
            <source>It is no fault: %1.</source>
            <translation>这不是故障：%1。</translation>
        </message>
        <message>
            <source>It had no effect: the connection went on.</source>
            <translation>它没有起作用：连接继续进行。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln byte(s)</source>
            <translation>
                <numerusform>%Ln 字节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>, </source>
            <comment>between the items of a list</comment>
            <translation>， </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>resetscope-cli is not there; copying it</source>
            <translation>那里没有 resetscope-cli；正在复制过去</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>the last two of a list</comment>
            <translation>%1 和 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>a list of names</comment>
            <translation>
                <numerusform>%1 和另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>this computer</source>
            <comment>after: from</comment>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>There are not yet two places with a result to compare.</source>
            <translation>还没有两个有结果的地点可供对比。</translation>
        </message>
        <message>
            <source>Test from one more place.</source>
            <translation>请再从一个地点测试。</translation>
        </message>
        <message>
            <source>The results do not allow a comparison yet: too few places could name what they saw.</source>
            <translation>目前的结果还不能对比：能说明情况的地点太少。</translation>
        </message>
        <message>
            <source>Test again with more time, or from one more place.</source>
            <translation>请用更长的时间再测试，或再从一个地点测试。</translation>
        </message>
        <message>
            <source>No place sees the fault: the service worked from all of them while we measured.</source>
            <translation>没有一个地点看到故障：在我们测量期间，服务从所有地点都正常。</translation>
        </message>
        <message>
            <source>Test from the machine where the connections break, or watch for longer: the fault may be rare.</source>
            <translation>请从连接断开的那台机器测试，或监视更长时间：故障可能很少出现。</translation>
        </message>
        <message>
            <source>A limit of %2 shows from %1. From %3 everything was fine, but it was not tested as far, so the two cannot be compared.</source>
            <translation>从 %1 看到的上限是 %2。从 %3 一切正常，但没有测到那么远，所以两者无法对比。</translation>
        </message>
        <message>
            <source>Test there again, beyond %1.</source>
            <translation>请在那里再测试一次，超过 %1。</translation>
        </message>
        <message>
            <source>The fault shows from %1 and not from %2, but they measured at different times, and this kind of fault comes and goes.</source>
            <translation>从 %1 能看到故障，从 %2 看不到，但两者测量的时间不同，而这类故障时有时无。</translation>
        </message>
        <message>
            <source>Test from all places at the same time.</source>
            <translation>请在所有地点同时测试。</translation>
        </message>
        <message>
            <source>The name is found from no place. The entry for the name is wrong, not one computer.</source>
            <translation>从任何地点都找不到这个域名。出错的是域名记录，而不是某一台电脑。</translation>
        </message>
        <message>
            <source>Ask whoever runs the domain.</source>
            <translation>请询问域名的管理者。</translation>
        </message>
        <message>
            <source>The same fault shows from every place: %1. What causes it sits where all the ways meet, close to the service.</source>
            <translation>从每个地点都看到同样的故障：%1。引起它的东西位于所有路径汇合之处，离服务很近。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network in front of the service.</source>
            <translation>请询问服务前面那段网络的管理者。</translation>
        </message>
        <message>
            <source>The same fault shows from every place, with the same limit of %2: %1. The service, or a box directly in front of it, sets this limit.</source>
            <translation>从每个地点都看到同样的故障，上限同为 %2：%1。这个上限由服务设定，或由紧挨在它前面的设备设定。</translation>
        </message>
        <message>
            <source>The same fault shows from every place: %1. The cause is at the service, or directly in front of it.</source>
            <translation>从每个地点都看到同样的故障：%1。原因在服务一侧，或紧挨在它前面。</translation>
        </message>
        <message>
            <source>Give the report to whoever runs the service.</source>
            <translation>请把报告交给服务的管理者。</translation>
        </message>
        <message>
            <source>The name is found from %2 and not from %1. The name server that is asked there is the place to look.</source>
            <translation>从 %2 能找到这个域名，从 %1 找不到。应检查后者所用的 DNS 服务器。</translation>
        </message>
        <message>
            <source>Compare the name servers of the two.</source>
            <translation>请对比两者的 DNS 服务器。</translation>
        </message>
        <message>
            <source>The secure connection fails from %1 and works from %2. Something on the way from %1 opens it, or the clock or the trusted certificates there are wrong.</source>
            <translation>安全连接从 %1 失败，从 %2 成功。从 %1 出发的途中有东西拆开了它，或者那里的时钟或受信任证书不对。</translation>
        </message>
        <message>
            <source>Compare the certificate that each of them is shown.</source>
            <translation>请对比两者各自看到的证书。</translation>
        </message>
        <message>
            <source>The service can be reached from %2 and not from %1. It runs; a firewall rule or a missing route stops the connections from %1.</source>
            <translation>从 %2 能连到服务，从 %1 不能。服务在运行；是某条防火墙规则或缺少的路由挡住了来自 %1 的连接。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network or the firewall between.</source>
            <translation>请询问中间那段网络或防火墙的管理者。</translation>
        </message>
        <message>
            <source>The fault shows from this computer and not from %1. It is on this computer, or on the way from here; the service itself works.</source>
            <translation>从这台电脑能看到故障，从 %1 看不到。问题在这台电脑上，或在从这里出发的途中；服务本身正常。</translation>
        </message>
        <message>
            <source>The fault shows from %1 and not from %2. The service itself works; look at the way from %1 to it.</source>
            <translation>从 %1 能看到故障，从 %2 看不到。服务本身正常；请检查从 %1 到服务的路径。</translation>
        </message>
        <message>
            <source>Ask whoever runs the network there which firewalls, proxies or VPNs the connections pass, and compare with the other way.</source>
            <translation>请询问那里的网络管理者，连接会经过哪些防火墙、代理或 VPN，并与另一条路径对比。</translation>
        </message>
        <message>
            <source>The limit is %1 from %2 and up to %3 from %4. A box on the way from %2 cuts connections sooner than anything on the other way.</source>
            <translation>从 %2 测得的上限是 %1，从 %4 则达到 %3。从 %2 出发的途中有一台设备，比另一条路径上的任何设备都更早切断连接。</translation>
        </message>
        <message>
            <source>Find the box that only the connections from %1 pass: a firewall, proxy, VPN or address translation. %2 may be the limit of the service itself.</source>
            <translation>请找出只有来自 %1 的连接才经过的设备：防火墙、代理、VPN 或地址转换。%2 可能是服务本身的上限。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>place: what it sees</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The places see different faults. %1.</source>
            <translation>各地点看到的故障不同。%1。</translation>
        </message>
        <message>
            <source>Treat them one after the other, and test again from all places after each fix.</source>
            <translation>请逐个处理，每次修复后再从所有地点测试。</translation>
        </message>
        <message>
            <source>The fault shows from %1, where the name leads to %3, and not from %2, where it leads to %4. The fault may belong to one machine, not to one way.</source>
            <translation>从 %1 能看到故障，那里域名指向 %3；从 %2 看不到，那里域名指向 %4。故障可能属于某一台机器，而不是某一条路径。</translation>
        </message>
        <message>
            <source>Test each address from the same place.</source>
            <translation>请从同一个地点测试每个地址。</translation>
        </message>
        <message>
            <source>The result from %1 is about another service than %2 and is left out.</source>
            <translation>来自 %1 的结果测的不是 %2，而是另一个服务，已略去。</translation>
        </message>
        <message>
            <source>From %1, too little was measured to say what is wrong.</source>
            <translation>从 %1 测得的内容太少，无法说明哪里有问题。</translation>
        </message>
        <message>
            <source>From %1, all was fine, but it was not tested as far as the limit seen elsewhere.</source>
            <translation>从 %1 一切正常，但没有测到别处所见的上限那么远。</translation>
        </message>
        <message numerus="yes">
            <source>The results are %n hour(s) apart; the service may have changed.</source>
            <translation>
                <numerusform>这些结果相隔 %n 小时；服务可能已经变了。</numerusform>
            </translation>
        </message>
        <message>
            <source>A name like localhost means each place itself, so every place may have measured another machine.</source>
            <translation>像 localhost 这样的名称在每个地点都指它自己，所以各地点测的可能是不同的机器。</translation>
        </message>
        <message>
            <source>An address of this test holds what looks like a key or a password. Such a file is passed on, so it is not written; test an address without it.</source>
            <translation>本次测试的某个地址里含有疑似密钥或密码的内容。这类文件会被转交他人，因此不予写入；请测试不含它的地址。</translation>
        </message>
        <message>
            <source>This part of the program is missing.</source>
            <translation>程序缺少这个部分。</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>地点 %1</translation>
        </message>
        <message>
            <source>No result came from there.</source>
            <translation>那里没有传回结果。</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>没有文件夹“%1”。</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>无法读取文件夹“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a folder.</source>
            <translation>“%1”不是文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>This and all later files are left out: at most %n are read.</source>
            <translation>
                <numerusform>从这个文件起均已略去：最多读取 %n 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>这不是普通文件。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB; that is not a result.</source>
            <translation>文件大于 64 MiB，不是结果文件。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>无法读取文件：%1</translation>
        </message>
        <message>
            <source>The folder “%1” holds no .json file.</source>
            <translation>文件夹“%1”中没有 .json 文件。</translation>
        </message>
        <message>
            <source>%1 prints without end when somebody logs in.</source>
            <translation>有人登录时，%1 会没完没了地输出。</translation>
        </message>
        <message>
            <source>Look at the start files of the login shell there.</source>
            <translation>请检查那里登录 shell 的启动文件。</translation>
        </message>
        <message>
            <source>The result from %1 is too large to be one.</source>
            <translation>来自 %1 的结果太大，不可能是结果文件。</translation>
        </message>
        <message>
            <source>Check which “resetscope-cli” is found there.</source>
            <translation>请检查那里找到的“resetscope-cli”是哪一个。</translation>
        </message>
        <message>
            <source>Install the package resetscope-cli there, or take a machine with the same system as this one.</source>
            <translation>请在那里安装软件包 resetscope-cli，或换一台与本机系统相同的机器。</translation>
        </message>
        <message>
            <source>%1 has no folder in which a program may be put and started.</source>
            <translation>%1 上没有可以放置并启动程序的文件夹。</translation>
        </message>
        <message>
            <source>The program did not arrive whole at %1.</source>
            <translation>程序没有完整传到 %1。</translation>
        </message>
        <message>
            <source>Its disk may be full. Make room in /tmp and try again.</source>
            <translation>它的磁盘可能已满。请在 /tmp 中腾出空间后重试。</translation>
        </message>
        <message>
            <source>The program does not start at %1: these libraries are missing there: %2.</source>
            <translation>程序在 %1 上无法启动：那里缺少这些库：%2。</translation>
        </message>
        <message>
            <source>The program does not start at %1: %2</source>
            <translation>程序在 %1 上无法启动：%2</translation>
        </message>
        <message>
            <source>Install the package resetscope-cli there and try again.</source>
            <translation>请在那里安装软件包 resetscope-cli 后重试。</translation>
        </message>
        <message>
            <source>%1 has no resetscope-cli, and there is none here to copy.</source>
            <translation>%1 上没有 resetscope-cli，这里也没有可供复制的。</translation>
        </message>
        <message>
            <source>%1 has no resetscope-cli, and the one from here does not fit: that machine is %2, this program is made for Linux on %3.</source>
            <translation>%1 上没有 resetscope-cli，而这里的不适用：那台机器是 %2，本程序是为 %3 上的 Linux 制作的。</translation>
        </message>
        <message>
            <source>The program %1 cannot be read here.</source>
            <translation>无法读取这里的程序 %1。</translation>
        </message>
        <message>
            <source>The connection to %1 broke while it measured.</source>
            <translation>测量过程中与 %1 的连接断开了。</translation>
        </message>
        <message>
            <source>Try again. What runs over there ends by itself when the connection is gone.</source>
            <translation>请重试。连接断开后，那边运行的程序会自行结束。</translation>
        </message>
        <message>
            <source>The program at %1 ended with status %2 and no result.</source>
            <translation>%1 上的程序以状态 %2 结束，没有结果。</translation>
        </message>
        <message>
            <source>The program at %1 gave no result: %2</source>
            <translation>%1 上的程序没有给出结果：%2</translation>
        </message>
        <message>
            <source>If it is an older version there, install the same one as here.</source>
            <translation>如果那里是旧版本，请安装与这里相同的版本。</translation>
        </message>
        <message>
            <source>The result from %1 cannot be used: %2</source>
            <translation>来自 %1 的结果无法使用：%2</translation>
        </message>
        <message>
            <source>The program ssh is not installed on this computer.</source>
            <translation>这台电脑没有安装 ssh 程序。</translation>
        </message>
        <message>
            <source>Install the package openssh-client.</source>
            <translation>请安装软件包 openssh-client。</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 seconds.</source>
            <translation>%1 在 %2 秒内没有应答。</translation>
        </message>
        <message>
            <source>Try the same ssh connection in a terminal.</source>
            <translation>请在终端里尝试同样的 ssh 连接。</translation>
        </message>
        <message>
            <source>The request holds a line break.</source>
            <translation>请求中含有换行。</translation>
        </message>
        <message>
            <source>The host key of %1 is another one than before.</source>
            <translation>%1 的主机密钥与以前不同。</translation>
        </message>
        <message>
            <source>Somebody may be pretending to be this machine, or it was set up anew. Ask who runs it. Only then remove the old key with “ssh-keygen -R %1” and connect once by hand.</source>
            <translation>可能有人在冒充这台机器，也可能它被重新安装过。请询问它的管理者。确认之后再用“ssh-keygen -R %1”删除旧密钥，并手动连接一次。</translation>
        </message>
        <message>
            <source>This computer does not know %1 yet, so its host key cannot be checked.</source>
            <translation>这台电脑还不认识 %1，因此无法核对它的主机密钥。</translation>
        </message>
        <message>
            <source>Run “%1” once in a terminal, compare the fingerprint with one you trust, answer yes, and try again here.</source>
            <translation>请在终端里运行一次“%1”，把指纹与您信任的指纹核对，回答 yes，然后在这里重试。</translation>
        </message>
        <message>
            <source>ssh does not use the key because other people can read its file.</source>
            <translation>ssh 不使用这个密钥，因为其他人也能读取它的文件。</translation>
        </message>
        <message>
            <source>Make it yours alone with “chmod 600”, and try again.</source>
            <translation>请用“chmod 600”把它设为仅自己可读，然后重试。</translation>
        </message>
        <message>
            <source>%1 refused the login.</source>
            <translation>%1 拒绝登录。</translation>
        </message>
        <message>
            <source>A key is needed that this machine accepts; passwords are never asked for here. Try “%1” in a terminal. If your key has a passphrase, load it with “ssh-add” first.</source>
            <translation>需要一个这台机器接受的密钥；这里从不询问密码。请在终端里尝试“%1”。如果您的密钥有口令，请先用“ssh-add”载入。</translation>
        </message>
        <message>
            <source>The name %1 was not found.</source>
            <translation>找不到名称 %1。</translation>
        </message>
        <message>
            <source>Check the spelling, or give the address of the machine.</source>
            <translation>请检查拼写，或直接填写机器的地址。</translation>
        </message>
        <message>
            <source>ssh does not accept its configuration: %1</source>
            <translation>ssh 不接受它的配置：%1</translation>
        </message>
        <message>
            <source>Mend the configuration file and try again.</source>
            <translation>请修正配置文件后重试。</translation>
        </message>
        <message>
            <source>No ssh connection to %1 came about: %2</source>
            <translation>没能建立到 %1 的 ssh 连接：%2</translation>
        </message>
        <message>
            <source>Check that the machine is on and that ssh is allowed from here.</source>
            <translation>请检查机器是否开机，以及是否允许从这里使用 ssh。</translation>
        </message>
        <message>
            <source>ssh to %1 ended without a word.</source>
            <translation>到 %1 的 ssh 一言不发就结束了。</translation>
        </message>
        <message>
            <source>ssh to %1 ended: %2</source>
            <translation>到 %1 的 ssh 结束了：%2</translation>
        </message>
        <message>
            <source>Try “%1” in a terminal. The account there must be allowed to run commands in a POSIX shell.</source>
            <translation>请在终端里尝试“%1”。那里的账户必须允许在 POSIX shell 中运行命令。</translation>
        </message>
        <message>
            <source>Leave out the password: ssh is used with a key.</source>
            <translation>请去掉密码：ssh 使用密钥。</translation>
        </message>
        <message>
            <source>The user name before the @ holds a character that none has.</source>
            <translation>@ 前面的用户名含有不允许的字符。</translation>
        </message>
        <message>
            <source>The address lacks its closing bracket.</source>
            <translation>地址缺少右括号。</translation>
        </message>
        <message>
            <source>After the address only a colon and a port may follow.</source>
            <translation>地址后面只能跟冒号和端口。</translation>
        </message>
        <message>
            <source>Give the name of the other machine, such as admin@db1.</source>
            <translation>请填写另一台机器的名称，例如 admin@db1。</translation>
        </message>
        <message>
            <source>“%1” is not the name of a machine.</source>
            <translation>“%1”不是机器名称。</translation>
        </message>
        <message>
            <source>Ports go from 1 to 65535.</source>
            <translation>端口范围是 1 到 65535。</translation>
        </message>
    </context>
    <context>
        <name>Prometheus</name>
        <message>
            <source>“%1” cannot be written: %2</source>
            <translation>无法写入“%1”：%2</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Packets cannot be recorded because the package resetscope-capture-helper is not installed.</source>
            <translation>无法录制数据包，因为没有安装软件包 resetscope-capture-helper。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded because you are not allowed to: an administrator can put you into the group “resetscope”, and you sign in again.</source>
            <translation>无法录制数据包，因为您没有权限：管理员可以把您加入“resetscope”组，然后您重新登录。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded on this computer.</source>
            <translation>这台电脑上无法录制数据包。</translation>
        </message>
        <message>
            <source>Packets cannot be recorded: %1.</source>
            <translation>无法录制数据包：%1。</translation>
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
            <translation>%1（默认）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>settings</comment>
            <translation>
                <numerusform>和另外 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <comment>a program and its ports</comment>
            <translation>%1，端口 %2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无上限</translation>
        </message>
        <message>
            <source>%1: measured %2, written %3</source>
            <comment>a rule of the chain</comment>
            <translation>%1：测得 %2，配置为 %3</translation>
        </message>
        <message>
            <source>%1: right</source>
            <comment>a rule of the chain</comment>
            <translation>%1：正确</translation>
        </message>
        <message>
            <source>%1: wrong</source>
            <comment>a rule of the chain</comment>
            <translation>%1：错误</translation>
        </message>
        <message>
            <source>Keeping unused connections</source>
            <translation>保留未使用的连接</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>等待响应</translation>
        </message>
        <message>
            <source>Silence on a connection</source>
            <translation>连接上的静默</translation>
        </message>
        <message>
            <source>Size of what is sent</source>
            <translation>发送内容的大小</translation>
        </message>
        <message>
            <source>Size of a request's header</source>
            <translation>请求头的大小</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>no end up to %1</source>
            <translation>直到 %1 都没有断开</translation>
        </message>
        <message>
            <source>%1: before %2, now %3.</source>
            <translation>%1：之前 %2，现在 %3。</translation>
        </message>
        <message>
            <source>nothing measured</source>
            <translation>没有测得</translation>
        </message>
        <message>
            <source>The client needs %1.</source>
            <translation>客户端需要 %1。</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>The client needs %1</source>
            <translation>客户端需要 %1</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>查看的内容</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>看到了什么</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>information only</source>
            <translation>仅供参考</translation>
        </message>
        <message>
            <source>Time runs downwards. The gaps between the packets are drawn to scale: the taller, the longer nothing was sent. A dashed arrow carries something that was sent before.</source>
            <translation>时间自上而下。数据包之间的间隔按比例绘制：越高，没有发送的时间越长。虚线箭头表示以前发送过的内容。</translation>
        </message>
        <message>
            <source>How connections ended in the capture</source>
            <translation>抓包中的连接如何结束</translation>
        </message>
        <message>
            <source>One connection of each kind, the surest of its kind.</source>
            <translation>每种一个连接，取其中最确定的。</translation>
        </message>
        <message>
            <source>Its picture is at the beginning of this report.</source>
            <translation>它的图见本报告开头。</translation>
        </message>
        <message>
            <source>How we know who sent the reset</source>
            <translation>我们如何知道谁发送了重置</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose a file name for the report.</source>
            <translation>“%1”是文件夹。请为报告选择一个文件名。</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file. Choose another name for the report.</source>
            <translation>“%1”不是普通文件。请为报告选择另一个名称。</translation>
        </message>
        <message>
            <source>The report could not be written to “%1”: %2. Free some space or choose another folder.</source>
            <translation>报告无法写入“%1”：%2。请腾出一些空间，或选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The PDF could not be made. Save the report as HTML instead.</source>
            <translation>无法生成 PDF。请改为把报告保存为 HTML。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>测量</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>With</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Errors as the system named them</source>
            <translation>系统所报的错误</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Longest silence tried</source>
            <translation>尝试的最长静默</translation>
        </message>
        <message>
            <source>Largest transfer allowed</source>
            <translation>允许的最大传输量</translation>
        </message>
        <message>
            <source>Connections at once, at most</source>
            <translation>同时连接数上限</translation>
        </message>
        <message>
            <source>Slow path</source>
            <translation>慢速路径</translation>
        </message>
        <message>
            <source>Upload path</source>
            <translation>上传路径</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>How it was measured</source>
            <translation>如何测量</translation>
        </message>
        <message>
            <source>The error that was pasted</source>
            <translation>粘贴的错误信息</translation>
        </message>
        <message>
            <source>Words used here</source>
            <translation>用语说明</translation>
        </message>
        <message>
            <source>Technical appendix</source>
            <translation>技术附录</translation>
        </message>
        <message>
            <source>For the people who run the service or the network. The complete measurements are attached to the PDF as “case.json”.</source>
            <translation>供服务或网络的管理者使用。完整的测量数据以“case.json”附在 PDF 中。</translation>
        </message>
        <message>
            <source>How long a silent connection lives</source>
            <translation>静默的连接能存活多久</translation>
        </message>
        <message>
            <source>How long a connection lives between two requests</source>
            <translation>连接在两次请求之间能存活多久</translation>
        </message>
        <message>
            <source>How long a connection lives while a request is silent</source>
            <translation>请求静默期间连接能存活多久</translation>
        </message>
        <message>
            <source>Each bar is one connection that was left silent. A dot: still alive when it was used again. Another mark: where it ended.</source>
            <translation>每根横条是一个被放置静默的连接。圆点：再次使用时仍然存活。其他标记：它断开的位置。</translation>
        </message>
        <message>
            <source>%1 connections were left silent, %2 of them died.</source>
            <translation>%1 个连接被放置静默，其中 %2 个断开。</translation>
        </message>
        <message>
            <source>Time to close</source>
            <translation>关闭所需时间</translation>
        </message>
        <message>
            <source>On the dashed line a connection lived as long as it was asked to. A level row of marks is a limit: whatever was planned, they all ended there.</source>
            <translation>虚线上的连接存活到了要求的时长。标记排成一条水平线就是上限：不论计划多久，都在那里断开。</translation>
        </message>
        <message>
            <source>Planned silence against the silence each connection lived.</source>
            <translation>计划的静默与各连接实际存活的静默。</translation>
        </message>
        <message>
            <source>Using a waiting connection close to its end</source>
            <translation>在等待中的连接即将关闭时使用它</translation>
        </message>
        <message>
            <source>Each mark is one request on a connection that had been waiting. The shaded part is the moment in which a request can meet the close.</source>
            <translation>每个标记是在等待中的连接上发出的一次请求。阴影部分是请求可能撞上关闭的时段。</translation>
        </message>
        <message>
            <source>%1 reuses were tried, %2 failed.</source>
            <translation>尝试复用 %1 次，失败 %2 次。</translation>
        </message>
        <message>
            <source>Time to connect</source>
            <translation>连接用时</translation>
        </message>
        <message>
            <source>Each dot is one connection attempt; the upright stroke marks the middle one.</source>
            <translation>每个点是一次连接尝试；竖线标出居中的一次。</translation>
        </message>
        <message numerus="yes">
            <source>Connection times of %n address(es).</source>
            <translation>
                <numerusform>%n 个地址的连接用时。</numerusform>
            </translation>
        </message>
        <message>
            <source>of silence end a connection</source>
            <translation>的静默会使连接断开</translation>
        </message>
        <message>
            <source>of silence end a request</source>
            <translation>的静默会使请求中断</translation>
        </message>
        <message>
            <source>until the server closes a waiting connection</source>
            <translation>后服务器关闭等待中的连接</translation>
        </message>
        <message>
            <source>of the reuses worked</source>
            <translation>的复用成功</translation>
        </message>
        <message>
            <source>is the dangerous moment around the close</source>
            <translation>是关闭前后的危险时段</translation>
        </message>
        <message>
            <source>is where transfers die</source>
            <translation>处传输中断</translation>
        </message>
        <message>
            <source>of the packets are lost</source>
            <translation>的数据包丢失</translation>
        </message>
        <message>
            <source>of silence were survived</source>
            <translation>的静默后连接仍存活</translation>
        </message>
        <message>
            <source>of waiting between requests were survived</source>
            <translation>的请求间等待后连接仍存活</translation>
        </message>
        <message>
            <source>of the connection attempts worked</source>
            <translation>的连接尝试成功</translation>
        </message>
        <message>
            <source>to connect</source>
            <translation>用于建立连接</translation>
        </message>
        <message>
            <source>is the status of the answer</source>
            <translation>是响应的状态</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>未知时长</translation>
        </message>
        <message>
            <source>Measured on %1, for %2.</source>
            <translation>测量于 %1，历时 %2。</translation>
        </message>
        <message>
            <source>The run was cut off; what had been measured until then is shown.</source>
            <translation>运行被中断；这里显示中断前测得的内容。</translation>
        </message>
        <message>
            <source>Connection report</source>
            <translation>连接报告</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>还没有测量任何内容。</translation>
        </message>
        <message>
            <source>It cannot be said yet what is wrong.</source>
            <translation>还不能说哪里有问题。</translation>
        </message>
        <message>
            <source>How sure: %1. %2</source>
            <translation>把握：%1。%2</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>归谁负责</translation>
        </message>
        <message>
            <source>Checked after the fix: %1</source>
            <translation>修复后检查：%1</translation>
        </message>
        <message>
            <source>There is a second fault</source>
            <translation>还有第二个故障</translation>
        </message>
        <message>
            <source>Who does it: %1</source>
            <translation>由谁执行：%1</translation>
        </message>
        <message numerus="yes">
            <source>The exact steps and %n other way(s) are under “What to do”.</source>
            <translation>
                <numerusform>具体步骤和另外 %n 种方法见“该做什么”。</numerusform>
            </translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>该做什么</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>下一步做什么</translation>
        </message>
        <message>
            <source>Run the test “%1”. %2</source>
            <translation>运行测试“%1”。%2</translation>
        </message>
        <message>
            <source>Nothing. If the error comes back, run the tests again while it happens.</source>
            <translation>不用做什么。如果错误再次出现，请在它发生时重新运行测试。</translation>
        </message>
        <message>
            <source>Connection report: %1</source>
            <translation>连接报告：%1</translation>
        </message>
        <message>
            <source>Resetscope %1</source>
            <comment>program version</comment>
            <translation>Resetscope %1</translation>
        </message>
        <message>
            <source>ended by a reset (RST)</source>
            <translation>被重置切断（RST）</translation>
        </message>
        <message>
            <source>closed in order (FIN)</source>
            <translation>正常关闭（FIN）</translation>
        </message>
        <message>
            <source>dead without a word</source>
            <translation>无声断开</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>断开</translation>
        </message>
        <message>
            <source>survived the silence</source>
            <translation>静默后仍存活</translation>
        </message>
        <message>
            <source>not tested to the end</source>
            <translation>未测到最后</translation>
        </message>
        <message>
            <source>measured limit</source>
            <translation>测得的上限</translation>
        </message>
        <message>
            <source>Silence on the connection (seconds)</source>
            <translation>连接上的静默（秒）</translation>
        </message>
        <message>
            <source>Connection, by planned silence (s)</source>
            <translation>连接，按计划的静默排列（s）</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>计划的静默（秒）</translation>
        </message>
        <message>
            <source>Silence it lived (s)</source>
            <translation>存活的静默（s）</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>有响应</translation>
        </message>
        <message>
            <source>closed (FIN)</source>
            <translation>已关闭（FIN）</translation>
        </message>
        <message>
            <source>reset (RST)</source>
            <translation>重置（RST）</translation>
        </message>
        <message>
            <source>already closed</source>
            <translation>早已关闭</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <comment>milliseconds</comment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Moment of the reuse, from the close (time runs to the close and past it)</source>
            <translation>复用的时刻，以关闭为基准（时间走向关闭并越过它）</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Time to connect (milliseconds)</source>
            <translation>连接用时（毫秒）</translation>
        </message>
        <message>
            <source>%1 – half of the attempts within %2</source>
            <translation>%1 – 半数尝试在 %2 以内</translation>
        </message>
        <message numerus="yes">
            <source>%n other cause(s) together</source>
            <translation>
                <numerusform>其他 %n 个原因合计</numerusform>
            </translation>
        </message>
        <message>
            <source>Not sure yet</source>
            <translation>还不确定</translation>
        </message>
        <message>
            <source>As good as certain</source>
            <translation>几乎可以肯定</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>非常可能</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>有可能</translation>
        </message>
        <message>
            <source>The best guess has %1.</source>
            <translation>最佳推测为 %1。</translation>
        </message>
        <message>
            <source>%1 – of ten such answers, about %2 are right.</source>
            <translation>%1 – 十个这样的结论中约有 %2 个正确。</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>The way</source>
            <translation>途中路径</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>answer, probability</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>分量</translation>
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
            <translation>还无法判断</translation>
        </message>
        <message>
            <source>The questions that led here</source>
            <translation>通向这里的问题</translation>
        </message>
        <message>
            <source>Each box is one question of the decision tree with the answer the measurements gave.</source>
            <translation>每个方框是决策树中的一个问题，附有测量给出的回答。</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <comment>question, answer</comment>
            <translation>%1 %2。</translation>
        </message>
        <message>
            <source>Also answered, beside this way:</source>
            <translation>此路径之外还回答了：</translation>
        </message>
        <message>
            <source>What it could be</source>
            <translation>可能是什么</translation>
        </message>
        <message>
            <source>What else it could have been</source>
            <translation>还曾可能是什么</translation>
        </message>
        <message>
            <source>The causes by probability.</source>
            <translation>按概率排列的原因。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反对它的证据</translation>
        </message>
        <message>
            <source>What is known so far</source>
            <translation>目前已知</translation>
        </message>
        <message>
            <source>Why this is the answer</source>
            <translation>为什么是这个结论</translation>
        </message>
        <message>
            <source>What speaks for “%1”</source>
            <translation>支持“%1”的证据</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>支持它的证据</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>测得的内容中没有反对它的。</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>什么能下定论</translation>
        </message>
        <message>
            <source>Tests worth doing next</source>
            <translation>接下来值得做的测试</translation>
        </message>
        <message>
            <source>What it would tell</source>
            <translation>能说明什么</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>cannot run here</source>
            <translation>无法在此运行</translation>
        </message>
        <message>
            <source>What would change this answer</source>
            <translation>什么会改变这个结论</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>测得的内容</translation>
        </message>
        <message>
            <source>One of these is enough. Take the first one that fits what you run; the numbers in it come from the measurement.</source>
            <translation>做其中一项就够了。请选第一个与您所用产品相符的；其中的数值来自测量。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number, title</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>由谁执行</translation>
        </message>
        <message>
            <source>Why it works</source>
            <translation>为什么有效</translation>
        </message>
        <message>
            <source>A value in it was not measured; the usual default stands there. Check it first.</source>
            <translation>其中有一个值不是测得的，用的是常见的默认值。请先核对。</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Also affects</source>
            <translation>同时影响</translation>
        </message>
        <message>
            <source>Old advice</source>
            <translation>过时的建议</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Common advice that does not help here</source>
            <translation>在这里没有用的常见建议</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>better</source>
            <translation>变好</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <source>in another way</source>
            <translation>方式变了</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新出现</translation>
        </message>
        <message>
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>检查日期</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复方法</translation>
        </message>
        <message>
            <source>The limits along the way</source>
            <translation>沿途的上限</translation>
        </message>
        <message>
            <source>Every box on the way has limits of its own. Each must fit the one behind it; a red arrow marks where two of them do not.</source>
            <translation>途中的每台设备都有自己的上限。每个上限都必须与后面那台相配；红色箭头标出不相配的两台。</translation>
        </message>
        <message>
            <source>The chain from the client to the server; every limit fits.</source>
            <translation>从客户端到服务器的链条；每个上限都相配。</translation>
        </message>
        <message numerus="yes">
            <source>The chain from the client to the server; %n limit(s) do not fit.</source>
            <translation>
                <numerusform>从客户端到服务器的链条；有 %n 个上限不相配。</numerusform>
            </translation>
        </message>
        <message>
            <source>Write at %1:</source>
            <translation>写在 %1：</translation>
        </message>
        <message>
            <source>What the server's files say</source>
            <translation>服务器的文件怎么说</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the case attached</source>
            <translation>
                <numerusform>以及所附案例中的另外 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not be used:</source>
            <translation>无法使用：</translation>
        </message>
        <message>
            <source>Was the fault fixed?</source>
            <translation>故障修好了吗？</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>低于 1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>per cent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 to %2 ms</source>
            <translation>%1 至 %2 ms</translation>
        </message>
        <message>
            <source>%1 to %2 s</source>
            <translation>%1 至 %2 s</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <comment>per cent</comment>
            <translation>%1 至 %2 %</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an interval</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The name leads to an address</source>
            <translation>域名指向一个地址</translation>
        </message>
        <message>
            <source>Error of the name look-up</source>
            <translation>域名解析的错误</translation>
        </message>
        <message>
            <source>Addresses behind the name</source>
            <translation>域名背后的地址</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>域名解析用时</translation>
        </message>
        <message>
            <source>The addresses look wrong</source>
            <translation>地址看起来不对</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>建立连接</translation>
        </message>
        <message>
            <source>Connection attempts that worked</source>
            <translation>成功的连接尝试</translation>
        </message>
        <message>
            <source>Connection attempts</source>
            <translation>连接尝试</translation>
        </message>
        <message>
            <source>The encrypted greeting works</source>
            <translation>加密握手成功</translation>
        </message>
        <message>
            <source>Version of the encryption</source>
            <translation>加密的版本</translation>
        </message>
        <message>
            <source>Problem of the encryption</source>
            <translation>加密的问题</translation>
        </message>
        <message>
            <source>Certificate is valid for another</source>
            <translation>证书的剩余有效期</translation>
        </message>
        <message>
            <source>Reset only with this server name</source>
            <translation>仅在使用此服务器名时重置</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>响应的状态</translation>
        </message>
        <message>
            <source>How the answer ended</source>
            <translation>响应如何结束</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTP 版本</translation>
        </message>
        <message>
            <source>Time until the answer was complete</source>
            <translation>响应完成所需的时间</translation>
        </message>
        <message>
            <source>Server product</source>
            <translation>服务器产品</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>服务器自称</translation>
        </message>
        <message>
            <source>The server keeps connections open</source>
            <translation>服务器保持连接打开</translation>
        </message>
        <message>
            <source>Announced waiting time</source>
            <translation>声明的等待时间</translation>
        </message>
        <message>
            <source>Announced number of requests</source>
            <translation>声明的请求数</translation>
        </message>
        <message>
            <source>Silence that ends a connection</source>
            <translation>使连接断开的静默</translation>
        </message>
        <message>
            <source>How the silence ended it</source>
            <translation>静默后如何断开</translation>
        </message>
        <message>
            <source>Where the silence was</source>
            <translation>静默出现在哪里</translation>
        </message>
        <message>
            <source>Longest silence survived</source>
            <translation>存活的最长静默</translation>
        </message>
        <message>
            <source>End noticed only at the next message</source>
            <translation>到下一条消息才察觉断开</translation>
        </message>
        <message>
            <source>Silence during a request that ends it</source>
            <translation>使请求中断的静默</translation>
        </message>
        <message>
            <source>How the silent request ended</source>
            <translation>静默的请求如何结束</translation>
        </message>
        <message>
            <source>All connections died at one moment</source>
            <translation>所有连接在同一时刻断开</translation>
        </message>
        <message>
            <source>Server closes a waiting connection after</source>
            <translation>服务器关闭等待中连接的时间</translation>
        </message>
        <message>
            <source>How the server closes it</source>
            <translation>服务器如何关闭它</translation>
        </message>
        <message>
            <source>The server announced its limit</source>
            <translation>服务器声明了它的上限</translation>
        </message>
        <message>
            <source>The limit is the announced one</source>
            <translation>上限就是声明的值</translation>
        </message>
        <message>
            <source>Requests one connection may carry</source>
            <translation>一个连接可承载的请求数</translation>
        </message>
        <message>
            <source>The last answer announces the close</source>
            <translation>最后一个应答预告了关闭</translation>
        </message>
        <message>
            <source>Longest wait between requests survived</source>
            <translation>请求之间存活的最长等待</translation>
        </message>
        <message>
            <source>Reuses of a waiting connection that worked</source>
            <translation>等待中连接复用成功</translation>
        </message>
        <message>
            <source>Reuses tried</source>
            <translation>尝试的复用</translation>
        </message>
        <message>
            <source>Dangerous moment around the close</source>
            <translation>关闭前后的危险时段</translation>
        </message>
        <message>
            <source>How a reuse failed</source>
            <translation>复用如何失败</translation>
        </message>
        <message>
            <source>Size at which transfers die</source>
            <translation>传输中断时的大小</translation>
        </message>
        <message>
            <source>Packets lost</source>
            <translation>丢失的数据包</translation>
        </message>
        <message>
            <source>Largest packet the way carries</source>
            <translation>路径能承载的最大数据包</translation>
        </message>
        <message>
            <source>Connections at which resets begin</source>
            <translation>开始出现重置的连接数</translation>
        </message>
        <message>
            <source>Who sends the reset</source>
            <translation>谁发送重置</translation>
        </message>
        <message>
            <source>Distance of the sender (hops)</source>
            <translation>发送方的距离（跳）</translation>
        </message>
        <message>
            <source>Time between restarts</source>
            <translation>两次重启之间的时间</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>a reset (RST)</source>
            <translation>重置（RST）</translation>
        </message>
        <message>
            <source>an orderly close (FIN)</source>
            <translation>正常关闭（FIN）</translation>
        </message>
        <message>
            <source>silently</source>
            <translation>悄无声息</translation>
        </message>
        <message>
            <source>already closed (EPIPE)</source>
            <translation>早已关闭（EPIPE）</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>未及时响应</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>被重置</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>不可达</translation>
        </message>
        <message>
            <source>now and then</source>
            <translation>时好时坏</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>on the open connection</source>
            <translation>在打开的连接上</translation>
        </message>
        <message>
            <source>between two requests</source>
            <translation>在两次请求之间</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>在请求期间</translation>
        </message>
        <message>
            <source>not understandable</source>
            <translation>无法理解</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>太大</translation>
        </message>
        <message>
            <source>certificate has expired</source>
            <translation>证书已过期</translation>
        </message>
        <message>
            <source>certificate is not valid yet</source>
            <translation>证书尚未生效</translation>
        </message>
        <message>
            <source>certificate is for another name</source>
            <translation>证书属于另一个名称</translation>
        </message>
        <message>
            <source>certificate is not trusted</source>
            <translation>证书不受信任</translation>
        </message>
        <message>
            <source>the service does not speak TLS</source>
            <translation>服务不使用 TLS</translation>
        </message>
        <message>
            <source>the service ended the greeting</source>
            <translation>服务终止了握手</translation>
        </message>
        <message>
            <source>closed during the greeting</source>
            <translation>握手期间被关闭</translation>
        </message>
        <message>
            <source>the name does not exist</source>
            <translation>域名不存在</translation>
        </message>
        <message>
            <source>the name has no address</source>
            <translation>域名没有地址</translation>
        </message>
        <message>
            <source>the name server failed</source>
            <translation>DNS 服务器出错</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>a device on the way</source>
            <translation>途中的设备</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>When it happens</source>
            <translation>何时发生</translation>
        </message>
        <message>
            <source>Who is affected</source>
            <translation>谁受影响</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>从何时开始</translation>
        </message>
        <message>
            <source>What the error text stands for</source>
            <translation>错误文字的含义</translation>
        </message>
        <message>
            <source>after a quiet time</source>
            <translation>一段静默之后</translation>
        </message>
        <message>
            <source>during a long request</source>
            <translation>长请求期间</translation>
        </message>
        <message>
            <source>with a large upload</source>
            <translation>上传大文件时</translation>
        </message>
        <message>
            <source>with a large download</source>
            <translation>下载大文件时</translation>
        </message>
        <message>
            <source>when connecting</source>
            <translation>建立连接时</translation>
        </message>
        <message>
            <source>at random</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>when much is going on</source>
            <translation>业务繁忙时</translation>
        </message>
        <message>
            <source>after a new version was installed</source>
            <translation>安装新版本之后</translation>
        </message>
        <message>
            <source>one computer or program</source>
            <translation>一台电脑或一个程序</translation>
        </message>
        <message>
            <source>many</source>
            <translation>很多</translation>
        </message>
        <message>
            <source>always</source>
            <translation>一直如此</translation>
        </message>
        <message>
            <source>since a recent change</source>
            <translation>自最近一次更改起</translation>
        </message>
        <message>
            <source>a failed encrypted greeting</source>
            <translation>加密握手失败</translation>
        </message>
        <message>
            <source>a failed name look-up</source>
            <translation>域名解析失败</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>被截断</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <source>could not measure</source>
            <translation>无法测量</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Name look-up</source>
            <translation>域名解析</translation>
        </message>
        <message>
            <source>Encrypted greeting</source>
            <translation>加密握手</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>Understanding the answer</source>
            <translation>理解响应</translation>
        </message>
        <message>
            <source>Nobody has to act.</source>
            <translation>谁都不用做什么。</translation>
        </message>
        <message>
            <source>It comes from this computer.</source>
            <translation>它来自这台电脑。</translation>
        </message>
        <message>
            <source>It comes from the way between this computer and the service.</source>
            <translation>它来自这台电脑与服务之间的途中。</translation>
        </message>
        <message>
            <source>It comes from the service.</source>
            <translation>它来自服务。</translation>
        </message>
        <message>
            <source>Nobody can be blamed yet.</source>
            <translation>还不能归咎于任何一方。</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>强</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>明确</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>弱</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>The summary is for everybody. The rest is for the people who run the service or the network.</source>
            <translation>摘要供所有人阅读，其余部分供负责服务或网络的人员阅读。</translation>
        </message>
        <message>
            <source>Something is hidden in this report</source>
            <translation>本报告中有内容被隐藏</translation>
        </message>
        <message>
            <source>Hidden, also in the data attached: %1. A name such as host-1 stands for the same thing everywhere.</source>
            <translation>已隐藏（附带的数据中也一样）：%1。host-1 这样的名称在各处代表同一事物。</translation>
        </message>
    </context>
    <context>
        <name>TimeoutChain</name>
        <message>
            <source>%1 lets an unused connection go after %2, before %3 closes it after %4. That is right.</source>
            <translation>%1 在 %2 后放弃未使用的连接，早于 %3 在 %4 后关闭它。这是对的。</translation>
        </message>
        <message>
            <source>%1 keeps unused connections for %2, but %3 already closes them after %4. A request that is sent at that moment is lost.</source>
            <translation>%1 把未使用的连接保留 %2，但 %3 在 %4 后就已关闭。恰在那一刻发送的请求会丢失。</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1 允许最大 %2 的请求头通过，%3 最大接受 %4。这是对的。</translation>
        </message>
        <message>
            <source>%1 lets headers up to %2 through, but %3 accepts only %4. A larger one is refused.</source>
            <translation>%1 允许最大 %2 的请求头通过，但 %3 只接受 %4。更大的会被拒绝。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无上限</translation>
        </message>
        <message>
            <source>%1 gives up after %2 although %3 may still wait %4 for its answer. The client then gets an error for a request that goes on working.</source>
            <translation>%1 在 %2 后放弃，而 %3 可能还要等待响应 %4。于是客户端收到错误，而请求仍在继续处理。</translation>
        </message>
        <message>
            <source>%1 waits %2, longer than %3 behind it with %4. That is right.</source>
            <translation>%1 等待 %2，比它后面的 %3（%4）更久。这是对的。</translation>
        </message>
        <message>
            <source>measured from here</source>
            <translation>从这里测得</translation>
        </message>
        <message>
            <source>The measured limit of %1 is the one that %2 sets (%3).</source>
            <translation>测得的上限 %1 正是 %2 所设的值（%3）。</translation>
        </message>
        <message>
            <source>The measured limit of %1 is smaller than what %2 sets (%3). Something else on the way ends the connection first.</source>
            <translation>测得的上限 %1 小于 %2 所设的值（%3）。途中有别的东西先断开了连接。</translation>
        </message>
        <message>
            <source>The measured limit of %1 is larger than what %2 sets (%3). The test may have reached another part of the configuration.</source>
            <translation>测得的上限 %1 大于 %2 所设的值（%3）。测试碰到的可能是配置的另一部分。</translation>
        </message>
        <message>
            <source>%1 lets uploads of up to %2 through, and %3 accepts up to %4. That is right.</source>
            <translation>%1 放行不超过 %2 的上传，%3 最多接受 %4。这样是对的。</translation>
        </message>
        <message>
            <source>%1 lets uploads of up to %2 through, but %3 accepts only %4. A larger one is cut off in the middle.</source>
            <translation>%1 放行不超过 %2 的上传，但 %3 只接受 %4。更大的上传会在中途被切断。</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>Round %1: %2</source>
            <translation>第 %1 轮：%2</translation>
        </message>
        <message>
            <source>Round %1: %2. Most often named instead: %3</source>
            <translation>第 %1 轮：%2。最常被误答为：%3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Average in percent</source>
            <translation>平均百分比</translation>
        </message>
        <message>
            <source>Reading evidence</source>
            <translation>解读证据</translation>
        </message>
        <message>
            <source>The training progress could not be saved in %1 (%2). It is kept until you close the program.</source>
            <translation>培训进度无法保存到 %1（%2）。它会保留到您关闭程序为止。</translation>
        </message>
        <message>
            <source>The training progress was damaged. The file was set aside as %1 and a new one was begun.</source>
            <translation>培训进度损坏了。该文件已另存为 %1，并新建了一个。</translation>
        </message>
        <message>
            <source>“%1” is too large to be a training file.</source>
            <translation>“%1”太大，不可能是培训文件。</translation>
        </message>
        <message>
            <source>“%1” is damaged or is no training file. Ask for it once more.</source>
            <translation>“%1”已损坏或不是培训文件。请再索取一次。</translation>
        </message>
        <message>
            <source>“%1” is not a training session.</source>
            <translation>“%1”不是培训场次。</translation>
        </message>
        <message>
            <source>“%1” is not the result of a training.</source>
            <translation>“%1”不是培训结果。</translation>
        </message>
        <message>
            <source>“%1” was made by a newer Resetscope. Update this one to read it.</source>
            <translation>“%1”由更新版本的 Resetscope 生成。请更新本程序后再读取。</translation>
        </message>
        <message>
            <source>“%1” is damaged. Ask your trainer for it once more.</source>
            <translation>“%1”已损坏。请向讲师再索取一次。</translation>
        </message>
        <message>
            <source>“%1” asks for the lesson “%2”, which this Resetscope does not have. Update it.</source>
            <translation>“%1”要求的课程“%2”在这个 Resetscope 中没有。请更新程序。</translation>
        </message>
        <message>
            <source>“%1” belongs to another session (%2).</source>
            <translation>“%1”属于另一个场次（%2）。</translation>
        </message>
        <message>
            <source>“%1” was changed after Resetscope wrote it, so it was not taken.</source>
            <translation>“%1”在 Resetscope 写入之后被改动过，因此未予采用。</translation>
        </message>
        <message>
            <source>“%1” is not a complete result.</source>
            <translation>“%1”不是完整的结果。</translation>
        </message>
    </context>
    <context>
        <name>content</name>
        <message>
            <source>A healthy web service</source>
            <translation>健康的网页服务</translation>
        </message>
        <message>
            <source>Learn what a service looks like when nothing is wrong.</source>
            <translation>了解没有问题的服务是什么样子。</translation>
        </message>
        <message>
            <source>Every request gets a complete answer, status 200.</source>
            <translation>每个请求都得到完整的响应，状态 200。</translation>
        </message>
        <message>
            <source>A healthy service without HTTP</source>
            <translation>不使用 HTTP 的健康服务</translation>
        </message>
        <message>
            <source>Databases and message queues keep quiet connections open for hours; this one does too.</source>
            <translation>数据库和消息队列会让静默的连接打开几个小时；这个服务也是。</translation>
        </message>
        <message>
            <source>What is sent comes back, also after a long silence.</source>
            <translation>发送的内容都会返回，长时间静默之后也一样。</translation>
        </message>
        <message>
            <source>Silence that is allowed</source>
            <translation>允许的静默</translation>
        </message>
        <message>
            <source>The limit is raised to one hour, longer than anybody is silent.</source>
            <translation>上限提高到一小时，比任何人的静默都长。</translation>
        </message>
        <message>
            <source>A service that hangs up after a silence</source>
            <translation>静默之后就挂断的服务</translation>
        </message>
        <message>
            <source>A connection that is quiet for too long is closed politely; many programs still report a reset.</source>
            <translation>静默太久的连接会被礼貌地关闭；许多程序仍报告为重置。</translation>
        </message>
        <message>
            <source>After the silence a read returns 0, the end of the stream: a normal close (FIN).</source>
            <translation>静默之后读取返回 0，即流的结尾：正常关闭（FIN）。</translation>
        </message>
        <message>
            <source>A box on the way that cuts quiet connections</source>
            <translation>切断静默连接的途中设备</translation>
        </message>
        <message>
            <source>Load balancers and firewalls keep a timer for every connection; this one resets both sides.</source>
            <translation>负载均衡器和防火墙为每个连接设一个计时器；这一台会重置两端。</translation>
        </message>
        <message>
            <source>After the silence a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>静默之后读取失败：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>A box on the way that forgets quiet connections</source>
            <translation>遗忘静默连接的途中设备</translation>
        </message>
        <message>
            <source>Nobody is told when it forgets; the next request is the one that fails.</source>
            <translation>它遗忘时不通知任何人；失败的是下一个请求。</translation>
        </message>
        <message>
            <source>Nothing at all during the silence; then the next request fails: connection reset by peer (ECONNRESET).</source>
            <translation>静默期间什么都没发生；然后下一个请求失败：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>Wait for the next request</source>
            <translation>等待下一个请求</translation>
        </message>
        <message>
            <source>The server waits one hour for the next request, longer than the client keeps it.</source>
            <translation>服务器等待下一个请求一小时，比客户端保留连接的时间长。</translation>
        </message>
        <message>
            <source>A web server that closes waiting connections early</source>
            <translation>过早关闭等待中连接的网页服务器</translation>
        </message>
        <message>
            <source>Server and client disagree about how long a connection may wait for the next request.</source>
            <translation>对于连接可以等待下一个请求多久，服务器和客户端意见不一。</translation>
        </message>
        <message>
            <source>After an answer the server waits, then closes: a read returns 0. A request that is sent at that moment is lost, and the next write fails: broken pipe (EPIPE).</source>
            <translation>服务器响应后等待，然后关闭：读取返回 0。恰在那一刻发送的请求会丢失，下一次写入失败：broken pipe (EPIPE)。</translation>
        </message>
        <message>
            <source>A web server that resets waiting connections</source>
            <translation>重置等待中连接的网页服务器</translation>
        </message>
        <message>
            <source>The same disagreement, but the server ends the connection with a reset.</source>
            <translation>同样的意见不一，但服务器用重置断开连接。</translation>
        </message>
        <message>
            <source>After an answer and a wait a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>响应并等待一阵之后，读取失败：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>A web server that says how long it waits</source>
            <translation>说明自己等多久的网页服务器</translation>
        </message>
        <message>
            <source>It closes waiting connections too, but it announces the limit and keeps to it: no fault.</source>
            <translation>它也关闭等待中的连接，但会声明上限并遵守：不是故障。</translation>
        </message>
        <message>
            <source>Every answer says "Keep-Alive: timeout=5", and the close (a read returns 0) never comes earlier than that.</source>
            <translation>每个响应都写着 "Keep-Alive: timeout=5"，关闭（读取返回 0）从不早于此。</translation>
        </message>
        <message>
            <source>The server behind the gateway answers again.</source>
            <translation>网关后面的服务器又有响应了。</translation>
        </message>
        <message>
            <source>A gateway that gets no answer from behind</source>
            <translation>得不到后方响应的网关</translation>
        </message>
        <message>
            <source>The connection is fine; the error 504 is an answer, written by the gateway.</source>
            <translation>连接没有问题；错误 504 是网关写出的响应。</translation>
        </message>
        <message>
            <source>A complete answer with status 504 Gateway Timeout.</source>
            <translation>完整的响应，状态 504 Gateway Timeout。</translation>
        </message>
        <message>
            <source>A gateway whose server is broken</source>
            <translation>后方服务器损坏的网关</translation>
        </message>
        <message>
            <source>The error 502 says that the server behind the gateway failed; your connection did not.</source>
            <translation>错误 502 说明网关后面的服务器出错；您的连接没有出错。</translation>
        </message>
        <message>
            <source>A complete answer with status 502 Bad Gateway.</source>
            <translation>完整的响应，状态 502 Bad Gateway。</translation>
        </message>
        <message>
            <source>A gateway that has no server left</source>
            <translation>已没有服务器的网关</translation>
        </message>
        <message>
            <source>The error 503 is an answer too: somebody is there and says that nobody can serve you.</source>
            <translation>错误 503 也是响应：有人在，并说明没有谁能为您服务。</translation>
        </message>
        <message>
            <source>A complete answer with status 503 Service Unavailable.</source>
            <translation>完整的响应，状态 503 Service Unavailable。</translation>
        </message>
        <message>
            <source>A service that is not running</source>
            <translation>没有运行的服务</translation>
        </message>
        <message>
            <source>The computer answers at once and refuses, because no program listens on this port.</source>
            <translation>电脑立刻应答并拒绝，因为这个端口上没有程序在监听。</translation>
        </message>
        <message>
            <source>Connecting fails at once: connection refused (ECONNREFUSED).</source>
            <translation>连接立刻失败：connection refused (ECONNREFUSED)。</translation>
        </message>
        <message>
            <source>The service is started.</source>
            <translation>服务已启动。</translation>
        </message>
        <message>
            <source>Time until it is started again</source>
            <translation>到重新启动为止的时间</translation>
        </message>
        <message>
            <source>The bug that made the program crash is removed.</source>
            <translation>使程序崩溃的缺陷已消除。</translation>
        </message>
        <message>
            <source>A server that crashes again and again</source>
            <translation>一次又一次崩溃的服务器</translation>
        </message>
        <message>
            <source>When a program dies, all its connections die at the same moment, however old they are.</source>
            <translation>程序死掉时，它的所有连接不论多老，都在同一时刻断开。</translation>
        </message>
        <message>
            <source>All connections end at one moment (a read returns 0). Then connecting is refused (ECONNREFUSED) until the server is back.</source>
            <translation>所有连接在同一时刻断开（读取返回 0）。然后连接被拒绝（ECONNREFUSED），直到服务器回来。</translation>
        </message>
        <message>
            <source>Time that the server lives</source>
            <translation>服务器存活的时间</translation>
        </message>
        <message>
            <source>A server of which one part crashes</source>
            <translation>有一部分会崩溃的服务器</translation>
        </message>
        <message>
            <source>Only the connections of the process that died break; a new one succeeds at once, so it looks like chance.</source>
            <translation>只有死掉的那个进程的连接断开；新连接立刻成功，所以看起来像偶然。</translation>
        </message>
        <message>
            <source>Some connections end (a read returns 0) while others go on; connecting always works.</source>
            <translation>有些连接断开（读取返回 0），其他的继续；建立连接总是成功。</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程数</translation>
        </message>
        <message>
            <source>Time from one crash to the next</source>
            <translation>两次崩溃之间的时间</translation>
        </message>
        <message>
            <source>A request that kills the server</source>
            <translation>使服务器死掉的请求</translation>
        </message>
        <message>
            <source>One page makes the program crash; everybody else who is connected is thrown out as well.</source>
            <translation>有一个页面会使程序崩溃；其他所有已连接的人也被踢出。</translation>
        </message>
        <message>
            <source>The request for /report gets no answer: the connection ends. Then connecting is refused (ECONNREFUSED) for a moment; other pages work before and after.</source>
            <translation>对 /report 的请求得不到响应：连接断开。然后连接会被拒绝片刻（ECONNREFUSED）；其他页面在前后都正常。</translation>
        </message>
        <message>
            <source>A server that ends old connections</source>
            <translation>断开老连接的服务器</translation>
        </message>
        <message>
            <source>Every connection ends at the same age, whether it is used or not: a rule, and no crash.</source>
            <translation>每个连接不论是否使用，都在同样的年龄断开：是规则，不是崩溃。</translation>
        </message>
        <message>
            <source>Each connection ends at the same age (a read returns 0), also in the middle of its work; connecting again works at once.</source>
            <translation>每个连接都在同样的年龄断开（读取返回 0），工作中途也一样；重新连接立刻成功。</translation>
        </message>
        <message>
            <source>The greatest age of a connection is no longer limited.</source>
            <translation>连接的最大年龄不再受限。</translation>
        </message>
        <message>
            <source>Greatest age of a connection</source>
            <translation>连接的最大年龄</translation>
        </message>
        <message>
            <source>Largest body</source>
            <translation>最大的正文</translation>
        </message>
        <message>
            <source>Bodies of any size are accepted.</source>
            <translation>接受任何大小的正文。</translation>
        </message>
        <message>
            <source>Length of the answer</source>
            <translation>响应的长度</translation>
        </message>
        <message>
            <source>A server that hangs up on large uploads</source>
            <translation>遇到大上传就挂断的服务器</translation>
        </message>
        <message>
            <source>It stops reading at a size and closes; what it left unread comes back as a reset.</source>
            <translation>它读到某个大小就停止并关闭；没有读完的部分以重置的形式返回。</translation>
        </message>
        <message>
            <source>Small uploads get status 200. A larger one breaks off: connection reset by peer (ECONNRESET) or broken pipe (EPIPE), without an answer.</source>
            <translation>小的上传得到状态 200。更大的会中断：connection reset by peer (ECONNRESET) 或 broken pipe (EPIPE)，没有响应。</translation>
        </message>
        <message>
            <source>A server that refuses large uploads politely</source>
            <translation>礼貌拒绝大上传的服务器</translation>
        </message>
        <message>
            <source>The same limit, but it reads to the end and answers 413: a rule with a reason, no reset.</source>
            <translation>同样的上限，但它会读到底并返回 413：有理由的规则，没有重置。</translation>
        </message>
        <message>
            <source>Small uploads get status 200, larger ones a complete answer: status 413 Content Too Large.</source>
            <translation>小的上传得到状态 200，更大的得到完整的响应：状态 413 Content Too Large。</translation>
        </message>
        <message>
            <source>A server that gives an upload too little time</source>
            <translation>给上传时间太短的服务器</translation>
        </message>
        <message>
            <source>It looks like a size limit, but a clock ends the upload: whoever is slower fails earlier.</source>
            <translation>看起来像大小限制，其实是时钟结束了上传：谁慢，谁就更早失败。</translation>
        </message>
        <message>
            <source>Short uploads get status 200. One that takes longer than the limit breaks off: connection reset by peer (ECONNRESET).</source>
            <translation>短的上传得到状态 200。超过时限的会中断：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>An upload may take as long as it needs.</source>
            <translation>上传需要多久就可以用多久。</translation>
        </message>
        <message>
            <source>Time for one upload</source>
            <translation>一次上传的时间</translation>
        </message>
        <message>
            <source>Speed at which the server reads (bytes a second)</source>
            <translation>服务器读取的速度（每秒字节数）</translation>
        </message>
        <message>
            <source>Downloads that always break at one place</source>
            <translation>总在同一处断开的下载</translation>
        </message>
        <message>
            <source>The answer starts well and is cut off at the same byte every time: a buffer or a limit.</source>
            <translation>响应开始正常，每次都在同一个字节处被切断：是缓冲区或限制。</translation>
        </message>
        <message>
            <source>The answer has status 200 and promises 4 MB; after 1.5 MB a read fails: connection reset by peer (ECONNRESET).</source>
            <translation>响应状态为 200，承诺 4 MB；1.5 MB 之后读取失败：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>The limit on the size of answers is removed.</source>
            <translation>响应大小的限制已取消。</translation>
        </message>
        <message>
            <source>Bytes until the break</source>
            <translation>到断开为止的字节数</translation>
        </message>
        <message>
            <source>A large download that works</source>
            <translation>成功的大下载</translation>
        </message>
        <message>
            <source>Size alone is no fault: every byte of the answer arrives.</source>
            <translation>大小本身不是故障：响应的每个字节都到达了。</translation>
        </message>
        <message>
            <source>The answer has status 200 and arrives to its last byte.</source>
            <translation>响应状态为 200，直到最后一个字节都到达。</translation>
        </message>
        <message>
            <source>A web server that closes after some requests</source>
            <translation>若干请求后就关闭的网页服务器</translation>
        </message>
        <message>
            <source>It counts the requests of a connection and closes without a word; the next one is lost.</source>
            <translation>它数着一个连接的请求数，一声不响就关闭；下一个请求就丢失了。</translation>
        </message>
        <message>
            <source>The last answer still says "keep-alive"; then the server closes. The next request fails: connection reset by peer (ECONNRESET), or a read returns 0.</source>
            <translation>最后一个响应仍写着 "keep-alive"；然后服务器关闭。下一个请求失败：connection reset by peer (ECONNRESET)，或读取返回 0。</translation>
        </message>
        <message>
            <source>The number of requests on one connection is no longer limited.</source>
            <translation>一个连接上的请求数不再受限。</translation>
        </message>
        <message>
            <source>Requests on one connection</source>
            <translation>一个连接上的请求数</translation>
        </message>
        <message>
            <source>A web server that says which answer is the last</source>
            <translation>说明哪个响应是最后一个的网页服务器</translation>
        </message>
        <message>
            <source>It counts requests too, but its last answer says "close", so nobody sends another one.</source>
            <translation>它也数请求，但最后一个响应写着 "close"，所以没有人再发送。</translation>
        </message>
        <message>
            <source>The last answer says "Connection: close", then a read returns 0.</source>
            <translation>最后一个响应写着 "Connection: close"，然后读取返回 0。</translation>
        </message>
        <message>
            <source>A web server that promises more than it keeps</source>
            <translation>承诺多于做到的网页服务器</translation>
        </message>
        <message>
            <source>It announces how long it waits and closes earlier; even careful clients lose requests.</source>
            <translation>它声明会等多久，却提前关闭；再小心的客户端也会丢失请求。</translation>
        </message>
        <message>
            <source>Answers say "Keep-Alive: timeout=10", but the close (a read returns 0) comes after 3 seconds.</source>
            <translation>响应写着 "Keep-Alive: timeout=10"，但关闭（读取返回 0）在 3 秒后就到来。</translation>
        </message>
        <message>
            <source>The server waits longer than it announces.</source>
            <translation>服务器等待的时间比声明的长。</translation>
        </message>
        <message>
            <source>Wait that it announces</source>
            <translation>声明的等待时间</translation>
        </message>
        <message>
            <source>Connections that fit</source>
            <translation>可容纳的连接数</translation>
        </message>
        <message>
            <source>Time that one request takes</source>
            <translation>一个请求所用的时间</translation>
        </message>
        <message>
            <source>The limit is raised far above the load.</source>
            <translation>上限提高到远高于负载。</translation>
        </message>
        <message>
            <source>A server that runs out of open files</source>
            <translation>可打开的文件用尽的服务器</translation>
        </message>
        <message>
            <source>Few connections work. Above the limit a new one is accepted and reset at once (ECONNRESET), while those that are open go on.</source>
            <translation>少量连接正常。超过上限，新连接被接受后立刻被重置（ECONNRESET），已打开的则继续。</translation>
        </message>
        <message>
            <source>A server whose workers are all busy</source>
            <translation>工作进程全忙的服务器</translation>
        </message>
        <message>
            <source>Who comes when every worker is taken waits in a short queue; when the queue is full, nobody even says no.</source>
            <translation>所有工作进程都被占用时，来者在短队列中等待；队列也满了，就连说“不”的人都没有。</translation>
        </message>
        <message>
            <source>Few connections work. Above the limit requests get no answer, and above the queue connecting gets none either (ETIMEDOUT).</source>
            <translation>少量连接正常。超过上限，请求得不到响应；超过队列，连接也得不到应答（ETIMEDOUT）。</translation>
        </message>
        <message>
            <source>The server gets more workers and a longer queue.</source>
            <translation>服务器得到更多工作进程和更长的队列。</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>工作进程数</translation>
        </message>
        <message>
            <source>Places in the queue</source>
            <translation>队列中的位置数</translation>
        </message>
        <message>
            <source>A server that dies when its memory is full</source>
            <translation>内存一满就死掉的服务器</translation>
        </message>
        <message>
            <source>Every connection takes memory; one too many, and the process is killed with all of them.</source>
            <translation>每个连接都占用内存；多出一个，进程就被终止，所有连接随之断开。</translation>
        </message>
        <message>
            <source>Few connections work for ever. One too many, and all of them end at the same moment; connecting is refused (ECONNREFUSED) until the server is back.</source>
            <translation>少量连接可以一直正常。多出一个，所有连接在同一时刻断开；连接被拒绝（ECONNREFUSED），直到服务器回来。</translation>
        </message>
        <message>
            <source>A connection takes little memory, and the limit is far away.</source>
            <translation>一个连接只占少量内存，离上限还很远。</translation>
        </message>
        <message>
            <source>A server that resets whoever is too many</source>
            <translation>重置多余者的服务器</translation>
        </message>
        <message>
            <source>A fixed number of connections fits; the next one is accepted and thrown out.</source>
            <translation>可容纳的连接数是固定的；下一个会被接受，然后被踢出。</translation>
        </message>
        <message>
            <source>Connections up to the limit work; the next one fails with connection reset by peer (ECONNRESET).</source>
            <translation>上限以内的连接正常；下一个失败，connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>A server that is slow but healthy</source>
            <translation>慢但健康的服务器</translation>
        </message>
        <message>
            <source>The more people ask, the longer everybody waits; but everybody is served. Slow is not broken.</source>
            <translation>请求的人越多，大家等得越久；但每个人都会得到服务。慢不等于坏。</translation>
        </message>
        <message>
            <source>Every request gets a complete answer, status 200; with many at once it takes longer.</source>
            <translation>每个请求都得到完整的响应，状态 200；同时很多时要更久。</translation>
        </message>
        <message>
            <source>The server works on all requests at the same time.</source>
            <translation>服务器同时处理所有请求。</translation>
        </message>
        <message>
            <source>A server that says when it is full</source>
            <translation>满了会说的服务器</translation>
        </message>
        <message>
            <source>Too many at once here as well, but it answers 503 and closes properly: nobody is reset.</source>
            <translation>这里同样是同时太多，但它返回 503 并正常关闭：没有人被重置。</translation>
        </message>
        <message>
            <source>Above the limit every request gets a complete answer: status 503 Service Unavailable.</source>
            <translation>超过上限，每个请求都得到完整的响应：状态 503 Service Unavailable。</translation>
        </message>
        <message>
            <source>The server gets a good certificate, which this program trusts.</source>
            <translation>服务器得到一个好的证书，本程序信任它。</translation>
        </message>
        <message>
            <source>An encrypted address on an unencrypted port</source>
            <translation>未加密端口上的加密地址</translation>
        </message>
        <message>
            <source>The client starts to encrypt, the server answers in plain text, and both give up.</source>
            <translation>客户端开始加密，服务器用明文回答，双方都放弃。</translation>
        </message>
        <message>
            <source>The handshake is answered with the plain text "HTTP/1.1 400 Bad Request", then a close.</source>
            <translation>握手得到的回答是明文 "HTTP/1.1 400 Bad Request"，然后关闭。</translation>
        </message>
        <message>
            <source>Encryption is turned on for this port.</source>
            <translation>这个端口已开启加密。</translation>
        </message>
        <message>
            <source>A certificate that has run out</source>
            <translation>已过期的证书</translation>
        </message>
        <message>
            <source>The connection is fine; the client hangs up because the certificate is too old.</source>
            <translation>连接没有问题；客户端因证书太旧而挂断。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: certificate has expired.</source>
            <translation>证书检查失败：certificate has expired。</translation>
        </message>
        <message>
            <source>A certificate for another name</source>
            <translation>属于另一个名称的证书</translation>
        </message>
        <message>
            <source>The certificate is good, but it belongs to somebody else, so the client hangs up.</source>
            <translation>证书是好的，但属于别人，所以客户端挂断。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: the name does not match.</source>
            <translation>证书检查失败：名称不匹配。</translation>
        </message>
        <message>
            <source>A certificate that the server signed itself</source>
            <translation>服务器自己签发的证书</translation>
        </message>
        <message>
            <source>Nobody whom the client trusts vouches for this certificate.</source>
            <translation>客户端信任的人中，没有谁为这个证书担保。</translation>
        </message>
        <message>
            <source>The check of the certificate fails: self-signed certificate.</source>
            <translation>证书检查失败：self-signed certificate。</translation>
        </message>
        <message>
            <source>A server that speaks only old encryption</source>
            <translation>只支持旧加密的服务器</translation>
        </message>
        <message>
            <source>Client and server have no version in common: TLS 1.0 is given up everywhere.</source>
            <translation>客户端和服务器没有共同的版本：TLS 1.0 各处都已停用。</translation>
        </message>
        <message>
            <source>The handshake fails: alert protocol version.</source>
            <translation>握手失败：alert protocol version。</translation>
        </message>
        <message>
            <source>The server speaks TLS 1.2 and 1.3.</source>
            <translation>服务器支持 TLS 1.2 和 1.3。</translation>
        </message>
        <message>
            <source>A server that asks for your certificate</source>
            <translation>要求您出示证书的服务器</translation>
        </message>
        <message>
            <source>It lets in only those who show a certificate of their own; everybody else is cut off.</source>
            <translation>它只让出示自己证书的人进入；其他人都被切断。</translation>
        </message>
        <message>
            <source>The handshake works, then the connection ends with the alert: certificate required.</source>
            <translation>握手成功，然后连接以警报结束：certificate required。</translation>
        </message>
        <message>
            <source>The server no longer asks for a certificate.</source>
            <translation>服务器不再要求证书。</translation>
        </message>
        <message>
            <source>A name that does not exist</source>
            <translation>不存在的域名</translation>
        </message>
        <message>
            <source>The service runs, but no address book knows its name, so nobody gets as far as connecting.</source>
            <translation>服务在运行，但没有一本地址簿认识它的名称，所以谁也走不到连接那一步。</translation>
        </message>
        <message>
            <source>Looking up the name fails: name not known (EAI_NONAME).</source>
            <translation>域名解析失败：域名未知（EAI_NONAME）。</translation>
        </message>
        <message>
            <source>The name is entered, in this program's own address book only.</source>
            <translation>域名只登记在本程序自己的地址簿中。</translation>
        </message>
        <message>
            <source>Router behind which the device stands</source>
            <translation>设备位于哪台路由器之后</translation>
        </message>
        <message>
            <source>The device no longer takes this traffic for an attack.</source>
            <translation>设备不再把这些流量当作攻击。</translation>
        </message>
        <message>
            <source>The firewall remembers connections for one hour, longer than anybody is silent.</source>
            <translation>防火墙把连接记住一小时，比任何人的静默都长。</translation>
        </message>
        <message>
            <source>A security device that dislikes one address</source>
            <translation>讨厌某个地址的安全设备</translation>
        </message>
        <message>
            <source>It reads along, and when a request looks bad it resets both sides in each other's name.</source>
            <translation>它在一旁读取，觉得请求不妥时，就以对方的名义重置两端。</translation>
        </message>
        <message>
            <source>The request fails at once: connection reset by peer (ECONNRESET). The reset started nearer than the server; other pages work.</source>
            <translation>请求立刻失败：connection reset by peer (ECONNRESET)。重置的出发点比服务器更近；其他页面正常。</translation>
        </message>
        <message>
            <source>A listener that forges resets</source>
            <translation>伪造重置的窃听者</translation>
        </message>
        <message>
            <source>It cannot stop packets, it only adds a false one; the real answer still comes, too late.</source>
            <translation>它不能拦住数据包，只能添一个假的；真正的响应仍会到来，但太晚了。</translation>
        </message>
        <message>
            <source>The request fails before half a round trip: connection reset by peer (ECONNRESET), with a hop count that the server never uses.</source>
            <translation>请求在半个往返之前就失败：connection reset by peer (ECONNRESET)，带有服务器从不使用的跳数。</translation>
        </message>
        <message>
            <source>Hop count with which the forged packet starts</source>
            <translation>伪造数据包的起始跳数</translation>
        </message>
        <message>
            <source>A faulty device that resets now and then</source>
            <translation>时而重置的故障设备</translation>
        </message>
        <message>
            <source>Every third connection is cut at its first request, whatever it asks: that looks like chance.</source>
            <translation>每三个连接就有一个在第一个请求时被切断，不论请求什么：看起来像偶然。</translation>
        </message>
        <message>
            <source>Two of three connections work; the third one fails at its first request: connection reset by peer (ECONNRESET).</source>
            <translation>三个连接中两个正常；第三个在第一个请求时失败：connection reset by peer (ECONNRESET)。</translation>
        </message>
        <message>
            <source>The faulty device is replaced.</source>
            <translation>故障设备已更换。</translation>
        </message>
        <message>
            <source>One connection of so many is reset</source>
            <translation>每多少个连接重置一个</translation>
        </message>
        <message>
            <source>A server that resets one page itself</source>
            <translation>自己重置某个页面的服务器</translation>
        </message>
        <message>
            <source>The same picture as a security device, but the reset has travelled as far as the server's answers do.</source>
            <translation>与安全设备的情形一样，但重置走过的距离与服务器的响应相同。</translation>
        </message>
        <message>
            <source>The request fails: connection reset by peer (ECONNRESET), with the hop count of the server; other pages work.</source>
            <translation>请求失败：connection reset by peer (ECONNRESET)，带有服务器的跳数；其他页面正常。</translation>
        </message>
        <message>
            <source>The bug in the program on the server is removed.</source>
            <translation>服务器上程序的缺陷已消除。</translation>
        </message>
        <message>
            <source>A firewall that says no</source>
            <translation>说“不”的防火墙</translation>
        </message>
        <message>
            <source>The service runs, but a firewall refuses in its name; it looks as if nothing listened.</source>
            <translation>服务在运行，但防火墙以它的名义拒绝；看起来像没有程序在监听。</translation>
        </message>
        <message>
            <source>The firewall lets this service through.</source>
            <translation>防火墙放行这个服务。</translation>
        </message>
        <message>
            <source>A firewall that says nothing</source>
            <translation>什么都不说的防火墙</translation>
        </message>
        <message>
            <source>Packets to this service disappear; the client waits until it gives up.</source>
            <translation>发往这个服务的数据包消失；客户端一直等到放弃。</translation>
        </message>
        <message>
            <source>Connecting gets no answer at all: timed out (ETIMEDOUT).</source>
            <translation>连接完全得不到应答：timed out (ETIMEDOUT)。</translation>
        </message>
        <message>
            <source>A firewall that forgets and keeps silent</source>
            <translation>遗忘且沉默的防火墙</translation>
        </message>
        <message>
            <source>After a silence it does not know the connection any more and drops every packet of it.</source>
            <translation>静默之后它不再认识这个连接，丢弃它的每个数据包。</translation>
        </message>
        <message>
            <source>After the silence a message gets no answer and no error; the system repeats it until it gives up (ETIMEDOUT).</source>
            <translation>静默之后，消息得不到响应，也没有错误；系统反复重发，直到放弃（ETIMEDOUT）。</translation>
        </message>
        <message>
            <source>A firewall that forgets and then resets</source>
            <translation>遗忘后重置的防火墙</translation>
        </message>
        <message>
            <source>After a silence it answers the next message with a reset in the server's name.</source>
            <translation>静默之后，它以服务器的名义用重置回应下一条消息。</translation>
        </message>
        <message>
            <source>Nothing during the silence; the next message fails: connection reset by peer (ECONNRESET), from nearer than the server.</source>
            <translation>静默期间什么都没有；下一条消息失败：connection reset by peer (ECONNRESET)，来自比服务器更近的地方。</translation>
        </message>
        <message>
            <source>A line that loses packets</source>
            <translation>丢失数据包的线路</translation>
        </message>
        <message>
            <source>Lost packets are sent again, so everything works, but slowly and with pauses.</source>
            <translation>丢失的数据包会重发，所以一切都正常，但很慢，时有停顿。</translation>
        </message>
        <message>
            <source>Answers are complete, status 200, but some take much longer: the system sends packets again.</source>
            <translation>响应完整，状态 200，但有些要久得多：系统在重发数据包。</translation>
        </message>
        <message>
            <source>The bad line is replaced.</source>
            <translation>坏线路已更换。</translation>
        </message>
        <message>
            <source>Loss on the way to the server</source>
            <translation>去往服务器途中的丢包</translation>
        </message>
        <message>
            <source>Loss on the way back</source>
            <translation>返回途中的丢包</translation>
        </message>
        <message>
            <source>A long line that is healthy</source>
            <translation>健康的长线路</translation>
        </message>
        <message>
            <source>Every answer takes its time because the way is long; nothing is lost and nothing breaks.</source>
            <translation>因为路长，每个响应都要花时间；没有丢失，也没有断开。</translation>
        </message>
        <message>
            <source>Every answer is complete, status 200, and takes at least one round trip of 0.12 seconds.</source>
            <translation>每个响应都完整，状态 200，至少需要一次 0.12 秒的往返。</translation>
        </message>
        <message>
            <source>Time for one round trip</source>
            <translation>一次往返的时间</translation>
        </message>
        <message>
            <source>How much that changes</source>
            <translation>它的变动幅度</translation>
        </message>
        <message>
            <source>Largest packet that passes</source>
            <translation>能通过的最大数据包</translation>
        </message>
        <message>
            <source>A line on which large packets disappear</source>
            <translation>大数据包会消失的线路</translation>
        </message>
        <message>
            <source>Small requests work and large ones hang: a tunnel is too narrow and nobody says so.</source>
            <translation>小请求正常，大的卡住：隧道太窄，而没有人说明。</translation>
        </message>
        <message>
            <source>Connecting works and small messages pass; an answer of full packets never arrives.</source>
            <translation>能连接，小消息能通过；由满数据包组成的响应永远到不了。</translation>
        </message>
        <message>
            <source>The router tells senders how large a packet may be (ICMP is allowed).</source>
            <translation>路由器告诉发送方数据包可以多大（允许 ICMP）。</translation>
        </message>
        <message>
            <source>A narrow line that says so</source>
            <translation>会说明的窄线路</translation>
        </message>
        <message>
            <source>Large packets do not fit here either, but the router says so and everybody sends smaller ones.</source>
            <translation>这里大数据包也通不过，但路由器会说明，大家就发送更小的。</translation>
        </message>
        <message>
            <source>Every answer arrives complete, status 200.</source>
            <translation>每个响应都完整到达，状态 200。</translation>
        </message>
        <message>
            <source>"Closed by server" is an orderly close: the timeout setting, or the limit of an output buffer. "Reset by peer" is a reset.</source>
            <translation>"Closed by server" 是正常关闭：来自 timeout 设置或输出缓冲区的上限。"Reset by peer" 则是重置。</translation>
        </message>
        <message>
            <source>"Got timeout" means wait_timeout. "Got an error" means a client that left without goodbye.</source>
            <translation>"Got timeout" 表示 wait_timeout。"Got an error" 表示客户端没告别就离开了。</translation>
        </message>
        <message>
            <source>"Reset" is a reset, "closed" is an orderly close.</source>
            <translation>"Reset" 是重置，"closed" 是正常关闭。</translation>
        </message>
        <message>
            <source>.NET HttpClient</source>
            <translation>.NET HttpClient</translation>
        </message>
        <message>
            <source>.NET keeps idle connections for 1 minute by default. Many servers close earlier. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>.NET 默认把空闲连接保留 1 分钟。许多服务器更早关闭。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>0 (off) before 18. Whole request: an upload longer than 5 min ends in 408.</source>
            <translation>18 之前为 0（关闭）。针对整个请求：超过 5 min 的上传以 408 结束。</translation>
        </message>
        <message>
            <source>10 s in old releases; produces silent connections and 408 log noise on servers.</source>
            <translation>旧版本为 10 s；会在服务器上造成静默连接和大量 408 日志。</translation>
        </message>
        <message>
            <source>1000 in old releases.</source>
            <translation>旧版本为 1000。</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2 and 3.</source>
            <translation>.NET Core 2 和 3 中为 120 s。</translation>
        </message>
        <message>
            <source>120 s in .NET Core 2.1 to 3.1.</source>
            <translation>.NET Core 2.1 至 3.1 中为 120 s。</translation>
        </message>
        <message>
            <source>120.11 s</source>
            <translation>120.11 s</translation>
        </message>
        <message>
            <source>1200 s before JDK 20. Read once at start-up; also honours a server Keep-Alive hint only from later releases.</source>
            <translation>JDK 20 之前为 1200 s。只在启动时读取一次；较新的版本才遵守服务器的 Keep-Alive 提示。</translation>
        </message>
        <message>
            <source>127.32 s on the wire: swept every cleanup_interval (30 s). One timer for idle, header and body.</source>
            <translation>线上实测 127.32 s：每隔 cleanup_interval（30 s）清理一次。空闲、头部和正文共用一个计时器。</translation>
        </message>
        <message>
            <source>2.02 s. The sync worker never keeps alive (measured: Connection: close). 26.1 source has the same default.</source>
            <translation>2.02 s。sync worker 从不保持连接（实测：Connection: close）。26.1 源码的默认值相同。</translation>
        </message>
        <message>
            <source>20.22 s: below a 60 s load balancer timer, hence 502s with versions up to 6.</source>
            <translation>20.22 s：短于负载均衡器的 60 s 计时器，因此 6 及以前的版本会出现 502。</translation>
        </message>
        <message>
            <source>24 connections</source>
            <translation>24 个连接</translation>
        </message>
        <message>
            <source>29 s is the end for most interfaces. Regional and private ones can get more with a higher quota. Longer work must go into the background.</source>
            <translation>大多数接口到 29 s 为止。区域和私有接口提高配额后可以更长。更长的工作必须放到后台。</translation>
        </message>
        <message>
            <source>3.4 MB.</source>
            <translation>3.4 MB。</translation>
        </message>
        <message>
            <source>30.01 s for silence and half a header (FIN); a stalled body got 408.</source>
            <translation>静默和半个头部为 30.01 s（FIN）；停滞的正文得到 408。</translation>
        </message>
        <message>
            <source>300 s before 2.4. With mod_reqtimeout off a stalled body got 408 at exactly Timeout.</source>
            <translation>2.4 之前为 300 s。关闭 mod_reqtimeout 时，停滞的正文正好在 Timeout 时得到 408。</translation>
        </message>
        <message>
            <source>4 MB, the next round number.</source>
            <translation>4 MB，下一个整数。</translation>
        </message>
        <message>
            <source>4.01 s for half a header; http-socket closes after every response.</source>
            <translation>半个头部为 4.01 s；http-socket 每次响应后都关闭。</translation>
        </message>
        <message>
            <source>408 or 504 with flag SI; cut stream when headers were already sent.</source>
            <translation>408 或 504，带标志 SI；如果头部已经发出，则数据流被截断。</translation>
        </message>
        <message>
            <source>413 Content Too Large</source>
            <translation>413 Content Too Large</translation>
        </message>
        <message>
            <source>413 is the polite form. A reset comes when the server closes with data unread.</source>
            <translation>413 是礼貌的方式。服务器还有数据没读就关闭，才会出现重置。</translation>
        </message>
        <message>
            <source>5 s is also the old fixed value when the server sends no Keep-Alive hint.</source>
            <translation>服务器没有发送 Keep-Alive 提示时，旧的固定值也是 5 s。</translation>
        </message>
        <message>
            <source>5.0 s, also for a connection that sent nothing or half a header.</source>
            <translation>5.0 s，什么都没发或只发了半个头部的连接也是如此。</translation>
        </message>
        <message>
            <source>5.00 s, also for a connection that sent nothing or half a header.</source>
            <translation>5.00 s，什么都没发或只发了半个头部的连接也是如此。</translation>
        </message>
        <message>
            <source>5.01 s. No header or body timer at all (open after 150 s).</source>
            <translation>5.01 s。完全没有头部或正文计时器（150 s 后仍打开）。</translation>
        </message>
        <message>
            <source>500 with a fatal error line. Counts CPU time only on Unix, not waits.</source>
            <translation>500，并带一行 fatal error。仅在 Unix 上只计 CPU 时间，不计等待。</translation>
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
            <translation>503 "first byte timeout"；集群节点之间上限为 60 s。</translation>
        </message>
        <message>
            <source>503 backend fetch failed</source>
            <translation>503 backend fetch failed</translation>
        </message>
        <message>
            <source>503 means that the balancer has no healthy target. A check that is too slow leaves dead targets in, one that is too strict takes busy ones out.</source>
            <translation>503 表示均衡器没有健康的目标。检查太慢，死掉的目标会留下；检查太严，忙碌的目标会被剔除。</translation>
        </message>
        <message>
            <source>503 with UF.</source>
            <translation>503，带 UF。</translation>
        </message>
        <message>
            <source>503 with router code H12; afterwards a rolling 55 s window (H15, H28).</source>
            <translation>503，带路由器代码 H12；之后为滚动的 55 s 窗口（H15、H28）。</translation>
        </message>
        <message>
            <source>503 with sQ means that the request waited in line for too long, 503 with SC that no server took it, 504 with sH that it was too slow. The check keeps broken servers out.</source>
            <translation>503 带 sQ 表示请求排队太久，503 带 SC 表示没有服务器接收，504 带 sH 表示服务器太慢。健康检查会把损坏的服务器挡在外面。</translation>
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
            <translation>线上实测 6.02 s（时钟精度一秒）。</translation>
        </message>
        <message>
            <source>60 s everywhere.</source>
            <translation>到处都是 60 s。</translation>
        </message>
        <message>
            <source>60 s fixes 240 s and 350 s middleboxes.</source>
            <translation>60 s 可应对 240 s 和 350 s 的中间设备。</translation>
        </message>
        <message>
            <source>61.14 s for silence and for half a header; no 408.</source>
            <translation>静默和半个头部为 61.14 s；没有 408。</translation>
        </message>
        <message>
            <source>75.08 s. Newer protocol objects default to 3630 s when not started through run_app.</source>
            <translation>75.08 s。不经 run_app 启动时，较新的协议对象默认为 3630 s。</translation>
        </message>
        <message>
            <source>A 2 kB form already hangs, a 500 byte one works. Size limit or path?</source>
            <translation>2 kB 的表单就卡住了，500 字节的正常。是大小限制还是路径的问题？</translation>
        </message>
        <message>
            <source>A 504 means that the gateway waited and gave up. Raise the waits from the outside in: client, balancer, proxy, application.</source>
            <translation>504 表示网关等了一阵后放弃。请由外向内逐级调高等待时间：客户端、均衡器、代理、应用。</translation>
        </message>
        <message>
            <source>A Go client keeps idle connections for 90 s by default. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. Go repeats requests that do no harm by itself; a POST is not repeated.</source>
            <translation>Go 客户端默认把空闲连接保留 90 s。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。Go 会自行重发无害的请求；POST 不会重发。</translation>
        </message>
        <message>
            <source>A Java program saw a connection cut off by the other side.</source>
            <translation>一个 Java 程序发现连接被对方切断。</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. A connection pool that reuses such a connection fails on its next request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Network Load Balancer 会遗忘静默的连接，而且不通知任何人。下一个数据包得到的就是重置。连接池复用这样的连接时，下一个请求就会失败。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>A Network Load Balancer forgets a silent connection without telling anybody. The next packet then gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Network Load Balancer 会遗忘静默的连接，而且不通知任何人。下一个数据包得到的就是重置。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>A Node.js program logs “Error: socket hang up, code ECONNRESET”. What was on the wire?</source>
            <translation>一个 Node.js 程序记录 “Error: socket hang up, code ECONNRESET”。线路上发生了什么？</translation>
        </message>
        <message>
            <source>A Node.js server closes idle connections after 5 s by default, newer versions one second later than they announce. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Node.js 服务器默认 5 s 后关闭空闲连接，较新的版本比声明的晚一秒。负载均衡器则保留 60 s。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>A PHP program used more memory than it may.</source>
            <translation>一个 PHP 程序使用的内存超过了允许值。</translation>
        </message>
        <message>
            <source>A Service without ready pods refuses connections. Often its selector or its targetPort does not match the pods.</source>
            <translation>没有就绪 pod 的 Service 会拒绝连接。多半是它的 selector 或 targetPort 与 pod 不匹配。</translation>
        </message>
        <message>
            <source>A VPC drops what no rule allows. Health checks of Google need a rule of their own, for 130.211.0.0/22 and 35.191.0.0/16.</source>
            <translation>VPC 会丢弃没有规则允许的内容。Google 的健康检查需要单独一条规则，针对 130.211.0.0/22 和 35.191.0.0/16。</translation>
        </message>
        <message>
            <source>A balancer, firewall or server ends connections that stay silent for {{idle_limit_s}} seconds, and says so with a reset. A constant time like this is a setting, not an accident.</source>
            <translation>均衡器、防火墙或服务器会断开静默 {{idle_limit_s}} 秒的连接，并用重置来告知。这样固定的时间是设置，不是偶然。</translation>
        </message>
        <message>
            <source>A blocked worker also stays for longer. The log line WORKER TIMEOUT tells whether this is it.</source>
            <translation>被阻塞的工作进程也会占用更久。日志行 WORKER TIMEOUT 能说明是不是这种情况。</translation>
        </message>
        <message>
            <source>A box between you and the service hangs up when nobody speaks. Find its limit and see why a sign of life helps.</source>
            <translation>您和服务之间有一台设备，没人说话它就挂断。找出它的上限，并看看活动信号为何有用。</translation>
        </message>
        <message>
            <source>A box on the way that forgot the connection looks like this.</source>
            <translation>途中的设备忘掉了连接，看起来就是这样。</translation>
        </message>
        <message>
            <source>A box or program that lets some traffic through and stops the rest.</source>
            <translation>放行一部分流量、挡住其余流量的设备或程序。</translation>
        </message>
        <message>
            <source>A box that counts the silence</source>
            <translation>数着静默的设备</translation>
        </message>
        <message>
            <source>A box that looks into the traffic and cuts off what it takes for an attack.</source>
            <translation>查看流量内容、并切断它认为是攻击的连接的设备。</translation>
        </message>
        <message>
            <source>A broken connection.</source>
            <translation>断开的连接。</translation>
        </message>
        <message>
            <source>A budget that allows nothing blocks the maintenance of the nodes.</source>
            <translation>什么都不允许的预算会阻碍节点的维护。</translation>
        </message>
        <message>
            <source>A cable was unplugged.</source>
            <translation>网线被拔掉了。</translation>
        </message>
        <message>
            <source>A certificate of your own authority is unknown to programs. 0 means that the check now succeeds. Java, Node.js and Python each have a list of their own as well.</source>
            <translation>程序不认识您自己的证书机构签发的证书。0 表示检查现在成功。Java、Node.js 和 Python 还各有自己的列表。</translation>
        </message>
        <message>
            <source>A certificate that is not valid yet, or no longer, is often a clock that is wrong.</source>
            <translation>证书尚未生效或已经失效，往往是时钟不对。</translation>
        </message>
        <message>
            <source>A check that is too strict takes all pods out at once.</source>
            <translation>太严格的检查会把所有 pod 同时剔除。</translation>
        </message>
        <message>
            <source>A child process with a leak is replaced before it fills the memory. The reload command graceful then lets open requests end first.</source>
            <translation>有泄漏的子进程会在占满内存之前被替换。之后的重新加载命令 graceful 会先让进行中的请求结束。</translation>
        </message>
        <message>
            <source>A clear message while the service is away</source>
            <translation>服务不在时给出清楚的消息</translation>
        </message>
        <message>
            <source>A client asked for a longer address than Apache allows.</source>
            <translation>客户端请求的地址比 Apache 允许的长。</translation>
        </message>
        <message>
            <source>A client did not send its request header in time.</source>
            <translation>客户端没有及时发送请求头。</translation>
        </message>
        <message>
            <source>A client did not send its request in time (cR).</source>
            <translation>客户端没有及时发送请求（cR）。</translation>
        </message>
        <message>
            <source>A client did not send its request in time (status 408).</source>
            <translation>客户端没有及时发送请求（状态 408）。</translation>
        </message>
        <message>
            <source>A client did not send its request in time, and nginx closed the connection.</source>
            <translation>客户端没有及时发送请求，nginx 关闭了连接。</translation>
        </message>
        <message>
            <source>A client opened a connection and sent nothing; nginx closed it.</source>
            <translation>客户端打开连接后什么都没发送；nginx 关闭了它。</translation>
        </message>
        <message>
            <source>A client sent a longer first line or header than nginx allows.</source>
            <translation>客户端发送的首行或头部比 nginx 允许的长。</translation>
        </message>
        <message>
            <source>A client sent a longer header than Apache allows.</source>
            <translation>客户端发送的头部比 Apache 允许的长。</translation>
        </message>
        <message>
            <source>A client sent a longer request header than nginx allows.</source>
            <translation>客户端发送的请求头比 nginx 允许的长。</translation>
        </message>
        <message>
            <source>A client sent more than Apache allows, and Apache refused it.</source>
            <translation>客户端发送的内容超过 Apache 允许的大小，被 Apache 拒绝。</translation>
        </message>
        <message>
            <source>A client sent more than nginx allows, and nginx refused it.</source>
            <translation>客户端发送的内容超过 nginx 允许的大小，被 nginx 拒绝。</translation>
        </message>
        <message>
            <source>A client that talks TLS to a plain port, or plain text to a TLS port, sees a reset or a strange version. Port 80 should only point to the encrypted one.</source>
            <translation>客户端对明文端口说 TLS，或对 TLS 端口说明文，会看到重置或奇怪的版本。端口 80 只应指向加密的端口。</translation>
        </message>
        <message>
            <source>A client took the answer so slowly that nginx gave up.</source>
            <translation>客户端接收响应太慢，nginx 放弃了。</translation>
        </message>
        <message>
            <source>A client was too slow in sending its request body (cH). A small packet size on its line can be the reason.</source>
            <translation>客户端发送请求正文太慢（cH）。原因可能是其线路的数据包大小较小。</translation>
        </message>
        <message>
            <source>A client was too slow in sending the body of its request.</source>
            <translation>客户端发送请求正文太慢。</translation>
        </message>
        <message>
            <source>A clock: the upload may only take a certain time.</source>
            <translation>时钟：上传只允许用一定的时间。</translation>
        </message>
        <message>
            <source>A computer in front of several servers that shares the work among them.</source>
            <translation>位于多台服务器前面、在它们之间分配工作的电脑。</translation>
        </message>
        <message>
            <source>A computer of the cluster was not ready or lacked memory, disk or process numbers.</source>
            <translation>集群中的一台电脑没有就绪，或缺少内存、磁盘或进程号。</translation>
        </message>
        <message>
            <source>A computer with two networks may answer through the wrong one. A growing last counter means that Linux dropped packets for that reason.</source>
            <translation>有两个网络的电脑可能从错误的网络回应。最后一个计数器不断增长，说明 Linux 因此丢弃了数据包。</translation>
        </message>
        <message>
            <source>A connection from a client was cut off. nginx did not do it.</source>
            <translation>来自客户端的连接被切断。不是 nginx 干的。</translation>
        </message>
        <message>
            <source>A connection in use ended, mostly a kept one that was used again too late.</source>
            <translation>使用中的连接断开了，多半是保持的连接再次使用得太晚。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is closed.</source>
            <translation>静默 {{idle_limit_s}} 秒的连接会被关闭。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is dropped without any notice.</source>
            <translation>静默 {{idle_limit_s}} 秒的连接会被丢弃，没有任何通知。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended with a reset.</source>
            <translation>静默 {{idle_limit_s}} 秒的连接会被重置切断。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is ended.</source>
            <translation>静默 {{idle_limit_s}} 秒的连接会断开。</translation>
        </message>
        <message>
            <source>A connection that is silent for {{idle_limit_s}} seconds is forgotten, and its next message is answered with a reset.</source>
            <translation>静默 {{idle_limit_s}} 秒的连接会被遗忘，下一条消息得到的回应是重置。</translation>
        </message>
        <message>
            <source>A connection through a black hole: how does it end?</source>
            <translation>穿过黑洞的连接：它如何结束？</translation>
        </message>
        <message>
            <source>A connection was closed because nothing was sent for too long.</source>
            <translation>连接被关闭，因为太久没有发送内容。</translation>
        </message>
        <message>
            <source>A container did not pass its health check and is restarted.</source>
            <translation>容器没有通过健康检查，正在重启。</translation>
        </message>
        <message>
            <source>A container did not pass its health check; it will be restarted.</source>
            <translation>容器没有通过健康检查；将被重启。</translation>
        </message>
        <message>
            <source>A container ended with an error.</source>
            <translation>容器因错误结束。</translation>
        </message>
        <message>
            <source>A container ends again and again right after its start.</source>
            <translation>容器启动后立刻结束，一次又一次。</translation>
        </message>
        <message>
            <source>A container or service was ended because it used more memory than it may.</source>
            <translation>容器或服务使用的内存超过允许值，被终止。</translation>
        </message>
        <message>
            <source>A container was ended because it used more memory than it may.</source>
            <translation>容器使用的内存超过允许值，被终止。</translation>
        </message>
        <message>
            <source>A container was killed or crashed.</source>
            <translation>容器被终止或崩溃。</translation>
        </message>
        <message>
            <source>A container was not ready, so it got no requests.</source>
            <translation>容器没有就绪，因此没有收到请求。</translation>
        </message>
        <message>
            <source>A container was removed because its computer ran out of memory or disk.</source>
            <translation>容器被移除，因为所在电脑的内存或磁盘用尽。</translation>
        </message>
        <message>
            <source>A container was started again and again.</source>
            <translation>容器被一次又一次地启动。</translation>
        </message>
        <message>
            <source>A container was started again.</source>
            <translation>容器被重新启动。</translation>
        </message>
        <message>
            <source>A container was stopped.</source>
            <translation>容器被停止。</translation>
        </message>
        <message>
            <source>A counter in every packet that goes down by one at each router. It shows roughly how far away the sender is.</source>
            <translation>每个数据包里的计数器，每经过一台路由器就减一。它大致显示发送方有多远。</translation>
        </message>
        <message>
            <source>A crash and a too short keep-alive time look alike here.</source>
            <translation>崩溃和过短的 keep-alive 时间在这里看起来一样。</translation>
        </message>
        <message>
            <source>A crash is repaired where it happens: in the program, or in what it is given to live on. Your part is the proof, with times to the second. With them the owner finds the right line in the log.</source>
            <translation>崩溃要在发生的地方修复：在程序里，或在供它运行的资源里。您要做的是拿出证明，时间精确到秒。这样负责人就能在日志里找到那一行。</translation>
        </message>
        <message>
            <source>A crash often shows as a normal close and not as a reset, and a processor limit never causes an out-of-memory kill.</source>
            <translation>崩溃往往表现为正常关闭而不是重置；处理器上限也从不会引起内存不足而被杀。</translation>
        </message>
        <message>
            <source>A crash that comes once a day cannot be seen in a minute. For those, let Resetscope watch for hours.</source>
            <translation>一天才发生一次的崩溃，一分钟内是看不到的。遇到这种情况，请让 Resetscope 监视几个小时。</translation>
        </message>
        <message>
            <source>A crash, a killed worker and a too short keep-alive time all look like this.</source>
            <translation>崩溃、工作进程被杀和过短的 keep-alive 时间看起来都是这样。</translation>
        </message>
        <message>
            <source>A crash: three of them died within 12 seconds.</source>
            <translation>崩溃：其中三个在 12 秒之内断开。</translation>
        </message>
        <message>
            <source>A dead server is taken out after two failed checks, and requests that it never answered go to the other one.</source>
            <translation>两次检查失败后，死掉的服务器会被剔除；它从未响应过的请求转给另一台。</translation>
        </message>
        <message>
            <source>A device between you and the server sends resets in the server's name. Learn to tell who really sent it, by counting steps.</source>
            <translation>您和服务器之间的一台设备以服务器的名义发送重置。学会数步数，判断到底是谁发送的。</translation>
        </message>
        <message>
            <source>A device on the way ends connections that are silent for {{idle_limit_s}} seconds.</source>
            <translation>途中的设备会断开静默 {{idle_limit_s}} 秒的连接。</translation>
        </message>
        <message>
            <source>A device on the way ends silent connections</source>
            <translation>途中的设备断开静默的连接</translation>
        </message>
        <message>
            <source>A device on the way ends the connection</source>
            <translation>途中的设备断开了连接</translation>
        </message>
        <message>
            <source>A device on the way resets some connections</source>
            <translation>途中的设备重置部分连接</translation>
        </message>
        <message>
            <source>A device on the way resets {{round(reset_ratio * 100)}} % of the connections, whatever they carry.</source>
            <translation>途中的设备会重置 {{round(reset_ratio * 100)}} % 的连接，不论其内容。</translation>
        </message>
        <message>
            <source>A device on the way sends the reset</source>
            <translation>途中的设备发送了重置</translation>
        </message>
        <message>
            <source>A device on the way sends the reset in the server's name.</source>
            <translation>途中的设备以服务器的名义发送了重置。</translation>
        </message>
        <message>
            <source>A device on the way, or a server in front, remembers connections only for a while. After {{idle_limit_s}} seconds of silence it forgets this one without telling anyone. The next message then gets a reset.</source>
            <translation>途中的设备或前置服务器只在一段时间内记住连接。静默 {{idle_limit_s}} 秒后，它忘掉了这个连接，而且没有告诉任何人。下一条消息得到的就是重置。</translation>
        </message>
        <message>
            <source>A device whose connection table is full turns new connections away; it does not reset the old ones.</source>
            <translation>连接表已满的设备会拒绝新连接，但不会重置旧连接。</translation>
        </message>
        <message>
            <source>A failed server is not asked for ten seconds.</source>
            <translation>失败的服务器在十秒内不会再被请求。</translation>
        </message>
        <message>
            <source>A failure in the Node program was not handled.</source>
            <translation>Node 程序中有一个错误未被处理。</translation>
        </message>
        <message>
            <source>A failure that nobody handled ended the Node program.</source>
            <translation>一个没有人处理的错误使 Node 程序结束。</translation>
        </message>
        <message>
            <source>A few connections more at a time</source>
            <translation>同时再多几个连接</translation>
        </message>
        <message>
            <source>A few connections work, more of them do not. A limit of the server is reached.</source>
            <translation>少量连接正常，再多就不行。达到了服务器的上限。</translation>
        </message>
        <message>
            <source>A file may have 1 MiB and a request 10 MiB by default. Without the third line the client sees a reset instead of the answer 413.</source>
            <translation>默认情况下文件最大 1 MiB，请求最大 10 MiB。没有第三行，客户端看到的是重置，而不是响应 413。</translation>
        </message>
        <message>
            <source>A firewall can say this too.</source>
            <translation>防火墙也可能这么说。</translation>
        </message>
        <message>
            <source>A firewall has locked you out.</source>
            <translation>防火墙把您挡在了外面。</translation>
        </message>
        <message>
            <source>A firewall on this computer blocks the way</source>
            <translation>这台电脑上的防火墙挡住了去路</translation>
        </message>
        <message>
            <source>A firewall on this computer does not let the connection out.</source>
            <translation>这台电脑上的防火墙不让连接出去。</translation>
        </message>
        <message>
            <source>A firewall or another device on the way sends the reset in the server's name. The server did not want to end the connection.</source>
            <translation>防火墙或途中的其他设备以服务器的名义发送了重置。服务器并不想断开连接。</translation>
        </message>
        <message>
            <source>A firewall or balancer on the way forgets connections that stay silent for {{idle_limit_s}} seconds. Neither side is told, so the next message disappears until somebody gives up.</source>
            <translation>途中的防火墙或均衡器会遗忘静默 {{idle_limit_s}} 秒的连接。两端都不会得到通知，因此下一条消息石沉大海，直到有一方放弃。</translation>
        </message>
        <message>
            <source>A fixed packet size for a tunnel</source>
            <translation>为隧道设置固定的数据包大小</translation>
        </message>
        <message>
            <source>A forgotten connection looks alive to the program that wants to reuse it. With the reset both sides learn of it at once. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>对于想复用它的程序，被遗忘的连接看起来还活着。有了重置，两端都能立刻知道。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>A full connection table turns newcomers away; it does not reset old connections.</source>
            <translation>连接表满时会拒绝新来者；不会重置旧连接。</translation>
        </message>
        <message>
            <source>A full queue says nothing at all; resets are the exception.</source>
            <translation>满的队列什么都不说；重置只是例外。</translation>
        </message>
        <message>
            <source>A full session table does not reset open connections.</source>
            <translation>会话表满不会重置打开的连接。</translation>
        </message>
        <message>
            <source>A full table does not reset open connections. It drops the packets of new ones, and clients time out.</source>
            <translation>表满不会重置打开的连接。它丢弃新连接的数据包，客户端于是超时。</translation>
        </message>
        <message>
            <source>A gateway got no usable answer from the service behind it.</source>
            <translation>网关没有从后面的服务得到可用的响应。</translation>
        </message>
        <message>
            <source>A gateway waited for the service behind it and gave up.</source>
            <translation>网关等了后面的服务一阵，然后放弃了。</translation>
        </message>
        <message>
            <source>A header above 8190 bytes gets 400, a longer address 414. Single sign-on and cookies often go beyond it.</source>
            <translation>超过 8190 字节的头部得到 400，更长的地址得到 414。单点登录和 cookie 常常超过它。</translation>
        </message>
        <message>
            <source>A header was larger than allowed: {{ev_header_too_large}} times in the log.</source>
            <translation>头部超过允许的大小：日志中有 {{ev_header_too_large}} 次。</translation>
        </message>
        <message>
            <source>A healthy close</source>
            <translation>健康的关闭</translation>
        </message>
        <message>
            <source>A heap that is too small ends the program earlier.</source>
            <translation>堆太小会让程序更早结束。</translation>
        </message>
        <message>
            <source>A higher processor limit.</source>
            <translation>更高的处理器上限。</translation>
        </message>
        <message>
            <source>A kept connection is used again too late</source>
            <translation>保持的连接再次使用得太晚</translation>
        </message>
        <message>
            <source>A kept connection is used again when the server closes it.</source>
            <translation>服务器关闭保持的连接时，它恰好又被使用。</translation>
        </message>
        <message>
            <source>A larger buffer doubles the memory of each connection.</source>
            <translation>更大的缓冲区会使每个连接的内存加倍。</translation>
        </message>
        <message>
            <source>A larger table of connections</source>
            <translation>更大的连接表</translation>
        </message>
        <message>
            <source>A late packet that matches no known connection travels on untranslated; the server does not know it and answers with a reset. Dropped, it is simply sent again.</source>
            <translation>迟到的数据包如果不属于任何已知连接，就会未经转换继续传送；服务器不认识它，于是用重置回应。如果丢弃它，它只会被重发一次。</translation>
        </message>
        <message>
            <source>A leak of open files only takes longer to show. Restart the service to apply it.</source>
            <translation>打开的文件若有泄漏，只是晚一些才显现。请重启服务使其生效。</translation>
        </message>
        <message>
            <source>A leak only takes longer to fill a larger limit. The number is an example.</source>
            <translation>泄漏只是要更久才填满更大的上限。这个数字只是示例。</translation>
        </message>
        <message>
            <source>A limit below a minute cannot be met; raise it on the other side.</source>
            <translation>不到一分钟的上限无法满足；请在另一侧调高。</translation>
        </message>
        <message>
            <source>A limit for cpu never ends a pod; it only slows it down, and that can make health checks fail.</source>
            <translation>cpu 的限制从不会终止 pod；只会让它变慢，而这可能使健康检查失败。</translation>
        </message>
        <message>
            <source>A limit for cpu plays no part in OOMKilled.</source>
            <translation>cpu 的限制与 OOMKilled 无关。</translation>
        </message>
        <message>
            <source>A limit instead</source>
            <translation>换成上限</translation>
        </message>
        <message>
            <source>A limit of this computer is reached</source>
            <translation>达到了这台电脑的上限</translation>
        </message>
        <message>
            <source>A limit of this computer is reached.</source>
            <translation>达到了这台电脑的上限。</translation>
        </message>
        <message>
            <source>A limit on silence. A connection on which nothing is sent for that long is closed or forgotten.</source>
            <translation>对静默的限制。若在这么长时间内没有发送任何内容，连接就会被关闭或遗忘。</translation>
        </message>
        <message>
            <source>A limit: the same age, but different moments.</source>
            <translation>上限：年龄相同，但时刻不同。</translation>
        </message>
        <message>
            <source>A line between two programs, like a phone call. It stays open until one side hangs up or is cut off.</source>
            <translation>两个程序之间的线路，就像一通电话。它一直开着，直到一方挂断或被切断。</translation>
        </message>
        <message>
            <source>A line in /etc/hosts, on Windows in System32\drivers\etc\hosts, goes before every name server. If the service works with it, only the name is wrong. Replace 192.0.2.10.</source>
            <translation>/etc/hosts（Windows 上是 System32\drivers\etc\hosts）中的一行优先于任何 DNS 服务器。如果加上它服务就正常，那么错的只是域名。请替换 192.0.2.10。</translation>
        </message>
        <message>
            <source>A little traffic for each open connection.</source>
            <translation>每个打开的连接有一点流量。</translation>
        </message>
        <message>
            <source>A liveness check must not ask the database. When the database is slow, every pod is restarted at once.</source>
            <translation>存活检查不得查询数据库。数据库一慢，所有 pod 就会同时重启。</translation>
        </message>
        <message>
            <source>A liveness check that fails three times, each after one second, restarts a pod under load, and the other pods get its load as well. The startup check gives a slow start up to five minutes.</source>
            <translation>存活检查连续失败三次（每次一秒）就会重启负载中的 pod，其他 pod 还要接下它的负载。启动检查给缓慢的启动最多五分钟。</translation>
        </message>
        <message>
            <source>A load balancer gives each computer only a small share of ports for outgoing connections. A NAT gateway gives 64512 for each address, to all of them together.</source>
            <translation>负载均衡器只给每台电脑一小份出站端口。NAT 网关则为每个地址提供 64512 个，供大家共用。</translation>
        </message>
        <message>
            <source>A login over a bad line ends after four questions without an answer.</source>
            <translation>坏线路上的登录，会在四次询问没有应答后结束。</translation>
        </message>
        <message>
            <source>A longer line does not make the program faster. When it is always full, the program is too slow.</source>
            <translation>更长的队列不会让程序更快。如果它总是满的，就是程序太慢。</translation>
        </message>
        <message>
            <source>A longer queue for new connections</source>
            <translation>更长的新连接等待队列</translation>
        </message>
        <message>
            <source>A longer queue hides a slow application. Users wait instead of failing.</source>
            <translation>更长的队列会掩盖慢应用。用户从失败变成等待。</translation>
        </message>
        <message>
            <source>A longer queue hides a slow program for longer. Users wait instead of failing.</source>
            <translation>更长的队列只是把慢程序掩盖得更久。用户从失败变成等待。</translation>
        </message>
        <message>
            <source>A longer request queue for the application pool</source>
            <translation>更长的应用程序池请求队列</translation>
        </message>
        <message>
            <source>A longer wait at the gateway only hides a slow program; look at what the program behind it is doing first.</source>
            <translation>让网关等更久只是掩盖慢程序；请先看看后面的程序在做什么。</translation>
        </message>
        <message>
            <source>A longer waiting line and several processes</source>
            <translation>更长的等待队列和多个进程</translation>
        </message>
        <message>
            <source>A message that ends a connection at once, like slamming down the phone. What was on its way may be lost.</source>
            <translation>立刻断开连接的消息，就像摔下电话。还在途中的内容可能丢失。</translation>
        </message>
        <message>
            <source>A message that says: I have nothing more to send. Like saying goodbye before hanging up.</source>
            <translation>表示“我没有更多要发送了”的消息。就像挂断前说再见。</translation>
        </message>
        <message>
            <source>A message was larger than allowed: {{ev_body_too_large}} times in the log.</source>
            <translation>消息超过允许的大小：日志中有 {{ev_body_too_large}} 次。</translation>
        </message>
        <message>
            <source>A mistake here hits everybody inside.</source>
            <translation>这里出错会影响里面的每一个人。</translation>
        </message>
        <message>
            <source>A name server that did not answer is passed over for infra-host-ttl, 15 minutes by default. When all are silent, the last known address is better than none.</source>
            <translation>没有应答的 DNS 服务器会被跳过 infra-host-ttl 的时间，默认 15 分钟。如果全都没有应答，用最后已知的地址总比没有好。</translation>
        </message>
        <message>
            <source>A name with an IPv6 address whose way is broken costs each program some seconds, or fails. Take the AAAA entry away, or repair the way.</source>
            <translation>域名带有 IPv6 地址而 IPv6 的路不通时，每个程序都要多花几秒，或者失败。请去掉 AAAA 记录，或修好那条路。</translation>
        </message>
        <message>
            <source>A network ACL knows no connections: it needs a rule for the answers too, to the ports 1024 to 65535. The subnet also needs a route to where the client is.</source>
            <translation>网络 ACL 不认识连接：它还需要一条针对响应的规则，端口为 1024 到 65535。子网也需要通往客户端所在之处的路由。</translation>
        </message>
        <message>
            <source>A new HttpClient for each request leaves a closed connection behind each time, and the ports run out. Make one and keep it.</source>
            <translation>每个请求都新建 HttpClient，每次都会留下一个已关闭的连接，端口就会用尽。请只建一个并一直使用。</translation>
        </message>
        <message>
            <source>A nice guess, in the wrong direction: the limit is below what was sent.</source>
            <translation>猜得不错，但方向反了：上限低于发送的大小。</translation>
        </message>
        <message>
            <source>A node that is short of memory or disk throws out pods that use more than they asked for. Equal numbers for memory make a pod one of the last to go.</source>
            <translation>节点缺少内存或磁盘时，会赶走用量超过申请值的 pod。把内存的两个数值设成相等，pod 就会成为最后离开的那一批。</translation>
        </message>
        <message>
            <source>A number for each open file or connection of a program. There is a limit on how many it may have.</source>
            <translation>程序每打开一个文件或连接就占用的一个编号。数量有上限。</translation>
        </message>
        <message>
            <source>A number that says which program on a computer is meant, like the extension of a phone.</source>
            <translation>指明电脑上哪个程序的数字，就像电话分机号。</translation>
        </message>
        <message>
            <source>A packet filter of this computer drops the connection.</source>
            <translation>这台电脑的数据包过滤器丢弃了连接。</translation>
        </message>
        <message>
            <source>A packet sent after expiry is answered with RST towards the private side; no FIN is ever sent.</source>
            <translation>过期后发送的数据包会得到朝私有侧的 RST；从不发送 FIN。</translation>
        </message>
        <message>
            <source>A packet size that fits the line below</source>
            <translation>适合下层线路的数据包大小</translation>
        </message>
        <message>
            <source>A packet size that fits the overlay</source>
            <translation>适合覆盖网络的数据包大小</translation>
        </message>
        <message>
            <source>A packet that confirms what has arrived.</source>
            <translation>确认哪些内容已到达的数据包。</translation>
        </message>
        <message>
            <source>A path that loses packets makes things slow. It seldom resets anything.</source>
            <translation>丢包的路径会让一切变慢，但很少重置什么。</translation>
        </message>
        <message>
            <source>A path that swallows large packets without a word. Small things work and large ones hang.</source>
            <translation>一声不响吞掉大数据包的路径。小的能通过，大的卡住。</translation>
        </message>
        <message>
            <source>A ping is a message, so web proxies and application balancers count it, unlike the probes of TCP.</source>
            <translation>ping 是一条消息，所以网页代理和应用均衡器会算作活动，与 TCP 的探测不同。</translation>
        </message>
        <message>
            <source>A ping tests the size only when splitting is forbidden.</source>
            <translation>只有禁止分片时，ping 才能测出大小。</translation>
        </message>
        <message>
            <source>A pod could not be placed or started.</source>
            <translation>有一个 pod 无法调度或启动。</translation>
        </message>
        <message>
            <source>A pod has settings of its own; those of the node do not reach it. tcp_keepalive_time counts as safe since Kubernetes 1.29.</source>
            <translation>pod 有自己的设置；节点的设置管不到它。自 Kubernetes 1.29 起，tcp_keepalive_time 被视为安全。</translation>
        </message>
        <message>
            <source>A pod is being stopped on purpose.</source>
            <translation>有一个 pod 正被有意停止。</translation>
        </message>
        <message>
            <source>A pod is not ready, so it gets no requests.</source>
            <translation>有一个 pod 没有就绪，因此没有收到请求。</translation>
        </message>
        <message>
            <source>A pod that really hangs is noticed after a minute instead of 30 seconds.</source>
            <translation>真正卡住的 pod 要一分钟才被发现，而不是 30 秒。</translation>
        </message>
        <message>
            <source>A pod that stops while requests still arrive cuts them off. The pause lets balancers forget the pod first.</source>
            <translation>请求仍在到达时 pod 停止，就会切断它们。这段停顿让均衡器先忘掉这个 pod。</translation>
        </message>
        <message>
            <source>A pod was removed because its computer ran out of memory or disk.</source>
            <translation>有一个 pod 被移除，因为所在电脑的内存或磁盘用尽。</translation>
        </message>
        <message>
            <source>A pool for the database that fits</source>
            <translation>大小合适的数据库连接池</translation>
        </message>
        <message>
            <source>A pool in front of the database</source>
            <translation>数据库前面的连接池</translation>
        </message>
        <message>
            <source>A pool offers old connections again. Here it drops them before the server does, and checks them before use. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>连接池会再次提供旧连接。这里让它先于服务器丢弃旧连接，并在使用前检查。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>A port that is not published answers only inside the container network. 127.0.0.1 before the port means: only from this computer.</source>
            <translation>没有发布的端口只在容器网络内部应答。端口前面的 127.0.0.1 表示：只能从这台电脑访问。</translation>
        </message>
        <message>
            <source>A process of Apache died.</source>
            <translation>Apache 的一个进程死了。</translation>
        </message>
        <message>
            <source>A process of PostgreSQL was ended by a signal; all its connections were closed.</source>
            <translation>PostgreSQL 的一个进程被信号终止；它的所有连接都被关闭。</translation>
        </message>
        <message>
            <source>A process of the database crashed, and it ended all sessions.</source>
            <translation>数据库的一个进程崩溃了，并断开了所有会话。</translation>
        </message>
        <message>
            <source>A process of the service died: {{ev_process_died}} times in the log.</source>
            <translation>服务的一个进程死了：日志中有 {{ev_process_died}} 次。</translation>
        </message>
        <message>
            <source>A process of the service dies</source>
            <translation>服务的一个进程死掉</translation>
        </message>
        <message>
            <source>A process of the service dies, and its connections with it.</source>
            <translation>服务的一个进程死掉，它的连接也随之断开。</translation>
        </message>
        <message>
            <source>A process ran out of memory and was ended</source>
            <translation>一个进程内存用尽而被终止</translation>
        </message>
        <message>
            <source>A program could not open more files or connections: its limit was reached.</source>
            <translation>一个程序无法打开更多文件或连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>A program crashed and its memory was saved.</source>
            <translation>一个程序崩溃，其内存已保存。</translation>
        </message>
        <message>
            <source>A program crashed because it used memory that is not its own.</source>
            <translation>一个程序因使用了不属于自己的内存而崩溃。</translation>
        </message>
        <message>
            <source>A program crashed.</source>
            <translation>一个程序崩溃。</translation>
        </message>
        <message>
            <source>A program dies and takes all its connections with it. See why a crash rarely looks like a reset, and how time gives it away.</source>
            <translation>程序死掉，带走了它的所有连接。看看崩溃为何很少像重置，以及时间如何暴露它。</translation>
        </message>
        <message>
            <source>A program dies while it is waiting</source>
            <translation>程序在等待时死掉</translation>
        </message>
        <message>
            <source>A program finishes the requests in progress before it ends.</source>
            <translation>程序在结束前处理完正在进行的请求。</translation>
        </message>
        <message>
            <source>A program got no memory from the system.</source>
            <translation>一个程序没能从系统得到内存。</translation>
        </message>
        <message>
            <source>A program had no free port left for a new connection.</source>
            <translation>一个程序没有空闲端口可用于新连接。</translation>
        </message>
        <message>
            <source>A program hung in the kernel for minutes, often because of a disk.</source>
            <translation>一个程序在内核中卡住了几分钟，多半是因为磁盘。</translation>
        </message>
        <message>
            <source>A program in the middle that passes requests on to a server.</source>
            <translation>处于中间、把请求转交给服务器的程序。</translation>
        </message>
        <message>
            <source>A program left MySQL without saying goodbye, or its connection was cut off.</source>
            <translation>一个程序没有告别就离开了 MySQL，或其连接被切断。</translation>
        </message>
        <message>
            <source>A program left RabbitMQ without saying goodbye, or its connection was cut off.</source>
            <translation>一个程序没有告别就离开了 RabbitMQ，或其连接被切断。</translation>
        </message>
        <message>
            <source>A program on the server could not turn a name into an address.</source>
            <translation>服务器上的一个程序无法把域名转换成地址。</translation>
        </message>
        <message>
            <source>A program on the server found no way to another computer.</source>
            <translation>服务器上的一个程序找不到通往另一台电脑的路。</translation>
        </message>
        <message>
            <source>A program saw a connection cut off by the other side.</source>
            <translation>一个程序发现连接被对方切断。</translation>
        </message>
        <message>
            <source>A program that ended does that.</source>
            <translation>已结束的程序会这样。</translation>
        </message>
        <message>
            <source>A program that listens on 127.0.0.1 only answers its own computer. It must listen on the address you use, or on all of them.</source>
            <translation>只监听 127.0.0.1 的程序只回应自己的电脑。它必须监听您使用的地址，或监听所有地址。</translation>
        </message>
        <message>
            <source>A program that starts threads without end only takes longer to fail.</source>
            <translation>无休止启动线程的程序，只是晚一些才失败。</translation>
        </message>
        <message>
            <source>A program that waits for calls on a port.</source>
            <translation>在端口上等待来电的程序。</translation>
        </message>
        <message>
            <source>A program wrote to a connection whose other side had gone.</source>
            <translation>一个程序向对方已经离开的连接写入。</translation>
        </message>
        <message>
            <source>A proxy at the entrance of a service. It answers 502, 503 or 504 when the service behind it fails.</source>
            <translation>位于服务入口的代理。后面的服务出错时，它返回 502、503 或 504。</translation>
        </message>
        <message>
            <source>A proxy needs one port for each connection to the same server, and a closed one stays taken for a minute. Reusing connections helps more than any number here.</source>
            <translation>代理到同一台服务器的每个连接都需要一个端口，关闭后还会占用一分钟。复用连接比这里的任何数字都管用。</translation>
        </message>
        <message>
            <source>A proxy or the service itself closes connections that stay silent for {{idle_limit_s}} seconds. A program that goes on to use the connection meets a closed door.</source>
            <translation>代理或服务本身会关闭静默 {{idle_limit_s}} 秒的连接。继续使用该连接的程序会吃闭门羹。</translation>
        </message>
        <message>
            <source>A query was larger than MySQL allows.</source>
            <translation>一个查询超过 MySQL 允许的大小。</translation>
        </message>
        <message>
            <source>A quiet WebSocket counts as silence. Without the two header lines the change to WebSocket is lost at the proxy. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>安静的 WebSocket 也算静默。没有那两行头部，切换到 WebSocket 的请求会在代理处丢失。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>A quiet login is silence for every box on the way. These questions travel inside the encrypted connection. In the client the option is ServerAliveInterval.</source>
            <translation>对途中的每台设备来说，不动的登录就是静默。这些询问在加密连接里面传送。在客户端，该选项是 ServerAliveInterval。</translation>
        </message>
        <message>
            <source>A quiet stream counts as silence: after 60 s nginx answers 504 or ends the stream.</source>
            <translation>静默的流也算静默：60 s 后 nginx 返回 504 或结束该流。</translation>
        </message>
        <message>
            <source>A real reset this time: Chrome uses this name for nothing else. But who sent it is another question.</source>
            <translation>这次是真正的重置：Chrome 只把这个名称用于重置。但由谁发送是另一个问题。</translation>
        </message>
        <message>
            <source>A recording of the packets on the network, for example with tcpdump or Wireshark.</source>
            <translation>网络上数据包的录制，例如用 tcpdump 或 Wireshark。</translation>
        </message>
        <message>
            <source>A refusal is an answer. Somebody sent it: the machine is up and the network works.</source>
            <translation>拒绝也是一种回答。有人发送了它：机器开着，网络正常。</translation>
        </message>
        <message>
            <source>A refusal, at once.</source>
            <translation>立刻被拒绝。</translation>
        </message>
        <message>
            <source>A refused connection is an honest answer and no network fault; the network brought it back to you.</source>
            <translation>连接被拒绝是诚实的回答，不是网络故障；这个回答正是网络带回给您的。</translation>
        </message>
        <message>
            <source>A refused upload can look like this too.</source>
            <translation>上传被拒绝也可能是这个样子。</translation>
        </message>
        <message>
            <source>A refused upload looks like this. The service may have answered before it closed.</source>
            <translation>上传被拒绝就是这个样子。服务在关闭之前可能已经响应过。</translation>
        </message>
        <message>
            <source>A report takes 90 seconds. The box's limit is 60 seconds. When does the connection survive?</source>
            <translation>一份报表需要 90 秒。设备的上限是 60 秒。什么情况下连接会存活？</translation>
        </message>
        <message>
            <source>A request body was larger than IIS allows.</source>
            <translation>请求正文超过 IIS 允许的大小。</translation>
        </message>
        <message>
            <source>A request ends after 5 minutes by default and after 60 at most, WebSocket connections too.</source>
            <translation>请求默认 5 分钟后结束，最多 60 分钟，WebSocket 连接也一样。</translation>
        </message>
        <message>
            <source>A request header above 8k gets 400 or 414. An answer header above proxy_buffer_size gets 502, and the log says too big header.</source>
            <translation>请求头超过 8k 得到 400 或 414。响应头超过 proxy_buffer_size 得到 502，日志写着 too big header。</translation>
        </message>
        <message>
            <source>A request header was larger than Windows allows.</source>
            <translation>请求头超过 Windows 允许的大小。</translation>
        </message>
        <message>
            <source>A request header was larger than allowed (status 431).</source>
            <translation>请求头超过允许的大小（状态 431）。</translation>
        </message>
        <message>
            <source>A request header was larger than nginx allows (status 494).</source>
            <translation>请求头超过 nginx 允许的大小（状态 494）。</translation>
        </message>
        <message>
            <source>A request makes the server stop</source>
            <translation>某个请求使服务器停止</translation>
        </message>
        <message>
            <source>A request makes the service stop; it comes back afterwards.</source>
            <translation>某个请求使服务停止；之后它又回来了。</translation>
        </message>
        <message>
            <source>A request must be complete within requestTimeout, 5 minutes by default, or Node.js answers 408 and closes. A large file on a slow line takes longer.</source>
            <translation>请求必须在 requestTimeout（默认 5 分钟）内完成，否则 Node.js 返回 408 并关闭。慢线路上的大文件需要更久。</translation>
        </message>
        <message>
            <source>A request that hangs costs for longer.</source>
            <translation>卡住的请求会占用更久。</translation>
        </message>
        <message>
            <source>A request waited too long for a free worker of the application pool.</source>
            <translation>请求等待应用程序池的空闲工作进程太久。</translation>
        </message>
        <message>
            <source>A request was answered completely.</source>
            <translation>请求得到了完整的响应。</translation>
        </message>
        <message>
            <source>A request was larger than PHP allows.</source>
            <translation>请求超过 PHP 允许的大小。</translation>
        </message>
        <message>
            <source>A request was larger than Tomcat allows.</source>
            <translation>请求超过 Tomcat 允许的大小。</translation>
        </message>
        <message>
            <source>A request was larger than Windows allows.</source>
            <translation>请求超过 Windows 允许的大小。</translation>
        </message>
        <message>
            <source>A request was larger than allowed (status 413).</source>
            <translation>请求超过允许的大小（状态 413）。</translation>
        </message>
        <message>
            <source>A reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>A reset (RST) cut the connection off.</source>
            <translation>重置（RST）切断了连接。</translation>
        </message>
        <message>
            <source>A reset at a constant silence points to a box on the way. Most boxes send nothing and forget.</source>
            <translation>固定静默时间后的重置指向途中的设备。但大多数设备什么都不发送，只是遗忘。</translation>
        </message>
        <message>
            <source>A reset for what was not read</source>
            <translation>因为没有读完而重置</translation>
        </message>
        <message>
            <source>A reset in somebody else's name</source>
            <translation>冒用他人名义的重置</translation>
        </message>
        <message>
            <source>A reset may have followed the orderly close.</source>
            <translation>正常关闭之后可能还跟着一个重置。</translation>
        </message>
        <message>
            <source>A reset may have followed. A refused upload looks like this too.</source>
            <translation>之后可能还跟着一个重置。上传被拒绝也是这个样子。</translation>
        </message>
        <message>
            <source>A reset or a polite close. The name does not tell.</source>
            <translation>重置或礼貌的关闭。从名称看不出来。</translation>
        </message>
        <message>
            <source>A reset that the client gets and that is not counted here was made by somebody else on the way.</source>
            <translation>客户端收到、而这里没有计数的重置，是途中的别人伪造的。</translation>
        </message>
        <message>
            <source>A reset that the client received and the server never sent proves a box in between. Run it on both ends.</source>
            <translation>客户端收到、而服务器从未发送的重置，证明中间有设备。请在两端都运行。</translation>
        </message>
        <message>
            <source>A reset.</source>
            <translation>重置。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Look into the event log too.</source>
            <translation>重启会掩盖崩溃。请也查看事件日志。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Read its log too.</source>
            <translation>重启会掩盖崩溃。请也查看它的日志。</translation>
        </message>
        <message>
            <source>A restart hides a crash. Read the journal to find out why the service stopped.</source>
            <translation>重启会掩盖崩溃。请查看 journal，弄清服务为何停止。</translation>
        </message>
        <message>
            <source>A restart is a plaster, not a cure. Connections that were open at that moment still break.</source>
            <translation>重启只是贴块膏药，不是根治。当时打开的连接仍会断开。</translation>
        </message>
        <message>
            <source>A restart, a refusal and a forgotten connection all look like this. The text after it tells more.</source>
            <translation>重启、拒绝和被遗忘的连接看起来都是这样。后面的文字会说明更多。</translation>
        </message>
        <message>
            <source>A retry after an empty answer can run a request twice. Leave empty-response out unless a repeat does no harm.</source>
            <translation>收到空响应后重试，可能让请求执行两次。除非重复执行没有害处，否则不要使用 empty-response。</translation>
        </message>
        <message>
            <source>A retry helps where repeating does no harm, and only there.</source>
            <translation>重试只在重复执行没有害处的地方有用。</translation>
        </message>
        <message>
            <source>A round trip to the server takes 40 ms. The reset arrives 3 ms after the request. What follows?</source>
            <translation>到服务器往返需要 40 ms。重置在请求之后 3 ms 到达。由此可知什么？</translation>
        </message>
        <message>
            <source>A route without a timeout waits for ever in Istio, but 15 s in plain Envoy. The retries cover only requests that never reached the service.</source>
            <translation>没有超时的路由在 Istio 中会永远等待，而在普通 Envoy 中为 15 s。重试只针对从未到达服务的请求。</translation>
        </message>
        <message>
            <source>A router that lets many computers share one public address. It must remember every connection.</source>
            <translation>让许多电脑共用一个公网地址的路由器。它必须记住每一个连接。</translation>
        </message>
        <message>
            <source>A router that must drop a large packet says so with ICMP. A firewall that blocks all ICMP makes a black hole: large packets vanish without a word.</source>
            <translation>必须丢弃大数据包的路由器会用 ICMP 告知。挡住所有 ICMP 的防火墙会造成黑洞：大数据包一声不响地消失。</translation>
        </message>
        <message>
            <source>A rule in Envoy refused the request.</source>
            <translation>Envoy 中的一条规则拒绝了请求。</translation>
        </message>
        <message>
            <source>A rule in HAProxy refused the request (PR).</source>
            <translation>HAProxy 中的一条规则拒绝了请求（PR）。</translation>
        </message>
        <message>
            <source>A rule of HAProxy rejected the request.</source>
            <translation>HAProxy 的一条规则拒绝了请求。</translation>
        </message>
        <message>
            <source>A rule refused requests: {{ev_denied}} times in the log.</source>
            <translation>有规则拒绝了请求：日志中有 {{ev_denied}} 次。</translation>
        </message>
        <message>
            <source>A rule that drops leaves clients waiting for a minute. The last line refuses instead, so that they know at once.</source>
            <translation>丢弃的规则会让客户端等上一分钟。最后一行改为拒绝，让它们立刻知道。</translation>
        </message>
        <message>
            <source>A rule that was meant to protect the service may be smaller than its load. The proxy then answers 503 with the flag UO.</source>
            <translation>本为保护服务而设的规则，可能小于它的负载。于是代理返回 503，标志 UO。</translation>
        </message>
        <message>
            <source>A rule with a reason, told properly: ask for a higher limit or send less.</source>
            <translation>有理由的规则，而且说得清楚：请申请更高的上限，或少发送一些。</translation>
        </message>
        <message>
            <source>A rule with tcp-reset looks to the client exactly like a reset of the server. The numbers at the front show how often it was used.</source>
            <translation>带 tcp-reset 的规则，在客户端看来与服务器的重置完全一样。前面的数字显示它被用到了多少次。</translation>
        </message>
        <message>
            <source>A security group drops everything it does not allow, without an answer.</source>
            <translation>安全组会丢弃它不允许的一切，而且不回应。</translation>
        </message>
        <message>
            <source>A sender's address on a reset proves nothing.</source>
            <translation>重置上的发送方地址什么也证明不了。</translation>
        </message>
        <message>
            <source>A server Keep-Alive hint overrides it, up to keepAliveMaxTimeout.</source>
            <translation>服务器的 Keep-Alive 提示会覆盖它，但不超过 keepAliveMaxTimeout。</translation>
        </message>
        <message>
            <source>A server program crashed.</source>
            <translation>一个服务器程序崩溃。</translation>
        </message>
        <message>
            <source>A server program has used nearly all file handles that it may use.</source>
            <translation>一个服务器程序几乎用完了允许它使用的文件句柄。</translation>
        </message>
        <message>
            <source>A server program is killed while your connection is open and idle. What does your program see?</source>
            <translation>您的连接打开且空闲时，服务器程序被终止。您的程序会看到什么？</translation>
        </message>
        <message>
            <source>A server that has answered early goes on reading for a while, so that the client can see the answer.</source>
            <translation>提前响应的服务器会继续读取一会儿，让客户端能看到响应。</translation>
        </message>
        <message>
            <source>A server that is only overloaded is passed over too.</source>
            <translation>只是过载的服务器也会被跳过。</translation>
        </message>
        <message>
            <source>A server that keeps idle connections shorter than the balancer looks like this.</source>
            <translation>服务器保留空闲连接的时间比均衡器短，看起来就是这样。</translation>
        </message>
        <message>
            <source>A server that listens on one address refuses connections to all others, IPv6 among them.</source>
            <translation>只监听一个地址的服务器，会拒绝到其他所有地址的连接，包括 IPv6。</translation>
        </message>
        <message>
            <source>A server that the Node program called closed the connection without an answer.</source>
            <translation>Node 程序所调用的服务器没有响应就关闭了连接。</translation>
        </message>
        <message>
            <source>A server that the program called had just closed the unused connection.</source>
            <translation>程序所调用的服务器刚刚关闭了那个未使用的连接。</translation>
        </message>
        <message>
            <source>A server that the program called stopped in the middle of its answer.</source>
            <translation>程序所调用的服务器在响应中途停止。</translation>
        </message>
        <message>
            <source>A service of its own with a longer time is better than a longer time for everything. Put it into the rule for this traffic and commit.</source>
            <translation>单独建一个时间更长的服务对象，好过把一切都调长。请把它放进这类流量的规则并 commit。</translation>
        </message>
        <message>
            <source>A service that finds its port taken does not start. The first line names the program that has it.</source>
            <translation>服务发现自己的端口被占用就不会启动。第一行会指出占用它的程序。</translation>
        </message>
        <message>
            <source>A service that listens on one address fails when that address is not there yet after a restart of the computer.</source>
            <translation>只监听一个地址的服务，如果电脑重启后那个地址还不存在，就会失败。</translation>
        </message>
        <message>
            <source>A service that stopped is started again by itself. Put it into a drop-in file with systemctl edit.</source>
            <translation>停止的服务会自动重新启动。请用 systemctl edit 写入 drop-in 文件。</translation>
        </message>
        <message>
            <source>A service was started again after it had failed.</source>
            <translation>一个服务失败后被重新启动。</translation>
        </message>
        <message>
            <source>A service was stopped on purpose.</source>
            <translation>一个服务被有意停止。</translation>
        </message>
        <message>
            <source>A short time to live on the entry itself does not help before it exists. The answer that the name is missing has its own time.</source>
            <translation>在记录存在之前，给记录本身设短的生存时间没有用。“域名不存在”的应答有自己的时间。</translation>
        </message>
        <message>
            <source>A shorter idle timeout also cuts slow answers: a page that takes longer than this gives 504. Raising the keep-alive time of the server is usually the better change.</source>
            <translation>缩短空闲超时也会切断缓慢的响应：耗时超过它的页面会得到 504。通常更好的做法是调高服务器的 keep-alive 时间。</translation>
        </message>
        <message>
            <source>A sign of life in time</source>
            <translation>及时的活动信号</translation>
        </message>
        <message>
            <source>A size limit normally answers with status 413; a reset only follows when the sender goes on long after that answer.</source>
            <translation>大小限制通常返回状态 413；只有发送方在收到响应后仍长时间继续发送，才会出现重置。</translation>
        </message>
        <message>
            <source>A size limit of 2 MB.</source>
            <translation>2 MB 的大小限制。</translation>
        </message>
        <message>
            <source>A size limit of the server looks similar at first sight. But there the same size fails with small packets as well.</source>
            <translation>服务器的大小限制乍看很相似。但那种情况下，用小数据包发送同样的大小也会失败。</translation>
        </message>
        <message>
            <source>A size limit of the server.</source>
            <translation>服务器的大小限制。</translation>
        </message>
        <message>
            <source>A slow client can hold a connection for longer.</source>
            <translation>慢客户端可以占用连接更久。</translation>
        </message>
        <message>
            <source>A slow worker is ended in the middle of its work</source>
            <translation>慢的工作进程在工作中途被终止</translation>
        </message>
        <message>
            <source>A slower transfer breaks at another size, but after the same time.</source>
            <translation>较慢的传输在另一个大小处中断，但经过的时间相同。</translation>
        </message>
        <message>
            <source>A slower transfer breaks at the same size.</source>
            <translation>较慢的传输在同样的大小处中断。</translation>
        </message>
        <message>
            <source>A small fleet of connections is opened, some now, some later. If all end at the same moment although they are of different age, no timer did it.</source>
            <translation>打开一小批连接，有的现在开，有的稍后开。如果它们年龄不同却在同一时刻断开，就不是计时器干的。</translation>
        </message>
        <message>
            <source>A small message sent at regular times so that nobody takes the connection for dead.</source>
            <translation>定时发送的小消息，以免有人以为连接已经死了。</translation>
        </message>
        <message>
            <source>A small name server that remembers less of a no</source>
            <translation>少记“不存在”的小型 DNS 服务器</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Half the measured limit leaves room for a lost probe.</source>
            <translation>静默期间的小探测，可防止防火墙和地址转换设备忘掉连接。取测得上限的一半，可容许丢失一次探测。</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps firewalls and address translators from forgetting the connection. Linux waits 2 hours by default; half the measured limit leaves room for a lost probe.</source>
            <translation>静默期间的小探测，可防止防火墙和地址转换设备忘掉连接。Linux 默认等待 2 小时；取测得上限的一半，可容许丢失一次探测。</translation>
        </message>
        <message>
            <source>A small probe in the silence keeps the boxes on the way from forgetting the connection.</source>
            <translation>静默期间的小探测，可防止途中的设备忘掉连接。</translation>
        </message>
        <message>
            <source>A smaller packet size for one destination</source>
            <translation>针对某个目的地的较小数据包</translation>
        </message>
        <message>
            <source>A smaller packet size on Windows</source>
            <translation>Windows 上的较小数据包</translation>
        </message>
        <message>
            <source>A statement above max_allowed_packet ends the connection; the client says server has gone away. The client has its own limit.</source>
            <translation>超过 max_allowed_packet 的语句会使连接断开；客户端报告 server has gone away。客户端有自己的上限。</translation>
        </message>
        <message>
            <source>A status such as 413 means a limit of the server. No status at all means that something cut the connection. It sends twice the size that failed.</source>
            <translation>413 之类的状态说明是服务器的限制。完全没有状态说明有东西切断了连接。它会发送失败大小的两倍。</translation>
        </message>
        <message>
            <source>A stock of open connections that a program keeps for the next requests.</source>
            <translation>程序为后续请求储备的一批打开的连接。</translation>
        </message>
        <message>
            <source>A sync worker serves one client at a time. Threads let one worker serve several, which suits requests that wait for a database.</source>
            <translation>sync worker 一次只服务一个客户端。线程让一个工作进程能服务多个，适合等待数据库的请求。</translation>
        </message>
        <message>
            <source>A sync worker that is silent for timeout, 30 s by default, is killed, and its clients lose the connection. The log says WORKER TIMEOUT. Workers with threads report in while they work.</source>
            <translation>静默达 timeout（默认 30 s）的 sync worker 会被终止，它的客户端失去连接。日志写着 WORKER TIMEOUT。带线程的 worker 在工作时会报告状态。</translation>
        </message>
        <message>
            <source>A test, not a setting to keep: it costs a lot of computing time.</source>
            <translation>这是测试，不要一直保留：它要花费大量计算时间。</translation>
        </message>
        <message>
            <source>A tiny packet sent in the silence to show that the connection is still in use.</source>
            <translation>静默期间发送的极小数据包，表示连接仍在使用。</translation>
        </message>
        <message>
            <source>A transfer ran into a time limit: {{ev_body_timeout}} times in the log.</source>
            <translation>传输碰到了时间上限：日志中有 {{ev_body_timeout}} 次。</translation>
        </message>
        <message>
            <source>A transfer was slower than the least speed that Windows allows, and it was cut off.</source>
            <translation>传输慢于 Windows 允许的最低速度，被切断。</translation>
        </message>
        <message>
            <source>A tunnel adds its own headers: WireGuard 60 or 80 bytes, VXLAN 50, GRE 24. Its interface must be that much smaller than the line below.</source>
            <translation>隧道会加上自己的头部：WireGuard 60 或 80 字节，VXLAN 50，GRE 24。它的接口必须比下层线路小这么多。</translation>
        </message>
        <message>
            <source>A tunnel carries smaller packets than both ends think. The router then tells them a size that fits.</source>
            <translation>隧道能承载的数据包比两端以为的要小。于是路由器会告诉它们合适的大小。</translation>
        </message>
        <message>
            <source>A tunnel that says so</source>
            <translation>会说明的隧道</translation>
        </message>
        <message>
            <source>A virus scanner, a VPN or a lost network on this computer can do that. It is not a word from the far end.</source>
            <translation>这台电脑上的杀毒软件、VPN 或断网都可能造成这种情况。这不是另一端说的话。</translation>
        </message>
        <message>
            <source>A wish, and no rule. The connection itself is fine.</source>
            <translation>这是期望，不是规则。连接本身没有问题。</translation>
        </message>
        <message>
            <source>A worker of PHP was ended by a signal.</source>
            <translation>PHP 的一个工作进程被信号终止。</translation>
        </message>
        <message>
            <source>A worker of gunicorn could not start.</source>
            <translation>gunicorn 的一个工作进程无法启动。</translation>
        </message>
        <message>
            <source>A worker of gunicorn was ended by a signal.</source>
            <translation>gunicorn 的一个工作进程被信号终止。</translation>
        </message>
        <message>
            <source>A worker of gunicorn was killed, perhaps because memory ran out.</source>
            <translation>gunicorn 的一个工作进程被终止，也许是因为内存用尽。</translation>
        </message>
        <message>
            <source>A worker of the Python server died.</source>
            <translation>Python 服务器的一个工作进程死了。</translation>
        </message>
        <message>
            <source>A worker of uWSGI died.</source>
            <translation>uWSGI 的一个工作进程死了。</translation>
        </message>
        <message>
            <source>A worker process of Apache was ended by a signal. Its connections died with it.</source>
            <translation>Apache 的一个工作进程被信号终止。它的连接也随之断开。</translation>
        </message>
        <message>
            <source>A worker process of IIS ended unexpectedly.</source>
            <translation>IIS 的一个工作进程意外结束。</translation>
        </message>
        <message>
            <source>A worker process of nginx died.</source>
            <translation>nginx 的一个工作进程死了。</translation>
        </message>
        <message>
            <source>A worker process of nginx ended because of an error.</source>
            <translation>nginx 的一个工作进程因错误结束。</translation>
        </message>
        <message>
            <source>A worker process of nginx was ended by a signal. Its connections died with it.</source>
            <translation>nginx 的一个工作进程被信号终止。它的连接也随之断开。</translation>
        </message>
        <message>
            <source>A worker that really hangs blocks for longer.</source>
            <translation>真正卡住的工作进程会堵得更久。</translation>
        </message>
        <message>
            <source>A worker that really hangs blocks for longer. Requests must be safe to run in threads.</source>
            <translation>真正卡住的工作进程会堵得更久。请求必须能在线程中安全运行。</translation>
        </message>
        <message>
            <source>A worker was ended because it took too long: {{ev_worker_timeout}} times in the log.</source>
            <translation>工作进程因耗时太久被终止：日志中有 {{ev_worker_timeout}} 次。</translation>
        </message>
        <message>
            <source>A wrong configuration is noticed only at the reload. nginx -t before it helps.</source>
            <translation>错误的配置要到重新加载时才会发现。事先运行 nginx -t 有帮助。</translation>
        </message>
        <message>
            <source>A wrong selector sends traffic to other pods.</source>
            <translation>错误的 selector 会把流量送到别的 pod。</translation>
        </message>
        <message>
            <source>ACK</source>
            <translation>ACK</translation>
        </message>
        <message>
            <source>AKS turns TCP reset on for the rules it makes.</source>
            <translation>AKS 会为它创建的规则开启 TCP 重置。</translation>
        </message>
        <message>
            <source>API Gateway takes 10 MB, Lambda 6 MB and a balancer with Lambda 1 MB; none of the three can be raised. A signed address lets the client send the file to storage directly. This command makes one for reading; the SDK makes one for sending.</source>
            <translation>API Gateway 接受 10 MB，Lambda 6 MB，带 Lambda 的均衡器 1 MB；三者都无法调高。签名地址能让客户端把文件直接发送到存储。这条命令生成用于读取的地址；用于发送的地址由 SDK 生成。</translation>
        </message>
        <message>
            <source>AWS load balancer</source>
            <translation>AWS 负载均衡器</translation>
        </message>
        <message>
            <source>Above 10 logins that are not finished sshd drops new ones at random; the client reads kex_exchange_identification: Connection reset by peer.</source>
            <translation>未完成的登录超过 10 个时，sshd 会随机丢弃新的登录；客户端看到 kex_exchange_identification: Connection reset by peer。</translation>
        </message>
        <message>
            <source>Above 1024 connections or waiting requests Envoy answers 503 with the flag UO.</source>
            <translation>超过 1024 个连接或等待的请求时，Envoy 返回 503，标志 UO。</translation>
        </message>
        <message>
            <source>Above 70 % of the requested computing time another pod is started. It needs a request for cpu in the pods.</source>
            <translation>超过所申请计算时间的 70 % 时，会再启动一个 pod。pod 中需要有 cpu 的 request。</translation>
        </message>
        <message>
            <source>Above limit-concurrency uvicorn answers 503 at once, which tells clients more than an endless wait.</source>
            <translation>超过 limit-concurrency 时，uvicorn 立刻返回 503，这比无尽的等待更能让客户端明白。</translation>
        </message>
        <message>
            <source>Above maxConnections new ones wait in the line of the operating system, which acceptCount sets. When that is full too they are dropped or refused.</source>
            <translation>超过 maxConnections 时，新连接在操作系统的队列中等待，其长度由 acceptCount 设定。这个队列也满了，就会被丢弃或拒绝。</translation>
        </message>
        <message>
            <source>Accept answers that took another way</source>
            <translation>接受走另一条路的响应</translation>
        </message>
        <message>
            <source>Accept queue</source>
            <translation>接受队列</translation>
        </message>
        <message>
            <source>Access log shows 408 with 0 bytes; the wire shows only FIN, no response at all. Default run: 60.05 s.</source>
            <translation>访问日志显示 408、0 字节；线上只看到 FIN，完全没有响应。默认运行：60.05 s。</translation>
        </message>
        <message>
            <source>Address translation (NAT)</source>
            <translation>地址转换（NAT）</translation>
        </message>
        <message>
            <source>After 10 min without a packet the entry is removed; later inbound packets are discarded.</source>
            <translation>10 min 没有数据包，条目就被删除；之后入站的数据包被丢弃。</translation>
        </message>
        <message>
            <source>After a write error, read: the reason is often there.</source>
            <translation>写入出错之后，请读取：原因往往就在那里。</translation>
        </message>
        <message>
            <source>After an answer Go reads at most 256 KiB of what is left of a body and then closes. A client that still sends gets a reset. Read the body before you answer.</source>
            <translation>响应之后，Go 最多读取正文剩余部分的 256 KiB，然后关闭。仍在发送的客户端会得到重置。请先读完正文再响应。</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then closes it. It never says how long it will wait. A program that uses the connection again just then loses the race.</source>
            <translation>响应之后，服务器把连接保留 {{keepalive_timeout_s}} 秒，然后关闭。它从不说明会等多久。恰在此刻再次使用该连接的程序会输掉这场竞争。</translation>
        </message>
        <message>
            <source>After an answer the server keeps the connection for {{keepalive_timeout_s}} seconds and then resets it. It never says how long it will wait, so a program that uses the connection again at that moment fails.</source>
            <translation>响应之后，服务器把连接保留 {{keepalive_timeout_s}} 秒，然后重置。它从不说明会等多久，因此在那一刻再次使用该连接的程序会失败。</translation>
        </message>
        <message>
            <source>After an early 413 nginx swallows the upload this long, then closes and the next client segment is reset. Holds even with lingering_close off, because a rejected body is discarded by the same timer.</source>
            <translation>提前返回 413 后，nginx 会在这段时间内吞掉上传内容，然后关闭，客户端的下一个分段就被重置。即使 lingering_close off 也是如此，因为被拒绝的正文由同一个计时器丢弃。</translation>
        </message>
        <message>
            <source>After an early answer Go discards 256 KiB, half-closes, waits half a second, then closes: a 16 MB upload ended in EPIPE after about 2.9 MB was accepted by socket buffers.</source>
            <translation>提前响应后，Go 会丢弃 256 KiB，半关闭，等待半秒，然后关闭：一次 16 MB 的上传在套接字缓冲区接受约 2.9 MB 后以 EPIPE 结束。</translation>
        </message>
        <message>
            <source>After an update or a new route the firewall meets connections whose beginning it did not see. DROP, the default, cuts them; REJECT resets them; CONTINUE goes on.</source>
            <translation>更新或更换路由之后，防火墙会碰到没看见开头的连接。默认的 DROP 会切断它们；REJECT 会重置它们；CONTINUE 会继续。</translation>
        </message>
        <message>
            <source>After ten crashes in five minutes systemd gives up, so that the trouble gets noticed.</source>
            <translation>五分钟内崩溃十次后 systemd 就会放弃，好让人注意到问题。</translation>
        </message>
        <message>
            <source>After the break a fresh process answered.</source>
            <translation>断开之后由一个新的进程响应。</translation>
        </message>
        <message>
            <source>Agree on encryption</source>
            <translation>协商加密</translation>
        </message>
        <message>
            <source>Agreeing on encryption</source>
            <translation>正在协商加密</translation>
        </message>
        <message>
            <source>All at one moment</source>
            <translation>全在同一时刻</translation>
        </message>
        <message>
            <source>All attempts had the same result.</source>
            <translation>所有尝试的结果相同。</translation>
        </message>
        <message>
            <source>All connections broke at the same moment.</source>
            <translation>所有连接在同一时刻断开。</translation>
        </message>
        <message>
            <source>All connections die at the same moment</source>
            <translation>所有连接在同一时刻断开</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, as they do when the server program restarts.</source>
            <translation>所有连接在同一时刻断开，服务器程序重启时就是这样。</translation>
        </message>
        <message>
            <source>All connections ended at the same moment, whatever their age.</source>
            <translation>所有连接不论年龄，都在同一时刻断开。</translation>
        </message>
        <message>
            <source>All pods of this workload. They are replaced one after the other.</source>
            <translation>这个 workload 的所有 pod。它们会被逐个替换。</translation>
        </message>
        <message>
            <source>All programs of the machine get more.</source>
            <translation>机器上的所有程序都会得到更多。</translation>
        </message>
        <message>
            <source>All requests that this application server handles.</source>
            <translation>这台应用服务器处理的所有请求。</translation>
        </message>
        <message>
            <source>All workers of Apache are busy. New requests wait.</source>
            <translation>Apache 的所有工作进程都在忙。新请求要等待。</translation>
        </message>
        <message>
            <source>All workers of the server are in use</source>
            <translation>服务器的所有工作进程都被占用</translation>
        </message>
        <message>
            <source>All workers or connections of the server were in use: {{ev_workers_exhausted}} times in the log.</source>
            <translation>服务器的所有工作进程或连接都被占用：日志中有 {{ev_workers_exhausted}} 次。</translation>
        </message>
        <message>
            <source>Allow larger and slower uploads</source>
            <translation>允许更大更慢的上传</translation>
        </message>
        <message>
            <source>Allow larger bodies</source>
            <translation>允许更大的正文</translation>
        </message>
        <message>
            <source>Allow larger bodies and read them to the end</source>
            <translation>允许更大的正文并读取到底</translation>
        </message>
        <message>
            <source>Allow larger bodies and slow uploads</source>
            <translation>允许更大的正文和缓慢的上传</translation>
        </message>
        <message>
            <source>Allow larger bodies by annotation</source>
            <translation>用注解允许更大的正文</translation>
        </message>
        <message>
            <source>Allow larger bodies in both places</source>
            <translation>在两处都允许更大的正文</translation>
        </message>
        <message>
            <source>Allow larger bodies on the upload path</source>
            <translation>在上传路径上允许更大的正文</translation>
        </message>
        <message>
            <source>Allow larger bodies through the buffers</source>
            <translation>允许更大的正文通过缓冲区</translation>
        </message>
        <message>
            <source>Allow larger headers and cookies</source>
            <translation>允许更大的头部和 cookie</translation>
        </message>
        <message>
            <source>Allow larger uploads</source>
            <translation>允许更大的上传</translation>
        </message>
        <message>
            <source>Allow larger uploads and read them to the end</source>
            <translation>允许更大的上传并读取到底</translation>
        </message>
        <message>
            <source>Allow one service more open files</source>
            <translation>允许某个服务打开更多文件</translation>
        </message>
        <message>
            <source>Allow one service more threads</source>
            <translation>允许某个服务使用更多线程</translation>
        </message>
        <message>
            <source>Alone everything works, from a certain number on it does not: that is the whole proof. The number comes out the same every time.</source>
            <translation>单独一个时一切正常，从某个数量起就不行：这就是全部的证明。每次得出的数字都相同。</translation>
        </message>
        <message>
            <source>Alone it works</source>
            <translation>单独时正常</translation>
        </message>
        <message>
            <source>Already one minute below the broker: but far above 240 s and 350 s middleboxes.</source>
            <translation>已比消息代理少一分钟：但远高于 240 s 和 350 s 的中间设备。</translation>
        </message>
        <message>
            <source>Also governs pooled upstream connections: set below the server's keep-alive.</source>
            <translation>也控制上游连接池中的连接：请设得低于服务器的 keep-alive。</translation>
        </message>
        <message>
            <source>Also through PUMA_PERSISTENT_TIMEOUT.</source>
            <translation>也可通过 PUMA_PERSISTENT_TIMEOUT 设置。</translation>
        </message>
        <message>
            <source>Always a reset.</source>
            <translation>总是重置。</translation>
        </message>
        <message>
            <source>Always: the first try did nothing.</source>
            <translation>总可以：第一次尝试什么都没做。</translation>
        </message>
        <message>
            <source>An Application Load Balancer keeps its connections to your servers for its idle timeout, 60 s by default. If a server closes earlier, the next request can meet a closed connection and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Application Load Balancer 按其空闲超时保留到您服务器的连接，默认 60 s。如果服务器更早关闭，下一个请求就可能撞上已关闭的连接，用户会看到 502。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>An address was longer than allowed (status 414).</source>
            <translation>地址超过允许的长度（状态 414）。</translation>
        </message>
        <message>
            <source>An administrator ended the connections in HAProxy.</source>
            <translation>管理员在 HAProxy 中断开了连接。</translation>
        </message>
        <message>
            <source>An ended stream is not a TCP reset.</source>
            <translation>流的结束不是 TCP 重置。</translation>
        </message>
        <message>
            <source>An error ended a worker of gunicorn.</source>
            <translation>一个错误使 gunicorn 的一个工作进程结束。</translation>
        </message>
        <message>
            <source>An error that nobody catches ends Node.js and all its connections. The last line of the log then names the reason.</source>
            <translation>没有人捕获的错误会使 Node.js 及其所有连接结束。日志的最后一行会指出原因。</translation>
        </message>
        <message>
            <source>An error that nobody handled ended the Node program.</source>
            <translation>一个没有人处理的异常使 Node 程序结束。</translation>
        </message>
        <message>
            <source>An expired certificate is the most common reason. The dry run shows a problem before it counts.</source>
            <translation>证书过期是最常见的原因。试运行可以在出事之前发现问题。</translation>
        </message>
        <message>
            <source>An old pod goes only after a new one has answered its readiness check for ten seconds.</source>
            <translation>新 pod 通过就绪检查十秒之后，旧 pod 才会离开。</translation>
        </message>
        <message>
            <source>An open SSH session was cut off.</source>
            <translation>一个打开的 SSH 会话被切断。</translation>
        </message>
        <message>
            <source>An open connection stopped answering.</source>
            <translation>一个打开的连接不再有响应。</translation>
        </message>
        <message>
            <source>An unplugged cable sends nothing. The program would wait for a long time and report that time ran out.</source>
            <translation>拔掉的网线什么都不发送。程序会等很久，然后报告超时。</translation>
        </message>
        <message>
            <source>And here is the message for whoever may change it. It names the size, the test and the way back.</source>
            <translation>这是给有权更改者的消息。它写明了大小、测试和撤销方法。</translation>
        </message>
        <message>
            <source>Another service fails in the same way.</source>
            <translation>另一个服务以同样的方式失败。</translation>
        </message>
        <message>
            <source>Another service works from here.</source>
            <translation>从这里连另一个服务正常。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Answer at once, work in the background</source>
            <translation>立即响应，后台处理</translation>
        </message>
        <message>
            <source>Answer in smaller packets</source>
            <translation>用更小的数据包响应</translation>
        </message>
        <message>
            <source>Answer, 1,500 bytes</source>
            <translation>响应，1,500 字节</translation>
        </message>
        <message>
            <source>Answer, as always</source>
            <translation>照常响应</translation>
        </message>
        <message>
            <source>Answer; the connection stays open</source>
            <translation>响应；连接保持打开</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; one address.</source>
            <translation>{{ceil(dns_time_s * 1000)}} ms 内得到应答；一个地址。</translation>
        </message>
        <message>
            <source>Answered in {{ceil(dns_time_s * 1000)}} ms; {{dns_address_count}} addresses.</source>
            <translation>{{ceil(dns_time_s * 1000)}} ms 内得到应答；{{dns_address_count}} 个地址。</translation>
        </message>
        <message>
            <source>Answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>{{ceil(http_time_s * 1000)}} ms 内响应，状态 {{http_status}}。</translation>
        </message>
        <message>
            <source>Answers are fetched with large and with small packets. If only the small ones come through, the size is found closer and closer from both sides.</source>
            <translation>分别用大数据包和小数据包获取响应。如果只有小的能到达，就从两边逐步逼近那个大小。</translation>
        </message>
        <message>
            <source>Answers arrive complete.</source>
            <translation>响应能完整到达。</translation>
        </message>
        <message>
            <source>Answers with status 502 are in the log: {{ev_bad_gateway}} times.</source>
            <translation>日志中有状态 502 的响应：{{ev_bad_gateway}} 次。</translation>
        </message>
        <message>
            <source>Answers with status 503 are in the log: {{ev_unavailable}} times.</source>
            <translation>日志中有状态 503 的响应：{{ev_unavailable}} 次。</translation>
        </message>
        <message>
            <source>Apache HttpClient (Java)</source>
            <translation>Apache HttpClient (Java)</translation>
        </message>
        <message>
            <source>Apache answers 413 above LimitRequestBody. Slow uploads end with 408 when they fall below the minimum rate.</source>
            <translation>超过 LimitRequestBody 时 Apache 返回 413。缓慢的上传低于最低速率时以 408 结束。</translation>
        </message>
        <message>
            <source>Apache closes idle connections after 5 s by default. The often quoted 15 s is still below the 60 s of common load balancers. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Apache 默认 5 s 后关闭空闲连接。常被引用的 15 s 仍低于常见负载均衡器的 60 s。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Apache could not connect to the server behind it.</source>
            <translation>Apache 无法连接后面的服务器。</translation>
        </message>
        <message>
            <source>Apache could not open more files or connections: its limit was reached.</source>
            <translation>Apache 无法打开更多文件或连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>Apache could not reach the application behind it. Users saw 503.</source>
            <translation>Apache 连不上后面的应用。用户看到 503。</translation>
        </message>
        <message>
            <source>Apache gives up when the application behind it is silent for longer than this. It then answers 502. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>后面的应用静默超过这个时间，Apache 就放弃，并返回 502。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>Apache gives up when the service behind it is silent for this long.</source>
            <translation>后面的服务静默这么久，Apache 就会放弃。</translation>
        </message>
        <message>
            <source>Apache got no usable answer from the application behind it.</source>
            <translation>Apache 没有从后面的应用得到可用的响应。</translation>
        </message>
        <message>
            <source>Apache had no free worker left; new requests had to wait.</source>
            <translation>Apache 没有空闲的工作进程；新请求只能等待。</translation>
        </message>
        <message>
            <source>Apache had no free worker left; old ones were still finishing.</source>
            <translation>Apache 没有空闲的工作进程；旧的还在收尾。</translation>
        </message>
        <message>
            <source>Apache httpd</source>
            <translation>Apache httpd</translation>
        </message>
        <message>
            <source>Apache passes over a server that failed for retry seconds. The second one is a spare that is used only when the first is out.</source>
            <translation>Apache 会在 retry 秒内跳过失败的服务器。第二台是备用，只在第一台停用时使用。</translation>
        </message>
        <message>
            <source>Apache stopped using the server behind it for a while because it failed.</source>
            <translation>Apache 因后面的服务器出错，暂时停用了它。</translation>
        </message>
        <message>
            <source>Apache was restarted on purpose.</source>
            <translation>Apache 被有意重启。</translation>
        </message>
        <message>
            <source>Apache was stopped on purpose.</source>
            <translation>Apache 被有意停止。</translation>
        </message>
        <message>
            <source>Apple uses the same words for a reset and for an orderly close.</source>
            <translation>Apple 对重置和正常关闭使用同样的说法。</translation>
        </message>
        <message>
            <source>Application objects can override it. Late packets of an unknown session are dropped (non-SYN TCP).</source>
            <translation>应用对象可以覆盖它。未知会话的迟到数据包会被丢弃（非 SYN 的 TCP）。</translation>
        </message>
        <message>
            <source>Applies to new connections through this router only, until the next restart.</source>
            <translation>只对经过这台路由器的新连接生效，到下次重启为止。</translation>
        </message>
        <message>
            <source>Applies to new connections through this router only. Save it in /etc/nftables.conf to keep it.</source>
            <translation>只对经过这台路由器的新连接生效。请保存到 /etc/nftables.conf 以便长期保留。</translation>
        </message>
        <message>
            <source>Applies to new sessions. It does nothing for connections through a local socket file.</source>
            <translation>对新会话生效。对通过本地套接字文件的连接不起作用。</translation>
        </message>
        <message>
            <source>Applies to the first byte and to the gap between two packets.</source>
            <translation>适用于第一个字节，以及两个数据包之间的间隔。</translation>
        </message>
        <message>
            <source>Apply the earlier version of the object again, or use kubectl rollout undo.</source>
            <translation>重新应用对象的较早版本，或使用 kubectl rollout undo。</translation>
        </message>
        <message>
            <source>Are many computers affected?</source>
            <translation>是否有许多电脑受影响？</translation>
        </message>
        <message>
            <source>Are requests reset that should work?</source>
            <translation>是否有本该成功的请求被重置？</translation>
        </message>
        <message>
            <source>As a TCP proxy nginx ends a connection when neither side sends anything for proxy_timeout, 10 minutes by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>作为 TCP 代理，如果两侧在 proxy_timeout（默认 10 分钟）内都没有发送内容，nginx 就断开连接。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>As a proxy Apache is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>作为代理，Apache 是复用连接的一方，因此必须先放弃。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>As soon as one policy selects a pod, everything that no policy allows is dropped without an answer.</source>
            <translation>一旦有策略选中某个 pod，凡是没有策略允许的内容都会被丢弃，没有回应。</translation>
        </message>
        <message>
            <source>Ask another server when one dies</source>
            <translation>一台死掉时询问另一台服务器</translation>
        </message>
        <message>
            <source>Ask before sending a large body</source>
            <translation>发送大正文之前先询问</translation>
        </message>
        <message>
            <source>Ask for an exception for this service, or for a corrected rule. Do not ask them to switch the device off: it is there for a reason.</source>
            <translation>请为这个服务申请例外，或要求修正规则。不要让他们关掉设备：它在那里是有理由的。</translation>
        </message>
        <message>
            <source>Ask for what the pod really needs</source>
            <translation>申请 pod 真正需要的量</translation>
        </message>
        <message>
            <source>Ask other name servers</source>
            <translation>询问其他 DNS 服务器</translation>
        </message>
        <message>
            <source>Ask several name servers</source>
            <translation>询问多个 DNS 服务器</translation>
        </message>
        <message>
            <source>At 55 % it is nearly a coin toss. A wrong accusation costs a day and some trust.</source>
            <translation>55 % 几乎等于抛硬币。冤枉别人会浪费一天，还有一些信任。</translation>
        </message>
        <message>
            <source>At half past eight everybody logs in. The first twenty get in; then it stalls, some are thrown out, and at nine it is fine again. At night, when the administrator looks, everything works.</source>
            <translation>八点半大家都登录。前二十个进得去；然后就停滞，有些人被踢出，到九点又好了。晚上管理员查看时，一切正常。</translation>
        </message>
        <message>
            <source>At peaks requests wait for up to 10 s and then fail with a clear message.</source>
            <translation>高峰时请求最多等 10 s，然后带着清楚的消息失败。</translation>
        </message>
        <message>
            <source>At the limit, 100 by default, the database refuses with the words too many clients already. It needs a restart.</source>
            <translation>达到上限（默认 100）时，数据库以 too many clients already 拒绝。需要重启。</translation>
        </message>
        <message>
            <source>At the limit, 151 by default, the database refuses with error 1040, too many connections.</source>
            <translation>达到上限（默认 151）时，数据库以错误 1040（too many connections）拒绝。</translation>
        </message>
        <message>
            <source>At the limit, 400 by default, new clients wait in line. The error log says that the server reached MaxRequestWorkers.</source>
            <translation>达到上限（默认 400）时，新客户端排队等待。错误日志写着 server reached MaxRequestWorkers。</translation>
        </message>
        <message>
            <source>Attackers that send slowly can hold a worker for longer.</source>
            <translation>慢速发送的攻击者可以占用工作进程更久。</translation>
        </message>
        <message>
            <source>BBR does not take each lost packet for a full line. It helps the side that sends most of the data.</source>
            <translation>BBR 不会把每个丢失的数据包都当作线路已满。它对发送大部分数据的一侧有帮助。</translation>
        </message>
        <message>
            <source>Back end that closes first produces 502 backend_connection_closed_before_data_sent_to_client.</source>
            <translation>后端先关闭会产生 502 backend_connection_closed_before_data_sent_to_client。</translation>
        </message>
        <message>
            <source>Before anything is sent you see how much it will be and how long it may take. Never press a button on somebody's service without knowing that.</source>
            <translation>发送任何内容之前，您都能看到会发送多少、可能要多久。不清楚这些，绝不要对别人的服务按下按钮。</translation>
        </message>
        <message>
            <source>Behind a load balancer, raise the waiting time of the servers behind it as well, in the same change. Otherwise one error goes and another one comes.</source>
            <translation>如果在负载均衡器后面，请在同一次更改中把它后面服务器的等待时间也调高。否则一个错误走了，另一个又来。</translation>
        </message>
        <message>
            <source>Better speed on a path that loses packets</source>
            <translation>丢包路径上更好的速度</translation>
        </message>
        <message>
            <source>Between the desk and the server stands a box: a load balancer, a firewall or a router that shares one address among many. It must remember every connection that passes. Memory is limited, so it forgets those on which nothing was sent for a while. The time it waits is its idle timeout. Usual values are 60 seconds, 4 minutes, 350 seconds or an hour.</source>
            <translation>服务台和服务器之间有一台设备：负载均衡器、防火墙，或让许多电脑共用一个地址的路由器。它必须记住经过的每个连接。内存有限，所以它会忘掉一段时间没有发送内容的连接。它等待的时间就是空闲超时。常见的值有 60 秒、4 分钟、350 秒或一小时。</translation>
        </message>
        <message>
            <source>Between them works a device that looks into the traffic: a firewall, an intrusion prevention system, a filter of the provider. When something looks bad to it, it sends a reset to both sides, each in the name of the other. Nobody learns that it was there.</source>
            <translation>它们之间有一台查看流量的设备：防火墙、入侵防御系统，或运营商的过滤器。觉得有什么不妥时，它就以对方的名义向两端各发一个重置。谁也不知道它在那里。</translation>
        </message>
        <message>
            <source>Beware of numbers in documentation. Node.js announces 5 seconds and closes after 6; Apache's 5 seconds and even 15 are less than the 60 seconds of a common load balancer in front of it.</source>
            <translation>小心文档里的数字。Node.js 声明 5 秒，6 秒后关闭；Apache 的 5 秒乃至 15 秒，都短于前面常见负载均衡器的 60 秒。</translation>
        </message>
        <message>
            <source>Blocking all ICMP is no protection. Without it the sending computer never learns that its packets are too large.</source>
            <translation>挡住所有 ICMP 并不是保护。没有它，发送的电脑永远不会知道自己的数据包太大。</translation>
        </message>
        <message>
            <source>Bodies failed from about {{payload_limit_bytes / 1048576}} MiB on.</source>
            <translation>正文从大约 {{payload_limit_bytes / 1048576}} MiB 起失败。</translation>
        </message>
        <message>
            <source>Bodies that are refused are still read.</source>
            <translation>被拒绝的正文仍会被读取。</translation>
        </message>
        <message>
            <source>Body is taken as complete at what arrived: a silent truncation.</source>
            <translation>正文被当作到此为止已完整：无声的截断。</translation>
        </message>
        <message>
            <source>Both clocks would run out together, and the box would sometimes win. Equal is not enough.</source>
            <translation>两个时钟会同时走完，有时设备会抢先。相等是不够的。</translation>
        </message>
        <message>
            <source>Both ends send a beat at half this time, and two that are missing end the connection. It must be below the time that a box on the way waits.</source>
            <translation>两端以此时间的一半发送心跳，缺失两次就断开连接。它必须低于途中设备等待的时间。</translation>
        </message>
        <message>
            <source>Both may show as a reset, a close or a wait. The number of visitors is what separates them.</source>
            <translation>两者都可能表现为重置、关闭或等待。区分它们的是访问者的数量。</translation>
        </message>
        <message>
            <source>Both sides do not agree on encryption. The certificate, the name or the kind of encryption does not fit.</source>
            <translation>双方没能就加密达成一致。证书、名称或加密方式不合适。</translation>
        </message>
        <message>
            <source>Both sides say that they have nothing more to send. Everything that was sent has arrived.</source>
            <translation>双方都说没有更多要发送了。发送的内容全部到达。</translation>
        </message>
        <message>
            <source>Both wait, almost as long as the server allows</source>
            <translation>双方都在等，几乎等到服务器允许的极限</translation>
        </message>
        <message>
            <source>Box on the way</source>
            <translation>途中的设备</translation>
        </message>
        <message>
            <source>Broken pipe (EPIPE)</source>
            <translation>Broken pipe (EPIPE)</translation>
        </message>
        <message>
            <source>Buffering takes the answer from the application quickly and keeps the rest in a file, so a slow client does not block it.</source>
            <translation>缓冲会很快从应用取走响应，其余部分存入文件，这样慢客户端就不会堵住应用。</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>繁忙</translation>
        </message>
        <message>
            <source>But some firewalls throw away exactly this message, because somebody once switched off “all ICMP”. Then the large packets vanish and nobody learns why. It is called a black hole.</source>
            <translation>但有些防火墙恰恰丢掉这种消息，因为有人曾经关掉了“所有 ICMP”。于是大数据包消失，谁也不知道为什么。这叫黑洞。</translation>
        </message>
        <message>
            <source>By default a program waits 5 s for each server that does not answer, which often looks like a broken connection.</source>
            <translation>默认情况下，程序对每台没有应答的服务器等待 5 s，这往往看起来像连接断开。</translation>
        </message>
        <message>
            <source>By default nginx does not send the name when it connects to a server behind it over TLS. Servers with several certificates then end the handshake, often with a reset, and nginx answers 502.</source>
            <translation>默认情况下，nginx 用 TLS 连接后面的服务器时不发送名称。有多个证书的服务器就会终止握手，往往用重置，于是 nginx 返回 502。</translation>
        </message>
        <message>
            <source>By default the balancer forgets a connection after 4 minutes of silence and tells nobody. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>均衡器默认在静默 4 分钟后遗忘连接，而且不通知任何人。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>By default the body must begin within 20 s and arrive with 500 bytes per second, or Apache ends the request with 408.</source>
            <translation>默认情况下，正文必须在 20 s 内开始，并以每秒 500 字节到达，否则 Apache 用 408 结束请求。</translation>
        </message>
        <message>
            <source>By the error message.</source>
            <translation>看错误信息。</translation>
        </message>
        <message>
            <source>Caddy keeps idle connections to the application for two minutes by default. Here it is the side that uses them again, so it must give up first.</source>
            <translation>Caddy 默认把到应用的空闲连接保留两分钟。这里它是再次使用连接的一方，因此必须先放弃。</translation>
        </message>
        <message>
            <source>Can the program simply try again?</source>
            <translation>程序能不能干脆再试一次？</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Cancelled. Until then:</source>
            <translation>已取消。在此之前：</translation>
        </message>
        <message>
            <source>Capture</source>
            <translation>抓包</translation>
        </message>
        <message>
            <source>Catching the error and going on keeps a broken program alive. Log it, end, and let the supervisor start a new one.</source>
            <translation>捕获错误后继续，会让损坏的程序活下去。请记录、结束，让监管程序启动一个新的。</translation>
        </message>
        <message>
            <source>Certainly a reset. It says so.</source>
            <translation>肯定是重置。它就是这么说的。</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Chance.</source>
            <translation>偶然。</translation>
        </message>
        <message>
            <source>Channel error PRECONDITION_FAILED.</source>
            <translation>通道错误 PRECONDITION_FAILED。</translation>
        </message>
        <message>
            <source>Check from the place where the user sits: another way to the server may lead through another device.</source>
            <translation>请从用户所在的地方检查：通往服务器的另一条路可能经过另一台设备。</translation>
        </message>
        <message>
            <source>Check that the timeout setting is 0, or Redis itself closes quiet clients.</source>
            <translation>请检查 timeout 设置是否为 0，否则 Redis 自己会关闭静默的客户端。</translation>
        </message>
        <message>
            <source>Check the servers and ask another one</source>
            <translation>检查服务器并询问另一台</translation>
        </message>
        <message>
            <source>Check the servers and limit the waiting line</source>
            <translation>检查服务器并限制等待队列</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>检查这台电脑</translation>
        </message>
        <message>
            <source>Checked every connectionsCheckingInterval (30 s), so expiry is late by up to that. Before 18 must exceed keepAliveTimeout or it cuts idle connections.</source>
            <translation>每隔 connectionsCheckingInterval（30 s）检查一次，因此到期最多会晚这么久。18 之前必须大于 keepAliveTimeout，否则会切断空闲连接。</translation>
        </message>
        <message>
            <source>Checks the secure connection and the certificate, with and without the server's name.</source>
            <translation>检查安全连接和证书，带服务器名和不带服务器名各一次。</translation>
        </message>
        <message>
            <source>Choose the product in use. The setting below comes with the number that was measured.</source>
            <translation>选择使用的产品。下面的设置已带有测得的数字。</translation>
        </message>
        <message>
            <source>Chrome, Edge</source>
            <translation>Chrome、Edge</translation>
        </message>
        <message>
            <source>Client and server both have to change.</source>
            <translation>客户端和服务器两边都必须更改。</translation>
        </message>
        <message>
            <source>Client before proxy before server</source>
            <translation>客户端先于代理，代理先于服务器</translation>
        </message>
        <message>
            <source>Client receives 503 or 504 with a JSON message; no reset.</source>
            <translation>客户端收到 503 或 504 及一条 JSON 消息；没有重置。</translation>
        </message>
        <message>
            <source>Client sees 524; was 100 s for years. Change needs an enterprise plan.</source>
            <translation>客户端看到 524；多年来为 100 s。更改需要企业套餐。</translation>
        </message>
        <message>
            <source>Client stops sending its body: 408.</source>
            <translation>客户端停止发送正文：408。</translation>
        </message>
        <message>
            <source>Client that does not read: FIN after the bytes already queued; RST and loss of queued bytes when reset_timedout_connection is on.</source>
            <translation>客户端不读取：已排队的字节之后发送 FIN；开启 reset_timedout_connection 时则为 RST，并丢失排队的字节。</translation>
        </message>
        <message>
            <source>Clients keep a silent connection for nine minutes by default: longer than many balancers. These lines belong to the client.</source>
            <translation>客户端默认把静默的连接保留九分钟：比许多均衡器都长。这些行属于客户端。</translation>
        </message>
        <message>
            <source>Clients of refused connections wait for longer.</source>
            <translation>被拒绝连接的客户端会等得更久。</translation>
        </message>
        <message>
            <source>Clients that only know TLS 1.0 or 1.1 can no longer connect.</source>
            <translation>只支持 TLS 1.0 或 1.1 的客户端将无法再连接。</translation>
        </message>
        <message>
            <source>Clients that only know TLS 1.0 or 1.1 can no longer connect. Use verify required with a ca-file outside your own computer.</source>
            <translation>只支持 TLS 1.0 或 1.1 的客户端将无法再连接。在您自己的电脑之外，请使用 verify required 和 ca-file。</translation>
        </message>
        <message>
            <source>Clients that send slowly on purpose can hold a connection for longer.</source>
            <translation>故意慢速发送的客户端可以占用连接更久。</translation>
        </message>
        <message>
            <source>Clients wait instead of failing at once.</source>
            <translation>客户端会等待，而不是立刻失败。</translation>
        </message>
        <message>
            <source>Clock back to zero</source>
            <translation>时钟归零</translation>
        </message>
        <message>
            <source>Close the ticket.</source>
            <translation>关闭工单。</translation>
        </message>
        <message>
            <source>Closed by FIN after 75.02 s; never by RST, even with reset_timedout_connection on.</source>
            <translation>75.02 s 后由 FIN 关闭；即使开启 reset_timedout_connection 也从不用 RST。</translation>
        </message>
        <message>
            <source>Closed politely, reported as a reset</source>
            <translation>礼貌地关闭，却报告为重置</translation>
        </message>
        <message>
            <source>Closed with a WebSocket close frame; the connection also ends after 2 h whatever the traffic.</source>
            <translation>用 WebSocket 关闭帧关闭；不论流量如何，连接到 2 h 也会结束。</translation>
        </message>
        <message>
            <source>Cloud NAT forgets a silent connection after its idle timeout. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Cloud NAT 在空闲超时后遗忘静默的连接。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>CloudFront keeps idle connections to your server for 5 s by default and for 120 s at most. Your server must keep them for longer. The example is for nginx.</source>
            <translation>CloudFront 默认把到您服务器的空闲连接保留 5 s，最多 120 s。您的服务器必须保留得更久。示例适用于 nginx。</translation>
        </message>
        <message>
            <source>CloudFront waits 30 s for the first byte and for each gap, then answers 504. More than 60 s needs a higher quota.</source>
            <translation>CloudFront 对第一个字节和每个间隔都等待 30 s，然后返回 504。超过 60 s 需要更高的配额。</translation>
        </message>
        <message>
            <source>Cloudflare keeps idle connections to your server for up to 900 s and uses them again. A server that closes first gives 520 now and then. The example is for nginx.</source>
            <translation>Cloudflare 把到您服务器的空闲连接最多保留 900 s 并再次使用。先关闭的服务器会偶尔造成 520。示例适用于 nginx。</translation>
        </message>
        <message>
            <source>Cloudflare takes at most 100 MB per request with the free and the Pro plan and answers 413 above it. The server behind it must put the pieces together.</source>
            <translation>使用 Free 和 Pro 套餐时，Cloudflare 每个请求最多接受 100 MB，超过则返回 413。后面的服务器必须把各段拼起来。</translation>
        </message>
        <message>
            <source>Cloudflare waits 120 s and answers 524. Only the Enterprise plan can change it; with the others answer early and let the client ask again.</source>
            <translation>Cloudflare 等待 120 s 后返回 524。只有 Enterprise 套餐可以更改；使用其他套餐时，请提早响应，让客户端再来询问。</translation>
        </message>
        <message>
            <source>Compare the resets with the other packets</source>
            <translation>把重置与其他数据包对比</translation>
        </message>
        <message>
            <source>Compare with another service</source>
            <translation>与另一个服务对比</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Connected, says the operating system</source>
            <translation>操作系统说：已连接</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connection pool</source>
            <translation>连接池</translation>
        </message>
        <message>
            <source>Connection table</source>
            <translation>连接表</translation>
        </message>
        <message>
            <source>Connections begin to fail at {{connection_limit}} at the same time.</source>
            <translation>同时达到 {{connection_limit}} 个连接时开始失败。</translation>
        </message>
        <message>
            <source>Connections begin to fail once there are more of them.</source>
            <translation>连接一多就开始失败。</translation>
        </message>
        <message>
            <source>Connections die together again and again. The program behind them stops and is started again.</source>
            <translation>连接一次又一次地同时断开。后面的程序停止后又被重新启动。</translation>
        </message>
        <message>
            <source>Connections end after {{idle_limit_s}} s of silence.</source>
            <translation>静默 {{idle_limit_s}} s 后连接断开。</translation>
        </message>
        <message>
            <source>Connections end at 10:00:00, 10:00:07 and 10:00:12. Each was exactly 30 seconds old. Crash or limit?</source>
            <translation>连接在 10:00:00、10:00:07 和 10:00:12 断开。每个正好都是 30 秒的年龄。是崩溃还是上限？</translation>
        </message>
        <message>
            <source>Connections end when they reach the same age.</source>
            <translation>连接在达到同样的年龄时断开。</translation>
        </message>
        <message>
            <source>Connections of different ages all ended at the same moment.</source>
            <translation>年龄不同的连接全部在同一时刻断开。</translation>
        </message>
        <message>
            <source>Connections of different ages ended at the same moment, more than once. That is what a restart looks like, not a timer.</source>
            <translation>年龄不同的连接在同一时刻断开，而且不止一次。这是重启的样子，不是计时器。</translation>
        </message>
        <message>
            <source>Connections of different ages ended together. A time limit would have ended each at its own time, so the program behind them stopped or was restarted.</source>
            <translation>年龄不同的连接同时断开。如果是时间上限，每个会在各自的时间断开，所以是后面的程序停止或被重启了。</translation>
        </message>
        <message>
            <source>Connections of every age end together, again and again.</source>
            <translation>各种年龄的连接一次又一次地同时断开。</translation>
        </message>
        <message>
            <source>Connections over very bad lines end earlier.</source>
            <translation>很差的线路上的连接会更早断开。</translation>
        </message>
        <message>
            <source>Connections survived {{idle_survived_s}} s of silence.</source>
            <translation>连接在静默 {{idle_survived_s}} s 后仍存活。</translation>
        </message>
        <message>
            <source>Connections were closed because they were silent: {{ev_idle_closed}} times in the log.</source>
            <translation>连接因静默而被关闭：日志中有 {{ev_idle_closed}} 次。</translation>
        </message>
        <message>
            <source>Connections were cut off before they were open.</source>
            <translation>连接在打开之前就被切断。</translation>
        </message>
        <message>
            <source>Containers restart. Networks that exist keep their size until they are made again.</source>
            <translation>容器会重启。已有的网络会保持原来的大小，直到重新创建。</translation>
        </message>
        <message>
            <source>Containers send packets of 1500 bytes even when the computer itself is behind a tunnel with less. Put it into /etc/docker/daemon.json and restart Docker.</source>
            <translation>即使电脑本身在容量较小的隧道后面，容器也会发送 1500 字节的数据包。请写入 /etc/docker/daemon.json 并重启 Docker。</translation>
        </message>
        <message>
            <source>Copied settings do harm years later. Without time stamps busy connections may break, and a small tcp_max_tw_buckets makes closed connections vanish too early.</source>
            <translation>照抄来的设置会在多年后惹祸。没有时间戳，繁忙的连接可能断开；tcp_max_tw_buckets 太小，已关闭的连接会消失得太早。</translation>
        </message>
        <message>
            <source>Correct the entry of the name</source>
            <translation>更正域名记录</translation>
        </message>
        <message>
            <source>Count /proc/PID/fd, not the lines of lsof.</source>
            <translation>请数 /proc/PID/fd，而不是 lsof 的行数。</translation>
        </message>
        <message>
            <source>Count and log the resets of this computer</source>
            <translation>统计并记录这台电脑的重置</translation>
        </message>
        <message>
            <source>Count lost packets</source>
            <translation>统计丢失的数据包</translation>
        </message>
        <message>
            <source>Count the steps</source>
            <translation>数步数</translation>
        </message>
        <message>
            <source>Counting lines of lsof overstates the number of open files, and a limit in limits.conf does not reach a service that systemd started.</source>
            <translation>数 lsof 的行数会高估打开文件的数量；limits.conf 中的限制也管不到 systemd 启动的服务。</translation>
        </message>
        <message>
            <source>Counting the steps</source>
            <translation>数步数的方法</translation>
        </message>
        <message>
            <source>Curl is exact: error 56 with these words is a real reset, on the wire.</source>
            <translation>curl 很准确：错误 56 加上这些文字，就是线路上真正的重置。</translation>
        </message>
        <message>
            <source>Cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>一发送服务器名就被切断；不发送就正常。</translation>
        </message>
        <message>
            <source>Cut off before the connection was open.</source>
            <translation>在连接打开之前被切断。</translation>
        </message>
        <message>
            <source>DNS</source>
            <translation>DNS</translation>
        </message>
        <message>
            <source>Data after expiry is dropped; only a new SYN opens a flow again. Existing flows keep the old value.</source>
            <translation>到期后的数据被丢弃；只有新的 SYN 才会重新建立流。已有的流保留旧值。</translation>
        </message>
        <message>
            <source>Data gets lost on the way</source>
            <translation>数据在途中丢失</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. Raise it in the section that needs it, not everywhere.</source>
            <translation>死掉的客户端会占用连接更久。请只在需要的小节中调高，而不是到处调高。</translation>
        </message>
        <message>
            <source>Dead clients hold a connection for longer. The keep-alive probes in the example clear them away.</source>
            <translation>死掉的客户端会占用连接更久。示例中的 keep-alive 探测会把它们清除。</translation>
        </message>
        <message>
            <source>Dead idle connections are noticed by a background reader, so a FIN that already arrived is harmless (measured).</source>
            <translation>死掉的空闲连接由后台读取程序察觉，因此已经到达的 FIN 是无害的（实测）。</translation>
        </message>
        <message>
            <source>Dead streams stay for longer. The probes of the last line clear them away.</source>
            <translation>死掉的流会停留更久。最后一行的探测会把它们清除。</translation>
        </message>
        <message>
            <source>Default read from a 6.18 kernel. Only for sockets with SO_KEEPALIVE. Two hours is longer than every cloud middlebox timer.</source>
            <translation>默认值读自 6.18 内核。只对设置了 SO_KEEPALIVE 的套接字有效。两小时比任何云中间设备的计时器都长。</translation>
        </message>
        <message>
            <source>Default read; data arriving at an orphan is answered with RST at once (seen on the wire).</source>
            <translation>默认值为实际读取；到达孤儿连接的数据会立即得到 RST（线上所见）。</translation>
        </message>
        <message>
            <source>Delete the application from the policy and commit.</source>
            <translation>从策略中删除该应用并 commit。</translation>
        </message>
        <message>
            <source>Delete the entry again.</source>
            <translation>再删除该条目。</translation>
        </message>
        <message>
            <source>Delete the file and restart systemd-resolved.</source>
            <translation>删除该文件并重启 systemd-resolved。</translation>
        </message>
        <message>
            <source>Delete the file and run update-ca-certificates --fresh.</source>
            <translation>删除该文件并运行 update-ca-certificates --fresh。</translation>
        </message>
        <message>
            <source>Delete the file reload.sh.</source>
            <translation>删除文件 reload.sh。</translation>
        </message>
        <message>
            <source>Delete the file you made in /etc/sysctl.d and restart, or set the old values (7200, 75, 9).</source>
            <translation>删除您在 /etc/sysctl.d 中创建的文件并重启，或设回旧值（7200、75、9）。</translation>
        </message>
        <message>
            <source>Delete the file you made in /etc/sysctl.d and set the old value. Note it down before you change anything.</source>
            <translation>删除您在 /etc/sysctl.d 中创建的文件，并设回旧值。更改任何内容之前请先记下来。</translation>
        </message>
        <message>
            <source>Delete the key again and restart.</source>
            <translation>再删除该键并重启。</translation>
        </message>
        <message>
            <source>Delete the line again.</source>
            <translation>再删除该行。</translation>
        </message>
        <message>
            <source>Delete the two lines and commit.</source>
            <translation>删除这两行并 commit。</translation>
        </message>
        <message>
            <source>Delete the two values and restart.</source>
            <translation>删除这两个值并重启。</translation>
        </message>
        <message>
            <source>Deployments take longer.</source>
            <translation>部署会更久。</translation>
        </message>
        <message>
            <source>Did a rule refuse requests?</source>
            <translation>是否有规则拒绝了请求？</translation>
        </message>
        <message>
            <source>Did a transfer run into a timer?</source>
            <translation>传输是否碰到了计时器？</translation>
        </message>
        <message>
            <source>Did all connections die at the same moment?</source>
            <translation>是否所有连接在同一时刻断开？</translation>
        </message>
        <message>
            <source>Did it begin with a change?</source>
            <translation>是否从某次更改开始？</translation>
        </message>
        <message>
            <source>Did the gateway wait in vain?</source>
            <translation>网关是否白等了一场？</translation>
        </message>
        <message>
            <source>Did the network part of the system run out of memory?</source>
            <translation>系统的网络部分是否内存用尽？</translation>
        </message>
        <message>
            <source>Did the program use connections that the service had already closed?</source>
            <translation>程序是否使用了服务已关闭的连接？</translation>
        </message>
        <message>
            <source>Did the reset come from the server itself?</source>
            <translation>重置来自服务器本身吗？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway answer too late?</source>
            <translation>网关后面的服务器是否响应太晚？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway close without an answer?</source>
            <translation>网关后面的服务器是否没有响应就关闭？</translation>
        </message>
        <message>
            <source>Did the server behind the gateway reset the connection?</source>
            <translation>网关后面的服务器是否重置了连接？</translation>
        </message>
        <message>
            <source>Did the server fail to find a name?</source>
            <translation>服务器是否没能找到域名？</translation>
        </message>
        <message>
            <source>Did the server run out of open files?</source>
            <translation>服务器可打开的文件是否用尽？</translation>
        </message>
        <message>
            <source>Did the service fail its health check?</source>
            <translation>服务是否没有通过健康检查？</translation>
        </message>
        <message>
            <source>Did the system end a process for lack of memory?</source>
            <translation>系统是否因缺少内存终止了进程？</translation>
        </message>
        <message>
            <source>Did you tell us when connections break?</source>
            <translation>您是否告诉过我们连接何时断开？</translation>
        </message>
        <message>
            <source>Disable the socket unit, then enable and start the service as before.</source>
            <translation>停用 socket 单元，然后像以前一样启用并启动服务。</translation>
        </message>
        <message>
            <source>Do all connections end at the same age?</source>
            <translation>所有连接是否都在同样的年龄断开？</translation>
        </message>
        <message>
            <source>Do both sides agree on encryption?</source>
            <translation>双方是否就加密达成一致？</translation>
        </message>
        <message>
            <source>Do connections break after a new version?</source>
            <translation>连接是否在安装新版本后断开？</translation>
        </message>
        <message>
            <source>Do connections break after a quiet time?</source>
            <translation>连接是否在一段静默之后断开？</translation>
        </message>
        <message>
            <source>Do connections break at random?</source>
            <translation>连接是否随机断开？</translation>
        </message>
        <message>
            <source>Do connections break when there is much to do?</source>
            <translation>连接是否在繁忙时断开？</translation>
        </message>
        <message>
            <source>Do connections end together in a rhythm?</source>
            <translation>连接是否有节奏地同时断开？</translation>
        </message>
        <message>
            <source>Do connections fail once there are more of them?</source>
            <translation>连接一多是否就失败？</translation>
        </message>
        <message>
            <source>Do large downloads break?</source>
            <translation>大的下载是否中断？</translation>
        </message>
        <message>
            <source>Do large packets disappear on the way?</source>
            <translation>大数据包是否在途中消失？</translation>
        </message>
        <message>
            <source>Do large transfers break off?</source>
            <translation>大的传输是否中断？</translation>
        </message>
        <message>
            <source>Do large uploads break because the server leaves them unread?</source>
            <translation>大的上传是否因服务器没有读完而断开？</translation>
        </message>
        <message>
            <source>Do large uploads break?</source>
            <translation>大的上传是否中断？</translation>
        </message>
        <message>
            <source>Do long requests break?</source>
            <translation>长请求是否中断？</translation>
        </message>
        <message>
            <source>Do not add POST: the server may already have done the work. Raise the keep-alive time of the server as well.</source>
            <translation>不要加入 POST：服务器可能已经做完了。同时请调高服务器的 keep-alive 时间。</translation>
        </message>
        <message>
            <source>Do not end quiet clients</source>
            <translation>不要断开静默的客户端</translation>
        </message>
        <message>
            <source>Do not end quiet sessions</source>
            <translation>不要结束静默的会话</translation>
        </message>
        <message>
            <source>Do not kill workers that are only slow</source>
            <translation>不要终止只是慢的工作进程</translation>
        </message>
        <message>
            <source>Do not reset clients when the line is full</source>
            <translation>队列满时不要重置客户端</translation>
        </message>
        <message>
            <source>Do only some connections succeed?</source>
            <translation>是否只有部分连接成功？</translation>
        </message>
        <message>
            <source>Do packets come back on another way?</source>
            <translation>数据包是否从另一条路返回？</translation>
        </message>
        <message>
            <source>Do the packets arrive at the server at all?</source>
            <translation>数据包到底有没有到达服务器？</translation>
        </message>
        <message>
            <source>Do the slow work after the answer</source>
            <translation>响应之后再做慢工作</translation>
        </message>
        <message>
            <source>Do the two sides speak different languages?</source>
            <translation>双方是否语言不通？</translation>
        </message>
        <message>
            <source>Does a device on the way end the waiting connection?</source>
            <translation>断开等待中连接的是否是途中的设备？</translation>
        </message>
        <message>
            <source>Does a device on the way enforce the limit?</source>
            <translation>执行这个上限的是否是途中的设备？</translation>
        </message>
        <message>
            <source>Does a device on the way send resets?</source>
            <translation>途中的设备是否发送重置？</translation>
        </message>
        <message>
            <source>Does a device on the way send that reset?</source>
            <translation>那个重置是否由途中的设备发送？</translation>
        </message>
        <message>
            <source>Does a gateway give up before the server behind it?</source>
            <translation>网关是否比后面的服务器先放弃？</translation>
        </message>
        <message>
            <source>Does a gateway say that the service behind it fails?</source>
            <translation>网关是否说后面的服务出错？</translation>
        </message>
        <message>
            <source>Does a log tell of a process that died?</source>
            <translation>日志是否提到有进程死掉？</translation>
        </message>
        <message>
            <source>Does a program on this computer cut connections?</source>
            <translation>是否是这台电脑上的程序切断连接？</translation>
        </message>
        <message>
            <source>Does a proxy stand in between?</source>
            <translation>中间是否有代理？</translation>
        </message>
        <message>
            <source>Does a request itself make it stop?</source>
            <translation>使它停止的是否就是某个请求？</translation>
        </message>
        <message>
            <source>Does a server close waiting connections before the side in front of it?</source>
            <translation>服务器关闭等待中的连接是否早于前面的一方？</translation>
        </message>
        <message>
            <source>Does a silent connection end with a reset?</source>
            <translation>静默的连接是否以重置结束？</translation>
        </message>
        <message>
            <source>Does a smaller size limit stand before a larger one?</source>
            <translation>是否较小的大小限制在较大的前面？</translation>
        </message>
        <message>
            <source>Does another service work from here?</source>
            <translation>从这里连另一个服务是否正常？</translation>
        </message>
        <message>
            <source>Does data get lost on the way?</source>
            <translation>数据是否在途中丢失？</translation>
        </message>
        <message>
            <source>Does every connection end at the same age?</source>
            <translation>是否每个连接都在同样的年龄断开？</translation>
        </message>
        <message>
            <source>Does it close with a reset?</source>
            <translation>它是否用重置关闭？</translation>
        </message>
        <message>
            <source>Does it fail at once?</source>
            <translation>是否立刻失败？</translation>
        </message>
        <message>
            <source>Does it happen again and again?</source>
            <translation>是否一次又一次地发生？</translation>
        </message>
        <message>
            <source>Does it hit only some of many equal requests?</source>
            <translation>是否许多相同的请求中只有一部分碰上？</translation>
        </message>
        <message>
            <source>Does it listen on the right address?</source>
            <translation>它监听的地址对吗？</translation>
        </message>
        <message>
            <source>Does only a part of the server die?</source>
            <translation>是否只有服务器的一部分死掉？</translation>
        </message>
        <message>
            <source>Does silence alone end the connection?</source>
            <translation>仅仅静默是否就会断开连接？</translation>
        </message>
        <message>
            <source>Does silence in a request end it, and do long requests fail?</source>
            <translation>请求中的静默是否使它中断，长请求是否失败？</translation>
        </message>
        <message>
            <source>Does silence in the middle of a request end in a reset?</source>
            <translation>请求中途的静默是否以重置告终？</translation>
        </message>
        <message>
            <source>Does that reset come from a device on the way?</source>
            <translation>那个重置是否来自途中的设备？</translation>
        </message>
        <message>
            <source>Does the Service have pods behind it?</source>
            <translation>Service 后面是否有 pod？</translation>
        </message>
        <message>
            <source>Does the answer arrive although the upload breaks?</source>
            <translation>上传虽然断开，响应是否到达？</translation>
        </message>
        <message>
            <source>Does the computer there say that nothing is listening?</source>
            <translation>那边的电脑是否说没有程序在监听？</translation>
        </message>
        <message>
            <source>Does the connection die without any notice?</source>
            <translation>连接是否毫无通知就断了？</translation>
        </message>
        <message>
            <source>Does the error come from encryption?</source>
            <translation>错误是否来自加密？</translation>
        </message>
        <message>
            <source>Does the error come from the name?</source>
            <translation>错误是否来自域名？</translation>
        </message>
        <message>
            <source>Does the error prove a reset?</source>
            <translation>错误是否证明有重置？</translation>
        </message>
        <message>
            <source>Does the error say 413?</source>
            <translation>错误是否提到 413？</translation>
        </message>
        <message>
            <source>Does the error say 502?</source>
            <translation>错误是否提到 502？</translation>
        </message>
        <message>
            <source>Does the error say 503?</source>
            <translation>错误是否提到 503？</translation>
        </message>
        <message>
            <source>Does the error say 504?</source>
            <translation>错误是否提到 504？</translation>
        </message>
        <message>
            <source>Does the error show a plain close?</source>
            <translation>错误是否表明是普通关闭？</translation>
        </message>
        <message>
            <source>Does the error show a refusal?</source>
            <translation>错误是否表明被拒绝？</translation>
        </message>
        <message>
            <source>Does the error show that no answer came?</source>
            <translation>错误是否表明没有响应？</translation>
        </message>
        <message>
            <source>Does the firewall of the server let it in?</source>
            <translation>服务器的防火墙放行吗？</translation>
        </message>
        <message>
            <source>Does the gateway give up in the middle of a request?</source>
            <translation>网关是否在请求中途放弃？</translation>
        </message>
        <message>
            <source>Does the log show answers with status 502?</source>
            <translation>日志中是否有状态 502 的响应？</translation>
        </message>
        <message>
            <source>Does the log show answers with status 503?</source>
            <translation>日志中是否有状态 503 的响应？</translation>
        </message>
        <message>
            <source>Does the log show failed secure connections?</source>
            <translation>日志中是否有失败的安全连接？</translation>
        </message>
        <message>
            <source>Does the name exist at all?</source>
            <translation>域名到底存在吗？</translation>
        </message>
        <message>
            <source>Does the name lead to a suspicious address?</source>
            <translation>域名是否指向可疑的地址？</translation>
        </message>
        <message>
            <source>Does the name lead to an address?</source>
            <translation>域名是否指向一个地址？</translation>
        </message>
        <message>
            <source>Does the network card damage packets?</source>
            <translation>网卡是否会损坏数据包？</translation>
        </message>
        <message>
            <source>Does the reset come only when the connection is used again?</source>
            <translation>重置是否只在再次使用连接时出现？</translation>
        </message>
        <message>
            <source>Does the server close after a number of requests without announcing it?</source>
            <translation>服务器是否在若干次请求之后不预告就关闭？</translation>
        </message>
        <message>
            <source>Does the server close as announced, and connections fail after a quiet time?</source>
            <translation>服务器是否按声明关闭，而连接在一段静默后失败？</translation>
        </message>
        <message>
            <source>Does the server close earlier than it announced, or with a reset?</source>
            <translation>服务器是否比声明的更早关闭，或用重置关闭？</translation>
        </message>
        <message>
            <source>Does the server close kept connections without announcing it?</source>
            <translation>服务器是否不声明就关闭保持的连接？</translation>
        </message>
        <message>
            <source>Does the server restart while connections are open?</source>
            <translation>服务器是否在连接打开时重启？</translation>
        </message>
        <message>
            <source>Does the service accept connections?</source>
            <translation>服务接受连接吗？</translation>
        </message>
        <message>
            <source>Does the service answer a request?</source>
            <translation>服务对请求有响应吗？</translation>
        </message>
        <message>
            <source>Does the service refuse us because we show no certificate of our own?</source>
            <translation>服务是否因为我们没有出示自己的证书而拒绝我们？</translation>
        </message>
        <message>
            <source>Does using a kept connection again sometimes fail?</source>
            <translation>再次使用保持的连接是否有时失败？</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Downloads break after about {{payload_limit_bytes}} bytes.</source>
            <translation>下载在约 {{payload_limit_bytes}} 字节后断开。</translation>
        </message>
        <message>
            <source>Downloads break off</source>
            <translation>下载中断</translation>
        </message>
        <message>
            <source>Downloads break off after about {{payload_limit_bytes}} bytes.</source>
            <translation>下载在约 {{payload_limit_bytes}} 字节后中断。</translation>
        </message>
        <message>
            <source>Drop and check idle connections</source>
            <translation>丢弃并检查空闲连接</translation>
        </message>
        <message>
            <source>Drop stray packets instead of refusing them</source>
            <translation>丢弃零散的数据包，而不是拒绝</translation>
        </message>
        <message>
            <source>EAI_AGAIN means that the name server did not answer.</source>
            <translation>EAI_AGAIN 表示 DNS 服务器没有应答。</translation>
        </message>
        <message>
            <source>ECONNRESET</source>
            <translation>ECONNRESET</translation>
        </message>
        <message>
            <source>Each answer is kept for ten seconds only. Use the address of your own name server.</source>
            <translation>每个应答只保留十秒。请使用您自己的 DNS 服务器的地址。</translation>
        </message>
        <message>
            <source>Each certificate must be signed by the next one in the list. Browsers fetch a missing one by themselves, programs do not: that is why it works in the browser only.</source>
            <translation>每个证书都必须由列表中的下一个签发。浏览器会自己取来缺少的证书，程序不会：所以只在浏览器里正常。</translation>
        </message>
        <message>
            <source>Each client of a proxy needs two connections, one on each side.</source>
            <translation>代理的每个客户端需要两个连接，两侧各一个。</translation>
        </message>
        <message>
            <source>Each client takes memory. The number of open files of the service must be higher.</source>
            <translation>每个客户端都占用内存。服务可打开的文件数必须更高。</translation>
        </message>
        <message>
            <source>Each computer has 64 ports by default. With dynamic allocation it gets more when it needs them.</source>
            <translation>每台电脑默认有 64 个端口。使用动态分配时，需要更多就会得到更多。</translation>
        </message>
        <message>
            <source>Each connection counts as an open file. The log says that the limit of open files was reached, so new connections fail or break off.</source>
            <translation>每个连接都算一个打开的文件。日志说达到了打开文件的上限，因此新连接失败或中断。</translation>
        </message>
        <message>
            <source>Each connection may take more memory.</source>
            <translation>每个连接可能占用更多内存。</translation>
        </message>
        <message>
            <source>Each connection may take that much memory.</source>
            <translation>每个连接可能占用这么多内存。</translation>
        </message>
        <message>
            <source>Each connection needs some memory. The backlog is capped by net.core.somaxconn.</source>
            <translation>每个连接都需要一些内存。backlog 受 net.core.somaxconn 限制。</translation>
        </message>
        <message>
            <source>Each connection takes memory, about 32 KB with both buffers.</source>
            <translation>每个连接都占用内存，两个缓冲区合计约 32 KB。</translation>
        </message>
        <message>
            <source>Each entry takes some kernel memory that cannot be swapped out.</source>
            <translation>每个条目都占用一些无法换出的内核内存。</translation>
        </message>
        <message>
            <source>Each loss costs a pause. With two in a hundred, large downloads become painfully slow.</source>
            <translation>每次丢失都要付出一次停顿。百分之二的丢包会让大的下载慢得难受。</translation>
        </message>
        <message>
            <source>Each request may take more memory.</source>
            <translation>每个请求可能占用更多内存。</translation>
        </message>
        <message>
            <source>Each reset writes a line into the kernel log.</source>
            <translation>每个重置都会在内核日志中写一行。</translation>
        </message>
        <message>
            <source>Each session may take that much memory.</source>
            <translation>每个会话可能占用这么多内存。</translation>
        </message>
        <message>
            <source>Each session takes memory.</source>
            <translation>每个会话都占用内存。</translation>
        </message>
        <message>
            <source>Each session takes memory. A pool in front is the better cure.</source>
            <translation>每个会话都占用内存。在前面加连接池是更好的办法。</translation>
        </message>
        <message>
            <source>Each side believes that the other one hung up. Both logs accuse the innocent.</source>
            <translation>双方都以为是对方挂断的。两边的日志都在指责无辜者。</translation>
        </message>
        <message>
            <source>Each thread counts. At the limit a program cannot start a worker, and connections wait or are cut.</source>
            <translation>每个线程都算数。达到上限时，程序无法启动工作线程，连接会等待或被切断。</translation>
        </message>
        <message>
            <source>Each thread serves one request. The pool of the database must have at least as many places as there are threads in a worker.</source>
            <translation>每个线程服务一个请求。数据库连接池的位置数必须至少等于一个工作进程中的线程数。</translation>
        </message>
        <message>
            <source>Each waiting connection may hold up to 64 KB of memory that cannot be swapped out.</source>
            <translation>每个等待的连接最多可占用 64 KB 无法换出的内存。</translation>
        </message>
        <message>
            <source>Each worker needs its own memory.</source>
            <translation>每个工作进程都需要自己的内存。</translation>
        </message>
        <message>
            <source>Each worker needs its own memory. net.core.somaxconn caps the backlog.</source>
            <translation>每个工作进程都需要自己的内存。net.core.somaxconn 限制 backlog。</translation>
        </message>
        <message>
            <source>Each worker takes memory. With the prefork model it is a whole process.</source>
            <translation>每个工作进程都占用内存。在 prefork 模型下是一整个进程。</translation>
        </message>
        <message>
            <source>Each worker takes the memory of the whole program. net.core.somaxconn caps the backlog.</source>
            <translation>每个工作进程都占用整个程序的内存。net.core.somaxconn 限制 backlog。</translation>
        </message>
        <message>
            <source>Early 413 with a long upload: reset after 30.03 s.</source>
            <translation>长上传遇到提前的 413：30.03 s 后重置。</translation>
        </message>
        <message>
            <source>End old pods gently during a roll-out</source>
            <translation>滚动更新时让旧 pod 平稳结束</translation>
        </message>
        <message>
            <source>Envoy / Istio</source>
            <translation>Envoy / Istio</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it (UF).</source>
            <translation>Envoy 无法连接后面的服务器（UF）。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the server behind it.</source>
            <translation>Envoy 无法连接后面的服务器。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it.</source>
            <translation>Envoy 连不上后面的服务。</translation>
        </message>
        <message>
            <source>Envoy could not connect to the service behind it. Users saw 503 (flag UF).</source>
            <translation>Envoy 连不上后面的服务。用户看到 503（标志 UF）。</translation>
        </message>
        <message>
            <source>Envoy ended the request because it lasted too long.</source>
            <translation>Envoy 结束了请求，因为它持续太久。</translation>
        </message>
        <message>
            <source>Envoy ended the request because nothing was sent for too long (SI).</source>
            <translation>Envoy 结束了请求，因为太久没有发送内容（SI）。</translation>
        </message>
        <message>
            <source>Envoy ends a quiet stream after 5 minutes, and a whole answer after 15 s unless the route says otherwise. The 0s turns the second limit off. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>Envoy 在 5 分钟后结束静默的流，整个响应则限 15 s，除非路由另有规定。0s 会关闭后一个限制。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>Envoy gives a request 15 s by default, all of it, and then answers 504 with the flag UT.</source>
            <translation>Envoy 默认给请求总共 15 s，然后返回 504，标志 UT。</translation>
        </message>
        <message>
            <source>Envoy got no answer from the service behind it.</source>
            <translation>Envoy 没有从后面的服务得到响应。</translation>
        </message>
        <message>
            <source>Envoy had no working server for the request (UH).</source>
            <translation>Envoy 没有可用的服务器处理请求（UH）。</translation>
        </message>
        <message>
            <source>Envoy had no working server or no route for the request.</source>
            <translation>Envoy 没有可用的服务器或路由处理请求。</translation>
        </message>
        <message>
            <source>Envoy has reached a limit of its own. Users saw 503 (flag UO).</source>
            <translation>Envoy 达到了自己的上限。用户看到 503（标志 UO）。</translation>
        </message>
        <message>
            <source>Envoy itself reset the connection (LR).</source>
            <translation>Envoy 自己重置了连接（LR）。</translation>
        </message>
        <message>
            <source>Envoy keeps idle connections to your application for 1 hour by default. Most applications close much earlier, and the next request ends as 503 with the flag UC. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Envoy 默认把到您应用的空闲连接保留 1 小时。多数应用关闭得早得多，下一个请求就以 503（标志 UC）告终。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Envoy refused the request because it was overloaded (OM).</source>
            <translation>Envoy 因过载拒绝了请求（OM）。</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way (UO, circuit breaker).</source>
            <translation>Envoy 拒绝了请求，因为在途请求太多（UO，熔断器）。</translation>
        </message>
        <message>
            <source>Envoy refused the request because too many were on their way.</source>
            <translation>Envoy 拒绝了请求，因为在途请求太多。</translation>
        </message>
        <message>
            <source>Envoy streams bodies, but a filter that needs the whole body, or a retry, is limited by this buffer, 1 MiB by default. Envoy then answers 413.</source>
            <translation>Envoy 以流式传送正文，但需要整个正文的过滤器或重试受此缓冲区限制，默认 1 MiB。超过时 Envoy 返回 413。</translation>
        </message>
        <message>
            <source>Envoy tried several times and then gave up (URX).</source>
            <translation>Envoy 尝试了几次后放弃（URX）。</translation>
        </message>
        <message>
            <source>Equal is the worst choice of all. Then both clocks run out together, and the race is on every time.</source>
            <translation>相等是最糟的选择。两个时钟会同时走完，每次都要竞争。</translation>
        </message>
        <message>
            <source>Equal requests were sent again and again. Some were reset, and the reset did not come from the server.</source>
            <translation>反复发送相同的请求。有些被重置，而重置不是来自服务器。</translation>
        </message>
        <message>
            <source>Equal times are a race at every step.</source>
            <translation>时间相等，就是每一步都在竞争。</translation>
        </message>
        <message>
            <source>Even the smallest upload was cut off.</source>
            <translation>连最小的上传都被切断。</translation>
        </message>
        <message>
            <source>Every 2 hours: the usual value of the operating system.</source>
            <translation>每 2 小时：操作系统的常用值。</translation>
        </message>
        <message>
            <source>Every 20 seconds.</source>
            <translation>每 20 秒。</translation>
        </message>
        <message>
            <source>Every 60 seconds, exactly the limit.</source>
            <translation>每 60 秒，正好等于上限。</translation>
        </message>
        <message>
            <source>Every byte starts the timers of proxies and balancers anew. A line with a colon is a comment in an event stream.</source>
            <translation>每个字节都会让代理和均衡器的计时器重新开始。以冒号开头的行在事件流中是注释。</translation>
        </message>
        <message>
            <source>Every client of this Service.</source>
            <translation>这个 Service 的每个客户端。</translation>
        </message>
        <message>
            <source>Every client of this broker.</source>
            <translation>这个消息代理的每个客户端。</translation>
        </message>
        <message>
            <source>Every client of this database.</source>
            <translation>这个数据库的每个客户端。</translation>
        </message>
        <message>
            <source>Every computer in this network.</source>
            <translation>这个网络中的每台电脑。</translation>
        </message>
        <message>
            <source>Every computer that asks this name server.</source>
            <translation>向这个 DNS 服务器查询的每台电脑。</translation>
        </message>
        <message>
            <source>Every computer that uses this security group.</source>
            <translation>使用这个安全组的每台电脑。</translation>
        </message>
        <message>
            <source>Every computer with this tag.</source>
            <translation>带有这个标签的每台电脑。</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s.</source>
            <translation>每个连接都在年龄 {{round(lifetime_limit_s)}} s 时断开。</translation>
        </message>
        <message>
            <source>Every connection ends at the age of {{round(lifetime_limit_s)}} s: that is a rule, not a restart.</source>
            <translation>每个连接都在年龄 {{round(lifetime_limit_s)}} s 时断开：这是规则，不是重启。</translation>
        </message>
        <message>
            <source>Every connection is an open file. The often quoted limits.conf does not reach services started by systemd.</source>
            <translation>每个连接都是一个打开的文件。常被引用的 limits.conf 管不到由 systemd 启动的服务。</translation>
        </message>
        <message>
            <source>Every connection of this zone.</source>
            <translation>这个区域的每个连接。</translation>
        </message>
        <message>
            <source>Every connection that leaves through this gateway.</source>
            <translation>从这个网关出去的每个连接。</translation>
        </message>
        <message>
            <source>Every connection that matches this rule.</source>
            <translation>符合这条规则的每个连接。</translation>
        </message>
        <message>
            <source>Every connection that uses this route.</source>
            <translation>使用这条路由的每个连接。</translation>
        </message>
        <message>
            <source>Every connection through this device.</source>
            <translation>经过这台设备的每个连接。</translation>
        </message>
        <message>
            <source>Every connection through this listener.</source>
            <translation>经过这个监听器的每个连接。</translation>
        </message>
        <message>
            <source>Every connection was accepted, usually within {{ceil(connect_time_s * 1000)}} ms.</source>
            <translation>每个连接都被接受，通常在 {{ceil(connect_time_s * 1000)}} ms 之内。</translation>
        </message>
        <message>
            <source>Every connection was refused: nothing is listening.</source>
            <translation>每个连接都被拒绝：没有程序在监听。</translation>
        </message>
        <message>
            <source>Every container on this computer.</source>
            <translation>这台电脑上的每个容器。</translation>
        </message>
        <message>
            <source>Every host name behind this ingress controller.</source>
            <translation>这个 ingress 控制器后面的每个主机名。</translation>
        </message>
        <message>
            <source>Every host name of this zone.</source>
            <translation>这个区域的每个主机名。</translation>
        </message>
        <message>
            <source>Every login to this computer.</source>
            <translation>到这台电脑的每次登录。</translation>
        </message>
        <message>
            <source>Every pod of the cluster may then connect. Narrow the selector.</source>
            <translation>这样集群的每个 pod 都可以连接。请缩小 selector 的范围。</translation>
        </message>
        <message>
            <source>Every pod on this node.</source>
            <translation>这个节点上的每个 pod。</translation>
        </message>
        <message>
            <source>Every program on this computer.</source>
            <translation>这台电脑上的每个程序。</translation>
        </message>
        <message>
            <source>Every reload cuts WebSockets older than this.</source>
            <translation>每次重新加载都会切断比这更老的 WebSocket。</translation>
        </message>
        <message>
            <source>Every request that goes to this group of servers.</source>
            <translation>发往这组服务器的每个请求。</translation>
        </message>
        <message>
            <source>Every request that the program makes with this client.</source>
            <translation>程序用这个客户端发出的每个请求。</translation>
        </message>
        <message>
            <source>Every request to this host name.</source>
            <translation>发往这个主机名的每个请求。</translation>
        </message>
        <message>
            <source>Every service behind this load balancer.</source>
            <translation>这个负载均衡器后面的每个服务。</translation>
        </message>
        <message>
            <source>Every site and client that this server program serves.</source>
            <translation>这个服务器程序所服务的每个站点和客户端。</translation>
        </message>
        <message>
            <source>Every site in this application pool.</source>
            <translation>这个应用程序池中的每个站点。</translation>
        </message>
        <message>
            <source>Every site of this distribution.</source>
            <translation>这个分发的每个站点。</translation>
        </message>
        <message>
            <source>Every site of this profile.</source>
            <translation>这个 profile 的每个站点。</translation>
        </message>
        <message>
            <source>Every stretch of a network has a largest packet. Most lines take 1,500 bytes; a tunnel takes fewer, because it has to put its own envelope around each packet. Whoever sends too large a packet is told so by a little message, and sends smaller ones from then on.</source>
            <translation>网络的每一段都有一个最大的数据包。大多数线路能承载 1,500 字节；隧道承载得更少，因为它要给每个数据包再套一层信封。谁发送了太大的数据包，就会收到一条小消息，从此改发更小的。</translation>
        </message>
        <message>
            <source>Every such request is reset.</source>
            <translation>每个这样的请求都被重置。</translation>
        </message>
        <message>
            <source>Every workload of the cluster.</source>
            <translation>集群的每个 workload。</translation>
        </message>
        <message>
            <source>Everybody in that zone can use the port.</source>
            <translation>该区域中的每个人都能使用这个端口。</translation>
        </message>
        <message>
            <source>Everybody who looks up this name.</source>
            <translation>查询这个域名的每个人。</translation>
        </message>
        <message>
            <source>Everybody who reaches the computer can use the port.</source>
            <translation>能连到这台电脑的每个人都能使用这个端口。</translation>
        </message>
        <message>
            <source>Everybody who reaches the computer can use the port. Limit it with -RemoteAddress.</source>
            <translation>能连到这台电脑的每个人都能使用这个端口。请用 -RemoteAddress 加以限制。</translation>
        </message>
        <message>
            <source>Everything that was tested works at the moment. That does not mean that nothing is wrong; it only did not happen here and now.</source>
            <translation>测试过的一切目前都正常。这不表示没有问题；只是它没有在此时此地发生。</translation>
        </message>
        <message>
            <source>Everything that was tested works. What was not tested is listed with the tests.</source>
            <translation>测试过的一切都正常。没有测试的内容列在各项测试中。</translation>
        </message>
        <message>
            <source>Evicted is not a crash. The node was short of memory or disk and threw the pod out, and a larger limit does not help.</source>
            <translation>Evicted 不是崩溃。是节点缺少内存或磁盘而赶走了 pod，更大的限制没有用。</translation>
        </message>
        <message>
            <source>Exactly 5 seconds: both sides should agree.</source>
            <translation>正好 5 秒：双方应该一致。</translation>
        </message>
        <message>
            <source>Expired entry: with nf_conntrack_tcp_loose=1 (default) the flow was picked up again unnoticed; with 0 packets vanished; with an INVALID reject rule an RST came at once.</source>
            <translation>条目过期后：nf_conntrack_tcp_loose=1（默认）时，流被悄悄重新接上；为 0 时数据包消失；有 INVALID reject 规则时立即返回 RST。</translation>
        </message>
        <message>
            <source>External 60 s fixed, internal 600 s configurable.</source>
            <translation>外部固定 60 s，内部 600 s 可配置。</translation>
        </message>
        <message>
            <source>FIN</source>
            <translation>FIN</translation>
        </message>
        <message>
            <source>FIN after 5.01 s. Millisecond suffix "ms" accepted.</source>
            <translation>5.01 s 后 FIN。接受毫秒后缀 "ms"。</translation>
        </message>
        <message>
            <source>FIN at 5.02 s.</source>
            <translation>5.02 s 时 FIN。</translation>
        </message>
        <message>
            <source>FIN at 6.01-6.02 s while the Keep-Alive header still says timeout=5: one second of grace was added.</source>
            <translation>6.01-6.02 s 时 FIN，而 Keep-Alive 头部仍写 timeout=5：多加了一秒宽限。</translation>
        </message>
        <message>
            <source>FIN is a polite end, RST an abrupt one, and silence means that somebody gives up.</source>
            <translation>FIN 是礼貌的结束，RST 是突然的结束，静默则表示有人放弃了。</translation>
        </message>
        <message>
            <source>FIN, at its limit</source>
            <translation>FIN，到了上限</translation>
        </message>
        <message>
            <source>FIN, at the same age</source>
            <translation>FIN，同样的年龄</translation>
        </message>
        <message>
            <source>FIN: I have nothing more to send</source>
            <translation>FIN：我没有更多要发送了</translation>
        </message>
        <message>
            <source>FIN: I have waited long enough</source>
            <translation>FIN：我等得够久了</translation>
        </message>
        <message>
            <source>FIN: neither have I</source>
            <translation>FIN：我也没有了</translation>
        </message>
        <message>
            <source>Failures begin at a number of visitors that comes out the same every time. Alone everything works.</source>
            <translation>从某个访问者数量起开始失败，每次得出的数字都相同。单独一个时一切正常。</translation>
        </message>
        <message>
            <source>Fastify answers 413 above 1 MiB by default.</source>
            <translation>Fastify 默认对超过 1 MiB 的内容返回 413。</translation>
        </message>
        <message>
            <source>Fewer look-ups for each name</source>
            <translation>每个域名的解析次数更少</translation>
        </message>
        <message>
            <source>File descriptor</source>
            <translation>文件描述符</translation>
        </message>
        <message>
            <source>Find out which side was slow</source>
            <translation>查明慢的是哪一方</translation>
        </message>
        <message>
            <source>Find out who sends the reset</source>
            <translation>查明谁发送了重置</translation>
        </message>
        <message>
            <source>Find the largest packet</source>
            <translation>找出最大的数据包</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Finds out when the server closes a kept connection, whether it says so beforehand, and how often using it again loses the race.</source>
            <translation>查明服务器何时关闭保持的连接，是否事先声明，以及再次使用它时多久输掉一次竞争。</translation>
        </message>
        <message>
            <source>Finds the number of connections at which trouble begins. It grows gently and stops at the first sign.</source>
            <translation>找出开始出问题的连接数。它缓慢增加，一有迹象就停止。</translation>
        </message>
        <message>
            <source>Finds the server's own words about crashes, limits and timeouts in logs and settings that you give.</source>
            <translation>在您提供的日志和设置中，找出服务器自己关于崩溃、上限和超时的说法。</translation>
        </message>
        <message>
            <source>Finds the size at which a transfer breaks, and whether size or time is the limit.</source>
            <translation>找出传输在多大时中断，以及限制的是大小还是时间。</translation>
        </message>
        <message>
            <source>Finish open requests before the program ends</source>
            <translation>在程序结束前处理完进行中的请求</translation>
        </message>
        <message>
            <source>Firefox</source>
            <translation>Firefox</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>防火墙</translation>
        </message>
        <message>
            <source>First a ladder of sizes, then closer and closer from both sides: this one passed, that one did not. At the end the same size is sent once more at another speed, to see whether it is the size or a clock.</source>
            <translation>先试一列由小到大的大小，再从两边逐步逼近：这个通过了，那个没有。最后用另一种速度把同样的大小再发一次，看看是大小的问题还是时钟的问题。</translation>
        </message>
        <message>
            <source>First find out what ran out: open files, workers, memory or places in the queue. Count the files of the program in /proc/PID/fd; lsof shows far more lines than there are open files.</source>
            <translation>先查明用尽的是什么：打开的文件、工作进程、内存，还是队列中的位置。请在 /proc/PID/fd 中数程序的文件；lsof 显示的行数远多于打开的文件。</translation>
        </message>
        <message>
            <source>First request</source>
            <translation>第一个请求</translation>
        </message>
        <message>
            <source>First what and who, then the setting, then the same test again.</source>
            <translation>先是什么和谁，然后是设置，最后再做同样的测试。</translation>
        </message>
        <message>
            <source>Fit connections to the packet size of the path</source>
            <translation>让连接适应路径的数据包大小</translation>
        </message>
        <message>
            <source>Fit connections to the packet size of the path (nftables)</source>
            <translation>让连接适应路径的数据包大小（nftables）</translation>
        </message>
        <message>
            <source>Fix: raise the limit with a margin, or send a sign of life at a third of it.</source>
            <translation>修复方法：调高上限并留余量，或每隔上限的三分之一发送活动信号。</translation>
        </message>
        <message>
            <source>Fixed at 350 s until September 2024. TCP keepalive from either end resets the timer. Expiry is silent; the next segment is answered with RST.</source>
            <translation>2024 年 9 月之前固定为 350 s。任一端的 TCP keepalive 都会重置计时器。到期无声；下一个分段得到的是 RST。</translation>
        </message>
        <message>
            <source>Flag UT. Starts when the whole request has been received.</source>
            <translation>标志 UT。从收到整个请求时开始计时。</translation>
        </message>
        <message>
            <source>Follow the name from the top</source>
            <translation>从顶层开始追踪域名</translation>
        </message>
        <message>
            <source>Follow the way to the server</source>
            <translation>沿路追踪到服务器</translation>
        </message>
        <message>
            <source>For HTTP it bounds the whole response; for WebSocket it bounds the connection.</source>
            <translation>对 HTTP，它限制整个响应；对 WebSocket，它限制连接。</translation>
        </message>
        <message>
            <source>For HTTP this is the longest time a whole answer may take, not only the silence. Very long values tie up servers.</source>
            <translation>对 HTTP，这是整个响应允许的最长时间，而不只是静默。非常大的值会占住服务器。</translation>
        </message>
        <message>
            <source>For a TCP service this is the usual sign of an idle limit.</source>
            <translation>对 TCP 服务，这是空闲上限的常见迹象。</translation>
        </message>
        <message>
            <source>For an hour an old address may be given after a change.</source>
            <translation>更改之后一小时内，仍可能给出旧地址。</translation>
        </message>
        <message>
            <source>For requests that may be repeated without harm, such as reading a page. Not for a payment.</source>
            <translation>用于重复也无害的请求，例如读取页面。不能用于付款。</translation>
        </message>
        <message>
            <source>Forget missing names sooner</source>
            <translation>更快忘掉不存在的域名</translation>
        </message>
        <message>
            <source>Forget missing names sooner, serve old ones in need</source>
            <translation>更快忘掉不存在的域名，必要时提供旧的应答</translation>
        </message>
        <message>
            <source>Forget old answers</source>
            <translation>忘掉旧的应答</translation>
        </message>
        <message>
            <source>Forgotten clients stay. tcp-keepalive clears away those that are really dead.</source>
            <translation>被遗忘的客户端会留下来。tcp-keepalive 会清除真正死掉的那些。</translation>
        </message>
        <message>
            <source>Forgotten connections fill the table for longer.</source>
            <translation>被遗忘的连接会更久地占满连接表。</translation>
        </message>
        <message>
            <source>Forgotten lines cause riddles later. Only for a test.</source>
            <translation>被遗忘的行以后会成为谜团。仅用于测试。</translation>
        </message>
        <message>
            <source>Forgotten sessions stay for longer. Let the connection pool drop its connections earlier instead where you can.</source>
            <translation>被遗忘的会话会停留更久。如果可以，最好让连接池更早丢弃连接。</translation>
        </message>
        <message>
            <source>Forgotten sessions stay. Those inside a transaction still end, because they block others.</source>
            <translation>被遗忘的会话会留下来。处于事务中的仍会结束，因为它们会阻塞别人。</translation>
        </message>
        <message>
            <source>FortiGate forgets a silent TCP connection after an hour by default. Only this port gets more.</source>
            <translation>FortiGate 默认在一小时后遗忘静默的 TCP 连接。只有这个端口得到更长的时间。</translation>
        </message>
        <message>
            <source>Front Door waits 30 s by default and at most 240 s.</source>
            <translation>Front Door 默认等待 30 s，最多 240 s。</translation>
        </message>
        <message>
            <source>Gap between two reads, not the whole upload. Logged 408, sent nothing, FIN.</source>
            <translation>两次读取之间的间隔，而不是整个上传。日志记为 408，没有发送内容，FIN。</translation>
        </message>
        <message>
            <source>Gap between two reads. Before headers: 504. After headers: body truncated and FIN (status logged 200).</source>
            <translation>两次读取之间的间隔。头部之前：504。头部之后：正文被截断并 FIN（日志状态为 200）。</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>Give idle connections up before the server does</source>
            <translation>先于服务器放弃空闲连接</translation>
        </message>
        <message>
            <source>Give the network team address, time, both ends and the step.</source>
            <translation>请把地址、时间、两端和步数交给网络团队。</translation>
        </message>
        <message>
            <source>Give the network team what they need to find the rule: the exact address that is reset, the time to the second, both ends of the connection, and the step at which the reset begins.</source>
            <translation>请把找到规则所需的信息交给网络团队：被重置的确切地址、精确到秒的时间、连接的两端，以及重置从第几步开始。</translation>
        </message>
        <message>
            <source>Give the service its own memory limit</source>
            <translation>给服务单独的内存上限</translation>
        </message>
        <message>
            <source>Give up and report the write error.</source>
            <translation>放弃并报告写入错误。</translation>
        </message>
        <message>
            <source>Give up on a dead server quickly</source>
            <translation>很快放弃死掉的服务器</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>Go keeps only two idle connections per server by default; the others are closed and opened again. Read each answer to its end, or the connection cannot be used again.</source>
            <translation>Go 默认对每台服务器只保留两个空闲连接；其他的会关闭再重新打开。请把每个响应读到结尾，否则连接无法再次使用。</translation>
        </message>
        <message>
            <source>Go on to the service.</source>
            <translation>继续到服务。</translation>
        </message>
        <message>
            <source>Go on.</source>
            <translation>继续。</translation>
        </message>
        <message>
            <source>Google's HTTP load balancers keep connections to your servers for 600 s, and that value is fixed. A server that closes earlier answers some requests with a closed connection, and the user sees a 502. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Google 的 HTTP 负载均衡器把到您服务器的连接保留 600 s，这个值是固定的。如果服务器更早关闭，某些请求就会撞上已关闭的连接，用户会看到 502。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Graceful shutdown</source>
            <translation>平稳关闭</translation>
        </message>
        <message>
            <source>HAProxy</source>
            <translation>HAProxy</translation>
        </message>
        <message>
            <source>HAProxy answers 504 when the server is silent for timeout server. The check takes a dead server out of use.</source>
            <translation>服务器静默超过 timeout server 时，HAProxy 返回 504。健康检查会停用死掉的服务器。</translation>
        </message>
        <message>
            <source>HAProxy closes an idle client connection after timeout http-keep-alive. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>HAProxy 在 timeout http-keep-alive 之后关闭空闲的客户端连接。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>HAProxy could not accept connections because memory was used up.</source>
            <translation>HAProxy 因内存用尽而无法接受连接。</translation>
        </message>
        <message>
            <source>HAProxy could not connect to the server behind it (SC).</source>
            <translation>HAProxy 无法连接后面的服务器（SC）。</translation>
        </message>
        <message>
            <source>HAProxy could not open a connection: a limit was reached.</source>
            <translation>HAProxy 无法打开连接：达到了上限。</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: its limit was reached.</source>
            <translation>HAProxy 无法打开更多连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>HAProxy could not open more connections: the limit of the system was reached.</source>
            <translation>HAProxy 无法打开更多连接：达到了系统的上限。</translation>
        </message>
        <message>
            <source>HAProxy could not reach the server in time. Users saw 503.</source>
            <translation>HAProxy 没能及时连上服务器。用户看到 503。</translation>
        </message>
        <message>
            <source>HAProxy ended connections because the server behind them was marked as down.</source>
            <translation>HAProxy 断开了连接，因为后面的服务器被标记为停机。</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the client was silent for too long (cD).</source>
            <translation>HAProxy 断开了连接，因为客户端静默太久（cD）。</translation>
        </message>
        <message>
            <source>HAProxy ended the connection because the server behind it was silent for too long (sD).</source>
            <translation>HAProxy 断开了连接，因为后面的服务器静默太久（sD）。</translation>
        </message>
        <message>
            <source>HAProxy ends a connection when one side sends nothing for its timeout. In TCP mode keep client and server equal. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>如果一侧在其超时时间内没有发送内容，HAProxy 就断开连接。TCP 模式下请让 client 与 server 相等。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>HAProxy had no ports, files or memory left (RC).</source>
            <translation>HAProxy 的端口、文件或内存用尽（RC）。</translation>
        </message>
        <message>
            <source>HAProxy had no working server left behind it.</source>
            <translation>HAProxy 后面没有可用的服务器了。</translation>
        </message>
        <message>
            <source>HAProxy has no limit for bodies. Headers must fit into one buffer, 16 KB by default, or it answers 400. timeout client is the silence of a client during an upload.</source>
            <translation>HAProxy 对正文没有上限。头部必须能放进一个缓冲区（默认 16 KB），否则返回 400。timeout client 是上传期间客户端的静默时间。</translation>
        </message>
        <message>
            <source>HAProxy hides whether it was a reset: the client sees an orderly close.</source>
            <translation>HAProxy 会掩盖是否为重置：客户端看到的是正常关闭。</translation>
        </message>
        <message>
            <source>HAProxy itself refused the connection because a limit was reached (PC).</source>
            <translation>HAProxy 自己拒绝了连接，因为达到了上限（PC）。</translation>
        </message>
        <message>
            <source>HAProxy lacked something to open a connection, such as ports or memory.</source>
            <translation>HAProxy 缺少打开连接所需的东西，例如端口或内存。</translation>
        </message>
        <message>
            <source>HAProxy refused the answer of the server behind it because it was not acceptable (PH).</source>
            <translation>HAProxy 拒绝了后面服务器的响应，因为它不可接受（PH）。</translation>
        </message>
        <message>
            <source>HAProxy's check found the server behind it down.</source>
            <translation>HAProxy 的检查发现后面的服务器停机。</translation>
        </message>
        <message>
            <source>HTTP 500; ignored when compilation debug is true.</source>
            <translation>HTTP 500；compilation debug 为 true 时被忽略。</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态</translation>
        </message>
        <message>
            <source>HTTP/2 idle is 400 s too. Older texts quote 900 s.</source>
            <translation>HTTP/2 的空闲时间也是 400 s。较旧的资料写的是 900 s。</translation>
        </message>
        <message>
            <source>HTTPERR reason Timer_ConnectionIdle. Default value documented; RST rather than FIN is field experience.</source>
            <translation>HTTPERR 原因 Timer_ConnectionIdle。默认值有文档记载；用 RST 而非 FIN 是现场经验。</translation>
        </message>
        <message>
            <source>Had the gateway no server to send requests to?</source>
            <translation>网关是否没有服务器可以转发请求？</translation>
        </message>
        <message>
            <source>Half of the idle server connections go every interval; keep it below the back end's keep-alive.</source>
            <translation>每个间隔清除一半的空闲服务器连接；请让它低于后端的 keep-alive。</translation>
        </message>
        <message>
            <source>Handshake</source>
            <translation>握手</translation>
        </message>
        <message>
            <source>Hardly any packet gets lost.</source>
            <translation>几乎没有数据包丢失。</translation>
        </message>
        <message>
            <source>Has a program run out of open files?</source>
            <translation>是否有程序可打开的文件用尽？</translation>
        </message>
        <message>
            <source>Health checks that fit the service</source>
            <translation>适合服务的健康检查</translation>
        </message>
        <message>
            <source>Heartbeat</source>
            <translation>心跳</translation>
        </message>
        <message>
            <source>Held connections are no problem, but new ones come in faster than they are taken. A queue overflows or a rate limit strikes.</source>
            <translation>保持着的连接没有问题，但新连接来得比接走得快。队列溢出，或触发了速率限制。</translation>
        </message>
        <message>
            <source>Held connections are no problem; many new ones in a second are.</source>
            <translation>保持着的连接没有问题；一秒内许多新连接才有问题。</translation>
        </message>
        <message>
            <source>Helps only what this computer sends. The first stall still costs about 3 seconds.</source>
            <translation>只对这台电脑发送的内容有帮助。第一次停滞仍要花约 3 秒。</translation>
        </message>
        <message>
            <source>Here each one reaches for connections that the next one has just closed. All three gaps can fail.</source>
            <translation>这里每一个都伸手去拿下一个刚刚关闭的连接。三处间隔都可能失败。</translation>
        </message>
        <message>
            <source>Here is the verdict with the measured limit. Is it close to the 4 seconds of our box?</source>
            <translation>这是结论，附有测得的上限。它接近我们设备的 4 秒吗？</translation>
        </message>
        <message>
            <source>Here nginx is the side that reuses connections, so its time must be below that of the application. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>这里 nginx 是复用连接的一方，因此它的时间必须短于应用的时间。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>How do you tell an exhausted server from a crashing one?</source>
            <translation>怎样区分资源用尽的服务器和崩溃的服务器？</translation>
        </message>
        <message>
            <source>How full is the table of connections?</source>
            <translation>连接表有多满？</translation>
        </message>
        <message>
            <source>How long does the service behind the gateway take?</source>
            <translation>网关后面的服务需要多久？</translation>
        </message>
        <message>
            <source>How long is the certificate valid, and for which names?</source>
            <translation>证书还有多久有效，适用于哪些名称？</translation>
        </message>
        <message>
            <source>How sure the result is, from 0 to 100 percent, given what was measured.</source>
            <translation>根据测得的内容，结论有多大把握，从 0 到 100 %。</translation>
        </message>
        <message>
            <source>Hypercorn closes an idle connection after 5 s by default.</source>
            <translation>Hypercorn 默认 5 s 后关闭空闲连接。</translation>
        </message>
        <message>
            <source>IIS closes a quiet connection after 120 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>IIS 默认在 120 s 后关闭静默的连接。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>IIS closes an idle connection after this time. A load balancer that reuses it later gets an error. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>IIS 在这段时间后关闭空闲连接。之后再复用它的负载均衡器会得到错误。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>IIS counts bytes and answers 404.13 above 30000000; ASP.NET counts KiB and fails above 4096. Both have to be raised.</source>
            <translation>IIS 按字节计，超过 30000000 返回 404.13；ASP.NET 按 KiB 计，超过 4096 失败。两者都必须调高。</translation>
        </message>
        <message>
            <source>IIS got no usable answer from the program behind it.</source>
            <translation>IIS 没有从后面的程序得到可用的响应。</translation>
        </message>
        <message>
            <source>IIS keeps that much in memory for each such upload.</source>
            <translation>对每个这样的上传，IIS 会在内存中保留这么多。</translation>
        </message>
        <message>
            <source>IIS said that the service is not available.</source>
            <translation>IIS 说服务不可用。</translation>
        </message>
        <message>
            <source>IIS switched an application pool off after several crashes.</source>
            <translation>IIS 在几次崩溃后关闭了一个应用程序池。</translation>
        </message>
        <message>
            <source>IPVS, as in Docker Swarm and in kube-proxy, forgets a silent connection after 15 minutes and answers the next packet with a reset.</source>
            <translation>IPVS（例如在 Docker Swarm 和 kube-proxy 中）在 15 分钟后遗忘静默的连接，并用重置回应下一个数据包。</translation>
        </message>
        <message>
            <source>IPv6 needs 20 bytes less. Smaller packets cost a little speed.</source>
            <translation>IPv6 要再少 20 字节。较小的数据包会损失一点速度。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer.</source>
            <translation>空闲的客户端会占用连接更久。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. It applies to all sites that have no value of their own.</source>
            <translation>空闲的客户端会占用连接更久。它适用于所有没有自己取值的站点。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. The values are milliseconds.</source>
            <translation>空闲的客户端会占用连接更久。数值单位是毫秒。</translation>
        </message>
        <message>
            <source>Idle clients hold a connection for longer. headersTimeout must stay the larger of the two on older versions.</source>
            <translation>空闲的客户端会占用连接更久。在较旧的版本上，headersTimeout 必须是两者中较大的。</translation>
        </message>
        <message>
            <source>Idle clients hold a little memory and one of worker_connections each.</source>
            <translation>空闲的客户端每个占用一点内存和一个 worker_connections。</translation>
        </message>
        <message>
            <source>Idle connections are closed first, then new ones are dropped.</source>
            <translation>先关闭空闲连接，然后丢弃新连接。</translation>
        </message>
        <message>
            <source>Idle connections cost some memory on the server. Set it only on servers that the balancer talks to.</source>
            <translation>空闲连接会占用服务器一些内存。请只在与均衡器通信的服务器上设置。</translation>
        </message>
        <message>
            <source>Idle timeout</source>
            <translation>空闲超时</translation>
        </message>
        <message>
            <source>If a connection carried clearly more than {{keepalive_request_limit}} requests, this verdict would fall.</source>
            <translation>如果一个连接承载的请求明显多于 {{keepalive_request_limit}} 个，这一结论就不成立。</translation>
        </message>
        <message>
            <source>If a connection survived clearly more than {{idle_limit_s}} s of silence, this verdict would fall.</source>
            <translation>如果有连接在明显超过 {{idle_limit_s}} s 的静默后仍存活，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a connection to this port were accepted, this verdict would fall.</source>
            <translation>如果到这个端口的连接被接受，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a device on the way turned out to send the reset, this verdict would fall.</source>
            <translation>如果查明重置由途中的设备发送，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a faster ramp went through, this verdict would fall.</source>
            <translation>如果更快的增加也能通过，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a larger transfer went through, this verdict would fall.</source>
            <translation>如果更大的传输能够通过，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a request stayed silent for clearly more than {{request_idle_limit_s}} s and still completed, this verdict would fall.</source>
            <translation>如果请求静默明显超过 {{request_idle_limit_s}} s 后仍然完成，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a request with a larger header were answered, this verdict would fall.</source>
            <translation>如果头部更大的请求得到响应，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a request without a client certificate were answered normally, this verdict would fall.</source>
            <translation>如果没有客户端证书的请求得到正常响应，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a secure connection succeeded on this port, this verdict would fall.</source>
            <translation>如果在这个端口上安全连接成功，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a secure connection succeeded, this verdict would fall.</source>
            <translation>如果安全连接成功，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If a slower transfer broke at the same size, size would be the limit.</source>
            <translation>如果较慢的传输在同样的大小处中断，那么限制的就是大小。</translation>
        </message>
        <message>
            <source>If another name service knew the name, the one used here would be the cause.</source>
            <translation>如果另一个域名服务知道这个域名，原因就在这里所用的域名服务。</translation>
        </message>
        <message>
            <source>If connections also failed while they were busy, something else would be at work.</source>
            <translation>如果连接在繁忙时也失败，就是别的东西在起作用。</translation>
        </message>
        <message>
            <source>If connections break after a longer silence than {{idle_survived_s}} s, try again with a longer limit.</source>
            <translation>如果连接在超过 {{idle_survived_s}} s 的静默后断开，请用更大的上限再试一次。</translation>
        </message>
        <message>
            <source>If connections ended one by one at a fixed age instead, a timer would be the cause.</source>
            <translation>如果连接反而是到固定年龄逐个断开，原因就是计时器。</translation>
        </message>
        <message>
            <source>If connections of different ages ended at one moment instead, a restart would be more likely.</source>
            <translation>如果年龄不同的连接反而在同一时刻断开，则更可能是重启。</translation>
        </message>
        <message>
            <source>If it failed in the same way from another computer, the service would be more likely.</source>
            <translation>如果从另一台电脑也同样失败，则更可能是服务的问题。</translation>
        </message>
        <message>
            <source>If large packets arrived, this verdict would fall.</source>
            <translation>如果大数据包能到达，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If more connections at the same time worked, this verdict would fall.</source>
            <translation>如果同时更多的连接也正常，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If one connection succeeded, this verdict would fall.</source>
            <translation>如果有一个连接成功，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If other services worked from here, the trouble would be tied to this one.</source>
            <translation>如果从这里连其他服务正常，问题就与这个服务有关。</translation>
        </message>
        <message>
            <source>If requests broke off that take less time than the limit, this verdict would fall.</source>
            <translation>如果用时短于上限的请求也中断，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the address turned out to be intended, this verdict would fall.</source>
            <translation>如果查明这个地址是有意设置的，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the certificate were renewed or its issuer trusted, the connection would work.</source>
            <translation>如果续期证书或信任其签发者，连接就会正常。</translation>
        </message>
        <message>
            <source>If the connections ended at the same age and not at the same moment, a time limit would be more likely.</source>
            <translation>如果连接是在同样的年龄、而不是同一时刻断开，则更可能是时间上限。</translation>
        </message>
        <message>
            <source>If the limit of open files were raised and the resets went on, this verdict would fall.</source>
            <translation>如果提高打开文件的上限后重置仍然继续，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the loss vanished and the trouble stayed, something else would be at work.</source>
            <translation>如果丢包消失而问题仍在，就是别的东西在起作用。</translation>
        </message>
        <message>
            <source>If the name were found later, the name service was only disturbed.</source>
            <translation>如果之后又能找到这个域名，那只是域名服务一时受扰。</translation>
        </message>
        <message>
            <source>If the numbers did not change, the fix is on the wrong box or was not loaded. That happens more often than one would think.</source>
            <translation>如果数字没有变化，就是修复用在了错误的设备上，或没有加载。这比想象中更常见。</translation>
        </message>
        <message>
            <source>If the resets also came while the server is quiet, this verdict would fall.</source>
            <translation>如果服务器空闲时也出现重置，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the resets continued without new entries of this kind in the log, this verdict would fall.</source>
            <translation>如果日志中没有新的此类条目而重置仍然继续，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the resets continued without such entries in the log, this verdict would fall.</source>
            <translation>如果日志中没有这类条目而重置仍然继续，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the same address could be reached while the packet filter is off, this verdict would stand; if not, the fault lies further away.</source>
            <translation>如果关闭数据包过滤器后能连到同一地址，这个结论就成立；如果不能，故障就在更远处。</translation>
        </message>
        <message>
            <source>If the same download were complete, this verdict would fall.</source>
            <translation>如果同样的下载能完成，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the same request were answered while the server kept running, this verdict would fall.</source>
            <translation>如果同样的请求得到响应而服务器持续运行，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the same request were answered without a 5xx status, this verdict would fall.</source>
            <translation>如果同样的请求得到的不是 5xx 状态，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the same request were answered, this verdict would fall.</source>
            <translation>如果同样的请求得到响应，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the server announced its limit and the client kept to it, nothing would be wrong.</source>
            <translation>如果服务器声明了上限而客户端也遵守，就没有问题。</translation>
        </message>
        <message>
            <source>If the server itself logged a close at that moment, the limit would be the server's own.</source>
            <translation>如果服务器自己在那一刻记录了关闭，这个上限就是服务器自己的。</translation>
        </message>
        <message>
            <source>If the server kept a quiet connection clearly longer than {{keepalive_timeout_s}} s, this verdict would fall.</source>
            <translation>如果服务器把静默的连接保留明显超过 {{keepalive_timeout_s}} s，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the server's log showed no process ending at that moment, this verdict would fall.</source>
            <translation>如果服务器的日志显示那一刻没有进程结束，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the server's own record showed no restart at these times, this verdict would fall.</source>
            <translation>如果服务器自己的记录显示这些时间没有重启，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the server's own record showed that it refuses this name, the server would be the cause.</source>
            <translation>如果服务器自己的记录显示它拒绝这个名称，原因就在服务器。</translation>
        </message>
        <message>
            <source>If the server's own record showed that it sent the reset, this verdict would fall.</source>
            <translation>如果服务器自己的记录显示重置由它发送，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the service read the whole upload before it answers, this verdict would fall.</source>
            <translation>如果服务在响应之前读完了整个上传，这个结论就不成立。</translation>
        </message>
        <message>
            <source>If the trouble ends, the card or its driver, or the virtual network below, damages packets that it cuts or joins. Update the driver then.</source>
            <translation>如果问题消失，就是网卡或其驱动，或下层的虚拟网络，损坏了它拆分或合并的数据包。这时请更新驱动。</translation>
        </message>
        <message>
            <source>If your own server and a public one disagree, the entry is new, cached or split between inside and outside.</source>
            <translation>如果您自己的服务器和公共服务器结果不一致，则记录是新的、被缓存的，或内外网分开设置的。</translation>
        </message>
        <message>
            <source>Ignored while disableUploadTimeout is true (the default).</source>
            <translation>disableUploadTimeout 为 true（默认）时被忽略。</translation>
        </message>
        <message>
            <source>In Kubernetes the program ended with “OOMKilled”. What helps?</source>
            <translation>在 Kubernetes 中，程序以“OOMKilled”结束。什么有帮助？</translation>
        </message>
        <message>
            <source>In real life you would also watch the number of failed calls for a few days: a fault that comes once in a thousand needs a thousand calls to be missed.</source>
            <translation>在实际工作中，您还会连续几天观察失败调用的数量：一千次才出现一次的故障，需要一千次调用才能看出它不再出现。</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client that left.</source>
            <translation>在 Java 服务器的日志里，离开的是客户端。</translation>
        </message>
        <message>
            <source>In the log of a Java server it is the client, or a box in front, that ended the connection.</source>
            <translation>在 Java 服务器的日志里，断开连接的是客户端或其前面的设备。</translation>
        </message>
        <message>
            <source>In the settings, a gateway gives up before the server behind it may.</source>
            <translation>在设置中，网关可能先于后面的服务器放弃。</translation>
        </message>
        <message>
            <source>In the settings, a server closes waiting connections before the side in front of it stops using them.</source>
            <translation>在设置中，前面的一方还没停用等待中的连接，服务器就已关闭它。</translation>
        </message>
        <message>
            <source>In the settings, a smaller size limit stands in front of a larger one.</source>
            <translation>在设置中，较小的大小限制在较大的前面。</translation>
        </message>
        <message>
            <source>In the settings, an idle limit is shorter than what is used in front of it.</source>
            <translation>在设置中，空闲上限短于前面所用的值。</translation>
        </message>
        <message>
            <source>Infinite in 4.x without a Keep-Alive hint.</source>
            <translation>4.x 中没有 Keep-Alive 提示时为无限。</translation>
        </message>
        <message>
            <source>Inside AWS packets may have 9001 bytes, outside only 1500. The message that says so is ICMP type 3 code 4, and security groups drop it by default.</source>
            <translation>在 AWS 内部数据包可以有 9001 字节，对外只有 1500。说明这一点的消息是 ICMP type 3 code 4，而安全组默认会丢弃它。</translation>
        </message>
        <message>
            <source>Inspection that opens encrypted connections, or takes a file for dangerous, ends them with a reset in both directions. 100 stands for the number of your rule.</source>
            <translation>会拆开加密连接或把文件当作危险品的检查，会用双向的重置来结束连接。100 代表您的规则编号。</translation>
        </message>
        <message>
            <source>Intrusion prevention (IPS)</source>
            <translation>入侵防御（IPS）</translation>
        </message>
        <message>
            <source>Is a certificate in between missing?</source>
            <translation>是否缺少中间证书？</translation>
        </message>
        <message>
            <source>Is a limit of this computer reached?</source>
            <translation>是否达到了这台电脑的上限？</translation>
        </message>
        <message>
            <source>Is a request answered by a reset?</source>
            <translation>请求得到的是否是重置？</translation>
        </message>
        <message>
            <source>Is an idle limit shorter than what is in front of it?</source>
            <translation>空闲上限是否短于前面的上限？</translation>
        </message>
        <message>
            <source>Is an old tuning guide at work?</source>
            <translation>是否有旧的调优指南在作怪？</translation>
        </message>
        <message>
            <source>Is anything listening on the port?</source>
            <translation>端口上有程序在监听吗？</translation>
        </message>
        <message>
            <source>Is it a filter of this computer that blocks the way?</source>
            <translation>挡住去路的是否是这台电脑的过滤器？</translation>
        </message>
        <message>
            <source>Is it a matter of time?</source>
            <translation>是否与时间有关？</translation>
        </message>
        <message>
            <source>Is it a web service?</source>
            <translation>它是网页服务吗？</translation>
        </message>
        <message>
            <source>Is it cut off only when the server's name is sent?</source>
            <translation>是否只在发送服务器名时被切断？</translation>
        </message>
        <message>
            <source>Is it the answer that breaks off?</source>
            <translation>中断的是否是响应？</translation>
        </message>
        <message>
            <source>Is it the header of the request?</source>
            <translation>是否与请求头有关？</translation>
        </message>
        <message>
            <source>Is it the number of connections at the same time?</source>
            <translation>是否与同时的连接数有关？</translation>
        </message>
        <message>
            <source>Is nothing listening at a suspicious address?</source>
            <translation>可疑的地址上是否没有程序在监听？</translation>
        </message>
        <message>
            <source>Is only one computer affected?</source>
            <translation>是否只有一台电脑受影响？</translation>
        </message>
        <message>
            <source>Is only one of IPv4 and IPv6 broken?</source>
            <translation>IPv4 和 IPv6 中是否只有一个有问题？</translation>
        </message>
        <message>
            <source>Is the answer something else than a web page?</source>
            <translation>响应是否不是网页？</translation>
        </message>
        <message>
            <source>Is the certificate the problem?</source>
            <translation>问题出在证书吗？</translation>
        </message>
        <message>
            <source>Is the connection closed without an answer?</source>
            <translation>连接是否没有响应就被关闭？</translation>
        </message>
        <message>
            <source>Is the connection cut off before it is open?</source>
            <translation>连接是否在打开之前就被切断？</translation>
        </message>
        <message>
            <source>Is the connection encrypted?</source>
            <translation>连接是否加密？</translation>
        </message>
        <message>
            <source>Is the container up and its port published?</source>
            <translation>容器是否在运行，端口是否已发布？</translation>
        </message>
        <message>
            <source>Is the name server of the cluster well?</source>
            <translation>集群的 DNS 服务器是否正常？</translation>
        </message>
        <message>
            <source>Is the port taken by another program?</source>
            <translation>端口是否被另一个程序占用？</translation>
        </message>
        <message>
            <source>Is the request never answered?</source>
            <translation>请求是否始终没有响应？</translation>
        </message>
        <message>
            <source>Is the secure connection cut off while it is set up?</source>
            <translation>安全连接是否在建立过程中被切断？</translation>
        </message>
        <message>
            <source>Is the way back closed?</source>
            <translation>返回的路是否被堵？</translation>
        </message>
        <message>
            <source>Is there no answer at all?</source>
            <translation>是否完全没有响应？</translation>
        </message>
        <message>
            <source>It asks the name servers of the root, the ending and the domain one after the other, without any memory in between. The one that gives a wrong answer is the culprit.</source>
            <translation>它依次询问根、顶级域和该域的 DNS 服务器，中间不用任何缓存。给出错误应答的那个就是罪魁祸首。</translation>
        </message>
        <message>
            <source>It becomes slow and stutters; a break is rare.</source>
            <translation>变慢、时断时续；真正断开很少见。</translation>
        </message>
        <message>
            <source>It can. The age says it: exactly 30 seconds each time is a rule, and no accident.</source>
            <translation>可以。年龄说明了问题：每次正好 30 秒是规则，不是偶然。</translation>
        </message>
        <message>
            <source>It cannot be told.</source>
            <translation>无法判断。</translation>
        </message>
        <message>
            <source>It compares what each process has open with its own limit. Only when the two are close is the limit the cause.</source>
            <translation>它把每个进程打开的数量与其上限对比。只有两者接近时，上限才是原因。</translation>
        </message>
        <message>
            <source>It costs the bandwidth of uploads that are refused anyway.</source>
            <translation>这会耗费那些反正要被拒绝的上传的带宽。</translation>
        </message>
        <message>
            <source>It does not matter which of the two is longer, people say. It does: the side that sends the next request must give up first.</source>
            <translation>人们说两者谁更长无所谓。其实有所谓：发送下一个请求的一方必须先放弃。</translation>
        </message>
        <message>
            <source>It goes on more slowly.</source>
            <translation>它会更慢地继续。</translation>
        </message>
        <message>
            <source>It hangs until a timer gives up, often after many minutes.</source>
            <translation>它会卡住，直到某个计时器放弃，往往要好多分钟。</translation>
        </message>
        <message>
            <source>It happens when many are at work. Choose that answer: the careful test with more and more connections then has a reason.</source>
            <translation>它在许多人工作时发生。请选那个答案：这样，连接逐渐增多的谨慎测试就有了理由。</translation>
        </message>
        <message>
            <source>It happens with large uploads. Choose that.</source>
            <translation>它在大的上传时发生。请选那一项。</translation>
        </message>
        <message>
            <source>It helps only where the last state says OOMKilled. A CPU limit plays no part in that, and Evicted means that the whole node was short of something.</source>
            <translation>只有当最后状态为 OOMKilled 时才有帮助。CPU 限制与此无关，而 Evicted 表示整个节点缺少资源。</translation>
        </message>
        <message>
            <source>It hides the crash. Requests that change something, such as POST, are not repeated, and that is right.</source>
            <translation>它会掩盖崩溃。会改变内容的请求（例如 POST）不会重复，这是对的。</translation>
        </message>
        <message>
            <source>It hides the loss. Have the line repaired as well. The module tcp_bbr must be there.</source>
            <translation>它会掩盖丢包。请同时让人修好线路。必须有 tcp_bbr 模块。</translation>
        </message>
        <message>
            <source>It hits connections that waited for their next use. Choose the answer about silence.</source>
            <translation>碰上它的是等待下次使用的连接。请选关于静默的答案。</translation>
        </message>
        <message>
            <source>It is allowed. It is only sent in pieces where it does not fit.</source>
            <translation>这是允许的。只有放不下时才会分片发送。</translation>
        </message>
        <message>
            <source>It is busy. But nobody is turned away and no connection breaks. More speed is another task than the one in your ticket.</source>
            <translation>它很忙。但没有人被拒之门外，也没有连接断开。提速是另一项任务，不是您工单里的这一项。</translation>
        </message>
        <message>
            <source>It is not the application behind nginx.</source>
            <translation>不是 nginx 后面的应用。</translation>
        </message>
        <message>
            <source>It is not the server.</source>
            <translation>不是服务器。</translation>
        </message>
        <message>
            <source>It is not the service.</source>
            <translation>不是服务。</translation>
        </message>
        <message>
            <source>It is renewed 30 days before its end. kubectl describe certificate tells why it was not.</source>
            <translation>它会在到期前 30 天续期。kubectl describe certificate 会说明为什么没有续期。</translation>
        </message>
        <message>
            <source>It is the gap between two reads, not the length of the request, and it gives 504, not a reset.</source>
            <translation>它是两次读取之间的间隔，不是请求的时长；它给出的是 504，不是重置。</translation>
        </message>
        <message>
            <source>It is your own practice service: allow the test.</source>
            <translation>这是您自己的练习服务：请允许测试。</translation>
        </message>
        <message>
            <source>It is your practice service: allow the test.</source>
            <translation>这是您的练习服务：请允许测试。</translation>
        </message>
        <message>
            <source>It matters which side waits longer: the side that uses connections again must give them up first, so the server has to wait longest.</source>
            <translation>哪一方等得更久很重要：复用连接的一方必须先放弃，所以服务器必须等得最久。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>常见于服务刚关闭保持的连接、该连接又被使用的时候。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. A crash looks the same.</source>
            <translation>常见于服务刚关闭保持的连接、该连接又被使用的时候。崩溃看起来也一样。</translation>
        </message>
        <message>
            <source>It often happens when a kept connection is used again just after the service closed it. Java hides a short body altogether.</source>
            <translation>常见于服务刚关闭保持的连接、该连接又被使用的时候。Java 会完全掩盖正文过短的情况。</translation>
        </message>
        <message>
            <source>It only helps when the client itself gave up. It does not move a limit of the far end.</source>
            <translation>只有当客户端自己放弃时才有帮助。它改变不了另一端的上限。</translation>
        </message>
        <message>
            <source>It only looks and changes nothing.</source>
            <translation>它只是查看，不改动任何东西。</translation>
        </message>
        <message>
            <source>It restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>它大约每 {{round(crash_interval_s)}} s 重启一次。</translation>
        </message>
        <message>
            <source>It restarts whether or not somebody asks for something.</source>
            <translation>不论有没有人请求，它都会重启。</translation>
        </message>
        <message>
            <source>It shows a full queue of waiting connections and the programs with the most open files. Counting with lsof gives too much: it also lists libraries.</source>
            <translation>它显示已满的连接等待队列，以及打开文件最多的程序。用 lsof 计数会偏多：它把库也列进去了。</translation>
        </message>
        <message>
            <source>It shows the certificate, its dates and its names, and whether an older version of TLS is the only one that works. An end right after the first message points to plain text on the port or to a box on the way.</source>
            <translation>它显示证书及其日期和名称，以及是否只有较旧的 TLS 版本可用。第一条消息之后立刻断开，说明端口上是明文，或途中有设备。</translation>
        </message>
        <message>
            <source>It shows the session with its timer, the resets as they pass, and what the inspection refused.</source>
            <translation>它会显示会话及其计时器、经过的重置，以及检查功能拒绝了什么。</translation>
        </message>
        <message>
            <source>It starts one small pod and removes it again.</source>
            <translation>它会启动一个小 pod，然后再删除。</translation>
        </message>
        <message>
            <source>It tells a lack of memory from a fault in the program and from a deliberate kill.</source>
            <translation>它能区分内存不足、程序故障和有意终止。</translation>
        </message>
        <message>
            <source>It was seen only once.</source>
            <translation>只看到过一次。</translation>
        </message>
        <message>
            <source>It was the device all the same.</source>
            <translation>还是那台设备干的。</translation>
        </message>
        <message>
            <source>It will break at the same place, and so will the next one.</source>
            <translation>它会在同一处断开，下一个也一样。</translation>
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
            <translation>Java 自己会记住地址，有 security manager 时会永远记住。搬迁之后，它会一直与旧地址通信，直到重启。</translation>
        </message>
        <message>
            <source>Java then takes three quarters of the memory limit for its heap; the rest is needed for threads and buffers. It ends at once when the heap is full, instead of limping on.</source>
            <translation>这样 Java 把内存限制的四分之三用作堆；其余用于线程和缓冲区。堆满时它会立刻结束，而不是勉强支撑。</translation>
        </message>
        <message>
            <source>Jetty closes an idle connection after 30 s by default. That is less than the 60 s of common load balancers.</source>
            <translation>Jetty 默认 30 s 后关闭空闲连接。这短于常见负载均衡器的 60 s。</translation>
        </message>
        <message>
            <source>Jobs in memory are lost at a restart. Keep them in a database when they matter.</source>
            <translation>内存中的任务在重启时会丢失。如果重要，请存放在数据库中。</translation>
        </message>
        <message>
            <source>Keep WebSocket and streaming connections open</source>
            <translation>让 WebSocket 和流式连接保持打开</translation>
        </message>
        <message>
            <source>Keep a connection and use it again</source>
            <translation>保持连接并再次使用</translation>
        </message>
        <message>
            <source>Keep connections longer than the clients do</source>
            <translation>保留连接的时间比客户端长</translation>
        </message>
        <message>
            <source>Keep connections of CloudFront open</source>
            <translation>让 CloudFront 的连接保持打开</translation>
        </message>
        <message>
            <source>Keep connections of Cloudflare open</source>
            <translation>让 Cloudflare 的连接保持打开</translation>
        </message>
        <message>
            <source>Keep quiet connections open longer</source>
            <translation>让静默的连接打开更久</translation>
        </message>
        <message>
            <source>Keep quiet sessions longer</source>
            <translation>让静默的会话保留更久</translation>
        </message>
        <message>
            <source>Keep some pods while nodes are emptied</source>
            <translation>清空节点时保留一些 pod</translation>
        </message>
        <message>
            <source>Keep stream_idle_timeout when you turn the route limit off, or dead streams stay for ever.</source>
            <translation>关闭路由限制时请保留 stream_idle_timeout，否则死掉的流会永远留着。</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (AWS command line)</source>
            <translation>让均衡器退出竞争（AWS 命令行）</translation>
        </message>
        <message>
            <source>Keep the balancer out of the race (Terraform)</source>
            <translation>让均衡器退出竞争（Terraform）</translation>
        </message>
        <message>
            <source>Keep the server open longer than the balancer</source>
            <translation>让服务器保持打开的时间比均衡器长</translation>
        </message>
        <message>
            <source>Keep-alive (HTTP)</source>
            <translation>Keep-alive (HTTP)</translation>
        </message>
        <message>
            <source>Keep-alive (TCP)</source>
            <translation>Keep-alive (TCP)</translation>
        </message>
        <message>
            <source>Keeping a connection open after an answer, so that the next request need not open a new one.</source>
            <translation>响应之后保持连接打开，让下一个请求不必新开连接。</translation>
        </message>
        <message>
            <source>Keeps a few light connections open for a while and looks for a pattern in how they end.</source>
            <translation>保持几个轻量的连接打开一段时间，寻找它们断开的规律。</translation>
        </message>
        <message>
            <source>Keeps the packets between this computer and the service, which show who really sent each reset.</source>
            <translation>保留这台电脑与服务之间的数据包，它们能显示每个重置到底由谁发送。</translation>
        </message>
        <message>
            <source>Kept connections and gateways belong to web services, and this is none.</source>
            <translation>保持的连接和网关属于网页服务，而这里不是。</translation>
        </message>
        <message>
            <source>Kestrel answers 413 above 30000000 bytes and cuts uploads that are slower than 240 bytes per second.</source>
            <translation>超过 30000000 字节时 Kestrel 返回 413，并切断慢于每秒 240 字节的上传。</translation>
        </message>
        <message>
            <source>Kestrel closes idle connections after 130 s by default. Somebody may have set less. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Kestrel 默认在 130 s 后关闭空闲连接。可能有人设得更小。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Large headers are answered.</source>
            <translation>大的头部能得到响应。</translation>
        </message>
        <message>
            <source>Large headers are not tested yet.</source>
            <translation>还没有测试大的头部。</translation>
        </message>
        <message>
            <source>Large packets arrive.</source>
            <translation>大数据包能到达。</translation>
        </message>
        <message>
            <source>Large packets disappear on the way</source>
            <translation>大数据包在途中消失</translation>
        </message>
        <message>
            <source>Large request headers break the connection</source>
            <translation>大的请求头会使连接断开</translation>
        </message>
        <message>
            <source>Large requests.</source>
            <translation>大的请求。</translation>
        </message>
        <message>
            <source>Large transfers break off before they are complete.</source>
            <translation>大的传输在完成之前中断。</translation>
        </message>
        <message>
            <source>Large uploads are left unread</source>
            <translation>大的上传没有读完</translation>
        </message>
        <message>
            <source>Large uploads are refused politely from about {{payload_polite_limit_bytes}} bytes on; no connection is cut.</source>
            <translation>从约 {{payload_polite_limit_bytes}} 字节起，大的上传被礼貌地拒绝；没有连接被切断。</translation>
        </message>
        <message>
            <source>Larger bodies are inspected, which takes time.</source>
            <translation>会检查更大的正文，这需要时间。</translation>
        </message>
        <message>
            <source>Larger bodies need memory.</source>
            <translation>更大的正文需要内存。</translation>
        </message>
        <message>
            <source>Larger bodies need room in the pods.</source>
            <translation>更大的正文需要 pod 中有空间。</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server.</source>
            <translation>更大的正文需要服务器上有空间。</translation>
        </message>
        <message>
            <source>Larger bodies need room on the server. Raise it only where uploads are expected.</source>
            <translation>更大的正文需要服务器上有空间。请只在需要上传的地方调高。</translation>
        </message>
        <message>
            <source>Larger bodies need time and memory.</source>
            <translation>更大的正文需要时间和内存。</translation>
        </message>
        <message>
            <source>Larger bodies need time.</source>
            <translation>更大的正文需要时间。</translation>
        </message>
        <message>
            <source>Larger bodies through the web firewall</source>
            <translation>让更大的正文通过 Web 防火墙</translation>
        </message>
        <message>
            <source>Larger headers and slow uploads</source>
            <translation>更大的头部和缓慢的上传</translation>
        </message>
        <message>
            <source>Larger packets on both ends</source>
            <translation>两端都用更大的数据包</translation>
        </message>
        <message>
            <source>Late packets: "First packet isn't SYN". Kernel parameter fw_rst_expired_conn=1 makes the gateway answer with RST.</source>
            <translation>迟到的数据包："First packet isn't SYN"。内核参数 fw_rst_expired_conn=1 会让网关用 RST 回应。</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>Left out, as you asked.</source>
            <translation>已按您的要求略去。</translation>
        </message>
        <message>
            <source>Less than 10 s is not used by the library.</source>
            <translation>该库不使用低于 10 s 的值。</translation>
        </message>
        <message>
            <source>Let Apache drop idle connections before the application does</source>
            <translation>让 Apache 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let Caddy drop idle connections before the application does</source>
            <translation>让 Caddy 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let Cloud NAT remember silent connections longer</source>
            <translation>让 Cloud NAT 更久地记住静默的连接</translation>
        </message>
        <message>
            <source>Let Envoy drop idle connections before the application does</source>
            <translation>让 Envoy 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let HAProxy drop idle server connections early</source>
            <translation>让 HAProxy 提早丢弃空闲的服务器连接</translation>
        </message>
        <message>
            <source>Let HAProxy wait longer on both sides</source>
            <translation>让 HAProxy 在两侧都等更久</translation>
        </message>
        <message>
            <source>Let IIS wait longer</source>
            <translation>让 IIS 等更久</translation>
        </message>
        <message>
            <source>Let Java look names up again</source>
            <translation>让 Java 重新解析域名</translation>
        </message>
        <message>
            <source>Let Tomcat wait longer for quiet clients</source>
            <translation>让 Tomcat 对静默的客户端等更久</translation>
        </message>
        <message>
            <source>Let Traefik drop idle connections before the application does</source>
            <translation>让 Traefik 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let Varnish drop idle connections before the application does</source>
            <translation>让 Varnish 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let address translation accept late packets</source>
            <translation>让地址转换接受迟到的数据包</translation>
        </message>
        <message>
            <source>Let asymmetric traffic through for this zone</source>
            <translation>让这个区域的非对称流量通过</translation>
        </message>
        <message>
            <source>Let both sides know when the balancer forgets a connection</source>
            <translation>均衡器遗忘连接时通知两端</translation>
        </message>
        <message>
            <source>Let clients give up before the boxes on the way</source>
            <translation>让客户端先于途中的设备放弃</translation>
        </message>
        <message>
            <source>Let fetch give up before the server</source>
            <translation>让 fetch 先于服务器放弃</translation>
        </message>
        <message>
            <source>Let fetch wait longer for a quiet server</source>
            <translation>让 fetch 对静默的服务器等更久</translation>
        </message>
        <message>
            <source>Let gunicorn workers finish slow work</source>
            <translation>让 gunicorn 工作进程做完慢任务</translation>
        </message>
        <message>
            <source>Let httpx give up before the server</source>
            <translation>让 httpx 先于服务器放弃</translation>
        </message>
        <message>
            <source>Let httpx wait longer</source>
            <translation>让 httpx 等更久</translation>
        </message>
        <message>
            <source>Let more logins start at the same time</source>
            <translation>允许更多登录同时开始</translation>
        </message>
        <message>
            <source>Let nginx drop idle connections before the application does</source>
            <translation>让 nginx 先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Let nginx wait longer than the application is silent</source>
            <translation>让 nginx 的等待长于应用的静默</translation>
        </message>
        <message>
            <source>Let old targets finish before they go</source>
            <translation>让旧目标先完成再离开</translation>
        </message>
        <message>
            <source>Let several signs agree before you accuse a box.</source>
            <translation>指认某台设备之前，请让多个迹象相互印证。</translation>
        </message>
        <message>
            <source>Let slow clients finish large answers</source>
            <translation>让慢客户端收完大的响应</translation>
        </message>
        <message>
            <source>Let slow clients read the answer 413</source>
            <translation>让慢客户端读到响应 413</translation>
        </message>
        <message>
            <source>Let slow pages end, and log them</source>
            <translation>让慢页面结束并记录下来</translation>
        </message>
        <message>
            <source>Let systemd hold the port</source>
            <translation>让 systemd 持有端口</translation>
        </message>
        <message>
            <source>Let the .NET client give up before the server</source>
            <translation>让 .NET 客户端先于服务器放弃</translation>
        </message>
        <message>
            <source>Let the Go client give up before the server</source>
            <translation>让 Go 客户端先于服务器放弃</translation>
        </message>
        <message>
            <source>Let the Go server finish slow answers</source>
            <translation>让 Go 服务器完成缓慢的响应</translation>
        </message>
        <message>
            <source>Let the Java client give up before the server</source>
            <translation>让 Java 客户端先于服务器放弃</translation>
        </message>
        <message>
            <source>Let the Java client wait longer</source>
            <translation>让 Java 客户端等更久</translation>
        </message>
        <message>
            <source>Let the NAT gateway remember silent connections longer</source>
            <translation>让 NAT 网关更久地记住静默的连接</translation>
        </message>
        <message>
            <source>Let the Node.js server wait for slow work</source>
            <translation>让 Node.js 服务器等待慢任务</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (AWS command line)</source>
            <translation>让均衡器先于服务器放弃（AWS 命令行）</translation>
        </message>
        <message>
            <source>Let the balancer give up before the server (Terraform)</source>
            <translation>让均衡器先于服务器放弃（Terraform）</translation>
        </message>
        <message>
            <source>Let the client give up before the server</source>
            <translation>让客户端先于服务器放弃</translation>
        </message>
        <message>
            <source>Let the clients in to the pods</source>
            <translation>让客户端能连到 pod</translation>
        </message>
        <message>
            <source>Let the heap fit into the container</source>
            <translation>让堆适应容器</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (AWS command line)</source>
            <translation>让负载均衡器更久地记住静默的连接（AWS 命令行）</translation>
        </message>
        <message>
            <source>Let the load balancer remember silent connections longer (Terraform)</source>
            <translation>让负载均衡器更久地记住静默的连接（Terraform）</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer</source>
            <translation>让负载均衡器等更久</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (AWS command line)</source>
            <translation>让负载均衡器等更久（AWS 命令行）</translation>
        </message>
        <message>
            <source>Let the load balancer wait longer (Terraform)</source>
            <translation>让负载均衡器等更久（Terraform）</translation>
        </message>
        <message>
            <source>Let the messages about packet sizes through</source>
            <translation>放行关于数据包大小的消息</translation>
        </message>
        <message>
            <source>Let the pool give up before the boxes on the way</source>
            <translation>让连接池先于途中的设备放弃</translation>
        </message>
        <message>
            <source>Let the pool give up before the database</source>
            <translation>让连接池先于数据库放弃</translation>
        </message>
        <message>
            <source>Let the port in (Windows)</source>
            <translation>放行端口（Windows）</translation>
        </message>
        <message>
            <source>Let the port in (firewalld)</source>
            <translation>放行端口（firewalld）</translation>
        </message>
        <message>
            <source>Let the port in (nftables)</source>
            <translation>放行端口（nftables）</translation>
        </message>
        <message>
            <source>Let the port in (ufw)</source>
            <translation>放行端口（ufw）</translation>
        </message>
        <message>
            <source>Let the programs connect to the database directly again.</source>
            <translation>让程序重新直接连接数据库。</translation>
        </message>
        <message>
            <source>Let the proxy drop idle connections before the application does</source>
            <translation>让代理先于应用丢弃空闲连接</translation>
        </message>
        <message>
            <source>Letters that never arrive</source>
            <translation>永远送不到的信</translation>
        </message>
        <message>
            <source>Like a car that runs well on the test drive.</source>
            <translation>就像一辆试驾时一切正常的汽车。</translation>
        </message>
        <message>
            <source>Like a guard who does not accept the pass.</source>
            <translation>就像不认可通行证的门卫。</translation>
        </message>
        <message>
            <source>Like a parcel that does not fit through the letter box.</source>
            <translation>就像塞不进信箱的包裹。</translation>
        </message>
        <message>
            <source>Like a phone call that is cut because nobody spoke for a minute.</source>
            <translation>就像一分钟没人说话就被挂断的电话。</translation>
        </message>
        <message>
            <source>Like a receptionist who is there while nobody upstairs picks up.</source>
            <translation>就像前台有人，而楼上没人接听。</translation>
        </message>
        <message>
            <source>Like a restaurant with all tables taken that sends new guests away.</source>
            <translation>就像座位已满、请新客人离开的餐馆。</translation>
        </message>
        <message>
            <source>Like a shop whose lights go out while customers are inside.</source>
            <translation>就像顾客还在店里，灯却熄了。</translation>
        </message>
        <message>
            <source>Like a wrong entry in the phone book.</source>
            <translation>就像电话簿里的错误条目。</translation>
        </message>
        <message>
            <source>Like an operator who hangs up for both sides.</source>
            <translation>就像替双方挂断电话的接线员。</translation>
        </message>
        <message>
            <source>Like letters that go missing in the post.</source>
            <translation>就像在邮递途中丢失的信。</translation>
        </message>
        <message>
            <source>Like ringing at a door behind which nobody lives.</source>
            <translation>就像按一扇没人住的门的门铃。</translation>
        </message>
        <message>
            <source>Like stepping up to a counter at the moment its shutter comes down.</source>
            <translation>就像走到柜台前，卷帘门正好落下。</translation>
        </message>
        <message>
            <source>Like writing to an address from which no letter ever comes back.</source>
            <translation>就像给一个从不回信的地址写信。</translation>
        </message>
        <message>
            <source>Limit and reuse the connections of the client</source>
            <translation>限制并复用客户端的连接</translation>
        </message>
        <message>
            <source>Limit the size in the proxy in front, or anybody can make Tomcat read for ever.</source>
            <translation>请在前面的代理中限制大小，否则谁都可以让 Tomcat 没完没了地读取。</translation>
        </message>
        <message>
            <source>Lingering close</source>
            <translation>延迟关闭（lingering close）</translation>
        </message>
        <message>
            <source>Linux repeats lost packets for about 15 minutes before it reports an error. With this option it gives up after 30 s, and the program can try again.</source>
            <translation>Linux 会重发丢失的数据包约 15 分钟，然后才报告错误。用这个选项，它 30 s 后就放弃，程序可以再试一次。</translation>
        </message>
        <message>
            <source>Linux then tries smaller packets by itself when large ones vanish. Such a path gives stalls and timeouts, not resets.</source>
            <translation>大数据包消失时，Linux 会自行改用更小的数据包。这种路径造成的是停滞和超时，而不是重置。</translation>
        </message>
        <message>
            <source>Listen on all addresses, with IPv6</source>
            <translation>监听所有地址，包括 IPv6</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>监听程序</translation>
        </message>
        <message>
            <source>Load balancer</source>
            <translation>负载均衡器</translation>
        </message>
        <message>
            <source>Load balancers and firewalls that forget quiet connections are a usual reason.</source>
            <translation>会遗忘静默连接的负载均衡器和防火墙是常见原因。</translation>
        </message>
        <message>
            <source>Load the earlier file of rules again.</source>
            <translation>重新加载较早的规则文件。</translation>
        </message>
        <message>
            <source>Log message 302014 Teardown TCP ... Conn-timeout.</source>
            <translation>日志消息 302014 Teardown TCP ... Conn-timeout。</translation>
        </message>
        <message>
            <source>Long values hold outgoing ports for longer, and those can run out. A sign of life from the application is the safer way.</source>
            <translation>较大的值会更久地占用出站端口，而端口可能用完。由应用发送活动信号是更稳妥的办法。</translation>
        </message>
        <message>
            <source>Longer requests on Cloud Run</source>
            <translation>Cloud Run 上更长的请求</translation>
        </message>
        <message>
            <source>Longer session time for one port</source>
            <translation>某个端口的会话时间更长</translation>
        </message>
        <message>
            <source>Longer silence for TCP connections through nginx</source>
            <translation>允许经过 nginx 的 TCP 连接静默更久</translation>
        </message>
        <message>
            <source>Longer silence for gRPC streams</source>
            <translation>允许 gRPC 流静默更久</translation>
        </message>
        <message>
            <source>Longer than 5 seconds, so that it never misses anything.</source>
            <translation>长于 5 秒，这样什么都不会错过。</translation>
        </message>
        <message>
            <source>Longer time and a sign of life for one port</source>
            <translation>某个端口的时间更长并发送活动信号</translation>
        </message>
        <message>
            <source>Longer time for address translation</source>
            <translation>地址转换的时间更长</translation>
        </message>
        <message>
            <source>Longer time for connections through IPVS</source>
            <translation>经过 IPVS 的连接时间更长</translation>
        </message>
        <message>
            <source>Longer time for one application</source>
            <translation>某个应用的时间更长</translation>
        </message>
        <message>
            <source>Longer time for one service</source>
            <translation>某个服务的时间更长</translation>
        </message>
        <message>
            <source>Longer time for open connections</source>
            <translation>打开的连接时间更长</translation>
        </message>
        <message>
            <source>Longer time on the Linux router</source>
            <translation>Linux 路由器上的时间更长</translation>
        </message>
        <message>
            <source>Longer towards clients, shorter towards pods</source>
            <translation>对客户端更长，对 pod 更短</translation>
        </message>
        <message>
            <source>Longer wait and a health check</source>
            <translation>等待更久并加健康检查</translation>
        </message>
        <message>
            <source>Longer wait and a health check that fits</source>
            <translation>等待更久并加合适的健康检查</translation>
        </message>
        <message>
            <source>Longer wait by annotation</source>
            <translation>用注解延长等待</translation>
        </message>
        <message>
            <source>Longer wait for PHP pages</source>
            <translation>对 PHP 页面等更久</translation>
        </message>
        <message>
            <source>Longer wait for one back end</source>
            <translation>对某个后端等更久</translation>
        </message>
        <message>
            <source>Longer wait for one path</source>
            <translation>对某个路径等更久</translation>
        </message>
        <message>
            <source>Longer wait for one route</source>
            <translation>对某条路由等更久</translation>
        </message>
        <message>
            <source>Longer wait for one service</source>
            <translation>对某个服务等更久</translation>
        </message>
        <message>
            <source>Longer wait for one slow path</source>
            <translation>对某个慢路径等更久</translation>
        </message>
        <message>
            <source>Longer wait for the origin</source>
            <translation>对源站等更久</translation>
        </message>
        <message>
            <source>Longer wait for the service behind</source>
            <translation>对后面的服务等更久</translation>
        </message>
        <message>
            <source>Longer wait, and a visible end</source>
            <translation>等待更久，且断开可见</translation>
        </message>
        <message>
            <source>Longer waiting times at the load balancer.</source>
            <translation>负载均衡器上更长的等待时间。</translation>
        </message>
        <message>
            <source>Longer waits by annotation</source>
            <translation>用注解延长等待</translation>
        </message>
        <message>
            <source>Longer waits for quiet streams</source>
            <translation>对静默的流等更久</translation>
        </message>
        <message>
            <source>Look at the handshake</source>
            <translation>查看握手</translation>
        </message>
        <message>
            <source>Look for two things: the first request on a connection works, and only used connections fail. Together they are the fingerprint.</source>
            <translation>请看两点：连接上的第一个请求成功，只有用过的连接失败。两者合起来就是它的指纹。</translation>
        </message>
        <message>
            <source>Look for “at the same moment” and for refused connections right afterwards.</source>
            <translation>请留意“在同一时刻”，以及紧接着的连接被拒绝。</translation>
        </message>
        <message>
            <source>Look the name of the server behind up again</source>
            <translation>重新解析后面服务器的域名</translation>
        </message>
        <message>
            <source>Look up the name</source>
            <translation>解析域名</translation>
        </message>
        <message>
            <source>Looking up the name</source>
            <translation>正在解析域名</translation>
        </message>
        <message>
            <source>Loss at one place that is gone further on is only that place being slow to answer. Loss that stays to the end is real.</source>
            <translation>只在一处出现、再往后就消失的丢包，只是那一处应答慢。一直持续到终点的丢包才是真的。</translation>
        </message>
        <message>
            <source>Lost at the next restart. Only for what this computer sends.</source>
            <translation>下次重启时丢失。只对这台电脑发送的内容有效。</translation>
        </message>
        <message>
            <source>Lost at the next restart; add the options -p to its start.</source>
            <translation>下次重启时丢失；请把 -p 选项加到它的启动参数中。</translation>
        </message>
        <message>
            <source>Lost at the next restart; kube-proxy has ipvs.tcpTimeout for it.</source>
            <translation>下次重启时丢失；kube-proxy 有 ipvs.tcpTimeout 可用。</translation>
        </message>
        <message>
            <source>Lost packets are sent again. The connection lives on.</source>
            <translation>丢失的数据包会重发。连接继续存活。</translation>
        </message>
        <message>
            <source>Lost packets are then repeated for about 100 s instead of 15 minutes before programs see an error.</source>
            <translation>这样丢失的数据包会重发约 100 s，而不是 15 分钟，然后程序才看到错误。</translation>
        </message>
        <message>
            <source>Lost packets seldom cause a reset by themselves, and a ping only tests the packet size when splitting is forbidden.</source>
            <translation>丢包本身很少引起重置；而只有禁止分片时，ping 才能测出数据包大小。</translation>
        </message>
        <message>
            <source>MSS clamping is the way out where the message cannot pass.</source>
            <translation>消息通不过的地方，MSS 钳制是出路。</translation>
        </message>
        <message>
            <source>MTU</source>
            <translation>MTU</translation>
        </message>
        <message>
            <source>MTU black hole</source>
            <translation>MTU 黑洞</translation>
        </message>
        <message>
            <source>Maintenance of the nodes then moves one pod after the other. It needs at least two pods.</source>
            <translation>这样节点维护时会逐个移动 pod。至少需要两个 pod。</translation>
        </message>
        <message>
            <source>Make the server wait longer than everybody in front of it. If the server is not yours, make your own program give up earlier: most libraries have a setting for the greatest idle time of a pooled connection.</source>
            <translation>让服务器等得比它前面的所有人都久。如果服务器不归您管，就让您自己的程序更早放弃：大多数库都有连接池中连接最长空闲时间的设置。</translation>
        </message>
        <message>
            <source>Many clients fail when the certificate in between is missing. The file must hold your certificate first, then those in between.</source>
            <translation>缺少中间证书时，许多客户端会失败。文件中必须先是您的证书，然后是中间证书。</translation>
        </message>
        <message>
            <source>Many connections stay silent for different times. That shows whether silence alone ends them, and after how long.</source>
            <translation>让许多连接静默不同的时间。这样能看出仅仅静默是否会断开连接，以及多久之后断开。</translation>
        </message>
        <message>
            <source>Many users behind one address count as one client. Choose the numbers with care.</source>
            <translation>同一地址后面的许多用户算作一个客户端。请谨慎选择数字。</translation>
        </message>
        <message>
            <source>MaxStartups, a block list on the server and a box on the way look alike.</source>
            <translation>MaxStartups、服务器上的封禁名单和途中的设备看起来一样。</translation>
        </message>
        <message>
            <source>Maximum life of a client connection, independent of idleness; ends gracefully on the next response.</source>
            <translation>客户端连接的最长寿命，与是否空闲无关；在下一个响应时平稳结束。</translation>
        </message>
        <message>
            <source>Measure once more with the same tests. Before and after stand beside each other.</source>
            <translation>用同样的测试再测一次。前后结果并排显示。</translation>
        </message>
        <message>
            <source>Message 302014 names the reason: TCP Reset-I came from inside, Reset-O from outside, Conn-timeout is silence, and Flow closed by inspection is the firewall.</source>
            <translation>消息 302014 会指出原因：TCP Reset-I 来自内部，Reset-O 来自外部，Conn-timeout 是静默，Flow closed by inspection 是防火墙。</translation>
        </message>
        <message>
            <source>MongoDB</source>
            <translation>MongoDB</translation>
        </message>
        <message>
            <source>More addresses for the NAT gateway</source>
            <translation>给 NAT 网关更多地址</translation>
        </message>
        <message>
            <source>More children and a longer waiting line</source>
            <translation>更多子进程和更长的等待队列</translation>
        </message>
        <message>
            <source>More clients and larger answers</source>
            <translation>更多客户端和更大的响应</translation>
        </message>
        <message>
            <source>More connections at a time did no harm.</source>
            <translation>同时更多的连接也没有问题。</translation>
        </message>
        <message>
            <source>More connections came than the waiting line of the program holds.</source>
            <translation>到来的连接超过程序等待队列的容量。</translation>
        </message>
        <message>
            <source>More connections for nginx</source>
            <translation>让 nginx 支持更多连接</translation>
        </message>
        <message>
            <source>More connections, and a line before each server</source>
            <translation>更多连接，每台服务器前加队列</translation>
        </message>
        <message>
            <source>More guesses of passwords fit at the same time. Use keys, and limit by address as well.</source>
            <translation>同一时间能尝试更多次猜密码。请使用密钥，并同时按地址限制。</translation>
        </message>
        <message>
            <source>More look-ups.</source>
            <translation>解析次数更多。</translation>
        </message>
        <message>
            <source>More memory for a container that ran out of it</source>
            <translation>给内存用尽的容器更多内存</translation>
        </message>
        <message>
            <source>More memory for connections</source>
            <translation>给连接更多内存</translation>
        </message>
        <message>
            <source>More memory, or finding out why it needs so much.</source>
            <translation>更多内存，或查明它为什么需要这么多。</translation>
        </message>
        <message>
            <source>More pods open more connections to the database.</source>
            <translation>更多 pod 会打开更多到数据库的连接。</translation>
        </message>
        <message>
            <source>More ports for each computer</source>
            <translation>给每台电脑更多端口</translation>
        </message>
        <message>
            <source>More ports for outgoing connections</source>
            <translation>更多出站端口</translation>
        </message>
        <message>
            <source>More sessions and a longer waiting line</source>
            <translation>更多会话和更长的等待队列</translation>
        </message>
        <message>
            <source>More sessions, with some kept for you</source>
            <translation>更多会话，并为您预留几个</translation>
        </message>
        <message>
            <source>More tests are needed</source>
            <translation>还需要更多测试</translation>
        </message>
        <message>
            <source>More than one worker, and time to finish</source>
            <translation>不止一个工作进程，并留出收尾时间</translation>
        </message>
        <message>
            <source>More threads and a longer waiting line</source>
            <translation>更多线程和更长的等待队列</translation>
        </message>
        <message>
            <source>More threads need more memory and more connections to the database.</source>
            <translation>更多线程需要更多内存，以及更多到数据库的连接。</translation>
        </message>
        <message>
            <source>More threads need more memory.</source>
            <translation>更多线程需要更多内存。</translation>
        </message>
        <message>
            <source>More time for slow uploads</source>
            <translation>给缓慢的上传更多时间</translation>
        </message>
        <message>
            <source>More workers (event model)</source>
            <translation>更多工作进程（event 模型）</translation>
        </message>
        <message>
            <source>More workers and a longer waiting line</source>
            <translation>更多工作进程和更长的等待队列</translation>
        </message>
        <message>
            <source>More workers, and a line that fits</source>
            <translation>更多工作进程，以及合适的队列</translation>
        </message>
        <message>
            <source>Most early ends come from rules that somebody set on purpose: limits, timers, restarts. A broken network mostly makes things slow.</source>
            <translation>大多数提前断开来自有人有意设定的规则：上限、计时器、重启。网络坏了多半只是变慢。</translation>
        </message>
        <message>
            <source>Most firewalls say nothing. And one that locks you out does not open again two seconds later.</source>
            <translation>大多数防火墙什么都不说。而且把您挡在外面的防火墙，不会两秒后又放行。</translation>
        </message>
        <message>
            <source>Mostly a box on the way forgot the quiet connection.</source>
            <translation>多半是途中的设备忘掉了静默的连接。</translation>
        </message>
        <message>
            <source>Mostly a normal end, as if the server had hung up politely.</source>
            <translation>多半是正常结束，就像服务器礼貌地挂断一样。</translation>
        </message>
        <message>
            <source>Mostly it looks like a polite close. A reset needs unread data or a late message.</source>
            <translation>多半看起来像礼貌的关闭。要有未读的数据或迟到的消息，才会出现重置。</translation>
        </message>
        <message>
            <source>Much advice on the internet says “make both sides equal” or “one longer than the other”. This box says what is true.</source>
            <translation>网上许多建议说“让两侧相等”或“让一侧比另一侧长”。这个框说明哪种是对的。</translation>
        </message>
        <message>
            <source>Must be below the back end's own keep-alive.</source>
            <translation>必须低于后端自己的 keep-alive。</translation>
        </message>
        <message>
            <source>MySQL / MariaDB</source>
            <translation>MySQL / MariaDB</translation>
        </message>
        <message>
            <source>MySQL 8.0.24 and later sends error 4031 before closing; older client sees "gone away" (2006) or "lost connection" (2013).</source>
            <translation>MySQL 8.0.24 及更高版本在关闭前发送错误 4031；较旧的客户端看到 "gone away"（2006）或 "lost connection"（2013）。</translation>
        </message>
        <message>
            <source>MySQL closed a connection because nothing was sent for too long.</source>
            <translation>MySQL 关闭了连接，因为太久没有发送内容。</translation>
        </message>
        <message>
            <source>MySQL closes a session that is silent for wait_timeout, 8 hours by default. Somebody may have set less. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>MySQL 会关闭静默达 wait_timeout 的会话，默认 8 小时。可能有人设得更小。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>MySQL crashed.</source>
            <translation>MySQL 崩溃。</translation>
        </message>
        <message>
            <source>NODE_TLS_REJECT_UNAUTHORIZED=0 and verify=False do not repair anything. They let anybody on the way read along.</source>
            <translation>NODE_TLS_REJECT_UNAUTHORIZED=0 和 verify=False 什么都修不好。它们让途中的任何人都能偷看。</translation>
        </message>
        <message>
            <source>Name a second service to compare with.</source>
            <translation>请指定第二个服务用于对比。</translation>
        </message>
        <message>
            <source>Name servers are asked a little more often.</source>
            <translation>会更频繁地询问 DNS 服务器。</translation>
        </message>
        <message>
            <source>Names that exist only inside your network may no longer be found.</source>
            <translation>只存在于您内部网络的域名可能再也找不到。</translation>
        </message>
        <message>
            <source>Names that exist only inside your network need a server line of their own.</source>
            <translation>只存在于您内部网络的域名需要单独一行 server。</translation>
        </message>
        <message>
            <source>Narrow tunnel</source>
            <translation>窄隧道</translation>
        </message>
        <message>
            <source>Needs a timer to be set; also ends idle keep-alive connections.</source>
            <translation>需要设置计时器；也会结束空闲的 keep-alive 连接。</translation>
        </message>
        <message>
            <source>Needs gthread or an asynchronous worker. Idle clients hold a connection for longer.</source>
            <translation>需要 gthread 或异步 worker。空闲的客户端会占用连接更久。</translation>
        </message>
        <message>
            <source>Networks do not write 413. Only a web server or a proxy does.</source>
            <translation>网络不会写出 413。只有网页服务器或代理才会。</translation>
        </message>
        <message>
            <source>Networks that are joined, or connected by a VPN, need the same packet size. A VPC has 1460 bytes by default.</source>
            <translation>互连或用 VPN 连接的网络需要同样的数据包大小。VPC 默认为 1460 字节。</translation>
        </message>
        <message>
            <source>Never switch off all ICMP: one of its messages keeps tunnels working.</source>
            <translation>绝不要关掉所有 ICMP：其中一种消息让隧道保持正常。</translation>
        </message>
        <message>
            <source>Never test what you may not test. This service is yours: tick it.</source>
            <translation>不允许测试的，绝不要测试。这个服务是您的：请勾选。</translation>
        </message>
        <message>
            <source>Never.</source>
            <translation>从不。</translation>
        </message>
        <message>
            <source>Never: 90 seconds are more than 60.</source>
            <translation>从不：90 秒大于 60 秒。</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>新连接</translation>
        </message>
        <message>
            <source>New connections are made a little more often.</source>
            <translation>新建连接会稍微频繁一些。</translation>
        </message>
        <message>
            <source>New connections are made a little more often. Do not allow retries of POST requests to hide the problem: the application may do the work twice.</source>
            <translation>新建连接会稍微频繁一些。不要为了掩盖问题而允许重试 POST 请求：应用可能会把工作做两遍。</translation>
        </message>
        <message>
            <source>New connections are made a little more often. It applies to the whole program.</source>
            <translation>新建连接会稍微频繁一些。它对整个程序生效。</translation>
        </message>
        <message>
            <source>New connections failed from about {{connection_limit}} at the same time on.</source>
            <translation>从同时约 {{connection_limit}} 个起，新连接失败。</translation>
        </message>
        <message>
            <source>Newer Nitro generations are reported to default to 350 s; read the interface attribute instead of assuming five days.</source>
            <translation>据报告，较新的 Nitro 世代默认为 350 s；请读取接口属性，不要假定是五天。</translation>
        </message>
        <message>
            <source>No address of the client for targets that call themselves</source>
            <translation>对会调用自己的目标不传客户端地址</translation>
        </message>
        <message>
            <source>No answer at all means that something on the way drops the packets. The last place that answers is next to it.</source>
            <translation>完全没有应答，说明途中有东西丢弃了数据包。最后一个应答的地方就在它旁边。</translation>
        </message>
        <message>
            <source>No answer at all.</source>
            <translation>完全没有应答。</translation>
        </message>
        <message>
            <source>No attempt to connect was answered in any way. A firewall drops it silently, or no way leads there. Whether the service runs is not known.</source>
            <translation>所有连接尝试都没有得到任何应答。要么被防火墙无声丢弃，要么没有通往那里的路。服务是否在运行不得而知。</translation>
        </message>
        <message>
            <source>No connection could be opened.</source>
            <translation>没有一个连接能打开。</translation>
        </message>
        <message>
            <source>No device on the way sent a reset.</source>
            <translation>没有途中的设备发送重置。</translation>
        </message>
        <message>
            <source>No inspection for this service</source>
            <translation>不检查这个服务</translation>
        </message>
        <message>
            <source>No limit of this computer is reached.</source>
            <translation>没有达到这台电脑的上限。</translation>
        </message>
        <message>
            <source>No limit was found.</source>
            <translation>没有找到上限。</translation>
        </message>
        <message>
            <source>No local port was free: {{ev_ports_exhausted}} times.</source>
            <translation>没有空闲的本地端口：{{ev_ports_exhausted}} 次。</translation>
        </message>
        <message>
            <source>No moment ended all connections together.</source>
            <translation>没有哪个时刻让所有连接同时断开。</translation>
        </message>
        <message>
            <source>No old connections for requests that change something</source>
            <translation>会改变内容的请求不使用旧连接</translation>
        </message>
        <message>
            <source>No reset at all: a wait without end. It is the first sign. Paths that lose packets make things slow or hang; they seldom reset.</source>
            <translation>完全没有重置：只有没有尽头的等待。这是第一个迹象。丢包的路径使一切变慢或卡住；很少引起重置。</translation>
        </message>
        <message>
            <source>No restart was seen.</source>
            <translation>没有看到重启。</translation>
        </message>
        <message>
            <source>No server was free in time. Users saw 503.</source>
            <translation>没有服务器及时空出来。用户看到 503。</translation>
        </message>
        <message>
            <source>No table free</source>
            <translation>没有空桌</translation>
        </message>
        <message>
            <source>No transfer was cut off.</source>
            <translation>没有传输被切断。</translation>
        </message>
        <message>
            <source>No try was reset.</source>
            <translation>没有一次尝试被重置。</translation>
        </message>
        <message>
            <source>No upload was answered unread and then cut off, or uploads are not your trouble.</source>
            <translation>没有上传是未读就得到响应然后被切断的，或者您的问题不在上传。</translation>
        </message>
        <message>
            <source>No verdict is certain. This says how sure it is. Of all cases given 90 %, about one in ten is something else: keep that in mind.</source>
            <translation>没有结论是百分之百确定的。这里说明有多大把握。所有给出 90 % 的案例中，大约十个里有一个是别的原因：请记住这一点。</translation>
        </message>
        <message>
            <source>No: a ping of that size is forbidden.</source>
            <translation>不：这么大的 ping 是禁止的。</translation>
        </message>
        <message>
            <source>No: slow, but healthy. Nobody is turned away.</source>
            <translation>不：慢，但健康。没有人被拒之门外。</translation>
        </message>
        <message>
            <source>Nobody at either end wanted to stop. The box in the middle did, because it heard nothing for its whole limit.</source>
            <translation>两端都没有人想停下。是中间的设备停的，因为它在整个上限时间里什么都没听到。</translation>
        </message>
        <message>
            <source>Nobody can be sure of that. A payment might be made twice.</source>
            <translation>这一点谁也说不准。可能会付两次款。</translation>
        </message>
        <message>
            <source>Nobody can tell.</source>
            <translation>谁也说不准。</translation>
        </message>
        <message>
            <source>Nobody closed the connection.</source>
            <translation>没有人关闭连接。</translation>
        </message>
        <message>
            <source>Nobody else can reach it. Allow the test.</source>
            <translation>别人都访问不到它。请允许测试。</translation>
        </message>
        <message>
            <source>Nobody is there to send one. The packet simply disappears.</source>
            <translation>没有谁在那里发送。数据包就这样消失了。</translation>
        </message>
        <message>
            <source>Nobody reset anything: Apache gave up.</source>
            <translation>没有人重置任何东西：是 Apache 放弃了。</translation>
        </message>
        <message>
            <source>Nobody reset anything: nginx gave up.</source>
            <translation>没有人重置任何东西：是 nginx 放弃了。</translation>
        </message>
        <message>
            <source>Nobody says anything for a while</source>
            <translation>有一阵谁都不说话</translation>
        </message>
        <message>
            <source>Nobody. It is a message.</source>
            <translation>没有人。这只是一条消息。</translation>
        </message>
        <message>
            <source>Node.js</source>
            <translation>Node.js</translation>
        </message>
        <message>
            <source>Node.js calls an orderly close ECONNRESET as well. It often happens when a kept connection is used again just after the service closed it.</source>
            <translation>Node.js 把正常关闭也称为 ECONNRESET。常见于服务刚关闭保持的连接、该连接又被使用的时候。</translation>
        </message>
        <message>
            <source>Node.js ends itself when its heap is full, and the container is killed when the whole process is too large. The heap should stay at about three quarters of the memory limit; the example is for 512 MiB.</source>
            <translation>堆满时 Node.js 会自行结束；整个进程太大时容器会被终止。堆应保持在内存限制的四分之三左右；示例适用于 512 MiB。</translation>
        </message>
        <message>
            <source>Node.js has its own list of authorities and does not look at that of the system.</source>
            <translation>Node.js 有自己的证书机构列表，不看系统的列表。</translation>
        </message>
        <message>
            <source>Node.js reports ECONNRESET here although the close may have been orderly.</source>
            <translation>Node.js 在这里报告 ECONNRESET，但关闭可能是正常的。</translation>
        </message>
        <message>
            <source>None of {{loss_samples}} packets was lost.</source>
            <translation>{{loss_samples}} 个数据包中没有一个丢失。</translation>
        </message>
        <message>
            <source>None that matters.</source>
            <translation>没有值得在意的。</translation>
        </message>
        <message>
            <source>None worth naming.</source>
            <translation>没有值得一提的。</translation>
        </message>
        <message>
            <source>None worth naming; the message carries no data.</source>
            <translation>没有值得一提的；这条消息不带数据。</translation>
        </message>
        <message>
            <source>None; it is a message.</source>
            <translation>没有；这只是一条消息。</translation>
        </message>
        <message>
            <source>None; it only reports better.</source>
            <translation>没有；它只是报告得更好。</translation>
        </message>
        <message>
            <source>Not needed any more: the cause is clear.</source>
            <translation>不再需要：原因已经明确。</translation>
        </message>
        <message>
            <source>Not needed: you gave an address, not a name.</source>
            <translation>不需要：您给的是地址，不是域名。</translation>
        </message>
        <message>
            <source>Not user configurable; current FAQ says RST at expiry, older text says only that the session is not guaranteed.</source>
            <translation>用户不可配置；现行 FAQ 说到期时发 RST，较旧的资料只说不保证会话。</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind nginx: that server was not running.</source>
            <translation>nginx 后面没有程序接受连接：那台服务器没有运行。</translation>
        </message>
        <message>
            <source>Nothing accepted the connection behind the Go proxy.</source>
            <translation>Go 代理后面没有程序接受连接。</translation>
        </message>
        <message>
            <source>Nothing answers at the suspicious address that the name leads to.</source>
            <translation>域名指向的可疑地址上没有任何应答。</translation>
        </message>
        <message>
            <source>Nothing at all, for minutes.</source>
            <translation>几分钟内什么都没有。</translation>
        </message>
        <message>
            <source>Nothing at all.</source>
            <translation>什么都没有。</translation>
        </message>
        <message>
            <source>Nothing came back from this address.</source>
            <translation>这个地址没有任何回音。</translation>
        </message>
        <message>
            <source>Nothing comes back from this address.</source>
            <translation>这个地址没有任何回音。</translation>
        </message>
        <message>
            <source>Nothing comes back from this address. A firewall drops the attempt silently, or no way leads there.</source>
            <translation>这个地址没有任何回音。要么被防火墙无声丢弃，要么没有通往那里的路。</translation>
        </message>
        <message>
            <source>Nothing for the service: systemd has a setting of its own, LimitNOFILE.</source>
            <translation>对这个服务毫无变化：systemd 有自己的设置 LimitNOFILE。</translation>
        </message>
        <message>
            <source>Nothing is faster than the line. The request alone needs about 20 ms to get there.</source>
            <translation>没有什么比线路更快。单是请求到那里就需要约 20 ms。</translation>
        </message>
        <message>
            <source>Nothing is listening there</source>
            <translation>那里没有程序在监听</translation>
        </message>
        <message>
            <source>Nothing listened behind the gateway: {{ev_upstream_refused}} times in the log.</source>
            <translation>网关后面没有程序在监听：日志中有 {{ev_upstream_refused}} 次。</translation>
        </message>
        <message>
            <source>Nothing listens where nginx expects the application. Users saw 502.</source>
            <translation>nginx 以为有应用的地方没有程序在监听。用户看到 502。</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>不用做什么</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>无需撤销。</translation>
        </message>
        <message>
            <source>Nothing unusual on this computer.</source>
            <translation>这台电脑上没有异常。</translation>
        </message>
        <message>
            <source>Nothing wrong was found</source>
            <translation>没有发现问题</translation>
        </message>
        <message>
            <source>Nothing wrong was found.</source>
            <translation>没有发现问题。</translation>
        </message>
        <message>
            <source>Nothing. It only counts.</source>
            <translation>没有。它只是计数。</translation>
        </message>
        <message>
            <source>Nothing. It only reads.</source>
            <translation>没有。它只是读取。</translation>
        </message>
        <message>
            <source>Nothing: its call is dropped, and it tries again by itself.</source>
            <translation>什么都没有：它的呼叫被丢弃，它会自己再试。</translation>
        </message>
        <message>
            <source>Notice a dead path after seconds, not minutes</source>
            <translation>几秒而非几分钟就察觉死路径</translation>
        </message>
        <message>
            <source>Notice a dead path sooner (whole computer)</source>
            <translation>更快察觉死路径（整台电脑）</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (one connection)</source>
            <translation>更快察觉死连接（单个连接）</translation>
        </message>
        <message>
            <source>Notice dead connections sooner (whole computer)</source>
            <translation>更快察觉死连接（整台电脑）</translation>
        </message>
        <message>
            <source>Notice the order: first what happened, then who did it, then the setting. Whoever begins with the setting changes it on the wrong box.</source>
            <translation>请注意顺序：先是发生了什么，然后是谁干的，最后才是设置。一上来就改设置的人，会改错设备。</translation>
        </message>
        <message>
            <source>Now imagine that the server closes after 5 seconds, and that your program uses the connection again after 4.999. The request and the farewell pass each other on the way. The server throws the request away, and your program reports a reset, an empty answer or a broken pipe.</source>
            <translation>现在设想服务器 5 秒后关闭，而您的程序在 4.999 秒时再次使用连接。请求和告别在途中擦肩而过。服务器扔掉请求，您的程序则报告重置、空响应或 broken pipe。</translation>
        </message>
        <message>
            <source>Numbers that grow next to crc or csum point to a bad cable, card or driver.</source>
            <translation>crc 或 csum 旁边的数字不断增长，说明网线、网卡或驱动有问题。</translation>
        </message>
        <message>
            <source>OOM means out of memory. A processor limit makes a program slow; it never kills it.</source>
            <translation>OOM 的意思是内存用尽。处理器上限会让程序变慢，但从不会终止它。</translation>
        </message>
        <message>
            <source>Observe your own application</source>
            <translation>观察您自己的应用</translation>
        </message>
        <message>
            <source>OkHttp keeps idle connections for five minutes by default, longer than most servers.</source>
            <translation>OkHttp 默认把空闲连接保留五分钟，比大多数服务器都久。</translation>
        </message>
        <message>
            <source>Old answers live on until their time is over. Change it before, not during, a move.</source>
            <translation>旧的应答会一直有效，直到到期。请在迁移之前更改，而不是在迁移期间。</translation>
        </message>
        <message>
            <source>Old connection</source>
            <translation>旧连接</translation>
        </message>
        <message>
            <source>Old pages may be shown for up to an hour while the service is down.</source>
            <translation>服务停机期间，旧页面最多可能显示一小时。</translation>
        </message>
        <message>
            <source>Older versions of Puma close an idle connection after 20 s, newer ones after 65.</source>
            <translation>较旧的 Puma 版本 20 s 后关闭空闲连接，较新的为 65 s。</translation>
        </message>
        <message>
            <source>On Kubernetes nodes and other NAT computers late packets can count as invalid, travel on untranslated and draw a reset.</source>
            <translation>在 Kubernetes 节点和其他 NAT 电脑上，迟到的数据包可能被视为无效，未经转换就继续传送，从而引来重置。</translation>
        </message>
        <message>
            <source>Once is chance. If it comes out the same ten times, believe it.</source>
            <translation>一次是偶然。如果十次都一样，就可以相信。</translation>
        </message>
        <message>
            <source>One HTTP/2 stream ended with an error.</source>
            <translation>一个 HTTP/2 流以错误结束。</translation>
        </message>
        <message>
            <source>One address carries 55000 connections to the same server. The second command shows whether ports ran out at all.</source>
            <translation>一个地址到同一台服务器可承载 55000 个连接。第二条命令显示端口到底有没有用尽。</translation>
        </message>
        <message>
            <source>One call was ended by the other side. The connection itself may live on.</source>
            <translation>一次调用被对方结束。连接本身可能仍然存活。</translation>
        </message>
        <message>
            <source>One client can then no longer use up everything. 429 tells it to slow down.</source>
            <translation>这样一个客户端就不能再耗尽一切。429 告诉它放慢速度。</translation>
        </message>
        <message>
            <source>One client for the whole program</source>
            <translation>整个程序用一个客户端</translation>
        </message>
        <message>
            <source>One hint alone should never convict. But this one is strong, and it can be repeated as often as you like.</source>
            <translation>单凭一个线索绝不能定罪。但这一个很有力，而且想重复多少次都行。</translation>
        </message>
        <message>
            <source>One kind of test that is run against the service.</source>
            <translation>对服务进行的一种测试。</translation>
        </message>
        <message>
            <source>One measured fact, with the range in which the true value lies.</source>
            <translation>一个测得的事实，附有真值所在的区间。</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>再来一个</translation>
        </message>
        <message>
            <source>One of the server's processes dies while it handles a request; the others go on.</source>
            <translation>服务器的一个进程在处理请求时死掉；其他进程继续运行。</translation>
        </message>
        <message>
            <source>One packet size for both networks</source>
            <translation>两个网络用同一数据包大小</translation>
        </message>
        <message>
            <source>One page of the portal cannot be opened any more. All others can. The server team finds no error: “The client hung up.” Your user says: “The server hung up.” Both have logs to prove it, and both are honest.</source>
            <translation>门户网站有一个页面再也打不开，其他页面都行。服务器团队找不到错误：“是客户端挂断的。”您的用户说：“是服务器挂断的。”双方都有日志为证，而且都很诚实。</translation>
        </message>
        <message>
            <source>One polite request shows what answers, and what it says about keeping connections open.</source>
            <translation>一个礼貌的请求就能看出谁在响应，以及它对保持连接打开怎么说。</translation>
        </message>
        <message>
            <source>One process of Node.js takes new connections only between two pieces of work. A long computation fills the line, 511 places by default.</source>
            <translation>Node.js 的一个进程只在两项工作之间接受新连接。长时间的计算会占满队列，默认 511 个位置。</translation>
        </message>
        <message>
            <source>One process of the server dies</source>
            <translation>服务器的一个进程死掉</translation>
        </message>
        <message>
            <source>One side sent something that is not valid in the protocol.</source>
            <translation>有一方发送了不符合协议的内容。</translation>
        </message>
        <message>
            <source>One too many</source>
            <translation>多出一个</translation>
        </message>
        <message>
            <source>One visitor is served well, thirty are too many. Find the number at which a server gives up, gently and on purpose.</source>
            <translation>一个访问者得到很好的服务，三十个就太多。请轻柔地、有意地找出服务器开始放弃的数量。</translation>
        </message>
        <message>
            <source>Only for encrypted connections.</source>
            <translation>仅适用于加密的连接。</translation>
        </message>
        <message>
            <source>Only for pages that are the same for everybody. Pick a folder that stays.</source>
            <translation>只用于对所有人都相同的页面。请选一个会长期保留的文件夹。</translation>
        </message>
        <message>
            <source>Only for paths that carry WebSocket or streamed answers. Without buffering a slow client holds the application for longer.</source>
            <translation>仅用于承载 WebSocket 或流式响应的路径。没有缓冲时，慢客户端会占用应用更久。</translation>
        </message>
        <message>
            <source>Only for web services (HTTP).</source>
            <translation>仅适用于网页服务（HTTP）。</translation>
        </message>
        <message>
            <source>Only new logins do, and not even the user root when the line begins with a star.</source>
            <translation>只影响新登录；而且该行以星号开头时，连 root 用户都不适用。</translation>
        </message>
        <message>
            <source>Only packets to this destination become smaller. It helps when you cannot change the path.</source>
            <translation>只有发往这个目的地的数据包变小。在您无法更改路径时有帮助。</translation>
        </message>
        <message>
            <source>Only requests to this path.</source>
            <translation>只有发往这个路径的请求。</translation>
        </message>
        <message>
            <source>Only some of the connections were accepted.</source>
            <translation>只有部分连接被接受。</translation>
        </message>
        <message>
            <source>Only the connections of one process broke, and always after the same time. Something ends a process that takes too long or uses too much.</source>
            <translation>只有一个进程的连接断开，而且总是在同样的时间之后。有东西会终止耗时太久或占用太多的进程。</translation>
        </message>
        <message>
            <source>Only the connections of one process broke.</source>
            <translation>只有一个进程的连接断开。</translation>
        </message>
        <message>
            <source>Only this computer.</source>
            <translation>只有这台电脑。</translation>
        </message>
        <message>
            <source>Only this one connection.</source>
            <translation>只有这一个连接。</translation>
        </message>
        <message>
            <source>Open a connection</source>
            <translation>打开连接</translation>
        </message>
        <message>
            <source>Open a connection (small packets)</source>
            <translation>打开连接（小数据包）</translation>
        </message>
        <message>
            <source>Open connections</source>
            <translation>打开连接</translation>
        </message>
        <message>
            <source>Open connections keep their old size. Below 1280 IPv6 does not work.</source>
            <translation>打开的连接保持原来的大小。低于 1280 时 IPv6 不能用。</translation>
        </message>
        <message>
            <source>Open connections may break at the moment it is switched on.</source>
            <translation>打开的连接可能在开启它的那一刻断开。</translation>
        </message>
        <message>
            <source>Open it only for the networks that need it, not for the whole world.</source>
            <translation>请只对需要的网络开放，而不是对全世界。</translation>
        </message>
        <message>
            <source>Open the port in the network</source>
            <translation>在网络中开放端口</translation>
        </message>
        <message>
            <source>Open the port in the security group</source>
            <translation>在安全组中开放端口</translation>
        </message>
        <message>
            <source>Opened a little later</source>
            <translation>稍后打开</translation>
        </message>
        <message>
            <source>Opened an hour ago</source>
            <translation>一小时前打开</translation>
        </message>
        <message>
            <source>Opened first</source>
            <translation>最先打开</translation>
        </message>
        <message>
            <source>Opened just now</source>
            <translation>刚刚打开</translation>
        </message>
        <message>
            <source>Opening a connection takes time. So programs keep one open after the answer and use it again: that is called keep-alive, and the stock of open connections is called a pool. The server keeps them open too, but not for ever. Typical are 5 seconds for Node.js and Apache, 75 for nginx.</source>
            <translation>打开连接需要时间。所以程序在响应之后保持连接打开并再次使用：这叫 keep-alive，一批储备的打开连接叫连接池。服务器也让它们保持打开，但不会永远。典型的值是 Node.js 和 Apache 5 秒，nginx 75 秒。</translation>
        </message>
        <message>
            <source>Opening connections</source>
            <translation>正在打开连接</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <source>Orderly close (FIN)</source>
            <translation>正常关闭（FIN）</translation>
        </message>
        <message>
            <source>Origin keep-alive must stay open longer than this value.</source>
            <translation>源站的 keep-alive 必须比这个值更长。</translation>
        </message>
        <message>
            <source>Origin that closes or resets a reused connection surfaces as 520.</source>
            <translation>源站关闭或重置被复用的连接时，表现为 520。</translation>
        </message>
        <message>
            <source>Other services fail from here as well</source>
            <translation>从这里连其他服务也失败</translation>
        </message>
        <message>
            <source>Other services fail from here in the same way.</source>
            <translation>从这里连其他服务也同样失败。</translation>
        </message>
        <message>
            <source>Others remember that a name does not exist for as long as the last number of the SOA says. After a new entry they go on saying no until then.</source>
            <translation>其他人会按 SOA 的最后一个数字所说的时间，记住某个域名不存在。新增记录之后，他们在此期间仍会说没有。</translation>
        </message>
        <message>
            <source>Out of memory (OOM)</source>
            <translation>内存不足（OOM）</translation>
        </message>
        <message>
            <source>Outgoing connections get another address. Tell those who filter by address.</source>
            <translation>出站连接会换成另一个地址。请告知按地址过滤的人。</translation>
        </message>
        <message>
            <source>Outgoing ports from a NAT gateway</source>
            <translation>来自 NAT 网关的出站端口</translation>
        </message>
        <message>
            <source>PHP</source>
            <translation>PHP</translation>
        </message>
        <message>
            <source>PHP ended a worker that was busy for too long.</source>
            <translation>PHP 终止了一个忙碌太久的工作进程。</translation>
        </message>
        <message>
            <source>PHP had no free worker left; new requests had to wait.</source>
            <translation>PHP 没有空闲的工作进程；新请求只能等待。</translation>
        </message>
        <message>
            <source>PHP has its own timer in nginx. max_execution_time and request_terminate_timeout of PHP must allow as much.</source>
            <translation>PHP 在 nginx 中有自己的计时器。PHP 的 max_execution_time 和 request_terminate_timeout 也必须允许这么久。</translation>
        </message>
        <message>
            <source>PHP uses the same words for a reset and for an orderly close, and hides a short body altogether.</source>
            <translation>PHP 对重置和正常关闭使用同样的说法，并完全掩盖正文过短的情况。</translation>
        </message>
        <message>
            <source>Packet loss</source>
            <translation>丢包</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes did not get through.</source>
            <translation>超过 {{path_mtu_bytes}} 字节的数据包没能通过。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear on the way without notice.</source>
            <translation>超过 {{path_mtu_bytes}} 字节的数据包在途中消失，没有任何通知。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without a word.</source>
            <translation>超过 {{path_mtu_bytes}} 字节的数据包一声不响地消失。</translation>
        </message>
        <message>
            <source>Packets above {{path_mtu_bytes}} bytes disappear without notice.</source>
            <translation>超过 {{path_mtu_bytes}} 字节的数据包消失，没有任何通知。</translation>
        </message>
        <message>
            <source>Packets are lost, damaged or too large for a part of the way. Connections become slow, stall or break.</source>
            <translation>数据包丢失、损坏，或对某段路径来说太大。连接变慢、停滞或断开。</translation>
        </message>
        <message>
            <source>Packets of the server arrive with a counter of 52. A reset “from the server” arrives with 59. Who sent it?</source>
            <translation>服务器的数据包到达时计数器为 52。一个“来自服务器”的重置到达时为 59。是谁发送的？</translation>
        </message>
        <message>
            <source>Packets of up to {{path_mtu_bytes}} bytes pass.</source>
            <translation>{{path_mtu_bytes}} 字节以内的数据包能通过。</translation>
        </message>
        <message>
            <source>Packets outside the expected window pass the firewall rules too. Set it on that node only.</source>
            <translation>超出预期窗口的数据包也会通过防火墙规则。请只在那个节点上设置。</translation>
        </message>
        <message>
            <source>Pass established traffic after a change of rules</source>
            <translation>更改规则后放行已建立的流量</translation>
        </message>
        <message>
            <source>Pause in the upload longer than this ends the swallowing.</source>
            <translation>上传中的停顿超过这个时间，就不再继续吞掉内容。</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation>载荷</translation>
        </message>
        <message>
            <source>Per port and per policy values override it.</source>
            <translation>按端口和按策略的值会覆盖它。</translation>
        </message>
        <message>
            <source>PgBouncer is the side that uses old connections again, so it must give them up first.</source>
            <translation>PgBouncer 是再次使用旧连接的一方，因此必须先放弃它们。</translation>
        </message>
        <message>
            <source>Plain number of seconds, no unit.</source>
            <translation>单纯的秒数，不带单位。</translation>
        </message>
        <message>
            <source>Plain seconds in quotation marks, without a unit. The controller answers 504 after 60 s by default.</source>
            <translation>引号中的纯秒数，不带单位。控制器默认 60 s 后返回 504。</translation>
        </message>
        <message>
            <source>Pods must be restarted to use it.</source>
            <translation>pod 必须重启才会使用它。</translation>
        </message>
        <message>
            <source>Pods that restart or log timeouts mean that CoreDNS is too small or cannot reach the outer name server.</source>
            <translation>pod 重启或记录超时，说明 CoreDNS 太小，或连不上外部 DNS 服务器。</translation>
        </message>
        <message>
            <source>Point the Service to the port of the pods</source>
            <translation>让 Service 指向 pod 的端口</translation>
        </message>
        <message>
            <source>Pool is on by default (320), so a Node or gunicorn pod with a 2-5 s keep-alive loses the race.</source>
            <translation>默认启用连接池（320），因此 keep-alive 为 2-5 s 的 Node 或 gunicorn pod 会输掉竞争。</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>PostgreSQL</source>
            <translation>PostgreSQL</translation>
        </message>
        <message>
            <source>PostgreSQL closed a connection because it was idle for too long.</source>
            <translation>PostgreSQL 关闭了连接，因为它空闲太久。</translation>
        </message>
        <message>
            <source>PostgreSQL closed all connections because one of its processes had crashed.</source>
            <translation>PostgreSQL 关闭了所有连接，因为它的一个进程崩溃了。</translation>
        </message>
        <message>
            <source>PostgreSQL had no free connection left.</source>
            <translation>PostgreSQL 没有空闲的连接了。</translation>
        </message>
        <message>
            <source>PostgreSQL was stopped or the connection was ended by an administrator.</source>
            <translation>PostgreSQL 被停止，或连接被管理员断开。</translation>
        </message>
        <message>
            <source>Probably the server itself, or something right beside it: ask the server team.</source>
            <translation>多半是服务器本身，或紧挨着它的东西：请询问服务器团队。</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>探测</translation>
        </message>
        <message>
            <source>Probes do not move the closing time of a web server. They make a program notice sooner that the far end is gone, so that it does not reuse a dead connection. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>探测不会改变网页服务器的关闭时间。它让程序更快察觉另一端已经离开，从而不再复用死连接。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Program 50 s, proxy 60 s, server 75 s.</source>
            <translation>程序 50 s，代理 60 s，服务器 75 s。</translation>
        </message>
        <message>
            <source>Program 75 s, proxy 60 s, server 50 s.</source>
            <translation>程序 75 s，代理 60 s，服务器 50 s。</translation>
        </message>
        <message>
            <source>Program, proxy and server stand in a row. Which waiting times fit?</source>
            <translation>程序、代理和服务器排成一列。怎样的等待时间相配？</translation>
        </message>
        <message>
            <source>Programs closed connections while received data was still unread; the kernel then sends a reset.</source>
            <translation>程序在收到的数据还没读完时就关闭了连接；内核于是发送重置。</translation>
        </message>
        <message>
            <source>Programs ended connections abruptly (linger 0), or data came after they had closed.</source>
            <translation>程序突然断开了连接（linger 0），或在关闭之后又有数据到来。</translation>
        </message>
        <message>
            <source>Programs see a jump in time.</source>
            <translation>程序会看到时间跳变。</translation>
        </message>
        <message>
            <source>Programs such as NetworkManager write this file anew. Set it there.</source>
            <translation>NetworkManager 之类的程序会重写这个文件。请在那里设置。</translation>
        </message>
        <message>
            <source>Programs take the proxy from these variables, and each in its own way. The second line goes around it.</source>
            <translation>程序从这些变量中读取代理，而且各有各的方式。第二行会绕过它。</translation>
        </message>
        <message>
            <source>Programs that cannot follow a redirect must be changed.</source>
            <translation>不能跟随重定向的程序必须修改。</translation>
        </message>
        <message>
            <source>Programs that listen on a port above 10000 may find it taken.</source>
            <translation>监听 10000 以上端口的程序可能会发现端口被占用。</translation>
        </message>
        <message>
            <source>Programs that listen on a port above 1024 may find it taken. List those in net.ipv4.ip_local_reserved_ports.</source>
            <translation>监听 1024 以上端口的程序可能会发现端口被占用。请把这些端口列入 net.ipv4.ip_local_reserved_ports。</translation>
        </message>
        <message>
            <source>Property present in 22.23.3, 24.21.0, 25.9.0 and 26.10.0; absent in 18 and 20.</source>
            <translation>22.23.3、24.21.0、25.9.0 和 26.10.0 中有此属性；18 和 20 中没有。</translation>
        </message>
        <message>
            <source>Protection programs and VPN clients sit between the browser and the network, and may end connections in the name of the server. Test once with it switched off.</source>
            <translation>防护程序和 VPN 客户端位于浏览器和网络之间，可能以服务器的名义断开连接。请关掉它再测试一次。</translation>
        </message>
        <message>
            <source>Provisioning tools set other starting values (60 or 120 s); read the profile.</source>
            <translation>配置工具会设置其他初始值（60 或 120 s）；请读取 profile。</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Puma ended a worker that was busy for too long.</source>
            <translation>Puma 终止了一个忙碌太久的工作进程。</translation>
        </message>
        <message>
            <source>Put the earlier web.config back.</source>
            <translation>放回较早的 web.config。</translation>
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
            <translation>RST 只发给迟到数据包的发送方，而不是两端。</translation>
        </message>
        <message>
            <source>RST, “from the server”</source>
            <translation>RST，“来自服务器”</translation>
        </message>
        <message>
            <source>RST, “from your program”</source>
            <translation>RST，“来自您的程序”</translation>
        </message>
        <message>
            <source>RST: I do not know you any more</source>
            <translation>RST：我不再认识你</translation>
        </message>
        <message>
            <source>RST: closed with data unread</source>
            <translation>RST：还有数据没读就关闭</translation>
        </message>
        <message>
            <source>RST: it is over</source>
            <translation>RST：到此结束</translation>
        </message>
        <message>
            <source>RST: this connection is closed</source>
            <translation>RST：这个连接已关闭</translation>
        </message>
        <message>
            <source>RST_STREAM is not a TCP reset.</source>
            <translation>RST_STREAM 不是 TCP 重置。</translation>
        </message>
        <message>
            <source>RabbitMQ closed a connection because no sign of life came.</source>
            <translation>RabbitMQ 关闭了连接，因为没有收到活动信号。</translation>
        </message>
        <message>
            <source>RabbitMQ stopped taking messages because its memory was used up.</source>
            <translation>RabbitMQ 停止接收消息，因为它的内存用尽。</translation>
        </message>
        <message>
            <source>Race</source>
            <translation>竞争</translation>
        </message>
        <message>
            <source>Raise the circuit breakers</source>
            <translation>调高熔断器的上限</translation>
        </message>
        <message>
            <source>Raise the limit to what your users really send, with some room, and in every box of the chain: proxy, web server and application each have their own.</source>
            <translation>请把上限调到用户实际发送的大小，再留一些余量，并且链条上的每台设备都要改：代理、网页服务器和应用各有自己的上限。</translation>
        </message>
        <message>
            <source>Raise the limits of the connection pool</source>
            <translation>调高连接池的上限</translation>
        </message>
        <message>
            <source>Raising every timeout hides the slow part and keeps connections busy. Raise only the link that gives up first, and keep the order: client, balancer, proxy, application.</source>
            <translation>把所有超时都调高，会掩盖慢的部分，并让连接一直忙碌。请只调高最先放弃的那一环，并保持顺序：客户端、均衡器、代理、应用。</translation>
        </message>
        <message>
            <source>Raising tcp_retries2 does not save connections on a lossy path. It only makes programs wait for longer.</source>
            <translation>调高 tcp_retries2 救不了丢包路径上的连接，只会让程序等得更久。</translation>
        </message>
        <message>
            <source>Raising the limit without this proof is guesswork. ulimit in a shell and limits.conf do not reach services of systemd, and lsof counts libraries too.</source>
            <translation>没有这个证明就调高上限，只是瞎猜。shell 中的 ulimit 和 limits.conf 管不到 systemd 的服务，而 lsof 连库也算进去。</translation>
        </message>
        <message>
            <source>Range documented; default 3 h from field reports.</source>
            <translation>取值范围有文档记载；默认 3 h 来自现场报告。</translation>
        </message>
        <message>
            <source>Read more before a client certificate is asked for</source>
            <translation>要求客户端证书之前读取更多内容</translation>
        </message>
        <message>
            <source>Read refused uploads to the end</source>
            <translation>把被拒绝的上传读到底</translation>
        </message>
        <message>
            <source>Read the answer that came with the reset</source>
            <translation>读取与重置一起到来的响应</translation>
        </message>
        <message>
            <source>Read the body before you answer</source>
            <translation>响应之前先读完正文</translation>
        </message>
        <message>
            <source>Read the words of caution. The program knows the habits of Node.js and tells you what the name does not say.</source>
            <translation>请读一读注意事项。程序了解 Node.js 的习惯，会告诉您名称没有说的内容。</translation>
        </message>
        <message>
            <source>Read what speaks against a verdict as well, and how sure it is.</source>
            <translation>也请读一读反对结论的证据，以及把握有多大。</translation>
        </message>
        <message>
            <source>Read what the server recorded</source>
            <translation>读取服务器的记录</translation>
        </message>
        <message>
            <source>ReadTimeout, not a reset.</source>
            <translation>ReadTimeout，不是重置。</translation>
        </message>
        <message>
            <source>Reading the same page twice harms nobody. A retry there is good practice.</source>
            <translation>同一页面读取两次不会伤害任何人。在这里重试是好做法。</translation>
        </message>
        <message>
            <source>Reboot needed for the registry form; SIO_KEEPALIVE_VALS or TCP_KEEPIDLE per socket.</source>
            <translation>注册表方式需要重启；也可按套接字使用 SIO_KEEPALIVE_VALS 或 TCP_KEEPIDLE。</translation>
        </message>
        <message>
            <source>Record both ends at the same time</source>
            <translation>在两端同时录制</translation>
        </message>
        <message>
            <source>Record the packets of the tests</source>
            <translation>录制测试的数据包</translation>
        </message>
        <message>
            <source>Recv-Q is the number that waits and Send-Q the room for them. A growing first counter means that the program takes new connections too slowly.</source>
            <translation>Recv-Q 是正在等待的数量，Send-Q 是可容纳的数量。第一个计数器不断增长，说明程序接受新连接太慢。</translation>
        </message>
        <message>
            <source>Redis</source>
            <translation>Redis</translation>
        </message>
        <message>
            <source>Redis closed a client that read too slowly.</source>
            <translation>Redis 关闭了一个读取太慢的客户端。</translation>
        </message>
        <message>
            <source>Redis closed a connection because the client read too slowly and its buffer was full.</source>
            <translation>Redis 关闭了连接，因为客户端读取太慢，缓冲区已满。</translation>
        </message>
        <message>
            <source>Redis closes quiet clients when its timeout setting is not 0.</source>
            <translation>timeout 设置不为 0 时，Redis 会关闭静默的客户端。</translation>
        </message>
        <message>
            <source>Redis closes the connection of a client that is above the limit, 10000 by default, or that reads its answers too slowly.</source>
            <translation>客户端超过上限（默认 10000），或读取响应太慢时，Redis 会关闭其连接。</translation>
        </message>
        <message>
            <source>Redis had no free connection left.</source>
            <translation>Redis 没有空闲的连接了。</translation>
        </message>
        <message>
            <source>Refuse large bodies with a readable answer</source>
            <translation>用可读到的响应拒绝大的正文</translation>
        </message>
        <message>
            <source>Refused connect is 502 at once.</source>
            <translation>连接被拒绝时立即返回 502。</translation>
        </message>
        <message>
            <source>Refused connections right afterwards say: the machine is up, the program is not.</source>
            <translation>紧接着的连接被拒绝说明：机器开着，程序没开。</translation>
        </message>
        <message>
            <source>Refused: nobody listens</source>
            <translation>被拒绝：没有程序在监听</translation>
        </message>
        <message>
            <source>Refused: nothing is listening on this port.</source>
            <translation>被拒绝：这个端口上没有程序在监听。</translation>
        </message>
        <message>
            <source>Regional Envoy-based variants: 600 s, maximum 600.</source>
            <translation>基于 Envoy 的区域变体：600 s，最大 600。</translation>
        </message>
        <message>
            <source>Regional and private REST APIs can go above 29 s after a quota increase.</source>
            <translation>区域和私有 REST API 提高配额后可超过 29 s。</translation>
        </message>
        <message>
            <source>Reload the server after each renewal</source>
            <translation>每次续期后重新加载服务器</translation>
        </message>
        <message>
            <source>Remove the annotations and apply again.</source>
            <translation>删除这些注解并重新应用。</translation>
        </message>
        <message>
            <source>Remove the class from the policy map again.</source>
            <translation>再从 policy map 中删除该 class。</translation>
        </message>
        <message>
            <source>Remove the line and apply again.</source>
            <translation>删除这一行并重新应用。</translation>
        </message>
        <message>
            <source>Remove the line and load the rules again.</source>
            <translation>删除这一行并重新加载规则。</translation>
        </message>
        <message>
            <source>Remove the rule and load the rules again.</source>
            <translation>删除这条规则并重新加载规则。</translation>
        </message>
        <message>
            <source>Remove the two annotations and apply again.</source>
            <translation>删除这两个注解并重新应用。</translation>
        </message>
        <message>
            <source>Remove the two lines from the ConfigMap and apply again.</source>
            <translation>从 ConfigMap 中删除这两行并重新应用。</translation>
        </message>
        <message>
            <source>Remove the uploaded file on the server.</source>
            <translation>删除服务器上已上传的文件。</translation>
        </message>
        <message>
            <source>Renew by itself, in good time</source>
            <translation>及时自动续期</translation>
        </message>
        <message>
            <source>Renew the certificate</source>
            <translation>续期证书</translation>
        </message>
        <message>
            <source>Repeat only what does no harm</source>
            <translation>只重复无害的请求</translation>
        </message>
        <message>
            <source>Repeating every request hides the fault and may do the work twice. Repeat only what may run twice.</source>
            <translation>重复每个请求会掩盖故障，还可能把工作做两遍。请只重复允许执行两次的请求。</translation>
        </message>
        <message>
            <source>Replace child processes that grow</source>
            <translation>替换不断增大的子进程</translation>
        </message>
        <message>
            <source>Replacing a child costs a moment of computing time.</source>
            <translation>替换子进程会花一点计算时间。</translation>
        </message>
        <message>
            <source>Report that there is no fault.</source>
            <translation>报告没有故障。</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Request (small)</source>
            <translation>请求（小）</translation>
        </message>
        <message>
            <source>Request with a word that the device dislikes</source>
            <translation>含有设备讨厌的词的请求</translation>
        </message>
        <message>
            <source>Request, too late</source>
            <translation>请求，太晚了</translation>
        </message>
        <message>
            <source>Requests beyond the line get 503 after ten seconds.</source>
            <translation>超出队列的请求在十秒后得到 503。</translation>
        </message>
        <message>
            <source>Requests break when their header grows beyond {{payload_limit_bytes}} bytes.</source>
            <translation>请求头超过 {{payload_limit_bytes}} 字节时，请求中断。</translation>
        </message>
        <message>
            <source>Requests in the night.</source>
            <translation>夜间的请求。</translation>
        </message>
        <message>
            <source>Requests wait longer at peaks.</source>
            <translation>高峰时请求等得更久。</translation>
        </message>
        <message>
            <source>Requests waited in HAProxy's queue until the time was up: the servers behind it had no free place (sQ).</source>
            <translation>请求在 HAProxy 的队列中等到超时：后面的服务器没有空位（sQ）。</translation>
        </message>
        <message>
            <source>Requests whose header is larger than about {{payload_limit_bytes}} bytes are cut off.</source>
            <translation>请求头大于约 {{payload_limit_bytes}} 字节的请求会被切断。</translation>
        </message>
        <message>
            <source>Requests with a large header are cut off.</source>
            <translation>请求头大的请求会被切断。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset (RST)</source>
            <translation>重置（RST）</translation>
        </message>
        <message>
            <source>Reset at once</source>
            <translation>立刻重置</translation>
        </message>
        <message>
            <source>Reset or silence for refused connections</source>
            <translation>对被拒绝的连接用重置还是沉默</translation>
        </message>
        <message>
            <source>Resets all the time.</source>
            <translation>一直重置。</translation>
        </message>
        <message>
            <source>Restart the computer to apply it.</source>
            <translation>重启电脑使其生效。</translation>
        </message>
        <message>
            <source>Restart the computer to apply it. Works only for programs that switch keep-alive on.</source>
            <translation>重启电脑使其生效。只对开启 keep-alive 的程序有效。</translation>
        </message>
        <message>
            <source>Restart the service after a crash, but not for ever</source>
            <translation>崩溃后重启服务，但不是没完没了</translation>
        </message>
        <message>
            <source>Reuse connections to the application</source>
            <translation>复用到应用的连接</translation>
        </message>
        <message>
            <source>Right after the request the connection broke and nobody answered for a moment; then the server was back. The program behind the service dies while it handles the request.</source>
            <translation>请求之后连接立刻断开，有一阵没人应答；然后服务器又回来了。服务后面的程序在处理这个请求时死掉。</translation>
        </message>
        <message>
            <source>Right. A clock for each connection. A crash would end all three at one moment.</source>
            <translation>对。每个连接一个时钟。崩溃会在同一时刻断开全部三个。</translation>
        </message>
        <message>
            <source>Right. A crash throws out everybody, also a single visitor at night.</source>
            <translation>对。崩溃会把所有人都踢出，夜里单独的访问者也一样。</translation>
        </message>
        <message>
            <source>Right. A new connection cannot be too old. If first requests fail as well, look for another cause, such as a crash.</source>
            <translation>对。新连接不可能太老。如果第一个请求也失败，请找别的原因，例如崩溃。</translation>
        </message>
        <message>
            <source>Right. A third of the limit leaves room for a lost packet and a second try.</source>
            <translation>对。上限的三分之一，可容许丢失一个数据包再试一次。</translation>
        </message>
        <message>
            <source>Right. And then the service must be restarted. Look into /proc/PID/limits to see what really counts.</source>
            <translation>对。然后服务必须重启。请查看 /proc/PID/limits，看看真正起作用的是什么。</translation>
        </message>
        <message>
            <source>Right. And where memory grows day by day, more of it only moves the hour of the next crash.</source>
            <translation>对。如果内存一天天增长，加内存只是推迟下一次崩溃的时刻。</translation>
        </message>
        <message>
            <source>Right. For a close before the answer Node.js reports ECONNRESET too. The words “socket hang up” even speak for the polite close.</source>
            <translation>对。在响应之前关闭时，Node.js 同样报告 ECONNRESET。“socket hang up”这几个字更像是礼貌的关闭。</translation>
        </message>
        <message>
            <source>Right. It is the look-alike of this lesson. A server, too, may reset one single page.</source>
            <translation>对。它就是本课程中容易混淆的情况。服务器也可能只重置一个页面。</translation>
        </message>
        <message>
            <source>Right. It is the look-alike of this lesson. Slow becomes a fault of connections only when somebody's patience ends first.</source>
            <translation>对。它就是本课程中容易混淆的情况。只有当某一方的耐心先耗尽时，慢才会成为连接的故障。</translation>
        </message>
        <message>
            <source>Right. On Linux about a quarter of an hour, unless the program is less patient. That is why users say “it hangs” and not “it breaks”.</source>
            <translation>对。在 Linux 上大约一刻钟，除非程序没那么有耐心。所以用户说“卡住”，而不是“断开”。</translation>
        </message>
        <message>
            <source>Right. On Linux the status could still be read after the error in every server we measured. Curl does so, which makes it a good second opinion.</source>
            <translation>对。在 Linux 上，我们测过的每台服务器在出错之后都还能读到状态。curl 会这样做，所以很适合用来做第二次判断。</translation>
        </message>
        <message>
            <source>Right. Only with “do not fragment” does it test the size: ping -M do -s 1472 on Linux, ping -f -l 1472 on Windows.</source>
            <translation>对。只有加上“不得分片”才能测出大小：Linux 上是 ping -M do -s 1472，Windows 上是 ping -f -l 1472。</translation>
        </message>
        <message>
            <source>Right. So do not blame a little loss for a reset. Look for something that sends resets.</source>
            <translation>对。所以不要把重置归咎于少量丢包。请找发送重置的东西。</translation>
        </message>
        <message>
            <source>Right. That is what the line says. The measurement adds the rest.</source>
            <translation>对。这一行就是这么说的。其余由测量来补充。</translation>
        </message>
        <message>
            <source>Right. That is why a reset can cost you the last part of an answer.</source>
            <translation>对。所以重置可能让您失去响应的最后一部分。</translation>
        </message>
        <message>
            <source>Right. That is why nginx repeats reading requests by itself, while a POST fails with 502. And repeating hides the cause; the times should still be put right.</source>
            <translation>对。所以 nginx 会自己重复读取类的请求，而 POST 会以 502 失败。重复会掩盖原因；那些时间还是应该调对。</translation>
        </message>
        <message>
            <source>Right. The border lies near the size of a packet, about 1,400 bytes. Limits that people set are far larger.</source>
            <translation>对。界限接近一个数据包的大小，约 1,400 字节。人设定的上限要大得多。</translation>
        </message>
        <message>
            <source>Right. The buffers hold some megabytes. With a limit of 1 MB up to 5 MB can be sent. So one tries whole files of different sizes and looks which ones pass.</source>
            <translation>对。缓冲区能容纳几 MB。上限为 1 MB 时，最多可能发送出 5 MB。所以要用不同大小的完整文件来试，看哪些能通过。</translation>
        </message>
        <message>
            <source>Right. The farther back, the longer the wait. Whoever uses a connection again gives it up first.</source>
            <translation>对。越靠后，等得越久。复用连接的一方先放弃。</translation>
        </message>
        <message>
            <source>Right. The first packet is thrown away without a word. The client repeats it after 1 second, then again and again, until it gives up.</source>
            <translation>对。第一个数据包一声不响地被扔掉。客户端 1 秒后重发，然后一次又一次，直到放弃。</translation>
        </message>
        <message>
            <source>Right. The operating system refuses because no program wants the call. Together with the common end this is the sign of a restart.</source>
            <translation>对。操作系统拒绝，因为没有程序要接这个来电。加上同时断开，这就是重启的迹象。</translation>
        </message>
        <message>
            <source>Right. The program proposes the test that would settle most, and says why. “Cannot tell yet” is an honest result.</source>
            <translation>对。程序会建议最能下定论的测试，并说明理由。“还无法判断”是诚实的结果。</translation>
        </message>
        <message>
            <source>Right. The same limit, but a server with good manners. There is no reset to look for.</source>
            <translation>对。上限相同，但服务器很有礼貌。没有重置可找。</translation>
        </message>
        <message>
            <source>Right. The same seconds, but different sizes. Raising the size limit would change nothing.</source>
            <translation>对。秒数相同，大小不同。调高大小限制什么也改变不了。</translation>
        </message>
        <message>
            <source>Right. The side that uses a connection again must give it up first. Then it never touches one that is about to close.</source>
            <translation>对。复用连接的一方必须先放弃。这样它就永远碰不到即将关闭的连接。</translation>
        </message>
        <message>
            <source>Right. Web servers that give up waiting normally close politely, and often note it. An abrupt reset at a constant silence points to a box on the way.</source>
            <translation>对。放弃等待的网页服务器通常会礼貌地关闭，而且往往会记下来。固定静默之后突然的重置指向途中的设备。</translation>
        </message>
        <message>
            <source>Roll out without a gap</source>
            <translation>无间断地滚动更新</translation>
        </message>
        <message>
            <source>Roll-outs take a little longer. The image must contain the sleep command.</source>
            <translation>滚动更新会稍慢一些。镜像中必须有 sleep 命令。</translation>
        </message>
        <message>
            <source>Ruby</source>
            <translation>Ruby</translation>
        </message>
        <message>
            <source>Rules that are not in this list no longer hold. Keep a second session open while you load it.</source>
            <translation>不在这个列表中的规则不再有效。加载时请让第二个会话保持打开。</translation>
        </message>
        <message>
            <source>Rules that need the beginning of a connection do not see it.</source>
            <translation>需要看到连接开头的规则看不到它。</translation>
        </message>
        <message>
            <source>Run Remove-NetFirewallRule with the same name.</source>
            <translation>用同样的名称运行 Remove-NetFirewallRule。</translation>
        </message>
        <message>
            <source>Run az network nsg rule delete with the same name.</source>
            <translation>用同样的名称运行 az network nsg rule delete。</translation>
        </message>
        <message>
            <source>Run disassociate-nat-gateway-address for that address.</source>
            <translation>对该地址运行 disassociate-nat-gateway-address。</translation>
        </message>
        <message>
            <source>Run docker update --restart no with the name of the container.</source>
            <translation>运行 docker update --restart no 加容器名称。</translation>
        </message>
        <message>
            <source>Run gcloud compute firewall-rules delete with the same name.</source>
            <translation>用同样的名称运行 gcloud compute firewall-rules delete。</translation>
        </message>
        <message>
            <source>Run ip route del with the same destination.</source>
            <translation>用同样的目的地运行 ip route del。</translation>
        </message>
        <message>
            <source>Run it on the gateway, with the address of the service behind it. It tells whether that service is slow, closed or fine.</source>
            <translation>请在网关上运行，并使用后面服务的地址。它能说明那个服务是慢、已关闭还是正常。</translation>
        </message>
        <message>
            <source>Run it on the server while somebody tries. Nothing: they are dropped on the way. Only requests: the server drops them or the answer takes another way. Both: the answer gets lost.</source>
            <translation>请在有人尝试时在服务器上运行。什么都没有：在途中被丢弃。只有请求：服务器丢弃了它们，或响应走了另一条路。两者都有：响应丢失了。</translation>
        </message>
        <message>
            <source>Run it on the server. A rule that drops leaves the client waiting; a rule that rejects answers at once.</source>
            <translation>请在服务器上运行。丢弃的规则会让客户端干等；拒绝的规则会立刻回应。</translation>
        </message>
        <message>
            <source>Run nft delete table inet mss.</source>
            <translation>运行 nft delete table inet mss。</translation>
        </message>
        <message>
            <source>Run nft delete table inet rstwatch.</source>
            <translation>运行 nft delete table inet rstwatch。</translation>
        </message>
        <message>
            <source>Run revoke-security-group-ingress with the same words.</source>
            <translation>请用同样的参数运行 revoke-security-group-ingress。</translation>
        </message>
        <message>
            <source>Run sc.exe failure with actions= "" and the name of the service.</source>
            <translation>运行 sc.exe failure，带 actions= "" 和服务名称。</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service and restart it.</source>
            <translation>请运行 systemctl revert 加服务名称，并重启该服务。</translation>
        </message>
        <message>
            <source>Run systemctl revert with the name of the service.</source>
            <translation>请运行 systemctl revert 加服务名称。</translation>
        </message>
        <message>
            <source>Run the same command with -D instead of -A.</source>
            <translation>请运行同样的命令，把 -A 换成 -D。</translation>
        </message>
        <message>
            <source>Run the same command with on instead of off.</source>
            <translation>运行同样的命令，把 off 换成 on。</translation>
        </message>
        <message>
            <source>Run the same command with the old value. Note it down before you change anything.</source>
            <translation>用旧值运行同样的命令。更改任何内容之前请先记下来。</translation>
        </message>
        <message>
            <source>Run the same test here again. A body just above the old limit must get through.</source>
            <translation>请在这里再跑一次同样的测试。略大于旧上限的正文必须能通过。</translation>
        </message>
        <message>
            <source>Run the same test here again. Compare captures from both ends. No reset may appear that neither end sent.</source>
            <translation>请在这里再跑一次同样的测试。对比两端的抓包。不得出现两端都没有发送的重置。</translation>
        </message>
        <message>
            <source>Run the same test here again. Do it at the busiest time. Connections must succeed quickly.</source>
            <translation>请在这里再跑一次同样的测试。请在最繁忙的时间做。连接必须很快成功。</translation>
        </message>
        <message>
            <source>Run the same test here again. Large and small packets must arrive alike.</source>
            <translation>请在这里再跑一次同样的测试。大小数据包都必须能到达。</translation>
        </message>
        <message>
            <source>Run the same test here again. Reusing a connection must work every time, also right before the limit.</source>
            <translation>请在这里再跑一次同样的测试。复用连接必须每次都成功，临近上限时也一样。</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection attempt must get an answer.</source>
            <translation>请在这里再跑一次同样的测试。连接尝试必须得到应答。</translation>
        </message>
        <message>
            <source>Run the same test here again. The connection must be accepted.</source>
            <translation>请在这里再跑一次同样的测试。连接必须被接受。</translation>
        </message>
        <message>
            <source>Run the same test here again. The encrypted connection must be set up without a complaint.</source>
            <translation>请在这里再跑一次同样的测试。加密连接必须能顺利建立，没有任何报错。</translation>
        </message>
        <message>
            <source>Run the same test here again. The measured silence limit must have moved above the silence your application needs, or disappeared.</source>
            <translation>请在这里再跑一次同样的测试。测得的静默上限必须已高于应用所需的静默，或已消失。</translation>
        </message>
        <message>
            <source>Run the same test here again. The name must give the right address every time.</source>
            <translation>请在这里再跑一次同样的测试。域名每次都必须给出正确的地址。</translation>
        </message>
        <message>
            <source>Run the same test here again. The slow page must answer without 502, 503 or 504.</source>
            <translation>请在这里再跑一次同样的测试。慢页面必须有响应，且不是 502、503 或 504。</translation>
        </message>
        <message>
            <source>Run the same with --remove-port.</source>
            <translation>同样运行，改用 --remove-port。</translation>
        </message>
        <message>
            <source>Run the test that the page proposes next.</source>
            <translation>运行页面建议的下一项测试。</translation>
        </message>
        <message>
            <source>Run timedatectl set-ntp false.</source>
            <translation>运行 timedatectl set-ntp false。</translation>
        </message>
        <message>
            <source>Run ufw delete allow with the same words.</source>
            <translation>用同样的参数运行 ufw delete allow。</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
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
            <source>SO_REUSEADDR does not let two programs share a port. It only allows a restart while old connections are in TIME_WAIT.</source>
            <translation>SO_REUSEADDR 不能让两个程序共用一个端口。它只允许在旧连接处于 TIME_WAIT 时重启。</translation>
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
            <translation>同一个计时器也覆盖请求期间停滞的读取（idle timeout expired 异常）。</translation>
        </message>
        <message>
            <source>Same timer turns into a real RST: partial header, partial body, unread response and return 444 all reset; a plain idle keep-alive still gets FIN.</source>
            <translation>同一个计时器会变成真正的 RST：半个头部、半个正文、未读的响应和 return 444 都会重置；普通的空闲 keep-alive 仍得到 FIN。</translation>
        </message>
        <message>
            <source>Say where the encrypted port is</source>
            <translation>说明加密端口在哪里</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}).</source>
            <translation>安全（{{tls_version}}）。</translation>
        </message>
        <message>
            <source>Secure ({{tls_version}}); the certificate is valid for {{floor(tls_days_left)}} more days.</source>
            <translation>安全（{{tls_version}}）；证书还有 {{floor(tls_days_left)}} 天有效。</translation>
        </message>
        <message>
            <source>Secure connections failed: {{ev_tls_failed}} times in the log.</source>
            <translation>安全连接失败：日志中有 {{ev_tls_failed}} 次。</translation>
        </message>
        <message>
            <source>Security device</source>
            <translation>安全设备</translation>
        </message>
        <message>
            <source>See whether the waiting line was full</source>
            <translation>查看等待队列是否满过</translation>
        </message>
        <message>
            <source>Seen as 504 or 500 at 3 min 50 s.</source>
            <translation>表现为 3 min 50 s 时的 504 或 500。</translation>
        </message>
        <message>
            <source>Send and fetch larger amounts</source>
            <translation>发送和获取更大的数据量</translation>
        </message>
        <message>
            <source>Send it to the server team as the cause.</source>
            <translation>把它作为原因发给服务器团队。</translation>
        </message>
        <message>
            <source>Send one request</source>
            <translation>发送一个请求</translation>
        </message>
        <message>
            <source>Send requests only to pods that are ready</source>
            <translation>只向就绪的 pod 发送请求</translation>
        </message>
        <message>
            <source>Send signs of life (one connection)</source>
            <translation>发送活动信号（单个连接）</translation>
        </message>
        <message>
            <source>Send signs of life (whole computer)</source>
            <translation>发送活动信号（整台电脑）</translation>
        </message>
        <message>
            <source>Send signs of life from .NET</source>
            <translation>从 .NET 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life from Go</source>
            <translation>从 Go 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life from Redis</source>
            <translation>从 Redis 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life from a pod</source>
            <translation>从 pod 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life from requests</source>
            <translation>从 requests 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life from the database</source>
            <translation>从数据库发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life on quiet gRPC connections</source>
            <translation>在静默的 gRPC 连接上发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life through a WebSocket</source>
            <translation>通过 WebSocket 发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life to both sides</source>
            <translation>向两侧发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life to quiet clients</source>
            <translation>向静默的客户端发送活动信号</translation>
        </message>
        <message>
            <source>Send signs of life to quiet logins</source>
            <translation>向静默的登录发送活动信号</translation>
        </message>
        <message>
            <source>Send something while the page works</source>
            <translation>页面处理期间发送一些内容</translation>
        </message>
        <message>
            <source>Send the file in pieces</source>
            <translation>分段发送文件</translation>
        </message>
        <message>
            <source>Send the name to the server behind</source>
            <translation>把名称发送给后面的服务器</translation>
        </message>
        <message>
            <source>Send the same file again at once.</source>
            <translation>立刻再发送同一个文件。</translation>
        </message>
        <message>
            <source>Send the whole chain and allow current versions</source>
            <translation>发送完整证书链并允许现行版本</translation>
        </message>
        <message>
            <source>Sending fails in the middle of an upload. What should a good program do next?</source>
            <translation>上传中途发送失败。好的程序接下来该做什么？</translation>
        </message>
        <message>
            <source>Sends the file upload.bin. Use one that may be uploaded.</source>
            <translation>会发送文件 upload.bin。请使用允许上传的文件。</translation>
        </message>
        <message>
            <source>Serve a stored answer while the service is slow</source>
            <translation>服务慢时提供已存储的响应</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Server name (SNI)</source>
            <translation>服务器名（SNI）</translation>
        </message>
        <message>
            <source>Sessions denied by a profile; reset-client, reset-server and reset-both actions send RST instead.</source>
            <translation>被 profile 拒绝的会话；reset-client、reset-server 和 reset-both 动作改为发送 RST。</translation>
        </message>
        <message>
            <source>Set by the builder; other embeddings may leave it unset.</source>
            <translation>由构建器设置；其他嵌入方式可能不设置。</translation>
        </message>
        <message>
            <source>Set it only for the slow path. Slow requests then hold a connection for longer.</source>
            <translation>请只对慢路径设置。慢请求随后会占用连接更久。</translation>
        </message>
        <message>
            <source>Set tcp_mtu_probing to 0 again.</source>
            <translation>请把 tcp_mtu_probing 设回 0。</translation>
        </message>
        <message>
            <source>Set the clock right</source>
            <translation>校准时钟</translation>
        </message>
        <message>
            <source>Set the numbers that the first line showed.</source>
            <translation>设回第一行显示的那些数字。</translation>
        </message>
        <message>
            <source>Set the old number, which the first line shows.</source>
            <translation>设回旧数字，它显示在第一行。</translation>
        </message>
        <message>
            <source>Set the old value, 300 by default, and rewrite again.</source>
            <translation>设回旧值（默认 300），并再次 rewrite。</translation>
        </message>
        <message>
            <source>Set the old value, which the first line shows.</source>
            <translation>设回旧值，它显示在第一行。</translation>
        </message>
        <message>
            <source>Set the old values again.</source>
            <translation>重新设回旧值。</translation>
        </message>
        <message>
            <source>Set the old values and rewrite again.</source>
            <translation>设回旧值并再次 rewrite。</translation>
        </message>
        <message>
            <source>Set the old values, which the first line shows.</source>
            <translation>设回各个旧值，它们显示在第一行。</translation>
        </message>
        <message>
            <source>Set the value to 0 again.</source>
            <translation>请把该值设回 0。</translation>
        </message>
        <message>
            <source>Several signs together: the counter, the time, and that another page works. One sign alone would not be enough.</source>
            <translation>几个迹象合起来：计数器、时间，以及另一个页面正常。单凭一个迹象是不够的。</translation>
        </message>
        <message>
            <source>Share the room fairly between clients</source>
            <translation>在客户端之间公平分配空间</translation>
        </message>
        <message>
            <source>Shipped server.xml sets 20000: silent connection and half header closed at 20.08 s by FIN.</source>
            <translation>随附的 server.xml 设为 20000：静默的连接和半个头部在 20.08 s 时被 FIN 关闭。</translation>
        </message>
        <message>
            <source>Short names of other namespaces must be written out.</source>
            <translation>其他命名空间的短名称必须写全。</translation>
        </message>
        <message>
            <source>Short outages that healed by themselves now end the connection. Linux only.</source>
            <translation>原本会自行恢复的短暂中断，现在会断开连接。仅限 Linux。</translation>
        </message>
        <message>
            <source>Shorter, 4 seconds for instance.</source>
            <translation>更短，例如 4 秒。</translation>
        </message>
        <message>
            <source>Shows each station on the way and where delay begins.</source>
            <translation>显示途中的每一站，以及延迟从哪里开始。</translation>
        </message>
        <message>
            <source>Shows whether a limit, a proxy or a VPN on this computer is involved.</source>
            <translation>显示是否与这台电脑上的限制、代理或 VPN 有关。</translation>
        </message>
        <message>
            <source>Shows whether all connections die together, as they do when a program restarts.</source>
            <translation>显示所有连接是否同时断开，程序重启时就会这样。</translation>
        </message>
        <message>
            <source>Shows whether data gets lost on the way.</source>
            <translation>显示数据是否在途中丢失。</translation>
        </message>
        <message>
            <source>Shows whether large packets disappear on the way while small ones pass.</source>
            <translation>显示是否大数据包在途中消失，而小的能通过。</translation>
        </message>
        <message>
            <source>Shows whether only this service is affected, or everything from here.</source>
            <translation>显示是否只有这个服务受影响，还是从这里出发的一切都受影响。</translation>
        </message>
        <message>
            <source>Shows whether the service accepts connections, and whether it does so every time.</source>
            <translation>显示服务是否接受连接，以及是否每次都接受。</translation>
        </message>
        <message>
            <source>Shutdown does not wait for WebSocket connections; end those yourself.</source>
            <translation>Shutdown 不等待 WebSocket 连接；请自己断开它们。</translation>
        </message>
        <message>
            <source>Shutdown takes no new connections and waits for the open ones. Without it every open request is cut off when the program is stopped.</source>
            <translation>Shutdown 不接受新连接，并等待打开的连接。没有它，程序停止时每个进行中的请求都会被切断。</translation>
        </message>
        <message>
            <source>Sidecar gone before the application has finished is a classic reset during roll-outs.</source>
            <translation>sidecar 在应用结束之前就离开，是滚动更新期间典型的重置原因。</translation>
        </message>
        <message>
            <source>Silence ends the connection</source>
            <translation>静默会断开连接</translation>
        </message>
        <message>
            <source>Silence ends the connection with a normal close</source>
            <translation>静默会使连接正常关闭</translation>
        </message>
        <message>
            <source>Silence ends the connection with a reset</source>
            <translation>静默会使连接被重置</translation>
        </message>
        <message>
            <source>Silence ends the connection without notice</source>
            <translation>静默会使连接无通知断开</translation>
        </message>
        <message>
            <source>Silence ends the connection; the reset comes at the next use</source>
            <translation>静默会断开连接；重置在下次使用时出现</translation>
        </message>
        <message>
            <source>Silence follows when the whole machine loses power or its cable. When only the program dies, the operating system still answers for it.</source>
            <translation>整台机器断电或断网时，接下来就是静默。如果只是程序死掉，操作系统仍会替它回应。</translation>
        </message>
        <message>
            <source>Silence in the middle of a request ends it</source>
            <translation>请求中途的静默会使它中断</translation>
        </message>
        <message>
            <source>Silence is no proof that the server is off; most firewalls drop unwanted attempts without a word.</source>
            <translation>没有应答不能证明服务器已关机；多数防火墙会无声地丢弃不想要的尝试。</translation>
        </message>
        <message>
            <source>Silence of up to {{idle_survived_s}} s alone did not break a connection.</source>
            <translation>仅仅静默 {{idle_survived_s}} s 以内不会断开连接。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection with a reset.</source>
            <translation>静默 {{idle_limit_s}} s 会使连接被重置。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection, without any notice.</source>
            <translation>静默 {{idle_limit_s}} s 会使连接断开，没有任何通知。</translation>
        </message>
        <message>
            <source>Silence of {{idle_limit_s}} s ends the connection.</source>
            <translation>静默 {{idle_limit_s}} s 会使连接断开。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ended in a reset.</source>
            <translation>请求中途静默 {{request_idle_limit_s}} s，以重置告终。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} s in the middle of a request ends it, and long requests fail.</source>
            <translation>请求中途静默 {{request_idle_limit_s}} s 会使它中断，长请求会失败。</translation>
        </message>
        <message>
            <source>Silence of {{request_idle_limit_s}} seconds in the middle of a request ends the connection.</source>
            <translation>请求中途静默 {{request_idle_limit_s}} 秒会使连接断开。</translation>
        </message>
        <message>
            <source>Silence, shorter than the limit</source>
            <translation>静默，短于上限</translation>
        </message>
        <message>
            <source>Silence: the box lets its clock run</source>
            <translation>静默：设备让时钟走着</translation>
        </message>
        <message>
            <source>Since 2.4.8 SSLCertificateFile takes the whole chain; SSLCertificateChainFile is no longer needed.</source>
            <translation>自 2.4.8 起，SSLCertificateFile 接受整条证书链；不再需要 SSLCertificateChainFile。</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line for half-open connections was full at times.</source>
            <translation>自电脑启动以来，半开连接的等待队列有时是满的。</translation>
        </message>
        <message>
            <source>Since the computer started, the waiting line of a listening program was full at times, and the kernel dropped connections.</source>
            <translation>自电脑启动以来，某个监听程序的等待队列有时是满的，内核丢弃了连接。</translation>
        </message>
        <message>
            <source>Since the new VPN, the intranet shows the head of a page and then nothing more. Logging in works. Chat works. Printing a large list hangs until somebody gives up. There is no error message at all.</source>
            <translation>自从换了新 VPN，内网页面只显示开头，然后就没有了。登录正常，聊天正常，打印大列表会卡住，直到有人放弃。没有任何错误信息。</translation>
        </message>
        <message>
            <source>Size or clock, and who says so</source>
            <translation>大小还是时钟，由谁说明</translation>
        </message>
        <message>
            <source>Size plays no part. A small request on an old connection fails, a large one on a new connection works.</source>
            <translation>与大小无关。旧连接上的小请求会失败，新连接上的大请求能成功。</translation>
        </message>
        <message>
            <source>Skipped by you.</source>
            <translation>被您跳过。</translation>
        </message>
        <message>
            <source>Skipped: the secure connection could not be set up.</source>
            <translation>已跳过：无法建立安全连接。</translation>
        </message>
        <message>
            <source>Skipped: the service did not accept any connection.</source>
            <translation>已跳过：服务没有接受任何连接。</translation>
        </message>
        <message>
            <source>Skipped: the time you allowed is used up.</source>
            <translation>已跳过：您允许的时间已用完。</translation>
        </message>
        <message>
            <source>Skipped: there is no address to connect to.</source>
            <translation>已跳过：没有可连接的地址。</translation>
        </message>
        <message>
            <source>Slow alone says little. A server may be slow and serve everybody in the end: that is no fault of its connections.</source>
            <translation>光是慢说明不了什么。服务器可能很慢，但最终为每个人服务：这不是连接的故障。</translation>
        </message>
        <message>
            <source>Slow is not broken, and 503 is an honest answer.</source>
            <translation>慢不等于坏，503 是诚实的响应。</translation>
        </message>
        <message>
            <source>Slow or dead clients hold a connection for longer.</source>
            <translation>慢的或死掉的客户端会占用连接更久。</translation>
        </message>
        <message>
            <source>Slow pages hold a worker for longer.</source>
            <translation>慢页面会占用工作进程更久。</translation>
        </message>
        <message>
            <source>Slow requests hold a connection for longer. This project is retired upstream: plan a move.</source>
            <translation>慢请求会占用连接更久。这个项目上游已停止维护：请计划迁移。</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer.</source>
            <translation>慢请求会占用工作进程更久。</translation>
        </message>
        <message>
            <source>Slow requests hold a worker for longer. Set it only for the slow path.</source>
            <translation>慢请求会占用工作进程更久。请只对慢路径设置。</translation>
        </message>
        <message>
            <source>Slowly more: one connection, two, four ... It stops at the first signs of trouble. This is no attack, but a careful step up to the limit.</source>
            <translation>慢慢增加：一个连接、两个、四个……一有出问题的迹象就停止。这不是攻击，而是小心地一步步走到上限。</translation>
        </message>
        <message>
            <source>Small files arrive, the large one breaks off. Find the limit, and learn why the number of bytes sent is the wrong number.</source>
            <translation>小文件能到达，大文件会中断。找出上限，并了解为什么已发送的字节数不是正确的数字。</translation>
        </message>
        <message>
            <source>Small packets pass and large ones vanish, so a connection opens and then stalls as soon as real data is sent.</source>
            <translation>小数据包能通过，大的消失，因此连接能打开，但一发送真正的数据就停滞。</translation>
        </message>
        <message>
            <source>Small packets pass, large ones vanish without a word. The server sends the same one again and again.</source>
            <translation>小数据包能通过，大的一声不响地消失。服务器一次又一次地发送同一个。</translation>
        </message>
        <message>
            <source>Small pages work, large ones hang. Choose that.</source>
            <translation>小页面正常，大页面卡住。请选那一项。</translation>
        </message>
        <message>
            <source>Small passes, large breaks at the same size every time: a limit.</source>
            <translation>小的通过，大的每次在同样的大小处断开：是上限。</translation>
        </message>
        <message>
            <source>Small passes, large breaks, always at the same size and at every speed. So it is no clock and no bad line.</source>
            <translation>小的通过，大的断开，而且总在同样的大小，与速度无关。所以不是时钟，也不是坏线路。</translation>
        </message>
        <message>
            <source>Small passes, large does not, and nobody said so: these three together are the black hole.</source>
            <translation>小的通过，大的不通过，而且没有人说明：三者合起来就是黑洞。</translation>
        </message>
        <message>
            <source>Small passes, large hangs</source>
            <translation>小的通过，大的卡住</translation>
        </message>
        <message>
            <source>Small pools are faster than large ones. All programs together must stay below the limit of the database.</source>
            <translation>小的连接池比大的更快。所有程序合起来必须低于数据库的上限。</translation>
        </message>
        <message>
            <source>Small probes keep firewalls and address translators from forgetting a silent connection. They do not reset the timers of HAProxy itself.</source>
            <translation>小探测可防止防火墙和地址转换设备忘掉静默的连接。它不会重置 HAProxy 自己的计时器。</translation>
        </message>
        <message>
            <source>Small requests work. From a certain header size on, for example with many cookies, the connection breaks.</source>
            <translation>小请求正常。请求头从某个大小起（例如 cookie 很多时），连接就断开。</translation>
        </message>
        <message>
            <source>Small things work, large ones hang for ever. Meet the narrow tunnel that nobody talks about, and the ping that proves nothing.</source>
            <translation>小的正常，大的永远卡住。认识一下没有人提起的窄隧道，以及什么都证明不了的 ping。</translation>
        </message>
        <message>
            <source>Small transfers work, and from a certain size on the connection breaks. A size limit or a buffer is too small.</source>
            <translation>小的传输正常，从某个大小起连接断开。大小限制或缓冲区太小。</translation>
        </message>
        <message>
            <source>Small uploads work on it. It is only too slow for a clock that somebody set.</source>
            <translation>小的上传在它上面正常。它只是对某人设定的时钟来说太慢。</translation>
        </message>
        <message>
            <source>Small works, large hangs without an error: a black hole for large packets.</source>
            <translation>小的正常，大的无错误地卡住：大数据包的黑洞。</translation>
        </message>
        <message>
            <source>Smaller packets cost a little speed for all programs.</source>
            <translation>较小的数据包会让所有程序损失一点速度。</translation>
        </message>
        <message>
            <source>Smaller packets cost a little speed. Set it on both ends.</source>
            <translation>较小的数据包会损失一点速度。请在两端都设置。</translation>
        </message>
        <message>
            <source>So it is often told. But a full table turns new connections away; those it knows already go on.</source>
            <translation>人们常这么说。但表满时拒绝的是新连接；它已经认识的会继续。</translation>
        </message>
        <message>
            <source>So much loss makes connections slow and lets them break off. The programs at both ends are not the cause.</source>
            <translation>这么多的丢包会使连接变慢甚至中断。两端的程序不是原因。</translation>
        </message>
        <message>
            <source>So “Connection reset by peer” is where the search begins. It says that the other end is gone. It does not say who ended it, and “the other end” may well be a box in between that speaks in the server's name.</source>
            <translation>所以“Connection reset by peer”是搜索的起点。它说另一端没了，却没说是谁断开的；而“另一端”很可能是中间以服务器名义说话的设备。</translation>
        </message>
        <message>
            <source>SocketTimeoutException, not a reset.</source>
            <translation>SocketTimeoutException，不是重置。</translation>
        </message>
        <message>
            <source>Some boxes send a reset to both ends when the time is up. Most say nothing at all: they forget, and your next message meets a stranger. Today's box sends the reset.</source>
            <translation>有些设备时间一到就向两端发送重置。大多数什么都不说：它们遗忘连接，您的下一条消息碰到的就是陌生人。今天的这台设备会发送重置。</translation>
        </message>
        <message>
            <source>Some of our requests were reset.</source>
            <translation>我们的部分请求被重置。</translation>
        </message>
        <message>
            <source>Some platforms answer for you after a fixed time: Heroku after 30 s, App Service after 230 s. Work that takes longer has to run beside the request.</source>
            <translation>有些平台会在固定时间后替您响应：Heroku 30 s 后，App Service 230 s 后。更久的工作必须与请求分开运行。</translation>
        </message>
        <message>
            <source>Some programs say so for an orderly close too. The full text with the name of the program tells more.</source>
            <translation>有些程序对正常关闭也这么说。带有程序名称的完整文字会说明更多。</translation>
        </message>
        <message>
            <source>Some tries were reset; who sends the reset could not be told.</source>
            <translation>有些尝试被重置；无法判断由谁发送重置。</translation>
        </message>
        <message>
            <source>Some value below 3.4 MB; it has to be measured in another way.</source>
            <translation>低于 3.4 MB 的某个值；必须用另一种方法测量。</translation>
        </message>
        <message>
            <source>Somebody hangs up for both</source>
            <translation>有人替双方挂断</translation>
        </message>
        <message>
            <source>Somebody refused the connection, so the computer is up but no program takes calls on this port. Run this on the server.</source>
            <translation>有人拒绝了连接，所以电脑是开着的，但没有程序在这个端口接听。请在服务器上运行这条命令。</translation>
        </message>
        <message>
            <source>Somebody sends a ping with 1,472 bytes through the tunnel, and it is answered. Is the path fine?</source>
            <translation>有人通过隧道发送 1,472 字节的 ping，得到了应答。路径没问题吗？</translation>
        </message>
        <message>
            <source>Somebody waited for a set time and then gave up.</source>
            <translation>有人等了设定的时间，然后放弃了。</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while.</source>
            <translation>您和服务之间有东西会断开一段时间没有发送内容的连接。</translation>
        </message>
        <message>
            <source>Something between you and the service ends connections on which nothing is sent for a while. The next message then meets a connection that no longer exists.</source>
            <translation>您和服务之间有东西会断开一段时间没有发送内容的连接。下一条消息碰上的就是已不存在的连接。</translation>
        </message>
        <message>
            <source>Something does not work, but the tests so far cannot tell why.</source>
            <translation>有东西不正常，但目前的测试还不能说明为什么。</translation>
        </message>
        <message>
            <source>Something that is seven steps nearer.</source>
            <translation>近七步的某个东西。</translation>
        </message>
        <message>
            <source>Speed does not matter here. During the 90 seconds nothing is sent at all, on the fastest line as on the slowest.</source>
            <translation>速度在这里不重要。在那 90 秒里什么都没有发送，最快的线路和最慢的线路都一样。</translation>
        </message>
        <message>
            <source>Spring / Reactor Netty</source>
            <translation>Spring / Reactor Netty</translation>
        </message>
        <message>
            <source>Squid could not open more connections: its limit was reached.</source>
            <translation>Squid 无法打开更多连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>Stands between your application and the service, and notes how each connection ends.</source>
            <translation>位于您的应用和服务之间，记录每个连接如何结束。</translation>
        </message>
        <message>
            <source>Start it with the old option again.</source>
            <translation>请用旧选项重新启动它。</translation>
        </message>
        <message>
            <source>Start it with the old options again.</source>
            <translation>请用原来的那些选项重新启动它。</translation>
        </message>
        <message>
            <source>Start more pods under load</source>
            <translation>负载高时启动更多 pod</translation>
        </message>
        <message>
            <source>Start only when the network is up</source>
            <translation>网络就绪后再启动</translation>
        </message>
        <message>
            <source>Start the Windows service and keep it running</source>
            <translation>启动 Windows 服务并让它持续运行</translation>
        </message>
        <message>
            <source>Start the container again by itself</source>
            <translation>让容器自动重新启动</translation>
        </message>
        <message>
            <source>Start the program without the option.</source>
            <translation>请不带该选项启动程序。</translation>
        </message>
        <message>
            <source>Start the service and keep it running</source>
            <translation>启动服务并让它持续运行</translation>
        </message>
        <message>
            <source>Start the tests.</source>
            <translation>开始测试。</translation>
        </message>
        <message>
            <source>Start.</source>
            <translation>开始。</translation>
        </message>
        <message>
            <source>State in memory is not shared between the processes. net.core.somaxconn caps the backlog.</source>
            <translation>内存中的状态不在进程之间共享。net.core.somaxconn 限制 backlog。</translation>
        </message>
        <message>
            <source>Still open after {{keepalive_survived_s}} s.</source>
            <translation>{{keepalive_survived_s}} s 后仍打开。</translation>
        </message>
        <message>
            <source>Still there?</source>
            <translation>还在吗？</translation>
        </message>
        <message>
            <source>Stop killing pods that are only busy</source>
            <translation>不再终止只是忙碌的 pod</translation>
        </message>
        <message>
            <source>Streams quiet for 60 s are cut.</source>
            <translation>静默 60 s 的流会被切断。</translation>
        </message>
        <message>
            <source>Subtracted from the server's Keep-Alive hint.</source>
            <translation>从服务器的 Keep-Alive 提示中减去。</translation>
        </message>
        <message>
            <source>Survive a path that swallows large packets</source>
            <translation>应对吞掉大数据包的路径</translation>
        </message>
        <message>
            <source>Switch TLS 1.2 on</source>
            <translation>开启 TLS 1.2</translation>
        </message>
        <message>
            <source>Switching keep-alive off does not save connections. It makes many more of them, one for each request.</source>
            <translation>关闭 keep-alive 并不能节省连接，反而会产生更多，每个请求一个。</translation>
        </message>
        <message>
            <source>Switching keep-alive off ends the error, but each request then pays for a new connection, and ports may run out.</source>
            <translation>关闭 keep-alive 能消除错误，但每个请求都要付出一个新连接，端口也可能用尽。</translation>
        </message>
        <message>
            <source>Switching the OOM killer off or adding swap does not create memory. The computer then stalls, and connections time out instead.</source>
            <translation>关闭 OOM killer 或增加 swap 并不会凭空产生内存。电脑会停滞，连接则变成超时。</translation>
        </message>
        <message>
            <source>Switching the check of certificates off in the client hides the fault and lets anybody listen. Send the whole chain instead.</source>
            <translation>在客户端关闭证书检查，会掩盖故障，并让任何人都能偷听。请改为发送完整的证书链。</translation>
        </message>
        <message>
            <source>Switching the heartbeat off stops the message about it, not the trouble. The connection then dies silently.</source>
            <translation>关闭心跳只会停止相关的消息，解决不了问题。连接会无声地死掉。</translation>
        </message>
        <message>
            <source>System message</source>
            <translation>系统消息</translation>
        </message>
        <message>
            <source>TCP</source>
            <translation>TCP</translation>
        </message>
        <message>
            <source>TCP connections are forgotten after 30 minutes of silence by default. The names of zones and policy are examples.</source>
            <translation>TCP 连接默认在静默 30 分钟后被遗忘。区域和策略的名称只是示例。</translation>
        </message>
        <message>
            <source>TCP keep-alive does not help through a web proxy or an application balancer. They answer the probes themselves and count only real data.</source>
            <translation>经过网页代理或应用均衡器时，TCP keep-alive 没有帮助。它们自己回应探测，只把真正的数据算作活动。</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in Go clients and servers: hides NAT timeouts that other stacks hit.</source>
            <translation>Go 的客户端和服务器默认开启 TCP keepalive：掩盖了其他技术栈会碰到的 NAT 超时。</translation>
        </message>
        <message>
            <source>TCP keepalive is on by default in the curl tool.</source>
            <translation>curl 工具默认开启 TCP keepalive。</translation>
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
            <translation>再从子网上取下 NAT 网关。</translation>
        </message>
        <message>
            <source>Take the line out and restart Docker.</source>
            <translation>去掉这一行并重启 Docker。</translation>
        </message>
        <message>
            <source>Take the line out and start the tunnel again.</source>
            <translation>去掉这一行并重新启动隧道。</translation>
        </message>
        <message>
            <source>Take the lines out again and deploy the earlier version.</source>
            <translation>去掉这些行，并部署较早的版本。</translation>
        </message>
        <message>
            <source>Take the service out of the rule and commit.</source>
            <translation>从规则中去掉该服务并 commit。</translation>
        </message>
        <message>
            <source>Target silent for this long with a request open: the client gets a 504, not a reset. Any byte in either direction restarts the timer; TCP keepalive probes and HTTP/2 PING do not.</source>
            <translation>请求未完成时目标静默这么久：客户端得到 504，而不是重置。任一方向的任何字节都会重新计时；TCP keepalive 探测和 HTTP/2 PING 不会。</translation>
        </message>
        <message>
            <source>TaskCanceledException.</source>
            <translation>TaskCanceledException。</translation>
        </message>
        <message>
            <source>Tell Node.js about the authority of your company</source>
            <translation>让 Node.js 认识公司的证书机构</translation>
        </message>
        <message>
            <source>Tell Python about the authority of your company</source>
            <translation>让 Python 认识公司的证书机构</translation>
        </message>
        <message>
            <source>Tells a reset from the server apart from one that a device on the way made up.</source>
            <translation>区分来自服务器的重置和途中设备伪造的重置。</translation>
        </message>
        <message>
            <source>Ten people call within one minute: “I was thrown out.” Five minutes later everything works again. In the afternoon it is the same.</source>
            <translation>一分钟内有十个人打来电话：“我被踢出来了。”五分钟后一切又正常了。下午又是这样。</translation>
        </message>
        <message>
            <source>Ten probes, fixed.</source>
            <translation>十次探测，固定。</translation>
        </message>
        <message>
            <source>Test data will be sent to that page. It is your own service: allow it.</source>
            <translation>测试数据会发送到那个页面。这是您自己的服务：请允许。</translation>
        </message>
        <message>
            <source>Test with a fixed address</source>
            <translation>用固定地址测试</translation>
        </message>
        <message>
            <source>Test without the helpers of the network card</source>
            <translation>不用网卡的辅助功能来测试</translation>
        </message>
        <message>
            <source>That is not known: the ping may have been cut into pieces on the way.</source>
            <translation>不得而知：ping 可能在途中被分片。</translation>
        </message>
        <message>
            <source>That is the common belief. A reset comes only when unread data was left over, or when you send something afterwards.</source>
            <translation>这是常见的看法。只有还剩下未读的数据，或您之后又发送内容时，才会出现重置。</translation>
        </message>
        <message>
            <source>That is two guesses: that it was a reset, and that the server sent it. The team that gets the ticket will search in the wrong place.</source>
            <translation>这是两个猜测：一是它是重置，二是服务器发送的。接到工单的团队会找错地方。</translation>
        </message>
        <message>
            <source>That is what had left your program. A good part of it lay in buffers on the way and was never read by the server.</source>
            <translation>那是已经离开您程序的数量。其中很大一部分还在途中的缓冲区里，服务器从未读取。</translation>
        </message>
        <message>
            <source>That is what loss does. Through a black hole not a single large packet passes, however often it is repeated.</source>
            <translation>丢包就是这样。而黑洞里，大数据包一个也通不过，不论重发多少次。</translation>
        </message>
        <message>
            <source>That throws away the reason. Many programs do this, and their users then hunt for a network fault.</source>
            <translation>这样会把理由扔掉。许多程序都这样做，它们的用户就去追查网络故障。</translation>
        </message>
        <message>
            <source>That would be kind. But the queue is the operating system's, and it says nothing when it is full.</source>
            <translation>那样就太周到了。但队列属于操作系统，满了它什么都不说。</translation>
        </message>
        <message>
            <source>That would be the obvious guess. But Node.js uses this name for both kinds of end. Only a measurement tells.</source>
            <translation>这是最容易想到的猜测。但 Node.js 对两种结束都用这个名称。只有测量才能说明。</translation>
        </message>
        <message>
            <source>The 15-minute reset of Swarm and ipvs clusters: keepalive of 7200 s is too late, set tcp_keepalive_time=600 in the pod or container.</source>
            <translation>Swarm 和 ipvs 集群的 15 分钟重置：7200 s 的 keepalive 太晚，请在 pod 或容器中设置 tcp_keepalive_time=600。</translation>
        </message>
        <message>
            <source>The API schema states a maximum of 3600 where the console accepts 4000. TCP keepalive probes do not count as activity. A silent back end during a request gives 504.</source>
            <translation>API 规范写的最大值是 3600，而控制台接受 4000。TCP keepalive 探测不算活动。请求期间后端静默会得到 504。</translation>
        </message>
        <message>
            <source>The Go program could not accept more connections: its limit was reached.</source>
            <translation>Go 程序无法接受更多连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>The Go program crashed.</source>
            <translation>Go 程序崩溃。</translation>
        </message>
        <message>
            <source>The Go program failed on a request and cut its connection.</source>
            <translation>Go 程序处理一个请求时出错，切断了它的连接。</translation>
        </message>
        <message>
            <source>The Ingress must use the same secret.</source>
            <translation>Ingress 必须使用同一个 secret。</translation>
        </message>
        <message>
            <source>The Java machine itself crashed.</source>
            <translation>Java 虚拟机本身崩溃。</translation>
        </message>
        <message>
            <source>The Java program could not start more threads.</source>
            <translation>Java 程序无法启动更多线程。</translation>
        </message>
        <message>
            <source>The Java program ran out of memory.</source>
            <translation>Java 程序内存用尽。</translation>
        </message>
        <message>
            <source>The NAT gateway forgets a silent connection after 4 minutes by default. The next packet gets a reset. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>NAT 网关默认在 4 分钟后遗忘静默的连接。下一个数据包得到的就是重置。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>The Node program could not accept more connections: its limit was reached.</source>
            <translation>Node 程序无法接受更多连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>The Node program could not open more files or connections: its limit was reached.</source>
            <translation>Node 程序无法打开更多文件或连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>The Node program ran out of memory and ended.</source>
            <translation>Node 程序内存用尽并结束。</translation>
        </message>
        <message>
            <source>The Node program saw a connection cut off by the other side.</source>
            <translation>Node 程序发现连接被对方切断。</translation>
        </message>
        <message>
            <source>The Python program ran out of memory.</source>
            <translation>Python 程序内存用尽。</translation>
        </message>
        <message>
            <source>The SSH connection ended.</source>
            <translation>SSH 连接断开了。</translation>
        </message>
        <message>
            <source>The address translation of Hyper-V and Windows containers forgets a silent connection after 30 minutes.</source>
            <translation>Hyper-V 和 Windows 容器的地址转换在 30 分钟后遗忘静默的连接。</translation>
        </message>
        <message>
            <source>The administrator writes “nofile 65536” into limits.conf. The service is started by systemd. What changes?</source>
            <translation>管理员在 limits.conf 中写入“nofile 65536”。服务由 systemd 启动。有什么变化？</translation>
        </message>
        <message>
            <source>The agent keeps idle connections and offers them again. Here it drops them before the server does. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>agent 保留空闲连接并再次提供。这里让它先于服务器丢弃。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>The allowed range is 4 to 100 minutes. The reset makes the end visible to both sides; it does not prevent it.</source>
            <translation>允许范围是 4 到 100 分钟。重置让两端都能看到断开；但不能防止断开。</translation>
        </message>
        <message>
            <source>The answer has status {{http_status}}, which is no gateway error.</source>
            <translation>响应的状态是 {{http_status}}，不是网关错误。</translation>
        </message>
        <message>
            <source>The answer of the application behind Apache was cut off in the middle.</source>
            <translation>Apache 后面的应用的响应中途被切断。</translation>
        </message>
        <message>
            <source>The answer of the server behind nginx has a larger header than nginx accepts.</source>
            <translation>nginx 后面服务器的响应头部大于 nginx 能接受的大小。</translation>
        </message>
        <message>
            <source>The answer starts and breaks off.</source>
            <translation>响应开始后中断。</translation>
        </message>
        <message>
            <source>The answer starts, and the connection breaks before it is complete. A buffer, a limit for answers, or the program that makes the answer is the cause.</source>
            <translation>响应已开始，但在完成之前连接断开。原因是缓冲区、响应大小限制，或生成响应的程序。</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle by an orderly close.</source>
            <translation>响应中途被正常关闭切断。</translation>
        </message>
        <message>
            <source>The answer was cut off in the middle.</source>
            <translation>响应中途被切断。</translation>
        </message>
        <message>
            <source>The answer was not usable HTTP.</source>
            <translation>响应不是可用的 HTTP。</translation>
        </message>
        <message>
            <source>The answer was shorter than announced.</source>
            <translation>响应比声明的短。</translation>
        </message>
        <message>
            <source>The answer, such as 413, is often still there to read after the write failed. requests and httpx give up before they look.</source>
            <translation>写入失败之后，响应（例如 413）往往还能读到。requests 和 httpx 还没看就放弃了。</translation>
        </message>
        <message>
            <source>The application behind Apache closed the connection before its answer. Users saw 502.</source>
            <translation>Apache 后面的应用在响应之前关闭了连接。用户看到 502。</translation>
        </message>
        <message>
            <source>The application behind Apache reset the connection before its answer. Users saw 502.</source>
            <translation>Apache 后面的应用在响应之前重置了连接。用户看到 502。</translation>
        </message>
        <message>
            <source>The application behind Apache was silent for too long. Users saw 502.</source>
            <translation>Apache 后面的应用静默太久。用户看到 502。</translation>
        </message>
        <message>
            <source>The application behind nginx closed the connection in the orderly way before its answer was complete. Users saw 502 or a cut answer.</source>
            <translation>nginx 后面的应用在响应完成之前正常关闭了连接。用户看到 502 或不完整的响应。</translation>
        </message>
        <message>
            <source>The application behind nginx reset the connection. Users saw 502 or a cut answer.</source>
            <translation>nginx 后面的应用重置了连接。用户看到 502 或不完整的响应。</translation>
        </message>
        <message>
            <source>The application behind nginx was silent for too long. Users saw 504.</source>
            <translation>nginx 后面的应用静默太久。用户看到 504。</translation>
        </message>
        <message>
            <source>The application must keep idle connections longer than nginx does, or some requests are cut.</source>
            <translation>应用保留空闲连接的时间必须比 nginx 长，否则有些请求会被切断。</translation>
        </message>
        <message>
            <source>The application pool was stopped, often after several crashes.</source>
            <translation>应用程序池被停止，多半是在几次崩溃之后。</translation>
        </message>
        <message>
            <source>The backend service gives up after its timeout, 30 s by default. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>后端服务在其超时之后放弃，默认 30 s。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>The balancer sends no new requests to a target that is being removed and waits this long for the open ones. The target must keep running that long.</source>
            <translation>均衡器不再向正在移除的目标发送新请求，并等待进行中的请求这么久。目标必须在此期间保持运行。</translation>
        </message>
        <message>
            <source>The black hole</source>
            <translation>黑洞</translation>
        </message>
        <message>
            <source>The body is kept in a file on the proxy until it is complete.</source>
            <translation>正文在完整之前保存在代理上的文件里。</translation>
        </message>
        <message>
            <source>The body was larger than LimitRequestBody.</source>
            <translation>正文大于 LimitRequestBody。</translation>
        </message>
        <message>
            <source>The body was larger than client_max_body_size. nginx answered 413.</source>
            <translation>正文大于 client_max_body_size。nginx 返回了 413。</translation>
        </message>
        <message>
            <source>The body was larger than the service allows.</source>
            <translation>正文大于服务允许的大小。</translation>
        </message>
        <message>
            <source>The box's limit is 60 seconds. Which sign of life is best?</source>
            <translation>设备的上限是 60 秒。哪种活动信号最好？</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it.</source>
            <translation>浏览器不说明由谁发送。这台电脑上的代理、VPN 或杀毒软件也可能这样做。</translation>
        </message>
        <message>
            <source>The browser does not tell who sent it. A proxy, VPN or virus scanner on this computer can also do it. Firefox shows the same page for an orderly close at times.</source>
            <translation>浏览器不说明由谁发送。这台电脑上的代理、VPN 或杀毒软件也可能这样做。Firefox 有时对正常关闭也显示同样的页面。</translation>
        </message>
        <message>
            <source>The built-in client keeps idle connections for 30 s, before Java 20 for 20 minutes. The number is in seconds. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>内置客户端把空闲连接保留 30 s，Java 20 之前为 20 分钟。数值单位是秒。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>The bytes sent at the break overstate the limit by megabytes.</source>
            <translation>断开时已发送的字节数会把上限高估好几 MB。</translation>
        </message>
        <message>
            <source>The callers see no pattern. Choose “at random”.</source>
            <translation>打来电话的人看不出规律。请选“随机”。</translation>
        </message>
        <message>
            <source>The careful step up is done again, as far as before. Now it should reach its own end without a single failure.</source>
            <translation>再次小心地逐步增加，到与之前相同的程度。现在应该能走到自己的终点，没有一次失败。</translation>
        </message>
        <message>
            <source>The certificate has expired, or the clock of this computer is wrong.</source>
            <translation>证书已过期，或这台电脑的时钟不对。</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>证书已过期。</translation>
        </message>
        <message>
            <source>The certificate is for another name.</source>
            <translation>证书属于另一个名称。</translation>
        </message>
        <message>
            <source>The certificate is not accepted</source>
            <translation>证书不被接受</translation>
        </message>
        <message>
            <source>The certificate is not accepted.</source>
            <translation>证书不被接受。</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>证书尚未生效。</translation>
        </message>
        <message>
            <source>The certificate of the service was not accepted.</source>
            <translation>服务的证书没有被接受。</translation>
        </message>
        <message>
            <source>The check costs a moment for each reuse after a pause. It cannot see a close that is still on its way.</source>
            <translation>停顿之后每次复用都要花一点时间检查。它看不到还在途中的关闭。</translation>
        </message>
        <message>
            <source>The client closed without saying goodbye.</source>
            <translation>客户端没有告别就关闭了。</translation>
        </message>
        <message>
            <source>The client did not send a complete request in time.</source>
            <translation>客户端没有及时发送完整的请求。</translation>
        </message>
        <message>
            <source>The client ended the connection in the middle of the data.</source>
            <translation>客户端在数据中途断开了连接。</translation>
        </message>
        <message>
            <source>The client gave up before the answer came.</source>
            <translation>客户端在响应到来之前放弃了。</translation>
        </message>
        <message>
            <source>The client itself gave up waiting.</source>
            <translation>客户端自己放弃了等待。</translation>
        </message>
        <message>
            <source>The client left before its request was complete.</source>
            <translation>客户端在请求完成之前离开了。</translation>
        </message>
        <message>
            <source>The client saw it. A log only shows what its own program noticed.</source>
            <translation>客户端看到了。日志只显示它自己的程序察觉到的内容。</translation>
        </message>
        <message>
            <source>The client side ended the connection.</source>
            <translation>客户端一侧断开了连接。</translation>
        </message>
        <message>
            <source>The client stopped answering, and the database gave up.</source>
            <translation>客户端不再应答，数据库放弃了。</translation>
        </message>
        <message>
            <source>The client was silent for too long, and HAProxy gave up (timeout client).</source>
            <translation>客户端静默太久，HAProxy 放弃了（timeout client）。</translation>
        </message>
        <message>
            <source>The client was too slow in sending its request body (status 408).</source>
            <translation>客户端发送请求正文太慢（状态 408）。</translation>
        </message>
        <message>
            <source>The client was too slow with its request, and Apache closed the connection.</source>
            <translation>客户端发送请求太慢，Apache 关闭了连接。</translation>
        </message>
        <message>
            <source>The client went away before nginx had answered.</source>
            <translation>客户端在 nginx 响应之前离开。</translation>
        </message>
        <message>
            <source>The client went away before the answer was ready (status 499).</source>
            <translation>客户端在响应准备好之前离开（状态 499）。</translation>
        </message>
        <message>
            <source>The client went away before the answer was sent.</source>
            <translation>客户端在响应发送之前离开。</translation>
        </message>
        <message>
            <source>The client went away first (DC).</source>
            <translation>客户端先离开了（DC）。</translation>
        </message>
        <message>
            <source>The client went away first (status 460).</source>
            <translation>客户端先离开了（状态 460）。</translation>
        </message>
        <message>
            <source>The client went away first.</source>
            <translation>客户端先离开了。</translation>
        </message>
        <message>
            <source>The client, or a box in front of nginx, reset the connection.</source>
            <translation>客户端或 nginx 前面的设备重置了连接。</translation>
        </message>
        <message>
            <source>The client, or a box on the way, reset the connection to the database.</source>
            <translation>客户端或途中的设备重置了到数据库的连接。</translation>
        </message>
        <message>
            <source>The clock counts silence, not the length of the request, so a slow request only needs a sign of life now and then, and the limit needs a margin instead of the same number on both sides.</source>
            <translation>计时器数的是静默，而不是请求的总长，所以慢请求只需要不时发出活动信号；上限要留余量，而不是两侧设成同一个数字。</translation>
        </message>
        <message>
            <source>The close itself may have been orderly.</source>
            <translation>关闭本身可能是正常的。</translation>
        </message>
        <message>
            <source>The closing reason stands in the log: TCP RST, TCP FIN, idle Timeout, or policy.</source>
            <translation>关闭原因写在日志里：TCP RST、TCP FIN、idle Timeout 或 policy。</translation>
        </message>
        <message>
            <source>The cluster needs room for one more pod during the roll-out.</source>
            <translation>滚动更新期间，集群需要能再容纳一个 pod。</translation>
        </message>
        <message>
            <source>The columns are time, status of the balancer, status of the target and the three times. Minus one as target time with 504 means that no answer came; a dash as target status means that none was received.</source>
            <translation>各列依次为时间、均衡器的状态、目标的状态和三个用时。目标用时为负一且状态为 504，表示没有响应到来；目标状态为横线，表示没有收到状态。</translation>
        </message>
        <message>
            <source>The computer answers, but no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>电脑有应答，但没有程序在这个端口接受连接。服务已停止，或端口不对。</translation>
        </message>
        <message>
            <source>The computer there answered at once that no program accepts connections on this port. The service is stopped, or the port is wrong.</source>
            <translation>那边的电脑立刻回答说，没有程序在这个端口接受连接。服务已停止，或端口不对。</translation>
        </message>
        <message>
            <source>The computers must be restarted to use it.</source>
            <translation>电脑必须重启才会使用它。</translation>
        </message>
        <message>
            <source>The connection below gRPC was closed.</source>
            <translation>gRPC 下层的连接被关闭。</translation>
        </message>
        <message>
            <source>The connection breaks once a transfer reaches a certain size. A size limit or a buffer on the server is too small for it.</source>
            <translation>传输一达到某个大小，连接就断开。服务器上的大小限制或缓冲区对它来说太小。</translation>
        </message>
        <message>
            <source>The connection carried a complete answer. Nothing about it is broken.</source>
            <translation>连接承载了一个完整的响应。它没有任何问题。</translation>
        </message>
        <message>
            <source>The connection could not be opened in time.</source>
            <translation>连接没能及时打开。</translation>
        </message>
        <message>
            <source>The connection could not be opened, mostly because it was refused.</source>
            <translation>连接无法打开，多半是因为被拒绝。</translation>
        </message>
        <message>
            <source>The connection could not be opened.</source>
            <translation>连接无法打开。</translation>
        </message>
        <message>
            <source>The connection could not be opened. The reason stands at the end of the line.</source>
            <translation>连接无法打开。原因写在行尾。</translation>
        </message>
        <message>
            <source>The connection could not be opened: no answer at all.</source>
            <translation>连接无法打开：完全没有应答。</translation>
        </message>
        <message>
            <source>The connection ended after {{limit_s}} s without traffic.</source>
            <translation>连接在 {{limit_s}} s 无流量后断开。</translation>
        </message>
        <message>
            <source>The connection ended before SSH could say hello.</source>
            <translation>SSH 还没来得及打招呼，连接就断开了。</translation>
        </message>
        <message>
            <source>The connection ended before the answer came.</source>
            <translation>响应到来之前，连接就断开了。</translation>
        </message>
        <message>
            <source>The connection ended before the encryption was set up.</source>
            <translation>加密建立之前，连接就断开了。</translation>
        </message>
        <message>
            <source>The connection ended early.</source>
            <translation>连接提前断开。</translation>
        </message>
        <message>
            <source>The connection ended early. The words are the same for a reset and for an orderly close.</source>
            <translation>连接提前断开。对重置和正常关闭的说法相同。</translation>
        </message>
        <message>
            <source>The connection ended in the middle of a query or of the greeting.</source>
            <translation>连接在查询或问候中途断开。</translation>
        </message>
        <message>
            <source>The connection ended while the secure connection was being set up.</source>
            <translation>连接在建立安全连接的过程中断开。</translation>
        </message>
        <message>
            <source>The connection ended without a word of farewell.</source>
            <translation>连接没有一句告别就断开了。</translation>
        </message>
        <message>
            <source>The connection ends while encryption is being agreed on.</source>
            <translation>连接在协商加密时断开。</translation>
        </message>
        <message>
            <source>The connection from the program to PostgreSQL was cut off. PostgreSQL did not do it.</source>
            <translation>程序到 PostgreSQL 的连接被切断。不是 PostgreSQL 干的。</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent, and lives without it.</source>
            <translation>一发送服务器名，连接就被切断；不发送则存活。</translation>
        </message>
        <message>
            <source>The connection is cut off as soon as the server's name is sent; without the name it works.</source>
            <translation>一发送服务器名，连接就被切断；不发送名称就正常。</translation>
        </message>
        <message>
            <source>The connection is cut off when the name is sent</source>
            <translation>发送名称时连接被切断</translation>
        </message>
        <message>
            <source>The connection is ended while a request is still being worked on, because nothing is sent for {{request_idle_limit_s}} seconds. A sign of life now and then, or a longer limit, ends the trouble.</source>
            <translation>请求还在处理时连接就被断开，因为有 {{request_idle_limit_s}} 秒没有发送任何内容。不时发出活动信号，或调高上限，就能解决问题。</translation>
        </message>
        <message>
            <source>The connection is not encrypted, so encryption cannot fail.</source>
            <translation>连接没有加密，因此加密不可能失败。</translation>
        </message>
        <message>
            <source>The connection is over at once. What was still on its way may be lost.</source>
            <translation>连接立刻结束。还在途中的内容可能丢失。</translation>
        </message>
        <message>
            <source>The connection opens, but it ends before encryption is in place.</source>
            <translation>连接能打开，但在加密就绪之前断开。</translation>
        </message>
        <message>
            <source>The connection to MongoDB ended.</source>
            <translation>到 MongoDB 的连接断开了。</translation>
        </message>
        <message>
            <source>The connection to Redis ended.</source>
            <translation>到 Redis 的连接断开了。</translation>
        </message>
        <message>
            <source>The connection to the database could not be opened.</source>
            <translation>到数据库的连接无法打开。</translation>
        </message>
        <message>
            <source>The connection to the gateway itself is fine. Nobody reset it.</source>
            <translation>到网关本身的连接没问题。没有人重置它。</translation>
        </message>
        <message>
            <source>The connection to the gateway works, but what is behind it does not answer in time.</source>
            <translation>到网关的连接正常，但它后面的东西没有及时响应。</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it is stopped, overloaded or ended the gateway's connection.</source>
            <translation>到网关的连接正常。后面的程序已停止、过载，或断开了网关的连接。</translation>
        </message>
        <message>
            <source>The connection to the gateway works. The program behind it takes longer than the gateway is ready to wait.</source>
            <translation>到网关的连接正常。后面的程序所需的时间超过网关愿意等待的时间。</translation>
        </message>
        <message>
            <source>The connection was accepted, but the program behind it ended it before an answer was complete.</source>
            <translation>连接被接受，但后面的程序在响应完成之前断开了它。</translation>
        </message>
        <message>
            <source>The connection was already closed when it was used again.</source>
            <translation>再次使用时，连接早已关闭。</translation>
        </message>
        <message>
            <source>The connection was closed before the answer was complete.</source>
            <translation>响应完成之前，连接就被关闭。</translation>
        </message>
        <message>
            <source>The connection was closed before the encryption was set up.</source>
            <translation>加密建立之前，连接就被关闭。</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way before an answer came.</source>
            <translation>响应到来之前，连接被正常关闭。</translation>
        </message>
        <message>
            <source>The connection was closed in the orderly way too early.</source>
            <translation>连接是正常关闭的，但太早。</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>连接没有响应就被关闭。</translation>
        </message>
        <message>
            <source>The connection was gone before IIS had sent its answer.</source>
            <translation>IIS 还没发送响应，连接就已经没了。</translation>
        </message>
        <message>
            <source>The connection was refused: no service is listening on this port.</source>
            <translation>连接被拒绝：这个端口上没有服务在监听。</translation>
        </message>
        <message>
            <source>The connection was refused: nobody listens on this port, or a firewall rejects it.</source>
            <translation>连接被拒绝：这个端口上没有程序在监听，或被防火墙拒绝。</translation>
        </message>
        <message>
            <source>The connection was reset instead of an answer.</source>
            <translation>得到的不是响应，而是连接被重置。</translation>
        </message>
        <message>
            <source>The connection was silent for too long</source>
            <translation>连接静默太久</translation>
        </message>
        <message>
            <source>The connection works, but the gateway reports an error because the program behind it does not answer or is not there.</source>
            <translation>连接正常，但网关报告错误，因为后面的程序没有响应或不存在。</translation>
        </message>
        <message>
            <source>The content that is sent, without the wrapping of the packets.</source>
            <translation>所发送的内容，不含数据包的包装。</translation>
        </message>
        <message>
            <source>The controller answers 413 above 1 MiB by default.</source>
            <translation>控制器默认对超过 1 MiB 的内容返回 413。</translation>
        </message>
        <message>
            <source>The controller closes when your application is silent for 60 s by default. The values are plain seconds in quotes. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>默认情况下，您的应用静默 60 s，控制器就关闭连接。数值是引号中的纯秒数。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>The counter that closes</source>
            <translation>正要关门的柜台</translation>
        </message>
        <message>
            <source>The database ended the session on purpose and says why.</source>
            <translation>数据库有意结束了会话，并说明了原因。</translation>
        </message>
        <message>
            <source>The database had no free connection left.</source>
            <translation>数据库没有空闲的连接了。</translation>
        </message>
        <message>
            <source>The database itself did nothing.</source>
            <translation>数据库本身什么都没做。</translation>
        </message>
        <message>
            <source>The database noticed that a client vanished. The words in brackets tell how.</source>
            <translation>数据库察觉有客户端消失了。括号里的文字说明是怎么消失的。</translation>
        </message>
        <message>
            <source>The developers of the program that makes the requests.</source>
            <translation>发出请求的程序的开发人员。</translation>
        </message>
        <message>
            <source>The developers of the service.</source>
            <translation>服务的开发人员。</translation>
        </message>
        <message>
            <source>The direction is not tested yet.</source>
            <translation>还没有测试方向。</translation>
        </message>
        <message>
            <source>The drawing office cannot upload its plans any more. Photos work, letters work, the plan of the new hall does not: at about one third the bar stops, and the browser says that the connection was reset.</source>
            <translation>绘图室的图纸再也上传不了。照片行，信函行，新厂房的平面图不行：进度条到大约三分之一就停住，浏览器说连接被重置。</translation>
        </message>
        <message>
            <source>The earlier certificate stays in the archive folder of certbot.</source>
            <translation>较早的证书保留在 certbot 的 archive 文件夹中。</translation>
        </message>
        <message>
            <source>The encrypted connection could not be set up.</source>
            <translation>无法建立加密连接。</translation>
        </message>
        <message>
            <source>The encrypted connection ended without the usual farewell.</source>
            <translation>加密连接没有按惯例告别就断开了。</translation>
        </message>
        <message>
            <source>The encryption of a connection; the S in https.</source>
            <translation>对连接的加密；https 中的 S。</translation>
        </message>
        <message>
            <source>The error did not happen.</source>
            <translation>错误没有发生。</translation>
        </message>
        <message>
            <source>The error you pasted comes from encryption.</source>
            <translation>您粘贴的错误来自加密。</translation>
        </message>
        <message>
            <source>The error you pasted has status 502.</source>
            <translation>您粘贴的错误带有状态 502。</translation>
        </message>
        <message>
            <source>The error you pasted has status 503.</source>
            <translation>您粘贴的错误带有状态 503。</translation>
        </message>
        <message>
            <source>The error you pasted has status 504.</source>
            <translation>您粘贴的错误带有状态 504。</translation>
        </message>
        <message>
            <source>The error you pasted is a plain close by the other side.</source>
            <translation>您粘贴的错误是对方的普通关闭。</translation>
        </message>
        <message>
            <source>The error you pasted is a reset.</source>
            <translation>您粘贴的错误是重置。</translation>
        </message>
        <message>
            <source>The error you pasted says that no answer came.</source>
            <translation>您粘贴的错误说没有得到响应。</translation>
        </message>
        <message>
            <source>The error you pasted says that the connection was refused.</source>
            <translation>您粘贴的错误说连接被拒绝。</translation>
        </message>
        <message>
            <source>The error you pasted says that the data was too large.</source>
            <translation>您粘贴的错误说数据太大。</translation>
        </message>
        <message>
            <source>The error you pasted says that the name was not found.</source>
            <translation>您粘贴的错误说找不到域名。</translation>
        </message>
        <message>
            <source>The evidence so far fits several causes, and none of them stands out. Naming one now would be a guess. Below you see which tests would help.</source>
            <translation>目前的证据符合好几个原因，没有一个突出。现在指出一个只能是猜测。下面列出了有帮助的测试。</translation>
        </message>
        <message>
            <source>The exhausted one fails only with many at once, and those inside go on working.</source>
            <translation>资源用尽的只在同时很多时失败，已在里面的能继续工作。</translation>
        </message>
        <message>
            <source>The exhausted one is slower.</source>
            <translation>资源用尽的更慢。</translation>
        </message>
        <message>
            <source>The faulty service runs on this computer, and its address is filled in. It waits only 4 seconds, so that you need not wait for a minute.</source>
            <translation>有故障的服务在这台电脑上运行，地址已经填好。它只等 4 秒，这样您就不必等一分钟。</translation>
        </message>
        <message>
            <source>The file at bind must hold the certificate, those in between and the key, in this order. sni sends the name to the server behind.</source>
            <translation>bind 处的文件必须依次包含证书、中间证书和密钥。sni 把名称发送给后面的服务器。</translation>
        </message>
        <message>
            <source>The firewall checks less, for all traffic. Make the ways the same instead where you can.</source>
            <translation>防火墙对所有流量的检查都会减少。如果可以，请改为让往返走同一条路。</translation>
        </message>
        <message>
            <source>The firewall checks less. Use it only for the zone that needs it.</source>
            <translation>防火墙的检查会减少。请只用于需要它的区域。</translation>
        </message>
        <message>
            <source>The firewall of Windows drops silently, so clients wait until they give up. Even a port without a program gets no answer there.</source>
            <translation>Windows 的防火墙会无声地丢弃，所以客户端一直等到放弃。在那里，连没有程序的端口也得不到应答。</translation>
        </message>
        <message>
            <source>The firewall of the network forgets after 600 s all the same. For longer silences the application must send something.</source>
            <translation>网络的防火墙仍然会在 600 s 后遗忘。静默更长时，应用必须发送一些内容。</translation>
        </message>
        <message>
            <source>The firewall's table of connections was full: {{ev_conntrack_full}} times.</source>
            <translation>防火墙的连接表已满：{{ev_conntrack_full}} 次。</translation>
        </message>
        <message>
            <source>The first bytes sent were answered with a reset.</source>
            <translation>最初发送的字节得到的回应是重置。</translation>
        </message>
        <message>
            <source>The first exchange of packets, in which both sides agree on the connection.</source>
            <translation>最初的数据包交换，双方借此就连接达成一致。</translation>
        </message>
        <message>
            <source>The first line shows the value that is set now.</source>
            <translation>第一行显示当前设置的值。</translation>
        </message>
        <message>
            <source>The first line shows which program listens on the port. The last one restarts the service after a crash.</source>
            <translation>第一行显示哪个程序在监听该端口。最后一行会在崩溃后重启服务。</translation>
        </message>
        <message>
            <source>The first message of the connection never leaves this computer: its own packet filter drops it. The service was not asked at all.</source>
            <translation>连接的第一条消息根本没有离开这台电脑：它自己的数据包过滤器丢弃了它。服务根本没有被问到。</translation>
        </message>
        <message>
            <source>The first number close to the second one means that new connections are dropped.</source>
            <translation>第一个数字接近第二个，说明新连接会被丢弃。</translation>
        </message>
        <message>
            <source>The first number is for all clients together. The one at the server keeps it from being flooded: the rest waits in line for up to 30 s instead of being refused.</source>
            <translation>第一个数字针对所有客户端合计。服务器那里的数字防止它被淹没：其余的最多排队 30 s，而不是被拒绝。</translation>
        </message>
        <message>
            <source>The first number is the remaining number of hops. A reset with another number than the data packets came from another place. The same number proves nothing.</source>
            <translation>第一个数字是剩余的跳数。数字与数据包不同的重置来自另一个地方。数字相同则什么也证明不了。</translation>
        </message>
        <message>
            <source>The first packet of a new connection: may I call you?</source>
            <translation>新连接的第一个数据包：我可以打给您吗？</translation>
        </message>
        <message>
            <source>The first question shows the rule that decided, the second what the intrusion protection cut.</source>
            <translation>第一个查询显示起决定作用的规则，第二个显示入侵防护切断了什么。</translation>
        </message>
        <message>
            <source>The first request on a new connection.</source>
            <translation>新连接上的第一个请求。</translation>
        </message>
        <message>
            <source>The fleet is sent out again. This time it should stay together until the test ends by itself.</source>
            <translation>这批连接再次派出。这次应该全部坚持到测试自行结束。</translation>
        </message>
        <message>
            <source>The four numbers belong together: threads that wait for a connection to the database are the usual reason for a full line.</source>
            <translation>四个数字是一体的：等待数据库连接的线程，是队列变满的常见原因。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}.</source>
            <translation>网关返回了状态 {{http_status}}。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it did not answer in time.</source>
            <translation>网关返回了状态 {{http_status}}：后面的服务没有及时响应。</translation>
        </message>
        <message>
            <source>The gateway answered with status {{http_status}}: the service behind it is not available.</source>
            <translation>网关返回了状态 {{http_status}}：后面的服务不可用。</translation>
        </message>
        <message>
            <source>The gateway gave up waiting for the service behind it.</source>
            <translation>网关放弃了等待后面的服务。</translation>
        </message>
        <message>
            <source>The gateway had no working server behind it: {{ev_upstream_missing}} times in the log.</source>
            <translation>网关后面没有可用的服务器：日志中有 {{ev_upstream_missing}} 次。</translation>
        </message>
        <message>
            <source>The gateway waits 20 s by default. The second command shows which servers it takes for healthy.</source>
            <translation>网关默认等待 20 s。第二条命令显示它认为哪些服务器是健康的。</translation>
        </message>
        <message>
            <source>The heap dump needs disk space of the size of the heap.</source>
            <translation>堆转储需要与堆同样大小的磁盘空间。</translation>
        </message>
        <message>
            <source>The helper command "caddy respond" uses 30 s (measured 30.02) and 10 s for headers.</source>
            <translation>辅助命令 "caddy respond" 使用 30 s（实测 30.02），头部为 10 s。</translation>
        </message>
        <message>
            <source>The identity card of a service. It has a name and a date of expiry.</source>
            <translation>服务的身份证。上面有名称和到期日期。</translation>
        </message>
        <message>
            <source>The inner error tells more.</source>
            <translation>内层错误会说明更多。</translation>
        </message>
        <message>
            <source>The inner error tells whether it was the certificate or the connection.</source>
            <translation>内层错误能说明问题在证书还是在连接。</translation>
        </message>
        <message>
            <source>The kernel counted why it sent resets.</source>
            <translation>内核统计了它为什么发送重置。</translation>
        </message>
        <message>
            <source>The kernel ended connections because it had no memory for them.</source>
            <translation>内核断开了连接，因为没有内存可供它们使用。</translation>
        </message>
        <message>
            <source>The kernel ended connections because too many were left over from programs that had gone.</source>
            <translation>内核断开了连接，因为已离开的程序遗留了太多连接。</translation>
        </message>
        <message>
            <source>The kernel gave connections up because the other side did not answer any more.</source>
            <translation>内核放弃了连接，因为对方不再应答。</translation>
        </message>
        <message>
            <source>The kernel had no memory left for connections and ended some.</source>
            <translation>内核没有内存可用于连接，断开了一些。</translation>
        </message>
        <message>
            <source>The kernel killed a program because it used more memory than its container or service may.</source>
            <translation>内核终止了一个程序，因为它使用的内存超过其容器或服务的允许值。</translation>
        </message>
        <message>
            <source>The kernel killed a program because memory was used up.</source>
            <translation>内核因内存用尽终止了一个程序。</translation>
        </message>
        <message>
            <source>The kernel killed a program because the computer's memory was used up.</source>
            <translation>内核因电脑的内存用尽终止了一个程序。</translation>
        </message>
        <message>
            <source>The kernel log says table full, dropping packet. The second line lets closed connections go sooner.</source>
            <translation>内核日志写着 table full, dropping packet。第二行让已关闭的连接更早离开。</translation>
        </message>
        <message>
            <source>The kernel slows the service down at the first mark and ends only this service at the second. Without a limit it picks any program of the computer.</source>
            <translation>内核在第一道线让服务变慢，在第二道线只终止这个服务。没有上限时，它会随便挑电脑上的一个程序。</translation>
        </message>
        <message>
            <source>The kernel's firewall had to throw packets away because its table was full.</source>
            <translation>内核的防火墙因连接表已满，不得不丢弃数据包。</translation>
        </message>
        <message>
            <source>The kernel's table of neighbouring computers was full.</source>
            <translation>内核中相邻电脑的表已满。</translation>
        </message>
        <message>
            <source>The kind of limit is not tested yet.</source>
            <translation>还没有测试是哪种限制。</translation>
        </message>
        <message>
            <source>The large answers are fetched again. They should arrive now, without a pause.</source>
            <translation>再次获取大的响应。现在它们应该能毫无停顿地到达。</translation>
        </message>
        <message>
            <source>The largest packet a path can carry.</source>
            <translation>路径能承载的最大数据包。</translation>
        </message>
        <message>
            <source>The largest packet could not be found.</source>
            <translation>没能找出最大的数据包。</translation>
        </message>
        <message>
            <source>The last lines of its log name the reason: a port that is taken, a file that is missing, a setting that is wrong.</source>
            <translation>日志的最后几行会指出原因：端口被占用、缺少文件、设置错误。</translation>
        </message>
        <message>
            <source>The last state tells OOMKilled (137) from an error of the program (1), a crash (139) and a deliberate stop (143). The log with --previous is that of the container that died.</source>
            <translation>最后状态能区分 OOMKilled（137）、程序错误（1）、崩溃（139）和有意停止（143）。带 --previous 的日志是死掉的那个容器的。</translation>
        </message>
        <message>
            <source>The lights go out</source>
            <translation>灯熄了</translation>
        </message>
        <message>
            <source>The limit is 100 KB by default. A server that answers and closes without reading the rest resets the client; req.resume() reads it to the end.</source>
            <translation>上限默认为 100 KB。服务器响应后不读完其余内容就关闭，会重置客户端；req.resume() 会把它读完。</translation>
        </message>
        <message>
            <source>The limit is enforced by a device on the way, not by the server.</source>
            <translation>执行这个上限的是途中的设备，不是服务器。</translation>
        </message>
        <message>
            <source>The limits of this computer are not tested yet.</source>
            <translation>这台电脑的上限还没有测试。</translation>
        </message>
        <message>
            <source>The line "Caused by" tells whether it was a reset or an orderly close.</source>
            <translation>"Caused by" 那一行说明是重置还是正常关闭。</translation>
        </message>
        <message>
            <source>The line "Caused by" tells: EOFException is an orderly close, "Connection reset" is a reset.</source>
            <translation>"Caused by" 那一行会说明：EOFException 是正常关闭，"Connection reset" 是重置。</translation>
        </message>
        <message>
            <source>The line before it tells why.</source>
            <translation>它前面的一行说明了原因。</translation>
        </message>
        <message>
            <source>The line in which new connections wait until the program takes them. When it is full, new ones are dropped.</source>
            <translation>新连接在被程序接走之前排队的地方。排满之后，新连接会被丢弃。</translation>
        </message>
        <message>
            <source>The list in which a firewall or router remembers the connections passing through it.</source>
            <translation>防火墙或路由器用来记住经过它的连接的列表。</translation>
        </message>
        <message>
            <source>The load balancer and the client did not agree on encryption.</source>
            <translation>负载均衡器和客户端没能就加密达成一致。</translation>
        </message>
        <message>
            <source>The load balancer had no target for the request (status 503).</source>
            <translation>负载均衡器没有目标可处理请求（状态 503）。</translation>
        </message>
        <message>
            <source>The load balancer refused a request itself (status 400): malformed, or its header was too large.</source>
            <translation>负载均衡器自己拒绝了请求（状态 400）：格式错误，或请求头太大。</translation>
        </message>
        <message>
            <source>The log says that a worker was ended because it did not finish in time. The request it was working on breaks off.</source>
            <translation>日志说一个工作进程因没有及时完成而被终止。它正在处理的请求随之中断。</translation>
        </message>
        <message>
            <source>The log says that every worker or connection the server is allowed to have was in use. Further clients wait, are refused or reset.</source>
            <translation>日志说服务器允许的所有工作进程或连接都被占用。其他客户端只能等待、被拒绝或被重置。</translation>
        </message>
        <message>
            <source>The log says that pm.max_children was reached. Count the memory of one child first: children times that size must fit.</source>
            <translation>日志说达到了 pm.max_children。请先算一个子进程的内存：子进程数乘以这个大小必须放得下。</translation>
        </message>
        <message>
            <source>The log says that the system had no memory left and ended a process of the service. Every connection of that process ends with a reset at that moment.</source>
            <translation>日志说系统没有内存了，终止了服务的一个进程。该进程的每个连接都在那一刻以重置结束。</translation>
        </message>
        <message>
            <source>The log tells of a process that ended by an error. All its connections end at that moment.</source>
            <translation>日志提到有进程因错误结束。它的所有连接都在那一刻断开。</translation>
        </message>
        <message>
            <source>The machine is there, but the program is not listening.</source>
            <translation>机器在，但程序没有在监听。</translation>
        </message>
        <message>
            <source>The machine was short of memory, disk or processes: {{ev_node_pressure}} times.</source>
            <translation>机器缺少内存、磁盘或进程：{{ev_node_pressure}} 次。</translation>
        </message>
        <message>
            <source>The measured limit. Is it a round number? Limits that people set mostly are: 1 MB, 10 MB, 100 MB.</source>
            <translation>测得的上限。它是整数吗？人设定的上限多半是：1 MB、10 MB、100 MB。</translation>
        </message>
        <message>
            <source>The measurement is wrong.</source>
            <translation>测量有误。</translation>
        </message>
        <message>
            <source>The name could not be found.</source>
            <translation>找不到域名。</translation>
        </message>
        <message>
            <source>The name could not be looked up.</source>
            <translation>无法解析域名。</translation>
        </message>
        <message>
            <source>The name could not be turned into an address, or it leads to the wrong one. No connection was tried with the right address.</source>
            <translation>域名无法转换成地址，或指向了错误的地址。没有用正确的地址尝试过连接。</translation>
        </message>
        <message>
            <source>The name could not be turned into an address.</source>
            <translation>域名无法转换成地址。</translation>
        </message>
        <message>
            <source>The name does not exist</source>
            <translation>域名不存在</translation>
        </message>
        <message>
            <source>The name does not exist, so there is nothing to connect to.</source>
            <translation>域名不存在，因此没有可连接的对象。</translation>
        </message>
        <message>
            <source>The name does not lead to the service</source>
            <translation>域名没有指向服务</translation>
        </message>
        <message>
            <source>The name exists, but it has no address.</source>
            <translation>域名存在，但没有地址。</translation>
        </message>
        <message>
            <source>The name is not the fact</source>
            <translation>名称不等于事实</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right for a public service.</source>
            <translation>域名指向的地址不可能属于公共服务。</translation>
        </message>
        <message>
            <source>The name leads to an address that cannot be right.</source>
            <translation>域名指向的地址不可能正确。</translation>
        </message>
        <message>
            <source>The name leads to an address that looks wrong.</source>
            <translation>域名指向的地址看起来不对。</translation>
        </message>
        <message>
            <source>The name leads to the wrong place</source>
            <translation>域名指向了错误的地方</translation>
        </message>
        <message>
            <source>The name leads to {{dns_address_count}} address(es).</source>
            <translation>域名指向 {{dns_address_count}} 个地址。</translation>
        </message>
        <message>
            <source>The name many programs give to a reset. Some also use it for an orderly close.</source>
            <translation>许多程序对重置的叫法。有些程序对正常关闭也这样叫。</translation>
        </message>
        <message>
            <source>The name must lead to the address of the service. 300 means that everybody forgets it after five minutes. Replace 192.0.2.10 with the address of your service.</source>
            <translation>域名必须指向服务的地址。300 表示大家五分钟后就忘掉它。请把 192.0.2.10 换成您服务的地址。</translation>
        </message>
        <message>
            <source>The name server of the network may be slow or broken. Cache=no-negative forgets at once that a name was missing. Put it into a file in /etc/systemd/resolved.conf.d and restart the service.</source>
            <translation>网络的 DNS 服务器可能很慢或已损坏。Cache=no-negative 会立刻忘掉某个域名不存在。请写入 /etc/systemd/resolved.conf.d 中的文件并重启服务。</translation>
        </message>
        <message>
            <source>The name service answered that there is no address for this name. Most often it is misspelt, or its entry was removed.</source>
            <translation>域名服务回答说这个域名没有地址。多半是拼写错误，或记录被删除了。</translation>
        </message>
        <message>
            <source>The name service did not answer.</source>
            <translation>域名服务没有应答。</translation>
        </message>
        <message>
            <source>The name service did not give an answer. Whether the service itself works is not known.</source>
            <translation>域名服务没有给出应答。服务本身是否正常不得而知。</translation>
        </message>
        <message>
            <source>The name service does not help</source>
            <translation>域名服务帮不上忙</translation>
        </message>
        <message>
            <source>The name service gave an address that cannot belong to a public service. A filter, a leftover entry or a wrong setting redirects the name.</source>
            <translation>域名服务给出的地址不可能属于公共服务。是过滤器、遗留的记录或错误的设置改变了域名的指向。</translation>
        </message>
        <message>
            <source>The name that a client says at the start of an encrypted connection. It can be read on the way.</source>
            <translation>客户端在加密连接开始时说出的名称。途中可以读到它。</translation>
        </message>
        <message>
            <source>The name you use must stand in the list of names, and today must lie between the two dates. A wrong clock on this computer looks just like an expired certificate.</source>
            <translation>您使用的名称必须在名称列表中，今天必须在两个日期之间。这台电脑的时钟不对，看起来就像证书过期。</translation>
        </message>
        <message>
            <source>The network cable or card lost its connection.</source>
            <translation>网线或网卡的连接断了。</translation>
        </message>
        <message>
            <source>The network card stopped sending.</source>
            <translation>网卡停止了发送。</translation>
        </message>
        <message>
            <source>The network cut the file.</source>
            <translation>是网络切断了文件。</translation>
        </message>
        <message>
            <source>The network is down.</source>
            <translation>网络断了。</translation>
        </message>
        <message>
            <source>The network of this computer changed in the middle.</source>
            <translation>这台电脑的网络中途变了。</translation>
        </message>
        <message>
            <source>The new file was there, but the server still used the old one from its memory. The hook reloads it each time.</source>
            <translation>新文件已经在那里，但服务器还在用内存中的旧文件。这个钩子每次都会重新加载它。</translation>
        </message>
        <message>
            <source>The next line of the message guesses that the server ended. A box on the way can do it as well.</source>
            <translation>消息的下一行猜测是服务器结束了。途中的设备也可能这样做。</translation>
        </message>
        <message>
            <source>The next look-ups take a moment longer.</source>
            <translation>接下来的几次域名解析会稍慢一些。</translation>
        </message>
        <message>
            <source>The next ones: the queue is full</source>
            <translation>后来者：队列已满</translation>
        </message>
        <message>
            <source>The number after "system error" tells more: 104 is a reset, 0 an orderly close.</source>
            <translation>"system error" 后面的数字会说明更多：104 是重置，0 是正常关闭。</translation>
        </message>
        <message>
            <source>The number at the start of an answer: 200 is fine, 404 is not found, 5xx is a fault of the service.</source>
            <translation>响应开头的数字：200 表示正常，404 表示找不到，5xx 表示服务出错。</translation>
        </message>
        <message>
            <source>The number in brackets tells: 104 is a reset, 70007 is silence.</source>
            <translation>括号里的数字会说明：104 是重置，70007 是静默。</translation>
        </message>
        <message>
            <source>The number in brackets tells: 111 and 10061 are a refusal, 110 and 10060 silence.</source>
            <translation>括号里的数字会说明：111 和 10061 是拒绝，110 和 10060 是静默。</translation>
        </message>
        <message>
            <source>The numbers are an example. Measure what the service uses on a busy day first.</source>
            <translation>数字只是示例。请先测量服务在繁忙的一天用了多少。</translation>
        </message>
        <message>
            <source>The often quoted 15 s are still below the 60 s of common load balancers.</source>
            <translation>常被引用的 15 s 仍低于常见负载均衡器的 60 s。</translation>
        </message>
        <message>
            <source>The only difference between the attempt that works and the one that fails is the server's name. Most often a filter on the way reads that name; the server itself might do the same.</source>
            <translation>成功与失败的尝试之间唯一的区别是服务器名。多半是途中的过滤器读取了这个名称；服务器本身也可能这样做。</translation>
        </message>
        <message>
            <source>The operating system takes the call before the program knows of it. When the queue is full, not even a “no” comes back.</source>
            <translation>操作系统在程序知道之前就接了来电。队列满时，连一个“不”都不会返回。</translation>
        </message>
        <message>
            <source>The option -M do is essential: without it the packets are cut into pieces and the test proves nothing. On a Mac it is -D, on Windows -f with -l.</source>
            <translation>选项 -M do 必不可少：没有它，数据包会被切成片，测试就证明不了什么。在 Mac 上是 -D，在 Windows 上是 -f 加 -l。</translation>
        </message>
        <message>
            <source>The other service fails in the same way.</source>
            <translation>另一个服务也同样失败。</translation>
        </message>
        <message>
            <source>The other service works.</source>
            <translation>另一个服务正常。</translation>
        </message>
        <message>
            <source>The other side closed the connection in the orderly way.</source>
            <translation>对方正常关闭了连接。</translation>
        </message>
        <message>
            <source>The other side did not close it; it just became silent.</source>
            <translation>对方没有关闭连接；只是变得静默了。</translation>
        </message>
        <message>
            <source>The other side did not close the connection; nothing came back.</source>
            <translation>对方没有关闭连接；只是没有任何回音。</translation>
        </message>
        <message>
            <source>The other side had already closed when more was sent.</source>
            <translation>继续发送时，对方早已关闭。</translation>
        </message>
        <message>
            <source>The other side had already hung up when the program wanted to send more.</source>
            <translation>程序想继续发送时，对方早已挂断。</translation>
        </message>
        <message>
            <source>The other side had gone away.</source>
            <translation>对方已经离开。</translation>
        </message>
        <message>
            <source>The other way round: when little is going on, connections wait longer and get closer to the limit.</source>
            <translation>正相反：业务少时，连接等得更久，更接近上限。</translation>
        </message>
        <message>
            <source>The others</source>
            <translation>其他连接</translation>
        </message>
        <message>
            <source>The overlay adds 50 bytes for VXLAN. Pods with a larger size lose exactly the large packets, and only between nodes.</source>
            <translation>覆盖网络的 VXLAN 会增加 50 字节。大小更大的 pod 丢失的恰恰是大数据包，而且只在节点之间。</translation>
        </message>
        <message>
            <source>The page is opened again, and the reset is provoked as before. It should not come any more.</source>
            <translation>再次打开页面，像之前那样触发重置。它不应再出现。</translation>
        </message>
        <message>
            <source>The page must be read as a stream by the client.</source>
            <translation>客户端必须以流的方式读取页面。</translation>
        </message>
        <message>
            <source>The page still does not open. Only the address of your ticket has changed.</source>
            <translation>页面仍然打不开。变的只是您工单上的收件人。</translation>
        </message>
        <message>
            <source>The path: 2 kB no longer fit into one packet.</source>
            <translation>路径：2 kB 已放不进一个数据包。</translation>
        </message>
        <message>
            <source>The phone book of the internet: it turns names into addresses.</source>
            <translation>互联网的电话簿：把名称转换成地址。</translation>
        </message>
        <message>
            <source>The pod only starts where this much is free. The numbers are an example.</source>
            <translation>pod 只在有这么多空闲的地方启动。数字只是示例。</translation>
        </message>
        <message>
            <source>The pool of the driver keeps a silent connection without a limit. With this it gives it up in time.</source>
            <translation>驱动的连接池会无限期保留静默的连接。这样设置后，它会及时放弃。</translation>
        </message>
        <message>
            <source>The pool replaces a connection before the database or a box on the way ends it, and asks it now and then. 30 s is the smallest time it takes for a question.</source>
            <translation>连接池会在数据库或途中的设备断开连接之前更换它，并不时询问它。询问间隔最短为 30 s。</translation>
        </message>
        <message>
            <source>The port on this computer could not be opened.</source>
            <translation>无法打开这台电脑上的端口。</translation>
        </message>
        <message>
            <source>The practice service lies in a small private network inside this computer, with a router and a security device of its own.</source>
            <translation>练习服务位于这台电脑内部的一个小型私有网络中，有自己的路由器和安全设备。</translation>
        </message>
        <message>
            <source>The process manager saw the program end.</source>
            <translation>进程管理器看到程序结束。</translation>
        </message>
        <message>
            <source>The program dies</source>
            <translation>程序死掉</translation>
        </message>
        <message>
            <source>The program failed on a request.</source>
            <translation>程序处理一个请求时出错。</translation>
        </message>
        <message>
            <source>The program had no free database connection left.</source>
            <translation>程序没有空闲的数据库连接了。</translation>
        </message>
        <message>
            <source>The program knows this error. A reset means: somebody ended the connection abruptly. It does not say who, and it does not say why. That is what we find out.</source>
            <translation>程序认识这个错误。重置的意思是：有人突然断开了连接。它没说是谁，也没说为什么。这正是我们要查明的。</translation>
        </message>
        <message>
            <source>The program must still end: after such an error its state is not known.</source>
            <translation>程序仍必须结束：出现这样的错误之后，它的状态是未知的。</translation>
        </message>
        <message>
            <source>The program says that the connection was reset.</source>
            <translation>程序说连接被重置。</translation>
        </message>
        <message>
            <source>The program that answers ends while connections are open. All its connections die at the same moment, whatever their age.</source>
            <translation>提供响应的程序在连接打开时结束了。它的所有连接不论年龄，都在同一时刻断开。</translation>
        </message>
        <message>
            <source>The program used connections that the service had closed before.</source>
            <translation>程序使用了服务此前已关闭的连接。</translation>
        </message>
        <message>
            <source>The proxy keeps idle connections to the application for an hour by default. Most applications close far earlier, and the request that meets that moment gets 503 with the flag UC.</source>
            <translation>代理默认把到应用的空闲连接保留一小时。大多数应用关闭得早得多，碰上那一刻的请求得到 503，标志 UC。</translation>
        </message>
        <message>
            <source>The proxy needs disk space for the answers.</source>
            <translation>代理需要磁盘空间存放响应。</translation>
        </message>
        <message>
            <source>The queue in front of the door</source>
            <translation>门前的队列</translation>
        </message>
        <message>
            <source>The queue of new connections was full: {{ev_accept_queue_full}} times.</source>
            <translation>新连接的队列已满：{{ev_accept_queue_full}} 次。</translation>
        </message>
        <message>
            <source>The queue of waiting connections of a Linux server is full. What does the next client see?</source>
            <translation>Linux 服务器的连接等待队列已满。下一个客户端会看到什么？</translation>
        </message>
        <message>
            <source>The race</source>
            <translation>竞争</translation>
        </message>
        <message>
            <source>The request and the farewell pass each other on the way. No side did anything wrong.</source>
            <translation>请求和告别在途中擦肩而过。双方都没有做错。</translation>
        </message>
        <message>
            <source>The request failed.</source>
            <translation>请求失败。</translation>
        </message>
        <message>
            <source>The request was answered by a reset.</source>
            <translation>请求得到的是重置。</translation>
        </message>
        <message>
            <source>The request was never answered.</source>
            <translation>请求始终没有得到响应。</translation>
        </message>
        <message>
            <source>The request was not answered.</source>
            <translation>请求没有得到响应。</translation>
        </message>
        <message>
            <source>The reset carries the same counter as all packets of the server, and takes as long. What now?</source>
            <translation>重置带有与服务器所有数据包相同的计数器，所需时间也一样。现在怎么办？</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way, at station {{reset_hop}}.</source>
            <translation>重置来自途中的设备，在第 {{reset_hop}} 站。</translation>
        </message>
        <message>
            <source>The reset comes from a device on the way.</source>
            <translation>重置来自途中的设备。</translation>
        </message>
        <message>
            <source>The reset comes from the server.</source>
            <translation>重置来自服务器。</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or another device on the way ends the connection for both sides.</source>
            <translation>重置不是来自服务器。防火墙或途中的其他设备断开了双方的连接。</translation>
        </message>
        <message>
            <source>The reset does not come from the server. A firewall or balancer on the way forgets a connection after {{idle_limit_s}} seconds of silence and answers its next message with a reset.</source>
            <translation>重置不是来自服务器。途中的防火墙或均衡器在静默 {{idle_limit_s}} 秒后忘掉连接，并用重置回应它的下一条消息。</translation>
        </message>
        <message>
            <source>The reset is provoked several times, while the computer refuses packets that have lost more steps than a chosen number. That is how the steps are counted without any special rights.</source>
            <translation>多次触发重置，同时电脑拒收步数损失超过选定值的数据包。不需要任何特殊权限，就能这样数出步数。</translation>
        </message>
        <message>
            <source>The reset that ends a waiting connection does not come from the server.</source>
            <translation>断开等待中连接的重置不是来自服务器。</translation>
        </message>
        <message>
            <source>The reset was not seen to come from a device on the way.</source>
            <translation>没有看到重置来自途中的设备。</translation>
        </message>
        <message>
            <source>The reset was sent by a device on the way.</source>
            <translation>重置由途中的设备发送。</translation>
        </message>
        <message>
            <source>The reset was sent by the server, not by a device on the way.</source>
            <translation>重置由服务器发送，而不是途中的设备。</translation>
        </message>
        <message>
            <source>The right certificate for each name</source>
            <translation>每个名称用对应的证书</translation>
        </message>
        <message>
            <source>The right fix is to let the little message through again: ICMP type 3, code 4, and “packet too big” for IPv6. The network team knows it as path MTU discovery.</source>
            <translation>正确的修复方法是重新放行那条小消息：ICMP type 3, code 4，IPv6 则是“packet too big”。网络团队把它叫作 path MTU discovery。</translation>
        </message>
        <message>
            <source>The right order</source>
            <translation>正确的顺序</translation>
        </message>
        <message>
            <source>The right packet size for a tunnel interface</source>
            <translation>隧道接口的正确数据包大小</translation>
        </message>
        <message>
            <source>The right packet size for the tunnel</source>
            <translation>隧道的正确数据包大小</translation>
        </message>
        <message>
            <source>The router tells both ends a size that fits when a connection begins. The same as the iptables form, for newer systems.</source>
            <translation>连接开始时，路由器告诉两端合适的大小。与 iptables 的写法作用相同，用于较新的系统。</translation>
        </message>
        <message>
            <source>The rules by which two computers hold a conversation over the network. Each side confirms what it received.</source>
            <translation>两台电脑通过网络对话的规则。每一方都会确认收到的内容。</translation>
        </message>
        <message>
            <source>The rules must stand in the chain that drops them; the first line shows its name. Lost at the next restart.</source>
            <translation>规则必须放在丢弃它们的那条链中；第一行显示其名称。下次重启时丢失。</translation>
        </message>
        <message>
            <source>The same as a setting of one connection, here in Python. Other languages offer the same four options.</source>
            <translation>同样的内容，作为单个连接的设置，这里用 Python。其他语言也提供同样的四个选项。</translation>
        </message>
        <message>
            <source>The same ladder of sizes again. All steps should pass now, up to the largest one tried.</source>
            <translation>再试一遍同一列大小。现在应该每一级都通过，直到试过的最大值。</translation>
        </message>
        <message>
            <source>The same limit, done properly</source>
            <translation>同样的上限，正确的做法</translation>
        </message>
        <message>
            <source>The same name inside and outside</source>
            <translation>内外使用同一域名</translation>
        </message>
        <message>
            <source>The same seconds instead of the same size: a clock. Try at two speeds.</source>
            <translation>相同的是秒数而不是大小：是时钟。请用两种速度试一试。</translation>
        </message>
        <message>
            <source>The same setting for every gateway that follows the standard. The wait for the service must be the shorter one.</source>
            <translation>每个遵循标准的网关都有同样的设置。对服务的等待必须是较短的那个。</translation>
        </message>
        <message>
            <source>The same timeout also applies to a request in progress that stays silent. Set a longer one on slow requests.</source>
            <translation>同一个超时也适用于进行中但静默的请求。请为慢请求设置更长的超时。</translation>
        </message>
        <message>
            <source>The same transfer at a slower pace breaks at another size but after the same time. So a time limit for the transfer is too short, not a size limit.</source>
            <translation>同样的传输以较慢的速度进行时，在另一个大小处中断，但经过的时间相同。所以是传输的时间上限太短，而不是大小限制。</translation>
        </message>
        <message>
            <source>The second command names the rule that decides for exactly this connection.</source>
            <translation>第二条命令会指出恰好决定这个连接的规则。</translation>
        </message>
        <message>
            <source>The second service is not an address that can be used.</source>
            <translation>第二个服务不是可用的地址。</translation>
        </message>
        <message>
            <source>The second service is the same as the first; name another one.</source>
            <translation>第二个服务与第一个相同；请指定另一个。</translation>
        </message>
        <message>
            <source>The secure connection cannot be set up</source>
            <translation>无法建立安全连接</translation>
        </message>
        <message>
            <source>The secure connection could not be set up.</source>
            <translation>无法建立安全连接。</translation>
        </message>
        <message>
            <source>The secure connection fails because the certificate is not accepted ({{tls_problem}}).</source>
            <translation>安全连接失败，因为证书不被接受（{{tls_problem}}）。</translation>
        </message>
        <message>
            <source>The secure connection is cut off</source>
            <translation>安全连接被切断</translation>
        </message>
        <message>
            <source>The secure connection itself works. The service then refuses the request, because it only serves clients that prove who they are with a certificate of their own (mutual TLS).</source>
            <translation>安全连接本身正常。随后服务拒绝了请求，因为它只为能用自己的证书证明身份的客户端服务（双向 TLS）。</translation>
        </message>
        <message>
            <source>The secure connection works.</source>
            <translation>安全连接正常。</translation>
        </message>
        <message>
            <source>The server announces its limit of {{keepalive_timeout_s}} seconds and keeps to it. Your program or a proxy keeps the connection longer and uses it again after the server closed it.</source>
            <translation>服务器声明了 {{keepalive_timeout_s}} 秒的上限，并且遵守。您的程序或代理把连接保留得更久，在服务器关闭之后又使用它。</translation>
        </message>
        <message>
            <source>The server announces that it closes after {{keepalive_timeout_s}} s, and connections fail after quiet periods.</source>
            <translation>服务器声明会在 {{keepalive_timeout_s}} s 后关闭，而连接在一段静默之后失败。</translation>
        </message>
        <message>
            <source>The server answered and closed while the upload was still pouring in. The rest meets a closed door, and the reset can wipe out the answer.</source>
            <translation>上传还在源源不断到来，服务器就已响应并关闭。其余部分吃了闭门羹，而重置可能把响应也抹掉。</translation>
        </message>
        <message>
            <source>The server answers large uploads without reading them and then cuts the connection.</source>
            <translation>服务器不读取就对大的上传作出响应，然后切断连接。</translation>
        </message>
        <message>
            <source>The server behind Apache closed the connection without an answer.</source>
            <translation>Apache 后面的服务器没有响应就关闭了连接。</translation>
        </message>
        <message>
            <source>The server behind Apache cut the connection before it answered.</source>
            <translation>Apache 后面的服务器在响应之前切断了连接。</translation>
        </message>
        <message>
            <source>The server behind Apache did not answer in time.</source>
            <translation>Apache 后面的服务器没有及时响应。</translation>
        </message>
        <message>
            <source>The server behind Apache fell silent in the middle of its answer.</source>
            <translation>Apache 后面的服务器在响应中途没了动静。</translation>
        </message>
        <message>
            <source>The server behind Apache stopped in the middle of its answer.</source>
            <translation>Apache 后面的服务器在响应中途停止。</translation>
        </message>
        <message>
            <source>The server behind Envoy did not answer in time (UT).</source>
            <translation>Envoy 后面的服务器没有及时响应（UT）。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC).</source>
            <translation>Envoy 后面的服务器在响应之前断开了连接（UC）。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered (UC). It crashed, or it had closed an unused connection.</source>
            <translation>Envoy 后面的服务器在响应之前断开了连接（UC）。它崩溃了，或关闭了一个未使用的连接。</translation>
        </message>
        <message>
            <source>The server behind Envoy ended the connection before it had answered.</source>
            <translation>Envoy 后面的服务器在响应之前断开了连接。</translation>
        </message>
        <message>
            <source>The server behind Envoy reset the request (UR).</source>
            <translation>Envoy 后面的服务器重置了请求（UR）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy closed or reset before its answer. Users saw 502.</source>
            <translation>HAProxy 后面的服务器在响应之前关闭或重置了连接。用户看到 502。</translation>
        </message>
        <message>
            <source>The server behind HAProxy cut or closed the connection before it had answered (SH).</source>
            <translation>HAProxy 后面的服务器在响应之前切断或关闭了连接（SH）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not accept the connection in time (sC).</source>
            <translation>HAProxy 后面的服务器没有及时接受连接（sC）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy did not answer in time (sH).</source>
            <translation>HAProxy 后面的服务器没有及时响应（sH）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of its answer (SD).</source>
            <translation>HAProxy 后面的服务器在响应中途断开了连接（SD）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection in the middle of the data.</source>
            <translation>HAProxy 后面的服务器在数据中途断开了连接。</translation>
        </message>
        <message>
            <source>The server behind HAProxy ended the connection while HAProxy still worked on it (SL).</source>
            <translation>HAProxy 还在处理时，后面的服务器就断开了连接（SL）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of its answer (sD).</source>
            <translation>HAProxy 后面的服务器在响应中途没了动静（sD）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy fell silent in the middle of the data, and HAProxy gave up (timeout server).</source>
            <translation>HAProxy 后面的服务器在数据中途没了动静，HAProxy 放弃了（timeout server）。</translation>
        </message>
        <message>
            <source>The server behind HAProxy refused the connection. Users saw 503.</source>
            <translation>HAProxy 后面的服务器拒绝了连接。用户看到 503。</translation>
        </message>
        <message>
            <source>The server behind HAProxy was silent for too long. Users saw 504.</source>
            <translation>HAProxy 后面的服务器静默太久。用户看到 504。</translation>
        </message>
        <message>
            <source>The server behind Varnish did not answer in time.</source>
            <translation>Varnish 后面的服务器没有及时响应。</translation>
        </message>
        <message>
            <source>The server behind nginx closed the connection without an answer. Its own idle time is shorter than nginx expects, or it stopped.</source>
            <translation>nginx 后面的服务器没有响应就关闭了连接。它自己的空闲时间比 nginx 预期的短，或它停止了。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection before it answered. It crashed, or it had just closed an unused connection that nginx wanted to use again.</source>
            <translation>nginx 后面的服务器在响应之前切断了连接。它崩溃了，或刚刚关闭了 nginx 想再次使用的未使用连接。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection in the middle of its answer.</source>
            <translation>nginx 后面的服务器在响应中途切断了连接。</translation>
        </message>
        <message>
            <source>The server behind nginx cut the connection while nginx was still sending the request.</source>
            <translation>nginx 还在发送请求时，后面的服务器就切断了连接。</translation>
        </message>
        <message>
            <source>The server behind nginx did not answer in the time that nginx waits.</source>
            <translation>nginx 后面的服务器没有在 nginx 等待的时间内响应。</translation>
        </message>
        <message>
            <source>The server behind nginx stopped in the middle of its answer.</source>
            <translation>nginx 后面的服务器在响应中途停止。</translation>
        </message>
        <message>
            <source>The server behind the Go proxy closed the connection without an answer.</source>
            <translation>Go 代理后面的服务器没有响应就关闭了连接。</translation>
        </message>
        <message>
            <source>The server behind the Go proxy cut the connection.</source>
            <translation>Go 代理后面的服务器切断了连接。</translation>
        </message>
        <message>
            <source>The server behind the gateway closed without an answer: {{ev_upstream_closed}} times in the log.</source>
            <translation>网关后面的服务器没有响应就关闭：日志中有 {{ev_upstream_closed}} 次。</translation>
        </message>
        <message>
            <source>The server behind the gateway did not answer in time: {{ev_upstream_timeout}} times in the log.</source>
            <translation>网关后面的服务器没有及时响应：日志中有 {{ev_upstream_timeout}} 次。</translation>
        </message>
        <message>
            <source>The server behind the gateway reset the connection: {{ev_upstream_reset}} times in the log.</source>
            <translation>网关后面的服务器重置了连接：日志中有 {{ev_upstream_reset}} 次。</translation>
        </message>
        <message>
            <source>The server behind the load balancer closed or reset before it answered.</source>
            <translation>负载均衡器后面的服务器在响应之前关闭或重置了连接。</translation>
        </message>
        <message>
            <source>The server behind the load balancer did not answer in time.</source>
            <translation>负载均衡器后面的服务器没有及时响应。</translation>
        </message>
        <message>
            <source>The server behind this proxy did not answer in time (status 504).</source>
            <translation>这个代理后面的服务器没有及时响应（状态 504）。</translation>
        </message>
        <message>
            <source>The server behind this proxy gave no usable answer (status 502).</source>
            <translation>这个代理后面的服务器没有给出可用的响应（状态 502）。</translation>
        </message>
        <message>
            <source>The server can say 413 before a single byte of the body is sent, so nothing is cut off. It also shows the real answer.</source>
            <translation>服务器可以在正文一个字节都没发送之前就回答 413，因此什么都不会被切断。它还会显示真正的响应。</translation>
        </message>
        <message>
            <source>The server cannot open another connection because it may not open more files.</source>
            <translation>服务器无法再打开连接，因为不允许它打开更多文件。</translation>
        </message>
        <message>
            <source>The server closes a connection that is used again</source>
            <translation>服务器关闭了又被使用的连接</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_request_limit}} requests and does not announce it.</source>
            <translation>服务器在 {{keepalive_request_limit}} 个请求之后关闭保持的连接，而且不预告。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_request_limit}} requests without announcing it.</source>
            <translation>服务器在 {{keepalive_request_limit}} 个请求之后不预告就关闭保持的连接。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} s and does not announce it.</source>
            <translation>服务器在 {{keepalive_timeout_s}} s 后关闭保持的连接，而且不声明。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>服务器在 {{keepalive_timeout_s}} 秒后关闭保持的连接，而且不声明。</translation>
        </message>
        <message>
            <source>The server closes a kept connection after {{keepalive_timeout_s}} seconds, and your program uses it later than that.</source>
            <translation>服务器在 {{keepalive_timeout_s}} 秒后关闭保持的连接，而您的程序在此之后还使用它。</translation>
        </message>
        <message>
            <source>The server closes after a number of requests without announcing it</source>
            <translation>服务器在若干次请求之后不预告就关闭</translation>
        </message>
        <message>
            <source>The server closes after every answer, so there is nothing to wait for.</source>
            <translation>服务器每次响应后都关闭，因此没有什么可等的。</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s without announcing it.</source>
            <translation>服务器在 {{keepalive_timeout_s}} s 后关闭，而且不声明。</translation>
        </message>
        <message>
            <source>The server closes after {{keepalive_timeout_s}} s; it announces {{keepalive_advertised_s}} s.</source>
            <translation>服务器在 {{keepalive_timeout_s}} s 后关闭；它声明的是 {{keepalive_advertised_s}} s。</translation>
        </message>
        <message>
            <source>The server closes as announced, but the client waits longer</source>
            <translation>服务器按声明关闭，但客户端等得更久</translation>
        </message>
        <message>
            <source>The server closes kept connections without announcing it</source>
            <translation>服务器不声明就关闭保持的连接</translation>
        </message>
        <message>
            <source>The server could not find a name: {{ev_name_failed}} times in the log.</source>
            <translation>服务器找不到域名：日志中有 {{ev_name_failed}} 次。</translation>
        </message>
        <message>
            <source>The server counts the requests of a connection. After {{keepalive_request_limit}} requests it closes, but the last answer does not say so. A program that sends its next request over this connection loses it.</source>
            <translation>服务器会统计一个连接上的请求数。{{keepalive_request_limit}} 个请求之后它就关闭，但最后一个应答并没有说明。通过此连接发送下一个请求的程序会丢失该请求。</translation>
        </message>
        <message>
            <source>The server did not close a kept connection.</source>
            <translation>服务器没有关闭保持的连接。</translation>
        </message>
        <message>
            <source>The server does not close kept connections unannounced.</source>
            <translation>服务器不会不声明就关闭保持的连接。</translation>
        </message>
        <message>
            <source>The server does not keep connections open.</source>
            <translation>服务器不保持连接打开。</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces</source>
            <translation>服务器不遵守自己的声明</translation>
        </message>
        <message>
            <source>The server does not keep to what it announces.</source>
            <translation>服务器不遵守自己的声明。</translation>
        </message>
        <message>
            <source>The server ends a kept connection after {{keepalive_timeout_s}} seconds, and not as it announced.</source>
            <translation>服务器在 {{keepalive_timeout_s}} 秒后断开保持的连接，与声明的不符。</translation>
        </message>
        <message>
            <source>The server ends the connection instead of answering.</source>
            <translation>服务器没有响应，而是断开了连接。</translation>
        </message>
        <message>
            <source>The server fails from a number of connections on</source>
            <translation>服务器从某个连接数起失败</translation>
        </message>
        <message>
            <source>The server found the signs of life of the client too frequent and closed.</source>
            <translation>服务器认为客户端的活动信号太频繁，于是关闭了连接。</translation>
        </message>
        <message>
            <source>The server has no free file descriptor</source>
            <translation>服务器没有空闲的文件描述符</translation>
        </message>
        <message>
            <source>The server has no free worker or connection left.</source>
            <translation>服务器没有空闲的工作进程或连接了。</translation>
        </message>
        <message>
            <source>The server is very fast today.</source>
            <translation>服务器今天很快。</translation>
        </message>
        <message>
            <source>The server itself closed the waiting connections after {{idle_survived_s}} s.</source>
            <translation>服务器自己在 {{idle_survived_s}} s 后关闭了等待中的连接。</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time, and a client uses one again just when it is closed.</source>
            <translation>服务器把用完的连接保持打开一小段时间，客户端恰好在它关闭时又使用了一个。</translation>
        </message>
        <message>
            <source>The server keeps finished connections open for a short time. Your program uses one again just when the server closes it.</source>
            <translation>服务器把用完的连接保持打开一小段时间。您的程序恰好在服务器关闭时又使用了一个。</translation>
        </message>
        <message>
            <source>The server noticed nothing, so a box on the way is a good suspect.</source>
            <translation>服务器什么都没察觉，所以途中的设备很可疑。</translation>
        </message>
        <message>
            <source>The server program ends while it works on a request</source>
            <translation>服务器程序在处理请求时结束</translation>
        </message>
        <message>
            <source>The server program restarts</source>
            <translation>服务器程序重启</translation>
        </message>
        <message>
            <source>The server program stops or restarts</source>
            <translation>服务器程序停止或重启</translation>
        </message>
        <message>
            <source>The server ran out of file descriptors: {{ev_descriptors_exhausted}} times in the log.</source>
            <translation>服务器的文件描述符用尽：日志中有 {{ev_descriptors_exhausted}} 次。</translation>
        </message>
        <message>
            <source>The server resets a kept connection after {{keepalive_timeout_s}} seconds without announcing it.</source>
            <translation>服务器在 {{keepalive_timeout_s}} 秒后重置保持的连接，而且不声明。</translation>
        </message>
        <message>
            <source>The server resets kept connections without announcing it</source>
            <translation>服务器不声明就重置保持的连接</translation>
        </message>
        <message>
            <source>The server restarted, or one of its processes died, while we watched.</source>
            <translation>在我们观察期间，服务器重启了，或它的一个进程死了。</translation>
        </message>
        <message>
            <source>The server restarts about every {{round(crash_interval_s)}} seconds and cuts every connection each time.</source>
            <translation>服务器大约每 {{round(crash_interval_s)}} 秒重启一次，每次都切断所有连接。</translation>
        </message>
        <message>
            <source>The server restarts again and again</source>
            <translation>服务器一次又一次地重启</translation>
        </message>
        <message>
            <source>The server restarts while connections are open.</source>
            <translation>服务器在连接打开时重启。</translation>
        </message>
        <message>
            <source>The server runs out of something</source>
            <translation>服务器有某种资源用尽</translation>
        </message>
        <message>
            <source>The server said goodbye properly. Some programs report this as a reset as well, because an answer was still expected.</source>
            <translation>服务器好好地说了再见。有些程序把这也报告为重置，因为它们还在等响应。</translation>
        </message>
        <message>
            <source>The server stopped right after our request, and came back later.</source>
            <translation>服务器在我们的请求之后立刻停止，后来又回来了。</translation>
        </message>
        <message>
            <source>The server stops when it handles this request.</source>
            <translation>服务器处理这个请求时就停止。</translation>
        </message>
        <message>
            <source>The server tells its clients how long it keeps a connection, but ends it differently. Even a careful client is caught out.</source>
            <translation>服务器告诉客户端会把连接保留多久，却以另一种方式断开。再小心的客户端也会中招。</translation>
        </message>
        <message>
            <source>The server waits 5 seconds. For how long should your program keep an unused connection?</source>
            <translation>服务器等待 5 秒。您的程序应该把未使用的连接保留多久？</translation>
        </message>
        <message>
            <source>The server waits longest (75 s)</source>
            <translation>服务器等得最久（75 s）</translation>
        </message>
        <message>
            <source>The server: its address stands on it.</source>
            <translation>服务器：上面写着它的地址。</translation>
        </message>
        <message>
            <source>The servers behind it get that much at the same time.</source>
            <translation>后面的服务器会同时承受这么多。</translation>
        </message>
        <message>
            <source>The servers behind the balancer must keep idle connections longer than the new value. Change that first, or you trade 504 answers for 502 answers. The allowed range is 1 to 4000 s.</source>
            <translation>均衡器后面的服务器保留空闲连接的时间必须长于新值。请先改那里，否则只是把 504 换成 502。允许范围是 1 到 4000 s。</translation>
        </message>
        <message>
            <source>The service accepts connections.</source>
            <translation>服务接受连接。</translation>
        </message>
        <message>
            <source>The service answers before the upload has arrived and does not read the rest. A client that is still sending then gets a reset, often instead of the answer. The address may not take uploads at all, or it refuses this size.</source>
            <translation>上传还没到达，服务就已响应，并且不读取其余部分。仍在发送的客户端会得到重置，往往看不到响应。这个地址可能根本不接受上传，或拒绝这个大小。</translation>
        </message>
        <message>
            <source>The service answers, but not with encryption that both sides know. The port may also expect no encryption at all.</source>
            <translation>服务有响应，但没有双方都支持的加密。也可能这个端口根本不使用加密。</translation>
        </message>
        <message>
            <source>The service asks every client for a certificate, and we have none to show.</source>
            <translation>服务向每个客户端要求证书，而我们没有可出示的。</translation>
        </message>
        <message>
            <source>The service asks for a certificate of the client, and refuses requests without one.</source>
            <translation>服务要求客户端证书，并拒绝没有证书的请求。</translation>
        </message>
        <message>
            <source>The service behind Envoy did not answer in time.</source>
            <translation>Envoy 后面的服务没有及时响应。</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer.</source>
            <translation>Envoy 后面的服务在响应之前断开了连接。</translation>
        </message>
        <message>
            <source>The service behind Envoy ended the connection before its answer. Users saw 503 (flag UC).</source>
            <translation>Envoy 后面的服务在响应之前断开了连接。用户看到 503（标志 UC）。</translation>
        </message>
        <message>
            <source>The service behind a proxy, which does the real work.</source>
            <translation>代理后面的服务，真正干活的是它。</translation>
        </message>
        <message>
            <source>The service behind the gateway does not answer</source>
            <translation>网关后面的服务没有响应</translation>
        </message>
        <message>
            <source>The service behind the gateway is not available</source>
            <translation>网关后面的服务不可用</translation>
        </message>
        <message>
            <source>The service behind the gateway is too slow</source>
            <translation>网关后面的服务太慢</translation>
        </message>
        <message>
            <source>The service can then be reached from every network that the firewall allows.</source>
            <translation>这样从防火墙允许的每个网络都能连到服务。</translation>
        </message>
        <message>
            <source>The service closed a kept connection while it was idle.</source>
            <translation>服务关闭了空闲的保持连接。</translation>
        </message>
        <message>
            <source>The service crashed.</source>
            <translation>服务崩溃。</translation>
        </message>
        <message>
            <source>The service did not accept a connection.</source>
            <translation>服务没有接受连接。</translation>
        </message>
        <message>
            <source>The service did not answer a request.</source>
            <translation>服务没有响应请求。</translation>
        </message>
        <message>
            <source>The service did not close the connection.</source>
            <translation>服务没有关闭连接。</translation>
        </message>
        <message>
            <source>The service did not report in time and was restarted.</source>
            <translation>服务没有及时报告状态，被重启。</translation>
        </message>
        <message>
            <source>The service does not ask for a certificate of the client, or does not insist on it.</source>
            <translation>服务不要求客户端证书，或并不强制要求。</translation>
        </message>
        <message>
            <source>The service does not speak TLS on this port.</source>
            <translation>服务在这个端口上不使用 TLS。</translation>
        </message>
        <message>
            <source>The service ended a connection kept open after {{limit_s}} s without a request.</source>
            <translation>服务在 {{limit_s}} s 没有请求后，断开了保持打开的连接。</translation>
        </message>
        <message>
            <source>The service ended with an error.</source>
            <translation>服务因错误结束。</translation>
        </message>
        <message>
            <source>The service ends its own workers because a request takes too long.</source>
            <translation>服务终止了自己的工作进程，因为某个请求耗时太久。</translation>
        </message>
        <message>
            <source>The service failed its health check: {{ev_liveness_failed}} times.</source>
            <translation>服务没有通过健康检查：{{ev_liveness_failed}} 次。</translation>
        </message>
        <message>
            <source>The service failed so often that it is not started any more.</source>
            <translation>服务失败太多次，不再被启动。</translation>
        </message>
        <message>
            <source>The service gets one check more per target and zone every ten seconds.</source>
            <translation>服务的每个目标和区域每十秒会多一次检查。</translation>
        </message>
        <message>
            <source>The service gets one large upload.</source>
            <translation>服务会收到一个大的上传。</translation>
        </message>
        <message>
            <source>The service gets that much at the same time.</source>
            <translation>服务会同时承受这么多。</translation>
        </message>
        <message>
            <source>The service is back two seconds after a crash, and the core file shows where it died. Put it into a drop-in file with systemctl edit.</source>
            <translation>服务在崩溃两秒后就回来，core 文件会显示它死在哪里。请用 systemctl edit 写入 drop-in 文件。</translation>
        </message>
        <message>
            <source>The service is yours. Allow the test.</source>
            <translation>服务是您的。请允许测试。</translation>
        </message>
        <message>
            <source>The service lies behind a narrow tunnel in a private network inside this computer. Allow the test.</source>
            <translation>服务位于这台电脑内部私有网络中的窄隧道之后。请允许测试。</translation>
        </message>
        <message>
            <source>The service may have answered before it closed.</source>
            <translation>服务在关闭之前可能已经响应过。</translation>
        </message>
        <message>
            <source>The service may have answered first, for example that the upload is too large. Read the answer in spite of the error.</source>
            <translation>服务可能已经先响应过，例如说上传太大。请不要因为错误就不读响应。</translation>
        </message>
        <message>
            <source>The service may now open 65,536 files.</source>
            <translation>服务现在可以打开 65,536 个文件。</translation>
        </message>
        <message>
            <source>The service must be able to take over an open socket.</source>
            <translation>服务必须能接管已打开的套接字。</translation>
        </message>
        <message>
            <source>The service or a proxy ended one HTTP/2 stream. The connection itself may live on.</source>
            <translation>服务或代理结束了一个 HTTP/2 流。连接本身可能仍然存活。</translation>
        </message>
        <message>
            <source>The service restarted while we watched.</source>
            <translation>在我们观察期间服务重启了。</translation>
        </message>
        <message>
            <source>The service restarts about every {{round(crash_interval_s)}} s.</source>
            <translation>服务大约每 {{round(crash_interval_s)}} s 重启一次。</translation>
        </message>
        <message>
            <source>The service said that it is not available (status 503).</source>
            <translation>服务说它不可用（状态 503）。</translation>
        </message>
        <message>
            <source>The service says that it is not available now.</source>
            <translation>服务说它现在不可用。</translation>
        </message>
        <message>
            <source>The service sees the address of the balancer. Use proxy protocol if it needs the real one.</source>
            <translation>服务看到的是均衡器的地址。如果需要真实地址，请使用 proxy protocol。</translation>
        </message>
        <message>
            <source>The service shows a certificate that this computer does not accept. Programs that check it, as they should, break off.</source>
            <translation>服务出示的证书不被这台电脑接受。会检查证书的程序（本该如此）就中断了。</translation>
        </message>
        <message>
            <source>The service wants a certificate from the client</source>
            <translation>服务要求客户端证书</translation>
        </message>
        <message>
            <source>The service was ended because it used too much memory.</source>
            <translation>服务因使用内存太多被终止。</translation>
        </message>
        <message>
            <source>The service was ended by a signal.</source>
            <translation>服务被信号终止。</translation>
        </message>
        <message>
            <source>The service was restarted: {{ev_service_restarted}} times in the log.</source>
            <translation>服务被重启：日志中有 {{ev_service_restarted}} 次。</translation>
        </message>
        <message>
            <source>The service was silent for so long that the client itself gave up.</source>
            <translation>服务静默太久，客户端自己放弃了。</translation>
        </message>
        <message>
            <source>The service was started again after it had failed.</source>
            <translation>服务失败后被重新启动。</translation>
        </message>
        <message>
            <source>The service was stopped or reloaded on purpose: {{ev_rollout}} times in the log.</source>
            <translation>服务被有意停止或重新加载：日志中有 {{ev_rollout}} 次。</translation>
        </message>
        <message>
            <source>The session end reason tells: tcp-rst-from-server came from the server, threat or policy-deny from the firewall itself, aged-out means silence.</source>
            <translation>session end reason 会说明：tcp-rst-from-server 来自服务器，threat 或 policy-deny 来自防火墙本身，aged-out 表示静默。</translation>
        </message>
        <message>
            <source>The setting applies to every site of this controller. Set upstream-keepalive-timeout below the keep-alive time of your pods.</source>
            <translation>这个设置对该控制器的所有站点生效。请把 upstream-keepalive-timeout 设得低于您的 pod 的 keep-alive 时间。</translation>
        </message>
        <message>
            <source>The share of packets that never arrive. They are sent again, which takes time.</source>
            <translation>始终没有到达的数据包的比例。它们会被重发，这需要时间。</translation>
        </message>
        <message>
            <source>The shop calls the payment service a few thousand times a day. Two or three calls fail, at no particular hour. Tried again, they work. Everybody has looked at it, and nobody has ever seen it happen.</source>
            <translation>商店每天调用支付服务几千次。有两三次失败，时间不定。再试就成功。大家都看过，但没有人亲眼见过它发生。</translation>
        </message>
        <message>
            <source>The side that uses connections again must give up first. Equal is the worst choice.</source>
            <translation>复用连接的一方必须先放弃。相等是最糟的选择。</translation>
        </message>
        <message>
            <source>The silence, not the length</source>
            <translation>是静默，不是时长</translation>
        </message>
        <message>
            <source>The slow line is broken.</source>
            <translation>慢线路坏了。</translation>
        </message>
        <message>
            <source>The start of the computer takes a little longer.</source>
            <translation>电脑启动会稍慢一些。</translation>
        </message>
        <message>
            <source>The stations on the way do not answer.</source>
            <translation>途中的各站不应答。</translation>
        </message>
        <message>
            <source>The stop takes up to 30 s. The supervisor must allow at least as much.</source>
            <translation>停止最多需要 30 s。监管程序必须至少允许这么久。</translation>
        </message>
        <message>
            <source>The system ended a process because memory ran out: {{ev_oom_kill}} times in the log.</source>
            <translation>系统因内存用尽终止了进程：日志中有 {{ev_oom_kill}} 次。</translation>
        </message>
        <message>
            <source>The system ends the service because it runs out of memory.</source>
            <translation>系统因服务内存用尽而终止它。</translation>
        </message>
        <message>
            <source>The system had no memory left and ended a program.</source>
            <translation>系统没有内存了，结束了一个程序。</translation>
        </message>
        <message>
            <source>The system had no memory left for connections: {{ev_kernel_memory}} times.</source>
            <translation>系统没有内存可用于连接：{{ev_kernel_memory}} 次。</translation>
        </message>
        <message>
            <source>The table does not know the time of day.</source>
            <translation>这张表不知道现在几点。</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall is nearly full.</source>
            <translation>内核防火墙中的打开连接表快满了。</translation>
        </message>
        <message>
            <source>The table of open connections in the kernel's firewall was full, and packets were thrown away.</source>
            <translation>内核防火墙中的打开连接表已满，数据包被丢弃。</translation>
        </message>
        <message>
            <source>The target closed the connection without an answer (status 502, no target status). Often its keep-alive time is shorter than the load balancer's 60 s, or it crashed.</source>
            <translation>目标没有响应就关闭了连接（状态 502，没有目标状态）。多半是它的 keep-alive 时间短于负载均衡器的 60 s，或它崩溃了。</translation>
        </message>
        <message>
            <source>The target did not answer the load balancer in time (status 504).</source>
            <translation>目标没有及时响应负载均衡器（状态 504）。</translation>
        </message>
        <message>
            <source>The target itself answered with status 502.</source>
            <translation>目标自己返回了状态 502。</translation>
        </message>
        <message>
            <source>The target itself answered with status 503.</source>
            <translation>目标自己返回了状态 503。</translation>
        </message>
        <message>
            <source>The target itself answered with status 504.</source>
            <translation>目标自己返回了状态 504。</translation>
        </message>
        <message>
            <source>The test could not be completed.</source>
            <translation>测试无法完成。</translation>
        </message>
        <message>
            <source>The test itself failed; the log has the details.</source>
            <translation>测试本身失败；详情见日志。</translation>
        </message>
        <message>
            <source>The tests that ran found nothing that would break a connection.</source>
            <translation>运行过的测试没有发现会使连接断开的问题。</translation>
        </message>
        <message>
            <source>The three numbers tell the client, the target and the balancer apart.</source>
            <translation>这三个数字能区分客户端、目标和均衡器。</translation>
        </message>
        <message>
            <source>The time a packet takes to the other side and back.</source>
            <translation>数据包到达对方再返回所需的时间。</translation>
        </message>
        <message>
            <source>The time after which 504 comes is the setting to look for: 60 s is a common default of nginx and balancers, 30 s of API gateways, 100 s or more of content networks.</source>
            <translation>多久之后出现 504，就该找数值相同的设置：60 s 是 nginx 和均衡器的常见默认值，30 s 是 API 网关，100 s 或更长是内容分发网络。</translation>
        </message>
        <message>
            <source>The timeout bounds the whole answer, 30 s by default. The second command shows which servers it takes for healthy.</source>
            <translation>该超时限制整个响应，默认 30 s。第二条命令显示它认为哪些服务器是健康的。</translation>
        </message>
        <message>
            <source>The timeout of a request ends it on the client side. Raise it when the service is known to be slower.</source>
            <translation>请求的超时会在客户端一侧结束它。如果已知服务较慢，请调高。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of a request, and it does not count TCP keep-alive.</source>
            <translation>计时器数的是静默，而不是请求的时长；它也不把 TCP keep-alive 算作活动。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. Add the idle_timeout line to your existing balancer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>计时器数的是静默，而不是整个请求的时长。请把 idle_timeout 行加到您现有的均衡器中。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>The timer counts silence, not the length of the whole request. With a larger value the load balancer waits for a slow answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>计时器数的是静默，而不是整个请求的时长。取更大的值，负载均衡器就会等待缓慢的响应。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>The transfer is too large</source>
            <translation>传输太大</translation>
        </message>
        <message>
            <source>The transfer of a body was cut off.</source>
            <translation>正文的传输被切断。</translation>
        </message>
        <message>
            <source>The transfer was cut off in the middle.</source>
            <translation>传输中途被切断。</translation>
        </message>
        <message>
            <source>The trouble did not show up</source>
            <translation>问题没有出现</translation>
        </message>
        <message>
            <source>The trouble is not tied to this one service. It lies near this computer or on the way out.</source>
            <translation>问题不限于这一个服务。它在这台电脑附近，或在出去的途中。</translation>
        </message>
        <message>
            <source>The trouble you described did not show up in these tests.</source>
            <translation>您描述的问题在这些测试中没有出现。</translation>
        </message>
        <message>
            <source>The two sides did not agree on encryption.</source>
            <translation>双方没能就加密达成一致。</translation>
        </message>
        <message>
            <source>The two sides did not find a common kind of encryption.</source>
            <translation>双方没有找到共同支持的加密方式。</translation>
        </message>
        <message>
            <source>The two sides do not agree on encryption.</source>
            <translation>双方没能就加密达成一致。</translation>
        </message>
        <message>
            <source>The two sides do not speak the same language</source>
            <translation>双方语言不通</translation>
        </message>
        <message>
            <source>The upload breaks after your program has sent 3.4 MB. How large is the server's limit?</source>
            <translation>您的程序发送 3.4 MB 后，上传中断。服务器的上限是多大？</translation>
        </message>
        <message>
            <source>The upload breaks at 12 MB on a fast line and at 2 MB on a slow one. What is it?</source>
            <translation>上传在快线路上到 12 MB 时断开，在慢线路上到 2 MB 时断开。这是什么？</translation>
        </message>
        <message>
            <source>The user did something wrong.</source>
            <translation>用户做错了什么。</translation>
        </message>
        <message>
            <source>The user paused for coffee. That must be allowed.</source>
            <translation>用户休息一下喝了咖啡。这总该允许。</translation>
        </message>
        <message>
            <source>The user sees no connection with time or size, so no question is answered. That is allowed. Go on.</source>
            <translation>用户看不出与时间或大小的关系，所以没有回答任何问题。这是允许的。继续。</translation>
        </message>
        <message>
            <source>The user still has the fault. Measure a little more.</source>
            <translation>用户那里故障还在。请再测一些。</translation>
        </message>
        <message>
            <source>The usual reasons are wait_timeout, a packet that is too large, or a restart.</source>
            <translation>常见原因是 wait_timeout、数据包太大，或重启。</translation>
        </message>
        <message>
            <source>The usual value is five days; kube-proxy and router images set less. With loose a connection that was forgotten is picked up again by its next packet.</source>
            <translation>常用的值是五天；kube-proxy 和路由器镜像设得更小。开启 loose 后，被遗忘的连接会由它的下一个数据包重新接上。</translation>
        </message>
        <message>
            <source>The usual value is one day. Somebody lowered it, perhaps to save memory.</source>
            <translation>常用的值是一天。有人把它调低了，也许是为了节省内存。</translation>
        </message>
        <message>
            <source>The verdict is 55 % sure. What do you do?</source>
            <translation>结论的把握是 55 %。您怎么做？</translation>
        </message>
        <message>
            <source>The verdict names the server's patience. Compare it with the 3 seconds that this server was given.</source>
            <translation>结论指出了服务器的耐心。请与给这台服务器设定的 3 秒对比。</translation>
        </message>
        <message>
            <source>The verdict says whose it is: this computer, the way, or the service. That decides which team gets the ticket.</source>
            <translation>结论说明归谁负责：这台电脑、途中还是服务。由此决定工单交给哪个团队。</translation>
        </message>
        <message>
            <source>The verdict, in one sentence. Does it say “reset”? Look closely at how the connections ended.</source>
            <translation>结论，一句话。它说的是“重置”吗？请仔细看连接是如何结束的。</translation>
        </message>
        <message>
            <source>The verdict. Does it also say how often the server restarts? A regular beat is a gift: it leads to the thing that kills it.</source>
            <translation>结论。它是否也说明服务器多久重启一次？有规律的节拍是一份礼物：它会引向终止它的东西。</translation>
        </message>
        <message>
            <source>The verdict. Does it name the largest packet that passes? This number is what the network team needs.</source>
            <translation>结论。它是否指出了能通过的最大数据包？网络团队需要的就是这个数字。</translation>
        </message>
        <message>
            <source>The waiting line of a listening program is full right now.</source>
            <translation>某个监听程序的等待队列现在是满的。</translation>
        </message>
        <message>
            <source>The waiting line of the application pool was full.</source>
            <translation>应用程序池的等待队列已满。</translation>
        </message>
        <message>
            <source>The waiting line of the program behind nginx was full.</source>
            <translation>nginx 后面程序的等待队列已满。</translation>
        </message>
        <message>
            <source>The waiting line of uWSGI was full.</source>
            <translation>uWSGI 的等待队列已满。</translation>
        </message>
        <message>
            <source>The web application firewall refused the request.</source>
            <translation>Web 应用防火墙拒绝了请求。</translation>
        </message>
        <message>
            <source>The web firewall answers 413 above 128 KB of data or 100 MB of files by default.</source>
            <translation>Web 防火墙默认对超过 128 KB 的数据或 100 MB 的文件返回 413。</translation>
        </message>
        <message>
            <source>The web server must be reloaded to use the new file.</source>
            <translation>网页服务器必须重新加载，才会使用新文件。</translation>
        </message>
        <message>
            <source>The web server's log shows nothing at the time of the error. What does that say?</source>
            <translation>出错时网页服务器的日志里什么都没有。这说明什么？</translation>
        </message>
        <message>
            <source>The whole computer had no free file handles left.</source>
            <translation>整台电脑没有空闲的文件句柄了。</translation>
        </message>
        <message>
            <source>The whole computer has used nearly all its file handles.</source>
            <translation>整台电脑的文件句柄几乎用完。</translation>
        </message>
        <message>
            <source>The word ECONNRESET does not prove a reset. Node.js uses it for both.</source>
            <translation>ECONNRESET 这个词不能证明有重置。Node.js 对两种情况都用它。</translation>
        </message>
        <message>
            <source>The words after "reset reason" tell more.</source>
            <translation>"reset reason" 后面的文字会说明更多。</translation>
        </message>
        <message>
            <source>The words are the same for a reset and for an orderly close.</source>
            <translation>对重置和正常关闭的说法相同。</translation>
        </message>
        <message>
            <source>The words at the end of the line tell more.</source>
            <translation>行尾的文字会说明更多。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name.</source>
            <translation>这些文字不说明由谁发送重置：是服务，还是途中以它的名义说话的设备。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. When a large upload was under way, the service may have answered before it closed.</source>
            <translation>这些文字不说明由谁发送重置：是服务，还是途中以它的名义说话的设备。如果当时正在上传大量内容，服务在关闭之前可能已经响应过。</translation>
        </message>
        <message>
            <source>The words do not tell who sent the reset: the service, or a box on the way that speaks in its name. Windows also says this when the service had closed in the orderly way and more was sent.</source>
            <translation>这些文字不说明由谁发送重置：是服务，还是途中以它的名义说话的设备。服务已正常关闭而又继续发送时，Windows 也会这么说。</translation>
        </message>
        <message>
            <source>The worker process ended or was recycled while it held connections.</source>
            <translation>工作进程在持有连接时结束或被回收。</translation>
        </message>
        <message>
            <source>Then SIGKILL; open connections end by FIN, or RST where unread data is queued.</source>
            <translation>然后是 SIGKILL；打开的连接以 FIN 结束，有未读数据排队时则为 RST。</translation>
        </message>
        <message>
            <source>Then it reaches again and again for connections that the server has closed a moment ago. This is the fault itself.</source>
            <translation>然后它一次又一次地伸手去拿服务器刚刚关闭的连接。这就是故障本身。</translation>
        </message>
        <message>
            <source>Then let the drawing office try the real plan: it may be larger than the test.</source>
            <translation>然后请绘图室试试真正的图纸：它可能比测试的更大。</translation>
        </message>
        <message>
            <source>Then measure again.</source>
            <translation>然后再测一次。</translation>
        </message>
        <message>
            <source>Then raise that one limit, restart the service, and ask why so many were needed. A program that forgets to close its files will reach any limit, only later.</source>
            <translation>然后调高那一个上限，重启服务，并问问为什么需要这么多。忘记关闭文件的程序会达到任何上限，只是晚一些。</translation>
        </message>
        <message>
            <source>Then the fast line could not have sent 12 MB. A size limit does not care about speed.</source>
            <translation>那样的话，快线路就不可能发送 12 MB。大小限制不管速度。</translation>
        </message>
        <message>
            <source>Then try what the user tried: the intranet page with the long list.</source>
            <translation>然后试试用户试过的：带长列表的内网页面。</translation>
        </message>
        <message>
            <source>There are two honest fixes. The box's limit is raised above the longest silence that really happens, with a margin. Or one side gives a sign of life well before the limit.</source>
            <translation>诚实的修复方法有两种。一是把设备的上限调到高于实际出现的最长静默，并留余量。二是由一方在上限之前及早发出活动信号。</translation>
        </message>
        <message>
            <source>There is no answer at all</source>
            <translation>完全没有应答</translation>
        </message>
        <message>
            <source>There is no way to this address.</source>
            <translation>没有通往这个地址的路。</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>没有及时得到响应。</translation>
        </message>
        <message>
            <source>There was no reset to look at.</source>
            <translation>没有可查看的重置。</translation>
        </message>
        <message>
            <source>There was nothing to compare with.</source>
            <translation>没有可对比的内容。</translation>
        </message>
        <message>
            <source>These are the runners-up. A limit on the age of connections is the usual look-alike.</source>
            <translation>这些是排在后面的候选。连接年龄的上限是常见的混淆对象。</translation>
        </message>
        <message>
            <source>These timers count the gap between two reads or two writes, not the whole request. nginx answers 504 when the application behind it is silent for longer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>这些计时器数的是两次读取或两次写入之间的间隔，而不是整个请求。后面的应用静默超过它，nginx 就返回 504。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>They arrived, but perhaps in two pieces. Without forbidding that, the ping proves nothing.</source>
            <translation>它们到达了，但也许是分成两片。如果没有禁止分片，ping 什么也证明不了。</translation>
        </message>
        <message>
            <source>They do not keep the program alive. Users would only wait longer for a program that is dead.</source>
            <translation>它们不能让程序活下去。用户只是为一个已死的程序等得更久。</translation>
        </message>
        <message>
            <source>This comes only in special cases. The normal answer to a full queue is silence.</source>
            <translation>这只在特殊情况下出现。队列满时通常的回应是沉默。</translation>
        </message>
        <message>
            <source>This computer answers with a reset when a waiting line is full (tcp_abort_on_overflow is on).</source>
            <translation>等待队列满时，这台电脑用重置回应（tcp_abort_on_overflow 已开启）。</translation>
        </message>
        <message>
            <source>This computer cannot open more connections, files or programs. The service is not to blame.</source>
            <translation>这台电脑无法再打开更多连接、文件或程序。这不怪服务。</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate's issuer.</source>
            <translation>这台电脑不信任证书的签发者。</translation>
        </message>
        <message>
            <source>This computer has nearly run out of open files.</source>
            <translation>这台电脑可打开的文件快用完了。</translation>
        </message>
        <message>
            <source>This computer has nearly run out of ports for new connections.</source>
            <translation>这台电脑可用于新连接的端口快用完了。</translation>
        </message>
        <message>
            <source>This computer is short of memory for connections.</source>
            <translation>这台电脑缺少用于连接的内存。</translation>
        </message>
        <message>
            <source>This computer itself gave the connection up.</source>
            <translation>是这台电脑自己放弃了连接。</translation>
        </message>
        <message>
            <source>This computer sees damaged packets.</source>
            <translation>这台电脑收到了损坏的数据包。</translation>
        </message>
        <message>
            <source>This computer sends its web traffic through a proxy.</source>
            <translation>这台电脑的网页流量经过代理。</translation>
        </message>
        <message>
            <source>This computer's own packet filter lets the connection out.</source>
            <translation>这台电脑自己的数据包过滤器允许连接出去。</translation>
        </message>
        <message>
            <source>This computer's traffic goes through a VPN.</source>
            <translation>这台电脑的流量经过 VPN。</translation>
        </message>
        <message>
            <source>This file is read when a person logs in. Services of systemd never see it.</source>
            <translation>这个文件在人登录时读取。systemd 的服务从来看不到它。</translation>
        </message>
        <message>
            <source>This file replaces the rules of the table. Put only the one line into your own.</source>
            <translation>这个文件会取代表中的规则。请只把那一行放进您自己的文件。</translation>
        </message>
        <message>
            <source>This is the address of the relay itself; name the service behind it.</source>
            <translation>这是中继自己的地址；请指定它后面的服务。</translation>
        </message>
        <message>
            <source>This is the way to the verdict: each box asks one question, and a measurement answers it. The lit path is what the answers were. Wait for the end of the tests.</source>
            <translation>这是通向结论的路：每个方框提出一个问题，由一次测量来回答。点亮的路径就是回答的走向。请等测试结束。</translation>
        </message>
        <message>
            <source>This name does not exist.</source>
            <translation>这个域名不存在。</translation>
        </message>
        <message>
            <source>This one service and everybody who uses it.</source>
            <translation>这一个服务，以及使用它的所有人。</translation>
        </message>
        <message>
            <source>This server says why, and reads on for a while so that its answer is not lost.</source>
            <translation>这台服务器会说明理由，并继续读取一会儿，以免它的响应丢失。</translation>
        </message>
        <message>
            <source>This service hangs up politely after a silence. The measurement showed the limit and the kind of end. Now the setting is easy: let the service wait longer than your users pause.</source>
            <translation>这个服务在静默之后礼貌地挂断。测量显示了上限和结束的方式。现在设置就简单了：让服务等得比用户的停顿更久。</translation>
        </message>
        <message>
            <source>This test opens many connections. On a real service agree on a time with the owner. Here it is your own: allow it.</source>
            <translation>这项测试会打开许多连接。对真实的服务，请与其所有者约定时间。这里是您自己的：请允许。</translation>
        </message>
        <message>
            <source>This time look at the fix page as well.</source>
            <translation>这次也看看修复方法页面。</translation>
        </message>
        <message>
            <source>This traffic is no longer looked at. Do it only for a service that you trust.</source>
            <translation>不再检查这些流量。请只对您信任的服务这样做。</translation>
        </message>
        <message>
            <source>This version cannot run this test yet.</source>
            <translation>这个版本还不能运行这项测试。</translation>
        </message>
        <message>
            <source>Thousands of clients then share twenty sessions of the database.</source>
            <translation>这样几千个客户端共用数据库的二十个会话。</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Timer also runs on the target-side pool; a target whose own keep-alive is shorter produces 502 for the request that loses the race.</source>
            <translation>计时器也作用于目标一侧的连接池；目标自己的 keep-alive 更短时，输掉竞争的请求会得到 502。</translation>
        </message>
        <message>
            <source>To test uploads the program needs a page that accepts them. A user or the application team knows it; here it is filled in.</source>
            <translation>要测试上传，程序需要一个接受上传的页面。用户或应用团队知道它；这里已经填好。</translation>
        </message>
        <message>
            <source>Tomcat gives a quiet client 20 s in the shipped file, also in the middle of a request. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>在随附的文件中，Tomcat 给静默的客户端 20 s，请求中途也一样。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>Tomcat had no free thread left.</source>
            <translation>Tomcat 没有空闲的线程了。</translation>
        </message>
        <message>
            <source>Tomcat in Spring Boot uses the connection timeout for it when nothing is set.</source>
            <translation>如果没有另行设置，Spring Boot 中的 Tomcat 用连接超时作为它的值。</translation>
        </message>
        <message>
            <source>Tomcat reads at most 2 MiB of a body that the application did not want, then closes: the client gets a reset instead of the answer. -1 reads it to the end.</source>
            <translation>对于应用不要的正文，Tomcat 最多读取 2 MiB，然后关闭：客户端得到重置而不是响应。-1 表示读到底。</translation>
        </message>
        <message>
            <source>Too big for the letter box</source>
            <translation>塞不进信箱</translation>
        </message>
        <message>
            <source>Too few packets to say anything about loss.</source>
            <translation>数据包太少，无法判断丢包情况。</translation>
        </message>
        <message>
            <source>Too large: stops reading</source>
            <translation>太大：停止读取</translation>
        </message>
        <message>
            <source>Too many children fill the memory, and the kernel ends one of them.</source>
            <translation>子进程太多会占满内存，内核就会终止其中一个。</translation>
        </message>
        <message>
            <source>Too many new connections a second</source>
            <translation>每秒新连接太多</translation>
        </message>
        <message>
            <source>Too quiet for too long</source>
            <translation>静默太久</translation>
        </message>
        <message>
            <source>Towards clients the controller is the server: it must wait longest. Towards your pods it is the client: it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>对客户端来说，控制器是服务器：它必须等得最久。对您的 pod 来说，它是客户端：它必须先放弃。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Towards the servers HAProxy is the side that reuses connections, so it must give up first. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>对服务器来说，HAProxy 是复用连接的一方，因此必须先放弃。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Traefik keeps idle connections to the application for 90 s by default. Here it is the side that uses them again, so it must give up first.</source>
            <translation>Traefik 默认把到应用的空闲连接保留 90 s。这里它是再次使用连接的一方，因此必须先放弃。</translation>
        </message>
        <message>
            <source>Traefik waits without an end for the answer by default, and 30 s for a connection. The check keeps dead servers out.</source>
            <translation>Traefik 默认无限期等待响应，等待连接则为 30 s。健康检查把死掉的服务器挡在外面。</translation>
        </message>
        <message>
            <source>Transfers break after about {{round(payload_time_limit_s * 10) / 10}} s, whatever their size.</source>
            <translation>传输在约 {{round(payload_time_limit_s * 10) / 10}} s 后断开，不论大小。</translation>
        </message>
        <message>
            <source>Transfers break off after a time</source>
            <translation>传输到一定时间就中断</translation>
        </message>
        <message>
            <source>Transfers break off after about {{round(payload_time_limit_s * 10) / 10}} seconds, whatever their size.</source>
            <translation>传输在约 {{round(payload_time_limit_s * 10) / 10}} 秒后中断，不论大小。</translation>
        </message>
        <message>
            <source>Transfers break off at a size</source>
            <translation>传输到某个大小就中断</translation>
        </message>
        <message>
            <source>Transfers break off at about {{payload_limit_bytes}} bytes.</source>
            <translation>传输在约 {{payload_limit_bytes}} 字节时中断。</translation>
        </message>
        <message>
            <source>Transfers of every tested size went through.</source>
            <translation>所有测试过的大小都传输成功。</translation>
        </message>
        <message>
            <source>Transfers of up to {{payload_survived_up_bytes}} bytes arrived complete.</source>
            <translation>{{payload_survived_up_bytes}} 字节以内的传输完整到达。</translation>
        </message>
        <message>
            <source>Trouble begins at about {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>每秒约 {{load_rate_limit_per_s}} 个新连接时开始出问题。</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections at once.</source>
            <translation>同时 {{connection_limit}} 个连接时开始出问题。</translation>
        </message>
        <message>
            <source>Trouble begins at {{connection_limit}} connections held at the same time.</source>
            <translation>同时保持 {{connection_limit}} 个连接时开始出问题。</translation>
        </message>
        <message>
            <source>Trouble begins at {{load_rate_limit_per_s}} new connections a second.</source>
            <translation>每秒 {{load_rate_limit_per_s}} 个新连接时开始出问题。</translation>
        </message>
        <message>
            <source>Trust the authority of your company</source>
            <translation>信任公司的证书机构</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Try ten times. If the small one always works and the large one never does, it is no chance.</source>
            <translation>请试十次。如果小的总是成功、大的从不成功，就不是偶然。</translation>
        </message>
        <message>
            <source>Try the next name server sooner</source>
            <translation>更快尝试下一个 DNS 服务器</translation>
        </message>
        <message>
            <source>Try to read: the answer with the reason is often there already.</source>
            <translation>试着读取：带有理由的响应往往已经在那里了。</translation>
        </message>
        <message>
            <source>Twice freeSocketTimeout, at least 8 s: slow responses are cut by the client itself.</source>
            <translation>freeSocketTimeout 的两倍，至少 8 s：缓慢的响应会被客户端自己切断。</translation>
        </message>
        <message>
            <source>Two habits that mislead many administrators. Tell yours about them, gently.</source>
            <translation>误导许多管理员的两个习惯。请委婉地告诉您的管理员。</translation>
        </message>
        <message>
            <source>Two hours are the default on many systems and far too late. That is why switching keep-alive on without setting its time often changes nothing.</source>
            <translation>两小时是许多系统的默认值，实在太晚。所以只开启 keep-alive 而不设时间，往往什么都不会改变。</translation>
        </message>
        <message>
            <source>Two missed beats close the connection; log: "missed heartbeats from client".</source>
            <translation>两次心跳缺失就关闭连接；日志："missed heartbeats from client"。</translation>
        </message>
        <message>
            <source>Two of 100 packets get lost. What do users notice?</source>
            <translation>100 个数据包中有两个丢失。用户会察觉到什么？</translation>
        </message>
        <message>
            <source>Two servers, and a short time for connecting</source>
            <translation>两台服务器，连接时间短</translation>
        </message>
        <message>
            <source>Two things happen at almost the same time, and the result depends on which one comes first.</source>
            <translation>两件事几乎同时发生，结果取决于谁先到。</translation>
        </message>
        <message>
            <source>UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUT, not ECONNRESET.</source>
            <translation>UND_ERR_HEADERS_TIMEOUT / UND_ERR_BODY_TIMEOUT，不是 ECONNRESET。</translation>
        </message>
        <message>
            <source>Up to three attempts by default.</source>
            <translation>默认最多尝试三次。</translation>
        </message>
        <message>
            <source>Upload around the gateway</source>
            <translation>绕过网关上传</translation>
        </message>
        <message>
            <source>Upload of 30 MB, first part</source>
            <translation>上传 30 MB，第一部分</translation>
        </message>
        <message>
            <source>Uploads break at about {{payload_limit_bytes}} bytes.</source>
            <translation>上传在约 {{payload_limit_bytes}} 字节时断开。</translation>
        </message>
        <message>
            <source>Uploads longer than a minute</source>
            <translation>超过一分钟的上传</translation>
        </message>
        <message>
            <source>Uploads of more than about {{payload_unread_limit_bytes}} bytes are answered unread, and the rest meets a closed connection.</source>
            <translation>超过约 {{payload_unread_limit_bytes}} 字节的上传未读就得到响应，其余部分碰上已关闭的连接。</translation>
        </message>
        <message>
            <source>Upstream</source>
            <translation>上游</translation>
        </message>
        <message>
            <source>Use the whole time that is allowed</source>
            <translation>用足允许的时间</translation>
        </message>
        <message>
            <source>Users and programs then see that it is a pause and when to come back, instead of a refused connection.</source>
            <translation>这样用户和程序看到的是暂停以及何时再来，而不是连接被拒绝。</translation>
        </message>
        <message>
            <source>Users get the last good page instead of an error, and only one request at a time asks the slow service.</source>
            <translation>用户得到的是最后一个好的页面，而不是错误；而且每次只有一个请求去询问慢服务。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error.</source>
            <translation>用户要等更久才会看到错误。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error. Making the work faster is the better cure.</source>
            <translation>用户要等更久才会看到错误。让处理变快才是更好的办法。</translation>
        </message>
        <message>
            <source>Users wait longer before they see an error. Not every gateway supports it.</source>
            <translation>用户要等更久才会看到错误。并非每个网关都支持。</translation>
        </message>
        <message>
            <source>Uses the keep-alive times of the operating system, 2 hours on Linux unless you change them.</source>
            <translation>使用操作系统的 keep-alive 时间；在 Linux 上为 2 小时，除非您更改。</translation>
        </message>
        <message>
            <source>Using a kept connection again failed in some of {{reuse_attempts}} attempts around its end.</source>
            <translation>在临近断开时尝试 {{reuse_attempts}} 次再次使用保持的连接，其中有些失败。</translation>
        </message>
        <message>
            <source>Using the connections again</source>
            <translation>再次使用连接</translation>
        </message>
        <message>
            <source>Values below 5 s end connections at each short pause.</source>
            <translation>低于 5 s 的值会在每次短暂停顿时断开连接。</translation>
        </message>
        <message>
            <source>Varnish got no usable answer from the server behind it.</source>
            <translation>Varnish 没有从后面的服务器得到可用的响应。</translation>
        </message>
        <message>
            <source>Varnish keeps idle connections to the application for 60 s by default and those of clients for 5 s. The second line helps a balancer in front.</source>
            <translation>Varnish 默认把到应用的空闲连接保留 60 s，客户端的保留 5 s。第二行对前面的均衡器有帮助。</translation>
        </message>
        <message>
            <source>Varnish waits 60 s for the first byte and answers 503. With grace it gives the last good page meanwhile.</source>
            <translation>Varnish 对第一个字节等待 60 s，然后返回 503。有了 grace，它会在此期间给出最后一个好的页面。</translation>
        </message>
        <message>
            <source>Vendor text itself warns of resets when this exceeds the upstream's keep-alive.</source>
            <translation>厂商文档自己就警告：此值超过上游的 keep-alive 时会出现重置。</translation>
        </message>
        <message>
            <source>Wait in silence</source>
            <translation>静默等待</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>正在等待响应</translation>
        </message>
        <message>
            <source>Waiting for the fault to happen by chance would take days. This test is smarter: it uses connections again just before, at and after the limit. The fault then shows up within seconds.</source>
            <translation>等故障碰巧发生要好几天。这项测试更聪明：它恰在上限之前、当时和之后再次使用连接。故障几秒内就会现形。</translation>
        </message>
        <message>
            <source>Waiting in silence</source>
            <translation>正在静默等待</translation>
        </message>
        <message>
            <source>Waiting its turn</source>
            <translation>排队等候</translation>
        </message>
        <message>
            <source>Waits after an early response so that the client can read it before a reset; 0 turns the protection off.</source>
            <translation>提前响应后等待一会儿，让客户端能在重置之前读到它；0 会关闭这种保护。</translation>
        </message>
        <message>
            <source>Was a connection closed because it was silent?</source>
            <translation>是否有连接因静默而被关闭？</translation>
        </message>
        <message>
            <source>Was a header over a size limit?</source>
            <translation>是否有头部超过大小限制？</translation>
        </message>
        <message>
            <source>Was a message over a size limit?</source>
            <translation>是否有消息超过大小限制？</translation>
        </message>
        <message>
            <source>Was a new version rolled out?</source>
            <translation>是否安装了新版本？</translation>
        </message>
        <message>
            <source>Was a worker ended because it was too slow?</source>
            <translation>是否有工作进程因太慢被终止？</translation>
        </message>
        <message>
            <source>Was another process answering afterwards?</source>
            <translation>之后响应的是否是另一个进程？</translation>
        </message>
        <message>
            <source>Was the firewall's table of connections full?</source>
            <translation>防火墙的连接表是否已满？</translation>
        </message>
        <message>
            <source>Was the gateway refused by the server behind it?</source>
            <translation>网关是否被后面的服务器拒绝？</translation>
        </message>
        <message>
            <source>Was the machine short of memory, disk or processes?</source>
            <translation>机器是否缺少内存、磁盘或进程？</translation>
        </message>
        <message>
            <source>Was the queue of new connections full?</source>
            <translation>新连接的队列是否已满？</translation>
        </message>
        <message>
            <source>Was the service restarted?</source>
            <translation>服务是否被重启？</translation>
        </message>
        <message>
            <source>Watch for a day. The number of restarts must stay the same.</source>
            <translation>请观察一天。重启次数必须保持不变。</translation>
        </message>
        <message>
            <source>Watch for restarts</source>
            <translation>监视重启</translation>
        </message>
        <message>
            <source>Watch over time</source>
            <translation>长时间监视</translation>
        </message>
        <message>
            <source>Watch the real state separately: the page still answers.</source>
            <translation>请单独观察真实状态：页面仍有响应。</translation>
        </message>
        <message>
            <source>We cannot tell yet what breaks the connection.</source>
            <translation>还不能判断是什么使连接断开。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes.</source>
            <translation>网页代理和应用负载均衡器不把这些探测算作活动。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. Names differ on Windows and on a Mac.</source>
            <translation>网页代理和应用负载均衡器不把这些探测算作活动。在 Windows 和 Mac 上名称不同。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. On a Mac the option is called TCP_KEEPALIVE.</source>
            <translation>网页代理和应用负载均衡器不把这些探测算作活动。在 Mac 上该选项叫 TCP_KEEPALIVE。</translation>
        </message>
        <message>
            <source>Web proxies and application load balancers do not count these probes. There the application must send data itself.</source>
            <translation>网页代理和应用负载均衡器不把这些探测算作活动。在那里应用必须自己发送数据。</translation>
        </message>
        <message>
            <source>WebSockets through pipe.</source>
            <translation>经由管道的 WebSocket。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Were all local ports in use?</source>
            <translation>本地端口是否全部被占用？</translation>
        </message>
        <message>
            <source>Were all workers or connections of the server in use?</source>
            <translation>服务器的所有工作进程或连接是否都被占用？</translation>
        </message>
        <message>
            <source>What an error really says</source>
            <translation>错误到底在说什么</translation>
        </message>
        <message>
            <source>What came back is no usable web answer; this may be another kind of service.</source>
            <translation>返回的不是可用的网页响应；这可能是另一种服务。</translation>
        </message>
        <message>
            <source>What did the firewall do with it?</source>
            <translation>防火墙对它做了什么？</translation>
        </message>
        <message>
            <source>What did the firewall refuse?</source>
            <translation>防火墙拒绝了什么？</translation>
        </message>
        <message>
            <source>What never fails when only the keep-alive times do not fit?</source>
            <translation>如果只是 keep-alive 时间不相配，什么从不失败？</translation>
        </message>
        <message>
            <source>What ran out?</source>
            <translation>用尽的是什么？</translation>
        </message>
        <message>
            <source>What the service answers was not tested.</source>
            <translation>没有测试服务如何响应。</translation>
        </message>
        <message>
            <source>What the test cannot know: the limit beyond. It stops at 64 connections, and your company may have 300 people.</source>
            <translation>测试无法知道的：更远处的上限。它到 64 个连接就停止，而贵公司可能有 300 人。</translation>
        </message>
        <message>
            <source>What to ask the network team</source>
            <translation>该问网络团队什么</translation>
        </message>
        <message>
            <source>What was seen has several possible reasons.</source>
            <translation>所看到的情况有多种可能的原因。</translation>
        </message>
        <message>
            <source>When IIS asks for a client certificate in the middle of an upload, the part of the body that was sent must fit into uploadReadAheadSize, 48 KB by default. Otherwise it answers 413 or cuts the connection.</source>
            <translation>如果 IIS 在上传中途要求客户端证书，已发送的那部分正文必须能放进 uploadReadAheadSize，默认 48 KB。否则它返回 413 或切断连接。</translation>
        </message>
        <message>
            <source>When TCP runs out of memory, or too many closed connections still wait, Linux resets them. The kernel log then says out of memory or too many orphaned sockets.</source>
            <translation>TCP 内存用尽，或还在等待的已关闭连接太多时，Linux 会重置它们。内核日志会写 out of memory 或 too many orphaned sockets。</translation>
        </message>
        <message>
            <source>When a target is its own client, or two ways meet at one target, the ports collide and connections are reset or hang.</source>
            <translation>如果目标是自己的客户端，或两条路在一个目标处汇合，端口就会冲突，连接会被重置或卡住。</translation>
        </message>
        <message>
            <source>When does it happen? “After a while of doing nothing.” Such an answer is evidence too: it decides which test comes first.</source>
            <translation>什么时候发生？“闲了一阵之后。”这样的回答也是证据：它决定先做哪项测试。</translation>
        </message>
        <message>
            <source>When inside and outside have different answers, a computer that moves between them, or a VPN, keeps the wrong one. Both must lead to the same service. Replace both addresses.</source>
            <translation>如果内外的应答不同，在两者之间移动的电脑或 VPN 会留着错误的那个。两者必须指向同一个服务。请替换两个地址。</translation>
        </message>
        <message>
            <source>When it happens only on kept connections, the application closes them earlier than nginx.</source>
            <translation>如果只发生在保持的连接上，就是应用比 nginx 更早关闭它们。</translation>
        </message>
        <message>
            <source>When request and answer take different ways, the firewall sees only half of each connection and drops it. Better make the ways the same; this is the way out until then.</source>
            <translation>如果请求和响应走不同的路，防火墙只看到每个连接的一半，就会丢弃它。最好让往返走同一条路；在那之前，这是权宜之计。</translation>
        </message>
        <message>
            <source>When the network is fast enough.</source>
            <translation>当网络足够快时。</translation>
        </message>
        <message>
            <source>When the queue is full HTTP.sys answers 503 by itself, and its log says QueueFull. The last line shows how often that happened.</source>
            <translation>队列满时 HTTP.sys 会自己返回 503，它的日志写着 QueueFull。最后一行显示发生了多少次。</translation>
        </message>
        <message>
            <source>When the queue is full Linux drops new connections, and clients try again and wait. The program must ask for a longer queue as well.</source>
            <translation>队列满时 Linux 会丢弃新连接，客户端重试并等待。程序也必须申请更长的队列。</translation>
        </message>
        <message>
            <source>When the server closes kept connections was not tested.</source>
            <translation>没有测试服务器何时关闭保持的连接。</translation>
        </message>
        <message>
            <source>When the server closes while data is still arriving, the operating system must tell the sender that nobody reads it. The only way to say so is a reset. And that reset may arrive before the 413 was read.</source>
            <translation>数据还在到来时服务器就关闭，操作系统必须告诉发送方没有人在读。唯一的办法就是重置。而这个重置可能在 413 被读到之前就到达。</translation>
        </message>
        <message>
            <source>When the server sends a few bytes every 20 seconds while it works.</source>
            <translation>当服务器在工作时每 20 秒发送几个字节。</translation>
        </message>
        <message>
            <source>When the tunnel is behind another device, the router does not know its size. The number is the measured packet size without the 40 bytes of headers.</source>
            <translation>如果隧道在另一台设备后面，路由器就不知道它的大小。这个数字是测得的数据包大小减去 40 字节的头部。</translation>
        </message>
        <message>
            <source>Where do packets get lost?</source>
            <translation>数据包在哪里丢失？</translation>
        </message>
        <message>
            <source>Where does the way end?</source>
            <translation>路走到哪里就断了？</translation>
        </message>
        <message>
            <source>Where restarts are on purpose, as with a new version, the program should finish its work first: stop accepting, answer what is open, then end.</source>
            <translation>如果重启是有意的，例如换新版本，程序应先做完工作：停止接受，响应进行中的请求，然后结束。</translation>
        </message>
        <message>
            <source>Where that is not possible, the router in front of the tunnel can make both sides agree on smaller packets from the start. This is called MSS clamping.</source>
            <translation>如果做不到，隧道前面的路由器可以让双方从一开始就同意使用更小的数据包。这叫 MSS 钳制。</translation>
        </message>
        <message>
            <source>Whether a request is answered was not tested.</source>
            <translation>没有测试请求是否得到响应。</translation>
        </message>
        <message>
            <source>Whether a request makes the server stop is not tested yet.</source>
            <translation>还没有测试是否有请求使服务器停止。</translation>
        </message>
        <message>
            <source>Whether all connections die at the same moment was not tested.</source>
            <translation>没有测试所有连接是否在同一时刻断开。</translation>
        </message>
        <message>
            <source>Whether another service works from here is not tested yet.</source>
            <translation>还没有测试从这里连另一个服务是否正常。</translation>
        </message>
        <message>
            <source>Whether data gets lost on the way is not tested yet.</source>
            <translation>还没有测试数据是否在途中丢失。</translation>
        </message>
        <message>
            <source>Whether it happens again is not tested yet.</source>
            <translation>还没有测试它是否再次发生。</translation>
        </message>
        <message>
            <source>Whether it hits every request is not tested yet.</source>
            <translation>还没有测试是否每个请求都碰上。</translation>
        </message>
        <message>
            <source>Whether large packets disappear on the way is not tested yet.</source>
            <translation>还没有测试大数据包是否在途中消失。</translation>
        </message>
        <message>
            <source>Whether large transfers break off is not tested yet.</source>
            <translation>还没有测试大的传输是否中断。</translation>
        </message>
        <message>
            <source>Whether more connections at a time cause failures is not tested yet.</source>
            <translation>还没有测试同时更多的连接是否引起失败。</translation>
        </message>
        <message>
            <source>Whether silence alone ends the connection was not tested.</source>
            <translation>没有测试仅仅静默是否会断开连接。</translation>
        </message>
        <message>
            <source>Whether the name leads to an address was not tested.</source>
            <translation>没有测试域名是否指向一个地址。</translation>
        </message>
        <message>
            <source>Whether the secure connection works was not tested.</source>
            <translation>没有测试安全连接是否正常。</translation>
        </message>
        <message>
            <source>Whether the server leaves uploads unread is not tested yet.</source>
            <translation>还没有测试服务器是否不读完上传。</translation>
        </message>
        <message>
            <source>Whether the server restarts is not tested yet.</source>
            <translation>还没有测试服务器是否重启。</translation>
        </message>
        <message>
            <source>Whether the service accepts connections was not tested.</source>
            <translation>没有测试服务是否接受连接。</translation>
        </message>
        <message>
            <source>Whether this computer blocks the connection itself was not tested.</source>
            <translation>没有测试是否是这台电脑自己挡住了连接。</translation>
        </message>
        <message>
            <source>Whether time or size is the limit is not tested yet.</source>
            <translation>还没有测试限制的是时间还是大小。</translation>
        </message>
        <message>
            <source>Which link of the chain gives up first?</source>
            <translation>链条中哪一环先放弃？</translation>
        </message>
        <message>
            <source>Which packet size gets through?</source>
            <translation>多大的数据包能通过？</translation>
        </message>
        <message>
            <source>Which part died is not tested yet.</source>
            <translation>还没有测试死掉的是哪一部分。</translation>
        </message>
        <message>
            <source>Which rule answers with a reset?</source>
            <translation>哪条规则用重置回应？</translation>
        </message>
        <message>
            <source>Which sentence may you write into the ticket after seeing only the line of the log?</source>
            <translation>只看到这一行日志之后，您可以把哪句话写进工单？</translation>
        </message>
        <message>
            <source>While reading, a reset (RST) arrived.</source>
            <translation>读取时收到了重置（RST）。</translation>
        </message>
        <message>
            <source>While sending, a reset (RST) arrived.</source>
            <translation>发送时收到了重置（RST）。</translation>
        </message>
        <message>
            <source>While sending, the other side had gone away.</source>
            <translation>发送时对方已经离开。</translation>
        </message>
        <message>
            <source>Who sends the reset is not tested yet.</source>
            <translation>还没有测试由谁发送重置。</translation>
        </message>
        <message>
            <source>Who sent the resets?</source>
            <translation>谁发送了重置？</translation>
        </message>
        <message>
            <source>Who would set a limit below 2 kB? And it would answer, or reset; this hangs.</source>
            <translation>谁会设低于 2 kB 的上限？而且那样会有响应或重置；这里却是卡住。</translation>
        </message>
        <message>
            <source>Whoever has the address may use it until it ends.</source>
            <translation>拿到该地址的人在其到期之前都可以使用。</translation>
        </message>
        <message>
            <source>Whoever has the key of that authority can make certificates for every name.</source>
            <translation>拥有该证书机构密钥的人，可以为任何名称制作证书。</translation>
        </message>
        <message>
            <source>Whoever manages the domain.</source>
            <translation>域名的管理者。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the AWS account.</source>
            <translation>可以更改 AWS 账户中负载均衡器的人。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Azure subscription.</source>
            <translation>可以更改 Azure 订阅中负载均衡器的人。</translation>
        </message>
        <message>
            <source>Whoever may change the load balancer in the Google Cloud project.</source>
            <translation>可以更改 Google Cloud 项目中负载均衡器的人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the AWS account.</source>
            <translation>可以更改 AWS 账户中网络的人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the Azure subscription.</source>
            <translation>可以更改 Azure 订阅中网络的人。</translation>
        </message>
        <message>
            <source>Whoever may change the network in the Google Cloud project.</source>
            <translation>可以更改 Google Cloud 项目中网络的人。</translation>
        </message>
        <message>
            <source>Whoever may change the settings at Cloudflare.</source>
            <translation>可以更改 Cloudflare 设置的人。</translation>
        </message>
        <message>
            <source>Whoever may change the workload in Kubernetes.</source>
            <translation>可以更改 Kubernetes 中 workload 的人。</translation>
        </message>
        <message>
            <source>Whoever may edit the Apache configuration.</source>
            <translation>可以编辑 Apache 配置的人。</translation>
        </message>
        <message>
            <source>Whoever may edit the HAProxy configuration.</source>
            <translation>可以编辑 HAProxy 配置的人。</translation>
        </message>
        <message>
            <source>Whoever may edit the Ingress object.</source>
            <translation>可以编辑 Ingress 对象的人。</translation>
        </message>
        <message>
            <source>Whoever may edit the nginx configuration.</source>
            <translation>可以编辑 nginx 配置的人。</translation>
        </message>
        <message>
            <source>Whoever runs Envoy or the service mesh.</source>
            <translation>Envoy 或服务网格的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs Redis.</source>
            <translation>Redis 的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the Kubernetes cluster.</source>
            <translation>Kubernetes 集群的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the Linux computer. It needs root.</source>
            <translation>Linux 电脑的管理者。需要 root 权限。</translation>
        </message>
        <message>
            <source>Whoever runs the Windows server. It needs administrator rights.</source>
            <translation>Windows 服务器的管理者。需要管理员权限。</translation>
        </message>
        <message>
            <source>Whoever runs the database.</source>
            <translation>数据库的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the firewalls on the way.</source>
            <translation>途中各防火墙的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the ingress controller.</source>
            <translation>ingress 控制器的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the name server.</source>
            <translation>DNS 服务器的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the router or VPN gateway.</source>
            <translation>路由器或 VPN 网关的管理者。</translation>
        </message>
        <message>
            <source>Whoever runs the servers behind the balancer. The example is for nginx.</source>
            <translation>均衡器后面各服务器的管理者。示例适用于 nginx。</translation>
        </message>
        <message>
            <source>Whoever runs the service.</source>
            <translation>服务的管理者。</translation>
        </message>
        <message>
            <source>Whoever uses a connection again must give it up first. Then nobody reaches for a connection that is about to go.</source>
            <translation>复用连接的一方必须先放弃。这样就没有人会去拿即将消失的连接。</translation>
        </message>
        <message>
            <source>Whole chain and current versions</source>
            <translation>完整证书链和现行版本</translation>
        </message>
        <message>
            <source>Whole delivery; big slow downloads are cut at 10 min. idle_send_timeout 60 s bounds a stalled reader.</source>
            <translation>针对整个传送；又大又慢的下载到 10 min 时被切断。idle_send_timeout 60 s 限制停滞的读取方。</translation>
        </message>
        <message>
            <source>Whole request including body: uploads longer than 60 s are cut. Was 0 before 2.11.2 and 3.0.</source>
            <translation>针对包含正文的整个请求：超过 60 s 的上传被切断。2.11.2 和 3.0 之前为 0。</translation>
        </message>
        <message>
            <source>Why did it die?</source>
            <translation>它为什么死了？</translation>
        </message>
        <message>
            <source>Why did the firewall end it?</source>
            <translation>防火墙为什么断开了它？</translation>
        </message>
        <message>
            <source>Why did the last container die?</source>
            <translation>上一个容器为什么死了？</translation>
        </message>
        <message>
            <source>Why is the service not running?</source>
            <translation>服务为什么没有运行？</translation>
        </message>
        <message>
            <source>Windows / .NET</source>
            <translation>Windows / .NET</translation>
        </message>
        <message>
            <source>Windows answers a client without a common version or cipher with a reset instead of a message. The event log has Schannel 36874 then.</source>
            <translation>如果客户端没有共同的版本或密码套件，Windows 会用重置而不是消息来回应。这时事件日志里有 Schannel 36874。</translation>
        </message>
        <message>
            <source>Windows closed a connection because it was not used for a while (120 s unless set otherwise).</source>
            <translation>Windows 关闭了连接，因为它有一段时间没有使用（除非另行设置，否则为 120 s）。</translation>
        </message>
        <message>
            <source>Windows has about 16000 ports for outgoing connections by default. The last line shows how many of them wait to be free again.</source>
            <translation>Windows 默认约有 16000 个端口用于出站连接。最后一行显示其中有多少正等待重新空闲。</translation>
        </message>
        <message>
            <source>Windows may still remember an old answer, also that a name was missing.</source>
            <translation>Windows 可能还记得旧的应答，包括某个域名不存在。</translation>
        </message>
        <message>
            <source>Windows waits two hours by default, longer than every box on the way. Half the measured limit leaves room for a lost probe.</source>
            <translation>Windows 默认等待两小时，比途中的任何设备都长。取测得上限的一半，可容许丢失一次探测。</translation>
        </message>
        <message>
            <source>WireGuard adds 60 bytes, with IPv6 80. Inside a mobile or DSL line its usual 1420 is too much.</source>
            <translation>WireGuard 增加 60 字节，IPv6 时为 80。在移动或 DSL 线路里，它常用的 1420 太大。</translation>
        </message>
        <message>
            <source>With "Connection reset by peer" a reset came in answer to the first message of the encryption.</source>
            <translation>"Connection reset by peer" 表示加密的第一条消息得到的回应是重置。</translation>
        </message>
        <message>
            <source>With 1 Linux answers a full waiting line with a reset. With 0, the default, the client tries again by itself a moment later.</source>
            <translation>值为 1 时，Linux 用重置回应已满的等待队列。值为 0（默认）时，客户端稍后会自己再试。</translation>
        </message>
        <message>
            <source>With 50 visitors every answer takes 3 seconds instead of 0.1, but each one arrives. Is that this fault?</source>
            <translation>有 50 个访问者时，每个响应需要 3 秒而不是 0.1 秒，但每个都能到达。这是那种故障吗？</translation>
        </message>
        <message>
            <source>With BEFORE it is mostly a kept connection that was used again too late.</source>
            <translation>带有 BEFORE 时，多半是保持的连接再次使用得太晚。</translation>
        </message>
        <message>
            <source>With a limit each connection ends at its own time, and trying again works at once.</source>
            <translation>有上限时，每个连接在各自的时间断开，再试立刻成功。</translation>
        </message>
        <message>
            <source>With a reset after the first large packet.</source>
            <translation>在第一个大数据包之后被重置。</translation>
        </message>
        <message>
            <source>With more connections at the same time the server runs out of memory, workers or open files, and turns new ones away.</source>
            <translation>同时的连接一多，服务器的内存、工作进程或打开文件数就会用尽，于是拒绝新连接。</translation>
        </message>
        <message>
            <source>With pool_mode transaction, session settings and some locks do not work.</source>
            <translation>使用 pool_mode transaction 时，会话设置和某些锁不起作用。</translation>
        </message>
        <message>
            <source>With the exact ends, port and time they can find the session in their logs. A full session table drops new connections; it does not reset old ones.</source>
            <translation>有了准确的两端、端口和时间，他们就能在日志中找到这个会话。会话表满时会丢弃新连接，不会重置旧连接。</translation>
        </message>
        <message>
            <source>With the prefork model each idle client holds a whole process. Use the event model for long keep-alive times.</source>
            <translation>在 prefork 模型下，每个空闲客户端占用一整个进程。keep-alive 时间长时请使用 event 模型。</translation>
        </message>
        <message>
            <source>With the usual five, each outside name is tried with every search domain first: up to eight questions instead of two. Under load some get lost, and each costs 5 s.</source>
            <translation>使用常见的五时，每个外部域名都要先与每个搜索域试一遍：最多八次询问，而不是两次。负载高时会丢失一些，每丢一次要花 5 s。</translation>
        </message>
        <message>
            <source>With two ways the firewall sees packets in the wrong order, or no beginning, and ends the connection.</source>
            <translation>走两条路时，防火墙看到的数据包顺序不对，或没有开头，于是断开连接。</translation>
        </message>
        <message>
            <source>With two workers the other one still answers while one is restarted. The shut-down time lets open requests end.</source>
            <translation>有两个工作进程时，一个重启，另一个仍能响应。关闭时间让进行中的请求得以结束。</translation>
        </message>
        <message>
            <source>Without IdleTimeout a Go server uses ReadTimeout for idle connections too, and that is often short. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>没有 IdleTimeout 时，Go 服务器对空闲连接也使用 ReadTimeout，而它往往很短。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Without TCP reset the flow disappears without a packet.</source>
            <translation>没有 TCP 重置时，流会不发任何数据包就消失。</translation>
        </message>
        <message>
            <source>Without a handler Node.js ends at once, and every open request is cut off. server.close() takes no new connections and waits for the open ones.</source>
            <translation>没有处理程序时，Node.js 会立刻结束，每个进行中的请求都被切断。server.close() 不接受新连接，并等待打开的连接。</translation>
        </message>
        <message>
            <source>Without a limit on silence a hung handler holds its connection. Keep a limit in the proxy in front.</source>
            <translation>没有静默上限，卡住的处理程序会一直占用连接。请在前面的代理中保留上限。</translation>
        </message>
        <message>
            <source>Without a readiness check a pod gets requests from its first second on, and the gateway answers 502 or 503 until the program listens.</source>
            <translation>没有就绪检查时，pod 从第一秒起就收到请求，网关会返回 502 或 503，直到程序开始监听。</translation>
        </message>
        <message>
            <source>Without a restart rule a container stays down after a crash or a restart of the computer.</source>
            <translation>没有重启规则时，容器在崩溃或电脑重启之后就一直停着。</translation>
        </message>
        <message>
            <source>Without it nginx makes a new connection for each request, and ports and the waiting line of the application run out.</source>
            <translation>没有它，nginx 会为每个请求新建连接，端口和应用的等待队列就会用尽。</translation>
        </message>
        <message>
            <source>Without keepAliveTimeout Tomcat uses connectionTimeout for idle connections, 20 s in the shipped file. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>没有 keepAliveTimeout 时，Tomcat 对空闲连接使用 connectionTimeout，随附文件中为 20 s。负载均衡器则保留 60 s。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>Without maxIdleTime the pool keeps idle connections without a limit; the log then says Connection prematurely closed BEFORE response.</source>
            <translation>没有 maxIdleTime 时，连接池会无限期保留空闲连接；日志于是写着 Connection prematurely closed BEFORE response。</translation>
        </message>
        <message>
            <source>Without the cause these words say nothing about the network.</source>
            <translation>没有原因，这些文字对网络什么也没说明。</translation>
        </message>
        <message>
            <source>Without the right address nothing else can work, so the name is looked up first.</source>
            <translation>没有正确的地址，其他都无从谈起，所以先解析域名。</translation>
        </message>
        <message>
            <source>Work that takes minutes does not belong into one request. The client asks for the result later, and no timer on the way can cut it off.</source>
            <translation>需要几分钟的工作不该放在一个请求里。客户端稍后再来取结果，途中的计时器就无法切断它。</translation>
        </message>
        <message>
            <source>Worker killed by the master; one silent client blocks a worker until then (60.83 s measured). No keep-alive by design.</source>
            <translation>工作进程被主进程终止；在那之前，一个静默的客户端会堵住一个工作进程（实测 60.83 s）。设计上没有 keep-alive。</translation>
        </message>
        <message>
            <source>Worker killed; client saw a bare FIN 0.7 s after the limit, no status. Silent connections count too: one idle client stalls a sync worker until it is killed.</source>
            <translation>工作进程被终止；客户端在上限之后 0.7 s 只看到 FIN，没有状态。静默的连接也算：一个空闲客户端会堵住一个 sync 工作进程，直到它被终止。</translation>
        </message>
        <message>
            <source>Works for TCP listeners only, from 60 to 6000 s. TLS listeners stay at 350 s: there the application must send something earlier.</source>
            <translation>只适用于 TCP 监听器，范围 60 到 6000 s。TLS 监听器仍是 350 s：在那里应用必须提早发送内容。</translation>
        </message>
        <message>
            <source>Works only for programs that switch keep-alive on, and for new connections. Web proxies and application load balancers do not count these probes.</source>
            <translation>只对开启 keep-alive 的程序和新连接有效。网页代理和应用负载均衡器不把这些探测算作活动。</translation>
        </message>
        <message>
            <source>Works only for programs that switch keep-alive on. Older clusters must allow it on the kubelet.</source>
            <translation>只对开启 keep-alive 的程序有效。较旧的集群必须在 kubelet 上允许它。</translation>
        </message>
        <message>
            <source>Write down why it dies</source>
            <translation>记下它为什么死</translation>
        </message>
        <message>
            <source>Write the old lines back and save.</source>
            <translation>写回旧的那几行并保存。</translation>
        </message>
        <message>
            <source>Write the old value back and reload. Note it down before you change anything.</source>
            <translation>写回旧值并重新加载。更改任何内容之前请先记下来。</translation>
        </message>
        <message>
            <source>Write the old value back, check with apachectl configtest, then reload.</source>
            <translation>写回旧值，用 apachectl configtest 检查，然后重新加载。</translation>
        </message>
        <message>
            <source>Write the old value back, test with nginx -t, then reload with nginx -s reload.</source>
            <translation>写回旧值，用 nginx -t 测试，然后用 nginx -s reload 重新加载。</translation>
        </message>
        <message>
            <source>Write the old values back and reload the configuration.</source>
            <translation>写回旧值并重新加载配置。</translation>
        </message>
        <message>
            <source>Write the old values back, check with haproxy -c, then reload the service.</source>
            <translation>写回旧值，用 haproxy -c 检查，然后重新加载服务。</translation>
        </message>
        <message>
            <source>Write the old values back, check with sshd -t, then reload.</source>
            <translation>写回旧值，用 sshd -t 检查，然后重新加载。</translation>
        </message>
        <message>
            <source>Write the old values back, check with unbound-checkconf, then reload.</source>
            <translation>写回旧值，用 unbound-checkconf 检查，然后重新加载。</translation>
        </message>
        <message>
            <source>WriteTimeout ends the connection when the answer is not complete in time, and the client sees an early end without a status. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>如果响应没有及时完成，WriteTimeout 就会断开连接，客户端看到的是没有状态的提前断开。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Yes, since answers may not take longer than a second.</source>
            <translation>是，因为响应不得超过一秒。</translation>
        </message>
        <message>
            <source>Yes: 1,472 bytes and the envelope make 1,500. They passed.</source>
            <translation>是：1,472 字节加上信封就是 1,500。它们通过了。</translation>
        </message>
        <message>
            <source>Yes: the server is exhausted.</source>
            <translation>是：服务器的资源已用尽。</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>You cannot tell without the server's log.</source>
            <translation>没有服务器的日志就无法判断。</translation>
        </message>
        <message>
            <source>You said that connections break after a new version.</source>
            <translation>您说过连接在安装新版本后断开。</translation>
        </message>
        <message>
            <source>You said that connections break after a quiet time.</source>
            <translation>您说过连接在一段静默之后断开。</translation>
        </message>
        <message>
            <source>You said that connections break at random.</source>
            <translation>您说过连接随机断开。</translation>
        </message>
        <message>
            <source>You said that connections break when there is much to do.</source>
            <translation>您说过连接在繁忙时断开。</translation>
        </message>
        <message>
            <source>You said that it began with a change.</source>
            <translation>您说过问题从一次更改开始。</translation>
        </message>
        <message>
            <source>You said that it fails at once.</source>
            <translation>您说过它立刻失败。</translation>
        </message>
        <message>
            <source>You said that large downloads break.</source>
            <translation>您说过大的下载会中断。</translation>
        </message>
        <message>
            <source>You said that large uploads break.</source>
            <translation>您说过大的上传会中断。</translation>
        </message>
        <message>
            <source>You said that long requests break.</source>
            <translation>您说过长请求会中断。</translation>
        </message>
        <message>
            <source>You said that many computers are affected.</source>
            <translation>您说过有许多电脑受影响。</translation>
        </message>
        <message>
            <source>You said that only one computer is affected.</source>
            <translation>您说过只有一台电脑受影响。</translation>
        </message>
        <message>
            <source>You wait in the queue</source>
            <translation>您在队列中等待</translation>
        </message>
        <message>
            <source>You, on this computer.</source>
            <translation>您，在这台电脑上。</translation>
        </message>
        <message>
            <source>Young or old, all connections end in the same moment. For a while after that, nobody is at home.</source>
            <translation>不论年轻还是年老，所有连接都在同一时刻断开。之后有一阵没人在家。</translation>
        </message>
        <message>
            <source>Your computer may still remember an old answer. After this it asks again.</source>
            <translation>您的电脑可能还记得旧的应答。执行之后它会重新询问。</translation>
        </message>
        <message>
            <source>Your program</source>
            <translation>您的程序</translation>
        </message>
        <message>
            <source>Your program gives up first (50 s)</source>
            <translation>您的程序先放弃（50 s）</translation>
        </message>
        <message>
            <source>Your program shows “413 Content Too Large”. What kind of fault is that?</source>
            <translation>您的程序显示“413 Content Too Large”。这是哪种故障？</translation>
        </message>
        <message>
            <source>Your program uses a connection again just as the server closes it. It happens once in a thousand times, and it can be found in seconds.</source>
            <translation>您的程序恰好在服务器关闭连接时又使用它。这一千次才发生一次，却能在几秒内找到。</translation>
        </message>
        <message>
            <source>a little later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>again after 0.4 s</source>
            <translation>0.4 s 后再次</translation>
        </message>
        <message>
            <source>aiohttp answers 413 above 1 MiB by default when the body is read as a whole. Reading it in pieces needs no memory for all of it.</source>
            <translation>正文作为整体读取时，aiohttp 默认对超过 1 MiB 的内容返回 413。分段读取就不需要为全部内容准备内存。</translation>
        </message>
        <message>
            <source>aiohttp keeps idle connections for 15 s by default; uvicorn and Node.js close after 5.</source>
            <translation>aiohttp 默认把空闲连接保留 15 s；uvicorn 和 Node.js 在 5 s 后关闭。</translation>
        </message>
        <message>
            <source>aiohttp uses the same words for a reset and for an orderly close.</source>
            <translation>aiohttp 对重置和正常关闭使用同样的说法。</translation>
        </message>
        <message>
            <source>axios uses the agent that you give it. This one gives a free connection up in time.</source>
            <translation>axios 使用您给它的 agent。这个 agent 会及时放弃空闲的连接。</translation>
        </message>
        <message>
            <source>cURL error 56 is mostly a reset, 52 an orderly close without an answer.</source>
            <translation>cURL 错误 56 多半是重置，52 是没有响应的正常关闭。</translation>
        </message>
        <message>
            <source>client_body_timeout counts the gap between two pieces of the body, 60 s by default, not the whole upload. With buffering the application gets the body at once and does not time out itself.</source>
            <translation>client_body_timeout 数的是正文两段之间的间隔，默认 60 s，而不是整个上传。有了缓冲，应用会立刻得到正文，自己不会超时。</translation>
        </message>
        <message>
            <source>client_max_body_size gives the answer 413, not a reset, and proxy_read_timeout has no part in an upload.</source>
            <translation>client_max_body_size 给出的是响应 413，不是重置；proxy_read_timeout 与上传无关。</translation>
        </message>
        <message>
            <source>client_max_body_size gives the answer 413, not a reset. The reset comes only when the rest of the body is left unread, or when the client sends for too long.</source>
            <translation>client_max_body_size 给出的是响应 413，不是重置。只有正文的其余部分没有读完，或客户端发送太久，才会出现重置。</translation>
        </message>
        <message>
            <source>conservative 432000, aggressive 18000. Adaptive timeouts shorten it when the state table is over 60 % full.</source>
            <translation>conservative 为 432000，aggressive 为 18000。状态表占用超过 60 % 时，自适应超时会缩短它。</translation>
        </message>
        <message>
            <source>curl</source>
            <translation>curl</translation>
        </message>
        <message>
            <source>curl itself gave up. The service did not close the connection.</source>
            <translation>是 curl 自己放弃了。服务没有关闭连接。</translation>
        </message>
        <message>
            <source>dcd asks both ends before the firewall forgets the connection, and reset tells them when it does. The usual time is one hour.</source>
            <translation>dcd 会在防火墙忘掉连接之前询问两端，reset 会在它忘掉时告知两端。常用的时间是一小时。</translation>
        </message>
        <message>
            <source>dnsmasq asks both servers and does not remember that a name was missing.</source>
            <translation>dnsmasq 会询问两台服务器，并且不记住某个域名不存在。</translation>
        </message>
        <message>
            <source>empty-response repeats requests. Leave it out when a request must never run twice.</source>
            <translation>empty-response 会重复请求。如果请求绝不能执行两次，请去掉它。</translation>
        </message>
        <message>
            <source>errno=104 is a reset, errno=32 follows an orderly close.</source>
            <translation>errno=104 是重置，errno=32 跟在正常关闭之后。</translation>
        </message>
        <message>
            <source>fetch failed. The reason stands in the lines after "cause".</source>
            <translation>fetch 失败。原因在 "cause" 之后的几行里。</translation>
        </message>
        <message>
            <source>fetch gives up after 300 s of silence, before the answer and between two pieces of it. Raise it when the far end is known to be slower.</source>
            <translation>静默 300 s 后 fetch 会放弃，不论是在响应之前还是在响应的两段之间。如果已知另一端较慢，请调高。</translation>
        </message>
        <message>
            <source>fetch in Node.js reuses connections. keepAliveMaxTimeout also bounds what the server announces. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>Node.js 中的 fetch 会复用连接。keepAliveMaxTimeout 也限制服务器所声明的值。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>firewalld refuses what is not in the zone of the interface.</source>
            <translation>不在接口所属区域里的内容，firewalld 会拒绝。</translation>
        </message>
        <message>
            <source>gRPC</source>
            <translation>gRPC</translation>
        </message>
        <message>
            <source>gRPC could not use the connection.</source>
            <translation>gRPC 无法使用该连接。</translation>
        </message>
        <message>
            <source>gRPC then pings the far end in the silence. The server must allow it with MinTime below that, or it answers too_many_pings and closes.</source>
            <translation>这样 gRPC 会在静默期间 ping 另一端。服务器必须用更低的 MinTime 允许它，否则会返回 too_many_pings 并关闭。</translation>
        </message>
        <message>
            <source>gunicorn closes idle connections after 2 s by default, and its sync workers do not keep any. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>gunicorn 默认 2 s 后关闭空闲连接，它的 sync worker 则根本不保留。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>gunicorn ended a worker that was busy for too long. Its connection died with it.</source>
            <translation>gunicorn 终止了一个忙碌太久的工作进程。它的连接也随之断开。</translation>
        </message>
        <message>
            <source>gunicorn kills a synchronous worker that is busy for longer than timeout, 30 s by default. The client then sees the connection end without an answer. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>同步工作进程忙碌超过 timeout（默认 30 s），gunicorn 就会终止它。客户端看到的是连接没有响应就断开。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>gunicorn started a worker.</source>
            <translation>gunicorn 启动了一个工作进程。</translation>
        </message>
        <message>
            <source>gunicorn with sync workers and uWSGI close after the answer. When part of the body is unread, the client gets a reset and never sees the answer.</source>
            <translation>使用 sync worker 的 gunicorn 和 uWSGI 在响应后关闭。如果正文有一部分没读，客户端就会得到重置，永远看不到响应。</translation>
        </message>
        <message>
            <source>hangs, no error</source>
            <translation>卡住，没有错误</translation>
        </message>
        <message>
            <source>harakiri kills a worker that needs longer for one request, and the web server in front reports a reset. post-buffering reads large bodies to the end.</source>
            <translation>harakiri 会终止处理一个请求耗时过长的工作进程，前面的网页服务器则报告重置。post-buffering 会把大的正文读到底。</translation>
        </message>
        <message>
            <source>httpx drops idle connections after keepalive_expiry, 5 s by default. Set it below the time of the server. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>httpx 在 keepalive_expiry（默认 5 s）之后丢弃空闲连接。请设得低于服务器的时间。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>httpx gives up after 5 s of silence by default. Raise it when the service is known to be slower.</source>
            <translation>httpx 默认在静默 5 s 后放弃。如果已知服务较慢，请调高。</translation>
        </message>
        <message>
            <source>idle_session_timeout is off by default. When it is set, the database ends quiet sessions of a pool, and the pool notices only at the next query.</source>
            <translation>idle_session_timeout 默认关闭。设置之后，数据库会结束连接池中静默的会话，而连接池要到下一次查询才察觉。</translation>
        </message>
        <message>
            <source>keepAlive false in 18.20.8, true with 5 s in 20 to 26.</source>
            <translation>keepAlive 在 18.20.8 中为 false，在 20 至 26 中为 true 且为 5 s。</translation>
        </message>
        <message>
            <source>keepintvl 75000 ms, keepcnt 8.</source>
            <translation>keepintvl 75000 ms，keepcnt 8。</translation>
        </message>
        <message>
            <source>libcurl uses a connection again for up to 118 s after its last request. With this it takes a fresh one before the server closes the old one.</source>
            <translation>libcurl 在最后一次请求之后最多 118 s 内会再次使用连接。这样设置后，它会在服务器关闭旧连接之前改用新连接。</translation>
        </message>
        <message>
            <source>lighttpd closes an idle connection after 5 s by default.</source>
            <translation>lighttpd 默认 5 s 后关闭空闲连接。</translation>
        </message>
        <message>
            <source>limits.conf and ulimit in a shell do not reach services of systemd. Prove first that the limit is the cause: count the files in /proc.</source>
            <translation>limits.conf 和 shell 中的 ulimit 管不到 systemd 的服务。请先证明原因就是这个上限：在 /proc 中数文件。</translation>
        </message>
        <message>
            <source>limits.conf does not reach services that systemd starts. LimitNOFILE does.</source>
            <translation>limits.conf 管不到 systemd 启动的服务。LimitNOFILE 才管得到。</translation>
        </message>
        <message>
            <source>maxSockets has no limit by default, so a burst of requests opens as many connections. Requests above it wait inside the program.</source>
            <translation>maxSockets 默认没有上限，所以突发的请求会打开同样多的连接。超出的请求在程序内部等待。</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>下一部分</translation>
        </message>
        <message>
            <source>next part, never read</source>
            <translation>下一部分，从未被读取</translation>
        </message>
        <message>
            <source>nginx</source>
            <translation>nginx</translation>
        </message>
        <message>
            <source>nginx answers 413 above the limit, 1 MiB by default. A reset appears only when the client still sends long after that. proxy_read_timeout has no part in it.</source>
            <translation>超过上限（默认 1 MiB）时 nginx 返回 413。只有客户端在那之后仍长时间发送，才会出现重置。与 proxy_read_timeout 无关。</translation>
        </message>
        <message>
            <source>nginx answers 413 and goes on reading for lingering_time, 30 s by default. A client that is still sending then gets a reset and never sees the 413.</source>
            <translation>nginx 返回 413 后，会继续读取 lingering_time 这么久，默认 30 s。仍在发送的客户端随后得到重置，永远看不到 413。</translation>
        </message>
        <message>
            <source>nginx closes an idle connection after keepalive_timeout. A client or balancer that reuses it at that moment meets a closed door. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server. The suggested value is also above the 60 s of common load balancers.</source>
            <translation>nginx 在 keepalive_timeout 之后关闭空闲连接。恰在那一刻复用它的客户端或均衡器会吃闭门羹。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。建议的值也高于常见负载均衡器的 60 s。</translation>
        </message>
        <message>
            <source>nginx could not open more files or connections: its limit was reached.</source>
            <translation>nginx 无法打开更多文件或连接：达到了它的上限。</translation>
        </message>
        <message>
            <source>nginx could not turn the name of the server behind it into an address.</source>
            <translation>nginx 无法把后面服务器的名称转换成地址。</translation>
        </message>
        <message>
            <source>nginx found no way to the server behind it.</source>
            <translation>nginx 找不到通往后面服务器的路。</translation>
        </message>
        <message>
            <source>nginx had marked every server behind it as failed.</source>
            <translation>nginx 已把后面的每台服务器都标记为失败。</translation>
        </message>
        <message>
            <source>nginx had no free connection left and closed others or refused new ones.</source>
            <translation>nginx 没有空闲的连接，于是关闭了其他连接或拒绝了新连接。</translation>
        </message>
        <message>
            <source>nginx had no free port left for connections to the server behind it.</source>
            <translation>nginx 没有空闲的端口可用于连接后面的服务器。</translation>
        </message>
        <message>
            <source>nginx has run out of connections.</source>
            <translation>nginx 的连接已用尽。</translation>
        </message>
        <message>
            <source>nginx has run out of open files. New clients wait.</source>
            <translation>nginx 可打开的文件已用尽。新客户端要等待。</translation>
        </message>
        <message>
            <source>nginx looks up a name once, at its start. When the address behind it changes, as balancers in clouds do, it talks to nobody and answers 502 or 504. A variable makes it ask again.</source>
            <translation>nginx 只在启动时解析一次域名。后面的地址变了（云中的均衡器就会这样），它就在对空气说话，返回 502 或 504。使用变量能让它重新询问。</translation>
        </message>
        <message>
            <source>nginx picks the certificate by the name that the client asks for. Without a matching server_name the first server answers, with a certificate for another name.</source>
            <translation>nginx 按客户端请求的名称选择证书。没有匹配的 server_name 时，由第一个 server 响应，用的是另一个名称的证书。</translation>
        </message>
        <message>
            <source>nginx refused connections because its own limit for a client was reached.</source>
            <translation>nginx 拒绝了连接，因为达到了它自己对单个客户端的上限。</translation>
        </message>
        <message>
            <source>nginx refused requests because its own rate limit was reached.</source>
            <translation>nginx 拒绝了请求，因为达到了它自己的速率限制。</translation>
        </message>
        <message>
            <source>nginx sends the request to the second server when the first one refuses or resets it before it answered. Users then do not see a single crash.</source>
            <translation>第一台服务器在响应之前拒绝或重置请求时，nginx 会把请求发给第二台。这样用户看不到任何一次崩溃。</translation>
        </message>
        <message>
            <source>nginx waits up to 60 s for a connection by default. A healthy server takes one within milliseconds, so three seconds are plenty, and the spare server answers instead.</source>
            <translation>nginx 默认等待连接最长 60 s。健康的服务器几毫秒内就会接受，所以三秒绰绰有余，之后由备用服务器响应。</translation>
        </message>
        <message>
            <source>nginx was reloaded or stopped on purpose.</source>
            <translation>nginx 被有意重新加载或停止。</translation>
        </message>
        <message>
            <source>pf forgets an open connection after a day of silence, with the setting aggressive after five hours. A table that is over 60 % full shortens all times.</source>
            <translation>pf 在静默一天后遗忘打开的连接，设置为 aggressive 时为五小时。表占用超过 60 % 时，所有时间都会缩短。</translation>
        </message>
        <message>
            <source>ping with -f must not cut the packet into pieces; that is what makes the test count. The last line sets the size of the interface.</source>
            <translation>带 -f 的 ping 不得把数据包分片；这样测试才算数。最后一行设置接口的大小。</translation>
        </message>
        <message>
            <source>ping with a large size but without the option that forbids cutting proves nothing.</source>
            <translation>尺寸很大但没有禁止分片选项的 ping 什么也证明不了。</translation>
        </message>
        <message>
            <source>post_max_size, 8 MiB by default, must be the larger one. Above it PHP throws the whole form away, and the page sees nothing.</source>
            <translation>post_max_size（默认 8 MiB）必须是较大的那个。超过它，PHP 会丢掉整个表单，页面什么都看不到。</translation>
        </message>
        <message>
            <source>proxy_read_timeout has no part in an upload. It counts the silence of the application and gives 504.</source>
            <translation>proxy_read_timeout 与上传无关。它数的是应用的静默，给出的是 504。</translation>
        </message>
        <message>
            <source>readTimeout covers the whole request with its body, 60 s by default. A large file on a slow line is cut in the middle.</source>
            <translation>readTimeout 涵盖包含正文的整个请求，默认 60 s。慢线路上的大文件会中途被切断。</translation>
        </message>
        <message>
            <source>request_terminate_timeout kills the worker in the middle of a page; the web server in front then reports a reset or 502. The slow log shows the line of code that waits.</source>
            <translation>request_terminate_timeout 会在页面中途终止工作进程；前面的网页服务器则报告重置或 502。慢日志会显示正在等待的那行代码。</translation>
        </message>
        <message>
            <source>requests and httpx bring their own list. Give them the file of the system, in which the authority of your company was put.</source>
            <translation>requests 和 httpx 自带证书列表。请给它们系统的文件，里面已加入公司的证书机构。</translation>
        </message>
        <message>
            <source>requests has no idle limit of its own: it tries any connection it still holds. A repeat on a fresh connection heals a reading request. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>requests 没有自己的空闲上限：它会尝试手里的任何连接。在新连接上重试一次，就能挽救读取类的请求。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>reqwest uses the same 90 s.</source>
            <translation>reqwest 使用同样的 90 s。</translation>
        </message>
        <message>
            <source>retryOnConnectionFailure is true by default and hides most races, except for one-shot bodies.</source>
            <translation>retryOnConnectionFailure 默认为 true，能掩盖大多数竞争，一次性正文除外。</translation>
        </message>
        <message>
            <source>server.timeout ends quiet connections, also while your code is still working. requestTimeout only limits how long a request may take to arrive.</source>
            <translation>server.timeout 会断开静默的连接，即使您的代码仍在工作。requestTimeout 只限制请求到达所用的时间。</translation>
        </message>
        <message>
            <source>service resetinbound answers refused connections from outside with a reset in the name of the server. Without it they time out.</source>
            <translation>service resetinbound 会以服务器的名义，用重置回应来自外部的被拒绝连接。没有它，这些连接会超时。</translation>
        </message>
        <message>
            <source>set security zones ... tcp-rst answers packets of unknown sessions with RST.</source>
            <translation>set security zones ... tcp-rst 会用 RST 回应未知会话的数据包。</translation>
        </message>
        <message>
            <source>systemd keeps the port open while the service restarts. Clients wait a moment instead of being refused.</source>
            <translation>服务重启期间，systemd 会保持端口打开。客户端会等一会儿，而不是被拒绝。</translation>
        </message>
        <message>
            <source>targetPort must be the port on which the program in the pod listens, and the selector must match the labels of the pods.</source>
            <translation>targetPort 必须是 pod 中程序监听的端口，selector 必须与 pod 的标签匹配。</translation>
        </message>
        <message>
            <source>tcp_abort_on_overflow=1 makes nothing faster. Even then most waiting connections are dropped silently.</source>
            <translation>tcp_abort_on_overflow=1 不会让任何东西更快。即使这样，大多数等待的连接仍会被无声丢弃。</translation>
        </message>
        <message>
            <source>tcp_tw_recycle broke clients behind a shared address and was removed from Linux in version 4.12. tcp_tw_reuse is something else and works for outgoing connections only.</source>
            <translation>tcp_tw_recycle 曾使共用地址后面的客户端出问题，已在 Linux 4.12 版中移除。tcp_tw_reuse 是另一回事，只对出站连接有效。</translation>
        </message>
        <message>
            <source>tcp_tw_recycle, tcp_timestamps=0 and a short tcp_fin_timeout do not make room for connections. A tcp_fin_timeout of a few seconds only leads to late resets.</source>
            <translation>tcp_tw_recycle、tcp_timestamps=0 和很短的 tcp_fin_timeout 不会给连接腾出空间。几秒的 tcp_fin_timeout 只会带来迟到的重置。</translation>
        </message>
        <message>
            <source>the rest, read and thrown away</source>
            <translation>其余部分，读取后丢弃</translation>
        </message>
        <message>
            <source>the same again after 0.2 s</source>
            <translation>0.2 s 后再来一遍</translation>
        </message>
        <message>
            <source>then the proxy (60 s)</source>
            <translation>然后是代理（60 s）</translation>
        </message>
        <message>
            <source>timeout is 0, that is off, by default. Managed services often set another value, and quiet connections of a pool then end.</source>
            <translation>timeout 默认为 0，即关闭。托管服务常设为其他值，连接池中静默的连接就会断开。</translation>
        </message>
        <message>
            <source>uWSGI ended a worker that was busy for too long.</source>
            <translation>uWSGI 终止了一个忙碌太久的工作进程。</translation>
        </message>
        <message>
            <source>ufw drops everything that is not allowed, without an answer.</source>
            <translation>凡是没有允许的，ufw 都会丢弃，没有回应。</translation>
        </message>
        <message>
            <source>undici / fetch (Node.js)</source>
            <translation>undici / fetch (Node.js)</translation>
        </message>
        <message>
            <source>uvicorn closes a quiet connection after 5 s by default. The ping keeps WebSocket connections alive through proxies as well. Twice the measured limit leaves a margin; a value that is just equal still fails now and then.</source>
            <translation>uvicorn 默认 5 s 后关闭静默的连接。ping 也能让 WebSocket 连接经过代理时保持存活。取测得上限的两倍可留出余量；恰好相等的值仍会偶尔失败。</translation>
        </message>
        <message>
            <source>uvicorn closes idle connections after 5 s by default. Load balancers keep them for 60 s. The side that sends the next request must give up an idle connection first: client before proxy, proxy before server.</source>
            <translation>uvicorn 默认 5 s 后关闭空闲连接。负载均衡器则保留 60 s。发送下一个请求的一方必须先放弃空闲连接：客户端先于代理，代理先于服务器。</translation>
        </message>
        <message>
            <source>v1: 120 s.</source>
            <translation>v1：120 s。</translation>
        </message>
        <message>
            <source>{{load_survived_connections}} connections at once are no problem.</source>
            <translation>同时 {{load_survived_connections}} 个连接没有问题。</translation>
        </message>
        <message>
            <source>{{round(connect_ok_ratio * 100)}} % of {{connect_attempts}} attempts were accepted.</source>
            <translation>{{connect_attempts}} 次尝试中有 {{round(connect_ok_ratio * 100)}} % 被接受。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost on the way.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % 的数据包在途中丢失。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets get lost.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % 的数据包会丢失。</translation>
        </message>
        <message>
            <source>{{round(loss_ratio * 1000) / 10}} % of the packets were lost.</source>
            <translation>{{round(loss_ratio * 1000) / 10}} % 的数据包丢失了。</translation>
        </message>
        <message>
            <source>{{round(reset_ratio * 100)}} % of equal requests were reset.</source>
            <translation>{{round(reset_ratio * 100)}} % 的相同请求被重置。</translation>
        </message>
        <message>
            <source>{{server_product}} answered with status {{http_status}} in {{ceil(http_time_s * 1000)}} ms.</source>
            <translation>{{server_product}} 在 {{ceil(http_time_s * 1000)}} ms 内返回了状态 {{http_status}}。</translation>
        </message>
        <message>
            <source>“After lunch the first request fails.”</source>
            <translation>“午饭后第一个请求失败。”</translation>
        </message>
        <message>
            <source>“All of us are thrown out at once, and a moment later it works again.”</source>
            <translation>“我们所有人同时被踢出，过一会儿又好了。”</translation>
        </message>
        <message>
            <source>“At half past eight, when everybody logs in, it fails.”</source>
            <translation>“八点半大家登录的时候就失败。”</translation>
        </message>
        <message>
            <source>“Before response”: the connection ended before a single byte of the answer came. Keep that in mind; it fits a connection that was already being closed.</source>
            <translation>“Before response”：响应的第一个字节还没来，连接就断开了。请记住这一点；它符合连接已在关闭的情形。</translation>
        </message>
        <message>
            <source>“By peer” means: from the other end, or from a box that speaks in its name.</source>
            <translation>“By peer”的意思是：来自另一端，或来自以它的名义说话的设备。</translation>
        </message>
        <message>
            <source>“Closed without response”: a polite close, but too early. That alone could be a limit, a restart or a crash.</source>
            <translation>“Closed without response”：礼貌的关闭，但太早。单凭这个，可能是上限、重启或崩溃。</translation>
        </message>
        <message>
            <source>“Connection reset” is a name that programs give, and not yet a fact. Learn to read who ended a connection, how, and when.</source>
            <translation>“Connection reset”是程序给出的名称，还不是事实。学会看出是谁断开了连接、怎样断开、何时断开。</translation>
        </message>
        <message>
            <source>“Connections end in the middle of the work. It must be a crash.”</source>
            <translation>“连接在工作中途断开。肯定是崩溃。”</translation>
        </message>
        <message>
            <source>“Connections end in the middle of the work. It must be a timer.”</source>
            <translation>“连接在工作中途断开。肯定是计时器。”</translation>
        </message>
        <message>
            <source>“In the morning the first click always fails. The second one works.”</source>
            <translation>“早上第一次点击总是失败。第二次就行。”</translation>
        </message>
        <message>
            <source>“It breaks now and then. We see no pattern.”</source>
            <translation>“它时不时断开。我们看不出规律。”</translation>
        </message>
        <message>
            <source>“It worked an hour ago. Now there is only an error page.”</source>
            <translation>“一小时前还好好的。现在只有错误页面。”</translation>
        </message>
        <message>
            <source>“Large uploads fail. A colleague is sure that the network resets them.”</source>
            <translation>“大的上传失败。一位同事肯定地说是网络重置的。”</translation>
        </message>
        <message>
            <source>“Letters go through, the plan of the hall does not.”</source>
            <translation>“信函能通过，厂房的平面图不行。”</translation>
        </message>
        <message>
            <source>“OOMKilled” is about memory, never about the processor.</source>
            <translation>“OOMKilled”说的是内存，与处理器从来无关。</translation>
        </message>
        <message>
            <source>“One call in a few hundred fails. Tried again, it works.”</source>
            <translation>“几百次调用里有一次失败。再试就成功。”</translation>
        </message>
        <message>
            <source>“Since the weekend nothing works at all.”</source>
            <translation>“从周末起就什么都不行了。”</translation>
        </message>
        <message>
            <source>“The browser says that it cannot connect securely.”</source>
            <translation>“浏览器说它无法安全连接。”</translation>
        </message>
        <message>
            <source>“The export begins to load and then breaks off.”</source>
            <translation>“导出开始加载，然后中断。”</translation>
        </message>
        <message>
            <source>“The first click after the break.” So it happens after a silence. Choose that answer: the test of silence is then done first.</source>
            <translation>“休息之后第一次点击。”所以它发生在静默之后。请选那个答案：这样会先做静默测试。</translation>
        </message>
        <message>
            <source>“The network is broken.”</source>
            <translation>“网络坏了。”</translation>
        </message>
        <message>
            <source>“The page shows an error with a number.”</source>
            <translation>“页面显示一个带数字的错误。”</translation>
        </message>
        <message>
            <source>“The program reports that the connection ended early; how and by whom is not known yet.”</source>
            <translation>“程序报告连接提前断开；怎样断开、由谁断开还不知道。”</translation>
        </message>
        <message>
            <source>“The program says connection reset, a few times a day.”</source>
            <translation>“程序一天几次报告 connection reset。”</translation>
        </message>
        <message>
            <source>“The server closes our connections after some seconds. That cannot be right.”</source>
            <translation>“服务器几秒后就关闭我们的连接。这肯定不对。”</translation>
        </message>
        <message>
            <source>“The server reset the connection.”</source>
            <translation>“服务器重置了连接。”</translation>
        </message>
        <message>
            <source>“Too big: 1,400 at most”</source>
            <translation>“太大：最多 1,400”</translation>
        </message>
        <message>
            <source>“Uploads break off, sometimes early and sometimes late.”</source>
            <translation>“上传会中断，有时早，有时晚。”</translation>
        </message>
        <message>
            <source>“When we are many, some of us are reset.”</source>
            <translation>“人一多，我们中就有人被重置。”</translation>
        </message>
        <message>
            <source>“With many users it gets slow. Surely it is about to break down.”</source>
            <translation>“用户多的时候就变慢。肯定快要垮了。”</translation>
        </message>
        <message>
            <source>“Write”: the break came while sending. Read the caution: the service may have answered already, and nobody read it.</source>
            <translation>“Write”：断开发生在发送时。请读一读注意事项：服务可能已经响应过，只是没有人读到。</translation>
        </message>
        <message>
            <source>“socket hang up”</source>
            <translation>“socket hang up”</translation>
        </message>
        <message>
            <source>Ended: this computer lost its own network.</source>
            <translation>已结束：这台计算机自己的网络断开了。</translation>
        </message>
        <message>
            <source>The server runs out of places. This one serves a fixed number of connections and hangs up on newcomers.</source>
            <translation>服务器的位置用完了。这台服务器只服务固定数量的连接，并挂断新来者。</translation>
        </message>
        <message>
            <source>413, content too large</source>
            <translation>413，内容太大</translation>
        </message>
        <message>
            <source>64 is not 63</source>
            <translation>64 不是 63</translation>
        </message>
        <message>
            <source>A FIN is polite: all that was sent before it still arrives. An RST ends at once.</source>
            <translation>FIN 是礼貌的：之前发送的内容仍会全部到达。RST 则立刻结束。</translation>
        </message>
        <message>
            <source>A FIN is sent by clients, an RST by servers.</source>
            <translation>FIN 由客户端发送，RST 由服务器发送。</translation>
        </message>
        <message>
            <source>A Java program that uses Spring writes this line. Put it in as it is.</source>
            <translation>一个使用 Spring 的 Java 程序写下了这一行。请原样填入。</translation>
        </message>
        <message>
            <source>A colleague tried with curl at half past eight. Put in the result.</source>
            <translation>一位同事在八点半用 curl 试了一下。请填入结果。</translation>
        </message>
        <message>
            <source>A connection can end in three ways. Politely: one side sends a FIN, which means “I have nothing more to send”. Abruptly: one side sends an RST, a reset, which means “it is over at once”. Or silently: nothing arrives any more, and somebody gives up waiting.</source>
            <translation>连接可以有三种结束方式。礼貌地：一方发送 FIN，意思是“我没有更多要发送了”。突然地：一方发送 RST，即重置，意思是“立刻结束”。或者无声地：再也没有东西到达，有人放弃了等待。</translation>
        </message>
        <message>
            <source>A different counter than the server's other packets, or a reset faster than a round trip: something else sent it.</source>
            <translation>计数器与服务器的其他数据包不同，或重置来得比一次往返还快：它是由别的东西发送的。</translation>
        </message>
        <message>
            <source>A firewall or router starts its clock again at any packet. Many load balancers count only real data: there the program itself must send a few bytes.</source>
            <translation>防火墙或路由器遇到任何数据包都会重新开始计时。许多负载均衡器只算真正的数据：在那里，程序自己必须发送几个字节。</translation>
        </message>
        <message>
            <source>A user sent you this line. Put it in as it is; you need not understand it.</source>
            <translation>一位用户把这一行发给了您。请原样填入；不必看懂它。</translation>
        </message>
        <message>
            <source>All 24 places taken</source>
            <translation>24 个位置全部占用</translation>
        </message>
        <message>
            <source>An address can be written by anybody, like the sender on an envelope. The sender can choose the counter too, but rarely makes it match.</source>
            <translation>地址谁都可以写，就像信封上的寄信人。计数器也可以由发送方选定，但很少能恰好对上。</translation>
        </message>
        <message>
            <source>An idle timeout counts the time since something was last sent, never the length of the work.</source>
            <translation>空闲超时计算的是距上次发送内容的时间，从不管工作有多长。</translation>
        </message>
        <message>
            <source>Answer: starts with 64, arrives with 63</source>
            <translation>响应：出发时为 64，到达时为 63</translation>
        </message>
        <message>
            <source>But most devices leave a trace. Every packet carries a counter, the time to live (TTL), and each router on the way takes one off.</source>
            <translation>但大多数设备会留下痕迹。每个数据包都带有一个计数器，即生存时间（TTL），途中每台路由器都会减去一。</translation>
        </message>
        <message>
            <source>Changing a setting is not proof. Only the same test again shows that it works.</source>
            <translation>改了设置并不是证明。只有再做同样的测试，才能表明它有效。</translation>
        </message>
        <message>
            <source>Do not switch the limit off on a real server. It protects the server from somebody who sends without end.</source>
            <translation>在真正的服务器上不要关掉这个上限。它保护服务器，免受无休止发送的人影响。</translation>
        </message>
        <message>
            <source>Each connection ends after the same silence. A restart ends all at the same moment.</source>
            <translation>每个连接都在同样长的静默后断开。重启则让所有连接在同一时刻断开。</translation>
        </message>
        <message>
            <source>Either side can send either of them. A box on the way can send an RST in anybody's name.</source>
            <translation>任何一方都可以发送任何一种。途中的设备可以以任何人的名义发送 RST。</translation>
        </message>
        <message>
            <source>Every connection costs a server something: an open file, some memory, perhaps a worker of its own. All of these have a limit. A common one for open files is 1,024 for each program, and it is reached sooner than one thinks, because log files and connections to the database count as well.</source>
            <translation>每个连接都要服务器付出一些东西：一个打开的文件、一些内存，也许还有一个专用的工作进程。这些都有上限。打开文件的常见上限之一是每个程序 1,024 个，而且比想象中更快达到，因为日志文件和到数据库的连接也算在内。</translation>
        </message>
        <message>
            <source>Exactly. So resets in the middle of old connections need another explanation, such as a timer or a filter.</source>
            <translation>正是。所以旧连接中途的重置需要别的解释，例如计时器或过滤器。</translation>
        </message>
        <message>
            <source>Here you read what speaks against it, if anything does. A good diagnosis shows both sides.</source>
            <translation>如果有反对它的证据，您会在这里读到。好的诊断会展示两面。</translation>
        </message>
        <message>
            <source>Here you read what speaks against it, if anything does. Whoever hides this part wants to sell you something.</source>
            <translation>如果有反对它的证据，您会在这里读到。把这部分藏起来的人，是想向您推销什么。</translation>
        </message>
        <message>
            <source>It matters a lot. Web servers that wait in vain normally close with FIN. An RST at a constant time points to a box on the way, or to a special setting.</source>
            <translation>这很重要。白等一场的网页服务器通常用 FIN 关闭。总在固定时间出现的 RST 指向途中的设备，或特殊的设置。</translation>
        </message>
        <message>
            <source>Many connections are opened at once and kept silent for different times. Watch whether all that break do so after the same silence: that is the sign of a timer.</source>
            <translation>同时打开许多连接，让它们静默不同的时间。请看断开的连接是否都在同样长的静默后断开：这就是计时器的迹象。</translation>
        </message>
        <message>
            <source>Monday, nine o'clock. The stock program works while people use it, but the first click after a coffee break fails: “Connection reset by peer”. The second click works. Nothing is in the server's log.</source>
            <translation>星期一，九点。库存程序在有人使用时一切正常，但喝完咖啡回来第一次点击就失败：“Connection reset by peer”。第二次点击成功。服务器的日志里什么都没有。</translation>
        </message>
        <message>
            <source>More traffic does not reveal this fault. Reuse a connection just before the server's limit.</source>
            <translation>增加流量并不能让这个故障显现。请在即将到达服务器的上限之前再次使用连接。</translation>
        </message>
        <message>
            <source>Never believe a headline without its reasons. Here they are: what was measured, and what you told us.</source>
            <translation>没有理由的标题，绝不要相信。理由都在这里：测得的结果，以及您告诉我们的情况。</translation>
        </message>
        <message>
            <source>Next answer: arrives with 63</source>
            <translation>下一个响应：到达时为 63</translation>
        </message>
        <message>
            <source>Nothing speaks for that any more. Do not blame a device without evidence.</source>
            <translation>不再有任何证据支持它。没有证据，就不要归咎于设备。</translation>
        </message>
        <message>
            <source>Report the times to the second; they lead to the right line in the log.</source>
            <translation>请报告精确到秒的时间；它能引向日志中正确的那一行。</translation>
        </message>
        <message>
            <source>Right after the break new connections are refused for two seconds. What does that most likely mean?</source>
            <translation>断开之后，新连接立刻被拒绝了两秒。这最可能意味着什么？</translation>
        </message>
        <message>
            <source>Right, most probably. A packet from the server has passed all routers; one from a device in the middle only some of them. If both start with the same number, it passed seven fewer, and that hints at where it sits.</source>
            <translation>对，极有可能。来自服务器的数据包经过了所有路由器；来自中间设备的只经过其中一部分。如果两者出发时的数字相同，它就少经过了七台路由器，这提示了设备所在的位置。</translation>
        </message>
        <message>
            <source>Right. A reset in answer to a request that comes sooner than a round trip was not sent at the far end. That is strong evidence of its own, beside the counter.</source>
            <translation>对。对某个请求的重置如果比一次往返来得更快，就不是在远端发送的。除了计数器之外，这本身就是有力的证据。</translation>
        </message>
        <message>
            <source>Right. The box counts only the time since something was last sent. The report may then take as long as it likes.</source>
            <translation>对。设备只计算距上次发送内容的时间。这样报表想用多久都行。</translation>
        </message>
        <message>
            <source>Right. The operating system closes the connection on behalf of the dead program, normally with a polite FIN. A reset comes only where bytes had arrived unread, where the connection was still waiting to be accepted, or when somebody sends more afterwards.</source>
            <translation>对。操作系统会代替已死掉的程序关闭连接，通常用礼貌的 FIN。只有当已有字节到达却未被读取、连接还在等待被接受，或有人之后又发送内容时，才会出现重置。</translation>
        </message>
        <message>
            <source>Right. With a limit each one ends after the same silence, whatever its age; with a restart they all end at the same moment.</source>
            <translation>对。有上限时，每个连接不论已存在多久，都在同样长的静默后断开；重启时，它们都在同一时刻断开。</translation>
        </message>
        <message>
            <source>Second request, sent before the FIN arrived</source>
            <translation>第二个请求，在 FIN 到达之前发送</translation>
        </message>
        <message>
            <source>Servers limit the size of what they accept: nginx to 1 MB unless told otherwise. A well-mannered server answers 413, “content too large”, and everybody knows what to do. But to read that answer, your program must be listening, and mostly it is busy sending.</source>
            <translation>服务器会限制接受内容的大小：nginx 除非另行设置，上限为 1 MB。有礼貌的服务器返回 413，“内容太大”，大家都知道该怎么办。但要读到这个响应，您的程序必须在听，而它多半正忙着发送。</translation>
        </message>
        <message>
            <source>Ten connections fell silent at ten different moments, and all of them broke. How do you tell a limit on silence from a server that restarts?</source>
            <translation>十个连接在十个不同的时刻进入静默，后来全部断开。怎样区分静默上限和会重启的服务器？</translation>
        </message>
        <message>
            <source>That is the restart. A limit counts for each connection since something was last sent on it, so the moments differ.</source>
            <translation>那是重启。上限对每个连接从上次发送内容时算起，所以断开的时刻各不相同。</translation>
        </message>
        <message>
            <source>The FIN and the second request are on their way at the same time. Nobody did anything wrong, and the request still fails.</source>
            <translation>FIN 和第二个请求同时在途中。谁都没有做错，请求还是失败了。</translation>
        </message>
        <message>
            <source>The browser shows this, and only on one page. Put it in as it is.</source>
            <translation>浏览器显示这个，而且只在一个页面上。请原样填入。</translation>
        </message>
        <message>
            <source>The code below is an example for a box with a limit of 60 seconds. TCP keep-alive helps against firewalls and routers. Many load balancers for web traffic do not count it: there the program itself must send a few bytes.</source>
            <translation>下面的代码是一个示例，针对上限为 60 秒的设备。TCP keep-alive 对防火墙和路由器有效。许多用于网页流量的负载均衡器不把它算在内：在那里，程序自己必须发送几个字节。</translation>
        </message>
        <message>
            <source>The connection ends</source>
            <translation>连接断开</translation>
        </message>
        <message>
            <source>The length of the work does not count. The box counts only the time since something was last sent.</source>
            <translation>工作有多长并不算数。设备只计算距上次发送内容的时间。</translation>
        </message>
        <message>
            <source>The server cannot have sent it in answer to the request.</source>
            <translation>服务器不可能是为响应这个请求而发送它的。</translation>
        </message>
        <message>
            <source>The test uses connections again at all ages up to its limit. With the fix the server should not close any of them.</source>
            <translation>测试会再次使用存在时间长短不一的连接，直到测试的上限。用上修复方法后，服务器不应关闭其中任何一个。</translation>
        </message>
        <message>
            <source>The verdict. This server has 24 places, and the tests themselves may hold one or two of them. Is the number close?</source>
            <translation>结论。这台服务器有 24 个位置，测试本身可能占用其中一两个。数字接近吗？</translation>
        </message>
        <message>
            <source>Then comes the strongest sign: for a moment new connections are refused, because the machine is there but the program is not. Something starts it again, and the game begins anew.</source>
            <translation>然后出现最有力的迹象：有一阵新连接被拒绝，因为机器在，而程序不在。有东西把它重新启动，一切又重新开始。</translation>
        </message>
        <message>
            <source>There was no error, so a colleague tried with curl and let it wait. Put in what curl wrote.</source>
            <translation>没有错误，所以一位同事用 curl 试了一下并让它等着。请填入 curl 输出的内容。</translation>
        </message>
        <message>
            <source>This is all that the user has. Put it in as it is; you need not understand it.</source>
            <translation>用户手头只有这些。请原样填入；不必看懂它。</translation>
        </message>
        <message>
            <source>This is the longest silence that will be tried. It must be longer than the limit you look for: a 5-second test cannot find a 60-second limit.</source>
            <translation>这是将要尝试的最长静默。它必须比您要找的上限更长：5 秒的测试找不到 60 秒的上限。</translation>
        </message>
        <message>
            <source>This is what a Python program wrote. Put it in as it is.</source>
            <translation>这是一个 Python 程序写的。请原样填入。</translation>
        </message>
        <message>
            <source>This stands in the log of the upload program. Put it in as it is.</source>
            <translation>这是上传程序日志里的内容。请原样填入。</translation>
        </message>
        <message>
            <source>This time no connection should end within the silence that ended them before. Remember what the test cannot see: a longer limit, beyond the time that was tried.</source>
            <translation>这次，在之前会让连接断开的静默时间内，不应有连接断开。请记住测试看不到的：超出所试时间的更长上限。</translation>
        </message>
        <message>
            <source>Those inside are served. This program hangs up on everyone above its own limit; many others let you wait.</source>
            <translation>里面的人得到服务。这个程序会挂断超出自身上限的所有人；许多其他程序则让您等待。</translation>
        </message>
        <message>
            <source>Twelve seconds is too long. A crash ends all connections of a program within a few thousandths of a second.</source>
            <translation>十二秒太长了。崩溃会在千分之几秒内断开程序的所有连接。</translation>
        </message>
        <message>
            <source>What happens then is different from server to server. Some answer 503, which is polite. Some, like the one in this lesson, hang up on the newcomer. Many simply let you wait: the operating system has taken your call, but the program does not pick it up.</source>
            <translation>接下来会怎样，各服务器不同。有的返回 503，这是礼貌的。有的像本课程中的这台一样，挂断新来者。许多只是让您等：操作系统接了您的来电，但程序不拿起听筒。</translation>
        </message>
        <message>
            <source>What is the difference between a FIN and an RST?</source>
            <translation>FIN 和 RST 有什么区别？</translation>
        </message>
        <message>
            <source>What speaks for it: what was measured, and what you told us.</source>
            <translation>支持它的证据：测得的结果，以及您告诉我们的情况。</translation>
        </message>
        <message>
            <source>What your user sees is none of these. The user sees what a program made of it. A Linux program often writes “broken pipe” although a reset arrived. Python may write nothing at all and keep half an answer.</source>
            <translation>您的用户看到的都不是这些，而是程序由此写出的内容。Linux 程序常常写“broken pipe”，尽管到来的是重置。Python 可能什么都不写，只留下半个响应。</translation>
        </message>
        <message>
            <source>When a program dies, the operating system tidies up behind it and ends all its connections at the same moment, whether they are an hour old or a second.</source>
            <translation>程序死掉时，操作系统会替它收拾，在同一时刻断开它的所有连接，不论它们已存在一小时还是一秒。</translation>
        </message>
        <message>
            <source>With a limit each one ends after the same silence; with a restart they all end at the same moment.</source>
            <translation>有上限时，每个连接都在同样长的静默后断开；重启时，它们都在同一时刻断开。</translation>
        </message>
        <message>
            <source>With a limit they all end at the same moment, whenever something was last sent.</source>
            <translation>有上限时，不论上次发送内容是在何时，它们都在同一时刻断开。</translation>
        </message>
        <message>
            <source>With the fix our box waits for an hour instead of 4 seconds.</source>
            <translation>用上修复方法后，我们的设备会等待一小时，而不是 4 秒。</translation>
        </message>
        <message>
            <source>With the fix our server has room for more connections than the test opens.</source>
            <translation>用上修复方法后，我们的服务器能容纳的连接比测试打开的更多。</translation>
        </message>
        <message>
            <source>With the fix our server no longer has the bug that made it crash.</source>
            <translation>用上修复方法后，我们的服务器不再有导致崩溃的缺陷。</translation>
        </message>
        <message>
            <source>With the fix our server waits one hour for the next request, longer than your program keeps a connection.</source>
            <translation>用上修复方法后，我们的服务器会等待下一个请求一小时，比您的程序保留连接的时间长。</translation>
        </message>
        <message>
            <source>With the fix the device leaves this address alone.</source>
            <translation>用上修复方法后，设备不再干涉这个地址。</translation>
        </message>
        <message>
            <source>With the fix the practice server takes everything that the test sends. It has no visitors to be protected from.</source>
            <translation>用上修复方法后，练习服务器会接受测试发送的所有内容。它没有需要防范的访客。</translation>
        </message>
        <message>
            <source>With the fix the router tells senders how large a packet may be.</source>
            <translation>用上修复方法后，路由器会告诉发送方数据包可以多大。</translation>
        </message>
        <message>
            <source>With the fix the service waits for an hour instead of 3 seconds.</source>
            <translation>用上修复方法后，服务会等待一小时，而不是 3 秒。</translation>
        </message>
        <message>
            <source>Yes, but only at night.</source>
            <translation>会，但只在夜间。</translation>
        </message>
        <message>
            <source>Yes: old ones must make room.</source>
            <translation>会：旧的必须让位。</translation>
        </message>
        <message>
            <source>You can: note when something was last sent on each connection and when it ended. The pattern in time gives it away.</source>
            <translation>可以判断：记下每个连接何时最后一次发送内容、何时断开。时间上的规律会暴露它。</translation>
        </message>
        <message>
            <source>ends at the same moment</source>
            <translation>在同一时刻断开</translation>
        </message>
        <message>
            <source>“After a pause the program has lost its connection.”</source>
            <translation>“停顿一会儿之后，程序的连接就断了。”</translation>
        </message>
        <message>
            <source>“After the coffee break the first click fails. The second one works.”</source>
            <translation>“喝完咖啡回来，第一次点击失败。第二次成功。”</translation>
        </message>
        <message>
            <source>“Everybody was thrown out at once. For a moment nobody could get back in.”</source>
            <translation>“所有人同时被踢出。有一阵谁也进不去。”</translation>
        </message>
        <message>
            <source>“I can log in, but long lists never appear.”</source>
            <translation>“我能登录，但长列表始终不出现。”</translation>
        </message>
        <message>
            <source>“In the morning, when all of us log in, some are thrown out.”</source>
            <translation>“早上大家都登录的时候，有些人会被踢出。”</translation>
        </message>
        <message>
            <source>“Photos and letters go through, the large plan breaks off.”</source>
            <translation>“照片和信函能通过，大的图纸会中断。”</translation>
        </message>
        <message>
            <source>“Server's” reset: starts with 64, arrives with 64</source>
            <translation>“服务器的”重置：出发时为 64，到达时为 64</translation>
        </message>
        <message>
            <source>“The firewall's connection table is full, so it resets our old connections.” Can that be?</source>
            <translation>“防火墙的连接表满了，所以它重置我们的旧连接。”会是这样吗？</translation>
        </message>
        <message>
            <source>“This one page breaks off at once. All others work.”</source>
            <translation>“就这一个页面立刻中断。其他页面都正常。”</translation>
        </message>
        <message>
            <source>“Two or three calls a day fail. When we try again, they work.”</source>
            <translation>“每天有两三次调用失败。再试一次就成功。”</translation>
        </message>
        <message>
            <source>A crash ends connections of every age at the same moment. A limit ends each one at its own time: at the same age, or after the same silence.</source>
            <translation>崩溃会在同一时刻结束存在时间各不相同的连接。而时限让每个连接各在自己的时刻结束：存在了同样长的时间，或静默了同样长的时间。</translation>
        </message>
        <message>
            <source>Each router on the way takes one off the counter; here the device is the only one. A packet that arrives with another number than the sender's other packets most likely did not come the same way.</source>
            <translation>途中的每个路由器都把计数器减一；这里只有这一台设备。如果一个数据包到达时的数值与该发送方的其他数据包不同，它很可能走的不是同一条路径。</translation>
        </message>
        <message>
            <source>Here you read what speaks against it, if anything does. Keep in mind: a machine may use two different counters, and some devices copy the counter of the server.</source>
            <translation>如果有不利于这一判断的证据，会显示在这里。请记住：一台机器可能使用两种不同的计数器，而有些设备会模仿服务器的计数器。</translation>
        </message>
        <message>
            <source>ICMP</source>
            <translation>ICMP</translation>
        </message>
        <message>
            <source>MSS</source>
            <translation>MSS</translation>
        </message>
        <message>
            <source>No: a full table turns away new connections.</source>
            <translation>不对：表满时被拒绝的是新连接。</translation>
        </message>
        <message>
            <source>Only a connection that is used again can fail this way; a fresh one never does.</source>
            <translation>只有被复用的连接才会这样失败；新建的连接绝不会。</translation>
        </message>
        <message>
            <source>Short messages of the network about itself, for example that a packet was too large.</source>
            <translation>网络关于自身的简短消息，例如告知某个数据包太大。</translation>
        </message>
        <message>
            <source>The little message tells the server to send smaller packets, and nobody notices anything.</source>
            <translation>这条小消息会让服务器发送更小的数据包，谁也不会察觉。</translation>
        </message>
        <message>
            <source>The most data that fits into one packet. Both sides name theirs when a connection is opened.</source>
            <translation>一个数据包最多能装下的数据量。打开连接时，双方各自告知自己的数值。</translation>
        </message>
        <message>
            <source>The service is one station away.</source>
            <translation>服务在一站之外。</translation>
        </message>
        <message>
            <source>The service is {{path_hops}} stations away.</source>
            <translation>服务在 {{path_hops}} 站之外。</translation>
        </message>
        <message>
            <source>The way could be followed for one station.</source>
            <translation>路径可以追踪到一站。</translation>
        </message>
        <message>
            <source>The way could be followed for {{path_hops}} stations.</source>
            <translation>路径可以追踪到 {{path_hops}} 站。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::AboutDialog</name>
        <message>
            <source>About Resetscope</source>
            <translation>关于 Resetscope</translation>
        </message>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>查明连接为何断开，以及该改什么。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer except the tests that you allow. There are no statistics and no update check.</source>
            <translation>除了您允许的测试，没有任何内容离开这台电脑。没有统计，也不检查更新。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation>依据 GNU General Public License 第 3 版或更高版本发布的自由软件。不提供任何担保。</translation>
        </message>
        <message>
            <source>Your cases are kept here:</source>
            <translation>您的案例保存在这里：</translation>
        </message>
        <message>
            <source>Built with:</source>
            <translation>构建环境：</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::AskPage</name>
        <message>
            <source>Save the script</source>
            <translation>保存脚本</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>无法写入“%1”：%2</translation>
        </message>
        <message>
            <source>Choose the server's files</source>
            <translation>选择服务器的文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>See what it means</source>
            <translation>看看它的含义</translation>
        </message>
        <message>
            <source>Continue to the service</source>
            <translation>继续到服务</translation>
        </message>
        <message>
            <source>See what the files say</source>
            <translation>看看文件怎么说</translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n line(s), read as: %2</source>
            <comment>a file</comment>
            <translation>
                <numerusform>%1 – %n 行，读作：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in it points at this fault.</source>
            <translation>其中没有指向这个故障的内容。</translation>
        </message>
        <message>
            <source>%1: %2 (%3 times)</source>
            <comment>place, what it says, how often</comment>
            <translation>%1：%2（%3 次）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; the report lists them</source>
            <translation>
                <numerusform>和另外 %n 条；报告中全部列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>和另外 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Only one side is known. With the configuration of the other side the limits can be compared.</source>
            <translation>只知道一侧。有了另一侧的配置，才能对比上限。</translation>
        </message>
        <message>
            <source>Every limit fits the one behind it.</source>
            <translation>每个上限都与后面的相配。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Setting to copy</source>
            <translation>要复制的设置</translation>
        </message>
        <message>
            <source>Ask the administrator</source>
            <translation>询问管理员</translation>
        </message>
        <message>
            <source>Some causes can only be proved with the server's own records. Whoever runs the server can help with one command; what comes back is read here, on this computer.</source>
            <translation>有些原因只有服务器自己的记录才能证明。服务器的管理者用一条命令就能帮上忙；拿回来的内容在这台电脑上读取。</translation>
        </message>
        <message>
            <source>Add the server's files</source>
            <translation>添加服务器的文件</translation>
        </message>
        <message>
            <source>Drop them anywhere on this window: what the script printed, logs, configurations of nginx, HAProxy, Apache or Envoy, what kubectl or the cloud console gave you. They are recognised by what is in them, whatever they are called.</source>
            <translation>把文件拖到这个窗口的任意位置：脚本的输出、日志、nginx、HAProxy、Apache 或 Envoy 的配置，以及 kubectl 或云控制台给出的内容。不论叫什么名字，都按内容识别。</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <source>The script for the administrator</source>
            <translation>给管理员的脚本</translation>
        </message>
        <message>
            <source>It only reads and prints; it changes nothing, sends nothing, and leaves passwords out. This is all of it. Run it on the server, save what it prints in a file, and drop that file here.</source>
            <translation>它只读取并打印；不改动任何东西，不发送任何东西，也不包含密码。全部内容都在这里。请在服务器上运行它，把输出保存成文件，再把文件拖到这里。</translation>
        </message>
        <message>
            <source>The server runs:</source>
            <translation>服务器运行的是：</translation>
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
            <translation>服务器的系统</translation>
        </message>
        <message>
            <source>Script for the administrator</source>
            <translation>给管理员的脚本</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>复制脚本</translation>
        </message>
        <message>
            <source>Save script…</source>
            <translation>保存脚本…</translation>
        </message>
        <message>
            <source>Files that were read</source>
            <translation>已读取的文件</translation>
        </message>
        <message>
            <source>The limits along the way</source>
            <translation>沿途的上限</translation>
        </message>
        <message>
            <source>%1 configuration</source>
            <comment>a product</comment>
            <translation>%1 配置</translation>
        </message>
        <message>
            <source>output of the script</source>
            <translation>脚本的输出</translation>
        </message>
        <message>
            <source>recorded packets</source>
            <translation>录制的数据包</translation>
        </message>
        <message>
            <source>access log</source>
            <translation>访问日志</translation>
        </message>
        <message>
            <source>counters of the system</source>
            <translation>系统计数器</translation>
        </message>
        <message>
            <source>messages of the kernel</source>
            <translation>内核消息</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>纯文本</translation>
        </message>
        <message numerus="yes">
            <source>It sets limits in %n place(s).</source>
            <translation>
                <numerusform>它在 %n 处设置了限制。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s) do not fit together. Each is explained below, with the line to change where it is known.</source>
            <translation>
                <numerusform>有 %n 个限制互不匹配。下面逐一说明，已知要改哪一行时会一并列出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the administrator to change this at %1:</source>
            <translation>请管理员在 %1 处做如下更改：</translation>
        </message>
        <message>
            <source>Ask the administrator to change line %1 of %2:</source>
            <translation>请管理员更改 %2 的第 %1 行：</translation>
        </message>
        <message>
            <source>Ask the administrator to add this to %1:</source>
            <translation>请管理员在 %1 中添加以下内容：</translation>
        </message>
        <message>
            <source>Ask the administrator to change line %1 of the server's configuration (your copy: %2):</source>
            <translation>请管理员更改服务器配置的第 %1 行（您的副本：%2）：</translation>
        </message>
        <message>
            <source>Ask the administrator to add this to the server's configuration (your copy: %1):</source>
            <translation>请管理员在服务器配置中添加以下内容（您的副本：%1）：</translation>
        </message>
        <message>
            <source>Add a file first.</source>
            <translation>请先添加一个文件。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureChart</name>
        <message>
            <source>Resets over time</source>
            <translation>重置随时间的分布</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who: how many</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>harmless: %1</source>
            <translation>无害：%1</translation>
        </message>
        <message>
            <source>Resets, by sender. %1.</source>
            <translation>按发送方分类的重置。%1。</translation>
        </message>
        <message>
            <source>No connection was reset in this capture.</source>
            <translation>这个抓包中没有连接被重置。</translation>
        </message>
        <message>
            <source>broke a connection</source>
            <translation>切断了连接</translation>
        </message>
        <message>
            <source>harmless</source>
            <translation>无害</translation>
        </message>
        <message numerus="yes">
            <source>%n reset(s)</source>
            <translation>
                <numerusform>%n 个重置</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1, sender: %2, %3, at %4</source>
            <translation>%1，发送方：%2，%3，时间 %4</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureDesk</name>
        <message>
            <source>This needs more memory than there is.</source>
            <translation>需要的内存超过现有内存。</translation>
        </message>
        <message>
            <source>“%1” is not a file that can be read.</source>
            <translation>“%1”不是可以读取的文件。</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>“%1” shares no connection with this capture.</source>
            <translation>“%1”与这个抓包没有共同的连接。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureDetail</name>
        <message>
            <source>The connection</source>
            <translation>该连接</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>判断依据</translation>
        </message>
        <message>
            <source>No reset is selected</source>
            <translation>没有选中重置</translation>
        </message>
        <message>
            <source>Choose one in the table or in the picture above it.</source>
            <translation>请在表格或其上方的图中选一个。</translation>
        </message>
        <message>
            <source>Choose a reset to see its connection.</source>
            <translation>选一个重置即可查看它的连接。</translation>
        </message>
        <message>
            <source>Reading the connection…</source>
            <translation>正在读取连接…</translation>
        </message>
        <message>
            <source>The file cannot be read any more, so the connection cannot be shown.</source>
            <translation>文件已无法读取，因此不能显示该连接。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>who, how strongly</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Speaks for: %1</source>
            <translation>支持：%1</translation>
        </message>
        <message>
            <source>Who each sign points at; the longer the bar, the more it counts.</source>
            <translation>各个迹象分别指向谁；条形越长，分量越重。</translation>
        </message>
        <message>
            <source>More for experts</source>
            <translation>更多专家信息</translation>
        </message>
        <message>
            <source>Hide what is for experts</source>
            <translation>隐藏专家信息</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>其他设备</translation>
        </message>
        <message>
            <source>one of the ends</source>
            <translation>两端之一</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CaptureModel</name>
        <message>
            <source>without effect: the connection went on</source>
            <translation>没有作用：连接继续进行</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发送方</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>How far it was</source>
            <translation>进行到哪一步</translation>
        </message>
        <message>
            <source>To the server</source>
            <translation>发往服务器</translation>
        </message>
        <message>
            <source>To the client</source>
            <translation>发往客户端</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>数据包</translation>
        </message>
        <message>
            <source>Silence before the end</source>
            <translation>断开前的静默</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CapturePage</name>
        <message>
            <source>Reading “%1”</source>
            <translation>正在读取“%1”</translation>
        </message>
        <message>
            <source>%1 packets so far, %2 resets among them.</source>
            <translation>目前 %1 个数据包，其中 %2 个重置。</translation>
        </message>
        <message>
            <source>Reading was stopped. This is what the part that was read shows.</source>
            <translation>读取已停止。以下是已读取部分的结果。</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>读取已停止。</translation>
        </message>
        <message>
            <source>%1 packets were saved as “%2”.</source>
            <translation>%1 个数据包已保存为“%2”。</translation>
        </message>
        <message>
            <source>Nothing in this capture says what could be wrong, so there is no cause to show.</source>
            <translation>这个抓包中没有内容说明可能出了什么问题，因此没有原因可显示。</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>two capture files</comment>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>%1 broke a connection, %2 are harmless.</source>
            <translation>%1 个切断了连接，%2 个无害。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) are in both captures.</source>
            <translation>
                <numerusform>%n 个连接在两个抓包中都有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reset(s) were made between the two places: no end sent them.</source>
            <translation>
                <numerusform>%n 个重置产生于两处之间：两端都没有发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every reset that was judged passed both places: nothing between them made one up.</source>
            <translation>所有判断过的重置都经过了两处：两处之间没有伪造的。</translation>
        </message>
        <message>
            <source>This capture holds no reset.</source>
            <translation>这个抓包中没有重置。</translation>
        </message>
        <message>
            <source>No reset fits what you chose.</source>
            <translation>没有符合所选条件的重置。</translation>
        </message>
        <message>
            <source>%1 of %2 resets</source>
            <translation>%2 个重置中的 %1 个</translation>
        </message>
        <message>
            <source>Copy the Wireshark filter (%1)</source>
            <translation>复制 Wireshark 过滤器（%1）</translation>
        </message>
        <message>
            <source>Copy the Wireshark filter</source>
            <translation>复制 Wireshark 过滤器</translation>
        </message>
        <message>
            <source>Select at most %1 connections: a longer filter is more than Wireshark takes.</source>
            <translation>最多选择 %1 个连接：再长的过滤器 Wireshark 不接受。</translation>
        </message>
        <message>
            <source>A display filter that shows only the selected connections.</source>
            <translation>一个只显示所选连接的显示过滤器。</translation>
        </message>
        <message>
            <source>Save only these connections (%1)…</source>
            <translation>只保存这些连接（%1）…</translation>
        </message>
        <message>
            <source>Save only this connection…</source>
            <translation>只保存这个连接…</translation>
        </message>
        <message>
            <source>Open a network capture</source>
            <translation>打开网络抓包</translation>
        </message>
        <message>
            <source>Network captures (*.pcap *.pcapng *.cap *.gz);;All files (*)</source>
            <translation>网络抓包 (*.pcap *.pcapng *.cap *.gz);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open the capture from the other end</source>
            <translation>打开另一端的抓包</translation>
        </message>
        <message>
            <source>Save only these connections</source>
            <translation>只保存这些连接</translation>
        </message>
        <message>
            <source>Network capture (*.pcap *.pcapng)</source>
            <translation>网络抓包 (*.pcap *.pcapng)</translation>
        </message>
        <message>
            <source>Tests are running. Stop them first, or wait until they are over.</source>
            <translation>测试正在运行。请先停止，或等它们结束。</translation>
        </message>
        <message>
            <source>A packet capture</source>
            <translation>网络抓包</translation>
        </message>
        <message>
            <source>Who sent every reset, and what it means. The file is only read; nothing leaves this computer.</source>
            <translation>每个重置由谁发送，意味着什么。文件只被读取；没有任何内容离开这台电脑。</translation>
        </message>
        <message>
            <source>Drop a capture here, or choose one</source>
            <translation>把抓包拖到这里，或选择一个</translation>
        </message>
        <message>
            <source>Choose a capture…</source>
            <translation>选择抓包…</translation>
        </message>
        <message>
            <source>How to record one</source>
            <translation>如何录制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <source>Open another capture…</source>
            <translation>打开另一个抓包…</translation>
        </message>
        <message>
            <source>Add one from the other end…</source>
            <translation>添加另一端的抓包…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Fewer details</source>
            <translation>收起详细信息</translation>
        </message>
        <message>
            <source>A second capture of the same connections, taken near the server if this one is from near the client. Together they prove what was made up on the way.</source>
            <translation>同一批连接的第二个抓包；如果这个来自客户端附近，就取服务器附近的。两者合起来能证明哪些是途中伪造的。</translation>
        </message>
        <message>
            <source>Faults only</source>
            <translation>仅故障</translation>
        </message>
        <message>
            <source>All resets</source>
            <translation>所有重置</translation>
        </message>
        <message>
            <source>Harmless only</source>
            <translation>仅无害</translation>
        </message>
        <message>
            <source>Any sender</source>
            <translation>任意发送方</translation>
        </message>
        <message>
            <source>Which resets are shown</source>
            <translation>显示哪些重置</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发送方</translation>
        </message>
        <message>
            <source>Address, port, cause</source>
            <translation>地址、端口、原因</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Resets</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Show the cause and the fixes</source>
            <translation>显示原因和修复方法</translation>
        </message>
        <message>
            <source>A packet capture is a recording of network traffic, usually made by an administrator with tcpdump or Wireshark (.pcap, .pcapng, also .gz). It may be large: a gigabyte takes a second or two.</source>
            <translation>网络抓包是网络流量的录制，通常由管理员用 tcpdump 或 Wireshark 制作（.pcap、.pcapng，也可为 .gz）。文件可以很大：1 GB 只需一两秒。</translation>
        </message>
        <message>
            <source>The computer whose connections break runs:</source>
            <translation>连接中断的那台电脑的系统是：</translation>
        </message>
        <message>
            <source>System of the computer that records</source>
            <translation>进行录制的电脑的系统</translation>
        </message>
        <message>
            <source>Linux</source>
            <translation>Linux</translation>
        </message>
        <message>
            <source>macOS</source>
            <translation>macOS</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Windows</translation>
        </message>
        <message>
            <source>No connection was reset in this recording.</source>
            <translation>这次录制中没有连接被重置。</translation>
        </message>
        <message>
            <source>The trouble may not have happened while it ran, or it is not a reset. Record again while it happens, or test the service.</source>
            <translation>可能录制期间问题没有发生，也可能问题不是重置。请在问题发生时重新录制，或测试该服务。</translation>
        </message>
        <message>
            <source>Test the service</source>
            <translation>测试该服务</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>Open a command window as administrator and run the first line; let the trouble happen; then run the other two. Open the file that ends in .pcapng here. Only the first 200 bytes of each packet are kept. Wireshark can record as well.</source>
            <translation>以管理员身份打开命令窗口，运行第一行；等问题发生；然后运行另外两行。在这里打开以 .pcapng 结尾的文件。每个数据包只保留前 200 字节。也可以用 Wireshark 录制。</translation>
        </message>
        <message>
            <source>Run this in a terminal, let the trouble happen, then stop it with Ctrl+C. Put the name of your service in place of example.com; en0 is usually the network in use. Only the first 200 bytes of each packet are kept.</source>
            <translation>在终端中运行此命令，等问题发生，然后按 Ctrl+C 停止。请把 example.com 换成您的服务的名称；en0 通常就是正在使用的网络。每个数据包只保留前 200 字节。</translation>
        </message>
        <message>
            <source>Run this in a terminal, let the trouble happen, then stop it with Ctrl+C. Put the name of your service in place of example.com. Only the first 200 bytes of each packet are kept.</source>
            <translation>在终端中运行此命令，等问题发生，然后按 Ctrl+C 停止。请把 example.com 换成您的服务的名称。每个数据包只保留前 200 字节。</translation>
        </message>
        <message>
            <source>Show fewer columns</source>
            <translation>显示较少的列</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>显示所有列</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CausePage</name>
        <message>
            <source>under 1 %</source>
            <translation>低于 1 %</translation>
        </message>
        <message>
            <source>over 99 %</source>
            <translation>超过 99 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>强</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>明确</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>弱</translation>
        </message>
        <message>
            <source>What we know so far</source>
            <translation>目前已知</translation>
        </message>
        <message>
            <source>The result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>The likely cause</source>
            <translation>可能的原因</translation>
        </message>
        <message>
            <source>The tests are still running; this page follows them.</source>
            <translation>测试仍在运行；本页会随之更新。</translation>
        </message>
        <message>
            <source>Nothing was measured, so nothing can be said yet.</source>
            <translation>还没有测量任何内容，因此什么都不能说。</translation>
        </message>
        <message>
            <source>We cannot tell yet. Here is what would.</source>
            <translation>还无法判断。以下内容能帮助判断。</translation>
        </message>
        <message>
            <source>We are %1</source>
            <translation>我们%1</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>The tests have not shown enough to name a cause. Guessing would only send you to the wrong person.</source>
            <translation>测试结果还不足以指出原因。瞎猜只会让您找错人。</translation>
        </message>
        <message>
            <source>All three did their job while we watched.</source>
            <translation>在我们观察期间，三者都工作正常。</translation>
        </message>
        <message>
            <source>The cause is on this computer.</source>
            <translation>原因在这台电脑上。</translation>
        </message>
        <message>
            <source>The cause is on the way, between this computer and the service.</source>
            <translation>原因在途中，位于这台电脑与服务之间。</translation>
        </message>
        <message>
            <source>The cause is at the service.</source>
            <translation>原因在服务一侧。</translation>
        </message>
        <message>
            <source>An everyday comparison: %1</source>
            <translation>日常生活的比喻：%1</translation>
        </message>
        <message>
            <source>There is a second problem at the same time: %1 It has its own evidence and its own fix.</source>
            <translation>同时还有第二个问题：%1 它有自己的证据和自己的修复方法。</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>生成报告</translation>
        </message>
        <message>
            <source>Show the fix</source>
            <translation>显示修复方法</translation>
        </message>
        <message>
            <source>Test from another place</source>
            <translation>从另一个地点测试</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>还没有。</translation>
        </message>
        <message>
            <source>Nothing that was measured speaks against it.</source>
            <translation>测得的内容中没有反对它的。</translation>
        </message>
        <message>
            <source>What points to “%1”</source>
            <translation>指向“%1”的证据</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>支持它的证据</translation>
        </message>
        <message>
            <source>What speaks against that</source>
            <translation>反对它的证据</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反对它的证据</translation>
        </message>
        <message>
            <source>%1. Why not: %2</source>
            <translation>%1。排除理由：%2</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2</source>
            <translation>最有帮助的测试：%1。%2</translation>
        </message>
        <message>
            <source>Run this test (up to %1)</source>
            <translation>运行此测试（最长 %1）</translation>
        </message>
        <message>
            <source>Run this test</source>
            <translation>运行此测试</translation>
        </message>
        <message>
            <source>The test that would help most: %1. %2 This version does not have that test yet.</source>
            <translation>最有帮助的测试：%1。%2 本版本还没有这项测试。</translation>
        </message>
        <message>
            <source>What would make us surer</source>
            <translation>什么能让把握更大</translation>
        </message>
        <message>
            <source>All possible causes, most likely first</source>
            <translation>所有可能的原因，最可能的在前</translation>
        </message>
        <message>
            <source>Ruled out, and why</source>
            <translation>已排除的原因及理由</translation>
        </message>
        <message>
            <source>What would change this verdict</source>
            <translation>什么会改变这个结论</translation>
        </message>
        <message>
            <source>How we got there</source>
            <translation>结论是怎么得出的</translation>
        </message>
        <message>
            <source>Which of the three it is cannot be told from here. A test from another place can tell.</source>
            <translation>从这里无法判断是三者中的哪一个。从另一个地点测试可以判断。</translation>
        </message>
        <message>
            <source>Not tested yet, and what would help</source>
            <translation>尚未测试的内容，以及什么会有帮助</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartPanel</name>
        <message>
            <source>Save the chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>无法写入文件。请选择另一个位置。</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Copy result in words</source>
            <translation>复制文字结果</translation>
        </message>
        <message>
            <source>Save as picture (PNG)…</source>
            <translation>保存为图片（PNG）…</translation>
        </message>
        <message>
            <source>Save as drawing (SVG)…</source>
            <translation>保存为矢量图（SVG）…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>保存数值（CSV）…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ChartScale</name>
        <message>
            <source>Hours since the start</source>
            <translation>开始后的小时数</translation>
        </message>
        <message>
            <source>Minutes since the start</source>
            <translation>开始后的分钟数</translation>
        </message>
        <message>
            <source>Seconds since the start</source>
            <translation>开始后的秒数</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
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
            <translation>继续到报告</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>开始检查</translation>
        </message>
        <message>
            <source>Takes at most %1, with up to %2 connections at once and about %3. Nothing else is sent.</source>
            <translation>最多用时 %1，同时最多 %2 个连接，数据量约 %3。不发送其他内容。</translation>
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
            <translation>未知</translation>
        </message>
        <message>
            <source>How much does your application send at once?</source>
            <translation>您的应用一次发送多少？</translation>
        </message>
        <message>
            <source>How long may your application's connections stay silent?</source>
            <translation>您的应用的连接可能静默多久？</translation>
        </message>
        <message>
            <source>With this value the result can say whether the new limit is enough.</source>
            <translation>有了这个值，结果才能说明新的上限是否足够。</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>time, result</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>测得的内容</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>Check the fix</source>
            <translation>检查修复</translation>
        </message>
        <message>
            <source>Once the setting is changed, the tests that decided are repeated. Nothing else is. You can also come back later: the case remembers.</source>
            <translation>设置更改之后，会重复那些起决定作用的测试，其他的不重复。您也可以以后再来：案例会记住。</translation>
        </message>
        <message>
            <source>What will be repeated</source>
            <translation>将重复的测试</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>正在检查 …</translation>
        </message>
        <message>
            <source>Checks of this case:</source>
            <translation>本案例的检查：</translation>
        </message>
        <message>
            <source>Checks of this case</source>
            <translation>本案例的检查</translation>
        </message>
        <message>
            <source>What the application needs</source>
            <translation>应用的需要</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>停止检查</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再次检查</translation>
        </message>
        <message>
            <source>Choose the new files…</source>
            <translation>选择新文件…</translation>
        </message>
        <message>
            <source>Choose the files from after the fix</source>
            <translation>选择修复之后的文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Read a new capture</source>
            <translation>读取新的抓包</translation>
        </message>
        <message>
            <source>Test a service</source>
            <translation>测试一个服务</translation>
        </message>
        <message>
            <source>Files that were written after the fix are compared with the earlier ones.</source>
            <translation>会把采用修复方法后写入的文件与之前的文件进行比较。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CheckWords</name>
        <message>
            <source>no limit found</source>
            <translation>未找到上限</translation>
        </message>
        <message>
            <source>more than %1 (longest tried)</source>
            <translation>超过 %1（试过的最长时间）</translation>
        </message>
        <message>
            <source>more than %1 (most tried)</source>
            <translation>超过 %1（试过的最大值）</translation>
        </message>
        <message>
            <source>none ended</source>
            <translation>没有断开的连接</translation>
        </message>
        <message>
            <source>no crash seen</source>
            <translation>未见崩溃</translation>
        </message>
        <message>
            <source>no reset seen</source>
            <translation>未见重置</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>未见</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ClassCard</name>
        <message>
            <source>Open a session</source>
            <translation>打开场次</translation>
        </message>
        <message>
            <source>Training session (*.json)</source>
            <translation>培训场次 (*.json)</translation>
        </message>
        <message>
            <source>Add results</source>
            <translation>添加结果</translation>
        </message>
        <message>
            <source>Training result (*.json)</source>
            <translation>培训结果 (*.json)</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>保存表格</translation>
        </message>
        <message>
            <source>class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Open the session file first; it holds what is needed to read the results.</source>
            <translation>请先打开场次文件；读取结果所需的内容在其中。</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) taken.</source>
            <translation>
                <numerusform>已采用 %n 个结果。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were here already.</source>
            <translation>
                <numerusform>有 %n 个已经在这里。</numerusform>
            </translation>
        </message>
        <message>
            <source>The table is saved.</source>
            <translation>表格已保存。</translation>
        </message>
        <message>
            <source>The results of this class are deleted from this computer.</source>
            <translation>将从这台电脑上删除该班级的结果。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Session “%1”: drop the result files here, as many at once as you like.</source>
            <translation>场次“%1”：请把结果文件拖到这里，一次可以拖任意多个。</translation>
        </message>
        <message>
            <source>Open the session file that you handed out, then drop the result files here.</source>
            <translation>请打开您发出去的场次文件，然后把结果文件拖到这里。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Mystery %1</source>
            <translation>谜题 %1</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>班级</translation>
        </message>
        <message>
            <source>Nothing: every first answer was right.</source>
            <translation>没有：所有问题都是一次答对。</translation>
        </message>
        <message>
            <source>%1 of %2 got this wrong at first: %3</source>
            <translation>%2 人中有 %1 人第一次答错：%3</translation>
        </message>
        <message>
            <source>Results of the class</source>
            <translation>班级的结果</translation>
        </message>
        <message>
            <source>Open a session file…</source>
            <translation>打开场次文件…</translation>
        </message>
        <message>
            <source>Add results…</source>
            <translation>添加结果…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>保存为 CSV…</translation>
        </message>
        <message>
            <source>Delete the results</source>
            <translation>删除结果</translation>
        </message>
        <message>
            <source>What the class found hard</source>
            <translation>班级觉得难的内容</translation>
        </message>
        <message>
            <source>Not done counts as 0 %. Results are signed: a result file that was edited is rejected. The key is in the session file, so this is no protection against somebody who sets out to forge a result.</source>
            <translation>未完成的按 0 % 计。结果带有签名：编辑过的结果文件会被拒绝。密钥在场次文件里，因此防不住存心伪造结果的人。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Coach</name>
        <message>
            <source>To the questions</source>
            <translation>去答题</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Do it for me</source>
            <translation>替我完成</translation>
        </message>
        <message>
            <source>Fill it in for me</source>
            <translation>替我填写</translation>
        </message>
        <message>
            <source>The tests are running…</source>
            <translation>测试正在运行…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CoachBubble</name>
        <message>
            <source>Lesson: %1 of %2</source>
            <translation>课程：%1 / %2</translation>
        </message>
        <message>
            <source>Back to the lesson</source>
            <translation>回到课程</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CompareDialog</name>
        <message>
            <source>Compare two cases</source>
            <translation>对比两个案例</translation>
        </message>
        <message>
            <source>no measurements</source>
            <translation>没有测量</translation>
        </message>
        <message>
            <source>different</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>Neither case has measurements.</source>
            <translation>两个案例都没有测量。</translation>
        </message>
        <message>
            <source>Where both were measured, they agree.</source>
            <translation>两者都测过的项目结果一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) differ.</source>
            <translation>
                <numerusform>%n 项测量不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>测量</translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) differ; those measured in only one case cannot be compared.</source>
            <translation>
                <numerusform>有 %n 项测量不同；只在一个案例中测量过的项目无法比较。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ConnectTimeChart</name>
        <message>
            <source>How long each attempt took</source>
            <translation>每次尝试用了多久</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>尝试</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>从最快到最慢</translation>
        </message>
        <message>
            <source>Nothing was tried yet.</source>
            <translation>还没有尝试过。</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), none worked.</source>
            <translation>
                <numerusform>尝试 %n 次，全部失败。</numerusform>
            </translation>
        </message>
        <message>
            <source>between %1 and %2 ms</source>
            <translation>在 %1 到 %2 ms 之间</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), all worked, %1.</source>
            <translation>
                <numerusform>尝试 %n 次，全部成功，%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) worked (%1), %2 failed.</source>
            <translation>
                <numerusform>%n 次尝试成功（%1），%2 次失败。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndAgeChart</name>
        <message>
            <source>How old they were</source>
            <translation>它们的年龄</translation>
        </message>
        <message>
            <source>How long they had been silent</source>
            <translation>它们已静默多久</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>目前没有连接断开。</translation>
        </message>
        <message>
            <source>No connection ended.</source>
            <translation>没有连接断开。</translation>
        </message>
        <message>
            <source>Age at the end</source>
            <translation>断开时的年龄</translation>
        </message>
        <message>
            <source>Silence before the end</source>
            <translation>断开前的静默</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 at the age of %3 (%n connection(s))</source>
            <translation>
                <numerusform>%1 后：%2，年龄 %3（%n 个连接）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 after a silence of %3 (%n connection(s))</source>
            <translation>
                <numerusform>%1 后：%2，此前静默 %3（%n 个连接）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, at ages from %1 to %2.</source>
            <translation>
                <numerusform>%n 个连接断开，年龄从 %1 到 %2。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, after silences from %1 to %2.</source>
            <translation>
                <numerusform>%n 个连接断开，此前静默从 %1 到 %2。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EndedModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Silence before the end</source>
            <translation>断开前的静默</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventLaneChart</name>
        <message>
            <source>Did they all end at one moment?</source>
            <translation>它们是否在同一时刻全部断开？</translation>
        </message>
        <message>
            <source>alive</source>
            <translation>存活</translation>
        </message>
        <message>
            <source>no new connection was accepted</source>
            <translation>不接受新连接</translation>
        </message>
        <message>
            <source>the service answers differently than before</source>
            <translation>服务的响应与之前不同</translation>
        </message>
        <message numerus="yes">
            <source>%n ended together</source>
            <translation>
                <numerusform>%n 个同时断开</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1: %2</source>
            <translation>%1 后：%2</translation>
        </message>
        <message>
            <source>For %1 no new connection was accepted.</source>
            <translation>有 %1 不接受新连接。</translation>
        </message>
        <message>
            <source>For %1 so far no new connection has been accepted.</source>
            <translation>至今已有 %1 不接受新连接。</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %n connection(s) ended at one moment, the youngest %2 old, the oldest %3.</source>
            <translation>
                <numerusform>%1 后：%n 个连接在同一时刻断开，最年轻的 %2，最老的 %3。</numerusform>
            </translation>
        </message>
        <message>
            <source>Connection %1 lived for %2 when it was last looked at.</source>
            <translation>连接 %1 在最后一次查看时已存活 %2。</translation>
        </message>
        <message>
            <source>Connection %1 ended at the age of %2: %3.</source>
            <translation>连接 %1 在年龄 %2 时断开：%3。</translation>
        </message>
        <message>
            <source>No connection is watched yet.</source>
            <translation>还没有监视任何连接。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) of different ages ended at one moment, after %1.</source>
            <translation>
                <numerusform>%n 个年龄不同的连接在同一时刻断开，时间在 %1 后。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>目前没有连接断开。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, but not together.</source>
            <translation>
                <numerusform>%n 个连接断开，但不是同时。</numerusform>
            </translation>
        </message>
        <message>
            <source>No new connection was accepted for %1.</source>
            <translation>有 %1 没有接受新连接。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::EventTimelineChart</name>
        <message>
            <source>What happened when</source>
            <translation>什么时候发生了什么</translation>
        </message>
        <message numerus="yes">
            <source>After %1: %2 (%n time(s))</source>
            <translation>
                <numerusform>%1 后：%2（%n 次）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Between %1 and %2: %3 (%n time(s))</source>
            <translation>
                <numerusform>%1 到 %2 之间：%3（%n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>还没有发生任何事。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Watched for %1. %2</source>
            <translation>已监视 %1。%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>， </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FixPage</name>
        <message>
            <source>Connections to %1 break</source>
            <translation>到 %1 的连接断开</translation>
        </message>
        <message>
            <source>The cause is not certain yet. Take what follows as things to check, not as a cure. The page “Likely cause” names the test that would settle it.</source>
            <translation>原因还不确定。以下内容请当作需要核实的事项，而不是解决办法。“可能的原因”页面会指出能下定论的测试。</translation>
        </message>
        <message>
            <source>Nothing was found that needs fixing. If the trouble comes back, run the tests again while it lasts, and allow a longer silence.</source>
            <translation>没有发现需要修复的问题。如果问题再次出现，请在它持续期间重新运行测试，并允许更长的静默。</translation>
        </message>
        <message>
            <source>As long as the cause is not clear, a changed setting would be a guess. The page “Likely cause” names the test that would settle it.</source>
            <translation>只要原因还不明确，改设置就是瞎猜。“可能的原因”页面会指出能下定论的测试。</translation>
        </message>
        <message>
            <source>There is no ready setting for this cause. The message below tells the person in charge what was measured.</source>
            <translation>这个原因没有现成的设置。下面的消息会告诉负责人测得了什么。</translation>
        </message>
        <message>
            <source>I applied the fix: check it</source>
            <translation>我已采用修复方法：检查它</translation>
        </message>
        <message>
            <source>Continue to the report</source>
            <translation>继续到报告</translation>
        </message>
        <message>
            <source>Setting to copy</source>
            <translation>要复制的设置</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Measured: %1. Known to behave like that as delivered:</source>
            <translation>测得：%1。已知出厂设置就是如此的产品：</translation>
        </message>
        <message>
            <source>These are suspects, not proof: ask which of them stands between you and the service.</source>
            <translation>这些只是嫌疑对象，不是证明：请问清其中哪一个位于您和服务之间。</translation>
        </message>
        <message>
            <source>The fix</source>
            <translation>修复方法</translation>
        </message>
        <message>
            <source>Choose the product, copy the setting, or send the message to the person in charge.</source>
            <translation>选择产品，复制设置，或把消息发给负责人。</translation>
        </message>
        <message>
            <source>Product in use:</source>
            <translation>使用的产品：</translation>
        </message>
        <message>
            <source>Product in use</source>
            <translation>使用的产品</translation>
        </message>
        <message>
            <source>Copy setting</source>
            <translation>复制设置</translation>
        </message>
        <message>
            <source>One value could not be measured, so a common default stands in its place. Please check it.</source>
            <translation>有一个值无法测得，用常见的默认值代替。请核对。</translation>
        </message>
        <message>
            <source>Why it helps</source>
            <translation>为什么有帮助</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>由谁执行</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Also affects</source>
            <translation>同时影响</translation>
        </message>
        <message>
            <source>Old advice</source>
            <translation>过时的建议</translation>
        </message>
        <message>
            <source>How to undo</source>
            <translation>如何撤销</translation>
        </message>
        <message>
            <source>How to check</source>
            <translation>如何检查</translation>
        </message>
        <message>
            <source>Ready message for the person in charge</source>
            <translation>给负责人的现成消息</translation>
        </message>
        <message>
            <source>You can change it before you send it. Attach the report from the next page.</source>
            <translation>发送前可以修改。请附上下一页的报告。</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>在邮件程序中打开</translation>
        </message>
        <message>
            <source>Ask the administrator…</source>
            <translation>询问管理员…</translation>
        </message>
        <message>
            <source>To the report</source>
            <translation>去看报告</translation>
        </message>
        <message>
            <source>Copy commands</source>
            <translation>复制命令</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FleetBox</name>
        <message>
            <source>Many places at once</source>
            <translation>多个地点同时测试</translation>
        </message>
        <message>
            <source>These files run the same tests on the nodes of a cluster, or on every machine of an inventory. The first lines say how, and how to bring the results back here.</source>
            <translation>这些文件会在集群的各节点上，或在清单中的每台机器上运行同样的测试。开头几行说明如何运行，以及如何把结果带回这里。</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件种类</translation>
        </message>
        <message>
            <source>Kubernetes Job</source>
            <translation>Kubernetes Job</translation>
        </message>
        <message>
            <source>Ansible playbook</source>
            <translation>Ansible playbook</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>另存为 …</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <source>YAML file (*.yaml *.yml)</source>
            <translation>YAML 文件 (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>The file could not be saved: %1</source>
            <translation>无法保存文件：%1</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::FlowChart</name>
        <message>
            <source>Connections of the application</source>
            <translation>应用的连接</translation>
        </message>
        <message>
            <source>Waiting for the first connection of the application…</source>
            <translation>正在等待应用的第一个连接…</translation>
        </message>
        <message>
            <source>The connections of the application appear here.</source>
            <translation>应用的连接会显示在这里。</translation>
        </message>
        <message>
            <source>cut off from the side of the service (reset)</source>
            <translation>被服务一侧切断（重置）</translation>
        </message>
        <message>
            <source>the service gave no sign of life any more</source>
            <translation>服务不再有任何动静</translation>
        </message>
        <message>
            <source>closed by the service in good order</source>
            <translation>被服务正常关闭</translation>
        </message>
        <message>
            <source>cut off by the application (reset)</source>
            <translation>被应用切断（重置）</translation>
        </message>
        <message>
            <source>the application gave no sign of life any more</source>
            <translation>应用不再有任何动静</translation>
        </message>
        <message>
            <source>closed by the application in good order</source>
            <translation>被应用正常关闭</translation>
        </message>
        <message>
            <source>ended because the observation was stopped</source>
            <translation>因观察停止而结束</translation>
        </message>
        <message>
            <source>data flowed</source>
            <translation>有数据流动</translation>
        </message>
        <message>
            <source>silence before the end</source>
            <translation>断开前的静默</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常关闭</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>被切断（重置）</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>不再有任何动静</translation>
        </message>
        <message>
            <source>Age of the connection (hours)</source>
            <translation>连接的年龄（小时）</translation>
        </message>
        <message>
            <source>Age of the connection (minutes)</source>
            <translation>连接的年龄（分钟）</translation>
        </message>
        <message>
            <source>Age of the connection (seconds)</source>
            <translation>连接的年龄（秒）</translation>
        </message>
        <message>
            <source>Connection %1 is open.</source>
            <translation>连接 %1 处于打开状态。</translation>
        </message>
        <message>
            <source>Connection %1: %2</source>
            <translation>连接 %1：%2</translation>
        </message>
        <message>
            <source>Age %1, silent for the last %2</source>
            <translation>年龄 %1，最近 %2 一直静默</translation>
        </message>
        <message>
            <source>%1 sent by the application, %2 by the service</source>
            <translation>应用发送 %1，服务发送 %2</translation>
        </message>
        <message>
            <source>No connection was observed yet.</source>
            <translation>还没有观察到连接。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) open.</source>
            <translation>
                <numerusform>%n 个连接处于打开状态。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n 个连接已断开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were cut off from the side of the service.</source>
            <translation>
                <numerusform>其中 %n 个被服务一侧切断。</numerusform>
            </translation>
        </message>
        <message>
            <source>None was cut off from the side of the service.</source>
            <translation>没有一个被服务一侧切断。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GateChart</name>
        <message>
            <source>From how far do the packets come?</source>
            <translation>数据包来自多远的地方？</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>握手</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>got through</source>
            <translation>通过了</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>被挡住</translation>
        </message>
        <message>
            <source>now this, now that</source>
            <translation>时而通过，时而被挡</translation>
        </message>
        <message>
            <source>No packet was measured yet.</source>
            <translation>尚未测量到数据包。</translation>
        </message>
        <message>
            <source>Every packet starts with a count and loses one at every station. What arrives with more left comes from nearer. We let packets in only from a certain count on, and see which arrive.</source>
            <translation>每个数据包出发时都带有一个计数，每经过一站减一。到达时剩余越多，来处就越近。我们只放行剩余计数达到一定值的数据包，看看哪些能到达。</translation>
        </message>
        <message>
            <source>Packets lose one count at every station.</source>
            <translation>数据包每经过一站，计数减一。</translation>
        </message>
        <message>
            <source>The answers and the resets both arrive with %1 left: as if they came from the same place.</source>
            <translation>响应和重置到达时都剩余 %1：像是来自同一处。</translation>
        </message>
        <message>
            <source>The answers arrive with %1 left, the resets with %2: the resets come from nearer.</source>
            <translation>响应到达时剩余 %1，重置剩余 %2：重置来自更近的地方。</translation>
        </message>
        <message>
            <source>The answers arrive with %1 left, the resets with %2: the resets come from somewhere else.</source>
            <translation>响应到达时剩余 %1，重置剩余 %2：重置来自别处。</translation>
        </message>
        <message>
            <source>empty: not tried</source>
            <translation>空白：未尝试</translation>
        </message>
        <message>
            <source>Count that must be left for a packet to be let in (more left: from nearer)</source>
            <translation>数据包获准进入所需的剩余计数（剩余越多，来处越近）</translation>
        </message>
        <message numerus="yes">
            <source>%1: let in with at least %2 left, %n time(s).</source>
            <translation>
                <numerusform>%1：剩余至少 %2 时放行，%n 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: stopped where %2 must be left, %n time(s).</source>
            <translation>
                <numerusform>%1：要求剩余 %2 时被拦下，%n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: let in with at least %2 left, but only %3 of %4 times.</source>
            <translation>%1：剩余至少 %2 时放行，但 %4 次中只有 %3 次。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::GlossaryDialog</name>
        <message>
            <source>Words explained</source>
            <translation>用语解释</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search the explained words</source>
            <translation>搜索用语</translation>
        </message>
        <message>
            <source>Explained words</source>
            <translation>已解释的用语</translation>
        </message>
        <message>
            <source>No word fits this search.</source>
            <translation>没有符合搜索的用语。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopDelayChart</name>
        <message>
            <source>Station %1: there and back %2 to %3, %4 of %5 questions answered.</source>
            <translation>第 %1 站：往返 %2 至 %3，%5 次询问中有 %4 次得到应答。</translation>
        </message>
        <message>
            <source>Station %1: no answer.</source>
            <translation>第 %1 站：没有应答。</translation>
        </message>
        <message>
            <source>Delay at each station</source>
            <translation>每一站的延迟</translation>
        </message>
        <message>
            <source>Station, counted from this computer</source>
            <translation>第几站，从这台电脑数起</translation>
        </message>
        <message>
            <source>no answer (common, harmless)</source>
            <translation>没有应答（常见，无害）</translation>
        </message>
        <message>
            <source>fastest to slowest</source>
            <translation>从最快到最慢</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>还没有追踪路径。</translation>
        </message>
        <message>
            <source>No station answered.</source>
            <translation>没有一站应答。</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; no station adds a noticeable delay.</source>
            <translation>全程往返需要 %1；没有一站带来明显的延迟。</translation>
        </message>
        <message>
            <source>There and back takes %1 in the end; the largest step, %2, comes before station %3.</source>
            <translation>全程往返需要 %1；最大的一段 %2 出现在第 %3 站之前。</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>fastest answer, there and back</source>
            <translation>最快的响应，往返</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::HopRowChart</name>
        <message>
            <source>The way to the service</source>
            <translation>到服务的路径</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Stations %1 to %2</source>
            <translation>第 %1 至 %2 站</translation>
        </message>
        <message>
            <source>Station %1</source>
            <translation>第 %1 站</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>sends the resets</source>
            <translation>发送重置</translation>
        </message>
        <message>
            <source>perhaps this one</source>
            <translation>可能是这一站</translation>
        </message>
        <message>
            <source>This computer: here the connections begin.</source>
            <translation>这台电脑：连接从这里开始。</translation>
        </message>
        <message>
            <source>The stations %1 to %2 pass everything on, but do not answer questions about themselves.</source>
            <translation>第 %1 至 %2 站会转发一切，但不回答关于自身的询问。</translation>
        </message>
        <message>
            <source>The service that was tested.</source>
            <translation>所测试的服务。</translation>
        </message>
        <message>
            <source>Station %1 on the way.</source>
            <translation>途中的第 %1 站。</translation>
        </message>
        <message>
            <source>Station %1 does not answer questions about itself. That is common and harmless.</source>
            <translation>第 %1 站不回答关于自身的询问。这很常见，也无害。</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>地址：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>， </translation>
        </message>
        <message>
            <source>There and back: %1 to %2</source>
            <translation>往返：%1 至 %2</translation>
        </message>
        <message>
            <source>The resets come from here.</source>
            <translation>重置来自这里。</translation>
        </message>
        <message>
            <source>The resets come from here or from a neighbour.</source>
            <translation>重置来自这里或相邻的一站。</translation>
        </message>
        <message>
            <source>The resets come from the service itself, not from a device on the way.</source>
            <translation>重置来自服务本身，而不是途中的设备。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1 (between %2 and %3).</source>
            <translation>重置来自途中的设备：第 %1 站（在 %2 与 %3 之间）。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way: station %1.</source>
            <translation>重置来自途中的设备：第 %1 站。</translation>
        </message>
        <message>
            <source>The resets come from a device on the way; which one could not be told.</source>
            <translation>重置来自途中的设备；无法判断是哪一台。</translation>
        </message>
        <message>
            <source>The way was not followed yet.</source>
            <translation>还没有追踪路径。</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) between this computer and the service.</source>
            <translation>
                <numerusform>这台电脑与服务之间有 %n 站。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) were seen; the service itself did not answer.</source>
            <translation>
                <numerusform>看到了 %n 站；服务本身没有应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them did not answer, which is common.</source>
            <translation>
                <numerusform>其中 %n 站没有应答，这很常见。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stations %1 and %2</source>
            <translation>第 %1 和第 %2 站</translation>
        </message>
        <message>
            <source>The stations %1 and %2 pass everything on, but do not answer questions about themselves.</source>
            <translation>第 %1 和第 %2 站会转发一切，但不回答关于自身的询问。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::KeysDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Next control, control before</source>
            <translation>下一个控件、上一个控件</translation>
        </message>
        <message>
            <source>Press, tick or open what has the focus</source>
            <translation>按下、勾选或打开获得焦点的项目</translation>
        </message>
        <message>
            <source>In charts, ladder and tree: from part to part</source>
            <translation>在图表、梯形图和树中：逐个部分移动</translation>
        </message>
        <message>
            <source>In charts: copy or save</source>
            <translation>在图表中：复制或保存</translation>
        </message>
        <message>
            <source>In the tree: closer, wider</source>
            <translation>在树中：放大、缩小</translation>
        </message>
        <message>
            <source>In the tree: the path, everything</source>
            <translation>在树中：路径、全部</translation>
        </message>
        <message>
            <source>Close a dialog</source>
            <translation>关闭对话框</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LaneChart</name>
        <message>
            <source>How long a silent connection lives</source>
            <translation>静默的连接能存活多久</translation>
        </message>
        <message>
            <source>No connection is open yet.</source>
            <translation>还没有打开的连接。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s): %1.</source>
            <translation>
                <numerusform>%n 个连接：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>， </translation>
        </message>
        <message>
            <source>Connections end after about %1 seconds of silence (between %2 and %3).</source>
            <translation>连接在静默约 %1 秒后断开（在 %2 到 %3 之间）。</translation>
        </message>
        <message>
            <source>We ended this connection after %1 seconds of silence, because it was not needed any more.</source>
            <translation>静默 %1 秒后我们结束了这个连接，因为不再需要它。</translation>
        </message>
        <message>
            <source>This connection is open and says nothing: %1 of %2 seconds so far.</source>
            <translation>这个连接已打开且不说话：目前 %1 秒，共 %2 秒。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection still worked.</source>
            <translation>静默 %1 秒后，这个连接仍能使用。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence the other side closed this connection in good order.</source>
            <translation>静默 %1 秒后，对方正常关闭了这个连接。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence this connection was cut off (reset).</source>
            <translation>静默 %1 秒后，这个连接被切断（重置）。</translation>
        </message>
        <message>
            <source>After %1 seconds of silence we used this connection again: it had been forgotten, and nobody had told us.</source>
            <translation>静默 %1 秒后我们再次使用这个连接：它已被遗忘，而没有人通知我们。</translation>
        </message>
        <message>
            <source>This connection could not be opened, so it tells us nothing.</source>
            <translation>这个连接无法打开，因此说明不了什么。</translation>
        </message>
        <message>
            <source>ended by us, not needed any more</source>
            <translation>由我们结束，不再需要</translation>
        </message>
        <message>
            <source>Opening the first connections…</source>
            <translation>正在打开最初的几个连接…</translation>
        </message>
        <message>
            <source>The connections appear here as soon as this test runs.</source>
            <translation>这项测试一开始运行，连接就会显示在这里。</translation>
        </message>
        <message>
            <source>Seconds of silence</source>
            <translation>静默秒数</translation>
        </message>
        <message>
            <source>Limit: %1 s</source>
            <translation>上限：%1 s</translation>
        </message>
        <message>
            <source>Silent in the middle of a request</source>
            <translation>在请求中途静默</translation>
        </message>
        <message>
            <source>Silent between two requests</source>
            <translation>在两次请求之间静默</translation>
        </message>
        <message>
            <source>Silent from the start</source>
            <translation>从一开始就静默</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>仍在等待</translation>
        </message>
        <message>
            <source>still worked afterwards</source>
            <translation>之后仍能使用</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常关闭</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>被切断（重置）</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>被无声遗忘</translation>
        </message>
        <message>
            <source>never opened</source>
            <translation>从未打开</translation>
        </message>
        <message numerus="yes">
            <source>All %n connection(s) still worked after their silence.</source>
            <translation>
                <numerusform>全部 %n 个连接在静默后仍可用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n connection(s) still worked after their silence; %2: %3.</source>
            <translation>
                <numerusform>%n 个连接中有 %1 个在静默后仍可用；%2：%3。</numerusform>
            </translation>
        </message>
        <message>
            <source>This connection was silent for %1 seconds when the test was stopped.</source>
            <translation>测试停止时，此连接已静默 %1 秒。</translation>
        </message>
        <message>
            <source>still waiting when the test was stopped</source>
            <translation>测试停止时仍在等待</translation>
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
            <translation>%1 到 %2，途中丢失：%3</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 到 %2：%3</translation>
        </message>
        <message>
            <source>At the same time, %1 to %2: %3</source>
            <translation>同时，%1 到 %2：%3</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LessonPage</name>
        <message>
            <source>All lessons</source>
            <translation>所有课程</translation>
        </message>
        <message>
            <source>Skip the practice</source>
            <translation>跳过练习</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>课程</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <source>Your guess</source>
            <translation>您的猜测</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复方法</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>小结</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>To the practice</source>
            <translation>去练习</translation>
        </message>
        <message>
            <source>The fault of this lesson needs that. Skip the practice; the rest of the lesson works.</source>
            <translation>本课程的故障需要它。请跳过练习；课程的其余部分可以正常进行。</translation>
        </message>
        <message>
            <source>Resetscope found the fault that was running: %1</source>
            <translation>Resetscope 找到了正在运行的故障：%1</translation>
        </message>
        <message>
            <source>Resetscope did not name the fault this time. It was: %1</source>
            <translation>Resetscope 这次没有说中故障。它是：%1</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>第 %1 题，共 %2 题</translation>
        </message>
        <message>
            <source>The practice fault</source>
            <translation>练习故障</translation>
        </message>
        <message>
            <source>Turn on the fix</source>
            <translation>开启修复</translation>
        </message>
        <message>
            <source>To the check</source>
            <translation>去检查</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>到结尾</translation>
        </message>
        <message>
            <source>The same service, the same address, with the fix. Now measure whether it helps.</source>
            <translation>同一个服务，同一个地址，加上了修复。现在测一测是否有用。</translation>
        </message>
        <message>
            <source>The tests are running</source>
            <translation>测试正在运行</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>再测一次</translation>
        </message>
        <message>
            <source>The fix is not on, so there is nothing to check here.</source>
            <translation>修复没有开启，因此这里没有什么可检查的。</translation>
        </message>
        <message>
            <source>Still there: the tests find the same fault as before. Look at the fix once more.</source>
            <translation>仍然存在：测试发现的故障与之前相同。请再看看修复方法。</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>You can skip the practice; the rest of the lesson works.</source>
            <translation>您可以跳过练习；课程的其余部分可以正常进行。</translation>
        </message>
        <message>
            <source>Take a guess: it helps you remember the answer. A wrong guess costs nothing.</source>
            <translation>猜一猜：这有助于记住答案。猜错也没关系。</translation>
        </message>
        <message>
            <source>A small faulty service starts on this computer. Find out what is wrong with it, on the same pages that you will use for real cases. Orange frames show you each step.</source>
            <translation>这台电脑上会启动一个有故障的小服务。请在您处理真实案例要用的页面上，找出它哪里有问题。橙色框会指示每一步。</translation>
        </message>
        <message>
            <source>What the user tells you</source>
            <translation>用户告诉您的情况</translation>
        </message>
        <message>
            <source>Start the practice</source>
            <translation>开始练习</translation>
        </message>
        <message>
            <source>The fix is on.</source>
            <translation>修复方法已开启。</translation>
        </message>
        <message>
            <source>Gone: the same tests no longer find the fault.</source>
            <translation>已消失：同样的测试不再发现这个故障。</translation>
        </message>
        <message>
            <source>Fault no longer found</source>
            <translation>不再发现故障</translation>
        </message>
        <message>
            <source>Lesson passed. You got %1 of %2 questions right at the first try.</source>
            <translation>课程已通过。%2 个问题中，您一次答对 %1 个。</translation>
        </message>
        <message>
            <source>Lesson finished. You got %1 of %2 questions right at the first try.</source>
            <translation>课程已完成。%2 个问题中，您一次答对 %1 个。</translation>
        </message>
        <message>
            <source>Try the questions again</source>
            <translation>重新回答问题</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LoadChart</name>
        <message>
            <source>How many connections does it bear?</source>
            <translation>它能承受多少连接？</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>answered “too busy” or an error</source>
            <translation>响应为“太忙”或错误</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>被切断（重置）</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Share of the connections</source>
            <translation>连接的占比</translation>
        </message>
        <message>
            <source>New connections each second</source>
            <translation>每秒新连接数</translation>
        </message>
        <message>
            <source>Connections open at the same time</source>
            <translation>同时打开的连接数</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>上限：%1</translation>
        </message>
        <message>
            <source>%1 new connections each second:</source>
            <translation>每秒 %1 个新连接：</translation>
        </message>
        <message>
            <source>%1 connections at the same time:</source>
            <translation>同时 %1 个连接：</translation>
        </message>
        <message>
            <source>%1 worked</source>
            <translation>%1 成功</translation>
        </message>
        <message>
            <source>%1 got an error as answer</source>
            <translation>%1 收到错误响应</translation>
        </message>
        <message>
            <source>%1 were refused</source>
            <translation>%1 被拒绝</translation>
        </message>
        <message>
            <source>%1 got no answer</source>
            <translation>%1 没有得到响应</translation>
        </message>
        <message>
            <source>%1 were cut off</source>
            <translation>%1 被切断</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>尝试了 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Usual time for an answer: %1</source>
            <translation>通常的响应时间：%1</translation>
        </message>
        <message>
            <source>No load was tried yet.</source>
            <translation>还没有尝试任何负载。</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 new connections each second.</source>
            <translation>每秒约 %1 个新连接时开始出问题。</translation>
        </message>
        <message>
            <source>Trouble begins at about %1 connections at the same time.</source>
            <translation>同时约 %1 个连接时开始出问题。</translation>
        </message>
        <message>
            <source>The first trouble was seen at %1.</source>
            <translation>在 %1 时首次出问题。</translation>
        </message>
        <message>
            <source>No trouble up to %1 new connections each second.</source>
            <translation>直到每秒 %1 个新连接都没有问题。</translation>
        </message>
        <message>
            <source>No trouble up to %1 connections at the same time.</source>
            <translation>直到同时 %1 个连接都没有问题。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LogView</name>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Normal and important</source>
            <translation>普通和重要</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>仅错误</translation>
        </message>
        <message>
            <source>Which lines to show</source>
            <translation>显示哪些行</translation>
        </message>
        <message>
            <source>Show only lines that contain…</source>
            <translation>只显示包含以下内容的行…</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>在日志中搜索</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>日志行</translation>
        </message>
        <message>
            <source>Copy log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s). No passwords, addresses after the '?' or contents are written here.</source>
            <translation>
                <numerusform>%n 行。这里不会写入密码、地址中 '?' 之后的部分或传输内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to show. Lines appear here while the program works.</source>
            <translation>没有可显示的内容。程序工作时，日志行会出现在这里。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::LongRunPage</name>
        <message>
            <source>This test is not part of this build of Resetscope.</source>
            <translation>这个 Resetscope 版本不包含这项测试。</translation>
        </message>
        <message>
            <source>Watching for %1. You can go on working; leave this window open.</source>
            <translation>已监视 %1。您可以继续工作；请不要关闭这个窗口。</translation>
        </message>
        <message>
            <source>Observing for %1. Use the application as usual; leave this window open.</source>
            <translation>已观察 %1。请照常使用应用；请不要关闭这个窗口。</translation>
        </message>
        <message>
            <source>It ended after %1, with trouble: %2</source>
            <translation>它在 %1 后结束，并出了问题：%2</translation>
        </message>
        <message>
            <source>It ran for %1.</source>
            <translation>它运行了 %1。</translation>
        </message>
        <message>
            <source>Other tests are running. Stop them first, or wait until they are over.</source>
            <translation>其他测试正在运行。请先停止，或等它们结束。</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>停止监视</translation>
        </message>
        <message>
            <source>Stop observing</source>
            <translation>停止观察</translation>
        </message>
        <message>
            <source>Start watching</source>
            <translation>开始监视</translation>
        </message>
        <message>
            <source>Start observing</source>
            <translation>开始观察</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>保存表格</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>无法写入文件。请选择另一个位置。</translation>
        </message>
        <message>
            <source>10 minutes</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 小时</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>until I stop it</source>
            <translation>直到我停止</translation>
        </message>
        <message>
            <source>Watch a service for hours</source>
            <translation>对服务监视数小时</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Nothing has broken so far.</source>
            <translation>目前没有连接断开。</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>观察我的应用</translation>
        </message>
        <message>
            <source>Your application connects to this computer instead of the service. Resetscope passes everything on unchanged and notes how each connection ends.</source>
            <translation>您的应用不直接连接服务，而是连接这台电脑。Resetscope 原样转发一切，并记录每个连接如何结束。</translation>
        </message>
        <message>
            <source>Connections that ended</source>
            <translation>已结束的连接</translation>
        </message>
        <message>
            <source>No connection has ended so far.</source>
            <translation>目前没有连接断开。</translation>
        </message>
        <message>
            <source>Let the application connect to:</source>
            <translation>请让应用连接到：</translation>
        </message>
        <message>
            <source>Put this address into the settings of the application, in place of the service. It can only be reached from this computer. For an encrypted service the application may warn about the name; that is expected.</source>
            <translation>请把这个地址填入应用的设置，代替服务的地址。只有这台电脑能访问它。如果服务是加密的，应用可能会对名称发出警告；这是正常的。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>服务的地址</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>持续多久</translation>
        </message>
        <message>
            <source>I may watch this service: it is mine, or its owner agrees.</source>
            <translation>我可以监视这个服务：它是我的，或其所有者同意。</translation>
        </message>
        <message>
            <source>Save as table (CSV)…</source>
            <translation>保存为表格（CSV）…</translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>查看可能的原因</translation>
        </message>
        <message>
            <source>The breaks come every %1.</source>
            <translation>每隔 %1 断开一次。</translation>
        </message>
        <message>
            <source>A connection breaks when it is %1 old, however it is used.</source>
            <translation>不论怎么使用，连接到年龄 %1 时就断开。</translation>
        </message>
        <message>
            <source>A connection breaks after a silence of %1.</source>
            <translation>连接在静默 %1 后断开。</translation>
        </message>
        <message>
            <source>A connection breaks after it has carried %1.</source>
            <translation>连接在传输 %1 之后断开。</translation>
        </message>
        <message>
            <source>The breaks come around %1 o'clock.</source>
            <translation>断开发生在 %1 点前后。</translation>
        </message>
        <message>
            <source>No pattern: the breaks come at any time.</source>
            <translation>没有规律：随时都可能断开。</translation>
        </message>
        <message>
            <source>Too few broke to see a pattern. Watch longer to find one.</source>
            <translation>断开的太少，看不出规律。请监视更长时间。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off.</source>
            <translation>
                <numerusform>%n 个连接被切断。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) fell silent.</source>
            <translation>
                <numerusform>%n 个连接没了动静。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) no new connection was accepted.</source>
            <translation>
                <numerusform>有 %n 次不接受新连接。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection broke.</source>
            <translation>没有连接断开。</translation>
        </message>
        <message>
            <source>The application opened no connection.</source>
            <translation>应用没有打开任何连接。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off by the application itself.</source>
            <translation>
                <numerusform>%n 个连接被应用自己切断。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off, some from each side.</source>
            <translation>
                <numerusform>%n 个连接被切断，两侧都有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) the application used a connection that the service had already closed.</source>
            <translation>
                <numerusform>应用有 %n 次使用了服务已经关闭的连接。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were not accepted by the service.</source>
            <translation>
                <numerusform>%n 个连接未被服务接受。</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection ended badly.</source>
            <translation>没有连接异常结束。</translation>
        </message>
        <message>
            <source>No place on this computer was free for the application to connect to.</source>
            <translation>这台电脑上没有空闲的位置可供应用连接。</translation>
        </message>
        <message>
            <source>The address is the one of Resetscope itself. Please enter the address of the service.</source>
            <translation>这是 Resetscope 自己的地址。请输入服务的地址。</translation>
        </message>
        <message numerus="yes">
            <source>This computer itself was offline or asleep %n time(s), %1 in all; what broke then does not count.</source>
            <translation>
                <numerusform>这台电脑自身有 %n 次离线或睡眠，合计 %1；期间断开的不计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>For trouble that comes and goes. A few connections are kept open and used now and then; every one that breaks is noted, and Resetscope says whether there is a pattern.</source>
            <translation>适用于时有时无的问题。程序会让几个连接保持打开，并不时使用；每个中断的连接都会被记录，Resetscope 会说明其中是否有规律。</translation>
        </message>
        <message>
            <source>1. Type the address of the service.
2. Choose for how long, and start watching. You can go on working meanwhile.
3. When a connection breaks, it appears here at once. At the end you see what the breaks have in common.</source>
            <translation>1. 输入服务的地址。
2. 选择时长，然后开始监视。其间您可以继续工作。
3. 连接一旦中断，会立刻显示在这里。最后您会看到这些中断有什么共同点。</translation>
        </message>
        <message>
            <source>1. Type the address of the service.
2. Start observing: an address on this computer appears.
3. Enter that address in your application instead of the service's.</source>
            <translation>1. 输入服务的地址。
2. 开始观察：会出现一个本机上的地址。
3. 在您的应用中填入该地址，代替服务的地址。</translation>
        </message>
        <message>
            <source>I am allowed to use this service.</source>
            <translation>我获准使用此服务。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) were cut off by the service's side.</source>
            <translation>
                <numerusform>有 %n 个连接被服务一侧切断。</numerusform>
            </translation>
        </message>
        <message>
            <source>Each after %1 of silence.</source>
            <translation>每次都在静默 %1 之后。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Main</name>
        <message>
            <source>Finds out why connections break, and what to change.</source>
            <translation>查明连接为何断开，以及该改什么。</translation>
        </message>
        <message>
            <source>What to open: a saved case, a network capture, or files of a server.</source>
            <translation>要打开的内容：已保存的案例、网络抓包或服务器的文件。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::MainWindow</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>%1 – Resetscope</source>
            <translation>%1 – Resetscope</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New diagnosis</source>
            <translation>新建诊断(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>打开案例(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Practice on a built-in fault…</source>
            <translation>用内置故障练习(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Training…</source>
            <translation>培训(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Watch for hours…</source>
            <translation>监视数小时(&amp;W)…</translation>
        </message>
        <message>
            <source>O&amp;bserve my application…</source>
            <translation>观察我的应用(&amp;B)…</translation>
        </message>
        <message>
            <source>Network &amp;capture…</source>
            <translation>网络抓包(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Ask the administrator…</source>
            <translation>询问管理员(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>报告(&amp;R)…</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>开始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>发生了什么(&amp;W)</translation>
        </message>
        <message>
            <source>Which s&amp;ervice</source>
            <translation>哪个服务(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Tests</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <source>Likely &amp;cause</source>
            <translation>可能的原因(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fix</source>
            <translation>修复方法(&amp;F)</translation>
        </message>
        <message>
            <source>Chec&amp;k the fix</source>
            <translation>检查修复(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>外观(&amp;A)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>日志(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Words explained</source>
            <translation>用语解释(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;About Resetscope</source>
            <translation>关于 Resetscope(&amp;A)</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Something unexpected happened inside Resetscope. Your case is kept; the log has the details.</source>
            <translation>Resetscope 内部发生了意外。您的案例已保留；详情见日志。</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>&amp;Keyboard…</source>
            <translation>键盘(&amp;K)…</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::MysteryPage</name>
        <message>
            <source>This is not a code. It has eight letters and digits; please look for a mistake in it.</source>
            <translation>这不是代码。代码由八个字母和数字组成；请检查是否有误。</translation>
        </message>
        <message>
            <source>This test has nothing to do here.</source>
            <translation>这项测试在这里派不上用场。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Again, free</source>
            <translation>再来一次，免费</translation>
        </message>
        <message>
            <source>First choose what you think it is.</source>
            <translation>请先选择您认为的答案。</translation>
        </message>
        <message numerus="yes">
            <source>Test, %n point(s)</source>
            <translation>
                <numerusform>测试，%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>Spent so far: %1. The right answer is now worth %2 of 100 points.</source>
            <translation>已花费：%1。正确答案现在值 %2 分（满分 100）。</translation>
        </message>
        <message>
            <source>Right!</source>
            <translation>答对了！</translation>
        </message>
        <message>
            <source>Not this time</source>
            <translation>这次没猜中</translation>
        </message>
        <message>
            <source>The truth: %1. %2</source>
            <translation>真相：%1。%2</translation>
        </message>
        <message>
            <source>You: %1. %2 of 100 points.</source>
            <translation>您：%1。%2 分（满分 100）。</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>还无法判断</translation>
        </message>
        <message>
            <source>Resetscope: %1. %2 of 100 points.</source>
            <translation>Resetscope：%1。%2 分（满分 100）。</translation>
        </message>
        <message>
            <source>Resetscope is now testing the same fault…</source>
            <translation>Resetscope 正在测试同一个故障…</translation>
        </message>
        <message>
            <source>Mystery round</source>
            <translation>谜题</translation>
        </message>
        <message>
            <source>Mystery round %1</source>
            <translation>谜题 %1</translation>
        </message>
        <message>
            <source>Every test costs points. Find the cause with as few as you can.</source>
            <translation>每项测试都要花分数。请用尽量少的测试找出原因。</translation>
        </message>
        <message>
            <source>The code of the round</source>
            <translation>本轮的代码</translation>
        </message>
        <message>
            <source>Code of the day</source>
            <translation>今日代码</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>来电</translation>
        </message>
        <message>
            <source>Your tests</source>
            <translation>您的测试</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>它是什么？</translation>
        </message>
        <message>
            <source>A test is running</source>
            <translation>测试正在运行</translation>
        </message>
        <message>
            <source>Start the round</source>
            <translation>开始本轮</translation>
        </message>
        <message>
            <source>That is my answer</source>
            <translation>这就是我的答案</translation>
        </message>
        <message>
            <source>Another round</source>
            <translation>再来一轮</translation>
        </message>
        <message>
            <source>Type a code, take the code of the day, or a random one.</source>
            <translation>请输入代码、使用今日代码，或使用随机代码。</translation>
        </message>
        <message>
            <source>Take another code.</source>
            <translation>请换一个代码。</translation>
        </message>
        <message>
            <source>Easily taken for: %1. This is how they differ. Here: %2 There: %3</source>
            <translation>容易误认为：%1。区别如下。这里：%2 那里：%3</translation>
        </message>
        <message>
            <source>Somewhere on this computer a faulty service starts. Which fault? The code decides. Anyone who types the same code gets the same fault, so you can play against a colleague.</source>
            <translation>这台电脑上的某处会启动一个有故障的服务。是什么故障？由代码决定。输入同一个代码的人会得到同一个故障，因此您可以和同事比赛。</translation>
        </message>
        <message>
            <source>No code at hand? Take the one of the day, the same for everybody, or a random one:</source>
            <translation>手头没有代码？可以用今日代码（人人相同），或用随机代码：</translation>
        </message>
        <message>
            <source>Random: easy</source>
            <translation>随机：简单</translation>
        </message>
        <message>
            <source>Random: harder</source>
            <translation>随机：较难</translation>
        </message>
        <message>
            <source>Random: look-alikes</source>
            <translation>随机：易混淆的</translation>
        </message>
        <message>
            <source>Points spent on tests: %1.</source>
            <translation>测试花费的分数：%1。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::NumericChart</name>
        <message>
            <source>Waiting for the first result…</source>
            <translation>正在等待第一个结果…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>结果一到就会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Page</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
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
            <translation>正常关闭</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>被切断（重置）</translation>
        </message>
        <message>
            <source>no sign of life any more</source>
            <translation>不再有任何动静</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>reachable again</source>
            <translation>又能连上了</translation>
        </message>
        <message>
            <source>answers differently than before</source>
            <translation>响应与之前不同</translation>
        </message>
        <message>
            <source>other trouble</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>Waiting for the first result…</source>
            <translation>正在等待第一个结果…</translation>
        </message>
        <message>
            <source>Results appear here as they arrive.</source>
            <translation>结果一到就会显示在这里。</translation>
        </message>
        <message>
            <source>this computer was offline</source>
            <translation>这台电脑当时离线</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PlaceCard</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove this place</source>
            <translation>移除这个地点</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>looking for the program there</source>
            <translation>正在那里查找程序</translation>
        </message>
        <message>
            <source>copying the program: %1 %</source>
            <translation>正在复制程序：%1 %</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>testing</source>
            <translation>正在测试</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>没有结果</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Fine, but not tested as far as the limit seen elsewhere.</source>
            <translation>正常，但没有测到别处所见的上限那么远。</translation>
        </message>
        <message>
            <source>This place measured another service, so it is left out.</source>
            <translation>这个地点测的是另一个服务，因此略去。</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>上限：%1</translation>
        </message>
        <message>
            <source>no measurements</source>
            <translation>没有测量</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <translation>它在结束之前被停止。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PlacesDialog</name>
        <message>
            <source>Test from another place</source>
            <translation>从另一个地点测试</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>添加地点</translation>
        </message>
        <message>
            <source>user@machine, as with ssh</source>
            <translation>用户@机器，与 ssh 相同</translation>
        </message>
        <message>
            <source>The other machine</source>
            <translation>另一台机器</translation>
        </message>
        <message>
            <source>Test from there</source>
            <translation>从那里测试</translation>
        </message>
        <message>
            <source>as ssh decides</source>
            <translation>由 ssh 决定</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>ssh configuration</source>
            <translation>ssh 配置</translation>
        </message>
        <message>
            <source>Key and configuration</source>
            <translation>密钥和配置</translation>
        </message>
        <message>
            <source>Hide key and configuration</source>
            <translation>隐藏密钥和配置</translation>
        </message>
        <message>
            <source>The measurements side by side</source>
            <translation>并排对比测量</translation>
        </message>
        <message>
            <source>Read a folder of results …</source>
            <translation>读取结果文件夹 …</translation>
        </message>
        <message>
            <source>Many places: Kubernetes, Ansible</source>
            <translation>多个地点：Kubernetes、Ansible</translation>
        </message>
        <message>
            <source>Hide the files for many places</source>
            <translation>隐藏多地点文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>A folder of results</source>
            <translation>结果文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) were refused.</source>
            <translation>
                <numerusform>另有 %n 个文件被拒绝。</numerusform>
            </translation>
        </message>
        <message>
            <source>different</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>The same tests run on another machine, and the results stand side by side. If only one place sees the fault, the cause is at that place or on its way to the service.</source>
            <translation>在另一台机器上运行同样的测试，并把结果并排显示。如果只有一个地点出现故障，原因就在该地点，或在它到服务的途中。</translation>
        </message>
        <message>
            <source>You need remote login (ssh) with a key to that machine; it cannot ask for a password. If the program is missing there, it is copied for the time of the test.</source>
            <translation>您需要能用密钥远程登录（ssh）那台机器；登录时无法询问密码。如果那里没有本程序，会在测试期间临时复制过去。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::PracticeDialog</name>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>用内置故障练习</translation>
        </message>
        <message>
            <source>Which fault shall be running?</source>
            <translation>要运行哪个故障？</translation>
        </message>
        <message>
            <source>Resetscope starts a small faulty service on this computer. Nothing else can reach it, and it ends with the program.</source>
            <translation>Resetscope 会在这台电脑上启动一个有故障的小服务。别的机器都访问不到它，它随程序一起结束。</translation>
        </message>
        <message>
            <source>Silence until it strikes:</source>
            <translation>多长的静默后发作：</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A short silence makes a short practice.</source>
            <translation>静默短，练习就短。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Start the fault</source>
            <translation>启动故障</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeCharts</name>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>选择一项测试以查看其图表。</translation>
        </message>
        <message>
            <source>Charts of this test</source>
            <translation>这项测试的图表</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProbeRow</name>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>未运行</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>没有成功</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
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
            <translation>进度：%1</translation>
        </message>
        <message>
            <source>Stop this test</source>
            <translation>停止这项测试</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>再运行一次</translation>
        </message>
        <message>
            <source>Stop this test: %1</source>
            <translation>停止这项测试：%1</translation>
        </message>
        <message>
            <source>Skip: %1</source>
            <translation>跳过：%1</translation>
        </message>
        <message>
            <source>Run again: %1</source>
            <translation>再运行一次：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>found something</source>
            <translation>有发现</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ProgressPage</name>
        <message>
            <source>Save the certificate</source>
            <translation>保存证书</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>未尝试</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>None yet. A round takes a few minutes.</source>
            <translation>还没有。一轮只需几分钟。</translation>
        </message>
        <message>
            <source>%1, %2: %3, %4 points</source>
            <translation>%1，%2：%3，%4 分</translation>
        </message>
        <message>
            <source>%1, %2: %3, you named: %4</source>
            <translation>%1，%2：%3，您的答案：%4</translation>
        </message>
        <message>
            <source>The certificate could not be made.</source>
            <translation>无法生成证书。</translation>
        </message>
        <message>
            <source>The certificate is saved.</source>
            <translation>证书已保存。</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>我的进度</translation>
        </message>
        <message>
            <source>Each lesson and each mystery round counts. Newer ones count more, so an early mistake is soon forgotten.</source>
            <translation>每门课程和每个谜题都计分。越新的分量越重，早先的错误很快就会被淡忘。</translation>
        </message>
        <message>
            <source>What you know</source>
            <translation>您掌握的内容</translation>
        </message>
        <message>
            <source>Mystery rounds</source>
            <translation>谜题</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Your name:</source>
            <translation>您的姓名：</translation>
        </message>
        <message>
            <source>Preview of the certificate</source>
            <translation>证书预览</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>保存证书…</translation>
        </message>
        <message>
            <source> (Resetscope reached %1)</source>
            <translation> （Resetscope 得 %1 分）</translation>
        </message>
        <message>
            <source>Type your name as it should appear on the paper.</source>
            <translation>请输入要印在纸上的姓名。</translation>
        </message>
        <message>
            <source>Finish the first lesson; then there is something to put on paper.</source>
            <translation>请先完成第一门课程，才有可以记录的内容。</translation>
        </message>
        <message>
            <source>Training record</source>
            <translation>培训记录</translation>
        </message>
        <message>
            <source>Save the training record…</source>
            <translation>保存培训记录…</translation>
        </message>
        <message>
            <source>Below each bar are your last tries: ● mostly right, ○ mostly wrong.</source>
            <translation>每个条下方是您最近的尝试：● 多半正确，○ 多半错误。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::QuestionCard</name>
        <message>
            <source>Try another answer.</source>
            <translation>请试试别的答案。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::RecentCases</name>
        <message>
            <source>Compare “%1”</source>
            <translation>对比“%1”</translation>
        </message>
        <message>
            <source>Tick two cases to compare them</source>
            <translation>勾选两个案例进行对比</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>被中断</translation>
        </message>
        <message>
            <source>The program ended while this case was being measured. What was measured is here.</source>
            <translation>测量这个案例时程序结束了。已测得的内容在这里。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>打开“%1”</translation>
        </message>
        <message>
            <source>More for “%1”</source>
            <translation>“%1”的更多操作</translation>
        </message>
        <message>
            <source>Rename or delete</source>
            <translation>重命名或删除</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Rename case</source>
            <translation>重命名案例</translation>
        </message>
        <message>
            <source>Name of this case:</source>
            <translation>本案例的名称：</translation>
        </message>
        <message>
            <source>The case was deleted.</source>
            <translation>案例已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Your cases will appear here. They stay on this computer.</source>
            <translation>您的案例会显示在这里。它们只留在这台电脑上。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Compare the two ticked cases</source>
            <translation>对比勾选的两个案例</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReportPage</name>
        <message>
            <source>The preview is being drawn …</source>
            <translation>正在绘制预览 …</translation>
        </message>
        <message>
            <source>The preview could not be drawn. The report can still be saved.</source>
            <translation>无法绘制预览。报告仍然可以保存。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscope 案例 (*.json)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>正在保存 …</translation>
        </message>
        <message>
            <source>The report could not be made. The log has the details.</source>
            <translation>无法生成报告。详情见日志。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>One document for everybody: a summary on the first page, then the evidence, the fix and the technical details.</source>
            <translation>一份给所有人的文档：首页是摘要，然后是证据、修复方法和技术细节。</translation>
        </message>
        <message>
            <source>What shall be hidden?</source>
            <translation>要隐藏什么？</translation>
        </message>
        <message>
            <source>Hidden things are replaced everywhere in the report, also in the attached data.</source>
            <translation>隐藏的内容在报告各处都会被替换，所附数据中也一样。</translation>
        </message>
        <message>
            <source>Names of servers</source>
            <translation>服务器名称</translation>
        </message>
        <message>
            <source>Network addresses</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <source>Paths in addresses and files</source>
            <translation>地址和文件中的路径</translation>
        </message>
        <message>
            <source>Names of people and computers</source>
            <translation>人名和电脑名</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Save as web page</source>
            <translation>保存为网页</translation>
        </message>
        <message>
            <source>Save the case (JSON)</source>
            <translation>保存案例（JSON）</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
        <message>
            <source>Paper size:</source>
            <translation>纸张大小：</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ReuseLadderChart</name>
        <message>
            <source>Using a kept connection again, close to its end</source>
            <translation>在保持的连接临近断开时再次使用它</translation>
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
            <translation>断开</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>the moment the server ends it</source>
            <translation>服务器断开它的时刻</translation>
        </message>
        <message>
            <source>When it was used again: before (−) or after (+) its end</source>
            <translation>再次使用的时刻：断开之前（−）或之后（+）</translation>
        </message>
        <message>
            <source>No connection was used again yet.</source>
            <translation>还没有再次使用过连接。</translation>
        </message>
        <message numerus="yes">
            <source>Used again %n time(s) close to the end: %1 worked, %2 failed.</source>
            <translation>
                <numerusform>临近断开时再次使用 %n 次：%1 次成功，%2 次失败。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SeriesChart</name>
        <message>
            <source>How it went over time</source>
            <translation>随时间的变化</translation>
        </message>
        <message>
            <source>There and back</source>
            <translation>往返</translation>
        </message>
        <message>
            <source>Unevenness of the delay</source>
            <translation>延迟的波动</translation>
        </message>
        <message>
            <source>Times when nothing moved</source>
            <translation>没有任何进展的时段</translation>
        </message>
        <message>
            <source>Packets that had to be sent again</source>
            <translation>必须重发的数据包</translation>
        </message>
        <message>
            <source>Share that was lost</source>
            <translation>丢失的比例</translation>
        </message>
        <message>
            <source>Lost packets</source>
            <translation>丢失的数据包</translation>
        </message>
        <message>
            <source>Time until the answer</source>
            <translation>等待响应的时间</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>打开连接的时间</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>After %1: %2: %3</source>
            <translation>%1 后：%2：%3</translation>
        </message>
        <message>
            <source>Nothing was measured yet.</source>
            <translation>还没有测量任何内容。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>， </translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <source>middle value</source>
            <translation>中间值</translation>
        </message>
        <message>
            <source>lowest to highest</source>
            <translation>最低到最高</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServerFiles</name>
        <message>
            <source>The files could not be read. The log has the details.</source>
            <translation>无法读取文件。详情见日志。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::ServicePage</name>
        <message>
            <source>Type the address as in a browser, for example https://shop.example.com</source>
            <translation>请像在浏览器中那样输入地址，例如 https://shop.example.com</translation>
        </message>
        <message>
            <source>The address must begin with https://, http://, tls:// or tcp://</source>
            <translation>地址必须以 https://、http://、tls:// 或 tcp:// 开头</translation>
        </message>
        <message>
            <source>The name of the server is missing after “://”.</source>
            <translation>“://”后面缺少服务器名称。</translation>
        </message>
        <message>
            <source>The port after the colon must be a number from 1 to 65535.</source>
            <translation>冒号后面的端口必须是 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>This is not a valid name or address of a server. Is there a blank or a typing mistake?</source>
            <translation>这不是有效的服务器名称或地址。是否有空格或输入错误？</translation>
        </message>
        <message>
            <source>This address is too long.</source>
            <translation>这个地址太长。</translation>
        </message>
        <message>
            <source>Please leave out user name and password. They are not needed and should not be kept.</source>
            <translation>请去掉用户名和密码。这里不需要它们，也不应保存它们。</translation>
        </message>
        <message>
            <source>A web service, encrypted: %1, port %2.</source>
            <translation>加密的网页服务：%1，端口 %2。</translation>
        </message>
        <message>
            <source>A web service, not encrypted: %1, port %2.</source>
            <translation>未加密的网页服务：%1，端口 %2。</translation>
        </message>
        <message>
            <source>An encrypted connection: %1, port %2.</source>
            <translation>加密的连接：%1，端口 %2。</translation>
        </message>
        <message>
            <source>A plain connection: %1, port %2.</source>
            <translation>普通连接：%1，端口 %2。</translation>
        </message>
        <message>
            <source>The practice fault is running on this computer and its address is filled in. Find out what is wrong with it!</source>
            <translation>练习故障正在这台电脑上运行，地址已经填好。请找出它哪里有问题！</translation>
        </message>
        <message>
            <source>They show who really sent a reset. Only packets between this computer and this service are kept, and only their beginning.</source>
            <translation>它们能显示重置到底由谁发送。只保留这台电脑与这个服务之间的数据包，而且只保留开头部分。</translation>
        </message>
        <message>
            <source>First say which service.</source>
            <translation>请先说明是哪个服务。</translation>
        </message>
        <message>
            <source>Please tick the permission.</source>
            <translation>请勾选许可。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 in total, %2 of data, and %3 at the longest. It ends earlier when the answer is clear. Most of the time is plain waiting: the connections stay silent to see when they are ended.</source>
            <translation>共 %1，数据 %2，最长 %3。如果结论明确，会提前结束。大部分时间只是等待：让连接静默，看它们何时断开。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s)</source>
            <translation>
                <numerusform>%n 个连接</numerusform>
            </translation>
        </message>
        <message>
            <source>Which service shall be measured?</source>
            <translation>要测量哪个服务？</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>服务的地址</translation>
        </message>
        <message>
            <source>How long may it wait?</source>
            <translation>最长可以等多久？</translation>
        </message>
        <message>
            <source>Many connections die because nobody said anything for a while. To see that, Resetscope must stay silent for at least as long.</source>
            <translation>许多连接断开，是因为有一阵子谁都没说话。要看到这一点，Resetscope 必须静默至少同样长的时间。</translation>
        </message>
        <message>
            <source>Quick: 2 minutes</source>
            <translation>快速：2 分钟</translation>
        </message>
        <message>
            <source>Web servers and most proxies</source>
            <translation>网页服务器和多数代理</translation>
        </message>
        <message>
            <source>Cloud: 6 minutes</source>
            <translation>云：6 分钟</translation>
        </message>
        <message>
            <source>Also cloud load balancers</source>
            <translation>还包括云负载均衡器</translation>
        </message>
        <message>
            <source>Deep: 17 minutes</source>
            <translation>深入：17 分钟</translation>
        </message>
        <message>
            <source>Also many firewalls</source>
            <translation>还包括许多防火墙</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>其他时间</translation>
        </message>
        <message>
            <source>You choose the seconds</source>
            <translation>由您指定秒数</translation>
        </message>
        <message>
            <source>Longest silence to try:</source>
            <translation>尝试的最长静默：</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>更多设置</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>收起设置</translation>
        </message>
        <message>
            <source>A page that is known to answer slowly (optional)</source>
            <translation>已知响应慢的页面（可选）</translation>
        </message>
        <message>
            <source>A page that accepts uploads (optional)</source>
            <translation>接受上传的页面（可选）</translation>
        </message>
        <message>
            <source>What will be sent</source>
            <translation>将发送的内容</translation>
        </message>
        <message>
            <source>Show each test</source>
            <translation>显示每项测试</translation>
        </message>
        <message>
            <source>Hide the tests</source>
            <translation>隐藏测试</translation>
        </message>
        <message>
            <source>I may test this service: it is mine, or its owner agrees.</source>
            <translation>我可以测试这个服务：它是我的，或其所有者同意。</translation>
        </message>
        <message>
            <source>Also record the packets of this test.</source>
            <translation>同时录制本次测试的数据包。</translation>
        </message>
        <message>
            <source>Start the tests</source>
            <translation>开始测试</translation>
        </message>
        <message>
            <source>For a website, put https:// in front. For another service, add its port number, for example db.example.com:5432.</source>
            <translation>网站请在前面加上 https://。其他服务请加上端口号，例如 db.example.com:5432。</translation>
        </message>
        <message>
            <source>First correct the address.</source>
            <translation>请先更正地址。</translation>
        </message>
        <message>
            <source>It is a website: put https:// in front</source>
            <translation>这是网站：请在前面加上 https://</translation>
        </message>
        <message>
            <source>Resetscope talks to this one service only, and shows beforehand what it will send.</source>
            <translation>Resetscope 只与这一个服务通信，并且事先显示要发送的内容。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Session</name>
        <message>
            <source>“%1” cannot be opened: %2</source>
            <translation>无法打开“%1”：%2</translation>
        </message>
        <message>
            <source>“%1” is too large to be a saved case.</source>
            <translation>“%1”太大，不可能是已保存的案例。</translation>
        </message>
        <message>
            <source>“%1” is not a case that Resetscope can read: %2</source>
            <translation>“%1”不是 Resetscope 能读取的案例：%2</translation>
        </message>
        <message>
            <source>This case could not be saved.</source>
            <translation>无法保存这个案例。</translation>
        </message>
        <message>
            <source>The practice fault has stopped: its process was ended from outside. Please start it again; what you did so far is kept.</source>
            <translation>练习故障已停止：其进程被外部结束。请重新启动它；您到目前为止所做的内容都已保留。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
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
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Less movement on the screen</source>
            <translation>减少屏幕上的动画</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::SidePicture</name>
        <message>
            <source>Where the cause lies</source>
            <translation>原因所在</translation>
        </message>
        <message>
            <source>On this computer.</source>
            <translation>在这台电脑上。</translation>
        </message>
        <message>
            <source>On the way between this computer and the service.</source>
            <translation>在这台电脑与服务之间的途中。</translation>
        </message>
        <message>
            <source>At the service.</source>
            <translation>在服务一侧。</translation>
        </message>
        <message>
            <source>Nowhere: nothing is wrong.</source>
            <translation>哪里都不在：没有问题。</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>还不知道。</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>the way there</source>
            <translation>途中路径</translation>
        </message>
        <message>
            <source>the service</source>
            <translation>服务</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StageBar</name>
        <message>
            <source>Part %1 of %2: %3</source>
            <translation>第 %1 部分，共 %2 部分：%3</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StartPage</name>
        <message>
            <source>Open a saved case</source>
            <translation>打开已保存的案例</translation>
        </message>
        <message>
            <source>Resetscope case (*.json)</source>
            <translation>Resetscope 案例 (*.json)</translation>
        </message>
        <message>
            <source>Why do my connections break?</source>
            <translation>我的连接为什么断开？</translation>
        </message>
        <message>
            <source>Resetscope measures how your connections end, says what most likely ends them, and gives you the setting that stops it.</source>
            <translation>Resetscope 测量您的连接如何断开，说明最可能的原因，并给出能解决问题的设置。</translation>
        </message>
        <message>
            <source>Diagnose a service</source>
            <translation>诊断服务</translation>
        </message>
        <message>
            <source>A program says “connection reset” or simply hangs. Find out why, in a few clicks.</source>
            <translation>程序提示“connection reset”，或者干脆卡住。点几下就能查明原因。</translation>
        </message>
        <message>
            <source>Look at a case that somebody sent you as a file, with all its measurements.</source>
            <translation>查看别人以文件发给您的案例，包括全部测量。</translation>
        </message>
        <message>
            <source>Practice on a built-in fault</source>
            <translation>用内置故障练习</translation>
        </message>
        <message>
            <source>See how it works, safely: the fault runs on this computer only and ends when you close it.</source>
            <translation>安全地看看它如何工作：故障只在这台电脑上运行，关闭后就结束。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Short lessons on real faults, mystery rounds against the program, and a certificate.</source>
            <translation>基于真实故障的短课程、与程序比赛的谜题，以及证书。</translation>
        </message>
        <message>
            <source>For evidence that somebody recorded</source>
            <translation>用于别人录制的证据</translation>
        </message>
        <message>
            <source>I have files from the server</source>
            <translation>我有服务器的文件</translation>
        </message>
        <message>
            <source>Logs, configurations, or what the administrator's script printed. See what they say and whether the limits along the way fit.</source>
            <translation>日志、配置，或管理员脚本的输出。看看它们说明什么，以及沿途的上限是否相配。</translation>
        </message>
        <message>
            <source>I have a packet capture</source>
            <translation>我有网络抓包</translation>
        </message>
        <message>
            <source>A file from tcpdump or Wireshark (pcap, pcapng, also gzip). See who sent every reset, and why.</source>
            <translation>来自 tcpdump 或 Wireshark 的文件（pcap、pcapng，也可以是 gzip）。看看每个重置由谁发送、为什么。</translation>
        </message>
        <message>
            <source>For trouble that comes and goes</source>
            <translation>用于时有时无的问题</translation>
        </message>
        <message>
            <source>Watch for hours</source>
            <translation>监视数小时</translation>
        </message>
        <message>
            <source>Keeps a few connections open beside your work, notes every one that breaks, and names the pattern.</source>
            <translation>在您工作的同时保持少量连接打开，记录每个断开的连接，并指出规律。</translation>
        </message>
        <message>
            <source>Observe my application</source>
            <translation>观察我的应用</translation>
        </message>
        <message>
            <source>Let your own program connect through Resetscope and see how each of its connections ends.</source>
            <translation>让您自己的程序通过 Resetscope 连接，看它的每个连接如何结束。</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>最近的案例</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::StepRail</name>
        <message>
            <source>not yet</source>
            <translation>还没到</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>您在这里</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3</source>
            <translation>第 %1 步，共 %2 步，%3</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Which service</source>
            <translation>哪个服务</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>可能的原因</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复方法</translation>
        </message>
        <message>
            <source>Check the fix</source>
            <translation>检查修复</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>A practice fault is running on this computer.</source>
            <translation>练习故障正在这台电脑上运行。</translation>
        </message>
        <message>
            <source>Stop it</source>
            <translation>停止它</translation>
        </message>
        <message>
            <source>the page that is shown belongs here</source>
            <translation>当前显示的页面属于这里</translation>
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
            <translation>我不知道</translation>
        </message>
        <message>
            <source>After a quiet time</source>
            <translation>一段静默之后</translation>
        </message>
        <message>
            <source>The first click after a break fails.</source>
            <translation>休息之后第一次点击失败。</translation>
        </message>
        <message>
            <source>While waiting for a long answer</source>
            <translation>等待较长的响应时</translation>
        </message>
        <message>
            <source>A report, an export, a slow search.</source>
            <translation>报表、导出、缓慢的搜索。</translation>
        </message>
        <message>
            <source>While sending something large</source>
            <translation>发送大量内容时</translation>
        </message>
        <message>
            <source>An upload, a big form.</source>
            <translation>上传、大表单。</translation>
        </message>
        <message>
            <source>While receiving something large</source>
            <translation>接收大量内容时</translation>
        </message>
        <message>
            <source>A download stops halfway.</source>
            <translation>下载到一半停止。</translation>
        </message>
        <message>
            <source>Right at the start</source>
            <translation>一开始就发生</translation>
        </message>
        <message>
            <source>It never works, not even once.</source>
            <translation>从来不行，一次都没成功过。</translation>
        </message>
        <message>
            <source>When many people use it</source>
            <translation>许多人使用时</translation>
        </message>
        <message>
            <source>At busy hours.</source>
            <translation>繁忙时段。</translation>
        </message>
        <message>
            <source>Around an update or restart</source>
            <translation>更新或重启前后</translation>
        </message>
        <message>
            <source>A new version was installed just then.</source>
            <translation>当时刚安装了新版本。</translation>
        </message>
        <message>
            <source>Now and then</source>
            <translation>时有时无</translation>
        </message>
        <message>
            <source>No pattern that I can see.</source>
            <translation>我看不出规律。</translation>
        </message>
        <message>
            <source>Only one computer or program</source>
            <translation>只有一台电脑或一个程序</translation>
        </message>
        <message>
            <source>Several people or programs</source>
            <translation>好几个人或好几个程序</translation>
        </message>
        <message>
            <source>It was always like this</source>
            <translation>一直都是这样</translation>
        </message>
        <message>
            <source>Since a recent change</source>
            <translation>自最近一次更改起</translation>
        </message>
        <message>
            <source>These words are not among the errors Resetscope knows. That is no problem: the measurements count, not the words.</source>
            <translation>这些文字不在 Resetscope 认识的错误之列。没关系：重要的是测量，不是文字。</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>已识别：%1</translation>
        </message>
        <message>
            <source>What it proves: %1</source>
            <translation>它能证明：%1</translation>
        </message>
        <message>
            <source>What it does not prove: %1</source>
            <translation>它不能证明：%1</translation>
        </message>
        <message>
            <source>Service: %1</source>
            <translation>服务：%1</translation>
        </message>
        <message>
            <source>Port: %1</source>
            <translation>端口：%1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>时间：%1</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>发生了什么？</translation>
        </message>
        <message>
            <source>Everything here helps, nothing is required. If you don't know an answer, say so.</source>
            <translation>这里的每一项都有帮助，但都不是必填。如果不知道答案，直说就行。</translation>
        </message>
        <message>
            <source>Paste the error message or log lines</source>
            <translation>粘贴错误信息或日志行</translation>
        </message>
        <message>
            <source>For example: read ECONNRESET, Connection reset by peer, socket hang up, 502 Bad Gateway …</source>
            <translation>例如：read ECONNRESET、Connection reset by peer、socket hang up、502 Bad Gateway …</translation>
        </message>
        <message>
            <source>When does it happen?</source>
            <translation>何时发生？</translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation>谁受影响？</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>从何时开始？</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TestsPage</name>
        <message>
            <source>Tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>决策树</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>已用 %1</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>当前：%1。</translation>
        </message>
        <message>
            <source>Now: %1. Why: %2</source>
            <translation>当前：%1。理由：%2</translation>
        </message>
        <message>
            <source>Testing %1</source>
            <translation>正在测试 %1</translation>
        </message>
        <message>
            <source>Nothing to do for you now. Watch how the connections live and die, or come back later.</source>
            <translation>您现在不用做什么。可以看着连接的生灭，或者稍后再来。</translation>
        </message>
        <message>
            <source>The tests are over</source>
            <translation>测试已结束</translation>
        </message>
        <message>
            <source>Choose a test to see its chart.</source>
            <translation>选择一项测试以查看其图表。</translation>
        </message>
        <message>
            <source>They took %1. Choose a test to see its chart.</source>
            <translation>测试用时 %1。选择一项测试以查看其图表。</translation>
        </message>
        <message>
            <source>The cause is already visible. You can look at it now; the tests go on meanwhile.</source>
            <translation>原因已经可以看出。您现在就可以查看；测试会同时继续。</translation>
        </message>
        <message>
            <source>Nothing could be measured. Check that the address is right and that this computer is connected, then run the tests again.</source>
            <translation>什么都没能测到。请检查地址是否正确、这台电脑是否联网，然后重新运行测试。</translation>
        </message>
        <message>
            <source>The tests were stopped early. What was measured until then is kept and counts.</source>
            <translation>测试被提前停止。在此之前测得的内容会保留，并且有效。</translation>
        </message>
        <message numerus="yes">
            <source>The answer was clear early, so %n test(s) could be spared.</source>
            <translation>
                <numerusform>结论很早就明确了，因此省去了 %n 项测试。</numerusform>
            </translation>
        </message>
        <message>
            <source>See the likely cause</source>
            <translation>查看可能的原因</translation>
        </message>
        <message>
            <source>Stop all tests</source>
            <translation>停止所有测试</translation>
        </message>
        <message>
            <source>Run all tests again</source>
            <translation>重新运行所有测试</translation>
        </message>
        <message>
            <source>Progress of all tests</source>
            <translation>所有测试的进度</translation>
        </message>
        <message>
            <source>No test has run yet. Go back one step, name the service and start.</source>
            <translation>还没有运行过测试。请返回上一步，指明服务并开始。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TimeToCloseChart</name>
        <message>
            <source>When each connection ended</source>
            <translation>每个连接何时断开</translation>
        </message>
        <message>
            <source>Silence that was planned (seconds)</source>
            <translation>计划的静默（秒）</translation>
        </message>
        <message>
            <source>Silence it survived (seconds)</source>
            <translation>存活的静默（秒）</translation>
        </message>
        <message>
            <source>the limit that was found</source>
            <translation>找到的上限</translation>
        </message>
        <message>
            <source>No connection has ended yet.</source>
            <translation>还没有连接断开。</translation>
        </message>
        <message>
            <source>No connection was ended by silence so far.</source>
            <translation>目前没有连接因静默而断开。</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended, all close to %1 seconds of silence.</source>
            <translation>
                <numerusform>%n 个连接断开，都在静默约 %1 秒时。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s) ended.</source>
            <translation>
                <numerusform>%n 个连接已断开。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainerPage</name>
        <message>
            <source>Save the session</source>
            <translation>保存场次</translation>
        </message>
        <message>
            <source>session</source>
            <translation>场次</translation>
        </message>
        <message>
            <source>Training session (*.json)</source>
            <translation>培训场次 (*.json)</translation>
        </message>
        <message>
            <source>This is not a code. It has eight letters and digits; please look for a mistake in it.</source>
            <translation>这不是代码。代码由八个字母和数字组成；请检查是否有误。</translation>
        </message>
        <message>
            <source>Take this code out again</source>
            <translation>去掉这个代码</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>去掉 %1</translation>
        </message>
        <message>
            <source>Please give the session a name first.</source>
            <translation>请先给场次命名。</translation>
        </message>
        <message>
            <source>Choose at least one lesson or one code.</source>
            <translation>请至少选择一门课程或一个代码。</translation>
        </message>
        <message>
            <source>The session is saved. Give the file to your class; each person drops it onto the window, and sends back a result file.</source>
            <translation>场次已保存。请把文件发给班级；每个人把它拖到窗口上，最后交回一个结果文件。</translation>
        </message>
        <message>
            <source>For trainers</source>
            <translation>讲师专区</translation>
        </message>
        <message>
            <source>A session is one file with lessons and mystery rounds. It works without a server: by mail, on a stick, on a shared drive.</source>
            <translation>场次是一个包含课程和谜题的文件。不需要服务器：用邮件、U 盘或共享磁盘即可。</translation>
        </message>
        <message>
            <source>Make a session</source>
            <translation>创建场次</translation>
        </message>
        <message>
            <source>Name of the session</source>
            <translation>场次名称</translation>
        </message>
        <message>
            <source>A few words to the class (optional)</source>
            <translation>给班级的几句话（可选）</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>课程</translation>
        </message>
        <message numerus="yes">
            <source>%1 (about %n minute(s))</source>
            <translation>
                <numerusform>%1（约 %n 分钟）</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Save the session file…</source>
            <translation>保存场次文件…</translation>
        </message>
        <message>
            <source>Mystery rounds: type a code, or take a random one</source>
            <translation>谜题：输入代码，或使用随机代码</translation>
        </message>
        <message>
            <source>Random: easy</source>
            <translation>随机：简单</translation>
        </message>
        <message>
            <source>Random: harder</source>
            <translation>随机：较难</translation>
        </message>
        <message>
            <source>Random: look-alikes</source>
            <translation>随机：易混淆的</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainingDesk</name>
        <message>
            <source>“%1” cannot be opened: %2</source>
            <translation>无法打开“%1”：%2</translation>
        </message>
        <message>
            <source>“%1” is too large to be a training file.</source>
            <translation>“%1”太大，不可能是培训文件。</translation>
        </message>
        <message>
            <source>“%1” cannot be written: %2</source>
            <translation>无法写入“%1”：%2</translation>
        </message>
        <message>
            <source>There is no session to save a result for.</source>
            <translation>没有可保存结果的场次。</translation>
        </message>
        <message>
            <source>Please type your name first.</source>
            <translation>请先输入您的姓名。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TrainingHome</name>
        <message>
            <source>Open the session of your trainer</source>
            <translation>打开讲师的场次</translation>
        </message>
        <message>
            <source>Training session (*.json)</source>
            <translation>培训场次 (*.json)</translation>
        </message>
        <message>
            <source>Save my result</source>
            <translation>保存我的结果</translation>
        </message>
        <message>
            <source>result of %1</source>
            <translation>%1 的结果</translation>
        </message>
        <message>
            <source>Training result (*.json)</source>
            <translation>培训结果 (*.json)</translation>
        </message>
        <message>
            <source>Your result is saved. Give the file to your trainer.</source>
            <translation>您的结果已保存。请把文件交给讲师。</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>begun, part %1 of %2</source>
            <translation>已开始，第 %1 部分，共 %2 部分</translation>
        </message>
        <message>
            <source>reading only on this computer</source>
            <translation>这台电脑上只能阅读</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再来一次</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Your session: %1</source>
            <translation>您的场次：%1</translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation>课程：%1</translation>
        </message>
        <message>
            <source>Mystery round %1</source>
            <translation>谜题 %1</translation>
        </message>
        <message>
            <source>%1 (done)</source>
            <translation>%1（已完成）</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开：%1</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Learn to tell why connections break, on real faults that run on this computer only. Nothing can be damaged, and nothing leaves the computer.</source>
            <translation>借助只在这台电脑上运行的真实故障，学会判断连接为何断开。什么都不会弄坏，也没有任何内容离开这台电脑。</translation>
        </message>
        <message>
            <source>Your name:</source>
            <translation>您的姓名：</translation>
        </message>
        <message>
            <source>Save my result…</source>
            <translation>保存我的结果…</translation>
        </message>
        <message>
            <source>Leave this session</source>
            <translation>离开这个场次</translation>
        </message>
        <message>
            <source>Mystery round</source>
            <translation>谜题</translation>
        </message>
        <message>
            <source>A hidden fault behind a short code. Find it with as few tests as you can, then see what the program says.</source>
            <translation>短代码背后藏着一个故障。请用尽量少的测试找出它，再看看程序怎么说。</translation>
        </message>
        <message>
            <source>My progress</source>
            <translation>我的进度</translation>
        </message>
        <message>
            <source>What you know well, what is worth a second look, and your certificate.</source>
            <translation>您掌握得好的内容、值得再看一遍的内容，以及您的证书。</translation>
        </message>
        <message>
            <source>For trainers</source>
            <translation>讲师专区</translation>
        </message>
        <message>
            <source>Make a session for a class, hand it out as one file, and see what the class found hard.</source>
            <translation>为班级创建一个场次，以一个文件分发，再看看班级觉得哪里难。</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Open a trainer's session…</source>
            <translation>打开讲师的场次…</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>继续学习</translation>
        </message>
        <message>
            <source>passed, %1 of %2 right</source>
            <translation>已通过，%2 题中答对 %1 题</translation>
        </message>
        <message>
            <source>finished, %1 of %2 right</source>
            <translation>已完成，%2 题中答对 %1 题</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TransferChart</name>
        <message>
            <source>Which packet sizes arrive?</source>
            <translation>哪些大小的数据包能到达？</translation>
        </message>
        <message>
            <source>Which sizes get through?</source>
            <translation>哪些大小能通过？</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>已获取</translation>
        </message>
        <message>
            <source>One packet</source>
            <translation>单个数据包</translation>
        </message>
        <message>
            <source>%1, slowly</source>
            <translation>%1，缓慢</translation>
        </message>
        <message>
            <source>answered “too large”</source>
            <translation>响应为“太大”</translation>
        </message>
        <message>
            <source>Size of the packet</source>
            <translation>数据包大小</translation>
        </message>
        <message>
            <source>Size of the transfer (each step to the right is many times more)</source>
            <translation>传输大小（向右每一格都大许多倍）</translation>
        </message>
        <message>
            <source>Largest that arrives: %1</source>
            <translation>能到达的最大值：%1</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>上限：%1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>the service said no</source>
            <translation>服务拒绝了</translation>
        </message>
        <message>
            <source>It broke off after %1.</source>
            <translation>它在 %1 后中断。</translation>
        </message>
        <message>
            <source>The service answered with status %1.</source>
            <translation>服务返回了状态 %1。</translation>
        </message>
        <message>
            <source>It took %1.</source>
            <translation>用时 %1。</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>尝试了 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was transferred yet.</source>
            <translation>还没有传输任何内容。</translation>
        </message>
        <message>
            <source>Packets of up to %1 arrive; larger ones do not.</source>
            <translation>%1 以内的数据包能到达；更大的不能。</translation>
        </message>
        <message>
            <source>Some transfers failed, but not from a certain size on.</source>
            <translation>有些传输失败了，但不是从某个大小开始的。</translation>
        </message>
        <message>
            <source>Every size got through, up to %1.</source>
            <translation>所有大小都能通过，最大到 %1。</translation>
        </message>
        <message>
            <source>Long request header (address, cookies)</source>
            <translation>较长的请求头（地址、Cookie）</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
        </message>
        <message>
            <source>no answer any more</source>
            <translation>不再有响应</translation>
        </message>
        <message>
            <source>the limit lies here</source>
            <translation>上限在这里</translation>
        </message>
        <message>
            <source>Sending works up to about %1; larger uploads are cut off.</source>
            <translation>发送在约 %1 以内正常；更大的上传会被切断。</translation>
        </message>
        <message>
            <source>Sending works up to about %1; larger uploads fail.</source>
            <translation>发送在约 %1 以内正常；更大的上传会失败。</translation>
        </message>
        <message>
            <source>Fetching works up to about %1; larger downloads are cut off.</source>
            <translation>获取在约 %1 以内正常；更大的下载会被切断。</translation>
        </message>
        <message>
            <source>Fetching works up to about %1; larger downloads fail.</source>
            <translation>获取在约 %1 以内正常；更大的下载会失败。</translation>
        </message>
        <message>
            <source>%1: works up to about %2; more than that fails.</source>
            <translation>%1：约 %2 以内正常；超过则失败。</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreePanel</name>
        <message>
            <source>A possible cause: %1.</source>
            <translation>一个可能的原因：%1。</translation>
        </message>
        <message>
            <source>Answer: %1.</source>
            <translation>回答：%1。</translation>
        </message>
        <message>
            <source>Measured: %1: %2.</source>
            <translation>测得：%1：%2。</translation>
        </message>
        <message>
            <source>You told us so in step 2.</source>
            <translation>这是您在第 2 步告诉我们的。</translation>
        </message>
        <message>
            <source>This question is beside the lit path, but its answer counts as well.</source>
            <translation>这个问题在点亮的路径旁边，但它的回答同样有效。</translation>
        </message>
        <message>
            <source>The test that answers this: %1.</source>
            <translation>回答这个问题的测试：%1。</translation>
        </message>
        <message>
            <source>Your answers in step 2 (What happened) decide this.</source>
            <translation>这由您在第 2 步（发生了什么）的回答决定。</translation>
        </message>
        <message>
            <source>This speaks for “%1”.</source>
            <translation>这支持“%1”。</translation>
        </message>
        <message>
            <source>This speaks against “%1”.</source>
            <translation>这反对“%1”。</translation>
        </message>
        <message>
            <source>Where this rule comes from: %1</source>
            <translation>这条规则的出处：%1</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Show the chart again</source>
            <translation>重新显示图表</translation>
        </message>
        <message>
            <source>Give the tree the room of the chart</source>
            <translation>让决策树占用图表的位置</translation>
        </message>
        <message>
            <source>Decision tree: click a question to see why.</source>
            <translation>决策树：点击问题查看理由。</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Show the path that the answers took</source>
            <translation>显示回答所走的路径</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Show the whole tree</source>
            <translation>显示整棵树</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大视图</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小视图</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::TreeView</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 % likely</source>
            <translation>可能性 %1 %</translation>
        </message>
        <message>
            <source>not tested yet</source>
            <translation>还没有测试</translation>
        </message>
        <message>
            <source>%1 (%2 % certain)</source>
            <translation>%1（把握 %2 %）</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>决策树</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>还没有问题得到回答。</translation>
        </message>
        <message>
            <source>not known: taken as “%1”</source>
            <translation>未知：按“%1”处理</translation>
        </message>
    </context>
    <context>
        <name>resetscope::ui::Verdict</name>
        <message>
            <source>Nothing was measured</source>
            <translation>没有测量任何内容</translation>
        </message>
        <message>
            <source>Cut off before anything was measured</source>
            <translation>在测得任何内容之前被中断</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>还无法判断</translation>
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
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>very sure (%1 %)</source>
            <translation>非常确定（%1 %）</translation>
        </message>
        <message>
            <source>fairly sure (%1 %)</source>
            <translation>比较确定（%1 %）</translation>
        </message>
        <message>
            <source>not sure (%1 %)</source>
            <translation>不太确定（%1 %）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>closed in good order</source>
            <translation>正常关闭</translation>
        </message>
        <message>
            <source>cut off (reset)</source>
            <translation>被切断（重置）</translation>
        </message>
        <message>
            <source>forgotten without a word</source>
            <translation>被无声遗忘</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>works</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>被重置</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>unreachable</source>
            <translation>连不上</translation>
        </message>
        <message>
            <source>sometimes works</source>
            <translation>时好时坏</translation>
        </message>
        <message>
            <source>any silence</source>
            <translation>任何静默</translation>
        </message>
        <message>
            <source>between requests</source>
            <translation>在两次请求之间</translation>
        </message>
        <message>
            <source>during a request</source>
            <translation>在请求期间</translation>
        </message>
        <message>
            <source>%1 (between %2 and %3)</source>
            <translation>%1（在 %2 与 %3 之间）</translation>
        </message>
        <message>
            <source>Name is known</source>
            <translation>域名存在</translation>
        </message>
        <message>
            <source>Name look-up problem</source>
            <translation>域名解析的问题</translation>
        </message>
        <message>
            <source>Addresses of the name</source>
            <translation>域名的地址</translation>
        </message>
        <message>
            <source>Time of the name look-up</source>
            <translation>域名解析用时</translation>
        </message>
        <message>
            <source>Odd address for the name</source>
            <translation>域名的地址可疑</translation>
        </message>
        <message>
            <source>Opening a connection</source>
            <translation>打开连接</translation>
        </message>
        <message>
            <source>Connections that opened</source>
            <translation>成功打开的连接</translation>
        </message>
        <message>
            <source>Time to open a connection</source>
            <translation>打开连接的时间</translation>
        </message>
        <message>
            <source>Connections tried</source>
            <translation>尝试的连接</translation>
        </message>
        <message>
            <source>Encryption works</source>
            <translation>加密正常</translation>
        </message>
        <message>
            <source>Encryption version</source>
            <translation>加密版本</translation>
        </message>
        <message>
            <source>Problem with encryption</source>
            <translation>加密的问题</translation>
        </message>
        <message>
            <source>Certificate is valid for</source>
            <translation>证书剩余有效期</translation>
        </message>
        <message>
            <source>Reset because of the server name</source>
            <translation>因服务器名而重置</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>响应的状态</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>一次请求</translation>
        </message>
        <message>
            <source>HTTP version</source>
            <translation>HTTP 版本</translation>
        </message>
        <message>
            <source>Time of one request</source>
            <translation>一次请求的时间</translation>
        </message>
        <message>
            <source>Server software</source>
            <translation>服务器软件</translation>
        </message>
        <message>
            <source>What the server calls itself</source>
            <translation>服务器自称</translation>
        </message>
        <message>
            <source>Server keeps connections open</source>
            <translation>服务器保持连接打开</translation>
        </message>
        <message>
            <source>Waiting time the server announces</source>
            <translation>服务器声明的等待时间</translation>
        </message>
        <message>
            <source>Requests the server announces</source>
            <translation>服务器声明的请求数</translation>
        </message>
        <message>
            <source>How silent connections end</source>
            <translation>静默的连接如何断开</translation>
        </message>
        <message>
            <source>When the silence counts</source>
            <translation>静默在何时起作用</translation>
        </message>
        <message>
            <source>Longest silence that was harmless</source>
            <translation>无害的最长静默</translation>
        </message>
        <message>
            <source>Noticed only when used again</source>
            <translation>再次使用时才察觉</translation>
        </message>
        <message>
            <source>All connections ended at once</source>
            <translation>所有连接同时断开</translation>
        </message>
        <message>
            <source>Longest silence during a request</source>
            <translation>请求期间的最长静默</translation>
        </message>
        <message>
            <source>How slow requests end</source>
            <translation>慢请求如何结束</translation>
        </message>
        <message>
            <source>Server keeps an unused connection for</source>
            <translation>服务器保留未使用的连接</translation>
        </message>
        <message>
            <source>How the server ends unused connections</source>
            <translation>服务器如何结束未使用的连接</translation>
        </message>
        <message>
            <source>Server announces its limit</source>
            <translation>服务器声明了上限</translation>
        </message>
        <message>
            <source>Limit is as announced</source>
            <translation>上限与声明一致</translation>
        </message>
        <message>
            <source>Requests per connection</source>
            <translation>每个连接的请求数</translation>
        </message>
        <message>
            <source>The last answer announces the close</source>
            <translation>最后一个应答预告了关闭</translation>
        </message>
        <message>
            <source>Unused connection stayed open for</source>
            <translation>未使用的连接保持打开</translation>
        </message>
        <message>
            <source>Reuse that worked</source>
            <translation>成功的复用</translation>
        </message>
        <message>
            <source>Reuse tried</source>
            <translation>尝试的复用</translation>
        </message>
        <message>
            <source>Dangerous moment around the limit</source>
            <translation>上限前后的危险时段</translation>
        </message>
        <message>
            <source>How reuse failed</source>
            <translation>复用如何失败</translation>
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
        <message>
            <source>Silence after which the connection breaks</source>
            <translation>多长的静默后连接会中断</translation>
        </message>
    </context>
</TS>
