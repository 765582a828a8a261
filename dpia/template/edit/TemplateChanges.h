#pragma once

#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// What became of a part of a template in a new version.
struct TemplateChange {
    enum class Kind { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    QString part;        ///< "section:data", "question:purpose", "template"
    QString title;       ///< as the newer one says it
    QString field;       ///< of Changed: "text", "type", "required_if" ...
    QString before;
    QString after;
    bool touchesAnswers = false; ///< an answer that was given may not fit any more
};
QString templateChangeName(TemplateChange::Kind kind); ///< "added", "removed", "changed", "moved"

/// What is different between two versions of a template, in the order of the new one; what is gone stands at the end.
QList<TemplateChange> templateChanges(const Template &before, const Template &after);

} // namespace hallmarker::dpia
