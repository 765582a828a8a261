#include "ui/inventory/InventoryReading.h"

#include "ui/kit/LetGo.h"
#include "ui/shell/Session.h"

#include <QTimer>

#include <utility>

namespace hallmarker::ui {

namespace {
/// More are read faster together.
constexpr qsizetype mostReadOneByOne = 2000;
/// A change elsewhere is to be seen within a second.
constexpr qint64 longestRestMs = 500;
using Listed = core::Result<std::shared_ptr<const InventoryListing>>;
} // namespace

InventoryReading::InventoryReading(Session &session, QObject *parent) : QObject(parent), m_session(session), m_listing(std::make_shared<InventoryListing>()), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &InventoryReading::next);
}

InventoryReading::~InventoryReading()
{
    clear();
}

void InventoryReading::readAll()
{
    m_isAllWanted = true;
    m_rest->stop(); // somebody waits for it
    next();
}

void InventoryReading::readChanged(const QStringList &ids)
{
    m_changed += ids;
    next();
}

void InventoryReading::clear()
{
    ++m_serial;
    m_changed.clear();
    m_isAllWanted = false;
    m_isReading = false;
    m_rest->stop();
    take(std::make_shared<InventoryListing>());
}

void InventoryReading::next()
{
    if (m_isReading || m_rest->isActive() || (!m_isAllWanted && m_changed.isEmpty()))
        return;
    const QStringList ids = std::exchange(m_changed, {});
    const bool isAll = std::exchange(m_isAllWanted, false) || ids.size() > mostReadOneByOne || m_listing->entries.isEmpty();
    m_isReading = true;
    m_took.start();
    m_session.read(
        [isAll, ids, before = m_listing](core::Workspace &workspace) mutable -> Listed {
            HALLMARKER_ASSIGN(InventoryListing listing, isAll ? InventoryListing::read(workspace) : before->changed(workspace, ids));
            before.reset(); // this object lets go of it elsewhere, last
            return std::make_shared<const InventoryListing>(std::move(listing));
        },
        this, [this, serial = m_serial](const Listed &listed) {
            if (serial != m_serial)
                return;
            m_isReading = false;
            m_rest->start(static_cast<int>(qMin<qint64>(m_took.elapsed(), longestRestMs)));
            if (listed) {
                take(*listed);
                Q_EMIT this->listed();
            } else {
                Q_EMIT failed(listed.error());
            }
        });
}

void InventoryReading::take(const std::shared_ptr<const InventoryListing> &listing)
{
    const qsizetype size = m_listing->entries.size();
    letGoElsewhere(std::exchange(m_listing, listing), size);
}

} // namespace hallmarker::ui
