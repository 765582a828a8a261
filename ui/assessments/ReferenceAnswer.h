#pragma once

#include "ui/assessments/AnswerEditor.h"

class QLabel;

namespace hallmarker::ui {

class PickList;

/// Records of the workspace, such as models or controls. What is picked is cited by itself.
class ReferenceAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    ReferenceAnswer(const QString &name, const ChoiceListModel::Choices &records, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;
    void setRecords(const ChoiceListModel::Choices &records);

private:
    PickList *m_picks;
    QLabel *m_none;
    bool m_isSetting = false;
};

/// What is cited beside it is the answer.
class EvidenceAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    explicit EvidenceAnswer(QWidget *parent);
    QJsonValue value() const override { return QJsonValue(QJsonValue::Null); }
    void setValue(const QJsonValue &) override {}
    void setReadOnly(bool) override {}
    QWidget *field() const override { return nullptr; }
};

} // namespace hallmarker::ui
