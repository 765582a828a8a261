#pragma once

#include "core/result/Result.h"
#include "threats/exchange/SourceBudget.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hallmarker::threats {

/// A small XML document as a tree of local names. No document type, hence no entities of its own and nothing from outside.
struct XmlTree {
    QString name;
    QString type;                  ///< xsi:type without its prefix
    QString text;
    std::vector<XmlTree> children;
    qint64 line = 0;

    const XmlTree *child(const QString &wanted) const;
    QString childText(const QString &wanted) const;
    double childNumber(const QString &wanted) const;

    /// Elements of these names are left out with everything below them.
    static core::Result<XmlTree> read(const QByteArray &bytes, const QString &file, const QStringList &leftOut, const SourceBudget &budget = {});
};

} // namespace hallmarker::threats
