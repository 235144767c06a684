using Microsoft.Extensions.Hosting;

namespace MeetingApis.WeCom.Internal;

/// <summary>Goes on, when the host starts, with the auth codes that an earlier process left in the store.</summary>
internal sealed class WeComAuthCodeResumption(IServiceProvider provider, string name) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        EventIntakes.FindClient<WeComClient>(provider, name)?.ResumeAuthCodes();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
