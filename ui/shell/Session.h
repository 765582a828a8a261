#pragma once

#include "core/storage/Workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace hallmarker::ui {

/// The open workspace, for the window. All reading and writing happens outside of the window's thread; answers come
/// back into it, and only while their context lives.
class Session final : public QObject {
    Q_OBJECT
public:
    using Opener = std::function<core::Result<std::unique_ptr<core::Workspace>>(const core::WorkspaceOptions &, const core::Clock &, core::IdSource &)>;

    /// open and create are Workspace::open and Workspace::create, or what a test puts in their place.
    Session(Opener open, Opener create, const core::Clock &clock, core::IdSource &ids, QObject *parent = nullptr);
    /// Waits for work that has begun.
    ~Session() override;

    /// Ends with opened() or openFailed(). An open workspace is closed first.
    void open(const core::WorkspaceOptions &options);
    void create(const core::WorkspaceOptions &options);
    void close();

    bool isOpen() const { return m_workspace != nullptr; }
    bool isOpening() const { return m_isOpening; }
    bool isReadOnly() const { return m_isReadOnly; }
    QString location() const { return m_location; }
    QString workspaceId() const { return m_workspaceId; }
    QString actorName() const { return m_actorName; }
    const core::Clock &clock() const { return m_clock; }
    core::IdSource &ids() { return m_ids; }
    /// Reads and writes that have not answered yet.
    int pending() const { return m_pending; }
    /// For jobs, which run in threads of their own; empty when nothing is open. Holding it keeps the workspace alive.
    std::shared_ptr<core::Workspace> workspace() const { return m_workspace; }

    /// fn: Result<T>(core::Workspace &), in another thread. then: void(Result<T>), in this one.
    template <typename Fn, typename Then>
    void read(Fn fn, QObject *context, Then then)
    {
        using Outcome = std::invoke_result_t<Fn, core::Workspace &>;
        auto outcome = std::make_shared<std::optional<Outcome>>();
        enqueue([fn = std::move(fn), outcome](core::Workspace &workspace) mutable { outcome->emplace(fn(workspace)); }, context,
                [outcome, then = std::move(then)]() mutable { then(outcome->has_value() ? std::move(**outcome) : Outcome(notOpenError())); });
    }

    /// fn: Result<T>(core::WriteTransaction &), in another thread and perhaps twice. then: void(Result<T>), in this one,
    /// after the transaction is durable or gone.
    template <typename Fn, typename Then>
    void write(const QString &action, Fn fn, QObject *context, Then then)
    {
        using Outcome = std::invoke_result_t<Fn, core::WriteTransaction &>;
        auto outcome = std::make_shared<std::optional<Outcome>>();
        enqueue(
            [action, fn = std::move(fn), outcome](core::Workspace &workspace) mutable {
                const core::Result<void> written = workspace.write(action, [&](core::WriteTransaction &transaction) -> core::Result<void> {
                    outcome->emplace(fn(transaction));
                    if (!**outcome)
                        return (*outcome)->error();
                    return {};
                });
                if (!written)
                    outcome->emplace(written.error());
            },
            context, [outcome, then = std::move(then)]() mutable { then(outcome->has_value() ? std::move(**outcome) : Outcome(notOpenError())); });
    }

Q_SIGNALS:
    void opened();
    void closed();
    void openFailed(const hallmarker::core::Error &error, const QString &location);
    void recordsChanged(const QStringList &ids);
    void logGrew(qint64 size);
    void connectionLost(const QString &message);
    void connectionRestored();
    void pendingChanged(int pending);

private:
    static core::Error notOpenError();
    void start(const Opener &opener, const core::WorkspaceOptions &options);
    void adopt(const std::shared_ptr<core::Workspace> &workspace, const core::WorkspaceOptions &options);
    void enqueue(std::function<void(core::Workspace &)> work, QObject *context, std::function<void()> then);

    Opener m_open;
    Opener m_create;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    QThread m_home;                             ///< the workspace and its change feed live here
    std::unique_ptr<QObject> m_homeObject;
    QThreadPool m_pool;
    std::shared_ptr<core::Workspace> m_workspace;
    QString m_location;
    QString m_workspaceId;
    QString m_actorName;
    bool m_isReadOnly = false;
    bool m_isOpening = false;
    int m_pending = 0;
    int m_serial = 0;                           ///< which opening an answer belongs to
};

} // namespace hallmarker::ui
