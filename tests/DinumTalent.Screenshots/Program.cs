using DinumTalent.Screenshots;
using Microsoft.Playwright;

// Takes the pictures of docs/images from a running application that holds the demo data:
//   dotnet run --project src/DinumTalent.Web
//   dotnet run --project tests/DinumTalent.Screenshots -- http://localhost:5080 docs/images
if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: DinumTalent.Screenshots ADDRESS FOLDER");
    return 2;
}

Directory.CreateDirectory(args[1]);
using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
var album = new Album(browser, args[0].TrimEnd('/'), args[1]);
await album.Fill();
return 0;
