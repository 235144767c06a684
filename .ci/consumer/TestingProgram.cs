// A user's own test, against the packed MeetingApis.Testing. It is compiled and run.
using MeetingApis.Feishu;
using MeetingApis.Testing;
using Microsoft.Extensions.DependencyInjection;

await using FeishuSimulator simulator = await FeishuSimulator.StartAsync();
await using ServiceProvider provider = new ServiceCollection().AddFeishuClient(simulator.Configure).Services.BuildServiceProvider();
DateTimeOffset end = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds());

simulator.Next(Fault.Unavailable);
await provider.GetRequiredService<IFeishuReservesApi>().UpdateAsync("6911188411932033028", new UpdateReserveRequest { EndTime = end });

bool isChanged = simulator.Requests.Count == 2 && simulator.Reserves.Get("6911188411932033028").EndTime == end;
Console.WriteLine(isChanged ? "The simulated reservation was changed at the second attempt." : "The simulated reservation was not changed.");
return isChanged ? 0 : 1;
