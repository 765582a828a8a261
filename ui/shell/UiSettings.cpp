#include "ui/shell/UiSettings.h"

#include <QDir>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace hallmarker::ui {

namespace {
constexpr QLatin1String themeKey("window/theme");
constexpr QLatin1String languageKey("window/language");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String recentKey("recent/workspaces");
constexpr QLatin1String commandsKey("recent/commands");
constexpr QLatin1String keysGroup("keys/");
constexpr int recentWorkspaceLimit = 8;

QString standardSettingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("window.ini"));
}

QString pageStateKey(const QString &id)
{
    return QString(QLatin1String("pages/") % id);
}
} // namespace

UiSettings::UiSettings(const QString &path) : m_path(path.isEmpty() ? standardSettingsPath() : path)
{
    m_writer.setMaxThreadCount(1);
    const QSettings stored(m_path, QSettings::IniFormat);
    const QStringList keys = stored.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, stored.value(key));
}

UiSettings::~UiSettings()
{
    m_writer.waitForDone();
}

void UiSettings::set(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
    m_writer.start([path = m_path, key, value] {
        QSettings stored(path, QSettings::IniFormat);
        if (value.isValid())
            stored.setValue(key, value);
        else
            stored.remove(key);
    });
}

ThemeChoice UiSettings::theme() const
{
    return themeChoiceFromName(value(themeKey).toString());
}

void UiSettings::setTheme(ThemeChoice choice)
{
    set(themeKey, themeChoiceName(choice));
}

QString UiSettings::language() const
{
    return value(languageKey).toString();
}

void UiSettings::setLanguage(const QString &language)
{
    set(languageKey, language.isEmpty() ? QVariant() : QVariant(language));
}

QByteArray UiSettings::geometry() const
{
    return value(geometryKey).toByteArray();
}

void UiSettings::setGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QString UiSettings::currentPage() const
{
    return value(pageKey).toString();
}

void UiSettings::setCurrentPage(const QString &id)
{
    set(pageKey, id);
}

QJsonObject UiSettings::pageState(const QString &id) const
{
    return QJsonDocument::fromJson(value(pageStateKey(id)).toByteArray()).object();
}

void UiSettings::setPageState(const QString &id, const QJsonObject &state)
{
    set(pageStateKey(id), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QStringList UiSettings::recentWorkspaces() const
{
    return value(recentKey).toStringList();
}

void UiSettings::addRecentWorkspace(const QString &location)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(location);
    recent.prepend(location);
    while (recent.size() > recentWorkspaceLimit)
        recent.removeLast();
    set(recentKey, recent);
}

void UiSettings::removeRecentWorkspace(const QString &location)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(location);
    set(recentKey, recent);
}

QStringList UiSettings::recentCommands() const
{
    return value(commandsKey).toStringList();
}

void UiSettings::setRecentCommands(const QStringList &ids)
{
    set(commandsKey, ids);
}

QHash<QString, QString> UiSettings::keys() const
{
    QHash<QString, QString> keys;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value.key().startsWith(keysGroup))
            keys.insert(value.key().mid(keysGroup.size()), value->toString());
    }
    return keys;
}

void UiSettings::setKey(const QString &commandId, const QString &key)
{
    set(QString(keysGroup % commandId), key);
}

void UiSettings::sync()
{
    m_writer.waitForDone();
}

} // namespace hallmarker::ui
