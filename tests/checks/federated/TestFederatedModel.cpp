#include "checks/federated/FederatedModel.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestFederatedModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientByHand()
    {
        // All weights 0: both classes have 1/2, so the gradient is x / 2 for the wrong class and -x / 2 for the right one.
        FederatedModel model(2, 2, 0, core::Seed{1});
        QCOMPARE(model.size(), std::size_t(6));
        std::vector<double> gradient(6, 0);
        const double x[] = {3, -4};
        model.addGradient(x, 1, 1, gradient);
        QCOMPARE(gradient, (std::vector<double>{1.5, -2, 0.5, -1.5, 2, -0.5}));
    }
    void gradientByDifferences()
    {
        FederatedModel model(3, 3, 4, core::Seed{6});
        QCOMPARE(model.size(), std::size_t(4 * 4 + 3 * 5));
        core::RandomStream random(core::Seed{2});
        for (double &weight : model.weights())
            weight += 0.3 * random.normal();
        const double x[] = {0.5, -1.2, 2};
        std::vector<double> gradient(model.size(), 0);
        model.addGradient(x, 2, 1, gradient);
        // The loss by the gradient of the output bias: error = p - [right], so p of the right class is 1 + error.
        const auto loss = [&] {
            std::vector<double> probe(model.size(), 0);
            model.addGradient(x, 2, 1, probe);
            return -std::log(1 + probe[model.size() - 1]);
        };
        for (std::size_t k = 0; k < model.size(); ++k) {
            const double kept = model.weights()[k];
            model.weights()[k] = kept + 1e-6;
            const double above = loss();
            model.weights()[k] = kept - 1e-6;
            const double below = loss();
            model.weights()[k] = kept;
            QVERIFY2(std::abs((above - below) / 2e-6 - gradient[k]) < 1e-6, qPrintable(QStringLiteral("%1: %2 %3").arg(k).arg((above - below) / 2e-6).arg(gradient[k])));
        }
    }
    void decides()
    {
        FederatedModel model(1, 2, 0, core::Seed{1});
        model.weights() = {-1, 0, 1, 0};
        const double low[] = {-2}, high[] = {2};
        QCOMPARE(model.classOf(low), 0);
        QCOMPARE(model.classOf(high), 1);
    }
};

HALLMARKER_TEST(TestFederatedModel)
#include "TestFederatedModel.moc"
