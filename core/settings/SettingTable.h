#pragma once

#include <QList>
#include <QString>

#include <span>

namespace hallmarker::core {

/// Who a setting belongs to: the person at this machine, or everybody in a workspace.
enum class SettingScope { User, Workspace };

/// One setting: everything that a settings page, the command line and the manual need to know of it.
struct SettingRow {
    const char *key;
    const char *defaultValue;
    SettingScope scope;
    const char *help; ///< for translation, context "SettingTable"
};

/// All settings there are. What is not in here cannot be set.
class SettingTable {
public:
    static std::span<const SettingRow> rows();
    /// nullptr when there is no such setting.
    static const SettingRow *find(const QString &key);
    static QString help(const SettingRow &row);
};

} // namespace hallmarker::core
