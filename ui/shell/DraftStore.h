#pragma once

#include "core/clock/Clock.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QThreadPool>

class QTimer;

namespace hallmarker::ui {

/// What stood in a form that was not saved.
struct Draft {
    QString workspaceId;
    QString pageId;
    QString formId;      ///< of that page: "edit/mdl_01..." or "new"
    QString title;       ///< what to call it when it is offered again
    qint64 savedMs = 0;
    QJsonObject content;
};

/// Keeps unsaved form content in files of its own, at most a second behind, so that a crash costs no typing. Files are
/// readable by their owner only, since they may hold personal data.
class DraftStore final : public QObject {
    Q_OBJECT
public:
    DraftStore(const QString &folder, const core::Clock &clock, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~DraftStore() override;

    /// Call on every change of the form; the file is written within a second.
    void keep(const Draft &draft);
    /// The form was saved or given up.
    void discard(const QString &workspaceId, const QString &pageId, const QString &formId);
    /// Drafts of a workspace, oldest first. Files that cannot be read are left alone and named in unreadable().
    QList<Draft> pending(const QString &workspaceId);
    QStringList unreadable() const { return m_unreadable; }
    /// Waits until everything is on disk.
    void flush();

    static QString standardFolder();

private:
    void writeWaiting();
    QString pathOf(const QString &workspaceId, const QString &pageId, const QString &formId) const;

    QString m_folder;
    const core::Clock &m_clock;
    QHash<QString, Draft> m_waiting; ///< by path
    QStringList m_unreadable;
    QThreadPool m_writer;            ///< one thread: files are written in order
    QTimer *m_timer;
};

} // namespace hallmarker::ui
