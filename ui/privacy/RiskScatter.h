#pragma once

#include "ui/privacy/ReleaseResult.h"

#include <QWidget>

namespace hallmarker::ui {

/// Risk against loss of the safe generalisations: the lower left is where one wants to be. The list of generalisations is its twin.
class RiskScatter final : public QWidget {
    Q_OBJECT
public:
    explicit RiskScatter(QWidget *parent = nullptr);
    ~RiskScatter() override;

    void show(const std::shared_ptr<const ReleaseResult> &result);
    void setCurrent(const anonymisation::Levels &levels);

Q_SIGNALS:
    void nodePressed(const hallmarker::anonymisation::Levels &levels);

private:
    class View;
    View *m_view;
};

} // namespace hallmarker::ui
