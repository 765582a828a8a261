#include "ui/shell/DraftStore.h"

#include "core/digest/Hasher.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr qint64 draftLimit = 8 * 1024 * 1024;

QJsonObject draftJson(const Draft &draft)
{
    return {{QStringLiteral("v"), 1},
            {QStringLiteral("workspace"), draft.workspaceId},
            {QStringLiteral("page"), draft.pageId},
            {QStringLiteral("form"), draft.formId},
            {QStringLiteral("title"), draft.title},
            {QStringLiteral("saved"), core::instantText(draft.savedMs)},
            {QStringLiteral("content"), draft.content}};
}

/// False when the file is not a draft of ours.
bool readDraft(const QString &path, Draft *draft)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > draftLimit)
        return false;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(QLatin1String("v")).toInt() != 1 || !json.value(QLatin1String("content")).isObject())
        return false;
    *draft = {json.value(QLatin1String("workspace")).toString(), json.value(QLatin1String("page")).toString(),
              json.value(QLatin1String("form")).toString(),      json.value(QLatin1String("title")).toString(),
              core::instantFromText(json.value(QLatin1String("saved")).toString()), json.value(QLatin1String("content")).toObject()};
    return draft->savedMs >= 0;
}

void writeDraft(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qWarning("draft: cannot write: %s", qPrintable(file.errorString()));
        return;
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit())
        qWarning("draft: cannot write: %s", qPrintable(file.errorString()));
}

} // namespace

DraftStore::DraftStore(const QString &folder, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock), m_timer(new QTimer(this))
{
    m_writer.setMaxThreadCount(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(800);
    connect(m_timer, &QTimer::timeout, this, &DraftStore::writeWaiting);
}

DraftStore::~DraftStore()
{
    flush();
}

void DraftStore::keep(const Draft &draft)
{
    Draft kept = draft;
    kept.savedMs = m_clock.nowMs();
    m_waiting.insert(pathOf(draft.workspaceId, draft.pageId, draft.formId), kept);
    // Not restarted by each key: somebody who types without a pause is saved as well.
    if (!m_timer->isActive())
        m_timer->start();
}

void DraftStore::discard(const QString &workspaceId, const QString &pageId, const QString &formId)
{
    const QString path = pathOf(workspaceId, pageId, formId);
    m_waiting.remove(path);
    m_writer.start([path] { QFile::remove(path); });
}

QList<Draft> DraftStore::pending(const QString &workspaceId)
{
    flush();
    m_unreadable.clear();
    QList<Draft> drafts;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.draft")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Draft draft;
        if (!readDraft(QDir(m_folder).filePath(name), &draft))
            m_unreadable += name;
        else if (draft.workspaceId == workspaceId)
            drafts.append(draft);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft &one, const Draft &other) { return one.savedMs < other.savedMs; });
    return drafts;
}

void DraftStore::flush()
{
    writeWaiting();
    m_writer.waitForDone();
}

QString DraftStore::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("drafts"));
}

void DraftStore::writeWaiting()
{
    m_timer->stop();
    if (m_waiting.isEmpty())
        return;
    QDir().mkpath(m_folder);
    for (auto draft = m_waiting.cbegin(); draft != m_waiting.cend(); ++draft) {
        const QByteArray content = QJsonDocument(draftJson(*draft)).toJson(QJsonDocument::Compact);
        m_writer.start([path = draft.key(), content] { writeDraft(path, content); });
    }
    m_waiting.clear();
}

QString DraftStore::pathOf(const QString &workspaceId, const QString &pageId, const QString &formId) const
{
    // A digest, because ids of forms are no file names.
    const QByteArray key = QString(workspaceId % QLatin1Char('\n') % pageId % QLatin1Char('\n') % formId).toUtf8();
    return QDir(m_folder).filePath(QString(core::Hasher::of(key).hex().left(32) % QLatin1String(".draft")));
}

} // namespace hallmarker::ui
