#pragma once

#include "ui/kit/Theme.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace hallmarker::ui {

/// What the window remembers of itself between two runs. Nothing of a workspace's content.
class UiSettings {
public:
    /// An INI file of its own; the standard place when the path is empty.
    explicit UiSettings(const QString &path = {});
    ~UiSettings();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Language of the window ("de"); empty: that of the system. Takes effect when the program starts.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QString currentPage() const;
    void setCurrentPage(const QString &id);
    QJsonObject pageState(const QString &id) const;
    void setPageState(const QString &id, const QJsonObject &state);
    QStringList recentWorkspaces() const; ///< newest first
    void addRecentWorkspace(const QString &location);
    void removeRecentWorkspace(const QString &location);
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &ids);
    /// Keys that people changed, by command id (portable text).
    QHash<QString, QString> keys() const;
    void setKey(const QString &commandId, const QString &key);
    /// Waits until everything is on disk.
    void sync();

private:
    QVariant value(const QString &key) const { return m_values.value(key); }
    /// At once here, and soon in the file: the disk is not waited for in the window's thread. Invalid: takes it away.
    void set(const QString &key, const QVariant &value);

    QString m_path;
    QHash<QString, QVariant> m_values;
    QThreadPool m_writer; ///< one thread: written in order
};

} // namespace hallmarker::ui
