using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MeetingApis.Internal;

/// <summary>Handles one app's stored events while the host runs. It does nothing where no inbox is registered.</summary>
/// <param name="provider">The application's services.</param>
/// <param name="name">The name of the app.</param>
internal sealed class InboxWorker<TEvent>(IServiceProvider provider, string name) : BackgroundService
    where TEvent : VendorEvent
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        provider.GetService<IEventInbox>() is null ? Task.CompletedTask : EventIntakes.Of<TEvent>(provider, name).HandleStored!(stoppingToken);
}
