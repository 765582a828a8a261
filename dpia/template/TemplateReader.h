#pragma once

#include "core/result/Result.h"
#include "dpia/template/Template.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// The files of one template: "NAME.yaml", and beside it translations "NAME.de.yaml".
struct TemplateFiles {
    QString name;      ///< of the template's file, as errors name it
    QByteArray bytes;
    QList<QPair<QString, QByteArray>> translations; ///< name and content, sorted by name

    /// Of all contents, with their languages: what "the same template" means.
    core::Digest digest() const;
    /// What that digest is of: the digest of each file, by language.
    QJsonObject digestParts() const;
};

/// What came of reading a template: every error, not only the first, and what is worth knowing besides.
struct TemplateReading {
    Template value;
    QList<core::Error> errors;  ///< empty: the template may be used
    QStringList notes;          ///< texts without a translation
};

/// Reads and checks a template. Errors name file, line and column.
TemplateReading readTemplateFully(const TemplateFiles &files);
/// The same for those who want to use it: the first error.
core::Result<Template> readTemplate(const TemplateFiles &files);

} // namespace hallmarker::dpia
