#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace hallmarker::checks {

/// Which columns of which tables belong to which domain, and which columns refer to each other.
struct TokenPlan {
    struct Table {
        QString file;                    ///< a plain name of a CSV, no path
        QList<QPair<QString, QString>> columns; ///< column and its domain
    };
    struct Side {
        QString file, column;
        QString text() const { return file + QLatin1Char(':') + column; }
    };
    struct Reference {
        Side from, to;                   ///< each value of `from` should be one of `to`
    };
    QMap<QString, QString> domains;      ///< name and alphabet; empty: opaque tokens
    QList<Table> tables;
    QList<Reference> references;

    /// YAML: domains, tables, references ("orders.csv:customer -> customers.csv:id"). Both sides of a reference must be of one
    /// domain, or joins would break.
    static core::Result<TokenPlan> read(const QString &path);
    QJsonObject toJson() const;
    core::Digest digest() const;
    /// The columns of the domain only; tables without any are left out.
    TokenPlan ofDomain(const QString &domain) const;
};

} // namespace hallmarker::checks
