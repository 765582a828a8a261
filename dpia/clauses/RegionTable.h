#pragma once

#include "core/result/Result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace hallmarker::dpia {

/// Where personal data may go without more (EEA), with a decision of adequacy (Art. 45 GDPR), or only with guarantees.
class RegionTable {
public:
    /// resources/clauses/regions.yaml.
    static core::Result<RegionTable> shipped();
    static core::Result<RegionTable> fromYaml(const QByteArray &bytes, const QString &file);

    /// The farthest of the regions: "none", "adequate", "other"; "unknown" when none is named.
    QString transferTo(const QStringList &regions) const;
    /// Of one region: "none", "adequate", "other".
    QString transferTo(const QString &region) const;

private:
    QSet<QString> m_inside;
    QSet<QString> m_adequate;
};

} // namespace hallmarker::dpia
