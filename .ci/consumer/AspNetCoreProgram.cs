// A web application of a user that receives Feishu's events, against the packed MeetingApis.AspNetCore. It is compiled and
// run: it gets the check of its address, and a forged event.
using System.Net;
using System.Net.Http.Json;
using MeetingApis.Feishu;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Services.AddFeishuEvents(options => (options.AppId, options.VerificationToken, options.AllowUnsigned) = ("cli_a1b2c3d4e5", "v-token", true))
    .Handle<FeishuMeetingStarted>((meeting, context, cancellationToken) => throw new InvalidOperationException($"{meeting.Meeting?.Topic} was forged."));
await using WebApplication app = builder.Build();
app.MapFeishuEvents("/feishu/events");
app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();

using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
using HttpResponseMessage check = await http.PostAsJsonAsync("/feishu/events", new { type = "url_verification", token = "v-token", challenge = "c-1" });
using HttpResponseMessage forged = await http.PostAsJsonAsync("/feishu/events", new { schema = "2.0", header = new { token = "another", event_type = "vc.meeting.meeting_started_v1" } });
string challenge = await check.Content.ReadAsStringAsync();
Console.WriteLine($"{challenge}, forged: {forged.StatusCode}");
return challenge.Contains("c-1", StringComparison.Ordinal) && forged.StatusCode == HttpStatusCode.Unauthorized ? 0 : 1;
