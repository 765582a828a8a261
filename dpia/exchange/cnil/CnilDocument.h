#pragma once

#include "core/result/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::dpia {

/// An assessment of the CNIL's PIA tool as it was read: checked for its form, its rich text cleaned, nothing else changed.
struct CnilDocument {
    QJsonObject root;         ///< the whole file
    QStringList notes;        ///< translated: what was cleaned, with its place
    QList<QPair<QString, QByteArray>> attachments; ///< of a ZIP: name and content

    QJsonObject pia() const { return root.value(QStringLiteral("pia")).toObject(); }
    QJsonArray list(const char *name) const { return root.value(QLatin1String(name)).toArray(); }

    /// Refused in one sentence, with the place: what is not JSON, not an assessment, or not of its form.
    static core::Result<CnilDocument> fromJson(const QByteArray &bytes, const QString &file);
    /// pia.json, or the only JSON file at the root; everything else is an attachment.
    static core::Result<CnilDocument> fromZip(const QString &path);
    /// By content.
    static core::Result<CnilDocument> fromFile(const QString &path);

    static QStringList arrayNames(); ///< "answers", "measures", "evaluations", "comments"
};

} // namespace hallmarker::dpia
