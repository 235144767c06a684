using MeetingApis.Samples.Scheduler;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.Services.AddFeishuClient(builder.Configuration.GetSection("Feishu"));
builder.Services.AddWeComClient(builder.Configuration.GetSection("WeCom"));
builder.Services.AddDingTalkClient(builder.Configuration.GetSection("DingTalk"));
await using SimulatedVendors? simulated = builder.Configuration.GetValue<bool>("Simulate") ? await SimulatedVendors.StartAsync() : null;
simulated?.Configure(builder.Services);

builder.Services.AddKeyedSingleton<IMeetingScheduler, FeishuScheduler>(VendorName.Feishu);
builder.Services.AddKeyedSingleton<IMeetingScheduler, WeComScheduler>(VendorName.WeCom);
builder.Services.AddKeyedSingleton<IMeetingScheduler, DingTalkScheduler>(VendorName.DingTalk);

builder.Services.AddValidation();
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<MeetingApiExceptionHandler>();

await using WebApplication app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    // A body that cannot be read is the caller's mistake.
    StatusCodeSelector = static e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePages();
app.MapMeetings();
await app.RunAsync();
