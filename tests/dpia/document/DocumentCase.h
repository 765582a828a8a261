#pragma once

#include "dpia/document/AssessmentDocument.h"
#include "tests/dpia/signing/SigningCase.h"

#include <QJsonArray>

namespace hallmarker::tests {

/// Text that every format has to bring to its reader: four scripts, an emoji, and what tries to be something else than text.
inline QString manyScripts()
{
    return QStringLiteral("العربية \u2013 Ελληνικά \u2013 Български \u2013 \U0001F600");
}
inline QString hostileText()
{
    return QStringLiteral("<script>alert(1)</script> & =HYPERLINK(\"http://x.example\") +1 -1 @SUM(A1) | `x` **y** [l](javascript:1) \\ {{t}} ${v}");
}

/// An assessment whose answers have everything that answers can have. Fixed ids and a fixed clock, so that documents can be golden.
class DocumentCase : public SigningCase {
public:
    static dpia::TemplateFiles richFiles();
    /// Begun over a template that asks for the risk without controls too, which is 4 and 3; it is 3 and 2 now.
    bool beginWithInherentRisk();
    /// Filled in, judged, decided by "Cleo" and signed.
    bool makeRich();
    core::Result<dpia::AssessmentDocument> document(const QString &language = QStringLiteral("en"));
};

} // namespace hallmarker::tests
