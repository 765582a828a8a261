#include "core/storage/HeldPassphrase.h"

#include <utility>

namespace hallmarker::core {

QString HeldPassphrase::text() const
{
    const std::lock_guard lock(m_mutex);
    return m_text;
}

void HeldPassphrase::set(const QString &passphrase)
{
    const std::lock_guard lock(m_mutex);
    m_text = passphrase;
    m_pending.clear();
}

QString HeldPassphrase::needed(const Opens &opens)
{
    const std::lock_guard asking(m_asking);
    Source source;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_text.isEmpty() || !m_source)
            return m_text;
        source = std::exchange(m_source, nullptr);
    }
    const QString fetched = source(opens);
    if (!fetched.isEmpty())
        set(fetched);
    return fetched;
}

void HeldPassphrase::setSource(Source source)
{
    const std::lock_guard lock(m_mutex);
    m_source = std::move(source);
}

void HeldPassphrase::setPending(const QString &passphrase)
{
    const std::lock_guard lock(m_mutex);
    m_pending = passphrase;
}

void HeldPassphrase::clearPending()
{
    const std::lock_guard lock(m_mutex);
    m_pending.clear();
}

QStringList HeldPassphrase::candidates() const
{
    const std::lock_guard lock(m_mutex);
    QStringList all{m_text, m_pending};
    all.removeAll(QString());
    return all;
}

} // namespace hallmarker::core
