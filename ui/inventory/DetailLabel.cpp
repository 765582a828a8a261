#include "ui/inventory/DetailLabel.h"

#include "ui/kit/Tokens.h"

namespace hallmarker::ui {

DetailLabel::DetailLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a digest is one long word
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

DetailHeading::DetailHeading(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(TypeRole::Section, font()));
}

} // namespace hallmarker::ui
