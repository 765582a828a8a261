#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <mutex>

namespace hallmarker::core {

/// The passphrase of an open workspace: given when it was opened, later by a person, or fetched by a source when it is
/// needed for the first time. Safe from any thread.
class HeldPassphrase {
public:
    /// Whether a passphrase is the right one.
    using Opens = std::function<bool(const QString &passphrase)>;
    /// Fetches the passphrase (keychain, terminal); empty when there is none. Asked once.
    using Source = std::function<QString(const Opens &opens)>;

    explicit HeldPassphrase(QString passphrase) : m_text(std::move(passphrase)) {}

    /// What is known now; nobody is asked.
    QString text() const;
    void set(const QString &passphrase);
    /// For something that needs it: asks the source when nothing is known yet.
    QString needed(const Opens &opens);
    void setSource(Source source);

    /// While a change is under way nobody knows yet which of the two the store will name.
    void setPending(const QString &passphrase);
    void clearPending();
    /// What may open the store now, most likely first.
    QStringList candidates() const;

private:
    mutable std::mutex m_mutex;
    std::mutex m_asking; ///< held while a person types, so that nobody is asked twice
    QString m_text;
    QString m_pending;
    Source m_source;
};

} // namespace hallmarker::core
