using MeetingApis.Feishu;
using MeetingApis.Samples;
using MeetingApis.Samples.MultiTenant;
using MeetingApis.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var help = new SampleHelp("MultiTenant", "a worker for three organisations; while it runs, one is throttled, one joins and one leaves") { HasHost = true };
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

// Feishu and its customers are simulated: the story plays them. README.md says what a real application has instead.
await using FeishuSimulator feishu = await FeishuSimulator.StartAsync();

HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddFeishuClient(builder.Configuration.GetSection("Feishu"));
builder.Services.Configure<FeishuOptions>(feishu.Configure);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Installations>();
builder.Services.AddSingleton<Journal>();
builder.Services.AddHostedService<MeetingMover>();
using IHost host = builder.Build();

// What the app's webhook does when Feishu pushes a ticket.
IFeishuAuthorization authorization = host.Services.GetRequiredService<IFeishuAuthorization>();
feishu.AppTicketPushed = (ticket, cancellationToken) => authorization.AcceptAppTicketAsync(ticket, cancellationToken: cancellationToken);

await host.StartAsync();
bool allWell = await ActivatorUtilities.CreateInstance<Story>(host.Services, feishu).TellAsync();
await host.StopAsync();
return allWell ? 0 : 1;
