#pragma once

#include "core/result/Result.h"

#include <QSettings>
#include <QString>

namespace hallmarker::core {

/// The settings of the person at this machine. Only keys of the table with that scope; never secrets.
class UserSettings {
public:
    UserSettings();
    /// In a file of its own (tests).
    explicit UserSettings(const QString &path);

    /// The value, or the default of the table. ErrorKind::Usage for a key that is not in it.
    Result<QString> value(const QString &key) const;
    /// Written before it returns.
    Result<void> setValue(const QString &key, const QString &value);
    Result<void> reset(const QString &key);

private:
    Result<void> sync();

    QSettings m_settings;
};

} // namespace hallmarker::core
