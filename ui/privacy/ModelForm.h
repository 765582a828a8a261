#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/privacy/ModelWords.h"

class QLabel;

namespace hallmarker::ui {

/// Asks for one privacy model: which, and its parameters.
class ModelForm final : public QWidget {
    Q_OBJECT
public:
    /// `sensitive`: the attributes that a model may watch over.
    explicit ModelForm(const QStringList &sensitive, QWidget *parent = nullptr);

    void set(const QJsonObject &model);
    /// An error names the parameter; the model itself is judged by the domain.
    core::Result<QJsonObject> model() const;
    FormPanel *form() const { return m_form; }

Q_SIGNALS:
    void submitted(const QJsonObject &model);

private:
    void showType(const QString &type);
    static QString keyOf(const QString &type, const QString &parameter) { return type + QLatin1Char('.') + parameter; }

    QStringList m_sensitive;
    FormPanel *m_form;
    QLabel *m_meaning;
};

} // namespace hallmarker::ui
