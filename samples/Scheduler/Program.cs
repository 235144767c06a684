using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Samples;
using MeetingApis.Samples.Scheduler;

var help = new SampleHelp("Scheduler", "a web service, the same for all vendors, that schedules, moves and cancels meetings, with a page that books by click")
{
    Arguments = [("--Simulate true|false", "whether the vendors run in this process; true in development")],
    Variables =
    [
        ("ASPNETCORE_ENVIRONMENT", "Development, as dotnet run has it, or Production"),
        .. SampleHelp.Credentials.Select(static row => (row.Name, row.Meaning.Split(';')[0] + "; without a secret it is left out")),
    ],
    WellWhen = "the service was stopped",
    HasHost = true,
};
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

await using SimulatedVendors? simulated = builder.Configuration.GetValue<bool>("Simulate") ? await SimulatedVendors.StartAsync() : null;
builder.AddVendors(simulated);
builder.Services.AddMeetingSchedulers();
builder.Services.AddOptions<OfficeSettings>().BindConfiguration("Office");

builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<MeetingApiExceptionHandler>();
builder.Services.AddExceptionHandler<BadRequestHandler>();
// A request that cannot be read is explained in every environment, and not only in development.
builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
builder.Services.ConfigureHttpJsonOptions(static options =>
{
    options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
    // What this service does not know it refuses, because the caller would believe that it was done.
    options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
});

await using WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseBrowserRules();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapVendors();
app.MapMeetings();
await app.RunAsync();
return 0;
