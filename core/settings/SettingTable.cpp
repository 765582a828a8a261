#include "core/settings/SettingTable.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr SettingRow settingRows[] = {
    {"ui/theme", "system", SettingScope::User, QT_TRANSLATE_NOOP("SettingTable", "Colours of the window: system, light or dark.")},
    {"ui/language", "", SettingScope::User, QT_TRANSLATE_NOOP("SettingTable", "Language of the window; empty: that of the desktop.")},
    {"ui/recentWorkspaces", "", SettingScope::User, QT_TRANSLATE_NOOP("SettingTable", "Workspaces that were opened last, one a line.")},
    {"jobs/threads", "0", SettingScope::User, QT_TRANSLATE_NOOP("SettingTable", "How many checks run at once; 0: one for each processor.")},
    {"organisation/name", "", SettingScope::Workspace, QT_TRANSLATE_NOOP("SettingTable", "Name of the organisation on reports and cards.")},
    {"findings/validDays", "0", SettingScope::Workspace, QT_TRANSLATE_NOOP("SettingTable", "After how many days a new finding expires; 0: never.")},
};

} // namespace

std::span<const SettingRow> SettingTable::rows()
{
    return settingRows;
}

const SettingRow *SettingTable::find(const QString &key)
{
    for (const SettingRow &row : settingRows) {
        if (key == QLatin1String(row.key))
            return &row;
    }
    return nullptr;
}

QString SettingTable::help(const SettingRow &row)
{
    return QCoreApplication::translate("SettingTable", row.help);
}

} // namespace hallmarker::core
