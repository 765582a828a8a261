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

UiSettings::UiSettings(const QString &path) : m_settings(std::make_unique<QSettings>(path.isEmpty() ? standardSettingsPath() : path, QSettings::IniFormat)) {}

UiSettings::~UiSettings() = default;

ThemeChoice UiSettings::theme() const
{
    return themeChoiceFromName(m_settings->value(themeKey).toString());
}

void UiSettings::setTheme(ThemeChoice choice)
{
    m_settings->setValue(themeKey, themeChoiceName(choice));
}

QString UiSettings::language() const
{
    return m_settings->value(languageKey).toString();
}

void UiSettings::setLanguage(const QString &language)
{
    if (language.isEmpty())
        m_settings->remove(languageKey);
    else
        m_settings->setValue(languageKey, language);
}

QByteArray UiSettings::geometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

void UiSettings::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

QString UiSettings::currentPage() const
{
    return m_settings->value(pageKey).toString();
}

void UiSettings::setCurrentPage(const QString &id)
{
    m_settings->setValue(pageKey, id);
}

QJsonObject UiSettings::pageState(const QString &id) const
{
    return QJsonDocument::fromJson(m_settings->value(pageStateKey(id)).toByteArray()).object();
}

void UiSettings::setPageState(const QString &id, const QJsonObject &state)
{
    m_settings->setValue(pageStateKey(id), QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QStringList UiSettings::recentWorkspaces() const
{
    return m_settings->value(recentKey).toStringList();
}

void UiSettings::addRecentWorkspace(const QString &location)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(location);
    recent.prepend(location);
    while (recent.size() > recentWorkspaceLimit)
        recent.removeLast();
    m_settings->setValue(recentKey, recent);
}

void UiSettings::removeRecentWorkspace(const QString &location)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(location);
    m_settings->setValue(recentKey, recent);
}

QStringList UiSettings::recentCommands() const
{
    return m_settings->value(commandsKey).toStringList();
}

void UiSettings::setRecentCommands(const QStringList &ids)
{
    m_settings->setValue(commandsKey, ids);
}

QHash<QString, QString> UiSettings::keys() const
{
    QHash<QString, QString> keys;
    m_settings->beginGroup(QStringLiteral("keys"));
    const QStringList ids = m_settings->childKeys();
    for (const QString &id : ids)
        keys.insert(id, m_settings->value(id).toString());
    m_settings->endGroup();
    return keys;
}

void UiSettings::setKey(const QString &commandId, const QString &key)
{
    m_settings->setValue(QString(QLatin1String("keys/") % commandId), key);
}

void UiSettings::sync()
{
    m_settings->sync();
}

} // namespace hallmarker::ui
