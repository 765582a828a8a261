#pragma once

#include "lineage/trail/PredictionReader.h"
#include "ui/kit/FormPanel.h"

namespace hallmarker::ui {

/// Which column of a log says what, under which name it is kept, and which model version made rows that name none.
class PredictionForm final : public FormPanel {
    Q_OBJECT
public:
    PredictionForm(const QString &fileName, const lineage::PredictionPreview &preview, QWidget *parent = nullptr);

    lineage::PredictionColumns columns() const;
    QString name() const { return text(QStringLiteral("name")); }
    QString model() const { return text(QStringLiteral("model")); }
    bool hasId() const { return !columns().id.isEmpty(); }
};

} // namespace hallmarker::ui
