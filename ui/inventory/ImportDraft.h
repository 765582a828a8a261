#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

class QWidget;

namespace hallmarker::ui {

struct PageServices;

/// Keeps what was filled into the form of an import, so that neither a crash nor the end of the window costs it. Fields
/// are the widgets of the form whose names begin with "import."; what is only looked at is none.
class ImportDraft final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Dataset, Model };
    ImportDraft(QWidget &form, PageServices &services, Kind kind, const QString &path);

    /// Whoever types in the form from now on has a draft.
    void watch();
    /// Beside the fields; stored with the next keep().
    void setDetail(const QString &key, const QJsonValue &value) { m_details.insert(key, value); }
    void keep();
    /// It was imported, or given up.
    void drop();
    /// Fills the form. A choice that is not offered yet is taken as soon as fillLate() finds it.
    void putBack(const QJsonObject &content);
    /// True when something was filled.
    bool fillLate();

    static bool isImport(const QJsonObject &content);
    static Kind kindOf(const QJsonObject &content);
    static QString pathOf(const QJsonObject &content);
    static QJsonValue detailOf(const QJsonObject &content, const QString &key);

private:
    QString formId() const;

    QWidget &m_form;
    PageServices &m_services;
    Kind m_kind;
    QString m_path;
    QJsonObject m_details;
    QJsonObject m_left; ///< fields that wait for their choices
    bool m_isFilling = false; ///< what is put back is no new draft
};

} // namespace hallmarker::ui
