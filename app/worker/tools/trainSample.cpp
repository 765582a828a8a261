#include "app/worker/tools/TrainingTable.h"
#include "checks/torch/TabularTrainer.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>

namespace {

std::vector<std::string> listOf(const std::string &text)
{
    std::vector<std::string> items;
    std::stringstream stream(text);
    for (std::string item; std::getline(stream, item, ',');)
        items.push_back(item);
    return items;
}

} // namespace

// hallmarker-train-sample TABLE LABEL FEATURES OUT [--immutable A,B] [--seed N] [--epochs N] [--hidden N]
int main(int argc, char **argv)
{
    using namespace hallmarker::worker;
    if (argc < 5) {
        std::fprintf(stderr, "usage: hallmarker-train-sample TABLE.csv LABEL FEATURE,FEATURE... OUT.pt [--immutable A,B] [--seed N] [--epochs N] [--hidden N]\n"
                             "Trains a small classifier on the table and writes it as TorchScript; its signature goes into extra/hallmarker.json of the file\n"
                             "and to standard output.\n");
        return 2;
    }
    try {
        TrainingPlan plan;
        std::vector<std::string> immutable;
        for (int i = 5; i + 1 < argc; i += 2) {
            const std::string option = argv[i];
            if (option == "--immutable")
                immutable = listOf(argv[i + 1]);
            else if (option == "--seed")
                plan.seed = std::stoull(argv[i + 1]);
            else if (option == "--epochs")
                plan.epochs = std::stoi(argv[i + 1]);
            else if (option == "--hidden")
                plan.hidden = std::stoi(argv[i + 1]);
            else
                throw std::runtime_error("unknown option " + option);
        }
        const TrainingTable table = TrainingTable::read(argv[1]);
        const EncodedTraining training = encodeTraining(table, argv[2], listOf(argv[3]), immutable);
        plan.classes = training.classes;
        const double accuracy = trainTabular(training.samples, plan, {{"hallmarker.json", training.signatureJson}}, argv[4]);
        std::fprintf(stderr, "%lld rows, %d classes, %lld inputs, accuracy on the training rows %.4f\n", static_cast<long long>(training.samples.count), training.classes,
                     static_cast<long long>(training.samples.shape[0]), accuracy);
        std::printf("%s\n", training.signatureJson.c_str());
        return 0;
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "hallmarker-train-sample: %s\n", exception.what());
        return 1;
    }
}
