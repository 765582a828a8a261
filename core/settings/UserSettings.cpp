#include "core/settings/UserSettings.h"

#include "core/settings/SettingTable.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

Result<const SettingRow *> userSetting(const QString &key)
{
    const SettingRow *row = SettingTable::find(key);
    if (row == nullptr)
        return Error(ErrorKind::Usage, QCoreApplication::translate("UserSettings", "There is no setting \"%1\".").arg(key));
    if (row->scope != SettingScope::User)
        return Error(ErrorKind::Usage, QCoreApplication::translate("UserSettings", "The setting \"%1\" belongs to a workspace, not to a person.").arg(key));
    return row;
}

} // namespace

UserSettings::UserSettings() : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hallmarker"), QStringLiteral("hallmarker")) {}

UserSettings::UserSettings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

Result<QString> UserSettings::value(const QString &key) const
{
    HALLMARKER_ASSIGN(const SettingRow *row, userSetting(key));
    return m_settings.value(key, QString::fromUtf8(row->defaultValue)).toString();
}

Result<void> UserSettings::setValue(const QString &key, const QString &value)
{
    HALLMARKER_TRY(userSetting(key));
    m_settings.setValue(key, value);
    return sync();
}

Result<void> UserSettings::reset(const QString &key)
{
    HALLMARKER_TRY(userSetting(key));
    m_settings.remove(key);
    return sync();
}

Result<void> UserSettings::sync()
{
    m_settings.sync();
    if (m_settings.status() != QSettings::NoError)
        return Error(ErrorKind::Io, QCoreApplication::translate("UserSettings", "The settings could not be written to %1. Check the rights of the file.").arg(m_settings.fileName()));
    return {};
}

} // namespace hallmarker::core
