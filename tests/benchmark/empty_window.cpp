// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start-up: an empty QMainWindow that ends after its first paint.

#include <QApplication>
#include <QMainWindow>

namespace
{

class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QCoreApplication::exit(0);
    }
};

}  // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Window window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
