#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

/// What is said about templates: one context, so that translators see the messages together.
struct TemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(TemplateTexts)
};

} // namespace hallmarker::dpia
