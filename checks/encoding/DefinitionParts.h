#pragma once

#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// Builds the parts of a CheckDefinition and of an outcome in one expression each.
struct DefinitionParts {
    static core::FigureSpec figure(const char *key, const QString &label, const char *unit, const QString &help, int better);
    static core::ParameterSpec integer(const char *key, const QString &label, const QString &help, qint64 value, double low, double high, const QString &group = {});
    static core::ParameterSpec real(const char *key, const QString &label, const QString &help, double value, double low, double high, const QString &group = {});
    static core::ParameterSpec boolean(const char *key, const QString &label, const QString &help, bool value, const QString &group = {});
    static core::ParameterSpec text(const char *key, const QString &label, const QString &help, const QString &value, const QString &group = {});
    /// The first choice is the default.
    static core::ParameterSpec choice(const char *key, const QString &label, const QString &help, const QStringList &choices, const QString &group = {});
    static core::ParameterSpec requiredColumns(const char *key, const QString &label, const QString &help, const QString &role);
    static core::ParameterSpec columns(const char *key, const QString &label, const QString &help, const QString &role, const QString &group = {});

    static core::Figure share(const char *key, double value, qint64 n, const QString &slice = {});
    static core::Figure number(const char *key, double value, const char *unit = "", const QString &slice = {});

    /// The texts of a JSON array.
    static QStringList names(const QJsonValue &array);
    /// "12.5 %"
    static QString percent(double share);
};

} // namespace hallmarker::checks
