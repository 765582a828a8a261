#pragma once

#include <QCoreApplication>

namespace hallmarker::dpia {

struct DocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(DocumentTexts)
};

} // namespace hallmarker::dpia
