// SPDX-License-Identifier: GPL-3.0-or-later
// A thread for each connection: plain to read, and a practice server has few.
#include "probes/lab/tls_server.h"

#include "probes/lab/certificates.h"
#include "probes/lab/http_request.h"

#include <array>
#include <cerrno>
#include <list>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace {

constexpr long kDay_s = 86400;
using SslPtr = std::unique_ptr<SSL, FreeWith<SSL_free>>;

ContextPtr makeContext(TlsHabit habit)
{
    const long begins = habit == TlsHabit::Expired ? -30 * kDay_s : -kDay_s;
    const long ends = habit == TlsHabit::Expired ? -2 * kDay_s : 20 * kDay_s;
    const char *name = habit == TlsHabit::WrongName ? "DNS:another-shop.invalid" : "IP:127.0.0.1";
    const Identity identity = makeIdentity(name, begins, ends, habit == TlsHabit::SelfSigned);
    ContextPtr context(SSL_CTX_new(TLS_server_method()));
    if (!context || SSL_CTX_use_certificate(context.get(), identity.certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), identity.key.get()) != 1) {
        return {};
    }
    if (habit == TlsHabit::OldProtocol) {
        // Versions that have been abandoned since RFC 8996.
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_VERSION);
    }
    if (habit == TlsHabit::WantsCertificate) {
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        SSL_CTX_add_client_CA(context.get(), practiceAuthority().certificate.get());
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), practiceAuthority().certificate.get());
    }
    return context;
}

class TlsEngine : public Engine {
public:
    explicit TlsEngine(ContextPtr context) : m_context(std::move(context)) {}
    TlsEngine(const TlsEngine &) = delete;
    TlsEngine &operator=(const TlsEngine &) = delete;

    ~TlsEngine() override
    {
        if (m_stop >= 0) {
            const std::uint64_t one = 1;
            (void)!::write(m_stop, &one, sizeof one);
        }
        if (m_thread.joinable()) {
            m_thread.join();
        }
        for (const int fd : {m_listening, m_stop}) {
            if (fd >= 0) {
                ::close(fd);
            }
        }
    }

    /// 0, or errno.
    int run(std::uint16_t port)
    {
        m_stop = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        m_listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const int on = 1;
        setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(port);
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof where;
        if (m_stop < 0 || m_listening < 0 || bind(m_listening, reinterpret_cast<sockaddr *>(&where), size) != 0 ||
            listen(m_listening, 1024) != 0 ||
            getsockname(m_listening, reinterpret_cast<sockaddr *>(&where), &size) != 0) {
            return errno;
        }
        m_port = ntohs(where.sin_port);
        m_thread = std::thread([this] { accept(); });
        return 0;
    }

    [[nodiscard]] std::string url() const override { return "https://127.0.0.1:" + std::to_string(m_port) + "/"; }
    [[nodiscard]] std::uint16_t port() const override { return m_port; }

private:
    struct Client {
        std::thread thread;
        bool done = false;
    };

    void accept()
    {
        while (wait(m_listening, POLLIN)) {
            const int fd = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
            if (fd < 0) {
                continue;
            }
            collect(false);
            const std::lock_guard lock(m_mutex);
            Client &client = m_clients.emplace_back();
            client.thread = std::thread([this, fd, &client] {
                serve(fd);
                ::close(fd);
                const std::lock_guard ended(m_mutex);
                client.done = true;
            });
        }
        collect(true);
    }

    void collect(bool all)
    {
        std::list<Client> ended;
        {
            const std::lock_guard lock(m_mutex);
            for (auto it = m_clients.begin(); it != m_clients.end();) {
                const auto next = std::next(it);
                if (all || it->done) {
                    ended.splice(ended.end(), m_clients, it);
                }
                it = next;
            }
        }
        for (Client &client : ended) {
            client.thread.join();
        }
    }

    /// False: the engine ends.
    [[nodiscard]] bool wait(int fd, short events) const
    {
        std::array<pollfd, 2> waiting{{{fd, events, 0}, {m_stop, POLLIN, 0}}};
        while (poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) {
        }
        return waiting[1].revents == 0;
    }

    /// What the call returns in the end, once the socket is ready as often as it needs.
    template <typename Call> int complete(SSL *ssl, int fd, Call call) const
    {
        for (;;) {
            ERR_clear_error();
            const int n = call();
            const int problem = n > 0 ? SSL_ERROR_NONE : SSL_get_error(ssl, n);
            if (problem != SSL_ERROR_WANT_READ && problem != SSL_ERROR_WANT_WRITE) {
                return n;
            }
            if (!wait(fd, problem == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT)) {
                return -1;
            }
        }
    }

    void serve(int fd) const
    {
        const SslPtr ssl(SSL_new(m_context.get()));
        if (!ssl || SSL_set_fd(ssl.get(), fd) != 1 ||
            complete(ssl.get(), fd, [&] { return SSL_accept(ssl.get()); }) <= 0) {
            return;
        }
        std::string text;
        std::size_t skip = 0;
        bool open = true;
        while (open) {
            const std::size_t eaten = std::min(skip, text.size());
            text.erase(0, eaten);
            skip -= eaten;
            const std::size_t end = skip > 0 ? std::string::npos : text.find("\r\n\r\n");
            if (end == std::string::npos) {
                std::array<char, 16384> bytes{};
                const int n = text.size() > kMaxHead ? 0 : complete(ssl.get(), fd, [&] {
                    return SSL_read(ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
                });
                open = n > 0;
                text.append(bytes.data(), n > 0 ? static_cast<std::size_t>(n) : 0);
                continue;
            }
            const auto request = parseHead(std::string_view(text).substr(0, end));
            text.erase(0, end + 4);
            skip = request ? request->bodyBytes : 0;
            const bool more = request && !request->close;
            const std::string answer =
                std::string("HTTP/1.1 ") + (request ? "200 OK" : "400 Bad Request") +
                "\r\nServer: resetscope-lab\r\nContent-Length: 3\r\nConnection: " + (more ? "keep-alive" : "close") +
                "\r\n\r\n" + (request && request->head ? "" : "ok\n");
            open = complete(ssl.get(), fd,
                            [&] { return SSL_write(ssl.get(), answer.data(), static_cast<int>(answer.size())); }) > 0 &&
                   more;
        }
        SSL_shutdown(ssl.get());
    }

    ContextPtr m_context;
    int m_listening = -1;
    int m_stop = -1;
    std::uint16_t m_port = 0;
    std::mutex m_mutex;
    std::list<Client> m_clients;
    std::thread m_thread;
};

}  // namespace

Starting startTls(const Values &values, TlsHabit habit)
{
    ContextPtr context = makeContext(habit);
    if (!context) {
        return std::string("The practice fault could not be started: its certificate could not be made.");
    }
    auto engine = std::make_unique<TlsEngine>(std::move(context));
    if (const int error = engine->run(values.port)) {
        return whyNot(boost::system::error_code(error, boost::system::system_category()), values.port);
    }
    return std::unique_ptr<Engine>(std::move(engine));
}

}  // namespace resetscope::probes::lab
