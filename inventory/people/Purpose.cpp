#include "inventory/people/Purpose.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QStringList Purpose::legalBasisNames()
{
    return {QStringLiteral("consent"),         QStringLiteral("contract"),    QStringLiteral("legal-obligation"),
            QStringLiteral("vital-interests"), QStringLiteral("public-task"), QStringLiteral("legitimate-interests")};
}

QJsonObject Purpose::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("text"), text)
        .text(QStringLiteral("legalBasis"), legalBasis)
        .text(QStringLiteral("specialCondition"), specialCondition)
        .body();
}

core::Result<Purpose> Purpose::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("purpose"));
    Purpose purpose;
    purpose.text = reader.text(QStringLiteral("text"));
    const int basis = reader.choice(QStringLiteral("legalBasis"), legalBasisNames(), -1);
    purpose.legalBasis = basis < 0 ? QString() : legalBasisNames().at(basis);
    purpose.specialCondition = reader.text(QStringLiteral("specialCondition"));
    purpose.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return purpose;
}

} // namespace hallmarker::inventory
